import data from './act-names.json' with { type: 'json' };
import { foldAz, lowerAz } from './az-text.ts';

const norm = (name: string) => lowerAz(name).replaceAll('-', ' ');

const CODES = new Map(data.codes.map((code) => [norm(code.name), code.key]));
const LAWS = new Map(data.laws.map((law) => [norm(law.name), law.key]));
const ABBREVIATIONS = new Map(
  data.codes.flatMap((code) => code.abbreviations.map((short) => [short, code.key] as const)),
);
const AMBIGUOUS = new Map(
  data.codes.flatMap((code) => (code.ambiguous ?? []).map((short) => [short, code.key] as const)),
);

/** What an act of the table is. */
export type ActSort = 'code' | 'law' | 'constitution';

const CODE_KEYS: ReadonlySet<string> = new Set(CODES.values());

/** Sort of an act by its key; a key that is not in the table counts as a law. */
export function sortOfAct(key: string): ActSort {
  if (key === CONSTITUTION) return 'constitution';
  return CODE_KEYS.has(key) ? 'code' : 'law';
}

/** Longest name of a code before the word Məcəllə, in words. */
export const MAX_CODE_NAME_WORDS = 3;
/** Longest name of a law in the table, in words. */
export const MAX_LAW_NAME_WORDS = 12;

/** Key of a code by the words before "Məcəllə" (`mülki prosessual`, any case), or undefined. */
export function codeKey(words: string): string | undefined {
  return CODES.get(norm(words));
}

/** Key of a law by its quoted name (`Polis haqqında`), or undefined. */
export function lawKey(name: string): string | undefined {
  return LAWS.get(norm(name));
}

/** Key of an abbreviation in capitals (`MM`, `CPM`), or undefined; `AM` only where `besideArticle`. */
export function abbreviationKey(word: string, besideArticle: boolean): string | undefined {
  return ABBREVIATIONS.get(word) ?? (besideArticle ? AMBIGUOUS.get(word) : undefined);
}

/** Whether the word is a form of "Konstitusiya" (the act, not the court named after it). */
export function isConstitution(lowerWord: string): boolean {
  return /^konstitusiya(?:s[ıi]|n[ıi]n|s[ıi]n[ıi]n|da|s[ıi]nda|ya|s[ıi]na|n[ıi]|s[ıi]n[ıi])?$/.test(
    lowerWord,
  );
}

/** Key of the Constitution. */
export const CONSTITUTION = data.constitution.key;

/** Names of the codes that a folded abbreviation stands for (`mm`), `Məcəllə` included; none for other words. */
export function actNamesShortAs(folded: string): readonly string[] {
  return data.codes
    .filter(({ abbreviations, ambiguous = [] }) =>
      [...abbreviations, ...ambiguous].some((short) => foldAz(short) === folded),
    )
    .map(({ name }) => `${name.replaceAll('-', ' ')} Məcəllə`);
}

/**
 * Key of an act by its own title (`Azərbaycan Respublikasının Mülki Məcəlləsi` → `mm`), or undefined.
 * A decree about a code ("…Məcəlləsinin təsdiq edilməsi haqqında") is not the code.
 */
export function actKeyOfTitle(title: string): string | undefined {
  // What follows a dash or stands in brackets says of which edition or extract the text is.
  const [name = ''] = title.split(/\s[—–]\s|\s\(/);
  const words = lowerAz(name)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => !/^(?:azərbaycan|respublikası(?:nın)?|qanunu?)$/.test(word));
  const last = words.at(-1) ?? '';
  if (last === 'məcəlləsi' || last === 'məcəllə') return codeKey(words.slice(0, -1).join(' '));
  if (words.length === 1 && isConstitution(last)) return CONSTITUTION;
  return lawKey(words.join(' '));
}

const TYPED = new Map([
  ...data.codes.map((code) => [`${foldAz(norm(code.name))} mecellesi`, code.key] as const),
  ...data.laws.map((law) => [foldAz(norm(law.name)), law.key] as const),
]);

/** Key of an act by its name as a person types it, without Azerbaijani letters too (`emek mecellesi`), or undefined. */
export function actKeyOfTyped(text: string): string | undefined {
  const words = foldAz(text.slice(0, 200))
    .split(/[^a-z0-9]+/)
    .filter((word) => !/^(?:|azerbaycan|respublikasi(?:nin)?|qanunu?|ar)$/.test(word))
    .map((word) => (/^mecelle[a-z]{0,6}$/.test(word) ? 'mecellesi' : word));
  return TYPED.get(words.join(' '));
}
