import type { Linked } from './link.ts';
import { withInitials, withOtherNames } from './other-names.ts';
import { isSurnameAlone, sameBase } from './same-person.ts';

/** Two names of one person side by side (`Vəfa Hüseynova`, found apart) as one: a label is not said twice. */
export function joinTwins(text: string, linked: readonly Linked[]): Linked[] {
  const out: Linked[] = [];
  for (const one of withInitials(text, withOtherNames(text, linked))) {
    const last = out[out.length - 1];
    const isTwin =
      last !== undefined &&
      (last.entity === one.entity || isSurnameOf(last, one)) &&
      one.candidate.cls === 'person' &&
      one.candidate.replacement === undefined &&
      last.candidate.replacement === undefined &&
      last.candidate.ending.case === 'nom' &&
      /^(?: {0,2}| ?[-–] ?)$/.test(text.slice(last.candidate.end, one.candidate.start));
    if (isTwin)
      out[out.length - 1] = {
        entity: one.entity,
        candidate: {
          ...last.candidate,
          end: one.candidate.end,
          ending: one.candidate.ending,
          doubt: last.candidate.doubt ?? one.candidate.doubt,
        },
      };
    else out.push(one);
  }
  return out;
}

/** `Soyadlı Adın`: the surname, which a party bears too, is his whose given name stands right behind. */
function isSurnameOf({ candidate: { name = {} } }: Linked, { candidate, entity }: Linked): boolean {
  const { surname, given } = candidate.name ?? {};
  return (
    isSurnameAlone(name) &&
    surname === undefined &&
    given !== undefined &&
    given === entity.name.given &&
    entity.name.surname !== undefined &&
    sameBase(entity.name.surname, name.surname ?? '')
  );
}
