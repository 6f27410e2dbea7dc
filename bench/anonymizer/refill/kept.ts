import type { RefillSpan } from './fill.ts';

const MONTH = '(?:yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr)';
/** What every reader of a decision needs and no masking may touch. Source: anonymizer.md §2, protect. */
const KEPT: readonly (readonly [string, RegExp])[] = [
  ['case-number', /\d(?:-\d)?\(\d{3}\)-\d+\/\d{4}/gu],
  ['law-number', /\d{1,4}-[İI]{1,3}QD?(?!\p{L})/gu],
  ['article', /\d[\d., -]{0,24}-c[iıuü] maddə\p{L}*/gu],
  ['act-date', new RegExp(`\\d{1,2} ${MONTH} \\d{4}-c[iıuü] il tarixli`, 'gu')],
  ['act-number', /\d{1,4} (?:nömrəli|№-li|saylı) Qərarı/gu],
  ['classifier', /\d{8}-\d{5}/gu],
  ['court', /(?:Ağdam Rayon|Gəncə Apelyasiya|Şirvan Apellyasiya|Şirvan İnzibati) Məhkəməsi/gu],
  ['official', /(?<=^\s*(?:hakimlər|Hakim) )(?:\p{Lu}\p{L}+ ){3}oğlu/gmu],
  ['official', /(?:\p{Lu}\p{L}+ ){3}oğlu(?=n(?:un katibliyi|dan ibarət))/gu],
  ['official', /(?<=hakim )\p{Lu}\.\p{Lu}\p{L}+/gu],
];

/** Spans of a text that must stay, but for those that touch a filled one. */
export function findKept(text: string, filled: readonly RefillSpan[]): RefillSpan[] {
  return KEPT.flatMap(([entity, pattern]) =>
    [...text.matchAll(pattern)].map(
      (match): RefillSpan => ({
        ...{ start: match.index, end: match.index + match[0].length, cls: 'kept', entity },
      }),
    ),
  ).filter((span) => !filled.some(({ start, end }) => start < span.end && end > span.start));
}
