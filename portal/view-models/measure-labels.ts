import type { Axis, Measure, Unit } from '#dashboards/measures/measure.ts';
import { oneDecimal } from '#domain/rounding.ts';
import { citedArticle } from '#domain/statistics/work-facts.ts';
import { formatMonth, formatNumber } from '#portal/i18n/format.ts';
import { type Lang, label, type Translate } from '#portal/i18n/index.ts';
import { courtName } from './view.ts';

export type LabelView = { readonly t: Translate; readonly lang: Lang };

// Dictionary of the words of an axis, for the measures where it is not the one of the axis itself.
const PREFIX: Readonly<Record<string, string>> = {
  'delay category': 'sband',
  'routes category': 'sroute',
  'masked category': 'entity',
  'answer-time category': 'spage',
  'answer-time-95 category': 'spage',
  'reports category': 'sreport',
  'answer-hours category': 'sreport',
  'incidents category': 'sincident',
  'recovery-time category': 'sincident',
  'enforcement-results outcome': 'sresult',
  'prosecution-outcomes outcome': 'spros',
  'opinions outcome': 'sopinion',
};
const ACT_GROUPS: readonly string[] = ['law-making', 'prosecution'];

/** What a row of a measure is called; the source's own word where it is none of a closed list. */
export function rowLabel(view: LabelView, measure: Measure, by: Axis, key: string): string {
  const { t, lang } = view;
  if (key === '') return t('st.unknown');
  const prefix = PREFIX[`${measure.id} ${by}`];
  if (prefix !== undefined) return label(t, prefix, key);
  switch (by) {
    case 'month':
      return formatMonth(key, lang);
    case 'court':
      return courtName(key, lang);
    case 'age':
      return label(t, 'sage', key);
    case 'stage':
      return label(t, 'ledgerColumn', key);
    case 'ground':
      return label(t, 'withheld', key);
    case 'kind':
      return label(t, ACT_GROUPS.includes(measure.group) ? 'actKind' : 'kind', key);
    case 'category':
      return measure.id.startsWith('cited') ? citedLabel(view, key) : key;
    default:
      return label(t, by, key);
  }
}

/** `mm 21` → `Mülki Məcəllə, 21`; a case number as it is. */
function citedLabel({ t }: LabelView, key: string): string {
  const cited = citedArticle(key);
  return cited === undefined ? key : `${label(t, 'code', cited.act)}, ${cited.article}`;
}

/** True where a label is a word of the source, in Azerbaijani whatever the language of the page. */
export function isForeign(view: LabelView, measure: Measure, by: Axis, key: string): boolean {
  const foreign = by === 'category' || by === 'outcome' || by === 'body' || by === 'region';
  return view.lang !== 'az' && foreign && rowLabel(view, measure, by, key) === key;
}

const PERCENT: Readonly<Record<Lang, (value: string) => string>> = {
  az: (value) => `${value}%`, // as in Intl, which the other pages use
  en: (value) => `${value}%`,
  ru: (value) => `${value} %`,
};

const POINTS: Readonly<Record<Lang, string>> = { az: 'f.b.', en: 'pp', ru: 'п. п.' }; // of a share

/** A value with the sign of its unit where it has one. */
export function formatValue(value: number, unit: Unit, lang: Lang): string {
  const shown = formatNumber(value, lang);
  return unit === 'percent' ? PERCENT[lang](shown) : shown;
}

/** A difference with its sign: points of a share, per cent of a count. Undefined where nothing can be compared. */
export function formatChange(
  now: number | undefined,
  before: number | undefined,
  unit: Unit,
  lang: Lang,
): string | undefined {
  if (now === undefined || before === undefined) return undefined;
  const isRatio = unit === 'percent';
  if (!isRatio && before === 0) return undefined;
  const change = isRatio ? now - before : ((now - before) / before) * 100;
  const rounded = oneDecimal(change);
  const sign = rounded > 0 ? '+' : rounded < 0 ? '−' : '';
  const shown = `${sign}${formatNumber(Math.abs(rounded), lang)}`;
  return isRatio ? `${shown} ${POINTS[lang]}` : PERCENT[lang](shown);
}

/** What a clause rests on in words: `Court 12.6` names the regulation, `CEPEJ, …` a definition. */
export function clauseWords({ t }: LabelView, clause: string): string {
  const [, source = '', rest = ''] = /^(\w+),? (.+)$/.exec(clause) ?? [];
  const name = label(t, 'clause', source);
  if (name === source) return clause;
  if (source === 'CEPEJ') return name;
  return `${name}, ${rest.replace(/section (\d+)/, (_, number: string) => t('clause.section', { number }))}`;
}
