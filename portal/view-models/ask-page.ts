import { formatDate, formatInstant } from '#portal/i18n/format.ts';
import { label } from '#portal/i18n/index.ts';
import type { AskAnswer, AskParams } from '#portal/services.ts';
import { actHref, courtName, decisionHref, type Link, to, type View } from './view.ts';

type Answer = AskAnswer['answers'][number];

export type AnswerView = {
  /** Id of its place on the page. */
  readonly id: string;
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

/** A summary by a machine; marks lead to the answers that a sentence rests on. */
type SummaryView = {
  readonly sentences: readonly {
    readonly text: string;
    readonly marks: readonly (Link & { readonly name: string })[];
  }[];
  /** Who made it and when. */
  readonly made: string;
};

/** The page of a question. A chip's link asks again without it. */
export type AskPageView = {
  readonly q: string;
  readonly action: string;
  readonly asked: boolean;
  readonly filters: readonly Link[];
  readonly lawWords: readonly (Link & { readonly said: string })[];
  /** Misspelt words and what they were taken for. */
  readonly spellings: readonly (Link & { readonly said: string })[];
  /** Asks again with everything that was taken away; undefined where nothing was. */
  readonly allHref?: string | undefined;
  readonly answers: readonly AnswerView[];
  readonly summary?: SummaryView | undefined;
  /** True where a summary was asked for and none can be given. */
  readonly hasNoSummary: boolean;
  /** Asks for a summary; undefined where none may be asked for. */
  readonly summaryHref?: string | undefined;
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
  const wordChip = ({ id, said, law }: AskAnswer['lawWords'][number]) => ({
    said,
    label: law.join(', '),
    href: minus(id),
  });
  return {
    q,
    action: to(view, '/ask'),
    asked: found !== undefined,
    filters: (found?.filters ?? []).map((filter) => ({
      label: filterLabel(view, filter),
      href: minus(filter.id),
    })),
    lawWords: (found?.lawWords ?? []).map(wordChip),
    spellings: (found?.spellings ?? []).map(wordChip),
    allHref: without.length === 0 ? undefined : askHref(view, { q, without: [] }),
    answers: (found?.answers ?? []).map((answer, at) => answerView(view, answer, at)),
    ...summaryParts(view, { q, without }, found?.summary),
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

function summaryParts(
  view: View,
  params: AskParams,
  summary: AskAnswer['summary'],
): Pick<AskPageView, 'summary' | 'hasNoSummary' | 'summaryHref'> {
  const hasNoSummary = summary === 'none';
  if (summary === 'offered')
    return { hasNoSummary, summaryHref: askHref(view, { ...params, summary: true }) };
  if (summary === undefined || summary === 'none') return { hasNoSummary };
  const { sentences, model, madeAt } = summary;
  return {
    hasNoSummary,
    summary: {
      sentences: sentences.map(({ text, cites }) => ({
        text,
        marks: cites.map((at) => ({
          label: String(at + 1),
          name: view.t('ask.summarySource', { n: at + 1 }),
          href: `#${answerId(at)}`,
        })),
      })),
      made: view.t('ask.summaryMade', { model, date: formatInstant(madeAt, view.lang) }),
    },
  };
}

function answerId(at: number): string {
  return `answer-${at + 1}`;
}

function withQuestion(path: string, { q, without, summary }: AskParams): string {
  const params = new URLSearchParams(q === '' ? {} : { q });
  for (const id of without) params.append('without', id);
  if (summary === true) params.set('summary', '1');
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

function answerView(view: View, answer: Answer, at: number): AnswerView {
  const { document, anchor, sentence, inForce } = answer;
  const isDecision = document.type === 'decision';
  const isZone = answer.label.startsWith('zone:');
  return {
    id: answerId(at),
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
