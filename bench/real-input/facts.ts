import type { ActKind } from '#domain/normative-act.ts';
import type { SourceName } from '#domain/package-metadata.ts';

/**
 * What the bench knows of each real document, in our own words: where it lies under the shared data, and the
 * facts of its metadata. Numbers and dates of acts are facts of the official register.
 */
export type ActFact = {
  readonly id: string;
  readonly file: string;
  /** Ending under which it is handed over. */
  readonly ending: 'pdf' | 'txt';
  readonly kind: ActKind;
  readonly body: string;
  readonly title: string;
  readonly number: string;
  readonly adoptedOn: string;
  /** Article headings that the text has; absent where it has no articles. Source: data.md. */
  readonly headings?: number | undefined;
  /** True where the text is too damaged to be published. */
  readonly poor?: boolean | undefined;
};

const PARLIAMENT = 'Azərbaycan Respublikasının Milli Məclisi';
const PRESIDENT = 'Azərbaycan Respublikasının Prezidenti';
const CABINET = 'Azərbaycan Respublikasının Nazirlər Kabineti';
const NOT_STATED = 'mətndə göstərilməyib'; // the text at hand does not state the number

type CodeRow = readonly [
  file: string,
  title: string,
  number: string,
  adoptedOn: string,
  headings?: number,
];

const CODE_ROWS: readonly CodeRow[] = [
  ['administrative_offenses_law_code', 'İnzibati Xətalar', '96-VQ', '2015-12-29', 690],
  ['administrative_procedure_law_code', 'İnzibati Prosessual', '846-IIIQ', '2009-06-30', 138],
  ['civil_law_code', 'Mülki', '779-IQ', '1999-12-28', 1451],
  ['civil_procedure_law_code', 'Mülki Prosessual', '780-IQ', '1999-12-28', 549],
  ['competition_law_code', 'Rəqabət', '1051-VIQ', '2023-12-08', 84],
  ['criminal_law_code', 'Cinayət', '787-IQ', '1999-12-30', 446],
  ['criminal_procedure_law_code', 'Cinayət-Prosessual', '907-IQ', '2000-07-14', 574],
  ['customs_law_code', 'Gömrük', '164-IVQ', '2011-06-24', 337],
  ['election_law_code', 'Seçki', '461-IIQ', '2003-05-27', 250],
  ['execution_of_sentences_law_code', 'Cəzaların İcrası', '908-IQ', '2000-07-14', 203],
  ['family-law-code', 'Ailə', '781-IQ', '1999-12-28', 205],
  ['forest_law_code', 'Meşə', '424-IQ', '1997-12-30', 80],
  ['housing_law_code', 'Mənzil', '856-IIIQ', '2009-06-30', 147],
  ['labor_law_code', 'Əmək', '618-IQ', '1999-02-01', 326],
  ['land_law_code', 'Torpaq', '695-IQ', '1999-06-25', 113],
  ['merchant_shipping_law_code', 'Ticarət Gəmiçiliyi', '150-IIQ', '2001-06-22', 337],
  ['migration_law_code', 'Miqrasiya', '713-IVQ', '2013-07-02', 95],
  [
    'urban_planning_and_construction_law_code',
    'Şəhərsalma və Tikinti',
    '392-IVQ',
    '2012-06-29',
    108,
  ],
  ['water_law_code', 'Su', '418-IQ', '1997-12-26', 105],
];

const code = ([name, title, number, adoptedOn, headings]: CodeRow): ActFact => ({
  id: name.replace(/[-_]law[-_]code$/, '').replaceAll('_', '-'),
  file: `az-codes/pdf/${name}.pdf`,
  ...{ ending: 'pdf', kind: 'məcəllə', body: PARLIAMENT, number, adoptedOn, headings },
  title: `Azərbaycan Respublikasının ${title} Məcəlləsi`,
});

/** The 20 codes: 19 as PDF, the tax code as text. */
export const CODES: readonly ActFact[] = [
  ...CODE_ROWS.map(code),
  {
    ...code(['tax_law_code', 'Vergi', '905-IQ', '2000-07-11']),
    ...{ file: 'az-codes/md/tax_law_code.docling.md', ending: 'txt' },
  },
];

const regulation = (
  name: string,
  subject: string,
  adoptedOn: string,
  more: Partial<ActFact> = {},
): ActFact => ({
  id: `regulation-${name.replace(/\..*$/, '')}`,
  file: `regulations/${name}.txt`,
  ...{ ending: 'txt', kind: 'əsasnamə', body: PRESIDENT, number: NOT_STATED, adoptedOn },
  title: `“${subject}” informasiya sistemi haqqında Əsasnamə`,
  ...more,
});

/** The four regulations; two of them are too damaged to be read. */
export const REGULATIONS: readonly ActFact[] = [
  regulation('elektron-mehkeme-2020', 'Elektron məhkəmə', '2020-06-01'),
  regulation('elektron-prokurorluq-2022', 'Elektron prokurorluq', '2022-03-03'),
  regulation('elektron-icra-2021-306.ocr', 'Elektron icra', '2021-10-12', {
    ...{ kind: 'nazirlər-kabineti-qərarı', body: CABINET, number: '306', poor: true },
  }),
  regulation('normativ-huquqi-aktlar-2023.shifted-glyphs', 'Normativ hüquqi aktlar', '2023-10-06', {
    poor: true,
  }),
];

/** The road traffic law, one file per article, as Word and as its HTML export. */
export const TRAFFIC_LAW = {
  archive: 'az-traffic-law/yol-hereketi-qanunu_docx_htm.tar.xz',
  ...{ kind: 'qanun' as ActKind, body: PARLIAMENT, number: '517-IQ', adoptedOn: '1998-07-03' },
  title: '“Yol hərəkəti haqqında” Azərbaycan Respublikasının Qanunu',
} as const;

/** Operative parts of the Constitutional Court's decisions. */
export const COURT_POSITIONS = {
  file: 'az-constcourt-kmq/kmq_links.json',
  kind: 'konstitusiya-məhkəməsi-qərarı' as ActKind,
  body: 'Azərbaycan Respublikasının Konstitusiya Məhkəməsi',
} as const;

/** Grammatical cases of a filled-in name; `left-as-it-is` where the label is no more than a role. */
export type NameCase = 'nominative' | 'genitive' | 'dative' | 'ablative' | 'left-as-it-is';

/** Who stands behind a label of the official masking, and the case that each of its places asks for. */
export type Refilling = {
  readonly person: string;
  readonly gender: 'male' | 'female';
  readonly role: 'ərizəçi' | 'iddiaçı' | 'şahid' | 'maraqlı şəxs' | 'nümayəndə';
  /** Labels in the text that mean this person. */
  readonly labels: readonly string[];
  /** Cases by place in the text, in order over all labels; nominative where the list ends. */
  readonly cases: readonly NameCase[];
  /** True where the label is a role word: it stays, and the name is put behind it. */
  readonly keepsLabel?: boolean;
};

const [N, G, D, A, L] = ['nominative', 'genitive', 'dative', 'ablative', 'left-as-it-is'] as const;

/** The two published decisions: public facts of their headers, and how the bench fills them in again. */
export const DECISIONS = [
  {
    id: 'agdam-2-013-2069-2025',
    file: 'az-court-decisions/agdam_rayon_2-013-2069-2025_qetname.txt',
    ...{ kind: 'qetname', courtCode: '013', caseNumber: '2(013)-2069/2025', procedure: 'mülki' },
    ...{ instance: 'first', adoptedOn: '2025-09-24' },
    refilling: [
      {
        ...{ person: 'applicant', gender: 'female', role: 'ərizəçi', labels: ['Ərizəçi'] },
        ...{ keepsLabel: true, cases: [G, G, N, L, N, D, A, G, N] },
      },
      {
        person: 'deceased',
        gender: 'female',
        role: 'maraqlı şəxs',
        labels: ['X5', 'X4'],
        cases: [N, G],
      },
      { person: 'father', gender: 'male', role: 'maraqlı şəxs', labels: ['X2'], cases: [] },
      { person: 'mother', gender: 'female', role: 'maraqlı şəxs', labels: ['X3', 'X1'], cases: [] },
      { person: 'witness-1', gender: 'male', role: 'şahid', labels: ['X9'], cases: [] },
      { person: 'witness-2', gender: 'male', role: 'şahid', labels: ['X10'], cases: [] },
    ],
  },
  {
    id: 'sirvan-2-1-106-390-2025',
    file: 'az-court-decisions/sirvan_apellyasiya_2-1-106-390-2025_qerar.txt',
    ...{ kind: 'qerar', courtCode: '106', caseNumber: '2-1(106)-390/2025', procedure: 'inzibati' },
    ...{ instance: 'appeal', adoptedOn: '2025-09-24' },
    refilling: [
      {
        ...{ person: 'claimant', gender: 'male', role: 'iddiaçı', labels: ['İddiaçı'] },
        ...{ keepsLabel: true, cases: [G, G, N, G, N, N, N, N, G, N, N, N, G, D] },
      },
      {
        ...{ person: 'representative', gender: 'male', role: 'nümayəndə' },
        ...{ labels: ['XXX Nümayəndə'], cases: [G] },
      },
    ],
  },
] as const satisfies readonly (DecisionFact & { readonly source?: SourceName })[];

export type DecisionFact = {
  readonly id: string;
  readonly file: string;
  readonly kind: 'qetname' | 'qerar';
  readonly courtCode: string;
  readonly caseNumber: string;
  readonly procedure: 'mülki' | 'inzibati';
  readonly instance: 'first' | 'appeal';
  readonly adoptedOn: string;
  readonly refilling: readonly Refilling[];
};
