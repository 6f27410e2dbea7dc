import type { DecisionKind } from '#domain/decision.ts';

/** Heading of each kind; `solemn` ones are given in the name of the Republic. */
export const KIND_HEADINGS: Readonly<
  Record<DecisionKind, { readonly name: string; readonly solemn: boolean }>
> = {
  qetname: { name: 'Qətnamə', solemn: true },
  hokm: { name: 'Hökm', solemn: true },
  emr: { name: 'Əmr', solemn: false },
  qerardad: { name: 'Qərardad', solemn: false },
  qerar: { name: 'Qərar', solemn: true },
};

/** Words that open the zones. */
export const OPERATIVE_WORDS: Readonly<Record<DecisionKind | 'found', string>> = {
  found: '[müəyyən etdi:|müəyyən etdi:|MÜƏYYƏN ETDİ:]',
  qetname: '[qət etdi:|qət etdi:|QƏT ETDİ:]',
  hokm: '[hökm etdi:|HÖKM ETDİ:]',
  emr: '[əmr edir:|əmr etdi:]',
  qerardad: '[qərara aldı:|QƏRARA ALDI:]',
  qerar: '[qərara aldı:|qərara aldı:|QƏRARA ALDI:]',
};

/** The court of appeal above a first-instance court, by code. Source: territorial jurisdiction, as appeal notes name it. */
export const APPEAL_COURT: Readonly<Record<string, string>> = {
  '120': 'Şirvan Apellyasiya Məhkəməsi',
  '4-7': 'Gəncə Apellyasiya Məhkəməsi',
  '4-11': 'Bakı Apellyasiya Məhkəməsi',
  '4-13': 'Sumqayıt Apellyasiya Məhkəməsi',
  '4-14': 'Şirvan Apellyasiya Məhkəməsi',
  '4-15': 'Şəki Apellyasiya Məhkəməsi',
  '4-24': 'Naxçıvan Muxtar Respublikasının Ali Məhkəməsi',
  '001': 'Bakı Apellyasiya Məhkəməsi',
  '013': 'Gəncə Apellyasiya Məhkəməsi',
  '5-96': 'Bakı Apellyasiya Məhkəməsi',
  '5-97': 'Bakı Apellyasiya Məhkəməsi',
  '5-98': 'Bakı Apellyasiya Məhkəməsi',
  '5-99': 'Bakı Apellyasiya Məhkəməsi',
  '5-101': 'Bakı Apellyasiya Məhkəməsi',
  '5-104': 'Bakı Apellyasiya Məhkəməsi',
  '5-105': 'Sumqayıt Apellyasiya Məhkəməsi',
  '5-141': 'Sumqayıt Apellyasiya Məhkəməsi',
  '5-155': 'Sumqayıt Apellyasiya Məhkəməsi',
  '5-163': 'Gəncə Apellyasiya Məhkəməsi',
  '5-166': 'Gəncə Apellyasiya Məhkəməsi',
  '5-164': 'Şəki Apellyasiya Məhkəməsi',
};

/** The court of appeal for any other first-instance court of the south. */
export const DEFAULT_APPEAL_COURT = 'Şirvan Apellyasiya Məhkəməsi';

/** First part of a case number by procedure. Source: case numbers as published. */
export const CASE_TYPES: Readonly<Record<string, string>> = {
  mülki: '2',
  cinayət: '1',
  inzibati: '2-1',
  kommersiya: '2-2',
  'inzibati xəta': '3',
  'əmr icraatı': '2',
  icra: '2',
};

/** The board of a higher court by procedure. */
export const BOARDS: Readonly<Record<string, string>> = {
  mülki: 'Mülki Kollegiyası',
  cinayət: 'Cinayət Kollegiyası',
  inzibati: 'İnzibati Kollegiyası',
  kommersiya: 'Kommersiya Kollegiyası',
  'inzibati xəta': 'Cinayət Kollegiyası',
  'əmr icraatı': 'Mülki Kollegiyası',
  icra: 'Mülki Kollegiyası',
};
