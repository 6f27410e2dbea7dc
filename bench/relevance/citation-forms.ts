/** What a form cites; `guess: 'none'` where nothing may be guessed. */
export type CitationForm = {
  readonly typed: string;
  readonly want:
    | { readonly act: string; readonly article: string; readonly point?: string | undefined }
    | { readonly caseNumber: string }
    | { readonly guess: 'none' };
};

/** A code as it is named: key, name before `Məcəllə` in the nominative, abbreviation of the courts. */
type Named = { readonly key: string; readonly name: string; readonly short?: string };

// Every code of the shared data whose name people cite by; AM is left out of the abbreviations on purpose.
const CODES: readonly Named[] = [
  { key: 'mm', name: 'Mülki', short: 'MM' },
  { key: 'mpm', name: 'Mülki Prosessual', short: 'MPM' },
  { key: 'cm', name: 'Cinayət', short: 'CM' },
  { key: 'cpm', name: 'Cinayət-Prosessual', short: 'CPM' },
  { key: 'ixm', name: 'İnzibati Xətalar', short: 'İXM' },
  { key: 'em', name: 'Əmək', short: 'ƏM' },
  { key: 'vm', name: 'Vergi', short: 'VM' },
  { key: 'gm', name: 'Gömrük', short: 'GM' },
  { key: 'am', name: 'Ailə' },
  { key: 'tm', name: 'Torpaq' },
  { key: 'mzm', name: 'Mənzil' },
  { key: 'mgm', name: 'Miqrasiya' },
];

/** An article as it is cited: number, point of the pattern where it has one, ordinal ending. */
type Cited = { readonly article: string; readonly ending: string };
const ARTICLES: readonly Cited[] = [
  { article: '12', ending: 'ci' },
  { article: '30', ending: 'cu' },
];

type Pattern = (code: Named, cited: Cited) => string;
const withName: readonly Pattern[] = [
  ({ name }, { article, ending }) => `${name} Məcəllənin ${article}-${ending} maddəsi`,
  ({ name }, { article, ending }) => `${name} Məcəlləsinin ${article}-${ending} maddəsi`,
  ({ name }, { article }) => `${name} Məcəllə ${article}`,
  ({ name }, { article }) => `${name} Məcəlləsi, maddə ${article}`,
  ({ name }, { article }) => `maddə ${article}, ${name} Məcəlləsi`,
  ({ name }, { article }) => `${name} məcəlləsi m.${article}`,
  ({ name }, { article, ending }) =>
    `Azərbaycan Respublikası ${name} Məcəlləsinin ${article}-${ending} maddəsi`,
  ({ name }, { article, ending }) => ascii(`${name} mecellesinin ${article} ${ending} maddesi`),
  ({ name }, { article }) => ascii(`${name} mecelle ${article}`),
];
const withShort: readonly Pattern[] = [
  ({ short }, { article }) => `${short} ${article}`,
  ({ short }, { article }) => `${short}-${article}`,
  ({ short }, { article }) => `${short} m.${article}`,
  ({ short }, { article }) => `${short} m ${article}`,
  ({ short }, { article }) => `${short} mad. ${article}`,
  ({ short }, { article }) => `${short} maddə ${article}`,
  ({ short }, { article, ending }) => `${short}-in ${article}-${ending} maddəsi`,
  ({ short }, { article, ending }) => `${short}-nin ${article} ${ending} maddesi`,
  ({ short }, { article }) => `AR ${short} ${article}`,
  ({ short }, { article }) => `maddə ${article} ${short}`,
  ({ short }, { article }) => ascii(`${short} ${article}`),
  ({ short = '' }, { article }) => `${[...short].join('.')}. ${article}`,
];

function ascii(text: string): string {
  const plain: Readonly<Record<string, string>> = {
    ə: 'e',
    ı: 'i',
    ö: 'o',
    ü: 'u',
    ğ: 'g',
    ş: 's',
    ç: 'c',
  };
  return text.toLocaleLowerCase('az').replace(/[əıöüğşç]/g, (letter) => plain[letter] ?? letter);
}

function generated(): CitationForm[] {
  return CODES.flatMap((code) =>
    ARTICLES.flatMap((cited) =>
      [...withName, ...(code.short === undefined ? [] : withShort)].map((write) => ({
        typed: write(code, cited),
        want: { act: code.key, article: cited.article },
      })),
    ),
  );
}

/** Forms with parts of an article, other orders and other scripts, written by hand. */
const BY_HAND: readonly (readonly [typed: string, act: string, article: string, point?: string])[] =
  [
    ['MM 21.1', 'mm', '21', '1'],
    ['mm 21.1', 'mm', '21', '1'],
    ['MM-in 21.1-ci maddəsi', 'mm', '21', '1'],
    ['Mülki Məcəllənin 21-ci maddəsinin 1-ci hissəsi', 'mm', '21', '1'],
    ['Mülki Məcəllə 21-ci maddə 1-ci hissə', 'mm', '21', '1'],
    ['MM 21, 1-ci hissə', 'mm', '21', '1'],
    ['MM m.21 h.1', 'mm', '21', '1'],
    ['MM m. 21 hissə 1', 'mm', '21', '1'],
    ['mulki mecellenin 21-ci maddesinin 1-ci hissesi', 'mm', '21', '1'],
    ['MÜLKİ MƏCƏLLƏNİN 21-Cİ MADDƏSİ', 'mm', '21'],
    ['MULKI MECELLE 21', 'mm', '21'],
    ['Мүлки Мәҹәлләнин 21-ҹи маддәси', 'mm', '21'],
    ['21-ci maddə Mülki Məcəllə', 'mm', '21'],
    ['21 MM', 'mm', '21'],
    ['MM21', 'mm', '21'],
    ['MM – 21', 'mm', '21'],
    ['MM 21–ci maddə', 'mm', '21'],
    ['M.M. 21', 'mm', '21'],
    ['MM, maddə 21', 'mm', '21'],
    ['(MM 21)', 'mm', '21'],
    ['  MM   21  ', 'mm', '21'],
    ['MM\u00a021', 'mm', '21'],
    ['Əmək Məcəlləsinin 70-ci maddəsinin 2-ci hissəsinin a bəndi', 'em', '70', '2'],
    ['Əmək Məcəlləsinin 68-ci maddəsinin 2-ci hissəsinin 1-ci bəndi', 'em', '68', '2.1'],
    ['ƏM 68.2', 'em', '68', '2'],
    ['əm 68', 'em', '68'],
    ['EM 68', 'em', '68'],
    ['em m 68', 'em', '68'],
    ['emek mecellesi madde 68', 'em', '68'],
    ['Emek mecellesinin 68-ci maddesi', 'em', '68'],
    ['əmək məcəlləsi 68', 'em', '68'],
    ['CM m.177.2.3-1', 'cm', '177', '2.3-1'],
    ['CM 177.2', 'cm', '177', '2'],
    ['cm 177.2', 'cm', '177', '2'],
    ['cinayet mecellesi 177', 'cm', '177'],
    ['Cinayət Məcəlləsi 99-2', 'cm', '99-2'],
    ['Cinayət Məcəlləsinin 99-2-ci maddəsi', 'cm', '99-2'],
    ['CPM 39.1.2', 'cpm', '39', '1.2'],
    ['cinayət prosessual məcəllə 39', 'cpm', '39'],
    ['Cinayət Prosessual Məcəlləsinin 39-cu maddəsi', 'cpm', '39'],
    ['Cinayət- Prosessual Məcəlləsi maddə 39', 'cpm', '39'],
    ['cinayet-prosessual mecelle 39', 'cpm', '39'],
    ['IXM 150', 'ixm', '150'],
    ['ixm 150', 'ixm', '150'],
    ['İXM-in 150-ci maddəsi', 'ixm', '150'],
    ['inzibati xetalar mecellesi 150', 'ixm', '150'],
    ['VM 102.1.3', 'vm', '102', '1.3'],
    ['Vergi Məcəlləsinin 102.1-ci maddəsi', 'vm', '102', '1'],
    ['vergi mecellesi 102', 'vm', '102'],
    ['AM m. 12', 'am', '12'],
    ['AM-in 12-ci maddəsi', 'am', '12'],
    ['AM maddə 12', 'am', '12'],
    ['am madde 12', 'am', '12'],
    ['aile mecellesi 12', 'am', '12'],
    ['ailə məcəlləsinin 12 ci maddəsi', 'am', '12'],
    ['mənzil məcəlləsi 12', 'mzm', '12'],
    ['menzil mecellesinin 12-ci maddesi', 'mzm', '12'],
    ['MPM 185', 'mpm', '185'],
    ['mülki prosessual məcəllə 185', 'mpm', '185'],
    ['mulki-prosessual mecelle 185', 'mpm', '185'],
  ];

/** The number that every form of a case number means. */
export const CASE_NUMBER = '2(103)-77/2025';
const CASE_FORMS: readonly string[] = [
  '2(103)-77/2025',
  'e-2(103)-77/2025',
  'E-2(103)-77/2025',
  'e2(103)-77/2025',
  '2 (103) - 77 / 2025',
  '2(103)–77/2025',
  '2(103)—77/2025',
  '2(103)\u221277/2025',
  '2[103]-77/2025',
  '2{103}-77/2025',
  '2(103)77/2025',
  '2(103)-77\\2025',
  '2(103)-0077/2025',
  '2(103)-77/25',
  '№ 2(103)-77/2025',
  '№2(103)-77/2025',
  'İş № 2(103)-77/2025',
  'iş 2(103)-77/2025',
  'is 2(103)-77/2025',
  'IS 2(103)-77/2025',
  'is no 2(103)-77/2025',
  'iş nömrəsi 2(103)-77/2025',
  'İş nömrəsi: 2(103)-77/2025',
  'case 2(103)-77/2025',
  'iş:2(103)-77/2025',
  'iş: 2(103)-77/2025',
  'case:2(103)-77/2025',
  '2(103)-77/2025 saylı iş',
  '2(103)-77/2025 nömrəli iş üzrə',
  '2(103)-77/2025 №-li iş',
  '2(103)-77/2025-ci il',
  '2(103)-\u200b77/2025',
  '2\u00a0(103)\u00a0-\u00a077/2025',
  '(2(103)-77/2025)',
  '"2(103)-77/2025"',
];

/** What looks like a citation and may not be guessed at. */
const NO_GUESS: readonly string[] = [
  'AM 12',
  'am 12',
  'AM 12.1',
  'maddə 21',
  '21-ci maddə',
  '21',
  '21 mm',
  '50 cm',
  'MM',
  'əmək müqaviləsi 21 gün',
  '2-103-77/2025',
  '2 103 77/2025',
  '77/2025',
  'qanunun 5-ci maddəsi',
  'həmin Məcəllənin 5-ci maddəsi',
  'su 12',
  'torpaq 12 sot',
  'vergi 18 faiz',
];

/** Every form, each once. */
export function citationForms(): readonly CitationForm[] {
  const forms: CitationForm[] = [
    ...generated(),
    ...BY_HAND.map(([typed, act, article, point]) => ({ typed, want: { act, article, point } })),
    ...CASE_FORMS.map((typed) => ({ typed, want: { caseNumber: CASE_NUMBER } })),
    ...NO_GUESS.map((typed) => ({ typed, want: { guess: 'none' } as const })),
  ];
  return [...new Map(forms.map((form) => [form.typed, form])).values()];
}
