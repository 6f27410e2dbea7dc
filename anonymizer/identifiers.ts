import type { EntityClass, Ground } from '#domain/anonymized-text.ts';
import type { Candidate } from './candidate.ts';
import { isCardNumber, isIban, isVoen } from './check-digits.ts';
import { endingOfTail, NOMINATIVE } from './endings.ts';

type Rule = {
  readonly name: string;
  readonly cls: EntityClass;
  readonly ground: Ground;
  readonly pattern: RegExp;
  /** Group of the match that is the identifier; 0 = all. */
  readonly group?: number;
  readonly score: number;
  /** Must hold of the digits and letters; its failure only lowers the score where `context` matches. */
  readonly check?: (compact: string) => boolean;
  /** Word that must stand within 60 units before; `also` after. */
  readonly context?: RegExp;
  readonly after?: RegExp;
};

const A = '(?<![\\p{L}\\p{N}])';
const Z = '(?![\\p{L}\\p{N}])';
const re = (source: string) => new RegExp(withoutDiacritics(source), 'gu');
const near = (source: RegExp) => new RegExp(withoutDiacritics(source.source), 'iu');

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

const FIN_WORD = near(
  /(?:F\.?[İIi]\.?N\.?|P[İI]N|f[əe]rdi (?:identifikasiya|eyniləşdirmə)|ф\.?и\.?н)/iu,
);
const DOC_WORD = near(
  /(?:vəsiqə|vesiqe|pasport|passport|şəhadətnam|sehadetnam|bilet|kitabça|seriya|sürücülük|icazə|diplom|attestat|sertifikat|паспорт|свидетельств|удостоверен)/iu,
);
const PHONE_WORD = near(/(?:tel|telefon|mobil|nömrə|əlaqə|whatsapp|тел)/iu);
const VOEN_WORD = near(/(?:V[ÖO0]EN|ВОЕН|vergi ödəyici)/iu);
const SSN_WORD = near(/(?:SSN|sosial sığorta (?:nömrə|şəhadətnam)|sığorta nömrə)/iu);
const ACCOUNT_WORD = near(/(?:hesab|IBAN|H\/h|kart|card)/iu);

// Quantifiers are bounded, so each scan is linear. Source: anonymizer note, identifiers; shapes of state documents.
export const RULES: readonly Rule[] = [
  {
    name: 'iban',
    cls: 'account',
    ground: 'B',
    score: 1,
    pattern: re(`${A}AZ[ \\n]?\\d{2}(?:[ \\-]?[A-Z0-9]){24}${Z}`),
    check: isIban,
  },
  {
    name: 'iban-short',
    cls: 'account',
    ground: 'B',
    score: 0.9,
    pattern: re(`${A}AZ[ \\n]?\\d{2}(?:[ \\-]?[A-Z0-9]){14,25}${Z}`),
  },
  {
    name: 'bic',
    cls: 'account',
    ground: 'B',
    score: 0.9,
    pattern: re(`${A}[A-Z]{4}AZ2[A-Z0-9](?:[A-Z0-9]{3})?${Z}`),
  },
  {
    name: 'card',
    cls: 'card',
    ground: 'B',
    score: 0.98,
    pattern: re(`${A}\\d{4}(?:[ -]?\\d{4}){2}[ -]?\\d{1,7}${Z}`),
    check: isCardNumber,
  },
  {
    name: 'card-masked',
    cls: 'card',
    ground: 'B',
    score: 0.95,
    pattern: re(`${A}\\d{4}[ -]?\\d{0,2}(?:[ -]?[*•]{2,4}){1,3}(?:[ -]?\\d{4})?(?!\\d)`),
  },
  {
    name: 'account-digits',
    cls: 'account',
    ground: 'B',
    score: 0.9,
    pattern: re(`${A}\\d(?:[ ]?\\d){13,27}${Z}`),
    context: ACCOUNT_WORD,
    after: /^[ -]{0,2}(?:nömrəli|saylı)?[ ]?(?:cari |bank |kart |depozit )?hesab/iu,
  },
  {
    name: 'voen',
    cls: 'voen',
    ground: 'T',
    score: 1,
    pattern: re(`${A}\\d{10}${Z}`),
    check: isVoen,
  },
  {
    name: 'voen-context',
    cls: 'voen',
    ground: 'T',
    score: 0.95,
    pattern: re(`${A}\\d(?:[ ]?\\d){8,9}${Z}`),
    context: VOEN_WORD,
  },
  {
    name: 'id-card',
    cls: 'document',
    ground: 'P',
    score: 0.99,
    pattern: re(`${A}AZE[ ]{0,2}(?:[№N][°º.]?[ ]{0,2})?\\d{7,9}${Z}`),
  },
  {
    name: 'id-card-new',
    cls: 'document',
    ground: 'P',
    score: 0.97,
    pattern: re(`${A}A[AB][ ]{0,2}(?:[№N][°º.]?[ ]{0,2})?\\d{7}${Z}`),
  },
  {
    name: 'series',
    cls: 'document',
    ground: 'P',
    score: 0.95,
    pattern: re(
      `(?<![\\p{L}\\p{N}-])(?:seriya(?:sı|lı)?[ :]{0,2})?[A-ZƏİ]{1,3}[ ]{0,2}(?:№|N[°º.])[ ]{0,2}\\d{5,9}${Z}`,
    ),
  },
  {
    name: 'residence',
    cls: 'document',
    ground: 'P',
    score: 0.95,
    pattern: re(`${A}(?:DY[İI]|MY[İI])[ ]{0,2}(?:№[ ]?)?\\d{6,8}${Z}`),
  },
  {
    name: 'passport',
    cls: 'document',
    ground: 'P',
    score: 0.93,
    pattern: re(`${A}[CPСР][ ]?(?:№[ ]?)?\\d{7,8}${Z}`),
  },
  {
    name: 'civil-status',
    cls: 'document',
    ground: 'P',
    score: 0.95,
    pattern: re(`${A}AZ-[İIVX]{1,4}[ ]{0,2}(?:№|N[°º.]?|nömrə)?[ ]{0,2}(\\d{5,8})${Z}`),
  },
  {
    name: 'labour-book',
    cls: 'document',
    ground: 'P',
    score: 0.95,
    pattern: re(`${A}(?:ИТ|UT|AT|İT|IT|ЕТ|HT)-[İIVX]{1,4}[ ]{0,2}(?:№)?[ ]{0,2}(\\d{6,8})${Z}`),
  },
  {
    name: 'military',
    cls: 'document',
    ground: 'P',
    score: 0.9,
    pattern: re(`${A}[A-ZА-Я]{2}[ ]{0,2}(?:№[ ]{0,2})?(\\d{6,7})${Z}`),
    context: DOC_WORD,
    after:
      /^[ ]?(?:nömrəli|saylı|№-li)[ ]?(?:\p{L}{1,15}[ ]){0,3}(?:vəsiqə|bilet|kitabça|şəhadətnam|pasport)/iu,
  },
  {
    name: 'registry',
    cls: 'property',
    ground: 'P',
    score: 0.93,
    pattern: re(`${A}(?:RX|MH|RH)[ ]{0,2}(?:№[ ]{0,2})?(\\d{5,9})${Z}`),
  },
  {
    name: 'property-number',
    cls: 'property',
    ground: 'P',
    score: 0.9,
    pattern: re(`${A}\\d[\\d\\-/]{4,24}\\d${Z}`),
    context:
      /(?:reyestr n|qeydiyyat n|kadastr n|çıxarış(?:ın)? n|əmlakın (?:reyestr|qeydiyyat))\p{Ll}{0,12}[ :№-]{0,4}$/iu,
  },
  {
    name: 'register-number',
    cls: 'property',
    ground: 'P',
    score: 0.92,
    pattern: re(
      `${A}\\d[\\d\\-/]{4,24}\\d(?= (?:nömrəli |saylı |№-li )?(?:reyestr|kadastr|qeydiyyat|inventar) (?:nömrə|№))`,
    ),
  },
  {
    name: 'civil-entry',
    cls: 'document',
    ground: 'P',
    score: 0.9,
    pattern: re(`${A}\\d{1,6}(?= (?:nömrəli |saylı |№-li )?(?:akt qeyd|qeydiyyat akt))`),
  },
  {
    name: 'document-before',
    cls: 'document',
    ground: 'P',
    score: 0.9,
    pattern: re(
      `${A}\\d{3,14}(?= (?:nömrəli|saylı|№-li) (?:\\p{Ll}{1,20} ){0,4}(?:vəsiqə|pasport|şəhadətnam|bilet|kitabça|diplom|attestat|sertifikat|çıxarış))`,
    ),
  },
  {
    name: 'document-after',
    cls: 'document',
    ground: 'P',
    score: 0.9,
    pattern: re(`${A}(?:[A-ZƏİ]{1,3}[ -]?)?\\d{5,12}${Z}`),
    context: DOC_WORD,
  },
  {
    name: 'ssn',
    cls: 'document',
    ground: 'P',
    score: 0.93,
    pattern: re(`${A}\\d{13}${Z}`),
    context: SSN_WORD,
  },
  {
    name: 'vin',
    cls: 'plate',
    ground: 'P',
    score: 0.93,
    pattern: re(
      `${A}(?=[A-HJ-NPR-Z0-9]{0,16}\\d)(?=[A-HJ-NPR-Z0-9]{0,16}[A-Z])[A-HJ-NPR-Z0-9]{17}${Z}`,
    ),
  },
  {
    name: 'imei',
    cls: 'network',
    ground: 'P',
    score: 0.95,
    pattern: re(`${A}\\d{15}${Z}`),
    context: /IME[İI]/u,
  },
  {
    name: 'fin-context',
    cls: 'fin',
    ground: 'P',
    score: 0.98,
    pattern: re(`${A}[A-Z0-9]{7,8}${Z}`),
    context: FIN_WORD,
    after: /^[ ]?(?:FİN|FIN|PİN)/u,
    check: (text) => /[0-9A-Z]/.test(text),
  },
  {
    name: 'fin-context-low',
    cls: 'fin',
    ground: 'P',
    score: 0.97,
    pattern: re(`${A}(?=[a-z0-9]{0,6}\\d)[A-Za-z0-9]{7}${Z}`),
    context: FIN_WORD,
  },
  {
    name: 'fin-shape',
    cls: 'fin',
    ground: 'P',
    score: 0.85,
    pattern: re(`${A}(?=[A-Z0-9]{0,6}[A-Z])(?=(?:[A-Z]{0,6}\\d){2})[A-HJ-NP-Z0-9]{7}${Z}`),
  },
  {
    name: 'phone',
    cls: 'phone',
    ground: 'P',
    score: 0.95,
    pattern: re(
      `(?<![\\p{L}\\p{N}/.-])(?:\\+?[ ]?994|0)[ (-]{0,3}(?:10|12|18|2[0-6]|36|4[046]|5[015]|60|7[07]|88|99)[ )-]{0,3}\\d{3}[ -]{0,2}\\d{2}[ -]{0,2}\\d{2}${Z}`,
    ),
  },
  {
    name: 'phone-bracket',
    cls: 'phone',
    ground: 'P',
    score: 0.95,
    pattern: re(
      `\\(0?(?:10|12|18|2[0-6]|36|4[046]|5[015]|60|7[07]|88|99)\\d{0,2}\\)[ -]{0,2}\\d{2,3}[ -]{0,2}\\d{2}[ -]{0,2}\\d{2}${Z}`,
    ),
  },
  {
    name: 'phone-context',
    cls: 'phone',
    ground: 'P',
    score: 0.85,
    pattern: re(`${A}\\d{2,3}[ -]\\d{3}[ -]\\d{2}[ -]\\d{2}${Z}`),
    context: PHONE_WORD,
  },
  {
    name: 'phone-foreign',
    cls: 'phone',
    ground: 'P',
    score: 0.85,
    pattern: re(`(?<![\\p{L}\\p{N}])\\+\\d{1,3}[ (-]{0,2}\\d{2,4}(?:[ )-]{0,2}\\d{2,4}){2,3}${Z}`),
  },
  {
    name: 'email',
    cls: 'email',
    ground: 'P',
    score: 0.99,
    pattern: re(
      `(?<![\\p{L}\\p{N}._-])[\\p{L}\\p{N}][\\p{L}\\p{N}._%+\\-]{0,63}[ ]?@[ ]?[\\p{L}\\p{N}\\-]{1,40}(?:\\.[\\p{L}\\p{N}\\-]{2,24}){1,4}`,
    ),
  },
  {
    name: 'url',
    cls: 'network',
    ground: 'P',
    score: 0.85,
    pattern: re(`(?<![\\p{L}\\p{N}])(?:https?://|www\\.)[^\\s"“”»)]{3,200}`),
  },
  {
    name: 'profile',
    cls: 'network',
    ground: 'P',
    score: 0.8,
    pattern: re(`(?<![\\p{L}\\p{N}@])@[A-Za-z][A-Za-z0-9._]{3,30}`),
  },
  {
    name: 'ip',
    cls: 'network',
    ground: 'P',
    score: 0.85,
    pattern: re(
      `(?<![\\p{L}\\p{N}.])(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?![\\p{N}.])`,
    ),
    context: /(?:\bIP|ünvan|İP)/u,
  },
  {
    name: 'plate',
    cls: 'plate',
    ground: 'P',
    score: 0.95,
    pattern: re(`${A}(?:0[1-9]|[1-6]\\d|7[0-2]|77|85|90|99)[ -]?[A-Z]{2}[ -]?\\d{3}${Z}`),
  },
  {
    name: 'plate-diplomatic',
    cls: 'plate',
    ground: 'P',
    score: 0.8,
    pattern: re(`${A}(?:\\d{3} ?[DTX] ?\\d{3}|H ?\\d{3} ?\\d{3}|\\d{2}[ -][A-Z][ -]\\d{3})${Z}`),
    context: /(?:nişan|avtomobil|maşın|nəqliyyat)/iu,
    after: /^[ -]{0,2}(?:dövlət|qeydiyyat|nömrə)/iu,
  },
  {
    name: 'contract',
    cls: 'contract',
    ground: 'B',
    score: 0.9,
    pattern: re(
      `(?<![\\p{L}\\p{N}/.\\-])(?=[\\p{Lu}/.\\-]{0,12}\\d)[\\p{Lu}\\d][\\p{Lu}\\d/.\\-]{1,30}(?=(?: ?№-li| nömrəli| saylı) (?:\\p{L}{1,20} ){0,4}(?:müqavilə|zaminlik|girov|ipoteka|polis(?!\\p{L})|sığorta))`,
    ),
  },
  {
    name: 'contract-after',
    cls: 'contract',
    ground: 'B',
    score: 0.85,
    pattern: re(
      `(?<=müqavilə(?:si|nin|sinin)? (?:№|N)[ ]?)[\\p{Lu}\\d][\\p{Lu}\\d/.\\-]{1,30}${Z}`,
    ),
  },
];

const BEFORE = 60; // units in which a context word counts

/** Identifiers by shape, check digit and context. A failed check digit never clears a hit with its context word. */
export function findIdentifiers(text: string): Candidate[] {
  if (!/[\d@*]|www\.|http/u.test(text) && !/F[İI]N/u.test(text)) return [];
  const out: Candidate[] = [];
  for (const rule of RULES) {
    for (const match of text.matchAll(rule.pattern)) {
      const whole = match[0];
      const value = rule.group === undefined ? whole : (match[rule.group] ?? whole);
      const start = match.index + (rule.group === undefined ? 0 : whole.lastIndexOf(value));
      const end = start + value.length;
      if (!passes(rule, text, match.index, end, value)) continue;
      out.push(candidateOf(rule, text, start, end, value));
    }
  }
  return out;
}

function passes(rule: Rule, text: string, start: number, end: number, value: string): boolean {
  const compact = value.replace(/[^\p{L}\p{N}]/gu, '');
  if (rule.context !== undefined) {
    const before = clause(text.slice(Math.max(0, start - BEFORE), start));
    const near = rule.context.test(before);
    if (!near && rule.after?.test(text.slice(end, end + BEFORE)) !== true) return false;
  }
  if (rule.check === undefined || rule.check(compact)) return true;
  if (rule.name === 'iban') return true;
  // Without a valid check digit only a context word makes it one.
  const before = clause(text.slice(Math.max(0, start - BEFORE), start));
  if (rule.cls === 'card')
    return ACCOUNT_WORD.test(before) || /^\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4}$/.test(value);
  return rule.cls === 'voen' && VOEN_WORD.test(before);
}

/** The last clause of a text: a context word of the sentence before does not count. */
function clause(before: string): string {
  const cut = Math.max(before.lastIndexOf('\n'), before.lastIndexOf(';'), before.lastIndexOf('. '));
  return cut < 0 ? before : before.slice(cut + 1);
}

function candidateOf(
  rule: Rule,
  text: string,
  start: number,
  end: number,
  value: string,
): Candidate {
  const tail = /^(?:-\p{Ll}{1,6})(?!\p{L})/u.exec(text.slice(end, end + 8))?.[0];
  const ending = tail === undefined ? undefined : endingOfTail(tail);
  const compact = value.replace(/[^\p{L}\p{N}@]/gu, '').toUpperCase();
  return {
    start,
    end: end + (ending === undefined ? 0 : (tail?.length ?? 0)),
    cls: rule.cls,
    rule: `id:${rule.name}`,
    score: rule.score,
    features: rule.check === undefined ? [] : ['check-digit'],
    ending: ending ?? NOMINATIVE,
    ground: rule.ground,
    value: rule.cls === 'phone' ? compact.replace(/^994|^0/, '') : compact,
  };
}
