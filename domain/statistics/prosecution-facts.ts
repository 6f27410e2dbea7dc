import type { Fact } from './fact.ts';
import { type Entries, entriesOf, lastEntry, reportedFacts } from './register-entries.ts';

/** Name of the outcome "sent to court" beside the grounds on which proceedings are closed. */
const SENT_TO_COURT = 'sent-to-court';

/** Facts of a proceeding of the prosecution, or of an act that it issued. */
export function prosecutionFacts(entries: Entries): readonly Fact[] {
  const opened = lastEntry(entries, 'proceeding-opened');
  const sent = lastEntry(entries, 'proceeding-sent-to-court');
  const closed = lastEntry(entries, 'proceeding-closed');
  const category = opened?.direction ?? '';
  const facts: Fact[] = [
    ...reportedFacts(entries),
    ...entriesOf(entries, 'act-issued').map((act) => ({
      ...{ tally: 'pros-acts' as const, on: act.occurredOn, value: 1, kind: act.actKind },
    })),
  ];
  if (opened !== undefined)
    facts.push({ tally: 'pros-opened', on: opened.occurredOn, value: 1, category });
  if (opened !== undefined && sent === undefined && closed === undefined)
    facts.push({ tally: 'pros-pending', on: opened.occurredOn, value: 1, category });
  if (sent !== undefined) {
    const on = sent.occurredOn;
    facts.push({ tally: 'pros-to-court', on, value: 1, category });
    facts.push({ tally: 'pros-ended', on, value: 1, category, outcome: SENT_TO_COURT });
  } else if (closed !== undefined) {
    const { occurredOn: on, closureGround: outcome } = closed;
    facts.push({ tally: 'pros-ended', on, value: 1, category, outcome });
  }
  return facts;
}
