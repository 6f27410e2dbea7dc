import { describe, expect, it } from 'vitest';
import { parseAskParams } from '#portal/ask-params.ts';
import { translator } from '#portal/i18n/index.ts';
import { fixtureServices } from '#tests/fixtures/portal-locals.ts';
import { askPage } from './ask-page.ts';
import type { View } from './view.ts';

const VIEW: View = {
  t: translator('en'),
  lang: 'en',
  today: '2026-11-24',
  publicUrl: 'https://ashkar.example.az',
};
const services = fixtureServices();

async function page(search: string) {
  const params = parseAskParams(new URLSearchParams(search));
  return askPage(VIEW, params, params.q === '' ? undefined : await services.ask(params));
}

describe('askPage', () => {
  it('asks nothing of an empty address', async () => {
    expect(await page('')).toMatchObject({ asked: false, answers: [], notFound: false });
  });

  it('links an answer to its place in the source and names it', async () => {
    const { answers } = await page('q=a');
    expect(answers[0]).toMatchObject({
      href: '/en/acts/bcdf23456?at=m68#m68',
      place: 'Maddə 68. Əmək müqaviləsinə xitam verilməsi',
      inForce: true,
      isPlaceQuoted: true,
    });
    expect(answers[1]).toMatchObject({
      href: '/en/decisions/k7m2p9xwz#p8',
      place: 'Reasoning',
      inForce: false,
      isCut: true,
    });
  });

  it('takes a chip away by its link and keeps what was taken before', async () => {
    const { filters, lawWords, allHref } = await page('q=a&without=act%3Amm');
    expect(filters[1]).toEqual({
      label: 'Court: Supreme Court of the Republic of Azerbaijan',
      href: '/en/ask?q=a&without=act%3Amm&without=court%3A102',
    });
    expect(lawWords[0]?.href).toContain('without=act%3Amm&without=law%3A');
    expect(allHref).toBe('/en/ask?q=a');
  });

  it('offers a summary, shows it only when asked, and says who made it and when', async () => {
    const offered = await page('q=a&without=act%3Amm');
    expect(offered.summary).toBeUndefined();
    expect(offered.summaryHref).toBe('/en/ask?q=a&without=act%3Amm&summary=1');
    const { summary, summaryHref, answers } = await page('q=a&summary=1');
    expect(summaryHref).toBeUndefined();
    expect(summary?.made).toMatch(/^Made by a machine: nümunə-model, 24 November 2026/);
    const marks = summary?.sentences.flatMap((one) => one.marks.map(({ href }) => href)) ?? [];
    const places = answers.map(({ id }) => `#${id}`);
    expect(marks.length).toBeGreaterThan(0);
    for (const href of marks) expect(places).toContain(href);
  });

  it.each([
    ['none', { hasNoSummary: true }],
    [undefined, { hasNoSummary: false }],
  ] as const)('has no summary and offers none where it is %s', async (summary, expected) => {
    const found = { ...(await services.ask({ q: 'a', without: [] })), summary };
    const view = askPage(VIEW, { q: 'a', without: [] }, found);
    expect(view).toMatchObject(expected);
    expect(view.summary ?? view.summaryHref).toBeUndefined();
  });

  it('says honestly that nothing was found, and that meaning was not searched', async () => {
    expect(await page('q=heç nə')).toMatchObject({
      notFound: true,
      isLexicalOnly: true,
      answers: [],
    });
  });
});

describe('parseAskParams', () => {
  it('bounds what an address may hold', () => {
    const params = new URLSearchParams({ q: 'a'.repeat(600) });
    for (let at = 0; at < 40; at += 1) params.append('without', `law:${at}`);
    params.append('without', 'x'.repeat(200));
    const { q, without } = parseAskParams(params);
    expect(q).toHaveLength(512);
    expect(without).toHaveLength(20);
  });
});
