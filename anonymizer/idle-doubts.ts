import type { Candidate } from './candidate.ts';
import type { Entity, Linked } from './link.ts';

const LINKED = 'person:linked';
const FOUND_BY_OTHERS: ReadonlySet<string> = new Set([LINKED, 'person:nickname']);
const IDLE: ReadonlySet<string | undefined> = new Set(['foreign', 'lone-given-name', 'orphan']);

/**
 * Without the doubts whether a word is a name where another mention of the same person answers them: a party
 * of the record, somebody whom the grammar found beyond doubt, or a whole name that was read twice.
 */
export function withoutIdleDoubts(linked: readonly Linked[]): Linked[] {
  const sure = new Set<Entity>();
  const whole = new Set<Entity>();
  for (const { candidate, entity } of linked) {
    const { name = {}, rule } = candidate;
    // `Okonkwonun` after `Peter Okonkwo`: two mentions agree where the name ends.
    const isAgain = rule === LINKED && whole.has(entity);
    if (isAgain) sure.add(entity);
    if (FOUND_BY_OTHERS.has(rule)) continue;
    if (candidate.doubt === undefined || whole.has(entity)) sure.add(entity);
    if (name.given !== undefined && name.surname !== undefined) whole.add(entity);
  }
  return linked.map((one) => {
    const { candidate, entity } = one;
    const isSure = entity.party !== undefined || sure.has(entity);
    if (!isSure || !IDLE.has(candidate.doubt) || candidate.rule === 'person:lone-given') return one;
    return { entity, candidate: { ...candidate, doubt: undefined } };
  });
}

/**
 * True of a number that nothing explains and that is masked from end to end: nothing of it is published. One that runs
 * over the end of a line may be two, and stays a doubt.
 */
export function isMaskedWhole({ doubt, cls, start, end }: Candidate, text: string): boolean {
  return doubt === 'leak-check' && cls !== 'person' && !text.slice(start, end).includes('\n');
}
