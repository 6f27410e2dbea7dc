import { clockState } from '#domain/publication-clock.ts';
import type { PublishedAct, PublishedDecision } from '#domain/published-record.ts';
import { formatDate, formatInstant } from '#portal/i18n/format.ts';
import { type Key, label } from '#portal/i18n/index.ts';
import type { View } from './view.ts';

/** One fact of the trust strip: `state` picks icon and colour, `detail` opens below it. */
export type TrustFact = {
  readonly state: 'good' | 'note' | 'bad';
  readonly term: string;
  readonly value: string;
  readonly detail: string;
};

/** Trust strip of a decision: publication term, signature, anonymization, version. */
export function decisionTrust(view: View, record: PublishedDecision): readonly TrustFact[] {
  return [
    publicationFact(view, record),
    signatureFact(view, record),
    anonymizationFact(view, record),
    versionFact(view, record),
  ];
}

/** Trust strip of an act: signature, version and the day from which it holds. */
export function actTrust(view: View, record: PublishedAct): readonly TrustFact[] {
  const state: Key = record.status === 'in-force' ? 'status.in-force' : 'status.repealed';
  return [
    {
      state: record.status === 'in-force' ? 'good' : 'bad',
      term: view.t('act.status'),
      value: view.t(state),
      detail: view.t('act.validFrom', { date: formatDate(record.validFrom, view.lang) }),
    },
    signatureFact(view, record),
    versionFact(view, record),
  ];
}

function publicationFact(view: View, record: PublishedDecision): TrustFact {
  const { facts, receivedOn, publishedOn } = record;
  const clock = clockState(
    { adoptedOn: facts.adoptedOn, receivedOn, publishedOn },
    view.today,
    record.termStartedOn,
  );
  const days = {
    adopted: formatDate(facts.adoptedOn, view.lang),
    received: formatDate(receivedOn, view.lang),
    published: formatDate(publishedOn, view.lang),
  };
  if (clock.state === 'published-not-subject')
    return {
      state: 'note',
      term: view.t('trust.published'),
      value: view.t('trust.notSubject'),
      detail: view.t('trust.notSubjectDetail', days),
    };
  const late = clock.state === 'published-late';
  return {
    state: late ? 'bad' : 'good',
    term: view.t('trust.published'),
    value: late
      ? view.t('trust.late', { n: clock.days })
      : clock.state === 'published-in-time' && clock.day > 0
        ? view.t('trust.day', { n: clock.day })
        : view.t('trust.sameDay'),
    detail: view.t(late && clock.lateReceipt ? 'trust.lateReceipt' : 'trust.publishedDetail', days),
  };
}

function signatureFact(view: View, record: PublishedDecision | PublishedAct): TrustFact {
  const { signature } = record;
  const test = signature.trust === 'test';
  return {
    state: test ? 'note' : 'good',
    term: view.t('trust.signature'),
    value: view.t(test ? 'trust.signatureTest' : 'trust.signaturePassed'),
    detail: view.t('trust.signatureDetail', {
      authority: signature.authority,
      at: formatInstant(new Date(signature.at), view.lang),
      proof: view.t(signature.timeProof === 'TST' ? 'trust.timestamp' : 'trust.receivedAt'),
      class: label(view.t, 'signatureClass', signature.class),
      level: signature.level,
      anchor: signature.anchorId.slice(0, 16),
    }),
  };
}

function anonymizationFact(view: View, record: PublishedDecision): TrustFact {
  return {
    state: 'good',
    term: view.t('trust.anonymised'),
    value: view.t(record.reviewed ? 'trust.reviewed' : 'trust.automatic'),
    detail: view.t('trust.anonymisedDetail', { policy: record.receipt.policyVersion }),
  };
}

function versionFact(view: View, record: PublishedDecision | PublishedAct): TrustFact {
  const current = record.version === record.currentVersion;
  return {
    state: current ? 'good' : 'note',
    term: view.t('trust.version'),
    value: view.t(current ? 'trust.versionCurrent' : 'trust.versionOld', { n: record.version }),
    detail: view.t('trust.versionDetail', {
      hash: record.contentHash.slice(0, 16),
      n: record.history.at(-1)?.leafIndex ?? 0,
    }),
  };
}
