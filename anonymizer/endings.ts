import { foldAz } from '#domain/az-text.ts';
import { remembered } from './remembered.ts';
import { cyrillicToLatin, isCyrillic } from './scripts.ts';

/** Grammatical endings of a noun as read from its form. `cop` is -dır, `pl` -lar, `gil` -gil. */
export type Case = 'nom' | 'gen' | 'dat' | 'acc' | 'loc' | 'abl' | 'ins';
export type Ending = {
  readonly case: Case;
  readonly plural: boolean;
  readonly copula: boolean;
};
/** One way to read a word: folded stem and the ending it then carries. */
export type Reading = { readonly stem: string; readonly ending: Ending };

export const NOMINATIVE: Ending = { case: 'nom', plural: false, copula: false };
export const DATIVE: Ending = { case: 'dat', plural: false, copula: false };

// Folded endings, longest first. Source: grammar of the Azerbaijani noun (four-way and two-way harmony).
const CASES: readonly (readonly [string, Case])[] = [
  ['nin', 'gen'],
  ['nun', 'gen'],
  ['in', 'gen'],
  ['un', 'gen'],
  ['dan', 'abl'],
  ['den', 'abl'],
  ['ndan', 'abl'],
  ['nden', 'abl'],
  ['da', 'loc'],
  ['de', 'loc'],
  ['nda', 'loc'],
  ['nde', 'loc'],
  ['yla', 'ins'],
  ['yle', 'ins'],
  ['la', 'ins'],
  ['le', 'ins'],
  ['ya', 'dat'],
  ['ye', 'dat'],
  ['na', 'dat'],
  ['ne', 'dat'],
  ['a', 'dat'],
  ['e', 'dat'],
  ['ni', 'acc'],
  ['nu', 'acc'],
  ['yi', 'acc'],
  ['yu', 'acc'],
  ['i', 'acc'],
  ['u', 'acc'],
];
const COPULAS = ['dirlar', 'dirler', 'dir', 'dur', 'mis', 'mus'];
const MIN_STEM = 2;
/** `Davudcuğum`, `Leylacığa`, `Ayselcan`: how somebody dear is called. */
const DIMINUTIVE =
  /^([a-z]{3,14}?)(?:c[iu][gyk](?:[iu]m(?:[iu]z)?(?:[iu]n|[ae]|[iu]|d[ae]n?|l[ae])?|[iu]n?|[ae]z(?:[iu]m)?|[ae])?|can(?:im)?)$/;
const RUSSIAN: readonly (readonly [string, Case])[] = [
  ['oqo', 'gen'],
  ['omu', 'dat'],
  ['oy', 'gen'],
  ['uyu', 'acc'],
  ['im', 'ins'],
  ['om', 'ins'],
  ['em', 'ins'],
  ['a', 'gen'],
  ['u', 'dat'],
  ['e', 'loc'],
  ['i', 'gen'],
  ['ya', 'gen'],
  ['yu', 'acc'],
];
/** The key of a word: transliterated, lower case, ASCII letters. */
export const foldKey: (word: string) => string = remembered(keyOf);

function keyOf(word: string): string {
  const folded = foldAz(isCyrillic(word) ? cyrillicToLatin(word) : word);
  return /['’ʼ`]/.test(folded) ? folded.replace(/['’ʼ`]/g, '') : folded;
}

/** Every way to read the form of a word, the whole word as nominative first. */
export const readingsOf: (word: string) => readonly Reading[] = remembered(read);

function read(word: string): readonly Reading[] {
  const whole = foldKey(word);
  const out: Reading[] = [{ stem: whole, ending: NOMINATIVE }];
  if (isCyrillic(word)) {
    for (const [ending, kase] of RUSSIAN) {
      // Of surnames only a woman's ends in -ой: Сидоровой.
      if (!(ending === 'oy' && /(?:ov|ev|in)oy$/.test(whole)))
        add(out, whole, ending, kase, false, false);
      // Дарье, Веру: the nominative of a feminine name ends in -а, -я.
      if (!/^(?:oqo|omu|i?m|om|em)$/.test(ending)) {
        for (const vowel of ['a', 'ya'])
          if (whole.endsWith(ending) && whole.length - ending.length >= MIN_STEM)
            out.push({
              stem: whole.slice(0, -ending.length) + vowel,
              ending: { case: kase, plural: false, copula: false },
            });
      }
    }
  }
  // `Соядовых`, `Соядовыми`: the family.
  const family = /^(.{2,}(?:ov|ev|in))i(?:x|mi)$/.exec(whole)?.[1];
  if (family !== undefined && isCyrillic(word))
    out.push({ stem: family, ending: { case: 'gen', plural: true, copula: false } });
  // `Soyadovsuz`: without that person.
  if (/(?:ov|ev|ova|eva|zade)s[iu]z$/.test(whole))
    out.push({ stem: whole.slice(0, -3), ending: NOMINATIVE });
  const small = DIMINUTIVE.exec(whole)?.[1];
  if (small !== undefined) out.push({ stem: small, ending: NOMINATIVE });
  for (const [rest, copula] of withoutCopula(whole)) {
    if (copula) out.push({ stem: rest, ending: { case: 'nom', plural: false, copula } });
    plural(out, rest, 'nom', copula);
    for (const [ending, kase] of CASES) {
      if (!rest.endsWith(ending) || rest.length - ending.length < MIN_STEM) continue;
      const stem = rest.slice(0, -ending.length);
      pushStem(out, stem, { case: kase, plural: false, copula });
      plural(out, stem, kase, copula);
    }
  }
  return out;
}

function withoutCopula(word: string): (readonly [string, boolean])[] {
  const out: (readonly [string, boolean])[] = [[word, false]];
  for (const ending of COPULAS) {
    if (word.endsWith(ending) && word.length - ending.length >= MIN_STEM) {
      out.push([word.slice(0, -ending.length), true]);
      break;
    }
  }
  return out;
}

function plural(out: Reading[], word: string, kase: Case, copula: boolean): void {
  for (const ending of ['lar', 'ler', 'gil']) {
    if (word.endsWith(ending) && word.length - ending.length >= MIN_STEM) {
      pushStem(out, word.slice(0, -ending.length), { case: kase, plural: true, copula });
    }
  }
}

function add(
  out: Reading[],
  word: string,
  ending: string,
  kase: Case,
  pl: boolean,
  copula: boolean,
): void {
  if (word.endsWith(ending) && word.length - ending.length >= MIN_STEM) {
    pushStem(out, word.slice(0, -ending.length), { case: kase, plural: pl, copula });
  }
}

function pushStem(out: Reading[], stem: string, ending: Ending): void {
  out.push({ stem, ending });
  // Məlik → Məliyin, Sadıq → Sadığın: the last consonant softens before a vowel.
  if (stem.endsWith('y')) out.push({ stem: `${stem.slice(0, -1)}k`, ending });
  if (stem.endsWith('g')) out.push({ stem: `${stem.slice(0, -1)}q`, ending });
}

// With the commonest slips of the pen: a letter twice, left out or exchanged (`oğllu`, `olğu`, `qzı`, `qızzı`), and
// without the middle (`o-lu`, `q-zı`).
const OGLU =
  /^(o(?:g-|-g?)lu|q(?:i-|-i?)zi|ogl[ui]|oql[ui]|ogul|ogll[ui]|oggl[ui]|oghl[ui]|olg[ui]|oglo|qizi|gizi|kizi|qzi|gzi|qizzi|qqizi|qiizi|qizy|qlzi)(.*)$/;
const OGLU_CASES: Readonly<Record<string, Case>> = {
  '': 'nom',
  nun: 'gen',
  nin: 'gen',
  na: 'dat',
  nu: 'acc',
  ni: 'acc',
  nda: 'loc',
  ndan: 'abl',
  yla: 'ins',
  la: 'ins',
  da: 'loc',
  dan: 'abl',
  un: 'gen',
  in: 'gen',
  ya: 'dat',
};

/** The ending of `oğlu` or `qızı` in any form and spelling, or undefined where the word is neither. */
export function patronymicEnding(word: string): (Ending & { sex: 'm' | 'f' }) | undefined {
  const match = OGLU.exec(foldKey(word));
  if (match === null) return undefined;
  const [, base = '', tail = ''] = match;
  const copula = /(?:dir|dur)$/.test(tail) && tail !== 'dir';
  const kase = OGLU_CASES[tail] ?? OGLU_CASES[tail.replace(/(?:dir|dur)$/, '')];
  if (kase === undefined) return undefined;
  const sex = base.startsWith('o') ? 'm' : 'f';
  return { case: kase, plural: false, copula: copula || tail === 'dur' || tail === 'dir', sex };
}

/** The ending a hyphenated tail carries (`-dir`, `-nin`), or undefined where it is no ending. */
export function endingOfTail(tail: string): Ending | undefined {
  const folded = foldKey(tail.replace(/^-/, ''));
  if (folded === '') return NOMINATIVE;
  if (COPULAS.includes(folded)) return { case: 'nom', plural: false, copula: true };
  const kase = CASES.find(([ending]) => ending === folded)?.[1];
  return kase === undefined ? undefined : { case: kase, plural: false, copula: false };
}
