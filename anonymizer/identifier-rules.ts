import type { EntityClass, Ground } from '#domain/anonymized-text.ts';
import { isCardNumber, isVoen } from './check-digits.ts';

/** How one kind of identifier is recognised. Patterns are matched on the identifier view. */
export type Rule = {
  readonly name: string;
  readonly cls: EntityClass;
  readonly ground: Ground;
  readonly pattern: RegExp;
  readonly score: number;
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

const re = (source: string) => new RegExp(withoutDiacritics(source), 'gu');
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

// Quantifiers are bounded, so each scan is linear. Source: anonymizer note, identifiers; shapes of state documents.
export const RULES: readonly Rule[] = [
  {
    ...{ name: 'iban', cls: 'account', ground: 'B', score: 1 },
    pattern: re(`${A}AZ[ ]?\\d[ ]?\\d(?:[ -]?[A-Z0-9]){24}${Z}`),
  },
  {
    ...{ name: 'iban-short', cls: 'account', ground: 'B', score: 0.9 },
    pattern: re(`${A}AZ[ ]?\\d{2}[ -]?[A-Z]{4}(?:[ -]?[A-Z0-9]){10,22}${Z}`),
  },
  {
    ...{ name: 'iban-misread', cls: 'account', ground: 'B', score: 0.85 },
    pattern: re(`${A}AZ[ ]?\\d{2}[ (]{0,2}[A-Z]{2,4}(?:[ (-]{0,2}[A-Z0-9]){12,24}${Z}`),
    context: ACCOUNT_WORD,
    after: ACCOUNT_AFTER,
  },
  {
    ...{ name: 'bic', cls: 'account', ground: 'B', score: 0.9 },
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
    pattern: re(
      `${A}\\d(?: ?\\d){3,5}(?:[ -]?(?:[*•]{2,8}|[xX]{4})){1,3}(?:[ -]?\\d(?: ?\\d){1,3})?${Z}`,
    ),
  },
  {
    ...{ name: 'card-tail', cls: 'card', ground: 'B', score: 0.9 },
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
    pattern: re('(?<![A-Z0-9<])[A-Z0-9<]{5,44}<<[A-Z0-9<]{5,44}'),
    not: /^P<AZE<+$/,
  },
  {
    ...{ name: 'id-card', cls: 'document', ground: 'P', score: 0.99 },
    pattern: re(`${A}AZE[ -]{0,2}(?:${NO}[ ]{0,2})?\\d(?: ?\\d){6,8}${Z}`),
  },
  {
    ...{ name: 'id-card-new', cls: 'document', ground: 'P', score: 0.97 },
    pattern: re(`${A}A[ABC][ -]{0,2}(?:${NO}[ ]{0,2})?\\d(?: ?\\d){6}${Z}`),
  },
  {
    ...{ name: 'series', cls: 'document', ground: 'P', score: 0.95 },
    pattern: re(
      `(?<![\\p{L}\\p{N}-])(?:seriya(?:sı|lı)?[ :]{0,2})?[A-ZƏİА-Я]{1,3}[ ]{0,2}${NO}[ ]{0,2}\\d(?: ?\\d){4,8}${Z}`,
    ),
    not: /^(?:RX|MH|RH|İŞ|IS)[ №N]/u,
  },
  {
    ...{ name: 'series-roman', cls: 'document', ground: 'P', score: 0.95 },
    pattern: re(
      `(?<![\\p{L}\\p{N}-])[A-ZƏİА-Я]{1,3}-(?:[İIVXШ1Ll]{1,4}[ ]{0,2}(?:${NO}|nömrə)?|[A-Z][ ]{0,2}${NO})[ ]{0,2}\\d(?: ?\\d){4,7}${Z}`,
    ),
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
    ...{ name: 'property-number', cls: 'property', ground: 'P', score: 0.93 },
    pattern: re(`${A}\\d(?:[\\-/]?[ ]?\\d){4,24}${Z}`),
    context: near(
      '(?:reyestr n|qeydiyyat n|kadastr n|inventar n|çıxarış(?:ın)? n|çıxarışın|çıxarışı|çıxarış|kadastr kod|torpaq sahəsinin nömrə|əmlakın (?:reyestr|qeydiyyat))\\p{Ll}{0,12}[ :(№-]{0,4}$',
    ),
    after: near(`^${NUMBERED}${BETWEEN} (?:çıxarış|reyestr|kadastr|qeydiyyat|inventar)`),
  },
  {
    ...{ name: 'register-number', cls: 'property', ground: 'P', score: 0.92 },
    pattern: re(
      `${A}\\d[\\d\\-/]{4,24}\\d(?= (?:nömrəli |saylı |№-li )?(?:reyestr|kadastr|qeydiyyat|inventar) (?:nömrə|№))`,
    ),
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
    ...{ name: 'document-before', cls: 'document', ground: 'P', score: 0.9 },
    pattern: re(`${A}\\d{3,14}${Z}`),
    after: numbered(DOC_HEADS),
  },
  {
    ...{ name: 'document-code-before', cls: 'document', ground: 'P', score: 0.9 },
    pattern: re(`${A}[A-Z\\d][A-Z\\d/-]{3,14}[A-Z\\d]${Z}`),
    not: /^(?:[A-Z/-]+|[\d/-]+)$/,
    after: numbered(DOC_HEADS),
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
    ...{ name: 'document-code', cls: 'document', ground: 'P', score: 0.88 },
    pattern: re(`${A}[A-Z\\d][A-Z\\d/-]{3,14}[A-Z\\d]${Z}`),
    not: /^(?:[A-Z/-]+|[\d/-]+)$/,
    context: AT_DOC,
  },
  {
    ...{ name: 'medical-card', cls: 'document', ground: 'P', score: 0.92 },
    pattern: re(`${A}(?:[A-Z]{1,3}[ -]?)?(?:${NO}[ ]?)?\\d(?:[ /-]?\\d){3,9}(?:-\\p{Lu})?${Z}`),
    context: near(
      '(?:tibbi (?:kart|arayış|rəy)|ambulator kart|xəstəlik tarixçə|xəstəlik vərəqə|resept|reseptin)\\p{L}{0,5}(?: (?:nömrə|seriya)\\p{L}{0,5})?[ :№(–-]{0,3}$',
    ),
    after: near(
      `^${NUMBERED}(?: (?:tibbi|ambulator|stasionar|xəstəlik|əmək qabiliyyətsizliyi))?(?: kart(?!\\p{L}{0,3} hesab)| tarixçə| vərəqə| resept)`,
    ),
    not: /^\d{13,}$|^\d{4}[ ]/,
  },
  {
    ...{ name: 'device', cls: 'document', ground: 'P', score: 0.9 },
    pattern: re(`${A}(?:[A-Z]{1,4}[ -]?)?(?:${NO}[ ]?)?\\d(?: ?\\d){5,13}${Z}`),
    context: near(
      '(?:abonent|abunəçi|sayğac|kassa aparat|terminal|müştəri)\\p{L}{0,5} (?:kod|nömrə)\\p{L}{0,6}[ :№(–-]{0,3}$',
    ),
    after: near(`^${NUMBERED} (?:nəzarət|kassa|sayğac|abonent|abunəçi|terminal|aparat|cihaz)`),
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
      '(?:ban|şassi|kuzov|mühərrik|V[İI]N)\\p{L}{0,4}(?:[ -](?:kod|nömrə)\\p{L}{0,6})?[ :№–-]{0,3}$',
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
    pattern: re(`${A}[A-Z]{7,8}${Z}`),
    context: AT_FIN,
    after: FIN_AFTER,
  },
  {
    ...{ name: 'fin-letters-far', cls: 'fin', ground: 'P', score: 0.9 },
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
    ...{ name: 'phone-foreign', cls: 'phone', ground: 'P', score: 0.85 },
    pattern: re(`(?<![\\p{L}\\p{N}])\\+\\d{1,3}[ (-]{0,2}\\d{2,4}(?:[ )-]{0,2}\\d{2,4}){2,3}${Z}`),
  },
  {
    ...{ name: 'email', cls: 'email', ground: 'P', score: 0.99 },
    pattern: re(
      `(?<![\\p{L}\\p{N}._-])[\\p{L}\\p{N}][\\p{L}\\p{N}._%+\\-]{0,63}[ ]?@[ ]?[\\p{L}\\p{N}\\-]{1,40}(?:\\.[\\p{L}\\p{N}\\-]{2,24}){1,4}`,
    ),
  },
  {
    ...{ name: 'url', cls: 'network', ground: 'P', score: 0.85 },
    pattern: re(`(?<![\\p{L}\\p{N}])(?:https?://|www\\.)[^\\s"“”»)]{3,200}`),
  },
  {
    ...{ name: 'profile-page', cls: 'network', ground: 'P', score: 0.9 },
    pattern: re(
      `(?<![\\p{L}\\p{N}@./-])[a-zA-Z0-9-]{1,40}(?:\\.[a-zA-Z0-9-]{2,40}){0,3}\\.(?:com|az|me|ru|net|org|info|tr|io|co|biz|tv|im|ly|be|ge|ua|de|uk)/[\\p{L}\\p{N}_.~%?=&#/@+-]{2,200}`,
    ),
  },
  {
    ...{ name: 'profile', cls: 'network', ground: 'P', score: 0.8 },
    pattern: re(`(?<![\\p{L}\\p{N}@])@[A-Za-z][A-Za-z0-9._]{3,30}`),
    context: near(
      '(?:instagram|telegram|tiktok|tvitter|twitter|facebook|youtube|x\\.com|profil|hesab|səhifə|istifadəçi|kanal|ləqəb|nik)',
    ),
    after: near('^ ?(?:\\p{L}{1,12} )?(?:profil|hesab|səhifə|istifadəçi|kanal)'),
  },
  {
    ...{ name: 'ip', cls: 'network', ground: 'P', score: 0.9 },
    pattern: re(
      `(?<![\\p{L}\\p{N}.])(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?![\\p{N}]|\\.\\d)`,
    ),
    context: /(?<!\p{L})[İI]P(?!\p{L})|[şs][əe]b[əe]k[əe] [üu]nvan|server/iu,
    after: near(
      '^(?: (?:nömrəli|saylı|ünvanlı))?[ ]?(?:[İI]P(?!\\p{L})|kompüter|server|cihaz|qurğu|şəbəkə)',
    ),
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
    ...{ name: 'contract', cls: 'contract', ground: 'B', score: 0.9 },
    pattern: re(
      '(?<![\\p{L}\\p{N}/.\\-])(?=[\\p{Lu}/.\\-]{0,12}\\d)[\\p{Lu}\\d](?:[\\p{Lu}\\d]|[/.\\-] ?){1,30}(?![\\p{L}\\p{N}/])',
    ),
    after: near(
      `^${NUMBERED}${BETWEEN} (?:müqav|zaminlik|girov|ipoteka|polis(?!\\p{L}{0,2} (?:idarə|şöbə|bölmə))|sığorta|kredit(?!or))`,
    ),
    not: /^\d{1,2}\.\d{1,2}\.\d{4}$/,
  },
  {
    // A bare number of a writ is the court's own count, as that of a case.
    ...{ name: 'contract-code', cls: 'contract', ground: 'B', score: 0.88 },
    pattern: re(`${A}[\\p{Lu}\\d]{1,8}[/-][\\p{Lu}\\d][\\p{Lu}\\d/-]{0,20}${Z}`),
    after: near(`^(?:${NUMBERED} icra vərəqə|(?: kredit| əmək| icarə| zaminlik)? müqavilə)`),
    not: /^(?:19|20)\d\d[/-](?:19|20)\d\d$|^\p{Lu}*[/-]\p{Lu}*$|-C[İIUÜ]$/u,
  },
  {
    ...{ name: 'contract-after', cls: 'contract', ground: 'B', score: 0.85 },
    pattern: re(
      `${A}(?=[\\p{Lu}/.\\-]{0,12}\\d)[\\p{Lu}\\d][\\p{Lu}\\d/.\\-]{0,29}[\\p{Lu}\\d]${Z}`,
    ),
    context: near(
      '(?:müqavilə|polis|sığorta şəhadətnamə)\\p{L}{0,8}(?: (?:№|N|nömrə\\p{L}{0,6})|[ (]{1,2}№)[ :]{0,2}$',
    ),
    not: /^\d{1,2}\.\d{1,2}\.\d{4}$/,
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
