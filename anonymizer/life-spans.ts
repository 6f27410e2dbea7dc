/** A date with its offsets and the year that it names. */
export type Dated = { readonly from: number; readonly to: number; readonly year: number };

// `“Soyadov Ad Ata qızı, 24.IX.1956 – `, `Soyadov Ad (12.03.1956 – `: a name with a bracket, a comma or a line end behind it.
const NAME_BEFORE =
  /(?:oğlu|qızı|OĞLU|QIZI|оглы|кызы|(?<![\p{L}])\p{Lu}[\p{L}.’'-]{1,24} \p{Lu}[\p{L}’'-]{2,24})(?:,? ?\(|, |,?\n)$/u;
const BETWEEN = /^(?:-c[iıuü] il| г\.)? ?[–—-] ?$/u;
const CLOSED = /^(?:-c[iıuü] il| г\.?)?(?:["”»)]|\n|$)/u;
const GRAVE =
  /(?<!\p{L})(?:baş ?daş|qəbir|qəbr|məzar|həkk|mərhum|xatirə|надгроб|памятник|могил|покойн|высечен)/iu;
const LONG_LIFE = 20; // years: no contract, post or sentence of a person is told so shortly and is so long
const AROUND = 120; // units in which the stone or the dead is told

/** True of two dates that tell from when to when somebody lived, as a gravestone has them. */
export function isLifeSpan(text: string, one: Dated, next: Dated): boolean {
  if (!BETWEEN.test(text.slice(one.to, next.from)) || next.year < one.year) return false;
  if (!NAME_BEFORE.test(text.slice(Math.max(0, one.from - 60), one.from))) return false;
  if (!CLOSED.test(text.slice(next.to, next.to + 8))) return false;
  const around = text.slice(Math.max(0, one.from - AROUND), next.to + AROUND);
  return next.year - one.year >= LONG_LIFE || GRAVE.test(around);
}
