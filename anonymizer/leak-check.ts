import { foldAz } from '#domain/az-text.ts';
import { findAddresses } from './addresses.ts';
import { foldKey } from './endings.ts';
import { findIdentifiers } from './identifiers.ts';
import { findNames } from './names.ts';
import { normalize } from './normalize.ts';
import { hardSpans, institutionSpans } from './protect.ts';
import { compactOf, type RecordIndex } from './record-index.ts';
import { loneInitials } from './short-names.ts';
import { type Token, tokenize, wordFacts } from './tokens.ts';
import { unexplainedCapitals } from './unexplained-capitals.ts';
import { unexplainedDigits } from './unexplained-digits.ts';
import { cover, originalSpan, type Span } from './view.ts';
import { isWordUse } from './word-uses.ts';

/** A place of the OUTPUT that looks like a leak. `record` ones withhold, the others send to review. */
export type Leak = Span & {
  readonly kind: 'record' | 'surface' | 'identifier' | 'name' | 'orphan';
};

/**
 * Looks for leaks in what would be published, by other means than the masking: forms of the record (names,
 * numbers, birth dates, addresses), surfaces masked elsewhere in the text, shapes of ids, addresses and
 * names, capitals that nothing explains, initials alone or behind a label, lone `oğlu`/`qızı`. `output` is every string that is published (title, blocks,
 * legend), `kept` are officials' names in it, `surfaces` the masked names and numbers (folded), `labels`
 * those of the legend: `Hesab1` before `hesabına` is no account's name.
 */
export function findLeaks(
  output: string,
  index: RecordIndex,
  surfaces: ReadonlySet<string>,
  kept: readonly Span[],
  labels: ReadonlySet<string> = new Set(),
): Leak[] {
  const view = normalize(output, 1);
  const text = view.text;
  const tokens = tokenize(text);
  const ofKept = cover(kept);
  const isKept = (span: Span) => ofKept(originalSpan(view, span));
  const leaks: Leak[] = [];
  const recordNames = recordForms(index);
  const hard = hardSpans(text, foldAz(text));
  const inHard = cover(hard);
  const inCovered = cover([...hard, ...institutionSpans(text, tokens)]);
  for (const token of tokens) {
    if ((!token.capital && token.facts.patronymic === undefined) || isKept(token)) continue;
    if (isWordUse(text, token)) continue;
    for (const { stem } of token.capital ? token.facts.readings : []) {
      if (recordNames.surnames.has(stem)) {
        leaks.push({ start: token.start, end: token.end, kind: 'record' });
        break;
      }
      const isOut = surfaces.has(stem) || recordNames.givens.has(stem);
      if (isOut && !mayBeWord(token) && !inCovered(token)) {
        leaks.push({ start: token.start, end: token.end, kind: 'surface' });
        break;
      }
    }
    if (token.facts.patronymic !== undefined && isOrphan(text, token) && !isChild(text, token)) {
      leaks.push({ start: token.start, end: token.end, kind: 'orphan' });
    }
  }
  leaks.push(...compactLeaks(text, tokens, recordNames, isKept, surfaces));
  for (const candidate of [...findIdentifiers(text), ...findAddresses(text)]) {
    const { start, end } = candidate;
    if (inHard(candidate) || isKept(candidate) || isAmount(text, candidate)) continue;
    if (!labels.has(text.slice(start, end).replace(LABEL_ENDING, '')))
      leaks.push({ start, end, kind: 'identifier' });
  }
  for (const { index: start, 0: match } of loneInitials(text)) {
    const span = { start, end: start + match.length };
    if (!inCovered(span) && !isKept(span) && !isBehindName(text, start))
      leaks.push({ ...span, kind: 'name' });
  }
  for (const candidate of findNames(text, tokens, inCovered)) {
    if (
      candidate.score >= 0.85 &&
      !isKept(candidate) &&
      !/\d/.test(text.slice(candidate.start, candidate.end + 1))
    ) {
      leaks.push({ start: candidate.start, end: candidate.end, kind: 'name' });
    }
  }
  for (const token of tokens)
    if (isOrphanInitial(text, token) && !isKept(token) && !inCovered(token))
      leaks.push({ start: token.start, end: token.end, kind: 'orphan' });
  for (const span of unexplainedCapitals(text, tokens, (one) => isKept(one) || inCovered(one)))
    leaks.push({ ...span, kind: 'name' });
  for (const span of unexplainedDigits(text, (one) => isKept(one) || inHard(one), labels))
    leaks.push({ ...span, kind: 'identifier' });
  return leaks;
}

const LABEL_ENDING = /(?<=\d)-\p{Ll}{1,8}$/u;
// A sum as courts write it: in figures, then in words.
const IN_FIGURES = /^\d{1,3}(?: \d{3}){0,3}$/;
const IN_WORDS = /^ ?\([\p{Ll} ]{2,90}\) ?(?:manat|AZN|qəpik|ABŞ dollar|dollar|avro|rubl)/u;

/** `72 700 (yetmiş iki min yeddi yüz) manat` behind a masked number is a sum, no number of that thing. */
function isAmount(text: string, { start, end }: Span): boolean {
  return IN_FIGURES.test(text.slice(start, end)) && IN_WORDS.test(text.slice(end, end + 110));
}

/** `Soyadov S.Q.`: the name grammar looks at these. */
function isBehindName(text: string, start: number): boolean {
  const word = /(?<!\p{L})(\p{Lu}\p{L}{1,30}) $/u.exec(
    text.slice(Math.max(0, start - 33), start),
  )?.[1];
  if (word === undefined) return false;
  const { common, role, slot } = wordFacts(word);
  return !common && role === undefined && !slot;
}

/** A word of the language at the beginning of a sentence, or one that is also a place. */
function mayBeWord(token: Token): boolean {
  return (
    (token.sentenceStart && (token.facts.common || token.facts.givenIsWord)) || token.facts.place
  );
}

type Forms = {
  readonly surnames: ReadonlySet<string>;
  readonly givens: ReadonlySet<string>;
  readonly joined: readonly string[];
  readonly ids: readonly string[];
};

function recordForms(index: RecordIndex): Forms {
  const surnames = new Set<string>();
  const givens = new Set<string>();
  const joined: string[] = [];
  const ids: string[] = [];
  for (const party of index.parties) {
    ids.push(...party.ids.map((id) => id.compact), ...addressesOf(party.addressWords));
    const [year, month, day] = party.birthDate?.split('-') ?? [];
    if (year !== undefined && month !== undefined && day !== undefined) {
      ids.push(`${day}${month}${year}`);
      ids.push(compactOf(`${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`));
    }
    if (party.kind !== 'person') {
      if (party.kind === 'company' && party.nameWords.join('').length >= 6)
        joined.push(party.nameWords.join(''));
      continue;
    }
    const { surname, given, patronymic } = party.name;
    if (surname !== undefined && surname.length >= 4) surnames.add(surname);
    if (given !== undefined && given.length >= 4) givens.add(given);
    if (surname !== undefined && given !== undefined) joined.push(surname + given, given + surname);
    if (given !== undefined && patronymic !== undefined) joined.push(given + patronymic);
  }
  return {
    surnames,
    givens,
    joined: joined.filter((form) => form.length >= 8),
    ids: ids.filter((id) => id.length >= 6),
  };
}

const MONTHS = 'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr'.split(
  ' ',
);
const MIN_ADDRESS = 10; // letters and digits of an address of the record

function addressesOf(addresses: readonly (readonly string[])[]): string[] {
  return addresses.map((words) => words.join('')).filter((form) => form.length >= MIN_ADDRESS);
}

function compactLeaks(
  text: string,
  tokens: readonly Span[],
  forms: Forms,
  isKept: (span: Span) => boolean,
  surfaces: ReadonlySet<string>,
): Leak[] {
  const compact = compactOf(text);
  const out: Leak[] = [];
  for (const form of [...forms.joined, ...forms.ids]) {
    if (!compact.includes(foldKey(form))) continue;
    const span = { start: 0, end: Math.min(1, text.length) };
    // A kept judge may share a party's whole name: the role conflict has sent it to review already.
    if (
      tokens.some((token) => isKept(token)) &&
      forms.joined.includes(form) &&
      keptHolds(text, form, isKept, tokens)
    )
      continue;
    out.push({ ...span, kind: 'record' });
  }
  for (const code of surfaces)
    if (/\d{4}/.test(code) && compact.includes(code))
      out.push({ start: 0, end: Math.min(1, text.length), kind: 'surface' });
  return out;
}

function keptHolds(
  text: string,
  form: string,
  isKept: (span: Span) => boolean,
  tokens: readonly Span[],
): boolean {
  const rest = tokens
    .filter((token) => !isKept(token))
    .map((token) => text.slice(token.start, token.end))
    .join('');
  return !compactOf(rest).includes(form);
}

// `Cavabdeh1 qızını məktəbə apardı`, `İddiaçı1 oğlu ilə yaşayır`: a label before its own child, no father's name.
const AFTER_LABEL = /\p{L}\d{1,3} $/u;
const AFTER_TWO = /\d{1,3} \p{L}{2,20}(?: \p{L}{2,20})?\d{1,3} $/u;
const WITH_CHILD = /^ (?:ilə|üçün|haqqında|barədə)(?!\p{L})/u;
const NAMED_CHILD = /^ \p{Lu}\p{Ll}{2,20}(?: \p{Ll}{2,10})?\d{1,3}(?!\d)/u; // `Ərizəçi1 qızı Şəxs1-dən`

/** True of a son or daughter as the object of what a labelled person does; behind two labels it is a father's name. */
function isChild(text: string, { start, end, facts }: Token): boolean {
  const before = text.slice(Math.max(0, start - 50), start);
  if (!AFTER_LABEL.test(before) || AFTER_TWO.test(before)) return false;
  const kase = facts.patronymic?.case;
  if (kase === 'nom') {
    const behind = text.slice(end, end + 40);
    return WITH_CHILD.test(behind) || NAMED_CHILD.test(behind);
  }
  return kase === 'acc' || kase === 'dat' || kase === 'abl' || kase === 'loc';
}

/** `Şəxs1 V. gəldi`: an initial left behind a label; one before a word with a capital belongs to that. */
function isOrphanInitial(text: string, { initial, start, end }: Token): boolean {
  return (
    initial &&
    AFTER_LABEL.test(text.slice(Math.max(0, start - 6), start)) &&
    !/^\.(?: ?\p{Lu}|\n)/u.test(text.slice(end, end + 3))
  );
}

function isOrphan(text: string, { start }: Token): boolean {
  return (
    /(?:\d|(?<!\p{L})\p{Lu}\.|…)[ ]?$/u.test(text.slice(Math.max(0, start - 8), start)) ||
    /(?<!\p{L})X{1,3}\d{0,3}[ ]$/u.test(text.slice(Math.max(0, start - 6), start))
  );
}
