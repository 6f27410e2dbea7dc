import { shareUpperBound } from '#domain/share-interval.ts';
import { weekName } from '#domain/weekly-sample.ts';
import type { SampleReadingFile, SampleWeekRow } from '#drizzle/weekly-samples.ts';
import { OUTSIDE } from '#indexer/ingest/sample-reading.ts';
import { formatDate, formatInstant, formatShortDate } from '#portal/i18n/format.ts';
import { type Lang, localePath, type Translate } from '#portal/i18n/index.ts';
import type { Fact } from '#portal/view-models/decision-page.ts';
import { formatValue } from '#portal/view-models/measure-labels.ts';
import { courtName } from '#portal/view-models/view.ts';

/** A drawn week in a table: its counts, and the bound that they give. */
export type SampleWeekView = {
  readonly startsOn: string;
  readonly name: string;
  readonly dueOn: string;
  readonly isDone: boolean;
  readonly published: number;
  readonly drawn: number;
  readonly read: number;
  readonly leaks: number;
  readonly bound: string;
};

/** Weeks as the staff page shows them. */
export function sampleWeeks(lang: Lang, rows: readonly SampleWeekRow[]): readonly SampleWeekView[] {
  return rows.map(({ startsOn, dueOn, published, drawn, clean, leak, gone }) => {
    const read = clean + leak;
    const bound = shareUpperBound(leak, read);
    return {
      ...{ startsOn, dueOn, published, drawn, read, leaks: leak },
      name: weekName(startsOn),
      isDone: read + gone >= drawn,
      bound: bound === undefined ? '–' : formatValue(bound, 'percent', lang),
    };
  });
}

/** A paragraph of a drawn decision with its mark; a heading has a mark too, for a name may stand in it. */
export type SampleBlock = {
  readonly mark: string;
  readonly label: string;
  readonly text: string;
  readonly isHeading: boolean;
  readonly isHidden: boolean;
  readonly isMarked: boolean;
};

export type SamplePageView = {
  readonly week: string;
  readonly title: string;
  readonly language: string;
  readonly facts: readonly Fact[];
  readonly blocks: readonly SampleBlock[];
  readonly outside: { readonly mark: string; readonly isMarked: boolean };
  readonly isGone: boolean;
};

type Words = { readonly t: Translate; readonly lang: Lang };

/** The page of a reading; `marks` are those of a form that was not accepted. */
export function samplePage(
  words: Words,
  file: SampleReadingFile,
  marks: readonly string[],
): SamplePageView {
  const { t } = words;
  const { reading, text, hidden } = file;
  const blocks = text?.blocks ?? [];
  return {
    week: weekName(reading.weekStartsOn),
    title: text?.title ?? file.caseNumber,
    language: file.language,
    facts: factsOf(words, file),
    blocks: blocks.map(({ anchor, text: own, kind }, at) => ({
      mark: anchor,
      label: t('sample.left', { n: at + 1 }),
      text: own,
      isHeading: kind === 'heading',
      isHidden: hidden.includes(anchor),
      isMarked: marks.includes(anchor),
    })),
    outside: { mark: OUTSIDE, isMarked: marks.includes(OUTSIDE) },
    isGone: text === undefined,
  };
}

function factsOf({ t, lang }: Words, file: SampleReadingFile): readonly Fact[] {
  const { reading, status, publicId } = file;
  const href =
    status === 'published'
      ? `${localePath(lang, `/decisions/${publicId}`)}?v=${reading.version}`
      : undefined;
  return [
    { term: t('review.number'), value: file.caseNumber, href },
    { term: t('review.court'), value: courtName(file.courtCode, lang) },
    { term: t('review.adopted'), value: formatDate(file.adoptedOn, lang) },
    { term: t('staff.work.due'), value: formatShortDate(file.dueOn, lang) },
    ...(reading.finding === null
      ? []
      : [{ term: t('sample.result'), value: resultWords({ t, lang }, reading) }]),
  ];
}

/** What was found, by whom and when; that nobody has read it yet. */
export function resultWords(
  { t, lang }: Words,
  reading: Pick<SampleReadingFile['reading'], 'finding' | 'readBy' | 'closedAt'>,
): string {
  const { finding, readBy, closedAt } = reading;
  if (finding === null || closedAt === null) return t('sample.waits');
  const by = t('sample.readBy', { name: readBy ?? '', when: formatInstant(closedAt, lang) });
  return `${t(`sample.finding.${finding}`)} (${by})`;
}
