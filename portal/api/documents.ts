import type { z } from 'zod';
import type { PublicPolicy } from '#domain/anonymization-policy.ts';
import type { CaseAccount } from '#domain/case-history.ts';
import { courtByCode } from '#domain/court.ts';
import type {
  ActSummary,
  DecisionSummary,
  PublicationRow,
  PublishedAct,
  PublishedCitation,
  PublishedDecision,
} from '#domain/published-record.ts';
import { shownCount } from '#domain/receipt-counts.ts';
import type { LookedUp, SearchAnswer } from '#portal/services.ts';
import type * as schemas from './schemas.ts';

type Out<Schema extends z.ZodType> = z.infer<Schema>;

/** A court as the API names it. */
export function courtOut(publicUrl: string, code: string): Out<typeof schemas.court> {
  const court = courtByCode(code);
  return {
    code,
    name: court?.name ?? code,
    url: `${publicUrl}/courts/${court?.slug ?? ''}`,
  };
}

/** A decision in a list of the API. */
export function decisionSummaryOut(
  publicUrl: string,
  { courtCode, ...row }: DecisionSummary,
): Out<typeof schemas.decisionSummary> {
  return {
    type: 'decision',
    url: `${publicUrl}/decisions/${row.id}`,
    court: courtOut(publicUrl, courtCode),
    ...row,
  };
}

/** An act in a list of the API. */
export function actSummaryOut(publicUrl: string, row: ActSummary): Out<typeof schemas.actSummary> {
  return { type: 'act', url: `${publicUrl}/acts/${row.id}`, ...row };
}

/** A whole decision. */
export function decisionOut(
  publicUrl: string,
  record: PublishedDecision,
  account: CaseAccount,
): Out<typeof schemas.decisionDocument> {
  const { facts, text, receipt } = record;
  return {
    ...decisionSummaryOut(publicUrl, {
      id: record.id,
      title: text.title,
      kind: facts.kind,
      courtCode: facts.courtCode,
      caseNumber: facts.caseNumber,
      instance: facts.instance,
      outcome: facts.outcome,
      adoptedOn: facts.adoptedOn,
      publishedOn: record.publishedOn,
    }),
    ...documentOut(record),
    procedure: facts.procedure,
    judges: [...facts.judges],
    inForceOn: facts.inForceOn,
    appealTerm: facts.appealTerm,
    receivedOn: record.receivedOn,
    reviewed: record.reviewed,
    receipt: {
      policyVersion: receipt.policyVersion,
      anonymizerVersion: receipt.anonymizerVersion,
      counts: countsOut(receipt.counts),
      grounds: countsOut(receipt.grounds),
      outputHash: receipt.outputHash,
    },
    execution: account.execution.map((one) => ({ ...one })),
    caseHistory: account.steps.map((one) => ({
      ...one,
      url: one.id === undefined ? undefined : `${publicUrl}/decisions/${one.id}`,
    })),
    legend: text.legend.map(({ label, cls, ground }) => ({ label, class: cls, ground })),
    blocks: text.blocks.map((block) => ({ ...block })),
    hidden: [...(record.hidden ?? [])],
    citations: record.citations.map((one) => citationOut(publicUrl, one)),
    citedBy: record.citedBy.total,
  };
}

/** The policy of anonymization. */
export function policyOut(publicUrl: string, policy: PublicPolicy): Out<typeof schemas.policy> {
  return {
    ...policy,
    url: `${publicUrl}/method`,
    pending: [...policy.pending],
    classes: policy.classes.map((row) => ({ ...row, law: [...row.law] })),
    triggers: policy.triggers.map((row) => ({ ...row, law: [...row.law] })),
  };
}

/** A whole act in one version. */
export function actOut(publicUrl: string, record: PublishedAct): Out<typeof schemas.actDocument> {
  const { facts, text } = record;
  return {
    ...actSummaryOut(publicUrl, {
      id: record.id,
      title: facts.title,
      kind: facts.kind,
      body: facts.body,
      number: facts.number,
      adoptedOn: facts.adoptedOn,
      status: record.status,
    }),
    ...documentOut(record),
    registerNumber: facts.registerNumber,
    inForceOn: facts.inForceOn,
    validFrom: record.validFrom,
    validTo: record.validTo,
    versions: record.versions.map((version) => ({ ...version })),
    provisions: text.provisions as Out<typeof schemas.actDocument>['provisions'],
    endnotes: text.endnotes.map((note) => ({ ...note })),
    citedArticles: { ...record.citedArticles },
    citedBy: record.citedBy.total,
  };
}

/** Search hits as the API gives them. */
export function searchOut(
  publicUrl: string,
  outcome: SearchAnswer,
): Out<typeof schemas.searchResult> {
  return {
    total: outcome.total,
    tookMs: outcome.tookMs,
    hits: outcome.hits.map((hit) => ({
      type: hit.type,
      id: hit.id,
      url: `${publicUrl}/${hit.type === 'decision' ? 'decisions' : 'acts'}/${hit.id}`,
      title: hit.title,
      number: hit.number,
      date: hit.date,
      score: hit.score,
      passages: hit.snippets.map(({ anchor, label, article, parts }) => ({
        anchor,
        label,
        article,
        snippet: parts.map((part) => part.text).join(''),
      })),
    })),
    facets: Object.fromEntries(
      Object.entries(outcome.facets).map(([name, counts]) => [
        name,
        (counts ?? []).map((one) => ({ ...one })),
      ]),
    ),
    notices: outcome.notices.map(({ code, values }) => ({ code, values: [...values] })),
    next: outcome.next,
  };
}

/** What citations stand for, as the API gives it. */
export function citationsOut(
  publicUrl: string,
  found: readonly LookedUp[],
): Out<typeof schemas.citationsResult> {
  return {
    items: found.map(({ text, found }) => ({
      text,
      found: found.map(({ type, id, title, number, anchor }) => {
        const address = `${publicUrl}/${type === 'decision' ? 'decisions' : 'acts'}/${id}`;
        return {
          type,
          id,
          title,
          number,
          url: anchor === undefined ? address : `${address}#${anchor}`,
        };
      }),
    })),
  };
}

function countsOut(counts: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(counts).map(([name, count]) => {
      const shown = shownCount(count);
      return [name, shown === 'few' ? '1-4' : String(shown)];
    }),
  );
}

function documentOut(record: PublishedDecision | PublishedAct) {
  return {
    version: record.version,
    currentVersion: record.currentVersion,
    language: record.language,
    contentHash: record.contentHash,
    signature: { ...record.signature },
    history: record.history.map((row: PublicationRow) => ({ ...row, at: row.at.toISOString() })),
  };
}

function citationOut(publicUrl: string, { target, ...rest }: PublishedCitation) {
  if (target === undefined) return rest;
  const { type, id, provisionId, changedSince } = target;
  const url = `${publicUrl}/${type === 'decision' ? 'decisions' : 'acts'}/${id}`;
  return { ...rest, target: { type, id, url, provisionId, changedSince } };
}
