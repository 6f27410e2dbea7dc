import { expect, it } from 'vitest';
import { translator } from '#portal/i18n/index.ts';
import { fixtureServices } from '#tests/fixtures/portal-locals.ts';
import { homePage } from './home-page.ts';

const VIEW = {
  t: translator('en'),
  lang: 'en',
  today: '2026-11-24',
  publicUrl: 'https://ashkar.example.az',
} as const;

it.each([
  [61, 61, 57, 'In November 2026, 61 decisions were published, 57 of them within', 57 / 61],
  [61, 40, 38, 'The one-month term runs for 40 of them; 38 kept it.', 38 / 40],
  [61, 0, 0, 'the one-month term runs for none of them.', undefined],
])(
  'the pulse of %d decisions, %d with a term, %d in time',
  async (all, timed, inTime, sentence, share) => {
    const pulse = await fixtureServices().pulse();
    const page = homePage(VIEW, {
      ...{ ...pulse, publishedThisMonth: all, timedThisMonth: timed, inTimeThisMonth: inTime },
    });
    expect(page.pulse.sentence).toContain(sentence);
    expect(page.pulse.share).toBe(share);
  },
);
