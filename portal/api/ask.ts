import type { z } from 'zod';
import type { Summary } from '#indexer/assist/summarize.ts';
import type { AskAnswer } from '#portal/services.ts';
import { actHref, decisionHref } from '#portal/view-models/view.ts';
import type * as schemas from './schemas.ts';

const LANG = { lang: 'az' } as const;

/** Answers as the API gives them. */
export function askOut(publicUrl: string, found: AskAnswer): z.infer<typeof schemas.askResult> {
  const { answers, filters, lawWords, spellings, notFound, lexicalOnly, summary } = found;
  return {
    notFound,
    lexicalOnly,
    ...(typeof summary === 'object' ? { summary: summaryOut(summary) } : {}),
    answers: answers.map(({ document, sentence, anchor, inForce, ...rest }) => ({
      ...document,
      url:
        publicUrl +
        (document.type === 'decision'
          ? decisionHref(LANG, document.id, anchor)
          : actHref(LANG, document.id, { provision: anchor })),
      anchor,
      ...rest,
      ...sentence,
      ...(inForce === undefined ? {} : { inForce }),
    })),
    filters: filters.map(({ id, kind, value }) => ({ id, kind, value })),
    lawWords: lawWords.map((chip) => ({ ...chip, law: [...chip.law] })),
    spellings: spellings.map(({ id, said, law }) => ({ id, typed: said, meant: law.join(' ') })),
  };
}

function summaryOut({ sentences, model, madeAt }: Summary) {
  return {
    sentences: sentences.map(({ text, cites }) => ({ text, cites: [...cites] })),
    model,
    madeAt: madeAt.toISOString(),
  };
}
