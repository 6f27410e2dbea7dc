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
  apellyasiyaşikayətinindəlilləri: 'facts',
  kassasiyaşikayətinindəlilləri: 'facts',
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
  /^(?:beləliklə,? |odur ki,? )?(?:məhkəmə|kollegiya)(?:nin)?(?: kollegiyası)?(?: [^.]{0,300})? (?:hesab edir|qənaətinə gəlir|qənaətə gəlir|nəticəsinə gəlir|nəticəyə gəlir|müəyyən edir ki)/u,
  /^(?:məhkəmə|kollegiya) (?:baxışında (?:müəyyən|araşdır)|araşdırılmış sübutlara)/u,
  /^(?:işdə |məhkəmədə )?araşdırılmış sübutlar/u,
  // A statute is quoted, or the reasons are summed up.
  /^(?:“[^”]{3,120}” )?(?:azərbaycan respublikası(?:nın)? )?(?:[\p{L}-]{2,20} ){0,3}(?:məcəlləsinin|məcəllənin|konstitusiyasının|konstitusiyanın|qanununun|konvensiyanın) \d/u,
  /^(?:yuxarıda|göstərilən|şərh (?:olunan|edilən))[^.]{0,80} (?:əsasən|nəzərə alaraq)/u,
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
export const OUTCOME_PATTERNS: readonly {
  readonly outcome: Outcome;
  readonly pattern: RegExp;
  /** Only for these kinds, where the wording has another sense elsewhere. */
  readonly kinds?: readonly DecisionKind[];
}[] = [
  {
    outcome: 'acquitted',
    pattern: /bəraət (?:verilsin|qazandırılsın|almış hesab)|təqsirsiz (?:bilinsin|hesab edilsin)/u,
  },
  {
    outcome: 'settled',
    pattern: /barışıq (?:sazişi|müqaviləsi)[^;]{0,200}təsdiq (?:edilsin|olunsun)/u,
  },
  {
    outcome: 'left-unexamined',
    pattern: /baxılmamış (?:saxlanılsın|saxlansın)|baxılmadan (?:saxlanılsın|saxlansın)/u,
  },
  {
    outcome: 'remitted',
    pattern:
      /(?:yenidən|təzədən|yeni) (?:\p{L}{3,14} )?bax\p{L}{1,14}[^;]{0,160}(?:göndərilsin|qaytarılsın)/u,
  },
  {
    outcome: 'changed',
    pattern:
      /məhkəməsinin[^;]{0,250}(?:qətnamə|qərardad|qərar|hökm)\p{L}{0,8} (?:[^.;]{0,80} )?(?:dəyişdirilsin|dəyişiklik edilsin)/u,
  },
  {
    outcome: 'upheld',
    pattern:
      /məhkəməsinin[^;]{0,250}(?:qətnamə|qərardad|qərar|hökm)\p{L}{0,8} (?:[^.;]{0,80} )?(?:dəyişdirilmədən|dəyişiklik edilmədən|dəyişilmədən|qüvvədə) (?:saxlanılsın|saxlansın|qalsın)/u,
  },
  {
    outcome: 'quashed',
    pattern:
      /məhkəməsinin[^;]{0,250}(?:qətnamə|qərardad|qərar|hökm)\p{L}{0,8} (?:[^.;]{0,80} )?ləğv (?:edilsin|olunsun)/u,
  },
  { outcome: 'terminated', pattern: /xitam (?:verilsin|edilsin|olunsun)/u },
  {
    outcome: 'convicted',
    pattern: /təqsirli (?:bilinsin|hesab edilsin|sayılsın)|məhkum edilsin/u,
    kinds: ['hokm'],
  },
  {
    outcome: 'fined',
    pattern:
      /cərimə (?:edilsin|olunsun|tətbiq edilsin)|cərimə (?:növündə )?(?:tənbeh|inzibati tənbeh)|məbləğində cərimə/u,
    kinds: ['qerar'],
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
