import type { Candidate } from './candidate.ts';
import { type IdKind, idCandidate } from './id-candidate.ts';
import { matchesOf } from './quick-pattern.ts';

const ARCHIVE: IdKind = { name: 'archive', cls: 'document', ground: 'P', score: 0.9 };
const VALUE = '(?:№ ?)?(?:\\p{Lu}-)?\\d{1,6}\\p{Ll}?(?:[-/]\\d{1,4})?';
const SAYING = '(?: saylı| nömrəli| №-li|-c[ıiuü])';
const FOND = '(?:[Ff]ond|FOND|[Ff]\\.|[Фф]онд|[Фф]\\.)';
const LIST = '(?:siyahı|SİYAHI|s\\.|sij\\.|siy\\.|опись|оп\\.)';
const FILE = '(?:iş|İŞ|i\\.|saxlama vahidi|s\\.v\\.|дело|д\\.|ед\\. ?хр\\.)';
const SHEET = '(?:vərəq|v\\.|vər\\.|səh\\.|лист|л\\.)';

/** `fond 118, siyahı 2, iş 44, vərəq 12`, `ф. 118, оп. 2, д. 44`; exported to be checked. */
export const REFERENCE = new RegExp(
  `(?<![\\p{L}\\p{N}])${FOND}[ -]?${VALUE}, ?${LIST} ?${VALUE}, ?${FILE} ?${VALUE}(?:, ?${SHEET} ?${VALUE})?(?![\\p{L}\\p{N}])`,
  'gu',
);

/** `118 saylı fondun 2 saylı siyahısının 44 saylı işi`: the numbers before their nouns; exported to be checked. */
export const IN_WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}./-])${VALUE}${SAYING} fond\\p{Ll}{0,4},? ${VALUE}${SAYING} siyahı\\p{Ll}{0,6},? ${VALUE}(?=${SAYING} (?:iş|saxlama))`,
  'gu',
);

/** Where a paper lies in an archive: who asks for it there reads whose it is. */
export function archiveReferences(view: string): Candidate[] {
  if (!/fond|ф(?:онд|\.)|f\. ?\d/iu.test(view)) return [];
  return [...matchesOf(view, REFERENCE), ...matchesOf(view, IN_WORDS)].map(({ index, 0: found }) =>
    idCandidate(ARCHIVE, view, index, index + found.length),
  );
}
