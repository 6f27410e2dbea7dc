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

const BOOK =
  '(?:təsərrüfat|ev|qeydiyyat|domovoy|əhali uçotu|похозяйственн\\p{L}{2,3}|домов\\p{L}{2,3})';
const BOOK_PART =
  '(?:(?:[Kk]itab|səhifə|səh|s|vərəq|şəxsi hesab|ş\\/h|sıra|qeyd|yazı|лист|стр|л|лицевой счет|лицевой счёт)\\.?[ :–-]{1,3})?(?:№ ?)?\\d{1,6}(?:[ -]?(?:№-li|saylı|nömrəli|c[ıiuü])(?: (?:kitab|səhifə|vərəq|şəxsi hesab)\\p{Ll}{0,4})?)?';
/** `təsərrüfat kitabında (47, səhifə 13)`, `ev kitabından çıxarışda (№ 8, şəxsi hesab 87)`; exported to be checked. */
export const IN_BOOK = new RegExp(
  `(?<=(?<!\\p{L})${BOOK} (?:kitab|книг)\\p{Ll}{0,8}(?: çıxarış\\p{Ll}{0,6})? \\()${BOOK_PART}(?:, ${BOOK_PART}){0,3}(?=[);])`,
  'giu',
);
/** `təsərrüfat kitabında 87 nömrəli şəxsi hesabda`, `… 12 nömrəli kitabının 45-ci səhifəsində`; exported to be checked. */
export const OF_BOOK = new RegExp(
  `(?<=(?<!\\p{L})${BOOK} kitab\\p{Ll}{0,8},? )\\d{1,6}(?= ?(?:nömrəli|saylı|№-li|-c[ıiuü]) (?:şəxsi hesab|kitab|səhifə|vərəq|təsərrüfat))|(?<![\\p{L}\\p{N}.,/-])\\d{1,6}(?= (?:nömrəli|saylı|№-li) ${BOOK} kitab)`,
  'giu',
);

/** Where a paper lies in an archive or a household in its book: who asks for it there reads whose it is. */
export function archiveReferences(view: string): Candidate[] {
  const isOfArchive = /fond|ф(?:онд|\.)|f\. ?\d/iu.test(view);
  const isOfBook = /(?:təsərrüfat|ev|qeydiyyat|domovoy|uçotu) kitab|книг/iu.test(view);
  const found = [
    ...(isOfArchive ? [REFERENCE, IN_WORDS] : []),
    ...(isOfBook ? [IN_BOOK, OF_BOOK] : []),
  ].flatMap((pattern) => [...matchesOf(view, pattern)]);
  return found.map(({ index, 0: text }) => idCandidate(ARCHIVE, view, index, index + text.length));
}
