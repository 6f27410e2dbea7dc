import { findAppositions, findListedTrades } from './appositions.ts';
import type { Candidate } from './candidate.ts';
import { type Ending, foldKey, NOMINATIVE, readingsOf } from './endings.ts';
import { establishmentAt } from './establishments.ts';
import { eventPlaceAt, findClinics } from './event-places.ts';
import { institutionAt } from './institutions.ts';
import type { Word } from './kind-before.ts';
import { namedPlaceAt } from './named-places.ts';
import { placePhraseAt, withInside } from './place-phrases.ts';
import { findPostPhrases } from './post-phrases.ts';
import { matchesOf } from './quick-pattern.ts';
import { interned, remembered } from './remembered.ts';
import { cover, type Span } from './view.ts';
import data from './word-lists/occupations.json' with { type: 'json' };
import { FORMER, workAt } from './workplaces.ts';

const RARE = new Map(
  data.rare.split('|').map((title) => [foldKey(title), title.split(' ').length] as const),
);
const LAST_WORDS = new Set([...RARE.keys()].map((title) => title.split(' ').pop() ?? ''));
const MOST_WORDS = 3; // of a rare title
const WORD = /(?<![\p{L}\p{N}-])\p{L}[\p{L}-]{1,24}(?![\p{L}\p{N}-])/gu;
const CONTEXT = 400; // units around a rare title in which its bearer stands
const WORK_CONTEXT = 1500; // units around a place of work: lists of service are long

/** A person of the text with the rule that found it. */
type Person = Span & Partial<Pick<Candidate, 'rule'>>;
// Capitals that no list knows beside each other: the name of a place as well as of a person.
const GUESSED = /^person:(?:cap-cap|caps-caps|led-cap|led-free|cap-ad|ad-cap|foreign|given)$/;

/**
 * Rare occupations of a person (`tarist` → `Peşə1`), and the place of work with the post where both together are
 * told (`toxuculuq fabrikində xalçaçı işləyir` → `İş yeri1-də işləyir`). Ordinary occupations stay. Offsets of the
 * view. Source: Court 2.1.6; policy, combination.
 */
export function findOccupations(text: string, persons: readonly Person[]): Candidate[] {
  const isNear = nearness(persons);
  const named = cover(persons);
  const inName = (at: number) => named({ start: at, end: at + 1 });
  const known = cover(persons.filter(({ rule }) => !GUESSED.test(rule ?? '')));
  const people = { any: inName, sure: (at: number) => known({ start: at, end: at + 1 }) };
  const words: Word[] = [];
  for (const { 0: word, index } of matchesOf(text, WORD)) words.push({ 0: interned(word), index });
  const titles = words.map(({ 0: word }) => endsTitle(word));
  const out: Candidate[] = [];
  words.forEach((_, at) => {
    for (const found of [
      institutionAt(text, words, at, inName),
      establishmentAt(text, words, at, people),
    ])
      if (found !== undefined && isNear(found, WORK_CONTEXT)) out.push(withUnit(text, found));
  });
  for (let at = 0; at < words.length; at++) {
    const mayBeTitle = titles[at] || titles[at + 1] || titles[at + 2];
    const found =
      workAt(text, words, at, inName) ??
      (mayBeTitle ? rareAt(text, words, at, inName) : undefined) ??
      placeOf(text, words, at, inName);
    if (found === undefined || !isNear(found, found.roleLabel === 'Peşə' ? CONTEXT : WORK_CONTEXT))
      continue;
    out.push(inName(found.end + 1) ? withFormer(text, found) : found);
    while ((words[at + 1]?.index ?? text.length) < found.end) at++;
  }
  for (const match of matchesOf(text, TRADER)) {
    const found = quasi(text, match.index, match.index + match[0].length, 'Peşə', NOMINATIVE);
    if (isNear(found, WORK_CONTEXT)) out.push(found);
  }
  for (const found of labelledWork(text))
    if (isNear(found, WORK_CONTEXT) && !inName(found.start)) out.push(found);
  for (const found of findPostPhrases(text))
    if (isNear(found, WORK_CONTEXT) && !inName(found.start)) out.push(found);
  out.push(...findAppositions(text, persons));
  for (const found of findClinics(text, inName)) if (isNear(found, CONTEXT)) out.push(found);
  for (const found of findListedTrades(text))
    if (isNear(found, CONTEXT) && !inName(found.start)) out.push(found);
  return out;
}

// `Şəki rayon Mədəniyyət Evi`: behind a town the word belongs to it.
const UNIT_BEFORE =
  /(?<![\p{L}-])(?:(?:Qəsəbə|Kənd|Rayon|Şəhər)|(?<!\p{Lu}[\p{L}’-]{1,24} )(?:qəsəbə|kənd|rayon|şəhər)) $/u;

/** `Qəsəbə 2 nömrəli məktəbdə`, `rayon Mədəniyyət Evində`: the unit goes with what it has. */
function withUnit(text: string, found: Candidate): Candidate {
  const lead = UNIT_BEFORE.exec(text.slice(Math.max(0, found.start - 36), found.start))?.[0] ?? '';
  return lead === '' ? found : { ...found, start: found.start - lead.length };
}

/** `keçmiş qazma ustası`: what somebody was tells as much. */
function withFormer(text: string, found: Candidate): Candidate {
  if (found.cls !== 'workplace') return found;
  const lead = FORMER.exec(text.slice(Math.max(0, found.start - 18), found.start))?.[0] ?? '';
  return { ...found, start: found.start - lead.length };
}

function placeOf(
  text: string,
  words: readonly Word[],
  at: number,
  inName: (at: number) => boolean,
): Candidate | undefined {
  const event = eventPlaceAt(text, words, at, inName);
  if (event !== undefined) return withInside(text, words, at, event);
  const phrase = placePhraseAt(text, words, at, inName) ?? namedPlaceAt(text, words, at, inName);
  return phrase !== undefined && OF_PARTY.test(text.slice(phrase.start, phrase.end))
    ? undefined
    : phrase;
}

// `uçuş istiqamətinin iddiaçının həyətinə`: another phrase begins with whose it is.
const OF_PARTY =
  /\p{L} (?:iddiaçı|cavabdeh|ərizəçi|borclu|tələbkar|zərərçək\p{Ll}{2,3}|təqsirləndirilən|şahid)\p{Ll}{0,4}n [^ ]+$/u;

const PAPER =
  /^(?:kitabça|bilet|vəsiqə|şəhadətnamə|lisenziya|diplom|sertifikat|icazə)s?[ıi]|^(?:ekspertiza|test|analiz|müayinə|tədqiqat|xəstəli|material)/u;

// `qızılgül yetişdirən fərdi sahibkar`, `pəncərə təmiri ilə məşğul sahibkar`: what the trade is in.
const TRADER =
  /(?<![\p{L}-])(?:\p{Ll}{3,20} ){1,3}(?:edən|satan|yetişdirən|hazırlayan|tikən|alan|aparan|gətirən|quran|ilə məşğul(?: olan)?) (?:fərdi )?sahibkar(?!\p{L})/gu;

// `iş yeri – 21 saylı avtobus parkı, sürücü`: what stands behind the label.
const LABELLED =
  /(?<!\p{L})(?:[iİ]ş yeri(?:,? (?:və )?(?:vəzifə|peşə|ixtisas)sı?i?)?|[iİ]şi|sənəti|peşəsi|məşğuliyyəti|tələbə|şagird)(?: ?[:–—]| -) ?([^.;:\n()]{4,90})/giu;
const NO_WORK =
  /^(?:yox|işlə|işsiz|müəyyən|məlum|göstər|ev |təqaüd|pensiya|hazırda|fərdi|sahibkar|qeyd|müvəqqəti|heç)|polis|prokuror|məhkəmə|nazirli|hakimiyyət/iu;
const OTHER_DATUM =
  /, (?:vəzifəsi|peşəsi|ixtisası|subay|evli|ailəli|dul|boşan|yaşa|ünvan|qeydiyyat|doğul|təvəllüd|FİN|təhsil|məhkum|milliyyət|vətəndaş|tel|həmin|\d(?!\d?-c[iıuü] (?:kurs|sinif))|(?!(?:I|II|III|IV|V|VI) kurs)\p{Lu})/u;

function labelledWork(text: string): Candidate[] {
  if (!/ş yeri|[İi]şi ?[:–—]|ənəti|eşəsi|əşğuliyyəti|(?:ələbə|agird) ?[:–—]/u.test(text)) return [];
  return [...matchesOf(text, LABELLED)].flatMap((match): Candidate[] => {
    const told = match[1] ?? '';
    const other = told.search(OTHER_DATUM);
    const own = (other < 0 ? told : told.slice(0, other)).trimEnd();
    if (NO_WORK.test(own)) return [];
    const start = match.index + match[0].lastIndexOf(match[1] ?? '');
    return [quasi(text, start, start + own.length, 'İş yeri', NOMINATIVE)];
  });
}

const endsTitle = remembered((word) => readingsOf(word).some(({ stem }) => LAST_WORDS.has(stem)));

function rareAt(
  text: string,
  words: readonly Word[],
  at: number,
  inName: (at: number) => boolean,
): Candidate | undefined {
  for (let count = MOST_WORDS; count >= 1; count--) {
    const last = words[at + count - 1];
    const first = words[at] as Word;
    if (last === undefined || !endsTitle(last[0])) continue;
    const lead = text.slice(first.index, last.index);
    if (/[^\p{L} -]/u.test(lead)) continue;
    for (const { stem, ending } of readingsOf(last[0])) {
      if (RARE.get(foldKey(lead) + stem) !== count || ending.plural) continue;
      // `ovçu kitabçasını`: a paper for those who are so; `genetik ekspertiza`.
      const next = words[at + count];
      if (next !== undefined && PAPER.test(next[0])) continue;
      // `Zərgər` with a capital inside a sentence is a surname or a place.
      if (/\p{Lu}/u.test(text[first.index] ?? '') && count === 1) continue;
      const work = count > 1 ? workAt(text, words, at + count - 1, inName) : undefined;
      return work ?? quasi(text, first.index, last.index + last[0].length, 'Peşə', ending);
    }
  }
  return undefined;
}

function quasi(
  text: string,
  start: number,
  end: number,
  roleLabel: string,
  ending: Ending,
): Candidate {
  return {
    ...{ start, end, cls: 'workplace', rule: 'quasi:occupation', score: 0.7, features: [] },
    ...{ ending, ground: 'P', roleLabel, value: `${roleLabel} ${foldKey(text.slice(start, end))}` },
  };
}

function nearness(persons: readonly Span[]): (span: Span, within: number) => boolean {
  const starts = persons.map(({ start }) => start).sort((a, b) => a - b);
  return ({ start, end }, within) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) < start - within) low = middle + 1;
      else high = middle;
    }
    return (starts[low] ?? Number.POSITIVE_INFINITY) <= end + within;
  };
}
