import { matchesOf } from './quick-pattern.ts';
import type { Span } from './view.ts';

const NUMBER = '\\d{1,4}(?:[/-]\\d{1,4})?(?:[/-]?\\p{L}(?!\\p{L}))?';
const ORDINAL = '\\d{1,3}-c[ıiuü]';
// What goes between plots, stalls or garages; `zolağı` of its name, `3-cü cığır` by its number.
const LANE =
  '(?:cığır|xətt|zola[qğ]|sıra|cərgə|keçid|dalan|köndələn|pillə|qol|blok|korpus|mərtəbə|hissə|zona|qovşa[qğ]|terminal|liman)';
const LANE_END = '\\p{Ll}{0,10}';
const PLOT =
  '(?:bağ|sahə|ev|qaraj|yer|köşk|mağaza|dükan|piştaxta|konteyner|anbar|hangar|butka|boks|ofis|obyekt|otaq)';
const PLOT_END = '\\p{L}{0,9}';
const SAYING = '(?: saylı| nömrəli| №-li| №)';

/**
 * `3-cü cığır, bağ № 22-a`, `Şərq zolağı, 31/82 saylı sahə`, `B korpusu, 2-ci mərtəbə, 118 nömrəli dükan`;
 * exported to be checked.
 */
export const PLOT_BEHIND_LANE = new RegExp(
  `(?<![\\p{L}\\p{N}/-])(?:(?:${ORDINAL}|\\p{Lu}|\\p{Lu}\\p{Ll}{2,14}) ${LANE}${LANE_END},? ){1,3}(?:${PLOT}(?:ı|i|u|ü|sı|si)? (?:№ ?|nömrə )?${NUMBER}|${NUMBER}${SAYING} ${PLOT}${PLOT_END})(?![\\p{L}\\p{N}/-])`,
  'gu',
);

/** `sıra 3, yer 45`, `cərgə 5, 12 nömrəli köşk`: the lane by its number behind it; exported to be checked. */
export const PLOT_IN_ROW = new RegExp(
  `(?<![\\p{L}\\p{N}/-])(?:sıra|cərgə|zolaq|xətt) (?:№ ?)?\\d{1,3}, (?:${PLOT} (?:№ ?)?${NUMBER}|${NUMBER}${SAYING} ${PLOT}${PLOT_END})(?![\\p{L}\\p{N}/-])`,
  'gu',
);

/** `“Ritm” biznes mərkəzi, otaq 973`: the office by its building; exported to be checked. */
export const PLOT_IN_BUILDING = new RegExp(
  `(?:[“"„«][\\p{L}\\d][^“"”„»«\\n]{0,40}[”"»“]|(?<![\\p{L}-])\\p{Lu}\\p{Ll}{2,20}) (?:biznes|ticarət|ofis|iş|yaşayış|inzibati|alış-veriş) (?:mərkəzi|kompleksi|binası|evi|qülləsi), (?:${PLOT}(?:ı|i|u|ü|sı|si)?,? (?:№ ?|nömrə )?${NUMBER}|${NUMBER}${SAYING} ${PLOT}${PLOT_END})(?![\\p{L}\\p{N}/-])`,
  'gu',
);

/** Plots of gardens, stalls of markets, garages and stores, with the lane that they stand in: who has one is found by it. */
export function plotAddresses(text: string): Span[] {
  if (
    !/(?:mərkəz|kompleks|bina|ev|qüllə)[ıs]?[ıi], |c[ıiuü] \p{Ll}|zola|sıra|cərgə|zona|qovşa|korpus|blok|terminal/u.test(
      text,
    )
  )
    return [];
  return [
    ...matchesOf(text, PLOT_BEHIND_LANE),
    ...matchesOf(text, PLOT_IN_ROW),
    ...matchesOf(text, PLOT_IN_BUILDING),
  ].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}
