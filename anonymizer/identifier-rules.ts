import type { EntityClass, Ground } from '#domain/anonymized-text.ts';
import { isCardNumber, isVoen } from './check-digits.ts';

/** How one kind of identifier is recognised. Patterns are matched on the identifier view. */
export type Rule = {
  readonly name: string;
  readonly cls: EntityClass;
  readonly ground: Ground;
  readonly pattern: RegExp;
  readonly score: number;
  /** What a text must contain anywhere: asked once, before the text is searched. */
  readonly needs?: RegExp;
  /** Must hold of the letters and digits; where it fails only `context` or `after` makes a hit. */
  readonly check?: (compact: string) => boolean;
  /** What must stand in the clause before (60 units), or `after` behind it. */
  readonly context?: RegExp;
  /** Its group `between` must name no order, decision or law: those have numbers of their own. */
  readonly after?: RegExp;
  /** Both `context` and `after` must hold, not one of them. */
  readonly both?: boolean;
  /** Values that are something else. */
  readonly not?: RegExp;
};

const A = '(?<![\\p{L}\\p{N}])';
const Z = '(?![\\p{L}\\p{N}])';
const NO = '(?:№|N[°º.]?|No\\.?|#)';
const NUMBERED = '(?:[ ]?№-li|[ ]?nömr\\p{L}{2,4}|[ ]?saylı)';
const BETWEEN = '(?<between>(?: \\p{L}{1,20}){0,4})';
const DOC_HEADS =
  '(?:vəsiqə|pasport|passport|şəhadətnam|bilet|kitabça|diplom|attestat|sertifikat|paspord|паспорт|свидетельств|удостоверен)';

const TYPED: Readonly<Record<string, string>> = {
  ə: '[əe]',
  ı: '[ıi]',
  ö: '[öo]',
  ü: '[üu]',
  ğ: '[ğg]',
  ş: '[şs]',
  ç: '[çc]',
};

/** A pattern that also matches the letters people type without diacritics; classes stay as they are. */
function withoutDiacritics(source: string): string {
  return source.replace(/\[[^[\]]*\]|[əıöüğşç]/gu, (part) => TYPED[part] ?? part);
}

/** Puts what a pattern may begin with before its look-behind: most places of a text then fail at once. */
function startFirst(source: string): string {
  const first = /^(\[[^[\]]+\]|\\d|\\p\{Lu\})(?!\?|\{0)/.exec(source.slice(A.length))?.[1];
  return first === undefined || !source.startsWith(A) ? source : `(?=${first})${source}`;
}

const re = (source: string) => new RegExp(withoutDiacritics(startFirst(source)), 'gu');
const near = (source: string) => new RegExp(withoutDiacritics(source), 'iu');
const numbered = (heads: string) => near(`^${NUMBERED}${BETWEEN} ${heads}`);

const FIN_NAME =
  '(?<!\\p{L})(?:F\\.?[İIi]\\.?N\\.?|P[İI]N|fərdi (?:identifikasiya|eyniləşdirmə)|ф\\.?и\\.?н)';
const FIN_WORD = near(FIN_NAME);
const FIN_AFTER = near('^[ ]?(?:FİN|FIN|PİN)(?!\\p{Ll}{4})');
const AT_FIN = near(
  `${FIN_NAME}\\p{L}{0,4}(?:[- ](?:kod|nömrə)\\p{L}{0,6}|[- ]?[ıiuü])?[ ]?(?:[:=–-]|№|olan)?[ ]?$`,
);
const DOC_WORD = near(
  `(?:${DOC_HEADS}|seriya|sürücülük|yaşayış icazə|yaşama icazə|icazənin|icazəsi|sənədin nömrə)`,
);
const AT_DOC = near(
  `(?:${DOC_HEADS}|vətəndaşlığı təsdiq edən sənəd)\\p{L}{0,14}(?: (?:seriya|nömrə|kod)\\p{L}{0,6})?(?:[ ]?[:(–-]){0,2}(?:[ ]?№)?[ ]?$`,
);
const PHONE_WORD = near('(?:tel|telefon|mobil|nömrə|əlaqə|whatsapp|тел)');
const AT_PHONE = near(
  '(?:tel|telefon\\p{L}{0,8}(?: nömrə\\p{L}{0,6})?|mobil(?: nömrə\\p{L}{0,6})?|əlaqə nömrə\\p{L}{0,6}|whatsapp\\p{L}{0,4}|faks|тел)(?:[.:№ –-]){0,4}$',
);
const PHONE_AFTER = near(
  '^[ ]?(?:nömr\\p{L}{2,4}|saylı|№-li)? ?(?:\\p{L}{1,12} )?(?:telefon|mobil|abunə)',
);
const VOEN_WORD = near('(?:V\\.?[ÖO0]\\.?E\\.?N|ВОЕН|vergi ödəyici)');
const SSN_WORD = near(
  '(?:SSN|DSMF|sosial sığ\\p{L}{0,2}\\.?\\p{L}{0,4} (?:nömrə|şəhadətnam)|sığorta nömrə)',
);
const ACCOUNT_WORD = near('(?:hesab|IBAN|H/h|kart|card|cчет|счет|р/с)');
const ACCOUNT_AFTER = near(
  '^[ -]{0,2}(?:nömr\\p{L}{2,4}|saylı)?[ ]?(?:cari |bank |kart |depozit |plastik ){0,2}(?:hesab|kart)',
);
const VEHICLE_WORD = near('(?:nişan|avtomobil|maşın|nəqliyyat|qoşqu|traktor|motosikl)');
const VEHICLE_AFTER = near(
  '^[ -]{0,2}(?:dövlət (?:nömrə|qeydiyyat)|qeydiyyat nişan|nişanlı|nömr\\p{L}{2,4} (?:avto|maşın|qoşqu|traktor|moto|nəqliyyat))',
);
const PHONE_CODE = '(?:10|12|18|2[0-6]|36|4[046]|5[015]|60|7[07]|88|99)';
const REGIONS = '(?:0[1-9]|[1-6]\\d|7[0-2]|77|85|90|99)';
const DIGIT_WORD =
  '(?:sıfır|bir|iki|üç|dörd|beş|altı|yeddi|səkkiz|doqquz|on|iyirmi|otuz|qırx|əlli|altmış|yetmiş|səksən|doxsan|yüz)';

const OCTET = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const IPV4 = `(?:${OCTET}\\.){3}${OCTET}(?:/(?:3[0-2]|[12]?\\d)(?!\\d)|:\\d{2,5}(?!\\d))?`;
const NO_IP = /^0\.|^\d{1,2}\.\d{1,2}\.\d\.\d$/; // numbers of clauses
const ACCOUNT_NAME =
  '(?:instagram|telegram|tiktok|tvitter|twitter|facebook|feysbuk|instaqram|teleqram|youtube|yutub|linkedin|snapchat|vkontakte|odnoklassniki|skype|viber|vatsap|whatsapp|discord|twitch|likee|threads|x\\.com)';

// Quantifiers are bounded, so each scan is linear. Source: anonymizer note, identifiers; shapes of state documents.
export const RULES: readonly Rule[] = [
  {
    ...{ name: 'iban', cls: 'account', ground: 'B', score: 1 },
    needs: /AZ/,
    pattern: re(`${A}AZ[ ]?\\d[ ]?\\d(?:[ -]?[A-Z0-9]){24}${Z}`),
  },
  {
    ...{ name: 'iban-short', cls: 'account', ground: 'B', score: 0.9 },
    needs: /AZ/,
    pattern: re(`${A}AZ[ ]?\\d{2}[ -]?[A-Z]{4}(?:[ -]?[A-Z0-9]){10,22}${Z}`),
  },
  {
    ...{ name: 'iban-misread', cls: 'account', ground: 'B', score: 0.85 },
    needs: /AZ/,
    pattern: re(`${A}AZ[ ]?\\d{2}[ (]{0,2}[A-Z]{2,4}(?:[ (-]{0,2}[A-Z0-9]){12,24}${Z}`),
    context: ACCOUNT_WORD,
    after: ACCOUNT_AFTER,
  },
  {
    ...{ name: 'bic', cls: 'account', ground: 'B', score: 0.9 },
    needs: /AZ ?2/,
    pattern: re(`${A}[A-Z]{4}[ ]?AZ2[A-Z0-9](?:[A-Z0-9]{3})?${Z}`),
  },
  {
    ...{ name: 'card', cls: 'card', ground: 'B', score: 0.98 },
    pattern: re(`${A}\\d{4}(?:[ -]?\\d{4}){2}[ -]?\\d{1,7}${Z}`),
    check: isCardNumber,
    context: near('(?:hesab|IBAN|H/h|kart|card)'),
    after: ACCOUNT_AFTER,
  },
  {
    ...{ name: 'card-groups', cls: 'card', ground: 'B', score: 0.95 },
    pattern: re(`${A}[2-6]\\d{3}[ -]\\d{4}[ -]\\d{4}[ -]\\d{4}${Z}`),
  },
  {
    ...{ name: 'card-split', cls: 'card', ground: 'B', score: 0.9 },
    pattern: re(`${A}\\d(?:[ -]?\\d){15}${Z}`),
    context: near('kart\\p{L}{0,6}(?: nömrə\\p{L}{0,6})?[ :№-]{0,3}$'),
    after: near('^ ?(?:nömr\\p{L}{2,4} |saylı )?(?:bank |plastik |kredit |debet )?kart'),
  },
  {
    ...{ name: 'card-masked', cls: 'card', ground: 'B', score: 0.95 },
    needs: /[*•]|[xX]{4}/,
    pattern: re(
      `${A}\\d(?: ?\\d){3,5}(?:[ -]?(?:[*•]{2,8}|[xX]{4})){1,3}(?:[ -]?\\d(?: ?\\d){1,3})?${Z}`,
    ),
  },
  {
    ...{ name: 'card-tail', cls: 'card', ground: 'B', score: 0.9 },
    needs: /[*•]/,
    pattern: re('(?<![\\p{L}\\p{N}*•])[*•]{2,12}(?:[ -][*•]{2,8}){0,3}[ -]?\\d{4}(?!\\d)'),
    context: near('(?:kart|hesab)'),
    after: near(`^(?:${NUMBERED})? ?(?:\\p{L}{1,12} )?kart`),
  },
  {
    ...{ name: 'card-last-digits', cls: 'card', ground: 'B', score: 0.85 },
    pattern: re(`${A}\\d{4}${Z}`),
    context: near('son (?:dörd|4) rəqəm\\p{L}{0,6}[ :–-]{0,3}$'),
  },
  {
    ...{ name: 'account-digits', cls: 'account', ground: 'B', score: 0.9 },
    pattern: re(`${A}\\d(?:[ ]?\\d){13,27}${Z}`),
    context: near('(?:hesab|IBAN|H/h|счет|р/с)'),
    after: near('^[ -]{0,2}(?:nömr\\p{L}{2,4}|saylı)?[ ]?(?:cari |bank |kart |depozit )?hesab'),
  },
  {
    ...{ name: 'voen', cls: 'voen', ground: 'T', score: 1 },
    pattern: re(`${A}\\d{10}${Z}`),
    check: isVoen,
    context: VOEN_WORD,
  },
  {
    ...{ name: 'voen-context', cls: 'voen', ground: 'T', score: 0.95 },
    pattern: re(`${A}\\d(?:[ ]?\\d){8,9}${Z}`),
    context: VOEN_WORD,
    after: near('^[ ]?(?:nömr\\p{L}{2,4} |saylı )?VÖEN'),
  },
  {
    ...{ name: 'mrz', cls: 'document', ground: 'P', score: 0.97 },
    needs: /<</,
    pattern: re('(?<![A-Z0-9<])[A-Z0-9<]{5,44}<<[A-Z0-9<]{5,44}'),
    not: /^P<AZE<+$/,
  },
  {
    ...{ name: 'id-card', cls: 'document', ground: 'P', score: 0.99 },
    needs: /AZE/,
    pattern: re(`${A}AZE[ -]{0,2}(?:${NO}[ ]{0,2})?\\d(?: ?\\d){6,8}${Z}`),
  },
  {
    ...{ name: 'id-card-new', cls: 'document', ground: 'P', score: 0.97 },
    pattern: re(`${A}A[ABC][ -]{0,2}(?:${NO}[ ]{0,2})?\\d(?: ?\\d){6}${Z}`),
  },
  {
    ...{ name: 'series', cls: 'document', ground: 'P', score: 0.95 },
    pattern: re(`(?<![\\p{L}\\p{N}-])[A-ZƏİА-Я]{1,3}[ ]{0,2}${NO}[ ]{0,2}\\d(?: ?\\d){4,8}${Z}`),
    not: /^(?:RX|MH|RH|İŞ|IS)[ №N]/u,
  },
  {
    ...{ name: 'series-roman', cls: 'document', ground: 'P', score: 0.95 },
    pattern: re(
      `(?<![\\p{L}\\p{N}-])[A-ZƏİА-Я]{1,3}-(?:[İIVXШ1Ll]{1,4}[ ]{0,2}(?:${NO}|nömrə)?|[A-Z][ ]{0,2}${NO})[ ]{0,2}\\d(?: ?\\d){4,7}${Z}`,
    ),
  },
  {
    // `seriyası AA, nömrəsi 1234567`: the letters apart from the number.
    ...{ name: 'series-alone', cls: 'document', ground: 'P', score: 0.85 },
    needs: /seriya/i,
    pattern: re(
      `(?<=[Ss]eriya(?:sı|lı)?[ :-]{1,3})[\\p{Lu}]{1,4}(?:-[IVXİ]{1,4})?(?=(?:,|[ ]və)?[ ](?:nömrə|№))`,
    ),
  },
  {
    ...{ name: 'snils', cls: 'document', ground: 'P', score: 0.9 },
    pattern: re(`${A}\\d{3}-\\d{3}-\\d{3}[ -]\\d{2}${Z}`),
  },
  {
    ...{ name: 'residence', cls: 'document', ground: 'P', score: 0.95 },
    pattern: re(`${A}(?:DY[İI]|MY[İI])[ -]{0,2}(?:${NO}[ ]?)?\\d(?: ?\\d){5,7}${Z}`),
  },
  {
    ...{ name: 'passport', cls: 'document', ground: 'P', score: 0.93 },
    pattern: re(`${A}[CPСР][ ]?(?:${NO}[ ]?)?\\d{7,8}${Z}`),
  },
  {
    ...{ name: 'passport-split', cls: 'document', ground: 'P', score: 0.92 },
    pattern: re(`${A}[A-Z]{1,2}[ ]?(?:${NO}[ ]?)?\\d(?: ?\\d){6,7}${Z}`),
    context: DOC_WORD,
    after: numbered(DOC_HEADS),
  },
  {
    ...{ name: 'series-in-context', cls: 'document', ground: 'P', score: 0.9 },
    pattern: re(`${A}\\p{Lu}{2}[ -]{0,2}(?:${NO}[ ]{0,2})?\\d(?: ?\\d){5,6}${Z}`),
    context: DOC_WORD,
    after: numbered(DOC_HEADS),
  },
  {
    ...{ name: 'registry', cls: 'property', ground: 'P', score: 0.97 },
    pattern: re(`${A}(?:RX|MH|RH)[ ]{0,2}(?:${NO}[ ]{0,2})?\\d(?: ?\\d){4,8}${Z}`),
  },
  {
    ...{ name: 'civil-entry', cls: 'document', ground: 'P', score: 0.9 },
    pattern: re(
      `${A}\\d(?: ?\\d){0,5}(?= (?:nömrəli |saylı |№-li )?(?:akt qeyd|qeydiyyat akt|(?:doğum|ölüm|nikah|boşanma) (?:haqqında )?akt))`,
    ),
  },
  {
    ...{ name: 'civil-entry-after', cls: 'document', ground: 'P', score: 0.88 },
    pattern: re(`${A}\\d{1,6}${Z}`),
    context: near(
      '(?:akt qeyd\\p{L}{0,5}|qeydiyyat akt\\p{L}{0,5}|akt)(?: (?:№|nömrə\\p{L}{0,4}))[ :]{0,2}$',
    ),
  },
  {
    ...{ name: 'passport-russian', cls: 'document', ground: 'P', score: 0.93 },
    pattern: re(`${A}\\d{2}[ ]?\\d{2}[ ]?(?:${NO}[ ]?)?\\d{6}${Z}`),
    context: near('(?:паспорт|pasport|passport)\\p{L}{0,6}(?: (?:РФ|серии?я?|seriya))?[ :№]{0,3}$'),
  },
  {
    ...{ name: 'document-after', cls: 'document', ground: 'P', score: 0.9 },
    pattern: re(`${A}(?:[A-ZƏİ]{1,3}[ -]?)?\\d{5,12}${Z}`),
    context: DOC_WORD,
  },
  {
    ...{ name: 'document-any', cls: 'document', ground: 'P', score: 0.9 },
    pattern: re(
      `${A}(?:[A-ZƏİА-Я]{1,5}(?:-[IVXİ]{1,4})?[ -]?(?:${NO}[ ]?)?)?\\d(?:[ -]?\\d){4,13}[A-Z]?(?![\\p{L}\\p{N}]|\\.\\d)`,
    ),
    context: AT_DOC,
    not: /^(?:19|20)\d\d[ -](?:19|20)\d\d$/,
  },
  {
    ...{ name: 'ssn', cls: 'document', ground: 'P', score: 0.93 },
    pattern: re(`${A}\\d(?: ?\\d){12}${Z}`),
    context: SSN_WORD,
  },
  {
    ...{ name: 'vin', cls: 'plate', ground: 'P', score: 0.93 },
    pattern: re(
      `${A}(?=[A-HJ-NPR-Z0-9]{0,16}\\d)(?=[A-HJ-NPR-Z0-9]{0,16}[A-Z])[A-HJ-NPR-Z0-9]{17}${Z}`,
    ),
    not: /^AZ\d\d/,
  },
  {
    ...{ name: 'vehicle-part', cls: 'plate', ground: 'P', score: 0.9 },
    pattern: re(`${A}(?=[A-Z -]{0,8}\\d)[A-Z0-9](?:[ -]?[A-Z0-9]){5,19}${Z}`),
    context: near(
      '(?<!\\p{L})(?:ban(?!k)|şassi|kuzov|mühərrik|V[İI]N)\\p{L}{0,4}(?:[ -](?:kod|nömrə)\\p{L}{0,6})?[ :№–-]{0,3}$',
    ),
  },
  {
    ...{ name: 'imei', cls: 'network', ground: 'P', score: 0.99 },
    pattern: re(`${A}\\d(?:[ -]?\\d){13,15}${Z}`),
    context: /[İIЫ]M[EЕ][İIЫ]/iu,
    after: /^[^\n.;]{0,12}[İI]ME[İI]/iu,
  },
  {
    ...{ name: 'mac', cls: 'network', ground: 'P', score: 0.95 },
    pattern: re(`${A}[0-9A-Fa-f]{2}(?:[:-][0-9A-Fa-f]{2}){5}(?![\\p{L}\\p{N}:-])`),
  },
  {
    ...{ name: 'ipv6', cls: 'network', ground: 'P', score: 0.9 },
    needs: /:/,
    pattern: re(`(?<![\\p{L}\\p{N}:])[0-9a-fA-F]{1,4}(?::[0-9a-fA-F]{1,4}){7}(?![\\p{L}\\p{N}:])`),
  },
  {
    ...{ name: 'fin-context', cls: 'fin', ground: 'P', score: 0.98 },
    pattern: re(`${A}(?=[A-Z]{0,7}\\d)[A-Z0-9]{7,8}${Z}`),
    context: FIN_WORD,
    after: FIN_AFTER,
  },
  {
    ...{ name: 'fin-letters', cls: 'fin', ground: 'P', score: 0.98 },
    needs: /F[İIi]\.?N|P[İI]N/,
    pattern: re(`${A}[A-Z]{7,8}${Z}`),
    context: AT_FIN,
    after: FIN_AFTER,
  },
  {
    ...{ name: 'fin-letters-far', cls: 'fin', ground: 'P', score: 0.9 },
    needs: /F[İIi]\.?N|P[İI]N|fərdi|ferdi/i,
    pattern: re(
      '(?<![\\p{L}\\p{N}])(?<!\\p{Lu}{3}[ ,:]{1,2})[A-HJ-NP-Z]{7}(?![\\p{L}\\p{N}]|[ ]\\p{Lu}{3})',
    ),
    context: FIN_WORD,
  },
  {
    ...{ name: 'fin-split', cls: 'fin', ground: 'P', score: 0.97 },
    pattern: re(`${A}(?=[A-Z -]{0,8}\\d)[A-Z0-9](?:[ -]?[A-Z0-9]){6}${Z}`),
    context: AT_FIN,
  },
  {
    ...{ name: 'fin-context-low', cls: 'fin', ground: 'P', score: 0.97 },
    pattern: re(`${A}(?=[a-zA-Z]{0,6}\\d)[A-Za-z0-9]{7}${Z}`),
    context: FIN_WORD,
  },
  {
    ...{ name: 'fin-shape', cls: 'fin', ground: 'P', score: 0.85 },
    pattern: re(`${A}(?=[A-Z0-9]{0,6}[A-Z])(?=[A-Z]{0,6}\\d)[A-HJ-NP-Z0-9]{7}${Z}`),
    not: /^KMQ\d/,
  },
  {
    ...{ name: 'phone', cls: 'phone', ground: 'P', score: 0.95 },
    pattern: re(
      `(?<![\\p{L}\\p{N}/.-])(?:\\+?[ ]?994|0)[ (-]{0,3}${PHONE_CODE}[ )-]{0,3}\\d(?:[ -]{0,2}\\d){6}${Z}`,
    ),
    not: /^\d{8,9}$|^0\d{2} \d{3} \d{2} \d{2} \d{2}/,
  },
  {
    ...{ name: 'phone-bracket', cls: 'phone', ground: 'P', score: 0.95 },
    pattern: re(`\\(0?${PHONE_CODE}\\d{0,2}\\)[ -]{0,2}\\d{1,3}(?:[ -]{0,2}\\d{2}){2,3}${Z}`),
  },
  {
    ...{ name: 'phone-context', cls: 'phone', ground: 'P', score: 0.85 },
    pattern: re(`${A}\\d{2,3}[ -]\\d{3}[ -]\\d{2}[ -]\\d{2}${Z}`),
    context: PHONE_WORD,
    after: PHONE_AFTER,
  },
  {
    ...{ name: 'phone-local', cls: 'phone', ground: 'P', score: 0.85 },
    pattern: re(`${A}\\d(?:[ -]?\\d){4,9}${Z}`),
    context: AT_PHONE,
    after: near(`^${NUMBERED} (?:\\p{L}{1,12} )?(?:telefon|mobil|abunə)`),
  },
  {
    ...{ name: 'phone-words', cls: 'phone', ground: 'P', score: 0.85 },
    pattern: re(`${A}${DIGIT_WORD}(?:[ ,]{1,2}${DIGIT_WORD}){3,16}${Z}`),
    context: AT_PHONE,
  },
  {
    ...{ name: 'phone-russian', cls: 'phone', ground: 'P', score: 0.9 },
    pattern: re(`${A}[78][ -]?\\(\\d{3}\\)[ -]?\\d{3}[ -]?\\d{2}[ -]?\\d{2}${Z}`),
  },
  {
    ...{ name: 'phone-russian-plain', cls: 'phone', ground: 'P', score: 0.85 },
    pattern: re(`(?<![\\p{L}\\p{N}./-])[78][ -]\\d{3}[ -]\\d{3}[ -]\\d{2}[ -]\\d{2}${Z}`),
  },
  {
    ...{ name: 'phone-foreign', cls: 'phone', ground: 'P', score: 0.85 },
    pattern: re(`(?<![\\p{L}\\p{N}])\\+\\d{1,3}[ (-]{0,2}\\d{2,4}(?:[ )-]{0,2}\\d{2,4}){2,3}${Z}`),
  },
  {
    ...{ name: 'email', cls: 'email', ground: 'P', score: 0.99 },
    needs: /@/,
    pattern: re(
      `(?<![\\p{L}\\p{N}._-])[\\p{L}\\p{N}][\\p{L}\\p{N}._%+\\-]{0,63}[ ]?@[ ]?[\\p{L}\\p{N}\\-]{1,40}(?:\\.[\\p{L}\\p{N}\\-]{2,24}){1,4}`,
    ),
  },
  {
    ...{ name: 'wallet', cls: 'account', ground: 'B', score: 0.9 },
    pattern: re(`${A}(?:0x[0-9a-fA-F]{40}|bc1[0-9a-z]{25,60}|T[1-9A-HJ-NP-Za-km-z]{33})${Z}`),
  },
  {
    ...{ name: 'url', cls: 'network', ground: 'P', score: 0.85 },
    needs: /http|www/,
    pattern: re(`(?<![\\p{L}\\p{N}])(?:https?://|www\\.)[^\\s"“”»)]{3,200}`),
  },
  {
    ...{ name: 'profile-page', cls: 'network', ground: 'P', score: 0.9 },
    needs: /\.\p{L}{2,4}\//u,
    pattern: re(
      `(?<![\\p{L}\\p{N}@./-])[a-zA-Z0-9-]{1,40}(?:\\.[a-zA-Z0-9-]{2,40}){0,3}\\.(?:com|az|me|ru|net|org|info|tr|io|co|biz|tv|im|ly|be|ge|ua|de|uk)/[\\p{L}\\p{N}_.~%?=&#/@+-]{2,200}`,
    ),
  },
  {
    ...{ name: 'profile', cls: 'network', ground: 'P', score: 0.8 },
    needs: /@/,
    pattern: re(`(?<![\\p{L}\\p{N}@.])@[A-Za-z_][A-Za-z0-9._]{2,30}[A-Za-z0-9_]`),
  },
  {
    // `gunel_1992` beside the word for an account: a name of letters with a digit or a low line.
    ...{ name: 'user-name', cls: 'network', ground: 'P', score: 0.8 },
    needs:
      /instag|teleg|tikto|tvit|twit|faceb|feysb|instaq|teleq|youtu|yutub|linked|snapch|vkont|odnok|skyp|viber|vatsap|whatsap|profil|istifad|nik|l[əe]q[əe]b|login|akkaunt|hesab|kanal|səhif/i,
    pattern: re(
      `(?<![\\p{L}\\p{N}@._/-])(?=[a-zA-Z.]{0,24}[\\d_])[a-zA-Z][a-zA-Z0-9]{0,24}(?:[._-][a-zA-Z0-9]{1,24}){0,4}_{0,3}(?![\\p{L}\\p{N}@]|[./][\\p{L}\\p{N}])`,
    ),
    context: near(
      `(?:${ACCOUNT_NAME}|profil|istifadəçi ad|nik|ləqəb|login|akkaunt|hesab ad)\\p{L}{0,8}(?: (?:profil|hesab|səhifə|istifadəçi|ad|akkaunt|kanal|nik|ləqəb)\\p{L}{0,6}){0,2}[ :–("“„«'-]{0,4}$`,
    ),
    after: near(
      `^["”“»'),]{0,2} (?:adlı |istifadəçi |adı |ləqəbli |nikli |ilə |olan ){0,3}(?:${ACCOUNT_NAME}|profil|səhifə|istifadəçi|kanal|ləqəb|nik|akkaunt|hesab)`,
    ),
  },
  {
    ...{ name: 'ipv6-short', cls: 'network', ground: 'P', score: 0.9 },
    needs: /::/,
    pattern: re(
      `(?<![\\p{L}\\p{N}:])[0-9a-fA-F]{1,4}(?::[0-9a-fA-F]{1,4}){1,6}::(?:[0-9a-fA-F]{1,4}(?::[0-9a-fA-F]{1,4}){0,5})?(?![\\p{L}\\p{N}:])`,
    ),
  },
  {
    ...{ name: 'mac-dots', cls: 'network', ground: 'P', score: 0.9 },
    pattern: re(
      `${A}(?=[0-9A-Fa-f.]{0,13}[A-Fa-f])[0-9A-Fa-f]{4}\\.[0-9A-Fa-f]{4}\\.[0-9A-Fa-f]{4}${Z}`,
    ),
  },
  {
    ...{ name: 'mac-plain', cls: 'network', ground: 'P', score: 0.9 },
    needs: /MAC/,
    pattern: re(`${A}[0-9A-Fa-f]{12}${Z}`),
    context: near('(?<!\\p{L})MAC(?!\\p{Ll})[^.;\\n]{0,20}$'),
    after: near('^ ?(?:nömrəli |kodlu |ünvanlı )?MAC'),
  },
  {
    ...{ name: 'sim', cls: 'network', ground: 'P', score: 0.9 },
    pattern: re(`${A}\\d(?:[ -]?\\d){13,19}${Z}`),
    context: near('(?:IMSI|ICCID|sim[ -]?kart\\p{L}{0,4}(?: nömrə\\p{L}{0,4})?)[ :№(–-]{0,3}$'),
    after: near('^ ?(?:nömrəli |kodlu )?(?:IMSI|ICCID|sim[ -]?kart)'),
  },
  {
    ...{ name: 'ip', cls: 'network', ground: 'P', score: 0.9 },
    pattern: re(`(?<![\\p{L}\\p{N}.])${IPV4}(?![\\p{N}]|\\.\\d|-c[ıiuü])`),
    context: near(
      '(?:(?<!\\p{L})[İI]P(?!\\p{L})|şəbəkə|server|kompüter|cihaz|qurğu|modem|internet|router|provayder|giriş|kamera|ünvan)',
    ),
    after: near(
      `^(?:[:/]\\d{1,5})?(?:${NUMBERED}| ünvanlı)?[ ]?(?:[İI]P(?!\\p{L})|ünvan|kompüter|server|cihaz|qurğu|şəbəkə|modem|kamera|abunəçi)`,
    ),
    not: NO_IP,
  },
  {
    // Three signs behind the first part: hardly any number of a clause has them.
    ...{ name: 'ip-shape', cls: 'network', ground: 'P', score: 0.85 },
    pattern: re(
      `(?<![\\p{L}\\p{N}.])(?=\\d{1,3}(?:\\.\\d{1,3}){0,2}\\.\\d{3})${IPV4}(?![\\p{N}]|\\.\\d|-c[ıiuü]|[ ](?:bənd|maddə|yarımbənd|hissə))`,
    ),
    not: NO_IP,
  },
  {
    ...{ name: 'plate', cls: 'plate', ground: 'P', score: 0.95 },
    pattern: re(`${A}${REGIONS}[ -]{0,3}[A-Z]{2}[ -]{0,3}\\d{3}${Z}`),
  },
  {
    ...{ name: 'plate-any-region', cls: 'plate', ground: 'P', score: 0.9 },
    pattern: re(`${A}\\d{2}[ -]{1,3}[A-Z]{2}[ -]{1,3}\\d{3,4}${Z}`),
    context: VEHICLE_WORD,
    after: VEHICLE_AFTER,
  },
  {
    ...{ name: 'plate-split', cls: 'plate', ground: 'P', score: 0.85 },
    pattern: re(`${A}${REGIONS}[ -]{0,2}[A-Z][ ]?[A-Z][ -]{0,2}\\d[ ]?\\d[ ]?\\d${Z}`),
    context: VEHICLE_WORD,
    after: VEHICLE_AFTER,
  },
  {
    ...{ name: 'plate-special', cls: 'plate', ground: 'P', score: 0.8 },
    pattern: re(
      `${A}(?:\\d{3} ?[DTX] ?\\d{3}|H ?\\d{3} ?\\d{3}|${REGIONS}[ -]?[A-Z][ -]?\\d{3}|${REGIONS}[ -]?\\d{3}[ -]?[A-Z]{2}|[A-Z]{2}[ -]?\\d{3}[ -]?${REGIONS}|[A-Z]{2}[ -]?\\d{4})${Z}`,
    ),
    context: VEHICLE_WORD,
    after: VEHICLE_AFTER,
  },
  {
    ...{ name: 'letter', cls: 'contract', ground: 'B', score: 0.8, both: true },
    pattern: re(`${A}\\d{1,4}(?:[/-][\\p{Lu}\\d]{1,6}){1,7}${Z}`),
    context: near(
      '(?:bank|BOKT|kredit təşkilat|sığorta şirkət|iddiaçı|cavabdeh|ərizəçi|borclu|vətəndaş)\\p{L}{0,6}[ıiuü]n [^,;.()]{0,40}$',
    ),
    after: near(`^${NUMBERED}(?: \\p{L}{1,12})? (?:məktub|müraciət|çek|qəbz)`),
    not: /^\d{1,2}-\d{1,2}-\d{4}$/,
  },
];
