import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '#domain/person.ts';
import type { StructuredAct, StructuredDecision } from '#domain/structured-text.ts';
import { anonymize, anonymizeAct } from './anonymize.ts';
import { type NetMatch, sweepNames } from './name-net.ts';
import { DEFAULT_POLICY } from './policy.ts';

const RECORD: CaseRecord = {
  parties: [
    {
      role: 'iddiaçı',
      fullName: { surname: 'Qəmbərov', given: 'Sərxan', patronymic: 'Tofiq oğlu' },
      fin: '7KQ2M9X',
    },
    {
      role: 'cavabdeh',
      fullName: { surname: 'Qəmbərova', given: 'Lamiyə', patronymic: 'Rizvan qızı' },
    },
    {
      role: 'cavabdeh',
      fullName: { surname: 'Seyidzadə', given: 'Ruhin', patronymic: 'Adil oğlu' },
    },
  ],
  judges: [],
  closedHearing: false,
};

function decision(...texts: string[]): StructuredDecision {
  return {
    type: 'decision',
    facts: { judges: [], kind: 'qetname', caseNumberRaw: '2(013)-20/2025' },
    outcome: 'other',
    blocks: texts.map((text, i) => ({
      anchor: `p${i + 1}`,
      zone: i === 0 ? 'introduction' : 'facts',
      kind: 'paragraph',
      text,
    })),
  };
}
const run = (document: StructuredDecision, seed = 'a', record: CaseRecord | undefined = RECORD) =>
  anonymize(document, record, DEFAULT_POLICY, seed);
const ALL = 'Qəmbərov Sərxan, Qəmbərova Lamiyə və Seyidzadə Ruhin gəldi.';

describe('anonymize', () => {
  it('gives the clean case to publication, with title, legend and receipt', () => {
    const result = run(
      decision(
        'İddiaçı Qəmbərov Sərxan Tofiq oğlunun cavabdehlər Qəmbərova Lamiyə Rizvan qızına və Seyidzadə Ruhin Adil oğluna qarşı borcun tutulması tələbinə dair mülki işə baxaraq',
      ),
    );
    expect(result.gate).toBe('publish');
    expect(result.text.title).toBe('Borcun tutulması tələbinə dair qətnamə');
    expect(result.text.legend.map((entry) => entry.label)).toEqual([
      'Cavabdeh1',
      'Cavabdeh2',
      'İddiaçı1',
    ]);
    expect(result.receipt.counts).toEqual({ person: 3 });
  });

  it('labels are stable within a case file and do not tell between files', () => {
    const outputs = ['a', 'b', 'c', 'd', 'e', 'f'].map(
      (seed) => run(decision(ALL), seed).text.blocks[0]?.text,
    );
    expect(run(decision(ALL), 'a').text.blocks[0]?.text).toBe(outputs[0]);
    expect(new Set(outputs).size).toBeGreaterThan(1);
  });

  it('keeps two bearers of one surname apart', () => {
    const result = run(decision(ALL, 'S.T.Qəmbərovun pulu L.R.Qəmbərovaya verildi.'));
    expect(result.text.blocks[1]?.text).toMatch(
      /^İddiaçı1-in pulu Cavabdeh[12]-(?:ə|yə) verildi\.$/,
    );
  });

  it.each(['“Bərəkət Market”in', '“Bərəkət Market”-in', 'Bərəkət Marketin'])(
    'a company of the record and its ending are one: %s',
    (name) => {
      const record = {
        ...RECORD,
        parties: [{ role: 'zərərçəkmiş' as const, fullName: { name: '“Bərəkət Market” MMC' } }],
      };
      const { text } = run(decision(`Direktor ${name} tələbi olmadığını bildirib.`), 'a', record);
      expect(text.blocks[0]?.text).toBe('Direktor Zərərçəkmiş1-in tələbi olmadığını bildirib.');
    },
  );

  it('the same bytes for the same input', () => {
    expect(run(decision(ALL)).receipt).toEqual(run(decision(ALL)).receipt);
  });

  it('annotations lie in the text, in order, without overlap', () => {
    const { annotations } = run(
      decision(ALL, 'FİN: 7KQ2M9X, Bakı şəhəri, Nizami küçəsi 5, mənzil 7'),
    );
    const length = `${ALL}\nFİN: 7KQ2M9X, Bakı şəhəri, Nizami küçəsi 5, mənzil 7`.length;
    let end = 0;
    for (const one of annotations) {
      expect(one.start).toBeGreaterThanOrEqual(end);
      expect(one.end).toBeLessThanOrEqual(length);
      end = one.end;
    }
    expect(annotations.length).toBe(5);
  });

  it('a stage that throws withholds with an empty text', () => {
    const broken = {
      ...RECORD,
      parties: [{ role: 'iddiaçı', fullName: null }],
    } as unknown as CaseRecord;
    const result = run(decision('Mətn.'), 'a', broken);
    expect(result).toMatchObject({
      gate: 'withhold',
      withholdGround: 'leak-check',
      text: { blocks: [], title: '' },
    });
  });

  it('whatever surrounds a party, no form of the name is left', () => {
    const around = fc.string({ unit: fc.constantFrom(...'ab ,.;:-\n“”()1Əİı'), maxLength: 12 });
    const forms = fc.constantFrom(
      'Qəmbərov Sərxan Tofiq oğlunun',
      'Sərxan Qəmbərova',
      'QƏMBƏROV SƏRXAN',
      'S.T.Qəmbərovdan',
      '7KQ2M9X',
    );
    fc.assert(
      fc.property(around, forms, around, (before, form, after) => {
        const result = run(decision(`${before} ${form} ${after}`));
        const output = JSON.stringify(result.text);
        const left = /Qəmbərov|QƏMBƏROV|7KQ2M9X/.test(output);
        expect(left && result.gate === 'publish').toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

describe('anonymizeAct', () => {
  const act = (text: string): StructuredAct => ({
    type: 'act',
    title: 'Siyahının təsdiq edilməsi haqqında',
    provisions: [{ id: 'annex-1', kind: 'annex', text, repealed: false, children: [] }],
    endnotes: [],
  });
  /** Row: text of an annex, gate, why. */
  const ROWS: readonly [string, 'publish' | 'review', string][] = [
    ['Dövlət rüsumunun məbləği 30 manatdır.', 'publish', 'nothing private'],
    ['Məmmədzadə Vüsal Adil oğlu, FİN: 4KD9R2X', 'review', 'identity number'],
    [
      '1. Kərimov Tural Vaqif oğlu 2. Səfərli Nigar Asif qızı 3. Həsənli Kənan Elçin oğlu',
      'review',
      'list of private persons',
    ],
    ['Əlaqə: (050) 611-42-73', 'review', 'telephone'],
  ];
  it.each(ROWS)('%s → %s: %s', (text, gate) => {
    const result = anonymizeAct(act(text), DEFAULT_POLICY);
    expect(result.gate).toBe(gate);
    expect(result.text.provisions[0]?.text).toBe(text);
  });
});

describe('name grammar on compromise', () => {
  it('sees tags only and gives back positions', () => {
    const match: NetMatch | undefined = sweepNames([
      [
        { tags: [] },
        { tags: ['NAny', 'NSurname0'] },
        { tags: ['NCap'] },
        { tags: ['NCap'] },
        { tags: ['NPatr'] },
      ],
    ]).find((one) => one.pattern === 'soyad-ad-ata');
    expect(match).toMatchObject({ window: 0, start: 1, end: 5 });
  });
  it('refuses windows that would be slow', () => {
    expect(() => sweepNames([Array.from({ length: 65 }, () => ({ tags: [] }))])).toThrow(
      RangeError,
    );
  });
});
