import { daysAfter, daysBetween } from '../publication-clock.ts';
import type { Fact } from './fact.ts';
import { type Entries, entriesOf, lastEntry, reportedFacts } from './register-entries.ts';

/** Outcome of a term that ended without an opinion, beside the opinions themselves. */
const SILENT_CONSENT = 'silent-consent';

/** Facts of a draft in coordination and of the act that came of it. Source: Acts, register of drafts and acts. */
export function lawMakingFacts(entries: Entries): readonly Fact[] {
  return [
    ...reportedFacts(entries),
    ...draftFacts(entries),
    ...opinionFacts(entries),
    ...actFacts(entries),
  ];
}

function draftFacts(entries: Entries): readonly Fact[] {
  const draft = lastEntry(entries, 'draft-registered');
  if (draft === undefined) return [];
  const { occurredOn: on, draftKind: kind, initiator: body } = draft;
  const submitted = lastEntry(entries, 'draft-submitted');
  const adopted = lastEntry(entries, 'act-adopted');
  const facts: Fact[] = [{ tally: 'drafts', on, value: 1, kind, body }];
  if (submitted === undefined && adopted === undefined)
    facts.push({ tally: 'drafts-pending', on, value: 1, kind, body });
  if (adopted !== undefined) {
    const days = Math.max(0, daysBetween(on, adopted.occurredOn));
    facts.push({ tally: 'drafts-adopted', on: adopted.occurredOn, value: 1, kind, body });
    facts.push({ tally: 'draft-days', on: adopted.occurredOn, value: days, kind, body });
  }
  return facts;
}

/** What each body that was asked answered, and by when; who has not answered waits under the end of its term. */
function opinionFacts(entries: Entries): readonly Fact[] {
  const sent = lastEntry(entries, 'draft-sent');
  const dueOn = sent === undefined ? undefined : daysAfter(sent.occurredOn, sent.termDays);
  const given = entriesOf(entries, 'opinion-given');
  const silent = entriesOf(entries, 'silent-consent');
  const answered = new Set([...given, ...silent].map(({ body }) => body));
  const isOver = entries.some(({ type }) => type === 'draft-submitted' || type === 'act-adopted');
  return [
    ...given.map(({ occurredOn: on, body, opinion }) => ({
      ...{ tally: 'opinions' as const, on, value: 1, body, outcome: opinion },
    })),
    ...silent.map(({ occurredOn: on, body }) => ({
      ...{ tally: 'opinions' as const, on, value: 1, body, outcome: SILENT_CONSENT },
    })),
    ...given
      .filter(({ occurredOn }) => dueOn !== undefined && occurredOn > dueOn)
      .map(({ occurredOn: on, body }) => ({ tally: 'opinion-late' as const, on, value: 1, body })),
    ...(dueOn === undefined || isOver ? [] : (sent?.bodies ?? []))
      .filter((body) => !answered.has(body))
      .map((body) => ({ tally: 'opinion-awaited' as const, on: dueOn ?? '', value: 1, body })),
  ];
}

function actFacts(entries: Entries): readonly Fact[] {
  const acts = (type: 'act-adopted' | 'act-amended' | 'act-repealed') => entriesOf(entries, type);
  return [
    ...acts('act-adopted').map(({ occurredOn: on, actKind: kind }) => ({
      ...{ tally: 'acts-adopted' as const, on, value: 1, kind },
    })),
    ...acts('act-amended').map(({ occurredOn: on, actKind: kind, number }) => ({
      ...{ tally: 'amendments' as const, on, value: 1, kind, category: number },
    })),
    ...acts('act-repealed').map(({ occurredOn: on, actKind: kind }) => ({
      ...{ tally: 'repeals' as const, on, value: 1, kind },
    })),
  ];
}
