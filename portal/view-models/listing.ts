import type { ActSummary, DecisionSummary } from '#domain/published-record.ts';
import { formatDate } from '#portal/i18n/format.ts';
import { label } from '#portal/i18n/index.ts';
import { actHref, courtName, decisionHref, type View } from './view.ts';

/** One work in a list: facts in one small line, the title as link. `titleLang` is the language of the title. */
export type ListItem = {
  readonly href: string;
  readonly title: string;
  readonly facts: readonly string[];
  readonly status?: string | undefined;
};

/** A decision in a list: kind · court · date · number. */
export function decisionItem(view: View, decision: DecisionSummary): ListItem {
  return {
    href: decisionHref(view, decision.id),
    title: decision.title,
    facts: [
      label(view.t, 'kind', decision.kind),
      courtName(decision.courtCode, view.lang),
      formatDate(decision.adoptedOn, view.lang),
      `№ ${decision.caseNumber}`,
    ],
    status: label(view.t, 'outcome', decision.outcome),
  };
}

/** An act in a list: kind · body · date · number; the status only where it is not in force. */
export function actItem(view: View, act: ActSummary): ListItem {
  return {
    href: actHref(view, act.id),
    title: act.title,
    facts: [
      label(view.t, 'actKind', act.kind),
      act.body,
      formatDate(act.adoptedOn, view.lang),
      `№ ${act.number}`,
    ],
    ...(act.status === 'in-force' ? {} : { status: view.t('status.repealed') }),
  };
}
