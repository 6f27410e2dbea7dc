import { anonymize, anonymizeAct } from '#anonymizer/anonymize.ts';
import { placeCitations } from './place-citations.ts';
import type { TextWorkers } from './services.ts';
import { checkFacts } from './structure/check-facts.ts';
import { structureAct } from './structure/structure-act.ts';
import { structureDecision } from './structure/structure-decision.ts';

type Sync<F> = F extends (input: infer I) => Promise<infer O> ? (input: I) => O : never;

/** The pure steps by name; the same functions run in a worker thread and, in small tools, directly. */
export const TEXT_TASKS: {
  readonly structure: Sync<TextWorkers['structure']>;
  readonly anonymize: Sync<TextWorkers['anonymize']>;
  readonly citations: Sync<TextWorkers['citations']>;
} = {
  structure({ document, metadata }) {
    if (metadata?.kind === 'act') {
      const { title } = metadata.act;
      return {
        structured: structureAct(document, title === undefined ? {} : { title }),
        mismatches: [],
      };
    }
    if (metadata?.kind === 'events') throw new Error('register events have no text');
    const structured = structureDecision(document);
    return {
      structured,
      mismatches: metadata === undefined ? [] : checkFacts(structured, metadata.decision),
    };
  },
  anonymize({ structured, record, policy, seed, edits }) {
    return structured.type === 'act'
      ? anonymizeAct(structured, policy)
      : anonymize(structured, record, policy, seed, undefined, edits);
  },
  citations: placeCitations,
};

export type TextTaskName = keyof typeof TEXT_TASKS;
