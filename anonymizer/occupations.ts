import type { Candidate } from './candidate.ts';
import { type Ending, foldKey, NOMINATIVE, readingsOf } from './endings.ts';
import type { Span } from './view.ts';
import data from './word-lists/occupations.json' with { type: 'json' };

const RARE = new Map(
  data.rare.split('|').map((title) => [foldKey(title), title.split(' ').length] as const),
);
const MOST_WORDS = 3; // of a rare title
const POSTS = new Set(data.posts.split('|').map(foldKey));
const PLACES = new Set(data.places.split('|').flatMap((place) => possessives(foldKey(place))));

const WORD = /(?<![\p{L}\p{N}-])\p{L}[\p{L}-]{1,24}(?![\p{L}\p{N}-])/gu;
const LOCATIVE = /(?:nda|ndə|da|də|ndakı|ndəki)$/u;
const WORKS =
  /^(?: kimi)?(?:,? (?:vəzifəsində|vəzifəsindən|peşəsində|peşəsi üzrə))?(?: (?:\p{Ll}+ ){0,2}?(?:işlə|çalış|fəaliyyət|xidmət|qulluq|təqaüd|olmuş|olub|olan)|[,.;]| idi| olduğu)/u;
const WORKS_THERE = /^ (?:işlə|çalış|qulluq)/u;
const TO_POST = 5; // words between a place of work and the post
const MOST_KIND = 5; // words that tell which place it is
const CONTEXT = 400; // units around a rare title in which its bearer stands
// A special place is told by a word before it: `toxuculuq fabrikində`. These tell nothing.
const TELLS_NOTHING =
  /^(?:həmin|bu|o|bir|öz|onun|özəl|dövlət|böyük|kiçik|digər|başqa|eyni|hər|həmçinin|sonra|əvvəl|və|isə|ilə|həm|daha|də|da|il|ildə|ildən|tarixdən)$/u;

/**
 * Rare occupations of a person (`tarist` → `Peşə1`), and the place of work with the post where both together are
 * told (`toxuculuq fabrikində xalçaçı işləyir` → `İş yeri1-də işləyir`). Ordinary occupations stay. Offsets of the
 * view. Source: Court 2.1.6; policy, combination.
 */
export function findOccupations(text: string, persons: readonly Span[]): Candidate[] {
  const isNear = nearness(persons);
  const words = [...text.matchAll(WORD)];
  const out: Candidate[] = [];
  for (let at = 0; at < words.length; at++) {
    const found = workplaceAt(text, words, at) ?? rareAt(text, words, at);
    if (found === undefined || !isNear(found)) continue;
    out.push(found);
    while ((words[at + 1]?.index ?? text.length) < found.end) at++;
  }
  return out;
}

function workplaceAt(
  text: string,
  words: readonly RegExpExecArray[],
  at: number,
): Candidate | undefined {
  const word = words[at] as RegExpExecArray;
  if (!LOCATIVE.test(word[0])) return undefined;
  const place = word[0].replace(/k[iı]$/u, '');
  const head = readingsOf(place).find(
    ({ stem, ending }) => ending.case === 'loc' && PLACES.has(stem),
  );
  if (head === undefined) return undefined;
  const from = kindBefore(text, words, at);
  if (from === undefined) return undefined;
  const placeEnd = word.index + word[0].length;
  if (WORKS_THERE.test(text.slice(placeEnd, placeEnd + 12)))
    return quasi(text, words[from]?.index ?? word.index, placeEnd, 'İş yeri', {
      ...NOMINATIVE,
      case: 'loc',
    });
  for (let next = at + 1; next <= at + TO_POST && next < words.length; next++) {
    const gap = text.slice(words[next - 1]?.index, words[next]?.index);
    if (/[.;:,\n]/u.test(gap)) return undefined;
    const post = words[next] as RegExpExecArray;
    const bare = readingsOf(post[0])[0]?.stem ?? '';
    const loc = readingsOf(post[0]).find(({ ending }) => ending.case === 'loc')?.stem ?? '';
    if (!POSTS.has(bare) && !RARE.has(bare) && !POSTS.has(loc) && !/[cç][iu]$/u.test(bare))
      continue;
    const last = lastOfPost(text, words, next);
    const end = (words[last]?.index ?? 0) + (words[last]?.[0].length ?? 0);
    if (!WORKS.test(text.slice(end, end + 60))) continue;
    const kimi = /^ kimi(?!\p{L})/u.exec(text.slice(end, end + 6))?.[0].length ?? 0;
    const start = words[from]?.index ?? word.index;
    return quasi(text, start, end + kimi, 'İş yeri', { ...NOMINATIVE, case: 'loc' });
  }
  return undefined;
}

/** The first word of what tells which place it is, or undefined where nothing does. */
function kindBefore(
  text: string,
  words: readonly RegExpExecArray[],
  at: number,
): number | undefined {
  let from = at;
  while (from > 0 && at - from < MOST_KIND) {
    const before = words[from - 1] as RegExpExecArray;
    const gap = text.slice(before.index + before[0].length, words[from]?.index);
    const isKind =
      gap === ' ' &&
      (/^\p{Ll}/u.test(before[0])
        ? !TELLS_NOTHING.test(before[0]) &&
          !/(?:nda|ndə|dan|dən|ıb|ib|ub|üb|dır|dir|mış|miş)$/u.test(before[0])
        : (/n[iıuü]n$/u.test(before[0]) && at - from <= 3) ||
          (/^\p{Lu}/u.test(words[from]?.[0] ?? '') && from < at));
    if (!isKind) break;
    from--;
  }
  return from === at ? undefined : from;
}

// A title can go on: `gəmi kapitanının köməkçisi`, `baş leytenant rütbəsində`.
function lastOfPost(text: string, words: readonly RegExpExecArray[], at: number): number {
  let last = at;
  for (let next = at + 1; next <= at + 2 && next < words.length; next++) {
    const word = words[next] as RegExpExecArray;
    if (
      text.slice((words[next - 1]?.index ?? 0) + (words[next - 1]?.[0].length ?? 0), word.index) !==
      ' '
    )
      break;
    if (POSTS.has(foldKey(word[0])) || /^rütbəsində$/u.test(word[0])) last = next;
  }
  return last;
}

function rareAt(
  text: string,
  words: readonly RegExpExecArray[],
  at: number,
): Candidate | undefined {
  for (let count = MOST_WORDS; count >= 1; count--) {
    const last = words[at + count - 1];
    const first = words[at] as RegExpExecArray;
    if (last === undefined) continue;
    const lead = text.slice(first.index, last.index);
    if (/[^\p{L} -]/u.test(lead)) continue;
    for (const { stem, ending } of readingsOf(last[0])) {
      if (RARE.get(foldKey(lead) + stem) !== count || ending.plural) continue;
      // `Zərgər` with a capital inside a sentence is a surname or a place.
      if (/\p{Lu}/u.test(text[first.index] ?? '') && count === 1) continue;
      return quasi(text, first.index, last.index + last[0].length, 'Peşə', ending);
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

function possessives(key: string): readonly string[] {
  const soft = /[qk]$/.test(key) ? `${key.slice(0, -1)}${key.endsWith('q') ? 'g' : 'y'}` : key;
  return [key, `${key}i`, `${key}u`, `${soft}i`, `${soft}u`, `${key}si`, `${key}su`];
}

function nearness(persons: readonly Span[]): (span: Span) => boolean {
  const starts = persons.map(({ start }) => start).sort((a, b) => a - b);
  return ({ start, end }) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) < start - CONTEXT) low = middle + 1;
      else high = middle;
    }
    return (starts[low] ?? Number.POSITIVE_INFINITY) <= end + CONTEXT;
  };
}
