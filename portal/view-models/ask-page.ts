import { formatDate } from '#portal/i18n/format.ts';
import { label } from '#portal/i18n/index.ts';
import type { AskAnswer, AskParams } from '#portal/services.ts';
import { actHref, courtName, decisionHref, type Link, to, type View } from './view.ts';

type Answer = AskAnswer['answers'][number];

export type AnswerView = {
  /** Page of the document at the place of the sentence. */
  readonly href: string;
  readonly title: string;
  readonly facts: readonly string[];
  readonly place: string;
  /** True where the place is named by the document itself, in its language. */
  readonly isPlaceQuoted: boolean;
  readonly sentence: string;
  readonly isCut: boolean;
  readonly inForce: boolean;
};

/** The page of a question. A chip's link asks again without it. */
export type AskPageView = {
  readonly q: string;
  readonly action: string;
  readonly asked: boolean;
  readonly filters: readonly Link[];
  readonly lawWords: readonly (Link & { readonly said: string })[];
  /** Asks again with everything that was taken away; undefined where nothing was. */
  readonly allHref?: string | undefined;
  readonly answers: readonly AnswerView[];
  readonly notFound: boolean;
  readonly isLexicalOnly: boolean;
  readonly searchHref: string;
  readonly apiHref: string;
};

/** The page of a question and what was found; `found` is undefined where nothing was asked. */
export function askPage(
  view: View,
  { q, without }: AskParams,
  found: AskAnswer | undefined,
): AskPageView {
  const minus = (id: string) => askHref(view, { q, without: [...without, id] });
  return {
    q,
    action: to(view, '/ask'),
    asked: found !== undefined,
    filters: (found?.filters ?? []).map((filter) => ({
      label: filterLabel(view, filter),
      href: minus(filter.id),
    })),
    lawWords: (found?.lawWords ?? []).map(({ id, said, law }) => ({
      said,
      label: law.join(', '),
      href: minus(id),
    })),
    allHref: without.length === 0 ? undefined : askHref(view, { q, without: [] }),
    answers: (found?.answers ?? []).map((answer) => answerView(view, answer)),
    notFound: found?.notFound === true,
    isLexicalOnly: found?.lexicalOnly === true,
    searchHref: withQuestion(to(view, '/search'), { q, without: [] }),
    apiHref: withQuestion('/api/v1/ask', { q, without }),
  };
}

/** Address of a question. */
export function askHref(view: View, params: AskParams): string {
  return withQuestion(to(view, '/ask'), params);
}

function withQuestion(path: string, { q, without }: AskParams): string {
  const params = new URLSearchParams(q === '' ? {} : { q });
  for (const id of without) params.append('without', id);
  return params.size === 0 ? path : `${path}?${params}`;
}

function filterLabel(view: View, { kind, value }: AskAnswer['filters'][number]): string {
  switch (kind) {
    case 'years':
      return `${view.t('facet.year')}: ${value}`;
    case 'court':
      return `${view.t('facet.court')}: ${courtName(value, view.lang)}`;
    case 'decisionKind':
      return `${view.t('facet.decisionKind')}: ${label(view.t, 'kind', value)}`;
    case 'act':
      return `${view.t('ask.act')}: ${label(view.t, 'code', value)}`;
    case 'field':
      return value;
  }
}

function answerView(view: View, answer: Answer): AnswerView {
  const { document, anchor, sentence, inForce } = answer;
  const isDecision = document.type === 'decision';
  const isZone = answer.label.startsWith('zone:');
  return {
    href: isDecision
      ? decisionHref(view, document.id, anchor)
      : actHref(view, document.id, { provision: anchor }),
    title: document.title,
    facts: [label(view.t, 'type', document.type), formatDate(document.date, view.lang)],
    place: isZone ? label(view.t, 'zone', answer.label.slice('zone:'.length)) : answer.label,
    isPlaceQuoted: !isZone,
    sentence: sentence.text,
    isCut: sentence.isCut,
    inForce: inForce === true,
  };
}
