import { foldAz } from '#domain/az-text.ts';
import { matchesOf, quickPattern } from './quick-pattern.ts';
import { interned, remembered } from './remembered.ts';
import type { Span } from './view.ts';
import russian from './word-lists/russian-sensitive.json' with { type: 'json' };
import data from './word-lists/told-traits.json' with { type: 'json' };

const WORD = /(?<![\p{L}\p{N}-])\p{L}[\p{L}-]{1,24}(?![\p{L}\p{N}-])/gu;
const END = '\\p{Ll}{0,14}(?![\\p{L}])';
const BETWEEN = '(?: \\d{4}-c[iıuü] ildə)?(?: (?!və )\\p{Ll}{2,12})? ';

type Entry = {
  readonly starts: readonly string[];
  readonly isWhole: boolean;
  readonly form: RegExp;
};

/** The phrases of the list, each looked for at its first word only. */
export const ENTRIES: readonly Entry[] = [...data.phrases, `${data.drugs} > ${data.drugUses}`].map(
  (entry) => {
    const isWhole = entry.startsWith('=');
    const [objects = '', verbs = ''] = entry.replace(/^=/u, '').split(' > ');
    return {
      starts: objects.split('|').map((object) => foldAz(object.split(' ')[0] ?? '')),
      isWhole,
      form: new RegExp(
        `(?:${upper(objects)})${isWhole ? '' : '\\p{Ll}{0,8}'}${BETWEEN}(?:${verbs})${END}`,
        'uy',
      ),
    };
  },
);

/** Former convictions of anybody but the accused, whose own the verdict has to tell. */
export const CONVICTED = new RegExp(
  `(?<=(?<!\\p{L})(?:${upper(data.kin)})(?:n[ıiuü]n)?(?: \\p{Lu}\\p{L}{2,20}){0,2} )(?:əvvəllər|daha əvvəl|keçmişdə|vaxtilə|bundan əvvəl|dəfələrlə|(?:bir|iki|üç) dəfə) (?:(?!\\p{Ll}{2,16}(?:məmiş|mamış))\\p{Ll}{2,16} ){0,4}(?:məhkum (?:olun|edil|ol)(?!ma)|məhkumluğu (?:ol|var)|cəza çək|həbs(?:də|xanada) (?:ol|yat)|azadlıqdan məhrum edil)\\p{Ll}{0,10}(?!\\p{L})`,
  'gu',
);
/** A gene, or what is amiss with it: `BRCA1 mutasiyası`. */
export const GENE = /(?<![\p{L}\p{N}])[A-Z]{2,6}\d{0,2} (?:gen|mutasiya)\p{Ll}{0,12}(?!\p{L})/gu;
export const RUSSIAN = data.russian.map(
  (theme) =>
    new RegExp(
      `(?<!\\p{L})(?:${theme.replaceAll('PEOPLES', russian.peoples).replaceAll('~', '[а-яё]{0,10}')})(?!\\p{L})`,
      'gu',
    ),
);
const CYRILLIC = /[а-яё]{3}/u;

/**
 * Phrases that tell of health, habits, faith, views or intimate life with their verb (`namaz qılır`, `qumara
 * qurşanıb`), in a sentence about a person. Offsets of the sentence. Source: Court 2.1.6; policy, sensitive.
 */
export function findToldTraits(own: string): Span[] {
  const out: Span[] = [];
  for (const { 0: word, index } of matchesOf(own, WORD)) {
    for (const { form } of entriesAt(interned(word))) {
      const quick = quickPattern(form, own);
      quick.lastIndex = index;
      const found = quick.exec(own);
      if (found !== null) out.push({ start: index, end: index + found[0].length });
    }
  }
  const others = CYRILLIC.test(own) ? [CONVICTED, GENE, ...RUSSIAN] : [CONVICTED, GENE];
  for (const pattern of others)
    for (const { 0: match, index } of matchesOf(own, pattern))
      out.push({ start: index, end: index + match.length });
  return out;
}

const entriesAt = remembered((word): readonly Entry[] => {
  const key = foldAz(word);
  return ENTRIES.filter(({ starts, isWhole }) =>
    starts.some((start) => (isWhole ? start === key : key.startsWith(start))),
  );
});

/** The alternatives with a capital or a small first letter. */
function upper(list: string): string {
  return list
    .split('|')
    .map((one) => `[${one.charAt(0).toLocaleUpperCase('az')}${one.charAt(0)}]${one.slice(1)}`)
    .join('|');
}
