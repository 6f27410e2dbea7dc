/**
 * Inflection of Azerbaijani as data: a finite-state machine read from the end of a word to its stem.
 * Forms are written with archiphonemes: A = a/ə by front or back, I = ı/i/u/ü by front or back and
 * rounding, Q = q after back, k after front vowels. Derivation (-lIQ, -çI, -lI, -sIz, -lAş) is never in
 * this table: iddia and iddiaçı are two words.
 * Source: the noun and verb chapters of school grammars of modern Azerbaijani (hal, mənsubiyyət,
 * kəmiyyət, xəbərlik, zaman, növ kateqoriyaları).
 */
export const LAYERS = [
  'question',
  'copula',
  'person',
  'ki',
  'case',
  'possessive',
  'plural',
  'converb',
  'finite',
  'participle',
  'negation',
  'voice',
] as const;
export type Layer = (typeof LAYERS)[number];

/** Layers that may stand directly inside (left of) a layer; `start` is the end of the word. */
export const INNER: Readonly<Record<Layer | 'start', readonly Layer[]>> = {
  start: LAYERS,
  question: ['copula', 'person', 'ki', 'case', 'possessive', 'plural', 'finite', 'participle'],
  copula: ['ki', 'case', 'possessive', 'plural', 'finite', 'participle', 'converb'],
  person: ['copula', 'case', 'possessive', 'plural', 'finite', 'participle', 'converb'],
  ki: ['case'],
  case: ['possessive', 'plural', 'participle'],
  possessive: ['plural', 'participle'],
  plural: ['finite', 'participle', 'converb', 'copula'],
  converb: ['negation', 'voice'],
  finite: ['negation', 'voice'],
  participle: ['negation', 'voice'],
  negation: ['voice'],
  voice: ['voice'],
};

/** Layers after which what remains is a verb base; after the others it is a noun. */
export const VERBAL: ReadonlySet<Layer> = new Set([
  'converb',
  'finite',
  'participle',
  'negation',
  'voice',
]);

export type Suffix = {
  readonly form: string;
  readonly layer: Layer;
  /** What the stem must end in: V a vowel, C a consonant, P a possessive of the third person. */
  readonly after: 'V' | 'C' | 'P' | 'any';
  /** May be stripped from a word that no lexicon knows. */
  readonly safe: boolean;
  /** Never directly on a noun. */
  readonly verbOnly: boolean;
  readonly note: string;
};

// form, what it stands after; `safe` alone for unknown words, `verb` never directly on a noun
type Row = readonly [form: string, after: Suffix['after'], mark?: 'safe' | 'verb'];
type Group = { readonly layer: Layer; readonly note: string; readonly rows: readonly Row[] };

export const SUFFIX_GROUPS: readonly Group[] = [
  { layer: 'question', note: 'sual ədatı -mı', rows: [['mI', 'any']] },
  {
    layer: 'copula',
    note: 'xəbərlik -dır, hissəciklər -(y)dı, -(y)mış, -(y)sa with person',
    rows: [
      ['dIr', 'any', 'safe'],
      ['dIrlAr', 'any', 'safe'],
      ['ydI', 'V', 'safe'],
      ['dI', 'C', 'verb'],
      ['ydIlAr', 'V', 'safe'],
      ['dIlAr', 'C', 'verb'],
      ['ymIş', 'V', 'safe'],
      ['mIş', 'C', 'verb'],
      ['ysA', 'V', 'safe'],
      ['sA', 'C', 'verb'],
      ['sAlAr', 'C', 'verb'],
      ['sAm', 'any', 'verb'],
      ['sAn', 'any', 'verb'],
      ['sAQ', 'any', 'verb'],
      ['sAnIz', 'any', 'verb'],
      ['dIm', 'any', 'verb'],
      ['dIQ', 'any', 'verb'],
      ['dInIz', 'any', 'verb'],
    ],
  },
  {
    layer: 'person',
    note: 'şəxs sonluqları',
    rows: [
      ['Am', 'C', 'verb'],
      ['yAm', 'V', 'verb'],
      ['sAn', 'any', 'verb'],
      ['IQ', 'C', 'verb'],
      ['yIQ', 'V', 'verb'],
      ['sInIz', 'any', 'verb'],
    ],
  },
  { layer: 'ki', note: '-dakı, -ınkı', rows: [['kI', 'any']] },
  {
    layer: 'case',
    note: 'hallar; n after a possessive of the third person; comitative -la; -dək, -cA',
    rows: [
      ['In', 'C', 'safe'],
      ['nIn', 'V', 'safe'],
      ['nIn', 'P', 'safe'],
      ['I', 'C'],
      ['nI', 'V'],
      ['nI', 'P', 'safe'],
      ['A', 'C'],
      ['yA', 'V', 'safe'],
      ['nA', 'P', 'safe'],
      ['dA', 'any', 'safe'],
      ['ndA', 'P', 'safe'],
      ['dAn', 'any', 'safe'],
      ['ndAn', 'P', 'safe'],
      ['lA', 'C'],
      ['ylA', 'V', 'safe'],
      ['nlA', 'P', 'safe'],
      ['yAdAk', 'V', 'safe'],
      ['AdAk', 'C', 'safe'],
      ['nAdAk', 'P', 'safe'],
      ['ncA', 'P'],
      ['ncA', 'V'],
      ['IncA', 'C'],
    ],
  },
  {
    layer: 'possessive',
    note: 'mənsubiyyət şəkilçiləri',
    rows: [
      ['Im', 'C'],
      ['m', 'V'],
      ['In', 'C'],
      ['n', 'V'],
      ['I', 'C'],
      ['sI', 'V', 'safe'],
      ['ImIz', 'C', 'safe'],
      ['mIz', 'V', 'safe'],
      ['InIz', 'C', 'safe'],
      ['nIz', 'V', 'safe'],
    ],
  },
  { layer: 'plural', note: 'cəm -lar', rows: [['lAr', 'any', 'safe']] },
  {
    layer: 'converb',
    note: 'feli bağlama',
    rows: [
      ['Ib', 'C'],
      ['yIb', 'V'],
      ['ArAQ', 'C'],
      ['yArAQ', 'V'],
      ['mAdAn', 'any'],
      ['IncA', 'C'],
      ['yIncA', 'V'],
      ['ArkAn', 'C'],
      ['dIQcA', 'any'],
      ['AndA', 'C'],
      ['yAndA', 'V'],
    ],
  },
  {
    layer: 'finite',
    note: 'zamanlar və şəkillər: keçmiş, indiki, gələcək, əmr, arzu, vacib, şərt',
    rows: [
      ['dI', 'any'],
      ['dIm', 'any'],
      ['dIn', 'any'],
      ['dIQ', 'any'],
      ['dInIz', 'any'],
      ['dIlAr', 'any'],
      ['Ir', 'C'],
      ['yIr', 'V'],
      ['r', 'V'],
      ['mIş', 'any'],
      ['AcAQ', 'C'],
      ['yAcAQ', 'V'],
      ['AcAG', 'C'],
      ['yAcAG', 'V'],
      ['Ar', 'C'],
      ['yAr', 'V'],
      ['mAz', 'any'],
      ['mAr', 'any'],
      ['mIr', 'any'],
      ['mAlI', 'any'],
      ['sA', 'any'],
      ['sIn', 'any'],
      ['sInlAr', 'any'],
      ['A', 'C'],
      ['yA', 'V'],
      ['AQ', 'C'],
      ['yAQ', 'V'],
      ['Im', 'C'],
      ['yIm', 'V'],
      ['In', 'C'],
      ['yIn', 'V'],
    ],
  },
  {
    layer: 'participle',
    note: 'feli sifət, məsdər, -ma adı; q and k become ğ and y before a vowel (G)',
    rows: [
      ['mA', 'any'],
      ['mAQ', 'any'],
      ['mAG', 'any'],
      ['An', 'C'],
      ['yAn', 'V'],
      ['mIş', 'any'],
      ['AcAQ', 'C'],
      ['yAcAQ', 'V'],
      ['AcAG', 'C'],
      ['yAcAG', 'V'],
      ['dIQ', 'any'],
      ['dIG', 'any'],
      ['mAz', 'any'],
      ['mAlI', 'any'],
      ['AsI', 'C'],
      ['yAsI', 'V'],
      ['Ar', 'C'],
      ['yAr', 'V'],
    ],
  },
  { layer: 'negation', note: 'inkar -ma', rows: [['mA', 'any']] },
  {
    layer: 'voice',
    note: 'məchul, qayıdış, qarşılıq, icbar növ',
    rows: [
      ['Il', 'C'],
      ['In', 'C'],
      ['n', 'V'],
      ['l', 'V'],
      ['dIr', 'any'],
      ['t', 'any'],
      ['Iş', 'C'],
      ['ş', 'V'],
    ],
  },
];

/** A folded surface form of a suffix; `lastVowels` are the folded stem vowels that harmony allows. */
export type SuffixForm = Suffix & { readonly surface: string; readonly lastVowels: string };

const FOLDED: Readonly<Record<string, string>> = { ş: 's', ç: 'c', ı: 'i', ə: 'e', ü: 'u', ö: 'o' };

/**
 * Folded surface forms of every suffix. Folding hides ə/e and ı/i, so harmony is checked on what is left:
 * A = a after a, o, u, i; e after e, o, u, i. I = i after a, e, i; u after o, u.
 */
export function suffixForms(): readonly SuffixForm[] {
  return SUFFIX_GROUPS.flatMap(({ layer, note, rows }) =>
    rows.flatMap(([form, after, mark]) =>
      surfaces(form).map(([surface, lastVowels]) => ({
        form,
        layer,
        after,
        safe: mark === 'safe',
        verbOnly: mark === 'verb',
        note,
        surface,
        lastVowels,
      })),
    ),
  );
}

function surfaces(form: string): [surface: string, lastVowels: string][] {
  const found = new Map<string, string>();
  for (const front of [false, true]) {
    for (const rounded of [false, true]) {
      const surface = spell(form, front, rounded);
      const stems = rounded ? 'ou' : front ? 'ei' : 'ai';
      const known = found.get(surface) ?? '';
      found.set(surface, known + [...stems].filter((vowel) => !known.includes(vowel)).join(''));
    }
  }
  return [...found];
}

function spell(form: string, front: boolean, rounded: boolean): string {
  let out = '';
  let round = rounded;
  for (const sign of form) {
    if (sign === 'A') {
      out += front ? 'e' : 'a';
      round = false; // after a or ə the next close vowel is unrounded
    } else if (sign === 'I') out += round ? 'u' : 'i';
    else if (sign === 'Q') out += front ? 'k' : 'q';
    else if (sign === 'G') out += front ? 'y' : 'g';
    else out += FOLDED[sign] ?? sign;
  }
  return out;
}
