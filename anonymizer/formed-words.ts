import { foldAz } from '#domain/az-text.ts';
import { commonWords } from './common-words.ts';
import { remembered } from './remembered.ts';

const MAX_STEPS = 5; // endings one behind the other
const MAX_ENDING = 6; // letters
const MIN_STEM = 2;
const MIN_VERB = 3;
const INFINITIVES = ['maq', 'mek'];
// Folded endings that make words of words: of nouns, adjectives, adverbs, verbal nouns, participles, tenses, persons and cases. Source: word formation and inflection of Azerbaijani.
const ENDING =
  /^(?:l[iu][qkg]|l[iu]|s[iu]z|c[iu]|[dt][ae]k[iu]|ki|l[ae]n|l[ae]s|l[ae]r|l[ae]|d[iu]r|t[iu]r|[iu]l|[iu]n|[iu]s|m[iu]s|[dt][iu]|[iu]r|y[iu]r|[ae]c[ae][qg]|[ae]c[ae][kq]|m[ae]l[iu]|m[ae][qk]|m[ae]|[ae]n|y[ae]n|[ae]r|s[ae]|[iu]?m[iu]z|[iu]?n[iu]z|[iu]m|s[iu]|m|n|[qk]|s[iu]n|y?[iu]b|[iu]|y?[ae]|n?d[ae]n?|n[iu]n|y?l[ae]|yan|nc[ae]|[ae]rk[ae]n|d[iu][qkgy]|l[ae][dt]|c[ae]s[iu]n[ae])$/;

/**
 * True of a word that a known word makes when endings are taken off one by one (`Vicdanlılıq`, `Telefonumla`,
 * `Qayıdanda`). Two thirds of given names and hardly any surname are none.
 */
export const isFormed: (word: string) => boolean = remembered((word: string) => {
  const common = commonWords();
  const isKnown = (stem: string) =>
    common.has(stem) ||
    (stem.length >= MIN_VERB && INFINITIVES.some((ending) => common.has(stem + ending)));
  let forms = new Set([foldAz(word)]);
  for (let step = 0; step <= MAX_STEPS; step++) {
    const shorter = new Set<string>();
    for (const form of forms) {
      if (isKnown(form)) return true;
      for (let length = 1; length <= Math.min(MAX_ENDING, form.length - MIN_STEM); length++)
        if (ENDING.test(form.slice(-length))) shorter.add(form.slice(0, -length));
    }
    forms = shorter;
  }
  return false;
});

// Of verbs that bear another ending before it: `Dinlənilən`, `Şübhələnən`, `Bildirən`.
const PARTICIPLE = /(?:[ıiuü][ln]|l[aə][nş]|l[aə]y|[dt][ıiuü]r)[aə]n$/u;

/** True of a participle that a known verb makes: who does or is done something, no name. */
export function isParticiple(word: string): boolean {
  return PARTICIPLE.test(word) && isFormed(word);
}
