import { describe, expect, it } from 'vitest';
import { ENTITY_CLASSES, GROUNDS } from '#domain/anonymized-text.ts';
import { LANGS, translator } from '#portal/i18n/index.ts';
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

  it('says neither in time nor late of a decision that no term runs for', () => {
    const termStartedOn = '2026-11-01';
    for (const publishedOn of ['2026-11-12', '2026-12-30']) {
      const old = decisionPage(view('az'), { ...DECISION, publishedOn, termStartedOn });
      expect(old.trust[0]).toMatchObject({
        state: 'note',
        value: 'bir aylıq müddət şamil edilmir',
      });
    }
  });

  it('names a test certificate as such', () => {
    expect(page.trust[1]).toMatchObject({ state: 'note', value: 'yoxlanılıb, sınaq sertifikatı' });
  });

  it('leads from an earlier version to the current one', () => {
    expect(page.oldVersion).toBeUndefined();
    const old = decisionPage(view('en'), { ...DECISION, currentVersion: 2 });
    expect(old.oldVersion).toBe('/en/decisions/k7m2p9xwz');
  });

  it.each(LANGS)('explains a label of every class and ground in words, in %s', (lang) => {
    const legend = ENTITY_CLASSES.flatMap((cls) =>
      GROUNDS.map((ground) => ({ label: `${cls}1`, cls, ground })),
    );
    const text = { ...DECISION.text, legend };
    const rows = decisionPage(view(lang), { ...DECISION, text }).legend;
    const t = translator(lang);
    expect(rows).toEqual(
      legend.map(({ label, cls, ground }) => ({
        label,
        meaning: t(`entity.${cls}`),
        ground: t(`ground.${ground}`),
      })),
    );
  });

  it('lists labels of persons and companies before those of things, numbers as numbers', () => {
    const legend = [
      { label: 'Sənəd1', cls: 'document', ground: 'P' },
      { label: 'Şahid10', cls: 'person', ground: 'P' },
      { label: 'Şahid2', cls: 'person', ground: 'P' },
      { label: 'Şirkət1', cls: 'company', ground: 'C' },
      { label: 'İddiaçı1', cls: 'person', ground: 'P' },
    ] as const;
    const rows = decisionPage(view('az'), { ...DECISION, text: { ...DECISION.text, legend } });
    expect(rows.legend.map((row) => row.label)).toEqual([
      'İddiaçı1',
      'Şahid2',
      'Şahid10',
      'Şirkət1',
      'Sənəd1',
    ]);
  });

  it('cites in Azerbaijani whatever the language of the page', () => {
    const { cite } = decisionPage(view('ru'), DECISION);
    expect(cite.find((one) => one.name === 'RIS')?.text).toContain('A2  - Bakı Şəhəri');
  });
});

describe('the receipt', () => {
  const { receipt } = decisionPage(view('az'), DECISION);

  it('counts by class and by ground in a fixed order, 1 to 4 as one group', () => {
    expect(receipt.classes).toEqual([
      { name: 'fiziki şəxs', count: '7' },
      { name: 'hüquqi şəxs', count: '1–4' },
      { name: 'FİN', count: '1–4' },
      { name: 'ünvan', count: '1–4' },
    ]);
    expect(receipt.grounds).toEqual([
      { name: 'şəxsi və ailə həyatı', count: '31' },
      { name: 'kommersiya sirri', count: '1–4' },
    ]);
    expect(receipt.hasFew).toBe(true);
  });

  it.each([
    [1, '1–4'],
    [4, '1–4'],
    [5, '5'],
    [1200, '1.200'],
  ])('a count of %i is shown as %s', (count, shown) => {
    const record = { ...DECISION, receipt: { ...DECISION.receipt, counts: { person: count } } };
    expect(decisionPage(view('az'), record).receipt.classes[0]?.count).toBe(shown);
  });

  it('says whether a person checked it, and leads from the version to the policy', () => {
    const [route, policy, , output] = receipt.facts;
    expect(route?.value).toBe('avtomatik');
    expect(policy).toMatchObject({ value: '2026.1', href: '/method' });
    expect(output?.value).toBe(DECISION.receipt.outputHash);
    const reviewed = decisionPage(view('en'), { ...DECISION, reviewed: true }).receipt;
    expect(reviewed.facts[0]?.value).toBe('automatic, then reviewed');
    expect(reviewed.methodHref).toBe('/en/method');
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
