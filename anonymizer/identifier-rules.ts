import { isCardNumber, isVoen } from './check-digits.ts';
import { CONTACT_RULES } from './contact-rules.ts';
import {
  A,
  ACCOUNT_AFTER,
  ACCOUNT_WORD,
  AT_DOC,
  AT_FIN,
  AT_PHONE,
  DOC_HEADS,
  DOC_WORD,
  FIN_AFTER,
  FIN_WORD,
  NO,
  NUMBERED,
  near,
  numbered,
  type Rule,
  re,
  SSN_WORD,
  VOEN_WORD,
  Z,
} from './identifier-context.ts';
import { PHONE_RULES } from './phone-rules.ts';

// Quantifiers are bounded, so each scan is linear. Source: anonymizer note, identifiers; shapes of state documents.
/** All rules in the order of their weight. */
export const RULES: readonly Rule[] = [
  {
    ...{ name: 'iban', cls: 'account', ground: 'B', score: 1 },
    begins: 'code',
    needs: /AZ/,
    pattern: re(`${A}AZ[ ]?\\d[ ]?\\d(?:[ -]?[A-Z0-9]){24}${Z}`),
  },
  {
    ...{ name: 'iban-short', cls: 'account', ground: 'B', score: 0.9 },
    begins: 'code',
    needs: /AZ/,
    pattern: re(`${A}AZ[ ]?\\d{2}[ -]?[A-Z]{4}(?:[ -]?[A-Z0-9]){10,22}${Z}`),
  },
  {
    ...{ name: 'iban-misread', cls: 'account', ground: 'B', score: 0.85 },
    begins: 'code',
    needs: /AZ/,
    pattern: re(`${A}AZ[ ]?\\d{2}[ (]{0,2}[A-Z]{2,4}(?:[ (-]{0,2}[A-Z0-9]){12,24}${Z}`),
    context: ACCOUNT_WORD,
    after: ACCOUNT_AFTER,
  },
  {
    // `AZ21NABZ…1944`, `AZ** NABZ **** **** 1944`: an account with a part hidden.
    ...{ name: 'iban-masked', cls: 'account', ground: 'B', score: 0.9 },
    needs: /AZ[\d*]{2} ?[A-Z]{4}[A-Z\d ]{0,24}[*•…]/,
    pattern: re(`${A}AZ[\\d*]{2} ?[A-Z]{4}(?=[A-Z\\d ]{0,24}[*•…])[A-Z\\d *•…]{3,36}\\d${Z}`),
  },
  {
    ...{ name: 'bic', cls: 'account', ground: 'B', score: 0.9 },
    begins: 'code',
    needs: /AZ ?2/,
    pattern: re(`${A}[A-Z]{4}[ ]?AZ2[A-Z0-9](?:[A-Z0-9]{3})?${Z}`),
  },
  {
    ...{ name: 'card', cls: 'card', ground: 'B', score: 0.98 },
    begins: 'digit',
    pattern: re(`${A}\\d{4}(?:[ -]?\\d{4}){2}[ -]?\\d{1,7}${Z}`),
    check: isCardNumber,
    context: near('(?:hesab|IBAN|H/h|kart|card)'),
    after: ACCOUNT_AFTER,
  },
  {
    ...{ name: 'card-groups', cls: 'card', ground: 'B', score: 0.95 },
    begins: 'digit',
    pattern: re(`${A}[2-6]\\d{3}[ -]\\d{4}[ -]\\d{4}[ -]\\d{4}${Z}`),
  },
  {
    ...{ name: 'card-split', cls: 'card', ground: 'B', score: 0.9 },
    begins: 'digit',
    pattern: re(`${A}\\d(?:[ -]?\\d){15}${Z}`),
    context: near('kart\\p{L}{0,6}(?: nömrə\\p{L}{0,6})?[ :№-]{0,3}$'),
    after: near('^ ?(?:nömr\\p{L}{2,4} |saylı )?(?:bank |plastik |kredit |debet )?kart'),
  },
  {
    ...{ name: 'card-masked', cls: 'card', ground: 'B', score: 0.95 },
    begins: 'digit',
    needs: /[*•]|[xX]{4}/,
    pattern: re(
      `${A}\\d(?: ?\\d){3,5}(?:[ -]?(?:[*•]{2,8}|[xX]{4,8})){1,3}(?:[ -]?\\d(?: ?\\d){1,3})?${Z}`,
    ),
  },
  {
    ...{ name: 'card-masked-groups', cls: 'card', ground: 'B', score: 0.95 },
    begins: 'digit',
    needs: /[*•xX]{2}/,
    pattern: re(`${A}[2-6]\\d{3}[ -](?:[\\d*•xX]{4}[ -]){2}\\d{4}${Z}`),
  },
  {
    // `*7741`, `...7741`, `4169...3391`
    ...{ name: 'card-tail', cls: 'card', ground: 'B', score: 0.9 },
    needs: /[*•…]|\.\./,
    pattern: re(
      '(?<![\\p{L}\\p{N}*•.…])(?:[2-6]\\d{3} ?)?(?:[*•]{1,12}(?:[ -][*•]{2,8}){0,3}|\\.{2,4}|…)[ -]?\\d{4}(?!\\d)',
    ),
    context: near('(?:kart|hesab|карт|сч[её]т)'),
    after: near(`^(?:${NUMBERED})? ?(?:[“"«]?\\p{L}{1,12}[”"»]? ){0,2}kart`),
  },
  {
    ...{ name: 'card-x-tail', cls: 'card', ground: 'B', score: 0.9 },
    needs: /[xX]{4}/,
    pattern: re('(?<![\\p{L}\\p{N}])(?:[xX]{4}[ -]?){1,3}\\d{4}(?![\\p{L}\\p{N}])'),
  },
  {
    ...{ name: 'card-ends-in', cls: 'card', ground: 'B', score: 0.85, both: true },
    begins: 'digit',
    pattern: re(`${A}\\d{4}${Z}`),
    context: /(?:)/u,
    after: near(
      '^ (?:(?:rəqəm\\p{L}{1,6} )?ilə (?:bitən|qurtaran|sonlanan|nəticələnən)|sonluqlu|sonlu)[^.;\\n]{0,24}(?:kart|hesab)',
    ),
  },
  {
    ...{ name: 'card-last-digits', cls: 'card', ground: 'B', score: 0.85 },
    begins: 'digit',
    pattern: re(`${A}\\d{4}${Z}`),
    context: near(
      '(?:(?:son|axırıncı) (?:(?:dörd|4) )?rəqəm\\p{L}{0,6}|последни\\p{L}{1,2} (?:(?:четыр\\p{L}{1,3}|4) )?цифр\\p{L}{0,3}(?: карт\\p{L}{1,3})?|карт\\p{L}{1,3},? (?:оканчивающ\\p{L}{2,4}|заканчивающ\\p{L}{2,4}) на(?: цифры)?)[ :–-]{0,3}["“«]?$',
    ),
  },
  {
    // `“VISA” 7741 kartından`: the last digits before whose card it is.
    ...{ name: 'card-owned', cls: 'card', ground: 'B', score: 0.85 },
    begins: 'digit',
    pattern: re(`${A}\\d{4}${Z}`),
    context: near('[\\p{L}”"»]{2} $'),
    after: near(
      '^["”»]? (?:(?:nömrəli|saylı|№-li) )?(?:(?:bank|maaş|plastik|kredit|debet) )?kart(?:ı|ın)(?:n?[ıad]|ndan|nda|n)?(?!\\p{L})',
    ),
    both: true,
  },
  {
    ...{ name: 'account-digits', cls: 'account', ground: 'B', score: 0.9 },
    begins: 'digit',
    pattern: re(`${A}\\d(?:[ ]?\\d){12,27}${Z}`),
    context: near('(?:hesab|IBAN|H/h|счет|р/с)'),
    after: near('^[ -]{0,2}(?:nömr\\p{L}{2,4}|saylı)?[ ]?(?:cari |bank |kart |depozit )?hesab'),
  },
  {
    ...{ name: 'voen', cls: 'voen', ground: 'T', score: 1 },
    begins: 'digit',
    pattern: re(`${A}\\d{10}${Z}`),
    check: isVoen,
    context: VOEN_WORD,
    unless: AT_PHONE,
  },
  {
    ...{ name: 'voen-context', cls: 'voen', ground: 'T', score: 0.95 },
    begins: 'digit',
    pattern: re(`${A}\\d(?:[ -]?\\d){8,11}${Z}`),
    context: VOEN_WORD,
    unless: AT_PHONE, // `VÖEN 1701182736, tel. 0501182736`
    after: near('^[ ]?(?:nömr\\p{L}{2,4} |saylı )?VÖEN'),
  },
  {
    // `VÖEN 170-118-2736`, `ИНН 170118273644`: parted, or of another country.
    ...{ name: 'voen-right-behind', cls: 'voen', ground: 'T', score: 0.95 },
    begins: 'digit',
    pattern: re(`${A}\\d(?:[ -]?\\d){8,11}${Z}`),
    context: near('(?:V\\.?[ÖO0]\\.?E\\.?N|ВОЕН|(?<!\\p{L})ИНН)(?:-?\\p{L}{1,3})?[ :№–-]{0,4}$'),
  },
  {
    ...{ name: 'mrz', cls: 'document', ground: 'P', score: 0.97 },
    needs: /<</,
    pattern: re('(?<![A-Z0-9<])[A-Z0-9<]{5,44}<<[A-Z0-9<]{5,44}'),
    not: /^P<AZE<+$/,
  },
  {
    ...{ name: 'id-card', cls: 'document', ground: 'P', score: 0.99 },
    begins: 'code',
    needs: /AZE/,
    pattern: re(`${A}AZE[ -]{0,2}(?:${NO}[ ]{0,2})?\\d(?: ?\\d){6,8}${Z}`),
  },
  {
    ...{ name: 'id-card-new', cls: 'document', ground: 'P', score: 0.97 },
    begins: 'code',
    pattern: re(`${A}A[ABC][ -]{0,2}(?:${NO}[ ]{0,2})?\\d(?: ?\\d){6}${Z}`),
  },
  {
    ...{ name: 'series', cls: 'document', ground: 'P', score: 0.95 },
    begins: 'code',
    pattern: re(
      `(?<![\\p{L}\\p{N}-])(?:AZ E|[A-ZƏİА-Я]{1,3})[ ]{0,2}${NO}[ ]{0,2}\\d(?: ?\\d){4,8}${Z}`,
    ),
    not: /^(?:RX|MH|RH|İŞ|IS)[ №N]/u,
  },
  {
    ...{ name: 'series-roman', cls: 'document', ground: 'P', score: 0.95 },
    begins: 'code',
    pattern: re(
      `(?<![\\p{L}\\p{N}-])[A-ZƏİА-Я]{1,3}-(?:[İIVXШ1Ll]{1,4}[ ]{0,2}(?:${NO}|nömrə)?|[A-Z][ ]{0,2}${NO})[ ]{0,2}\\d(?: ?\\d){4,7}${Z}`,
    ),
  },
  {
    // `seriyası AA, nömrəsi 1234567`: the letters apart from the number.
    ...{ name: 'series-alone', cls: 'document', ground: 'P', score: 0.85 },
    needs: /seriya/i,
    pattern: re(
      `(?<=[Ss]eriya(?:sı|lı)?[ :-]{1,3})[\\p{Lu}]{1,4}(?:-\\p{Lu}{1,4})?(?=(?:,|[ ]və)?[ ](?:nömrə|№))`,
    ),
  },
  {
    ...{ name: 'snils', cls: 'document', ground: 'P', score: 0.9 },
    begins: 'digit',
    pattern: re(`${A}\\d{3}-\\d{3}-\\d{3}[ -]\\d{2}${Z}`),
  },
  {
    ...{ name: 'residence', cls: 'document', ground: 'P', score: 0.95 },
    begins: 'code',
    pattern: re(`${A}(?:DY[İI]|MY[İI])[ -]{0,2}(?:${NO}[ ]?)?\\d(?: ?\\d){5,7}${Z}`),
  },
  {
    ...{ name: 'passport', cls: 'document', ground: 'P', score: 0.93 },
    begins: 'code',
    pattern: re(`${A}[CPСР][ ]?(?:${NO}[ ]?)?\\d{7,8}${Z}`),
  },
  {
    ...{ name: 'passport-split', cls: 'document', ground: 'P', score: 0.92 },
    begins: 'code',
    pattern: re(`${A}[A-Z]{1,2}[ ]?(?:${NO}[ ]?)?\\d(?: ?\\d){6,7}${Z}`),
    context: DOC_WORD,
    after: numbered(DOC_HEADS),
  },
  {
    ...{ name: 'series-in-context', cls: 'document', ground: 'P', score: 0.9 },
    begins: 'code',
    pattern: re(`${A}\\p{Lu}{2}[ -]{0,2}(?:${NO}[ ]{0,2})?\\d(?: ?\\d){5,6}${Z}`),
    context: DOC_WORD,
    after: numbered(DOC_HEADS),
  },
  {
    ...{ name: 'registry', cls: 'property', ground: 'P', score: 0.97 },
    begins: 'code',
    pattern: re(`${A}(?:RX|MH|RH)[ -]{0,2}(?:${NO}[ ]{0,2})?\\d(?: ?\\d){4,8}${Z}`),
  },
  {
    // `182 inv. № 5522`: number of a file and of the house in it.
    ...{ name: 'inventory', cls: 'property', ground: 'P', score: 0.9 },
    begins: 'digit',
    needs: /inv\.|inventar/,
    pattern: re(`${A}\\d{1,7}[ ,]{1,2}inv(?:\\.|entar(?: nömrəsi)?)[ ]?(?:${NO}[ ]?)?\\d{2,9}${Z}`),
  },
  {
    ...{ name: 'civil-entry', cls: 'document', ground: 'P', score: 0.9 },
    begins: 'digit',
    pattern: re(
      `${A}\\d(?: ?\\d){0,5}(?= (?:nömrəli |saylı |№-li )?(?:akt qeyd|qeydiyyat akt|(?:doğum|ölüm|nikah|boşanma) (?:haqqında )?akt))`,
    ),
  },
  {
    ...{ name: 'civil-entry-after', cls: 'document', ground: 'P', score: 0.88 },
    begins: 'digit',
    pattern: re(`${A}\\d{1,6}${Z}`),
    context: near(
      '(?:akt\\p{L}{0,5} qeyd\\p{L}{0,5}[ :№–-]{1,4}|(?:akt qeyd\\p{L}{0,5}|qeydiyyat akt\\p{L}{0,5}|akt)(?: (?:№|nömrə\\p{L}{0,4}))[ :]{0,2})$',
    ),
  },
  {
    ...{ name: 'passport-russian', cls: 'document', ground: 'P', score: 0.93 },
    begins: 'digit',
    pattern: re(`${A}\\d{2}[ ]?\\d{2}[ ]?(?:${NO}[ ]?)?\\d{6}${Z}`),
    context: near(
      '(?:паспорт|pasport|passport)\\p{L}{0,6}(?: (?:РФ|серии?я?|seriya|\\p{L}{3,20} \\())?[ :№]{0,3}$',
    ),
  },
  {
    ...{ name: 'document-after', cls: 'document', ground: 'P', score: 0.9 },
    begins: 'code',
    pattern: re(`${A}(?:[A-ZƏİ]{1,3}[ -]?)?\\d{5,12}${Z}`),
    context: DOC_WORD,
  },
  {
    ...{ name: 'document-any', cls: 'document', ground: 'P', score: 0.9 },
    begins: 'code',
    pattern: re(
      `${A}(?:[A-ZƏİА-Я]{1,5}(?:-[IVXİ]{1,4})?[ -]?(?:${NO}[ ]?)?)?\\d(?:[ -]?\\d){4,13}[A-Z]?(?![\\p{L}\\p{N}]|\\.\\d)`,
    ),
    context: AT_DOC,
    not: /^(?:19|20)\d\d[ -](?:19|20)\d\d$/,
  },
  {
    ...{ name: 'ssn', cls: 'document', ground: 'P', score: 0.93 },
    begins: 'digit',
    pattern: re(`${A}\\d(?: ?\\d){12}${Z}`),
    context: SSN_WORD,
  },
  {
    ...{ name: 'vin', cls: 'plate', ground: 'P', score: 0.93 },
    begins: 'code',
    pattern: re(
      `${A}(?=[A-HJ-NPR-Z0-9]{0,16}\\d)(?=[A-HJ-NPR-Z0-9]{0,16}[A-Z])[A-HJ-NPR-Z0-9]{17}${Z}`,
    ),
    not: /^AZ\d\d/,
  },
  {
    ...{ name: 'vehicle-part', cls: 'plate', ground: 'P', score: 0.9 },
    begins: 'code',
    pattern: re(`${A}(?=[A-Z -]{0,8}\\d)[A-Z0-9](?:[ -]?[A-Z0-9]){5,19}${Z}`),
    context: near(
      '(?<!\\p{L})(?:ban(?!k)|şassi|kuzov|mühərrik|V[İI]N)\\p{L}{0,4}(?:[ -](?:kod|nömrə)\\p{L}{0,6})?[ :№–-]{0,3}$',
    ),
  },
  {
    // The number of a body may have no digit at all.
    ...{ name: 'vin-letters', cls: 'plate', ground: 'P', score: 0.9 },
    needs: /[A-Z0-9]{15}/,
    pattern: re(`${A}[A-Z0-9]{15,17}${Z}`),
    context: near(
      '(?<!\\p{L})(?:ban(?!k)|şassi|kuzov|mühərrik|V[İI]N|шасси|кузов|двигател)\\p{L}{0,4}(?:[ -](?:kod|nömrə|номер)\\p{L}{0,6})?[ :№(–"“-]{0,4}$',
    ),
    after: near('^ ?(?:nömrəli |kodlu |VIN )?(?:ban(?!k)|şassi|kuzov|mühərrik|V[İI]N)'),
  },
  {
    ...{ name: 'imei', cls: 'network', ground: 'P', score: 0.99 },
    begins: 'digit',
    pattern: re(`${A}\\d(?:[ -]?\\d){13,15}${Z}`),
    context: /[İIЫ]M[EЕ][İIЫ]/iu,
    after: /^[^\n.;]{0,12}[İI]ME[İI]/iu,
  },
  {
    ...{ name: 'mac', cls: 'network', ground: 'P', score: 0.95 },
    needs: /[0-9A-Fa-f]{2}[:-][0-9A-Fa-f]{2}[:-][0-9A-Fa-f]{2}/,
    pattern: re(`${A}[0-9A-Fa-f]{2}(?:[:-][0-9A-Fa-f]{2}){5}(?![\\p{L}\\p{N}:-])`),
  },
  {
    ...{ name: 'ipv6', cls: 'network', ground: 'P', score: 0.9 },
    needs: /:[0-9a-fA-F]{1,4}:/,
    pattern: re(`(?<![\\p{L}\\p{N}:])[0-9a-fA-F]{1,4}(?::[0-9a-fA-F]{1,4}){7}(?![\\p{L}\\p{N}:])`),
  },
  {
    ...{ name: 'fin-context', cls: 'fin', ground: 'P', score: 0.98 },
    begins: 'code',
    pattern: re(`${A}(?=[A-Z]{0,7}\\d)[A-Z0-9]{7,8}${Z}`),
    context: FIN_WORD,
    after: FIN_AFTER,
  },
  {
    ...{ name: 'fin-letters', cls: 'fin', ground: 'P', score: 0.98 },
    needs: /F\.?[İIi]\.?N|P[İI]N|[ФП]ИН|fərdi ident/,
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
    begins: 'code',
    pattern: re(`${A}(?=[A-Z -]{0,8}\\d)[A-Z0-9](?:[ -]?[A-Z0-9]){6}${Z}`),
    context: AT_FIN,
  },
  {
    ...{ name: 'fin-context-low', cls: 'fin', ground: 'P', score: 0.97 },
    begins: 'name',
    pattern: re(`${A}(?=[a-zA-Z]{0,6}\\d)[A-Za-z0-9]{7}${Z}`),
    context: FIN_WORD,
    after: FIN_AFTER,
  },
  {
    // `FİN 5XK**7P`: some of its signs hidden.
    ...{ name: 'fin-masked', cls: 'fin', ground: 'P', score: 0.9 },
    needs: /[A-Z\d][*•]/,
    pattern: re(`${A}[A-Z0-9]{1,6}[*•]{1,6}[A-Z0-9]{0,6}(?![\\p{L}\\p{N}*•])`),
    context: AT_FIN,
    after: FIN_AFTER,
  },
  {
    ...{ name: 'fin-shape', cls: 'fin', ground: 'P', score: 0.85 },
    begins: 'code',
    pattern: re(`${A}(?=[A-Z0-9]{0,6}[A-Z])(?=[A-Z]{0,6}\\d)[A-HJ-NP-Z0-9]{7}${Z}`),
    not: /^KMQ\d/,
  },
  ...PHONE_RULES,
  ...CONTACT_RULES,
];
