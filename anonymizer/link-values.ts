import type { Candidate } from './candidate.ts';
import { foldKey } from './endings.ts';
import type { Entity } from './link.ts';
import type { RecordIndex } from './record-index.ts';
import { baseSurname } from './same-person.ts';
import { isOneEdit } from './typos.ts';
import type { Span } from './view.ts';

const MIN_COMPANY = 8; // letters of a company's name in which a slip is looked for

/** Entities of things that are told by what stands there: numbers, places, companies, families of nobody known. */
export type Values = {
  readonly valueEntity: (candidate: Candidate) => Entity;
  readonly namelessFamily: (surname: string) => Entity;
};

/** No things yet, beside the parties of a record; `isSlip` hears of a company's name with a letter wrong. */
export function valuesOf(
  index: RecordIndex,
  parties: readonly Entity[],
  isSlip: (span: Span) => void,
): Values {
  const values = new Map<string, Entity>();
  return { valueEntity, namelessFamily };

  function namelessFamily(surname: string): Entity {
    const key = `family:${baseSurname(surname)}`;
    const known = values.get(key);
    if (known !== undefined) return known;
    const entity: Entity = { id: `f${values.size}`, label: 'Şəxs', name: {}, value: key };
    values.set(key, entity);
    return entity;
  }

  /** The company of the record from which a name differs by one letter. */
  function companyNear(value = ''): Entity | undefined {
    const written = foldKey(value).replace(/[^\p{L}\p{N}]/gu, '');
    if (written.length < MIN_COMPANY) return undefined;
    const near = index.parties.filter(
      ({ kind, nameWords }) => kind === 'company' && isOneEdit(written, nameWords.join('')),
    );
    return near.length === 1 ? parties[near[0]?.index ?? -1] : undefined;
  }

  function valueEntity(candidate: Candidate): Entity {
    if (candidate.parties?.[0] !== undefined) return parties[candidate.parties[0]] as Entity;
    const mistypedParty = candidate.cls === 'company' ? companyNear(candidate.value) : undefined;
    if (mistypedParty !== undefined) {
      isSlip(candidate);
      return mistypedParty;
    }
    const key = `${candidate.cls}:${candidate.value ?? `${candidate.start}`}`;
    const known = values.get(key);
    if (known !== undefined) return known;
    const entity: Entity = {
      id: `v${values.size}`,
      label: candidate.roleLabel,
      name: {},
      value: candidate.value,
    };
    values.set(key, entity);
    return entity;
  }
}
