import { describe, expect, it } from 'vitest';
import { translator } from '#portal/i18n/index.ts';
import { DECISION } from '#tests/fixtures/portal-records.ts';
import { decisionPage } from './decision-page.ts';
import { pageState, placeParam, versionParam } from './document-request.ts';
import type { View } from './view.ts';

const view = (lang: 'az' | 'en' | 'ru'): View => ({
  t: translator(lang),
  lang,
  today: '2026-11-24',
  publicUrl: 'https://ashkar.example.az',
});

describe('decisionPage', () => {
  const page = decisionPage(view('az'), DECISION);

  it('shows the four zones in order and numbers the paragraphs through, headings apart', () => {
    expect(page.zones.map((zone) => zone.label)).toEqual([
      'Giriş hissəsi',
      'Təsviri hissə',
      'Əsaslandırıcı hissə',
      'Nəticə hissəsi',
    ]);
    const blocks = page.zones.flatMap((zone) => zone.blocks);
    expect(blocks.filter((block) => !block.heading).map((block) => block.number)).toEqual(
      Array.from({ length: 12 }, (_, at) => String(at + 1)),
    );
    expect(new Set(blocks.map((block) => block.anchor)).size).toBe(blocks.length);
  });

  it('opens a cited article as it stood on the day of the decision, with a flag where it changed', () => {
    const cited = page.zones
      .flatMap((zone) => zone.blocks)
      .flatMap((block) => block.segments)
      .filter((segment) => segment.type === 'citation');
    expect(cited[0]).toMatchObject({
      href: '/acts/bcdf23456?on=2026-10-21&at=m77#m77',
      changed: true,
    });
    expect(cited.at(-1)).toMatchObject({ href: undefined, changed: false }); // an act that is not held
  });

  it('gathers the places of each cited provision under the printed paragraph numbers', () => {
    expect(page.cites[0]?.places).toEqual([{ label: '¶ 6', href: '#p8' }]);
    expect(page.cites.at(-1)?.note).toBe('portalda yoxdur');
  });

  it('says how many days after adoption it was published, or how late', () => {
    expect(page.trust[0]).toMatchObject({ state: 'good', value: 'qəbul edildikdən 22 gün sonra' });
    const late = decisionPage(view('en'), { ...DECISION, publishedOn: '2026-11-23' });
    expect(late.trust[0]).toMatchObject({ state: 'bad', value: '2 days late' });
    const sameDay = decisionPage(view('ru'), { ...DECISION, publishedOn: '2026-10-21' });
    expect(sameDay.trust[0]?.value).toBe('в день принятия');
  });

  it('names a test certificate as such', () => {
    expect(page.trust[1]).toMatchObject({ state: 'note', value: 'yoxlanılıb, sınaq sertifikatı' });
  });

  it('leads from an earlier version to the current one', () => {
    expect(page.oldVersion).toBeUndefined();
    const old = decisionPage(view('en'), { ...DECISION, currentVersion: 2 });
    expect(old.oldVersion).toBe('/en/decisions/k7m2p9xwz');
  });

  it('cites in Azerbaijani whatever the language of the page', () => {
    const { cite } = decisionPage(view('ru'), DECISION);
    expect(cite.find((one) => one.name === 'RIS')?.text).toContain('A2  - Bakı Şəhəri');
  });
});

describe('document requests', () => {
  it.each([
    ['v=2', 2],
    ['v=0', undefined],
    ['v=1e9', undefined],
    ['v=x', undefined],
  ])('%s asks for version %s', (text, version) => {
    expect(versionParam(new URLSearchParams(text))).toBe(version);
  });

  it.each([
    ['at=m355-18-1', 'm355-18-1'],
    ['at=<script>', undefined],
    [`at=${'m'.repeat(100)}`, undefined],
  ])('%s asks for place %s', (text, place) => {
    expect(placeParam(new URLSearchParams(text))).toBe(place);
  });

  it('tells found, withdrawn and absent apart', () => {
    expect(pageState(undefined).problem?.status).toBe(404);
    expect(pageState(DECISION).record).toBe(DECISION);
    const stone = {
      type: 'tombstone',
      workType: 'decision',
      id: 'x',
      withdrawnOn: '2026-01-01',
    } as const;
    expect(pageState(stone).stone).toBe(stone);
  });
});
