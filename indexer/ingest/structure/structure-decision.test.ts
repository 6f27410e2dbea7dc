import { describe, expect, it } from 'vitest';
import type { ExtractedDocument } from '#domain/extracted.ts';
import type { MediaType } from '#domain/package-metadata.ts';
import { structureDecision } from './structure-decision.ts';

const document = (text: string, mediaType: MediaType = 'text/plain'): ExtractedDocument => ({
  mediaType,
  pages: 1,
  lines: text.split('\n').map((line) => ({ text: line })),
  quality: { score: 1, verdict: 'good', reasons: [] },
  dropped: [],
});

// Invented court act in the layout that courts print.
const JUDGMENT = `
                     Azərbaycan Respublikası adından

                               QƏTNAMƏ

Şəki şəhəri            İş № 2(013)-77/2025            05.03.2025

                          ŞƏKİ RAYON MƏHKƏMƏSİ

      Hakim Nümunəzadə Elşad Sadiq oğlunun sədrliyi,
      Misalov Ramil Tofiq oğlunun katibliyi,
      iddiaçının iştirakı ilə, 2-
1(120)-17/2024 nömrəli qərara dair mülki işə baxaraq,

                              müəyyən etdi:

      İddiaçı göstərmişdir ki, 20 dekabr 2019-
cu il tarixdən iza-
hat vermişdir.
      Birinci instansiya məhkəməsi qərara alıb ki, iddia rədd edilsin.
                               Əsaslandırma
      Məhkəmə işi araşdıraraq hesab edir ki, iddia əsaslıdır.
      1.1. Birinci hal sübuta yetirilmişdir.

                              qət etdi:

      İddia təmin edilsin.
      Qətnamədən bir ay müddətində Gəncə Apellyasiya Məhkəməsinə apellyasiya şikayəti verilə bilər.
 Sədrlik edən Elşad Nümunəzadə
`;

describe('a judgment in layout lines', () => {
  const decision = structureDecision(document(JUDGMENT));

  it('states its header facts', () => {
    expect(decision.facts).toEqual({
      courtName: 'ŞƏKİ RAYON MƏHKƏMƏSİ',
      caseNumberRaw: '2(013)-77/2025',
      kind: 'qetname',
      adoptedOn: '2025-03-05',
      judges: ['Nümunəzadə Elşad Sadiq oğlu'],
      clerk: 'Misalov Ramil Tofiq oğlu',
    });
    expect([decision.outcome, decision.appealTerm]).toEqual(['granted', 'bir ay']);
  });

  it('has its zones in order, anchors counted on', () => {
    expect([...new Set(decision.blocks.map((block) => block.zone))]).toEqual([
      'introduction',
      'facts',
      'reasoning',
      'operative',
    ]);
    expect(decision.blocks.map((block) => block.anchor)).toEqual(
      decision.blocks.map((_, index) => `p${index + 1}`),
    );
  });

  it('joins lines: a case number and an ending keep their hyphen, a divided word loses it', () => {
    const text = decision.blocks.map((block) => block.text).join('\n');
    expect(text).toContain('2-1(120)-17/2024 nömrəli qərara');
    expect(text).toContain('20 dekabr 2019-cu il tarixdən izahat vermişdir.');
  });

  it('takes the printed number off the text of a paragraph', () => {
    expect(decision.blocks.find((block) => block.number === '1.1')?.text).toBe(
      'Birinci hal sübuta yetirilmişdir.',
    );
  });

  it('keeps the signature apart from the operative text', () => {
    expect(decision.blocks.at(-1)?.text).toBe('Sədrlik edən Elşad Nümunəzadə');
  });
});

type Row = readonly [why: string, text: string, want: Readonly<Record<string, unknown>>];

const head = (kind: string, rest: string) => `${kind}\n${rest}`;

const FACTS: readonly Row[] = [
  [
    'spaced capitals',
    head('Q Ə R A R D A D', 'M Ü Ə Y Y Ə N  E T D İ:\nhal\nQ Ə R A R A  A L D I:\nx'),
    { kind: 'qerardad' },
  ],
  ['verdict', head('HÖKM', 'müəyyən etdi:\nhal\nhökm etdi:\nx'), { kind: 'hokm' }],
  ['order of a court', head('MƏHKƏMƏ ƏMRİ', 'müəyyən etdi:\nhal\nəmr edir:\nx'), { kind: 'emr' }],
  ['kind in small letters is a sentence', head('qərar qəbul edilsin', 'x'), { kind: undefined }],
  ['spoken date', head('QƏRAR', 'Bakı şəhəri 24 sentyabr 2025-ci il'), { adoptedOn: '2025-09-24' }],
  ['year first', head('QƏRAR', 'Bakı şəhəri 2025-ci il 4 mart'), { adoptedOn: '2025-03-04' }],
  [
    'the own number comes before that of the decision appealed against',
    head(
      'QƏRAR',
      'İş № e-2(3-1)-5/2026\nHakim Misalov Ramil Tofiq oğlunun sədrliyi ilə 2(5-2)-9/2025 nömrəli işə',
    ),
    { caseNumberRaw: 'e-2(3-1)-5/2026' },
  ],
  [
    'decoys are no case numbers',
    head('QƏRAR', '13-1/2-H-2422/1-42/2024 nömrəli məktub, 4021-05/15 saylı arayış'),
    { caseNumberRaw: undefined },
  ],
  [
    'a panel of three',
    head(
      'QƏRAR',
      'hakimlər Misalov Ramil Tofiq oğlu (sədrlik edən və məruzəçi), Nümunəli Anar Eldar oğlu və Sınaqlı Aygün Kamil qızından ibarət tərkibdə,\nmüəyyən etdi:\nhal\nqərara aldı:\nx',
    ),
    {
      judges: ['Misalov Ramil Tofiq oğlu', 'Nümunəli Anar Eldar oğlu', 'Sınaqlı Aygün Kamil qızı'],
    },
  ],
  [
    'short names, genitive taken off',
    head('QƏRAR', 'Hakim Aygün Misalovanın sədrliyi ilə, katib Ramil Nümunəli\nmüəyyən etdi:\nx'),
    { judges: ['Aygün Misalova'], clerk: 'Ramil Nümunəli' },
  ],
  [
    'who stands behind the panel is a party',
    head(
      'QƏRAR',
      'Məhkəmə, hakimlər A.Misalov (sədrlik edən), B.Nümunəli, Sınaqlı Kamilin şikayəti üzrə işi araşdırdı. Kamil Sınaqlı razı deyil.\nmüəyyən etdi:\nx',
    ),
    { judges: ['A.Misalov', 'B.Nümunəli'] },
  ],
  [
    'an assistant and those who came are no judges',
    head(
      'QƏRAR',
      'Hakim köməkçisi Aygün Misalova gəlişi yoxladı. Gələnlər: Sınaqlı Kamil (iddiaçı), Orxan Nümunəli (vəkil)\nmüəyyən etdi:\nx',
    ),
    { judges: [] },
  ],
  [
    'whom a judge is written to, who poses as a clerk',
    head(
      'QƏRAR',
      '“Hörmətli hakim, mən Sınaqlı Kamil” yazıb. Özünü «katibi Aynur» adlandırıb Orxan Nümunəlini aldadıb.\nmüəyyən etdi:\nx',
    ),
    { judges: [], clerk: undefined },
  ],
  [
    'who keeps the papers of a works is no clerk of the court',
    head('QƏRAR', 'Zavodun katibi Orxan Nümunəli gəlib, katib Ramil Misalov.\nmüəyyən etdi:\nx'),
    { judges: [], clerk: 'Ramil Misalov' },
  ],
];

describe('header facts', () => {
  it.each(FACTS)('reads: %s', (_why, text, want) => {
    expect(structureDecision(document(text)).facts).toMatchObject(want);
  });
});

const ZONES: readonly (readonly [why: string, text: string, zones: readonly string[]])[] = [
  ['glued formulas', 'a\nmüəyyənetdi:\nb\nqətetdi:\nc', ['introduction', 'facts', 'operative']],
  [
    'formula at the end of a sentence',
    'a\nmüəyyən etdi:\nb məhkəmə qərara aldı:\nc',
    ['introduction', 'facts', 'operative'],
  ],
  [
    'text after the formula',
    'a\nmüəyyən etdi:\nb\nƏMR EDİR: c',
    ['introduction', 'facts', 'operative'],
  ],
  [
    'a lower court is quoted: the last formula counts',
    'a\nmüəyyən etdi:\nBirinci məhkəmə qərara aldı: rədd.\nb\nqərara aldı:\nc',
    ['introduction', 'facts', 'operative'],
  ],
  [
    'no heading: the court begins to reason',
    'a\nmüəyyən etdi:\nb\nMəhkəmə işə baxaraq hesab edir ki, c.\nd\nqət etdi:\ne',
    ['introduction', 'facts', 'reasoning', 'operative'],
  ],
  [
    'a statute opens the reasons',
    'a\nmüəyyən etdi:\nb\nMülki Məcəllənin 5-ci maddəsinə əsasən c.\nqət etdi:\nd',
    ['introduction', 'facts', 'reasoning', 'operative'],
  ],
  [
    'the words without colon are no formula',
    'a\nmüəyyən etdi:\no, müəyyən etdi ki, b',
    ['introduction', 'facts'],
  ],
];

it.each(ZONES)('finds zones: %s', (_why, text, zones) => {
  const { blocks } = structureDecision(document(text, 'text/html'));
  expect([...new Set(blocks.map((block) => block.zone))]).toEqual(zones);
});

it('begins the operative part at the last formula, not at that of a quoted court', () => {
  const text = 'a\nmüəyyən etdi:\nməhkəmə qərara aldı: rədd.\nb\nqərara aldı:\nc';
  const { blocks } = structureDecision(document(text, 'text/html'));
  expect(blocks.filter((block) => block.zone === 'operative').map((block) => block.text)).toEqual([
    'qərara aldı:',
    'c',
  ]);
});

const OUTCOMES: readonly (readonly [outcome: string, text: string, kind?: string])[] = [
  ['granted', 'İddia təmin edilsin.'],
  ['dismissed', 'İddia təmin edilməsin.'],
  ['dismissed', 'İddianın təmin edilməsi rədd edilsin.'],
  ['partly-granted', 'İddia qismən təmin edilsin. Qalan hissədə təmin edilməsin.'],
  ['granted', 'İddia təmin edilsin. Qarşılıqlı iddia təmin edilməsin.'],
  ['granted', 'İddia təmin edilsin. Müəssisənin 5 nömrəli əmri ləğv edilsin.'],
  ['terminated', 'İş üzrə icraata xitam verilsin.'],
  ['left-unexamined', 'Ərizə baxılmamış saxlanılsın.'],
  ['settled', 'Tərəflər arasında bağlanmış barışıq sazişi təsdiq edilsin. İcraata xitam verilsin.'],
  [
    'upheld',
    'Şikayət təmin edilməsin. Şəki Rayon Məhkəməsinin qətnaməsi dəyişdirilmədən saxlanılsın.',
  ],
  [
    'changed',
    'Şəki Rayon Məhkəməsinin qətnaməsi dəyişdirilsin. Qətnamənin qalan hissəsi dəyişdirilmədən saxlanılsın.',
  ],
  [
    'quashed',
    'Şəki Rayon Məhkəməsinin 05.03.2025-ci il tarixli qətnaməsi ləğv edilsin. İddia təmin edilsin.',
  ],
  [
    'remitted',
    'Şəki Rayon Məhkəməsinin qətnaməsi ləğv edilsin, iş yenidən baxılması üçün göndərilsin.',
  ],
  ['convicted', 'O, təqsirli bilinsin. Qətimkan tədbiri dəyişdirilmədən saxlanılsın.', 'HÖKM'],
  ['acquitted', 'O, təqsirsiz bilinsin və ona bəraət verilsin.', 'HÖKM'],
  ['fined', 'O, təqsirli bilinsin və 50 manat məbləğində cərimə edilsin.', 'QƏRAR'],
  ['order-issued', 'Borc tutulsun.', 'ƏMR'],
  ['other', 'Vəsatət üzrə sorğu göndərilsin.'],
];

it.each(OUTCOMES)('reads the outcome %s', (outcome, text, kind = 'QƏTNAMƏ') => {
  const whole = `${kind}\nmüəyyən etdi:\nhal\nqərara aldı:\n${text}`;
  expect(structureDecision(document(whole, 'text/html')).outcome).toBe(outcome);
});

const TERMS: readonly (readonly [term: string | undefined, text: string])[] = [
  ['1 (bir) ay', 'Qərardan 1 (bir) ay müddətində kassasiya şikayəti verilə bilər.'],
  ['20 (iyirmi) gün', 'Hökmdən 20 (iyirmi) gün müddətində apellyasiya protesti verilə bilər.'],
  ['on gün', 'Qərardaddan on gün ərzində şikayət verilə bilər.'],
  [undefined, 'Cərimə 30 gün müddətində ödənilsin.'],
  [undefined, 'Qərar qətidir və ondan şikayət verilə bilməz.'],
];

it.each(TERMS)('reads the appeal term %s of: %s', (term, text) => {
  const whole = `müəyyən etdi:\nhal\nqərara aldı:\n${text}`;
  expect(structureDecision(document(whole, 'text/html')).appealTerm).toBe(term);
});

const HOSTILE: readonly (readonly [why: string, line: string])[] = [
  ['one letter', 'a'.repeat(1_000_000)],
  ['court names without end', 'Şəki '.repeat(200_000)],
  ['formulas without end', 'məhkəməsinin qərarı '.repeat(50_000)],
  ['numbers', '1-'.repeat(500_000)],
  ['hyphens', 'ab-'.repeat(333_000)],
  ['spaces', ' '.repeat(1_000_000)],
  ['hearts of a reasoning', `Məhkəmə ${'hesab edir '.repeat(90_000)}`],
];

it.each(HOSTILE)('reads a megabyte of %s in time', (_why, line) => {
  for (const text of [line, `müəyyən etdi:\n${line}\nqərara aldı:\n${line}`]) {
    const begun = performance.now();
    structureDecision(document(text));
    expect(performance.now() - begun).toBeLessThan(30_000); // 4 s alone; quadratic takes hours
  }
});
