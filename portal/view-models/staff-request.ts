import type { RequestKind, RequestOutcome } from '#domain/public-request.ts';
import { label } from '#portal/i18n/index.ts';
import type { Fact } from './decision-page.ts';
import { ticketFacts } from './request-page.ts';
import { decisionHref, type View } from './view.ts';

/** What the page of a request needs of it. */
export type StaffRequest = {
  readonly ticket: string;
  readonly kind: RequestKind;
  readonly receivedAt: Date;
  readonly dueAt: Date;
  readonly closedAt: Date | null;
  readonly outcome: RequestOutcome | null;
  readonly hid: boolean;
  readonly publicId: string | null;
  readonly content: {
    readonly version: number | null;
    readonly anchor: string | null;
    readonly hideRule: string;
    readonly reasonCode: string | null;
  };
};

/** Facts of a request for staff: those of the public, the place, and what happened to the paragraph. */
export function staffRequestFacts(view: View, file: StaffRequest, now: Date): readonly Fact[] {
  const { closedAt, outcome, publicId, content, ...rest } = file;
  const state = { ...rest, closedAt: closedAt ?? undefined, outcome: outcome ?? undefined };
  const { version, anchor, hideRule, reasonCode } = content;
  return [
    ...ticketFacts(view, state, now),
    ...(publicId === null
      ? []
      : [
          {
            term: view.t('form.document'),
            value: view.t('staffRequest.place', { id: publicId, n: version ?? 1 }),
            href: decisionHref(view, publicId, anchor ?? undefined),
          },
        ]),
    ...(file.kind === 'leak'
      ? [{ term: view.t('staffRequest.rule'), value: label(view.t, 'hideRule', hideRule) }]
      : []),
    ...(reasonCode === null
      ? []
      : [
          {
            term: view.t('staffRequest.reason'),
            value: label(view.t, 'refusalReason', reasonCode),
          },
        ]),
  ];
}
