import { ENTITY_CLASSES, GROUNDS } from '#domain/anonymized-text.ts';
import type { PublishedDecision } from '#domain/published-record.ts';
import { shownCount } from '#domain/receipt-counts.ts';
import { formatNumber } from '#portal/i18n/format.ts';
import { label } from '#portal/i18n/index.ts';
import type { Fact } from './decision-page.ts';
import { to, type View } from './view.ts';

export type LegendRow = {
  readonly label: string;
  readonly meaning: string;
  readonly ground: string;
};

/** The receipt: how it was done, then counts by class and by ground. Small counts are grouped (`hasFew`). */
export type ReceiptView = {
  readonly facts: readonly Fact[];
  readonly classes: readonly CountRow[];
  readonly grounds: readonly CountRow[];
  readonly hasFew: boolean;
  readonly methodHref: string;
};
export type CountRow = { readonly name: string; readonly count: string };

// Labels are Azerbaijani whatever the language of the page; `Şahid10` comes after `Şahid2`.
const LABEL_ORDER = new Intl.Collator('az', { numeric: true });

/** Persons and companies first, then things by their class, each in the order of the alphabet. */
export function legendRows(view: View, record: PublishedDecision): readonly LegendRow[] {
  return record.text.legend
    .toSorted(
      (a, b) =>
        ENTITY_CLASSES.indexOf(a.cls) - ENTITY_CLASSES.indexOf(b.cls) ||
        LABEL_ORDER.compare(a.label, b.label),
    )
    .map((entry) => ({
      label: entry.label,
      meaning: label(view.t, 'entity', entry.cls),
      ground: label(view.t, 'ground', entry.ground),
    }));
}

/** The receipt of a decision. */
export function receiptView(view: View, record: PublishedDecision): ReceiptView {
  const { receipt } = record;
  const methodHref = to(view, '/method');
  const shown = [...Object.values(receipt.counts), ...Object.values(receipt.grounds)];
  return {
    facts: [
      {
        term: view.t('receipt.route'),
        value: view.t(record.reviewed ? 'trust.reviewed' : 'trust.automatic'),
      },
      { term: view.t('receipt.policy'), value: receipt.policyVersion, href: methodHref },
      { term: view.t('receipt.program'), value: receipt.anonymizerVersion },
      { term: view.t('receipt.output'), value: receipt.outputHash },
    ],
    classes: countRows(view, 'entity', ENTITY_CLASSES, receipt.counts),
    grounds: countRows(view, 'ground', GROUNDS, receipt.grounds),
    hasFew: shown.some((count) => shownCount(count) === 'few'),
    methodHref,
  };
}

function countRows<Name extends string>(
  view: View,
  prefix: string,
  names: readonly Name[],
  counts: Readonly<Partial<Record<Name, number>>>,
): readonly CountRow[] {
  return names.flatMap((name) => {
    const count = shownCount(counts[name] ?? 0);
    if (count === 0) return [];
    return [
      {
        name: label(view.t, prefix, name),
        count: count === 'few' ? view.t('receipt.few') : formatNumber(count, view.lang),
      },
    ];
  });
}
