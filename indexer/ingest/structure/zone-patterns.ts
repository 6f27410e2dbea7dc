import type { DecisionKind, Outcome, Zone } from '#domain/decision.ts';

/*
 * Language of court acts. Sources: Mülki Prosessual Məcəllə, articles 220, 227 (parts of a judgment),
 * Cinayət-Prosessual Məcəllə, articles 349–355 (parts of a verdict), İnzibati Prosessual Məcəllə; the
 * formulas themselves as the forms of these acts print them.
 */

const spaced = (word: string): string =>
  [...word.replaceAll(' ', '')].map((letter) => (letter === '|' ? '|' : letter)).join('\\s{0,2}');

const formula = (words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${words.map(spaced).join('|')})(?![\\p{L}])\\s{0,3}:?`, 'gu');

/** Formulas (lower case, letters may be spaced) that begin a zone. */
export const ZONE_FORMULAS: readonly { readonly zone: Zone; readonly pattern: RegExp }[] = [
  { zone: 'facts', pattern: formula(['müəyyən etdi', 'müəyyən edir']) },
  {
    zone: 'operative',
    pattern: formula([
      'qət etdi',
      'qətnamə çıxardı',
      'qərara aldı',
      'qərara alır',
      'qərar çıxardı',
      'hökm etdi',
      'hökm çıxardı',
      'əmr edir',
      'əmr etdi',
      'əmr edirəm',
    ]),
  },
];

/** Headings inside the text, compact lower case (letters only). */
export const ZONE_HEADINGS: Readonly<Record<string, Zone>> = {
  işinhalları: 'facts',
  işinfaktikihalları: 'facts',
  prosessualməsələlər: 'facts',
  təsviri: 'facts',
  təsvirihissə: 'facts',
  tərəflərinmövqeyi: 'facts',
  tərəflərinizahatları: 'facts',
  əsaslandırma: 'reasoning',
  əsaslandırıcıhissə: 'reasoning',
  məhkəməninəsaslandırması: 'reasoning',
  məhkəməninmövqeyi: 'reasoning',
  məhkəməninqənaəti: 'reasoning',
  məhkəməningəldiyinəticə: 'reasoning',
  hüquqiəsaslandırma: 'reasoning',
  hüquqiqiymət: 'reasoning',
  nəticəhissəsi: 'operative',
};

/** Openings by which a court begins to reason where no heading says so (lower case). */
export const REASONING_OPENINGS: readonly RegExp[] = [
  /^(?:beləliklə,? ?)?məhkəmə(?:nin)?(?: kollegiyası)?(?: \S{1,40}){0,12} (?:hesab edir|qənaətinə gəlir|nəticəsinə gəlir)/u,
  /^məhkəmə baxışında (?:müəyyən|araşdır)/u,
  /^(?:məhkəmə|kollegiya)[^.]{0,160}(?:sübutları|işin materiallarını|iş materiallarını)[^.]{0,160} (?:hesab edir|qiymət verə)/u,
];

/** Names of the kinds as a heading, compact lower case. */
export const KIND_HEADINGS: Readonly<Record<string, DecisionKind>> = {
  qətnamə: 'qetname',
  qətnaməsi: 'qetname',
  hökm: 'hokm',
  əmr: 'emr',
  məhkəməəmri: 'emr',
  qərardad: 'qerardad',
  qərar: 'qerar',
};

/** Outcome classes by the wording of the operative part (lower case); the first that matches wins. */
export const OUTCOME_PATTERNS: readonly { readonly outcome: Outcome; readonly pattern: RegExp }[] =
  [
    {
      outcome: 'acquitted',
      pattern: /bəraət (?:verilsin|qazandırılsın|almış hesab)|təqsirsiz bilinsin/u,
    },
    {
      outcome: 'settled',
      pattern: /barışıq (?:sazişi|müqaviləsi)[^.]{0,120}təsdiq (?:edilsin|olunsun)/u,
    },
    {
      outcome: 'left-unexamined',
      pattern: /baxılmamış (?:saxlanılsın|saxlansın)|baxılmadan saxlanılsın/u,
    },
    {
      outcome: 'remitted',
      pattern: /(?:yenidən|təzədən|yeni) (?:məhkəmə )?bax[^.]{0,160}(?:göndərilsin|qaytarılsın)/u,
    },
    {
      outcome: 'upheld',
      pattern:
        /(?:dəyişdirilmədən|dəyişiklik edilmədən|dəyişilmədən|qüvvədə) (?:saxlanılsın|saxlansın|qalsın)/u,
    },
    {
      outcome: 'quashed',
      pattern:
        /(?:qətnamə|qərardad|qərar|hökm|əmr)\p{L}{0,8}(?: \S{1,30}){0,4} ləğv (?:edilsin|olunsun)/u,
    },
    {
      outcome: 'changed',
      pattern:
        /(?:qətnamə|qərardad|qərar|hökm)\p{L}{0,8}(?: \S{1,30}){0,4} (?:dəyişdirilsin|dəyişiklik edilsin)/u,
    },
    { outcome: 'terminated', pattern: /xitam (?:verilsin|edilsin|olunsun)/u },
    {
      outcome: 'convicted',
      pattern: /təqsirli (?:bilinsin|hesab edilsin|sayılsın)|məhkum edilsin/u,
    },
    {
      outcome: 'fined',
      pattern:
        /cərimə (?:edilsin|olunsun|tətbiq edilsin)|cərimə (?:növündə )?(?:tənbeh|inzibati tənbeh)|məbləğində cərimə/u,
    },
    { outcome: 'partly-granted', pattern: /qismən təmin (?:edilsin|olunsun)/u },
  ];

/** The claim granted or dismissed: whichever the operative part says first. */
export const CLAIM_PATTERNS: readonly { readonly outcome: Outcome; readonly pattern: RegExp }[] = [
  {
    outcome: 'dismissed',
    pattern: /təmin (?:edilməsin|olunmasın|edilmədən saxlanılsın)|rədd (?:edilsin|olunsun)/u,
  },
  { outcome: 'granted', pattern: /təmin (?:edilsin|olunsun)/u },
];
