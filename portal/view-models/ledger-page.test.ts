import { describe, expect, it } from 'vitest';
import { LEDGER_COUNTS, ledgerTotal } from '#domain/ledger.ts';
import { ledgerCsv, ledgerOut, ledgerResult } from '#portal/api/ledger.ts';
import { translator } from '#portal/i18n/index.ts';
import { fixtureServices } from '#tests/fixtures/portal-locals.ts';
import { ledgerPage, ledgerWish } from './ledger-page.ts';

const VIEW = {
  t: translator('en'),
  lang: 'en',
  today: '2026-11-24',
  publicUrl: 'https://ashkar.example.az',
} as const;
const wishOf = (search: string) => ledgerWish(new URLSearchParams(search), VIEW.today);
const pageOf = async (search: string) => {
  const answer = await fixtureServices().ledger(wishOf(search));
  return { answer, page: ledgerPage(VIEW, answer, wishOf(search)) };
};

describe('ledger page', () => {
  it.each([
    ['', '2024-01', '2026-11', undefined],
    ['year=2025&court=106', '2025-01', '2025-12', '3-9'], // an old code of the court
    ['year=2026', '2026-01', '2026-11', undefined], // not beyond today
    ['year=2999&court=no', '2024-01', '2026-11', undefined],
  ])('reads "%s"', (search, from, to, courtCode) => {
    expect(wishOf(search)).toMatchObject({ from, to, courtCode });
  });

  it('shows rows whose parts sum to the adopted, and whose rows sum to the total', async () => {
    const { page } = await pageOf('');
    expect(page.tables.map(({ id }) => id)).toEqual(['by-month', 'by-court']);
    for (const { rows } of page.tables) {
      const numbers = rows.map((row) => row.cells.map(Number));
      for (const [adopted, ...parts] of numbers)
        expect(parts.slice(0, -1).reduce((a, b) => a + b, 0)).toBe(adopted);
      const [total, ...others] = numbers;
      expect(others.reduce((sum, row) => sum + (row[0] ?? 0), 0)).toBe(total?.[0]);
    }
  });

  it.each([
    [
      ...([
        'az',
        'Reyestr məlumatına görə, seçilmiş dövrdə qəbul edilmiş məhkəmə aktı yoxdur',
      ] as const),
      'Portala daxil olmuş, lakin reyestrdə qeydi olmayan aktlar: 4.',
    ],
    [
      ...(['en', 'According to the register no decision was adopted in this period'] as const),
      '4 decisions were received by the portal and are not in the register.',
    ],
    [
      ...(['ru', 'По данным реестра за выбранный период судебные акты не принимались'] as const),
      'Поступили на портал, но отсутствуют в реестре – актов: 4.',
    ],
  ] as const)(
    'says in %s that nothing was adopted, instead of a share of nothing',
    (lang, none, beside) => {
      const empty = { ...ledgerTotal([]), courtCode: '5-104', month: '2026-10' };
      const view = { ...VIEW, lang, t: translator(lang) };
      const answerOf = (unregistered: number) => {
        const rows = [{ ...empty, unregistered }];
        return ledgerPage(view, { rows, countedAt: undefined, startedOn: undefined }, wishOf(''))
          .answer;
      };
      expect(answerOf(0).startsWith(none)).toBe(true);
      expect(answerOf(4).endsWith(` ${beside}`)).toBe(true);
      for (const answer of [answerOf(0), answerOf(4)]) expect(answer).not.toMatch(/–\)|\(0|[{}]/);
    },
  );

  it('names the day from which the term runs, where one is set', async () => {
    const { answer, page } = await pageOf('');
    expect(page.termStart).toBeUndefined();
    const since = ledgerPage(VIEW, { ...answer, startedOn: '2026-10-05' }, wishOf(''));
    expect(since.termStart).toContain('5 October 2026');
    expect(ledgerOut({ ...answer, startedOn: '2026-10-05' }).termRunsFrom).toBe('2026-10-05');
  });

  it('keeps the court in every link, and names the list that a row counts', async () => {
    const { page } = await pageOf('year=2026&court=5-104');
    expect(page.tables.map(({ id }) => id)).toEqual(['by-month']);
    expect(page.tables[0]?.rows[1]?.href).toBe(
      '/en/search?type=decision&court=5-104&from=2026-10-01&to=2026-10-31',
    );
    for (const { href } of page.years) expect(href).toContain('court=5-104');
    expect(page.csvHref).toBe('/api/v1/ledger.csv?from=2026-01&to=2026-11&court=5-104');
  });

  it('shows no ground with fewer than three decisions', async () => {
    const { page } = await pageOf('court=5-104');
    expect(page.grounds).toEqual([{ name: 'Other grounds', count: '8' }]); // 6 and 2: one would give the other
  });

  it('gives page, CSV and API the same numbers, the grounds to neither of the last two', async () => {
    const { answer, page } = await pageOf('');
    const { items } = ledgerResult.parse(ledgerOut(answer));
    const [head = '', ...lines] = ledgerCsv(answer).replace(/\r\n$/, '').split('\r\n');
    expect(head.startsWith('\uFEFFcourt,court_name,month,adopted,published,')).toBe(true);
    expect(lines.map((line) => line.split(',').slice(3).map(Number))).toEqual(
      items.map((item) => LEDGER_COUNTS.map((name) => item[name])),
    );
    const adopted = items.reduce((sum, item) => sum + item.adopted, 0);
    expect(page.total.adopted).toBe(String(adopted));
    expect(JSON.stringify(items) + lines.join('')).not.toContain('adoption');
  });
});
