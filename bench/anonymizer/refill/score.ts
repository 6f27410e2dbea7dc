import { caseEnding } from '#demo/inflect.ts';
import type { Annotation, AnonymizationResult } from '#domain/anonymized-text.ts';
import type { RefillSpan } from './fill.ts';

/** What was asked of one text and what went wrong; excerpts of at most eight words. */
export type RefillScore = {
  readonly spans: Readonly<Record<RefillSpan['cls'], number>>;
  readonly missed: Readonly<Record<RefillSpan['cls'], readonly string[]>>;
  /** A kept span that was masked. */
  readonly broken: readonly string[];
  readonly endings: { readonly asked: number; readonly defects: readonly string[] };
  /** Labels glued to words or to each other, double endings, patronymics without a name. */
  readonly residualGrammar: readonly string[];
  readonly isLeaking: boolean;
  readonly gate: AnonymizationResult['gate'];
};

const CLASSES = ['person', 'document', 'date', 'period', 'company', 'residue', 'kept'] as const;
const DIRECT: readonly string[] = ['person', 'document', 'residue'];
/** Shapes no output may have. */
const DEFECTS: readonly (readonly [string, RegExp])[] = [
  ['label glued to a word', /\p{L}\d{1,3}(?=\p{L})\p{L}+/gu],
  ['label twice', /(\p{Lu}\p{L}+(?: \p{Ll}\p{L}*)?\d{1,3})(?:-\p{Ll}+)?,? \1(?!\d)/gu],
  ['double ending', /\p{L}\d{1,3}-\p{Ll}+-\p{Ll}+/gu],
  ['role word before its label', /(?:Ərizəçi|İddiaçı|Nümayəndə) (?:Ərizəçi|İddiaçı|Nümayəndə)\d/gu],
  ['patronymic without a name', /\p{L}\d{1,3} (?:\p{Lu}\p{Ll}+ )?(?:oğlu|qızı)\p{Ll}*/gu],
];
/** The word a number of one or two digits ends in. Source: Azerbaijani numerals. */
const UNITS = ['sıfır', 'bir', 'iki', 'üç', 'dörd', 'beş', 'altı', 'yeddi', 'səkkiz', 'doqquz'];
const TENS = ['', 'on', 'iyirmi', 'otuz', 'qırx', 'əlli', 'altmış', 'yetmiş', 'səksən', 'doxsan'];

/** Compares what was masked with the spans of a text. */
export function scoreRefill(
  text: string,
  spans: readonly RefillSpan[],
  result: AnonymizationResult,
): RefillScore {
  const masked = result.annotations.filter(({ action }) => action !== 'keep');
  const missed = Object.fromEntries(CLASSES.map((cls) => [cls, [] as string[]])) as Record<
    RefillSpan['cls'],
    string[]
  >;
  const counts = Object.fromEntries(CLASSES.map((cls) => [cls, 0])) as Record<
    RefillSpan['cls'],
    number
  >;
  const broken: string[] = [];
  const defects: string[] = [];
  let asked = 0;
  for (const span of spans) {
    counts[span.cls]++;
    const own = masked.filter(({ start, end }) => start < span.end && end > span.start);
    if (span.cls === 'kept') {
      if (own.length > 0) broken.push(excerpt(text, span));
      continue;
    }
    if (!isCovered(text, span, own)) missed[span.cls].push(excerpt(text, span));
    const last = own.find(({ start, end }) => start < span.end && end >= span.end);
    if (span.to === undefined || last === undefined) continue;
    asked++;
    const wanted = withCase(last, span.to);
    if (last.printed !== wanted)
      defects.push(`${excerpt(text, span)}: ${last.printed}, wanted ${wanted}`);
  }
  const output = result.text.blocks.map((block) => block.text).join('\n');
  const residualGrammar = DEFECTS.flatMap(([name, shape]) =>
    [...output.matchAll(shape)].map(({ 0: found, index }) => {
      return `${name}: ${excerpt(output, { start: index, end: index + found.length })}`;
    }),
  );
  return {
    ...{ spans: counts, missed, broken, endings: { asked, defects }, residualGrammar },
    isLeaking: CLASSES.some((cls) => DIRECT.includes(cls) && missed[cls].length > 0),
    gate: result.gate,
  };
}

function isCovered(text: string, span: RefillSpan, own: readonly Annotation[]): boolean {
  for (let at = span.start; at < span.end; at++) {
    if (/[\p{L}\p{N}]/u.test(text[at] ?? '') && !own.some((a) => a.start <= at && at < a.end))
      return false;
  }
  return true;
}

/** The label with the ending its index asks for as it is spoken: (`Şəxs3`, gen) → `Şəxs3-ün`. */
function withCase({ label }: Annotation, to: NonNullable<RefillSpan['to']>): string {
  const index = Number(/(?<!\d)\d+$/.exec(label)?.[0] ?? 0);
  const unit = UNITS[index % 10] ?? '';
  const spoken = index % 10 === 0 && index > 0 ? (TENS[(index % 100) / 10] ?? 'yüz') : unit;
  const ending = caseEnding(spoken, to, false);
  return ending === '' ? label : `${label}-${ending}`;
}

const CONTEXT = 2; // words before a span that an excerpt shows

function excerpt(text: string, { start, end }: Pick<RefillSpan, 'start' | 'end'>): string {
  const before = text
    .slice(Math.max(0, start - 40), start)
    .split(/\s+/)
    .slice(-CONTEXT - 1);
  return `${before.join(' ')}[${text.slice(start, end)}]`.split(/\s+/).slice(0, 8).join(' ');
}
