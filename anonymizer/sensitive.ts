import { isAboutParty } from './about-somebody.ts';
import type { Candidate } from './candidate.ts';
import { findDiagnoses, findToldDiagnoses } from './diagnoses.ts';
import { findFramed } from './diagnosis-frames.ts';
import { type Ending, endingOfTail, foldKey, NOMINATIVE, readingsOf } from './endings.ts';
import { findHurtParts } from './hurt-parts.ts';
import { listedAt, mayEndPhrase, phraseAt, type Told } from './illness-phrases.ts';
import { findingOf, formsOf, readings, stemOfIllness } from './illness-words.ts';
import { matchesOf } from './quick-pattern.ts';
import { interned, remembered } from './remembered.ts';
import { findRussianSensitive } from './russian-sensitive.ts';
import { isOfNobody, trimmed } from './sensitive-edges.ts';
import { TOLD_OUTRIGHT } from './told-health.ts';
import { findMemberships } from './told-membership.ts';
import { findToldTraits } from './told-traits.ts';
import { cover, type Span } from './view.ts';
import data from './word-lists/sensitive.json' with { type: 'json' };

const BELIEFS = formsOf(data.beliefs);
const PEOPLES = new Set(data.peoples.split('|').map(foldKey));

const COMMUNITIES = formsOf(data.communities);
export const PARTY = new RegExp(
  `(?<!\\p{L})(?:${data.parties})["”»]?(?:nın|nin|nun|nün|ın|in|un|ün)? ?(?:P|p)artiyası(\\p{Ll}{0,5})(?: (?:\\p{Ll}+ )?(?:üzv|fəal|sədr|funksioner|namizəd)\\p{Ll}{0,8})`,
  'gu',
);
const WORD = /(?<![\p{L}\p{N}-])\p{L}[\p{L}-]{1,24}(?![\p{L}\p{N}-])/gu;
const PEOPLE_AFTER =
  /(?<!\p{L})(?:milliyyətcə|milliyyəti|milliyyəti üzrə|millətcə|milləti|mənşəcə|mənşəyi|nəslən|soyca|əslən|əsli|kökü|etnik|etnik mənsubiyyəti|dini|dini etiqadı|etiqadca)[ :–-]{1,3}$/u;
const PEOPLE_BEFORE =
  /^ (?:(?:mənşəli|əsilli|köklü|milliyyətli|millətli|(?:millət|milliyyət|xalq|nəsl|ailə|tayfa|soy)\p{Ll}{1,12}|yaşayır|məskundur|yaşayan|əsillidir|mənşəlidir|etnik)(?!\p{L})|ol(?:sa|duğu|maqla|an(?!\p{L})|ub|muş))/u;
/** `anası ermənidir`: said of somebody. */
const IS_ONE = /d[ıiuü]r$/u;
const BEARER =
  /(?<!\p{L})(?:anası|atası|əri|arvadı|yoldaşı|babası|nənəsi|qonşusu|valideynləri|[İi]ddiaçı|[Cc]avabdeh|[Şş]ahid|[Mm]əhkum|[Zz]ərərçəkmiş|[Zz]ərərçəkən|[Tt]əqsirləndirilən|[Öö]zü|[Oo],|isə|da|də)(?: \p{Lu}\p{L}{2,15}){0,2} $/u;
/** `“ləzgi” deyə təhqir etdi`: what somebody was called. */
const ABUSE = /^["”“»] (?:deyə|deyib|deyərək|adlandır|kəlməsi|sözü|söyüşü)/u;
// A people whatever it is called: `milliyyətcə hui`.
const PEOPLE_TOLD =
  /(?<=(?<!\p{L})(?:(?:milliyyətcə|millətcə|mənşəcə|etnik mənsubiyyətcə) |(?:milliyyəti|etnik mənsubiyyəti|milli mənsubiyyəti)(?: ?[:–—]| -) ?))(?!məlum|göstər|qeyd|bilin|yazıl)\p{Ll}{2,20}(?! ?\p{Lu}{2})/gu;
const SENTENCE_END = /(?<=\p{Ll}{2}[.;!?]|\n)\s+/gu;

/** What a test found in somebody's blood; where it is charged, it is the offence itself and stays. */
const DRUNKENNESS =
  /(?<!\p{L})(?:(?:yüngül|orta|ağır) dərəcəli )?(?:(?:alkoqol|narkotik|spirt|toksik) sərxoşlu[qğ]|(?<=dərəcəli )sərxoşlu[qğ])\p{Ll}{0,6}(?!\p{L})|(?<![\p{L}\p{N}])\d{1,2}[.,]\d{1,3} ?(?:promil|‰)\p{Ll}{0,6}(?: (?:etil )?(?:spirt|alkoqol)\p{Ll}{0,4})?(?!\p{L})/gu;
const OFFENCE = /İnzibati Xətalar|Cinayət Məcəll/u;

/**
 * Health, disability, origin and belief where the sentence, or the one before it, is about one of `persons`:
 * the phrase gives way to a label, and a person looks. Offsets of the view. Source: Court 2.1.6; policy, sensitive.
 */
export function findSensitive(text: string, persons: readonly Span[]): Candidate[] {
  const out: Candidate[] = [];
  const named = cover(persons);
  const inName = (at: number) => named({ start: at, end: at + 1 });
  const isOffence = OFFENCE.test(text);
  let wasAbout = false;
  for (const sentence of sentencesOf(text, persons)) {
    const { hasPerson } = sentence;
    const own = text.slice(sentence.start, sentence.end);
    const isAbout: boolean = hasPerson || isAboutParty(own, wasAbout);
    if (isAbout)
      out.push(
        ...inSentence(text, sentence, inName),
        ...diagnosesOf(own, diagnosesIn(own, sentence.start, inName), sentence.start),
        ...traitsOf(own, toldIn(own, sentence.start, inName), sentence.start),
        ...findRussianSensitive(text, sentence),
      );
    else out.push(...diagnosesOf(own, findToldDiagnoses(own), sentence.start));
    const inOwnName = (at: number) => inName(sentence.start + at);
    out.push(...framedOf(own, findFramed(own, inOwnName, isAbout), sentence.start));
    if (isAbout && !isOffence)
      for (const { index, 0: drunk } of matchesOf(own, DRUNKENNESS))
        out.push(
          shifted(candidate(own, index, index + drunk.length, endingOfHead(drunk)), sentence.start),
        );
    wasAbout = hasPerson || (wasAbout && isAbout);
  }
  const own = out.filter((one) => !isOfNobody(text, one));
  const whole = withTreatment(text, own).map((one) => grown(text, one));
  return joined(text, whole).map((one) => trimmed(text, one));
}

const TREATMENT =
  /^ (?:(?:görə|üzrə) (?:psixiatr|narkoloq|onkoloq|psixoloq|nevroloq|psixiatrik|narkoloji|dispanser)\p{Ll}{0,4} (?:müşahidə|nəzarət|uçot|qeydiyyat|müalicə)\p{Ll}{0,8}|(?:müalicə(?:si)? (?:al|ol|keç|gör)|əziyyət çək|xəstələn|ölm|vəfat)(?:ma|mə|m)\p{Ll}{0,6})(?!\p{L})/u;

/** `insult| keçirib`, `insult| keçirdiyini`: who had it. */
const HAD = /^ keçir(?:ib|mişdir|miş|di|ən|məsi|d[ıi][kyğ]\p{Ll}{0,8})(?!\p{L})/u;

/** The case that what is told takes in its sentence: `keçirdiyini` is an accusative. */
function caseOf(told: string): Ending {
  const kase = /n[ıi]$/u.test(told)
    ? 'acc'
    : /d[aə]n$/u.test(told)
      ? 'abl'
      : /n[ıi]n$/u.test(told)
        ? 'gen'
        : /n[aə]$/u.test(told)
          ? 'dat'
          : 'nom';
  return { ...NOMINATIVE, case: kase };
}

/** `şəkər xəstəliyindən müalicə alması`, `insult keçirib`: the verb or the verbal noun goes with the illness. */
function withTreatment(text: string, found: readonly Candidate[]): readonly Candidate[] {
  return found.map((one) => {
    const had =
      one.ending.case === 'nom' ? HAD.exec(text.slice(one.end, one.end + 30))?.[0] : undefined;
    if (had !== undefined) return { ...one, end: one.end + had.length, ending: caseOf(had) };
    const more = TREATMENT.exec(text.slice(one.end, one.end + 50))?.[0] ?? '';
    return more === '' ? one : { ...one, end: one.end + more.length, ending: NOMINATIVE };
  });
}

/** What stands before an illness and says of what it comes or what it needs: `hemodializ tələb edən`, `müalicəyə davamlı`, `sirkə turşusundan`. */
export const LEADS = [
  /(?<![\p{L}-])(?:doğum|doğuş|travma|əməliyyat|stress|müharibə|döyüş|kovid|infarkt|insult) sonrası $/u,
  /(?<![\p{L}-])\p{Ll}{4,18} tələb (?:edən|olunan) $/u,
  /(?<![\p{L}-])(?:\p{Ll}{4,18} )?\p{Ll}{3,18}[aə] (?:davamlı|həssas|rezistent|dözümlü) $/u,
];
/** A poison or a gas at the beginning of a phrase, which a word before it tells: `|ilan zəhərindən`, `|karbon qazı ilə`. */
const OF_KIND = /^(?:zəhər|qaz|turşu|məhlul|dərman|preparat|buxar|tüstü|yağ|maye)s?[ıiuü]/u;
const KIND_BEFORE = /(?<![\p{L}-])(?!bir |bu |o |və |ilə |həmin )\p{Ll}{3,16} $/u;
/** The same where the phrase begins with the word for it: `tələb |edən`, `müalicəyə |davamlı`. */
const NEEDS = /^edən /u;
const NEEDED = /(?<![\p{L}-])\p{Ll}{4,18} tələb $/u;
const RESISTS = /^(?:davamlı|həssas|rezistent|dözümlü) /u;
const RESISTED = /(?<![\p{L}-])\p{Ll}{3,18}[aə] $/u;
/** `yuxusuzluq |və təşviş`: a second finding without its part of the body. */
const AND_AFTER = /^(?: və|,) (\p{Ll}{4,20})(?![\p{L}-])/u;

/** `öskürək və |nəfəs çatışmazlığı`. */
const AND_BEFORE = /(?<![\p{L}-])(\p{Ll}{4,16}) və $/u;

/** `quduzluğ|a qarşı peyvənd kursu`, `quduzluq| peyvəndi`: what is taken against it. */
const VACCINE =
  /^ (?:(?:əleyhinə|qarşı) )?(?:peyvənd|vaksin|zərdab)\p{Ll}{0,4}(?: (?:kurs|iynə|doza)\p{Ll}{0,4})?(?!\p{L})/u;

/** The phrase with what comes before and behind it of the same illness. */
function grown(text: string, one: Candidate): Candidate {
  const before = text.slice(Math.max(0, one.start - 50), one.start);
  const own = text.slice(one.start, one.start + 12);
  const leads = [...LEADS];
  if (OF_KIND.test(own)) leads.push(KIND_BEFORE);
  if (NEEDS.test(own)) leads.push(NEEDED);
  if (RESISTS.test(own)) leads.push(RESISTED);
  const lead = leads.map((pattern) => pattern.exec(before)?.[0].length ?? 0);
  const and = AND_AFTER.exec(text.slice(one.end, one.end + 30));
  const first = AND_BEFORE.exec(before);
  if (first !== null && findingOf(first[1] ?? '')?.case === 'nom') lead.push(first[0].length);
  const vaccine = VACCINE.exec(text.slice(one.end, one.end + 40))?.[0].length ?? 0;
  const more = and !== null && findingOf(and[1] ?? '') !== undefined ? and[0].length : vaccine;
  return {
    ...one,
    ...{ start: one.start - Math.max(...lead), end: one.end + more },
    ...(vaccine > 0 && vaccine === more ? { ending: NOMINATIVE } : {}),
  };
}

/** What stands between two findings that are told as one: `, `, ` keçirdikdən sonra yaranmış `, ` ilə müşayiət olunan `. */
export const BETWEEN_TWO =
  /^(?:,| və| ilə| и)? $|^ (?:(?:keçirdikdən )?sonra(?:k[ıi])? |ilə (?:müşayiət olunan|ağırlaş(?:mış|an)|birgə|yanaşı|birlikdə|nəticələnən) )?(?:(?:yaran|əmələ gəl|inkişaf et|baş ver|meydana çıx|törə|qal|ver)(?:mış|miş|an|ən|yən) )?$|^ (?:nəticəsində|fonunda|zəminində|səbəbindən|üzündən) (?:(?:yaran|əmələ gəl|inkişaf et|baş ver|meydana çıx)(?:mış|miş|an|ən) )$/u;

/** Two findings of one list (`çiyin sınığı və qabırğa əzilməsi`) as one: nothing between them is left to read. */
function joined(text: string, found: readonly Candidate[]): Candidate[] {
  const out: Candidate[] = [];
  for (const one of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out[out.length - 1];
    const gap = last === undefined ? '' : text.slice(last.end, one.start);
    if (last !== undefined && BETWEEN_TWO.test(gap) && one.end > last.end)
      out[out.length - 1] = {
        ...last,
        end: one.end,
        ending: one.ending,
        value: keyOf(text.slice(last.start, one.end)),
      };
    else if (last === undefined || one.end > last.end) out.push(one);
  }
  return out;
}

function diagnosesIn(own: string, by: number, inName: (at: number) => boolean): Span[] {
  return [...findDiagnoses(own, (at) => inName(by + at)), ...findToldDiagnoses(own)];
}

function diagnosesOf(own: string, found: readonly Span[], by: number): Candidate[] {
  return found.map(({ start, end }) => {
    const last = own.slice(start, end).split(' ').pop() ?? '';
    const ending = /[dt][aə]n$/u.test(last) ? ({ ...NOMINATIVE, case: 'abl' } as const) : undefined;
    return shifted(candidate(own, start, end, ending ?? endingOfHead(last)), by);
  });
}

/** What a frame tells stands in the nominative, or is the predicate: `diaqnozu bronxitdir`. */
function framedOf(own: string, found: readonly Span[], by: number): Candidate[] {
  return found.flatMap((span) =>
    IS_ONE.test(own.slice(span.start, span.end))
      ? diagnosesOf(own, [span], by)
      : traitsOf(own, [span], by),
  );
}

function toldIn(own: string, by: number, inName: (at: number) => boolean): Span[] {
  return [
    ...findToldTraits(own),
    ...findHurtParts(own),
    ...findMemberships(own, (at) => inName(by + at)),
  ];
}

/** What is said with a verb: the label takes no ending. */
function traitsOf(own: string, found: readonly Span[], by: number): Candidate[] {
  return found.map(({ start, end }) => shifted(candidate(own, start, end, NOMINATIVE), by));
}

/** The ending behind the possessive of a head: `xəstəliyinin` is a genitive, `xəstəliyi` none. */
function endingOfHead(word: string): Ending {
  return (
    readingsOf(word).find(({ stem, ending }) => /[iu]$/.test(stem) && ending.case !== 'acc')
      ?.ending ?? NOMINATIVE
  );
}

type Sentence = Span & { readonly hasPerson: boolean };

function sentencesOf(text: string, persons: readonly Span[]): Sentence[] {
  const starts = persons.map(({ start }) => start).sort((a, b) => a - b);
  const ends = [...matchesOf(text, SENTENCE_END)].map((match) => match.index + match[0].length);
  const out: Sentence[] = [];
  let next = 0;
  let start = 0;
  for (const end of [...ends, text.length]) {
    const before = next;
    while (next < starts.length && (starts[next] as number) < end) next++;
    out.push({ start, end, hasPerson: next > before });
    start = end;
  }
  return out;
}

function inSentence(
  text: string,
  { start, end }: Sentence,
  inName: (at: number) => boolean,
): Candidate[] {
  const own = text.slice(start, end);
  const words = [...matchesOf(own, WORD)];
  const out: Candidate[] = [];
  const isNamed = (at: number) => inName(start + at);
  words.forEach(([word], at) => {
    if (!mayTell(interned(word))) return;
    const told = phraseAt(own, words, at, isNamed) ?? listedAt(own, words, at);
    const found = told === undefined ? believerAt(own, words, at, isNamed) : ofTold(own, told);
    if (found !== undefined) out.push(shifted(found, start));
  });
  for (const { 0: match, index, 1: tail } of matchesOf(own, PARTY))
    out.push(
      shifted(
        candidate(own, index, index + match.length, endingOfTail(tail ?? '') ?? NOMINATIVE),
        start,
      ),
    );
  for (const { index, 0: people } of matchesOf(own, PEOPLE_TOLD))
    out.push(shifted(candidate(own, index, index + people.length, endingOf(people)), start));
  for (const pattern of TOLD_OUTRIGHT) {
    for (const match of matchesOf(own, pattern)) {
      const at = match.index + (OF_WHOM.exec(match[0])?.[0].length ?? 0);
      const tail = (match[1] ?? '').replace(/^li[yk][iı]?/u, '');
      out.push(
        shifted(
          candidate(own, at, match.index + match[0].length, endingOfTail(tail) ?? NOMINATIVE),
          start,
        ),
      );
    }
  }
  return out;
}

// `çünki onda penisillinə allergiya`: who has it.
const OF_WHOM = /^(?:\p{Ll}{2,20} ){0,2}(?:on[au]|onda|onun|isə|üçün|biz[iə]|mən[əd]ə?) /u;

/** True of the words that a phrase may end with: the others need no look at their neighbours. */
const mayTell = remembered(
  (word) =>
    mayEndPhrase(word) ||
    readingsOf(word).some(
      ({ stem }) => BELIEFS.has(stem.split('-').pop() ?? '') || PEOPLES.has(stem),
    ),
);

/** A believer, a people where the words around speak of origin, or either before a community: `udi kilsəsi`. */
function believerAt(
  own: string,
  words: readonly RegExpExecArray[],
  at: number,
  inName: (at: number) => boolean,
): Candidate | undefined {
  const word = words[at] as RegExpExecArray;
  const next = words[at + 1];
  const end = word.index + word[0].length;
  const isNext = next !== undefined && own.slice(end, next.index) === ' ';
  const community = isNext ? readings(next[0], COMMUNITIES) : undefined;
  // `xristian-baptist`: by the last part.
  const isBeliever = readings(word[0].split('-').pop() ?? '', BELIEFS) !== undefined;
  if (community !== undefined && (isBeliever || readings(word[0], PEOPLES) !== undefined))
    return withMembership(
      own,
      candidate(own, word.index, (next?.index ?? 0) + (next?.[0].length ?? 0), community),
    );
  // `Ad Soyadov talışdır`
  const isOfName = IS_ONE.test(word[0]) && inName(word.index - 2);
  if (!isBeliever && !isPeople(own, word, isOfName)) return undefined;
  return candidate(own, word.index, end, endingOf(word[0]));
}

/** `şiə təriqətinə mənsub`: what says that somebody belongs to it. */
function withMembership(own: string, found: Candidate): Candidate {
  const more = /^ (?:mənsub|tapınan)(?!\p{L})/u.exec(own.slice(found.end, found.end + 12))?.[0];
  return more === undefined
    ? found
    : { ...found, end: found.end + more.length, ending: NOMINATIVE };
}

function isPeople(own: string, word: RegExpExecArray, isOfName: boolean): boolean {
  if (!readingsOf(word[0]).some(({ stem }) => PEOPLES.has(stem))) return false;
  const end = word.index + word[0].length;
  const isAbuse = ABUSE.test(own.slice(end, end + 20)) && /["“„«]/u.test(own[word.index - 1] ?? '');
  return (
    isAbuse ||
    isOfName ||
    (IS_ONE.test(word[0]) && BEARER.test(own.slice(Math.max(0, word.index - 30), word.index))) ||
    PEOPLE_AFTER.test(own.slice(Math.max(0, word.index - 30), word.index)) ||
    PEOPLE_BEFORE.test(own.slice(end, end + 20))
  );
}

function candidate(own: string, start: number, end: number, ending: Ending): Candidate {
  return {
    ...{ start, end, cls: 'sensitive', rule: 'quasi:sensitive', score: 0.7, features: [] },
    ...{ ending, ground: 'P', doubt: 'secret', roleLabel: 'Məlumat' },
    value: keyOf(own.slice(start, end)),
  };
}

const ofTold = (own: string, { start, end, ending }: Told): Candidate =>
  candidate(own, start, end, ending);

// One illness in all its cases is one entity.
function keyOf(surface: string): string {
  const words = surface.split(' ');
  const last = words.pop() ?? '';
  return [...words.map(foldKey), stemOfIllness(last)].join(' ');
}

const shifted = (one: Candidate, by: number): Candidate => ({
  ...one,
  start: one.start + by,
  end: one.end + by,
});

const endingOf = (word: string): Ending =>
  readings(word, BELIEFS) ??
  readingsOf(word).find(({ stem }) => PEOPLES.has(stem))?.ending ??
  NOMINATIVE;
