import { isListOfLabels } from '#anonymizer/replace.ts';
import type { Ratio } from './recall.ts';
import type { Run } from './run.ts';

const CASES = ['gen', 'dat', 'acc', 'loc', 'abl'];
/** Endings by the last spoken word of a number. Source: anonymizer.md §5. */
const ROWS: readonly (readonly [numbers: readonly number[], endings: string])[] = [
  [[1, 5, 8, 70, 80, 1000], 'in ə i də dən'],
  [[2, 7, 20, 50], 'nin yə ni də dən'],
  [[3, 4, 100], 'ün ə ü də dən'],
  [[6], 'nın ya nı da dan'],
  [[9, 10, 30], 'un a u da dan'],
  [[0, 40, 60, 90], 'ın a ı da dan'],
];

const PLURALS: Readonly<Record<string, string>> = { lar: 'ın a ı da dan', lər: 'in ə i də dən' };

/** The label's ending in a case, without hyphen, of one person or of a family; undefined for a case that the table has not. */
export function expectedEnding(index: number, kase: string, isPlural = false): string | undefined {
  if (isPlural) {
    const plural = /a$/.test(expectedEnding(index, 'dat') ?? '') ? 'lar' : 'lər';
    const ending = kase === 'nom' ? '' : PLURALS[plural]?.split(' ')[CASES.indexOf(kase)];
    return ending === undefined ? undefined : plural + ending;
  }
  if (kase === 'nom') return '';
  const unit = [10, 100, 1000].find((size) => index % size !== 0) ?? 10_000;
  const spoken = unit <= 100 ? index % unit : unit === 1000 ? 100 : 1000;
  const row = ROWS.find(([numbers]) => numbers.includes(spoken));
  return row?.[1].split(' ')[CASES.indexOf(kase)];
}

// A family is told by the plural (`Soyadovların`, `Soyadovgildə`).
const PLURAL = /\p{L}{4}(?:gil(?:l[əa]r)?|l[aə]r)(?:[iı]n|[aəiı]|d[aə]n?)?$/u;
// Where the gold names the case of the noun alone, a joined copula, plural, -gil or -la stands beside it and is not
// judged.
const JOINED = /(?:d[ıiuü]r|gil\p{Ll}*|l[aə]r\p{Ll}*|y?l[aə])$/u;
// Nor are forms in Cyrillic: a label in a Russian sentence takes no ending.
const LATIN = /\p{Script=Latin}/u;

/** Direct person mentions whose printed label ends as the gold case asks, and those that do not. */
export function suffixAgreement({ gold, result }: Pick<Run, 'gold' | 'result'>): {
  readonly ratio: Ratio;
  readonly misses: readonly string[];
} {
  let [part, all] = [0, 0];
  const misses: string[] = [];
  for (const span of gold) {
    if (span.class !== 'person' || span.kind !== 'direct' || span.case === undefined) continue;
    if (!LATIN.test(span.surface)) continue;
    if (span.case === 'nom' && JOINED.test(span.surface)) continue;
    const mask = result.annotations.find(
      (one) => one.action === 'label' && one.start <= span.start && one.end >= span.end,
    );
    const match = /(\d+)(?:-(\p{L}+))?$/u.exec(mask?.printed ?? '');
    if (match === null) continue;
    const isList = isListOfLabels(mask?.printed ?? ''); // of a family's members: it takes no plural
    const isPlural = !isList && PLURAL.test(span.surface);
    const expected = expectedEnding(Number(match[1]), span.case, isPlural);
    if (expected === undefined) continue;
    all++;
    if (expected === (match[2] ?? '')) part++;
    else misses.push(`${span.surface} (${span.case}) → ${mask?.printed}`);
  }
  return { ratio: { part, all }, misses };
}
