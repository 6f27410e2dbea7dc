import type { Bearers } from './bare-surnames.ts';
import type { Candidate, NameParts } from './candidate.ts';
import type { Entity } from './link.ts';
import { BYSTANDERS } from './link-families.ts';
import { baseSurname, isInOrder, isSurnameAlone } from './same-person.ts';

/** Which of several persons whom a name fits is meant. */
export type Likelihood = {
  readonly likeliest: (candidate: Candidate, pool: readonly Entity[]) => readonly Entity[];
  readonly bearersOfForm: (candidate: Candidate, pool: readonly Entity[]) => readonly Entity[];
};

/** Judges by what the text has told so far: `relatives` are those named as kin, `memory` who was named how. */
export function likelihoodBy(relatives: ReadonlySet<Entity>, memory: Bearers): Likelihood {
  return { likeliest, bearersOfForm };

  /** Those whom most speaks for: order of initials, form of the surname, sex, role word, taking part in the case. */
  function likeliest(candidate: Candidate, pool: readonly Entity[]): readonly Entity[] {
    if (!isSurnameAlone(candidate.name ?? {})) return bearersOfForm(candidate, pool);
    // `Soyadova ünvanlanıb`: rather the party in the dative than his daughter-in-law, named once with her given name.
    const isSubject = candidate.features.includes('subject');
    // `Soyadlı oğluna kömək etdi`: rather his mother, who was named as kin, than the son himself.
    const parents = candidate.features.includes('parent')
      ? pool.filter((one) => relatives.has(one))
      : [];
    if (parents.length > 0) return bearersOfForm(candidate, parents);
    const whole = pool.filter((entity) => hasWholeSurname(entity, candidate));
    const known = whole.filter((entity) => isSubject || !isCalledByGiven(entity));
    const left = bearersOfForm(
      candidate,
      known.length > 0 ? known : whole.length > 0 ? whole : pool,
    );
    const parties = left.filter(({ label }) => !BYSTANDERS.has(label));
    return parties.length > 0 ? parties : left;
  }

  /** The same, also those who take no part. */
  function bearersOfForm({ name = {}, roleLabel }: Candidate, pool: readonly Entity[]) {
    const bare = name.given === undefined && name.surname !== undefined;
    const isOfRole = ({ label }: Entity) => roleLabel !== undefined && label === roleLabel;
    let left = pool;
    const prefer = (test: (entity: Entity) => boolean) => {
      const better = left.filter(test);
      if (better.length > 0) left = better;
    };
    if (name.initials !== undefined) prefer((entity) => isInOrder(name, entity.name));
    // `Ad Ata oğlu` beside a namesake whose father is not known
    if (name.patronymic !== undefined)
      prefer((entity) => entity.name.patronymic === name.patronymic);
    if (bare) prefer((entity) => entity.label !== 'Uşaq');
    // `cavabdeh Soyadova qarşı`: his dative looks like her nominative.
    if (isSurnameAlone(name)) prefer(isOfRole);
    if (bare) prefer((entity) => entity.name.surname === name.surname);
    if (name.sex !== undefined) prefer((entity) => sexOf(entity.name) === name.sex);
    prefer(isOfRole);
    // `şahid A.Soyadov` beside a claimant with that initial
    if (roleLabel === 'Şahid') prefer(({ label }) => BYSTANDERS.has(label));
    return left;
  }

  /** A son, a wife, a sister whose surname was said only with the given name. */
  function isCalledByGiven(entity: Entity): boolean {
    return relatives.has(entity) && entity.party === undefined && memory.formalOf(entity) <= 1;
  }
}

/** The sex of somebody, by the form of the surname where nothing else tells it. */
function sexOf({ sex, surname = '' }: NameParts): NameParts['sex'] {
  if (sex !== undefined || !/(?:ov|ev)a?$/.test(surname)) return sex;
  return surname.endsWith('a') ? 'f' : 'm';
}

/** Not the half of a double surname. */
function hasWholeSurname({ name }: Entity, { name: mention = {} }: Candidate): boolean {
  return baseSurname(name.surname ?? '') === baseSurname(mention.surname ?? '');
}
