import type { Candidate, NameParts } from './candidate.ts';
import { isGivenAlone, isSurnameAlone } from './same-person.ts';
import type { Token } from './tokens.ts';

type Part = 'surname' | 'given' | 'patronymic';
// Words of forms and minutes before the parts of a name. Source: usage of identity papers and of courts.
const LABELS: readonly (readonly [RegExp, Part])[] = [
  [/(?:soyad|familiya|фамилия)/iu, 'surname'],
  [/(?:ata|atasının|отчество)/iu, 'patronymic'],
  [/(?:ad|имя)/iu, 'given'],
];
/** What stands between two parts of one name in a form; exported to be checked. */
export const FIELD =
  /^\)?(?:[,;.]?\s{0,3}\(?((?:ata|atasının) ad[ıi]|soyad[ıi]?|familiyas[ıi]|ad[ıi]|фамилия|имя|отчество)\s?[:–—-]\s?|[,;]? \(?((?:ata|atasının) ad[ıi]|soyad[ıi]|familiyas[ıi]|ad[ıi]|фамилия|имя|отчество) (?:isə |olub |olmuş )?)["“„«]?$/iu;
const LONGEST = 26; // units of it
/** The same before the first part; exported to be checked. */
export const FIRST_FIELD =
  /(?<!\p{L})((?:ata|atasının) ad[ıi]|soyad[ıi]?|familiyas[ıi]|ad[ıi]|фамилия|имя|отчество)\s?[:–—-]\s?["“„«]?$/iu;

/**
 * Names whose parts stand apart behind words that say which they are (`Soyadı: Soyadov, adı: Ad, atasının adı: Ata`,
 * `Soyadova Ad (ata adı: Ata)`): each part with the whole name. Candidates are in text order.
 */
export function withLabelledParts(text: string, found: readonly Candidate[]): Candidate[] {
  const out = [...found];
  for (let at = 1; at < out.length; at++) {
    const parts = groupFrom(text, out, at - 1);
    if (parts.length < 2) continue;
    const name: NameParts = Object.assign({}, ...parts);
    for (const [i] of parts.entries()) {
      const one = out[at - 1 + i] as Candidate;
      out[at - 1 + i] = { ...one, name, parties: undefined, doubt: undefined };
    }
    at += parts.length - 1;
  }
  return out;
}

/** What each of the candidates from a place on adds to one name. */
function groupFrom(text: string, found: readonly Candidate[], from: number): NameParts[] {
  const first = found[from] as Candidate;
  if (first.cls !== 'person' || first.office !== undefined) return [];
  const lead = FIRST_FIELD.exec(text.slice(Math.max(0, first.start - LONGEST), first.start))?.[1];
  const begun = lead === undefined ? (first.name ?? {}) : partOf(first, lead);
  if (begun === undefined || begun.initials !== undefined) return [];
  const out: NameParts[] = [begun];
  const has = (part: string) =>
    part !== 'sex' && out.some((one) => one[part as Part] !== undefined);
  for (let at = from + 1; at < found.length; at++) {
    const [last, one] = [found[at - 1] as Candidate, found[at] as Candidate];
    if (one.cls !== 'person' || one.start - last.end > LONGEST) break;
    const [, signed, told] = FIELD.exec(text.slice(last.end, one.start)) ?? [];
    const label = signed ?? told;
    const part = label === undefined ? undefined : partOf(one, label);
    if (part === undefined || Object.keys(part).some(has)) break;
    out.push(part);
  }
  return out;
}

/** A name of one word as the part that its label says. */
function partOf({ name = {} }: Candidate, label: string): NameParts | undefined {
  // `Отчество: Ата кызы`
  if (isFatherAlone(name) && /^(?:ata|отч)/iu.test(label))
    return { patronymic: name.patronymic, sex: name.sex };
  if (!isGivenAlone(name) && !isSurnameAlone(name)) return undefined;
  const part = LABELS.find(([words]) => words.test(label))?.[1];
  const word = name.given ?? name.surname;
  return part === undefined || word === undefined ? undefined : { [part]: word };
}

const isFatherAlone = ({ surname, given, patronymic }: NameParts) =>
  patronymic !== undefined && surname === undefined && given === undefined;

const LABEL_WORD = /^(?:soyadı?|familiyası|adı?|фамилия|имя|отчество)$/iu;
const FAMILY_LABEL = /^(?:soyadı?|familiyası|фамилия)$/iu;
const FIELD_REACH = 6; // words between two fields of one name

/** True of a word behind a field for the surname, whatever else it means. */
export function isFieldOfSurname(tokens: readonly Token[], at: number): boolean {
  return FAMILY_LABEL.test(tokens[at - 1]?.text ?? '') && isFieldOfName(tokens, at);
}

/** True of a word behind a field of a form: `Soyadı: Soyadov, adı: Ad`; an `adı` alone may be that of a works. */
export function isFieldOfName(tokens: readonly Token[], at: number): boolean {
  const label = tokens[at - 1]?.text ?? '';
  const gap = tokens[at]?.before ?? '';
  if (!LABEL_WORD.test(label) || !/^(?: ?[:–-] ?["“„«]?| )$/u.test(gap)) return false;
  if (gap !== ' ' && FAMILY_LABEL.test(label)) return true;
  const around = tokens.slice(Math.max(0, at - FIELD_REACH), at + FIELD_REACH);
  const isBegun =
    gap !== ' ' ||
    /^, ?$/.test(tokens[at - 1]?.before ?? '') ||
    /^ata/iu.test(tokens[at - 2]?.text ?? '');
  return (
    isBegun &&
    around.some(({ text }, i) => FAMILY_LABEL.test(text) && (gap !== ' ' || i < FIELD_REACH))
  );
}
