import type { DecisionFact, NameCase, Refilling } from '#bench/real-input/facts.ts';
import { type Dice, diceOf } from '#demo/dice.ts';
import { finOf } from '#demo/identifiers.ts';
import { type GrammarCase, inflect } from '#demo/inflect.ts';
import { personNameOf } from '#demo/people.ts';
import type { Party, PersonName } from '#domain/person.ts';
import { DEVELOPMENT_WORDS } from '../words.ts';

/**
 * A span of a refilled text, UTF-16. `residue` was left in by the earlier masking; `date` is of a person's
 * life and loses day and month; `period` is a date of service or study; `kept` must stay. `to` is the case in
 * which a name stands.
 */
export type RefillSpan = {
  readonly start: number;
  readonly end: number;
  readonly cls: 'person' | 'document' | 'date' | 'period' | 'company' | 'residue' | 'kept';
  readonly entity: string;
  readonly to?: GrammarCase;
};

/** A masked decision with invented values where the labels stood, in paragraphs, and the parties of its record. */
export type Refill = {
  readonly text: string;
  readonly spans: readonly RefillSpan[];
  readonly parties: readonly Party[];
};

const CASES: Readonly<Record<Exclude<NameCase, 'left-as-it-is'>, GrammarCase>> = {
  nominative: 'nom',
  genitive: 'gen',
  dative: 'dat',
  ablative: 'abl',
};
const PLACEHOLDER =
  /(?<![\p{L}\p{N}])(?<label>XXX Nümayəndə|Ərizəçi|İddiaçı|X\d{1,2})(?![\p{L}\d])(?<father> \p{Lu}\p{Ll}+ oğlu)?|(?<body>Maraqlı şəxs)(?=nə|\sxx)(?:nə)?|(?<![\dx]|\d\.)xx\.xx\.(?<year>\d{4})|(?<number>\*{7})|(?<company>"xxxx")/gu;
const COMPANIES = Object.values(DEVELOPMENT_WORDS.companies).flat();
const FORMS = {
  full: 4,
  'surname-given': 2,
  'given-surname': 2,
  initials: 2,
  'patronymic-first': 1,
};
/** The case of a workplace by the words behind it. Source: government of işləmək, işə başlamaq, qəbul edilmək. */
const WORKPLACE_CASES: readonly (readonly [RegExp, GrammarCase])[] = [
  [/^ fəhlə işlədiyi|^ döyücü vəzifəsində/u, 'loc'],
  [/^ fəhlə kimi işə|^ refrijerator seksiyası mexaniki vəzifəsinə/u, 'dat'],
];
const LIFE = /^-c[iıuü] ildə [^.;]{0,110}?(?:doğul|anadan ol|vəfat)/u;
const ACT = /^-c[iıuü] il tarixli/u;
const PARTY_ROLES: readonly string[] = ['ərizəçi', 'iddiaçı', 'nümayəndə'];

/**
 * Puts invented, inflected values where a decision has labels. The same seed gives the same text. A father's
 * name that the masking left in stays and becomes the person's own.
 */
export function fillPlaceholders(masked: string, fact: DecisionFact, seed: string): Refill {
  const dice = diceOf(`refill/${seed}/${fact.id}`);
  const left = /(?:Ərizəçi|İddiaçı) (\p{Lu}\p{Ll}+) oğlu/u.exec(masked)?.[1];
  const names = new Map(fact.refilling.map((one) => [one.person, nameFor(one, dice, left)]));
  const places = new Map<string, number>();
  const spans: RefillSpan[] = [];
  const parts: string[] = [];
  let length = 0;
  let at = 0;
  const put = (text: string, span?: Omit<RefillSpan, 'start' | 'end'>) => {
    if (span !== undefined && text !== '')
      spans.push({ start: length, end: length + text.length, ...span });
    parts.push(text);
    length += text.length;
  };
  for (const match of masked.matchAll(PLACEHOLDER)) {
    const end = match.index + match[0].length;
    const after = masked.slice(end, end + 140);
    put(masked.slice(at, match.index));
    const { label, father, body, year, number, company } = match.groups ?? {};
    if (label !== undefined) putLabel(label, father, after, match[0]);
    else if (body !== undefined) {
      const to = match[0].endsWith('nə') ? 'dat' : 'gen';
      put(inflect('Ağdam rayon Qeydiyyat şöbəsi', to), { cls: 'kept', entity: 'registry' });
    } else if (year !== undefined) putDate(year, after);
    else if (number !== undefined) {
      const series = masked.slice(0, match.index).trimEnd().split(/\s/).pop() ?? '';
      const digits = dice.fork(series).int(1_000_000, 9_999_999);
      put(String(digits), { cls: 'document', entity: series });
    } else if (company !== undefined)
      put(companyName('owner'), { cls: 'company', entity: 'owner' });
    at = end;
  }
  put(masked.slice(at));
  const parties = fact.refilling.filter(({ role }) => PARTY_ROLES.includes(role)).map(partyOf);
  return { text: parts.join(''), spans, parties };

  function putLabel(label: string, father: string | undefined, after: string, whole: string): void {
    const refilling = fact.refilling.find(({ labels }) => labels.includes(label));
    if (refilling === undefined) {
      putWorkplace(label, after);
      return;
    }
    const { person, cases, keepsLabel } = refilling;
    const place = places.get(person) ?? 0;
    places.set(person, place + 1);
    const wanted = cases[place] ?? 'nominative';
    const name = names.get(person);
    if (wanted === 'left-as-it-is' || name === undefined) {
      put(whole);
      return;
    }
    const to = CASES[wanted];
    const form = place === 0 || father !== undefined ? 'full' : dice.weighted(FORMS);
    if (keepsLabel === true) put(`${label} `);
    put(inflect(written(name, form), to, form === 'full'), { cls: 'person', entity: person, to });
  }

  function putWorkplace(label: string, after: string): void {
    const to = WORKPLACE_CASES.find(([words]) => words.test(after))?.[1] ?? 'nom';
    put(companyName(label), { cls: 'company', entity: label });
    put(` ${inflect('MMC', to)}`);
  }

  function putDate(year: string, after: string): void {
    const two = (value: number) => String(value).padStart(2, '0');
    const text = `${two(dice.int(1, 28))}.${two(dice.int(1, 12))}.${year}`;
    const cls = LIFE.test(after) ? 'date' : ACT.test(after) ? 'kept' : 'period';
    put(text, { cls, entity: `date-${year}` });
  }

  function companyName(key: string): string {
    return `“${dice.fork(`company/${key}`).pick(COMPANIES)}”`;
  }

  function partyOf({ person, role }: Refilling): Party {
    const own = dice.fork(`party/${person}`);
    const birthDate = `${own.int(1950, 2000)}-0${own.int(1, 9)}-${own.int(10, 28)}`;
    return { role, fullName: names.get(person) as PersonName, fin: finOf(own), birthDate };
  }
}

function nameFor({ person, gender }: Refilling, dice: Dice, left: string | undefined): PersonName {
  const own = dice.fork(`name/${person}`);
  const father = person === 'claimant' ? left : undefined;
  const sex = gender === 'male' ? 'm' : 'f';
  const { surname, given, patronymic } = personNameOf(
    own,
    sex,
    undefined,
    father,
    DEVELOPMENT_WORDS,
  );
  return { surname, given, patronymic };
}

function written({ surname, given, patronymic }: PersonName, form: keyof typeof FORMS): string {
  const father = patronymic ?? '';
  switch (form) {
    case 'full':
      return `${surname} ${given} ${father}`;
    case 'surname-given':
      return `${surname} ${given}`;
    case 'given-surname':
      return `${given} ${surname}`;
    case 'initials':
      return `${given.slice(0, 1)}.${father.slice(0, 1)}.${surname}`;
    case 'patronymic-first':
      return `${given} ${father} ${surname}`;
  }
}
