import { describe, expect, it } from 'vitest';
import { type Citation, findCitations } from './citation.ts';

const short = ({ target }: Citation): string => {
  if (target.type === 'case') return `case ${target.caseNumberKey}`;
  if (target.type === 'act-number') return `act ${target.number} ${target.date ?? '-'}`;
  return [target.act, target.article, target.point].filter((part) => part !== undefined).join(' ');
};

type Row = readonly [why: string, text: string, targets: readonly string[], act?: string];

const FOUND: readonly Row[] = [
  ['name in the genitive', 'Mülki Məcəllənin 21.1-ci maddəsi', ['mm 21 1']],
  ['longest name wins', 'Mülki Prosessual Məcəllənin 5-ci maddəsi', ['mpm 5']],
  ['hyphen in the name', 'Cinayət-Prosessual Məcəlləsinin 39-cu maddəsi', ['cpm 39']],
  ['hyphen and space of a line end', 'Cinayət- Prosessual Məcəlləsinin 39-cu maddəsi', ['cpm 39']],
  ['capitals', 'ƏMƏK MƏCƏLLƏSİNİN 62-ci maddəsi', ['em 62']],
  [
    'a range gives every article, a list each',
    'Azərbaycan Respublikasının Mülki Prosessual Məcəlləsinin 216-218, 227, 357-ci maddələrini',
    ['mpm 216', 'mpm 217', 'mpm 218', 'mpm 227', 'mpm 357'],
  ],
  [
    'range with an ending',
    'Vergi Məcəlləsinin 81-82-ci, 87-ci və 94-cü maddələri',
    ['vm 81', 'vm 82', 'vm 87', 'vm 94'],
  ],
  ['en dash', 'Vergi Məcəlləsinin 81–82-ci maddələri', ['vm 81', 'vm 82']],
  [
    'suffix is no range',
    'Cinayət Məcəlləsinin 355-18-1-ci və 99-2-ci maddələri',
    ['cm 355-18-1', 'cm 99-2'],
  ],
  [
    'ends of a range of points',
    'Cinayət Məcəlləsinin 66.1-66.4-cü maddələri',
    ['cm 66 1', 'cm 66 4'],
  ],
  ['abbreviation and number', 'MM 21.1 tətbiq edilir', ['mm 21 1']],
  ['abbreviation and m.', 'CM m.177.2.3-1 üzrə', ['cm 177 2.3-1']],
  ['abbreviation with a case ending', 'MPM-in 185-ci maddəsinə', ['mpm 185']],
  ['AM only beside "maddə"', 'AM-in 12-ci maddəsi', ['am 12']],
  ['part of an article', 'Mülki Məcəllənin 21-ci maddəsinin 2-ci hissəsi', ['mm 21 2']],
  [
    'part and point',
    'Əmək Məcəlləsinin 70-ci maddəsinin 2-ci hissəsinin 3-cü bəndi',
    ['em 70 2.3'],
  ],
  ['Roman part', 'Konstitusiyanın 71-ci maddəsinin X hissəsinə', ['konst 71 10']],
  [
    'Roman list, then the next article of the same act',
    'Konstitusiyasının 25-ci maddəsinin I, III və V hissələrinə, 26-cı maddəsinin II hissəsinə',
    ['konst 25 1', 'konst 25 3', 'konst 25 5', 'konst 26 2'],
  ],
  [
    'the list goes on after a citation',
    'Mülki Məcəllənin 5-ci maddəsi və 9-cu maddəsi',
    ['mm 5', 'mm 9'],
  ],
  [
    'back reference',
    'Ailə Məcəlləsinin 3-cü maddəsi. Həmin Məcəllənin 8-ci maddəsinə',
    ['am 3', 'am 8'],
  ],
  [
    '"həmin Qanun" is the law, not the code',
    '“Polis haqqında” Qanun, Mülki Məcəllənin 3-cü maddəsi. Həmin Qanunun 8-ci maddəsi',
    ['mm 3', 'polis 8'],
  ],
  ['dotted İ in a law number', '6 mart 2007-ci il tarixli 260-İİİQD', ['act 260-IIIQD 2007-03-06']],
  ['back reference by context', 'Bu Məcəllənin 48-ci maddəsində', ['tm 48'], 'tm'],
  [
    'named act in a law',
    '“Polis haqqında” Azərbaycan Respublikası Qanununun 5-ci maddəsi',
    ['polis 5'],
  ],
  ['owner farther left', 'Mülki Məcəllənin vərəsəliyi tənzimləyən 12-ci maddəsi', ['mm 12']],
  ['abbreviation explained', 'Mülki Məcəllənin (bundan sonra – MM) 21-ci maddəsi', ['mm 21']],
  ['word before the number', 'Mülki Məcəllə, maddə 21', ['mm 21']],
  ['law number', '30 dekabr 1997-ci il tarixli 781-IQ nömrəli Qanun', ['act 781-IQ 1997-12-30']],
  ['law number without date', '1051-VIQ nömrəli Qanun', ['act 1051-VIQ -']],
  [
    'numbered act of a named body',
    'Nazirlər Kabinetinin 2007-ci il 23 yanvar tarixli, 12 nömrəli Qərarı',
    ['act 12 2007-01-23'],
  ],
  [
    'decree of the President',
    'Prezidentin 24 iyun 1997-ci il tarixli 609 nömrəli Fərmanı ilə',
    ['act 609 1997-06-24'],
  ],
  ['case number', 'İş № 2-1(106)-390/2025 üzrə', ['case 2-1(106)-390/2025']],
  [
    'electronic case, new court code',
    'e-2(5-155)-4409/2026 nömrəli iş',
    ['case 2(5-155)-4409/2026'],
  ],
];

const NOT_FOUND: readonly (readonly [why: string, text: string])[] = [
  ['no act named', '21-ci maddəsinə əsasən'],
  ['a law that the table does not know', '“Filan işlər haqqında” Qanunun 5-ci maddəsi'],
  ['act of the article is another, unknown one', 'Mülki Məcəllənin və Nizamnamənin 5-ci maddəsi'],
  [
    '"həmin Qanun" after an unknown law',
    '“Polis haqqında” Qanun və “Filan işlər haqqında” Qanun. Həmin Qanunun 8-ci maddəsi',
  ],
  ['Ali Məhkəmə', 'AM 21.1 saylı'],
  ['millimetres', '21 mm 5 sm'],
  ['a company', 'MMC 21 saylı filialı'],
  ['number of a letter', '13-1/2-H-2422/1-42/2024 nömrəli məktub'],
  ['number of a certificate', '4021-05/15 saylı arayış'],
  ['numbered act of nobody', '2007-ci il 23 yanvar tarixli 12 nömrəli qərarı'],
  ['impossible date', 'Nazirlər Kabinetinin 31 fevral 2007-ci il tarixli 12 nömrəli Qərarı'],
  ['the court, not the Constitution', 'Konstitusiya Məhkəməsinin 5 hakimi'],
  ['a count of things', 'MM 5-ci dəfə'],
];

describe('findCitations', () => {
  for (const [why, text, targets, act] of FOUND) {
    it(`finds: ${why}`, () => {
      const found = findCitations(text, act === undefined ? {} : { act });
      expect(found.map(short)).toEqual(targets);
    });
  }

  for (const [why, text] of NOT_FOUND) {
    it(`does not find: ${why}`, () => expect(findCitations(text).map(short)).toEqual([]));
  }

  it('gives spans of the text that are equal or disjoint, in order', () => {
    const text = FOUND.map(([, each]) => each).join('. ');
    const found = findCitations(text);
    expect(found.length).toBeGreaterThan(40);
    for (const [index, citation] of found.entries()) {
      expect(text.slice(citation.start, citation.end)).toBe(citation.rawText);
      const next = found[index + 1];
      if (next === undefined || next.start === citation.start) continue;
      expect(next.start).toBeGreaterThanOrEqual(citation.end);
    }
  });

  const HOSTILE: readonly (readonly [why: string, unit: string])[] = [
    ['an endless list', '1, '],
    ['names without articles', 'Mülki Məcəllənin '],
    ['quotes that never end', '“a '],
    ['one endless number', '1-1.'],
    ['articles without act', 'maddə 1 '],
    ['parts of parts', '1-ci maddəsinin 1-ci hissəsinin '],
    ['Roman numerals', 'X, '],
    ['brackets', '1(1'],
    ['spaces', ' '],
  ];
  for (const [why, unit] of HOSTILE) {
    it(`reads a megabyte of ${why} in time`, () => {
      const text = `Mülki Məcəllənin ${unit.repeat(Math.ceil(1_000_000 / unit.length))}maddə`;
      const begun = performance.now();
      findCitations(text);
      expect(performance.now() - begun).toBeLessThan(8_000); // 0.1–1 s alone on one core
    });
  }
});
