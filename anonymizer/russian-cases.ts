import type { NameParts } from './candidate.ts';
import { GIVEN, MALE } from './lexicon.ts';

/** Father's names of women, in any case. */
export const RUSSIAN_DAUGHTER = /(?:ovn|evn|icn)(?:a|i|e|u|oy|oyu)$/;
/** Father's names of men, in any case. */
export const RUSSIAN_SON = /(?:ovic|evic|^(?:il|kuzm|luk|fom|nikit|savv)ic)(?:a|u|[eo]m|e)?$/;

/** Аллу, Алле, Зои as they are listed. */
function givenOfWoman(given: string): string {
  if (GIVEN.has(given)) return given;
  const root = given.replace(/(?:y?u|e|i|oy|ey)$/, '');
  return [`${root}a`, `${root}ya`].find((one) => GIVEN.has(one)) ?? given;
}

/** `Азада`, `Сураю` alone: the given names of which they may be a case, the word itself not among them. */
export function givensOfCase(given: string): readonly string[] {
  const root = given.replace(/(?:y?[aeiu]|[oe][ym])$/, '');
  if (root.length < MIN_GIVEN - 1) return [];
  return [root, `${root}a`, `${root}ya`, `${root}iy`, `${root}y`].filter((one) => one !== given);
}

const SKI = /sk(?:iy|oqo|omu|im|om)$/;
const SKAYA = /sk(?:oy|oyu|uyu)$/;

/** `Соядского`, `Соядской`: surnames that are declined as adjectives. */
function asNominative(name: NameParts): NameParts {
  const { surname = '' } = name;
  if (SKI.test(surname)) return { ...name, surname: surname.replace(SKI, 'ski') };
  return SKAYA.test(surname)
    ? { ...name, surname: surname.replace(SKAYA, 'skaya'), sex: 'f' }
    : name;
}

const RUSSIAN_HERS = /(?<=ov|ev|in)(oy|oyu|u)$/;

/** `Соядовым Адом Ата оглы`, `Соядовой Ады Атовны`: in Russian every part of a whole name is declined, here put back. */
export function undeclined(written: NameParts): NameParts {
  const name = asNominative(written);
  const { surname, given, patronymic, sex } = name;
  const sexOfName = patronymic === undefined ? undefined : sex;
  // `Соядовым А.А.`: no nominative of a surname ends so.
  if (given === undefined && surname !== undefined && /(?:ov|ev|in)im$/.test(surname))
    return { ...name, surname: surname.slice(0, -2), sex: 'm' };
  // `Соядовой А.А.` is a woman; `Соядову А.А.` a woman, or a man in the dative.
  const isInitialed = given === undefined && name.initials !== undefined;
  const hers = isInitialed ? RUSSIAN_HERS.exec(surname ?? '') : null;
  if (hers !== null) {
    const sex = hers[1] === 'u' ? sexOfName : 'f';
    return { ...name, surname: `${surname?.slice(0, hers.index)}a`, sex };
  }
  if (surname === undefined || given === undefined) return name;
  if (patronymic === undefined) return pairUndeclined(name, written.surname ?? surname, given);
  if (sex === 'f' || RUSSIAN_DAUGHTER.test(patronymic))
    return womanUndeclined(name, surname, given);
  if (sex !== 'm' && !RUSSIAN_SON.test(patronymic)) return name;
  const bare = given.replace(/(?:om|em|a|u|e)$/, '');
  const isDeclined = bare.length >= 4 && GIVEN.has(bare) && !MALE.has(given);
  const tail = MANS_CASES.find(
    ([family, , father]) => family.test(written.surname ?? '') || father.test(patronymic),
  )?.[1];
  return {
    ...name,
    surname: surname.replace(/(?<=ov|ev|in)(?:a|u|im|e|om)$/, ''),
    given:
      isDeclined || tail === undefined || MALE.has(given)
        ? isDeclined
          ? bare
          : given
        : withoutTail(given, tail),
    sex: 'm',
  };
}

/** The endings of a man's surname, given name and father's name in one case; the three agree. */
const MANS_CASES: readonly (readonly [surname: RegExp, given: RegExp, father: RegExp])[] = [
  [/(?:ova|eva|skoqo)$/, /a$/, /ica$/],
  [/(?:ovu|evu|skomu)$/, /u$/, /icu$/],
  [/(?:ov|ev|sk)im$/, /[oe]m$/, /ic[eo]m$/],
];
const MIN_GIVEN = 4; // letters of a given name without an ending

function withoutTail(given: string, tail: RegExp): string {
  const bare = given.replace(tail, '');
  return bare.length >= MIN_GIVEN ? bare : given;
}

/** `Ады`, `Адой` beside a surname in a case: the given name has an ending too, whether a list knows it or not. */
function womanUndeclined(name: NameParts, surname: string, given: string): NameParts {
  const family = surname.replace(/(?<=ov|ev|in)(?:oy|oyu|u)$/, 'a');
  const known = givenOfWoman(given);
  const isDeclined = family !== surname && known === given && !GIVEN.has(given);
  return {
    ...name,
    surname: family,
    given: isDeclined ? given.replace(/(?:i|u|oy|ey)$/, 'a') : known,
    sex: 'f',
  };
}

/** `Адой Соядовой`, `Адом Соядским`: endings that no name has in the nominative. `family` is the surname as written. */
function pairUndeclined(name: NameParts, family: string, given: string): NameParts {
  if (/(?:ov|ev|in)oyu?$/.test(family)) return womanUndeclined(name, family, given);
  const tail = /(?:ov|ev|sk)im$/.test(family)
    ? /[oe]m$/
    : /sk(?:oqo|omu)$/.test(family)
      ? /[au]$/
      : undefined;
  if (tail === undefined) return name;
  const bare = MALE.has(given) ? given : withoutTail(given, tail);
  return { ...name, surname: name.surname?.replace(/(?<=ov|ev)im$/, ''), given: bare, sex: 'm' };
}
