import { ZONES } from '#domain/decision.ts';
import type { RequestKind, RequestState } from '#domain/public-request.ts';
import type { PublishedDecision } from '#domain/published-record.ts';
import type { Block } from '#domain/structured-text.ts';
import { formatInstant } from '#portal/i18n/format.ts';
import { label } from '#portal/i18n/index.ts';
import type { RequestForm } from '#portal/request-form.ts';
import type { Fact } from './decision-page.ts';
import { courtName, decisionHref, type View } from './view.ts';

export type Option = { readonly value: string; readonly label: string; readonly chosen: boolean };
export type RequestFormView = {
  readonly kinds: readonly Option[];
  /** The decision that the form is about, where it is about one. */
  readonly decision?:
    | { readonly title: string; readonly line: string; readonly href: string }
    | undefined;
  readonly passages: readonly Option[];
  readonly problems: readonly { readonly field: string; readonly text: string }[];
};

const FIRST_WORDS = 9; // of a paragraph in the list: enough to know it by

/** A form of the public with its choices and what to correct. */
export function requestFormPage(
  view: View,
  kinds: readonly RequestKind[],
  { draft, decision, problems }: RequestForm,
): RequestFormView {
  return {
    kinds: kinds.map((kind) => ({
      value: kind,
      label: view.t(`requestKind.${kind}`),
      chosen: draft.kind === kind,
    })),
    decision: decision && {
      title: decision.text.title,
      line: `${courtName(decision.facts.courtCode, view.lang)}, № ${decision.facts.caseNumber}`,
      href: decisionHref(view, decision.id),
    },
    passages: decision === undefined ? [] : passageOptions(decision, draft.anchor),
    problems: problems.map(({ field, key, params }) => ({ field, text: view.t(key, params) })),
  };
}

/** Paragraphs in the order and with the numbers of the decision's page; headings have none. */
function passageOptions({ text }: PublishedDecision, chosen: string): readonly Option[] {
  let count = 0;
  const number = (block: Block): string => {
    if (block.kind === 'heading') return '';
    count += 1;
    return `${block.number ?? count}. `;
  };
  return ZONES.flatMap((zone) => text.blocks.filter((block) => block.zone === zone))
    .map((block) => ({ block, label: `${number(block)}${firstWords(block.text)}` }))
    .filter(({ block }) => block.text !== '')
    .map(({ block: { anchor }, label: shown }) => ({
      value: anchor,
      label: shown,
      chosen: anchor === chosen,
    }));
}

function firstWords(text: string): string {
  const words = text.split(/\s+/);
  return words.length <= FIRST_WORDS ? text : `${words.slice(0, FIRST_WORDS).join(' ')} …`;
}

/** What the public may know of a request. */
export function ticketFacts(view: View, request: RequestState, now: Date): readonly Fact[] {
  const instant = (at: Date) => formatInstant(at, view.lang);
  const state =
    request.outcome !== undefined
      ? view.t(`outcome.request.${request.outcome}`)
      : view.t(request.dueAt < now ? 'ticket.state.overdue' : 'ticket.state.open');
  return [
    { term: view.t('ticket.state'), value: state },
    { term: view.t('ticket.kind'), value: label(view.t, 'requestKind', request.kind) },
    { term: view.t('ticket.received'), value: instant(request.receivedAt) },
    request.closedAt === undefined
      ? { term: view.t('ticket.due'), value: instant(request.dueAt) }
      : { term: view.t('ticket.closed'), value: instant(request.closedAt) },
  ];
}
