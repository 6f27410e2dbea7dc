import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExtractedDocument, Line } from '#domain/extracted.ts';
import { type Provision, walkProvisions } from '#domain/normative-act.ts';
import { readDocument } from '../extract/read-document.ts';
import { structureAct } from './structure-act.ts';

function document(lines: readonly (string | Line)[], mediaType = 'text/html'): ExtractedDocument {
  return {
    mediaType: mediaType as ExtractedDocument['mediaType'],
    pages: 1,
    lines: lines.map((line) => (typeof line === 'string' ? { text: line } : line)),
    quality: { score: 1, verdict: 'good', reasons: [] },
    dropped: [],
  };
}

const FULL =
  'sözləri bu sətrin sonuna qədər gedən və davamı növbəti sətirdə olan uzun bir mətn parçası'; // a full line of the page below

const CODE: readonly (string | Line)[] = [
  'AZƏRBAYCAN RESPUBLİKASININ NÜMUNƏ MƏCƏLLƏSİ',
  'MÜNDƏRİCAT',
  'Birinci fəsil',
  'ÜMUMİ MÜDDƏALAR',
  'Maddə 1. Məqsəd',
  'Maddə 2. Anlayışlar',
  'Birinci fəsil',
  'ÜMUMİ MÜDDƏALAR',
  'Maddə 1. Məqsəd',
  '1.1. Bu Məcəllə münasibətləri tənzimləyir.',
  '[1]',
  '1.2. Aşağıdakılar müəyyən edilir:',
  '1.2.1. qaydalar;',
  '1.2.1-1. əlavə qaydalar;',
  'digər məsələlər.',
  'KMQ11.3. Məhkəmə qaydaya baxır.',
  'Maddə 2. Anlayışlar KMQ2',
  '1. Birinci hissə:',
  'a) birinci bənd;',
  'b) ikinci bənd.',
  '2. Ləğv edilmişdir.',
  '2-1. Yeni hissə.',
  { text: 'Maddə 2-1. Köhnə qayda', style: 'struck' },
  { text: 'Köhnə mətn.', style: 'struck' },
  'Maddə 3. Vaxt – çıxarılmışdır.',
  'Maddə 4. Qayda',
  'I. Birinci hissədə bəndlər var:',
  '1) birinci;',
  '2) ikinci.',
  'II. İkinci hissə. V. Nümunəyev qeydi.',
  'Əlavə 1',
  '1. Əlavənin mətni.',
  'İSTİFADƏ OLUNMUŞ MƏNBƏ SƏNƏDLƏRİNİN SİYAHISI',
  '1. 5 may 2020-ci il tarixli Qanun',
  'MƏCƏLLƏYƏ EDİLMİŞ DƏYİŞİKLİK VƏ ƏLAVƏLƏRİN SİYAHISI',
  '[1]',
  'Qanun ilə 1.1-ci maddə dəyişdirilmişdir. Əvvəlki redaksiyada deyilirdi:',
  'Maddə 1. Köhnə məqsəd',
  '[2] İkinci qeyd.',
  '[1] Köhnə mətnin öz nişanı.',
  'KMQ2 Məhkəmənin mövqeyi.',
];

const byId = (nodes: readonly Provision[]): ReadonlyMap<string, Provision> =>
  new Map([...walkProvisions(nodes)].map(({ node }) => [node.id, node]));

describe('structureAct', () => {
  const act = structureAct(document(CODE));
  const nodes = byId(act.provisions);

  it('takes the title from page 1, or from the metadata', () => {
    expect(act.title).toBe('AZƏRBAYCAN RESPUBLİKASININ NÜMUNƏ MƏCƏLLƏSİ');
    expect(structureAct(document(CODE), { title: 'Başqa' }).title).toBe('Başqa');
  });

  it('reads the body once, though a table of contents lists its headings first', () => {
    const ids = [...walkProvisions(act.provisions)].map(({ node }) => node.id);
    expect(ids.filter((id) => /^(?:f\d|m[\d-]+$|e\d$)/.test(id))).toEqual([
      ...['f1', 'm1', 'm2', 'm2-1', 'm3', 'm4', 'e1'],
    ]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    ['m1', 'maddə', '1', 'Məqsəd', ''],
    ['m1.1', 'hissə', '1.1', undefined, 'Bu Məcəllə münasibətləri tənzimləyir.'],
    ['m1.2.1', 'bənd', '1.2.1', undefined, 'qaydalar;'],
    ['m1.2.1-1', 'bənd', '1.2.1-1', undefined, 'əlavə qaydalar;\ndigər məsələlər.'],
    ['m1.3', 'hissə', '1.3', undefined, 'Məhkəmə qaydaya baxır.'],
    ['m2-h1', 'hissə', '1', undefined, 'Birinci hissə:'],
    ['m2-h1-a', 'bənd', 'a', undefined, 'birinci bənd;'],
    ['m2-h2-1', 'hissə', '2-1', undefined, 'Yeni hissə.'],
    ['m4-h1-2', 'bənd', '2', undefined, 'ikinci.'],
    ['m4-h2', 'hissə', 'II', undefined, 'İkinci hissə. V. Nümunəyev qeydi.'],
    ['e1', 'annex', '1', 'Əlavə 1', ''],
  ])('has %s', (id, kind, number, heading, text) => {
    expect(nodes.get(id)).toMatchObject({ id, kind, number, text });
    expect(nodes.get(id)?.heading).toBe(heading);
  });

  it('keeps marks apart from the text', () => {
    expect(nodes.get('m1.1')?.marks).toEqual(['1']);
    expect(nodes.get('m1.3')?.marks).toEqual(['KMQ1']);
    expect(nodes.get('m2')).toMatchObject({ heading: 'Anlayışlar', marks: ['KMQ2'] });
  });

  it('flags what is repealed, also by strike-through, and gives no struck text', () => {
    const repealed = [...nodes.values()].filter((node) => node.repealed).map((node) => node.id);
    expect(repealed).toEqual(['m2-h2', 'm2-1', 'm3']);
    expect(JSON.stringify(act.provisions)).not.toContain('Köhnə mətn');
  });

  it.each([
    'Məcəlləyə əlavə və dəyişikliklər etmiş qanunlar:',
    'Qanuna edilmiş dəyişiklik və əlavələrin siyahısı',
    'Qanuna dəyişiklik və əlavə edən aktların siyahısı',
  ])('ends the last article where the list of amending acts begins: %s', (heading) => {
    const at = CODE.indexOf('Əlavə 1');
    const lines = [
      ...CODE.slice(0, at),
      heading,
      '1. 5 may 2020-ci il tarixli 1-VIQ nömrəli Qanun',
    ];
    const [last] = [...byId(structureAct(document(lines)).provisions).values()].slice(-1);
    expect(JSON.stringify(last)).not.toContain('1-VIQ');
    expect(JSON.stringify(last)).toContain('Nümunəyev');
  });

  it('keeps endnotes apart: old wording in them is no article', () => {
    expect(act.endnotes).toEqual([
      {
        mark: '1',
        text: 'Qanun ilə 1.1-ci maddə dəyişdirilmişdir. Əvvəlki redaksiyada deyilirdi:\nMaddə 1. Köhnə məqsəd',
      },
      { mark: '2', text: 'İkinci qeyd.\n[1] Köhnə mətnin öz nişanı.' },
      { mark: 'KMQ2', text: 'Məhkəmənin mövqeyi.' },
    ]);
  });

  it('joins the lines of a page and the words divided at their ends', () => {
    const page = Array.from({ length: 4 }, () => FULL);
    const { provisions } = structureAct(
      document(
        [
          '1. Ümumi müddəalar',
          '1.1. Bu sənəd',
          ...page,
          '1-ci bəndin, 2019-',
          'cu ilin qaydasıdır.',
          '7',
        ].map((text) => ({ text, page: 1 })),
        'text/plain',
      ),
    );
    expect(byId(provisions).get('b1.1')?.text).toMatch(/2019-cu ilin qaydasıdır\.$/);
  });

  it('joins divided words, but not compounds that the text writes with a hyphen', () => {
    const lines = [
      '1. Ümumi müddəalar',
      '1.1. Bu sənəd proqram-texniki vasitə-',
      'lərin qaydasını müəy-',
    ];
    const more = [
      'yən edir və proqram-',
      'texniki vasitələrin infor-',
      'masiyasını göstərir.',
      '1.2. Son.',
    ];
    const { provisions } = structureAct(
      document(
        [...lines, ...more].map((text) => ({ text, page: 1 })),
        'text/plain',
      ),
    );
    expect(byId(provisions).get('b1.1')?.text).toBe(
      'Bu sənəd proqram-texniki vasitələrin qaydasını müəyyən edir və proqram-texniki vasitələrin informasiyasını göstərir.',
    );
  });

  it('reads a regulation by its points and goes on after a lost heading', () => {
    const { provisions } = structureAct(
      document([
        'Nümunə haqqında Əsasnamə',
        '1. Ümumi müddəalar',
        '1.1. Birinci bənd.',
        '3. Vəzifələr',
        '3.0. Aşağıdakılar təmin edilir:',
        '3.0.1. axtarış;',
        '3.0.18. nəzarət.',
      ]),
    );
    expect([...byId(provisions).keys()]).toEqual([
      ...['preamble', 'f1', 'b1.1', 'f3', 'b3.0', 'b3.0.1', 'b3.0.18'],
    ]);
  });

  it.each([
    ['one long line', 'Maddə 1. '.repeat(111_112)],
    ['letters apart', 'ə '.repeat(500_000)],
    ['open brackets', '[ 1 2 '.repeat(166_667)],
    ['repealed again and again', `Maddə 1. ${'çıxarılmışdır. '.repeat(66_667)}x`],
    ['hyphens', 'a-'.repeat(500_000)],
    ['numbers', '1.'.repeat(500_000)],
  ])('is linear on a hostile line of 1 MB: %s', (_reason, line) => {
    const begun = performance.now();
    structureAct(document(Array.from({ length: 14 }, (_, at) => (at === 0 ? line : 'ə söz'))));
    expect(performance.now() - begun).toBeLessThan(8_000);
  });
});

const CODES = join('..', 'shared', 'data', 'az-codes', 'pdf');
const hasCodes = existsSync(CODES);

describe.skipIf(!hasCodes)(
  `article headings of real codes${hasCodes ? '' : ' [skipped: no shared-data]'}`,
  () => {
    it.each([
      ['forest_law_code', 80, 21],
      ['land_law_code', 113, 102], // `M a d d ə 1 2 0 .`, `I I f ə s i l`
      ['competition_law_code', 84, 1], // all headings in a table of contents first
      ['water_law_code', 105, 64],
    ])('%s has %i', async (code, articles, notes) => {
      const bytes = readFileSync(join(CODES, `${code}.pdf`));
      const extraction = await readDocument(bytes, 'application/pdf');
      if (!extraction.ok) throw new Error(extraction.code);
      const act = structureAct(extraction.document);
      const found = [...walkProvisions(act.provisions)].filter(({ node }) => node.kind === 'maddə');
      expect(found).toHaveLength(articles);
      expect(act.endnotes.length).toBeGreaterThanOrEqual(notes);
    });
  },
);
