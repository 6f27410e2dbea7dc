import type { z } from 'zod';
import type { AskAnswer } from '#portal/services.ts';
import { actHref, decisionHref } from '#portal/view-models/view.ts';
import type * as schemas from './schemas.ts';

const LANG = { lang: 'az' } as const;

/** Answers as the API gives them. */
export function askOut(publicUrl: string, found: AskAnswer): z.infer<typeof schemas.askResult> {
  const { answers, filters, lawWords, notFound, lexicalOnly } = found;
  return {
    notFound,
    lexicalOnly,
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
  };
}
