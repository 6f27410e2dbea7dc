import type {
  PolicyAction,
  PolicyClass,
  PolicyTrigger,
  PublicPolicy,
} from '#domain/anonymization-policy.ts';
import { formatDate } from '#portal/i18n/format.ts';
import { isKey, label } from '#portal/i18n/index.ts';
import type { View } from './view.ts';

/** A row of a table of the policy; `example` is Azerbaijani whatever the language of the page. */
export type ClassRow = {
  readonly id: string;
  readonly what: string;
  readonly done: string;
  readonly example?: { readonly before: string; readonly after?: string | undefined } | undefined;
  /** Empty where nothing is hidden. */
  readonly ground: string;
  readonly law: string;
};

export type ClassTable = {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly rows: readonly ClassRow[];
};

export type TriggerTable = {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly rows: readonly {
    readonly code: string;
    readonly what: string;
    readonly ground: string;
    readonly law: string;
  }[];
};

export type MethodPageView = {
  readonly version: string;
  readonly issuedOn: string;
  readonly classes: readonly ClassTable[];
  readonly triggers: readonly TriggerTable[];
  readonly machineHref: string;
};

/** The tables of the policy for the method page. */
export function methodPage(view: View, policy: PublicPolicy): MethodPageView {
  const { t } = view;
  const rowsOf = (...actions: readonly PolicyAction[]) =>
    policy.classes
      .filter(({ action }) => actions.includes(action))
      .map((row) => classRow(view, row, policy.labels[row.id]));
  const triggersOf = (gate: PolicyTrigger['gate']) =>
    policy.triggers.filter((row) => row.gate === gate).map((row) => triggerRow(view, row));
  return {
    version: policy.version,
    issuedOn: t('method.since', { date: formatDate(policy.issuedOn, view.lang) }),
    classes: [
      {
        id: 'masked',
        title: t('method.masked'),
        lead: t('method.maskedLead'),
        rows: rowsOf('label', 'withhold', 'review'),
      },
      {
        id: 'generalised',
        title: t('method.generalised'),
        lead: t('method.generalisedLead'),
        rows: rowsOf('generalise'),
      },
      { id: 'kept', title: t('method.kept'), lead: t('method.keptLead'), rows: rowsOf('keep') },
    ],
    triggers: [
      {
        id: 'withheld',
        title: t('method.withheld'),
        lead: t('method.withheldLead'),
        rows: triggersOf('withhold'),
      },
      {
        id: 'reviewed',
        title: t('method.reviewed'),
        lead: t('method.reviewedLead'),
        rows: triggersOf('review'),
      },
    ],
    machineHref: '/api/v1/policy',
  };
}

function actionName({ t }: View, { id, action }: PolicyClass, word: string | undefined): string {
  if (action !== 'label' || word === undefined) return label(t, 'action', action);
  return t(id === 'person' ? 'action.labelRole' : 'action.labelAs', { word });
}

/** `word` is the label's word, where the class has one of its own. */
function classRow(view: View, row: PolicyClass, word: string | undefined): ClassRow {
  const { example, note } = row;
  const done =
    row.inPreparation === true
      ? view.t('method.inPreparation')
      : [actionName(view, row, word), note?.[view.lang]].filter(Boolean).join(' ');
  return {
    id: row.id,
    what: row.what[view.lang],
    done,
    example: example && (example.before === example.after ? { before: example.before } : example),
    ground: row.action === 'keep' ? '' : groundName(view, row),
    law: lawNames(view, row.law),
  };
}

function triggerRow(view: View, row: PolicyTrigger): TriggerTable['rows'][number] {
  return {
    code: row.code,
    what: row.what[view.lang],
    ground: groundName(view, row),
    law: lawNames(view, row.law),
  };
}

function groundName(view: View, { ground }: Pick<PolicyClass, 'ground'>): string {
  return ground === null ? '' : label(view.t, 'ground', ground);
}

/** `court 2.1.6`, `court 12.7`, `cpm 201` → `Əsasnamə, 2.1.6, 12.7; Cinayət-Prosessual Məcəllə, maddə 201`. */
function lawNames({ t }: View, law: readonly string[]): string {
  const byAct = Map.groupBy(law, (citation) => citation.split(' ')[0] ?? '');
  return [...byAct]
    .map(([key, citations]) => {
      const places = citations.map((citation) => citation.slice(key.length + 1)).join(', ');
      const own = `law.${key}`;
      return isKey(own)
        ? t(own, { clause: places })
        : `${label(t, 'code', key)}, ${t('cite.article', { article: places })}`;
    })
    .join('; ');
}
