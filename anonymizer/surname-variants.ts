import type { NameParts } from './candidate.ts';
import { soundKey } from './scripts.ts';

const SUFFIX = /(?:z[ae]d[ae]|oglu|l[iı]|skiy?|skaya|y?[eo]va?)$/;
const MIN_ROOT = 3; // sounds of a root beside an equal given name

/** What is left of a surname without its suffix and the vowel before it: `huseyn` of Hüseynov, Hüseynova and Hüseynli. */
function rootOf(surname: string): string {
  return soundKey(surname)
    .replace(SUFFIX, '')
    .replace(/[aeiou]{1,2}$/, '');
}

/**
 * True of one person before and after the surname took another suffix (`Soyadov Ad Ata oğlu`, now `Soyadlı
 * Ad`): the roots, the given names and the names of the fathers agree, or the initials of both.
 */
export function hasOtherSuffix(a: NameParts, b: NameParts): boolean {
  if (a.surname === undefined || b.surname === undefined || a.surname === b.surname) return false;
  if (a.sex !== undefined && b.sex !== undefined && a.sex !== b.sex) return false;
  const root = rootOf(a.surname);
  if (root.length < MIN_ROOT || root !== rootOf(b.surname)) return false;
  const [one, other] = [lettersOf(a), lettersOf(b)];
  if (one.given === undefined || one.father === undefined) return false;
  return alike(one.given, other.given) && alike(one.father, other.father);
}

type Letters = { readonly given: string | undefined; readonly father: string | undefined };

/** Given name and father's name, or their initials where they are not said. */
function lettersOf({ given, patronymic, initials = [] }: NameParts): Letters {
  const [first, second] = initials;
  return { given: given ?? first, father: patronymic ?? second };
}

/** Equal in sound, or an initial of the other. */
function alike(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [one, other] = [soundKey(a), soundKey(b)];
  return one === other || (a.length === 1 && b[0] === a) || (b.length === 1 && a[0] === b);
}
