import { az } from './az.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';

/** Interface languages; Azerbaijani is the first and has no prefix in addresses. */
export const LANGS = ['az', 'en', 'ru'] as const;
export type Lang = (typeof LANGS)[number];

export type Key = keyof typeof az;
export type Dictionary = Readonly<Record<Key, string>>;
export type Params = Readonly<Record<string, string | number>>;

/** Text of a key; `{name}` is replaced by the parameter, `{n}` picks the plural form where there are several. */
export type Translate = {
  (key: Key, params?: Params): string;
  readonly lang: Lang;
};

const DICTIONARIES: Readonly<Record<Lang, Dictionary>> = { az, en, ru };

// Order in which plural forms are written, separated by `|`.
const FORMS: Readonly<Record<Lang, readonly Intl.LDMLPluralRule[]>> = {
  az: ['other'],
  en: ['one', 'other'],
  ru: ['one', 'few', 'many'],
};

/** The translation function of a language. */
export function translator(lang: Lang): Translate {
  const dictionary = DICTIONARIES[lang];
  const rules = new Intl.PluralRules(lang);
  const numbers = new Intl.NumberFormat(lang);
  const translate = (key: Key, params: Params = {}): string => {
    const forms = dictionary[key].split('|');
    const n = params['n'];
    const form =
      typeof n === 'number' && forms.length > 1 ? pick(lang, forms, rules.select(n)) : forms[0];
    return (form ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = params[name];
      if (value === undefined) return whole;
      return typeof value === 'number' ? numbers.format(value) : value;
    });
  };
  return Object.assign(translate, { lang });
}

function pick(lang: Lang, forms: readonly string[], rule: Intl.LDMLPluralRule): string | undefined {
  const index = FORMS[lang].indexOf(rule);
  return forms[index] ?? forms.at(-1);
}

/** True for a key of the dictionary: labels of values that come from data are looked up through it. */
export function isKey(key: string): key is Key {
  return Object.hasOwn(az, key);
}

/** Label of a value of a closed list, `prefix.value`; the value itself where it has none. */
export function label(t: Translate, prefix: string, value: string): string {
  const key = `${prefix}.${value}`;
  return isKey(key) ? t(key) : value;
}

/** True for a language of the interface. */
export function isLang(value: string | undefined): value is Lang {
  return LANGS.some((lang) => lang === value);
}

/** Path of a page in a language: `/search` → `/en/search`. */
export function localePath(lang: Lang, path: string): string {
  if (lang === 'az') return path;
  return path === '/' ? `/${lang}` : `/${lang}${path}`;
}

/** Language and language-free path of an address. An unknown prefix is part of the path. */
export function splitLocale(pathname: string): { readonly lang: Lang; readonly path: string } {
  const [, first = '', rest = ''] = /^\/([^/]*)(.*)$/.exec(pathname) ?? [];
  if (first !== 'az' && isLang(first)) return { lang: first, path: rest === '' ? '/' : rest };
  return { lang: 'az', path: pathname };
}
