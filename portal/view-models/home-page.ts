import type { RecordPulse } from '#domain/published-record.ts';
import { formatMonth, formatNumber, formatShare } from '#portal/i18n/format.ts';
import type { Lang } from '#portal/i18n/index.ts';
import { actItem, decisionItem, type ListItem } from './listing.ts';
import { type Link, to, type View } from './view.ts';

export type HomePageView = {
  readonly action: string;
  readonly examples: readonly Link[];
  readonly counts: readonly {
    readonly value: string;
    readonly label: string;
    readonly href: string;
  }[];
  readonly pulse: {
    readonly sentence: string;
    readonly figure: string;
    readonly href: string;
    /** Share in time, 0–1, for the small bar; undefined where nothing was published yet. */
    readonly share?: number | undefined;
  };
  readonly newest: readonly ListItem[];
  readonly acts: readonly ListItem[];
  readonly cited: readonly (ListItem & { readonly count: string })[];
  readonly newestHref: string;
  readonly actsHref: string;
  readonly empty: boolean;
};

const EXAMPLES = ['işdən çıxarma kompensasiya', 'aliment tələbi', 'MM 21']; // each finds something in the demonstration

/** First letter upper by the language's own case: `iyun` → `İyun`. */
function sentenceCase(text: string, lang: Lang): string {
  return text.slice(0, 1).toLocaleUpperCase(lang) + text.slice(1);
}

function pulseKey({ publishedThisMonth, timedThisMonth }: RecordPulse) {
  if (publishedThisMonth === 0) return 'home.pulseNone';
  if (timedThisMonth === 0) return 'home.pulseNoTerm';
  return timedThisMonth < publishedThisMonth ? 'home.pulseUntimed' : 'home.pulse';
}

/** The home page of the record's pulse. */
export function homePage(view: View, pulse: RecordPulse): HomePageView {
  const month = view.today.slice(0, 7);
  return {
    action: to(view, '/search'),
    examples: EXAMPLES.map((q) => ({
      label: q,
      href: `${to(view, '/search')}?${new URLSearchParams({ q })}`,
    })),
    counts: [
      {
        value: formatNumber(pulse.decisions, view.lang),
        label: view.t('home.decisions', { n: pulse.decisions }),
        href: to(view, '/search?type=decision&sort=newest'),
      },
      {
        value: formatNumber(pulse.acts, view.lang),
        label: view.t('home.acts', { n: pulse.acts }),
        href: to(view, '/search?type=act&sort=newest'),
      },
      {
        value: formatNumber(pulse.courts, view.lang),
        label: view.t('home.courts', { n: pulse.courts }),
        href: to(view, '/courts'),
      },
    ],
    pulse: {
      sentence: sentenceCase(
        view.t(pulseKey(pulse), {
          month: formatMonth(month, view.lang),
          n: pulse.publishedThisMonth,
          timed: formatNumber(pulse.timedThisMonth, view.lang),
          inTime: formatNumber(pulse.inTimeThisMonth, view.lang),
        }),
        view.lang,
      ),
      figure: formatShare(pulse.inTimeThisMonth, pulse.timedThisMonth, view.lang),
      href: to(view, '/statistics'),
      share: pulse.timedThisMonth === 0 ? undefined : pulse.inTimeThisMonth / pulse.timedThisMonth,
    },
    newest: pulse.newestDecisions.map((one) => decisionItem(view, one)),
    acts: pulse.newestActs.map((one) => actItem(view, one)),
    cited: pulse.mostCited.map((one) => ({
      ...actItem(view, one),
      count: view.t('act.citedIn', { n: one.citedBy }),
    })),
    newestHref: to(view, '/search?type=decision&sort=newest'),
    actsHref: to(view, '/search?type=act&sort=newest'),
    empty: pulse.decisions + pulse.acts === 0,
  };
}
