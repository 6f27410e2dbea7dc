import type { EntityClass, Ground } from '#domain/anonymized-text.ts';
import type { Candidate } from './candidate.ts';
import { NOMINATIVE } from './endings.ts';
import { matchesOf } from './quick-pattern.ts';

type Cue = readonly [word: RegExp, cls: EntityClass, ground: Ground];

// The words stand in the view as they were printed; what follows them may have lost or gained signs.
const CUES: readonly Cue[] = [
  [/(?<!\p{L})F[İIi]N(?!\p{Ll})/gu, 'fin', 'P'],
  [/(?<!\p{L})V[ÖOé]EN(?!\p{Ll})/gu, 'voen', 'T'],
  [/(?<!\p{L})(?:[Hh]esab[ıi]?|IBAN|İBAN)(?!\p{L})/gu, 'account', 'B'],
  [/(?<!\p{L})(?:[Kk]art[ıi]?)(?!\p{L})/gu, 'card', 'B'],
  [
    /(?<!\p{L})(?:[Vv]əsiqə(?:si)?|[Pp]asport[ıiu]?|seriya(?:sı|lı)?|şəhadətnamə(?:si)?)(?!\p{L})/gu,
    'document',
    'P',
  ],
  [/(?<!\p{L})(?:[Tt]elefon[ıiu]?|mobil)(?!\p{L})/gu, 'phone', 'P'],
];
const VALUE =
  /^[ :;.,№(-]{0,4}((?=[^\n]{0,16}[\d\uFFFD])[\p{Lu}\d\uFFFD+(@[{][^\s,;]{4,40}(?: \d[^\s,;]{1,8}){0,6})/u;
const LOOSE_ACCOUNT = /(?<![\p{L}\p{N}])AZ[ ]?\d\d[\p{L}\d ]{12,40}/gu;
const BEFORE_NUMBERED =
  /(?<![\p{L}\p{N}/-])[\p{L}\d/-]{5,30}(?= (?:nömrəli|saylı) (?:hesab|kart|müqavilə|kredit|polis|çıxarış|vəsiqə|şəhadətnamə|pasport))/gu;

/** Numbers that a damaged text spoils so that no shape fits: what follows the word that names them. */
export function findDamagedIds(text: string): Candidate[] {
  const out: Candidate[] = [];
  const push = (start: number, end: number, cls: EntityClass, ground: Ground) =>
    out.push({
      ...{ start, end, cls, ground },
      ...{ rule: 'id:damaged', score: 0.6, features: [], ending: NOMINATIVE },
      value: text.slice(start, end),
      doubt: 'text-quality',
    });
  for (const [word, cls, ground] of CUES)
    for (const match of matchesOf(text, word)) {
      const from = match.index + match[0].length;
      const value = VALUE.exec(text.slice(from, from + 70));
      if (value === null) continue;
      const end = from + value[0].length;
      push(from + value[0].length - (value[1] ?? '').length, end, cls, ground);
    }
  for (const { index, 0: run } of matchesOf(text, LOOSE_ACCOUNT)) {
    // The account ends with its last digit: words may follow.
    const end = Math.max(...Array.from('0123456789', (digit) => run.lastIndexOf(digit))) + 1;
    push(index, index + end, 'account', 'B');
  }
  for (const { index, 0: run } of matchesOf(text, BEFORE_NUMBERED))
    if (/\d/.test(run)) push(index, index + run.length, 'contract', 'B');
  return out;
}
