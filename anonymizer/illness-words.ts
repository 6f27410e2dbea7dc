import { type Ending, foldKey, NOMINATIVE, readingsOf } from './endings.ts';
import { remembered } from './remembered.ts';
import { isCyrillic } from './scripts.ts';
import data from './word-lists/sensitive.json' with { type: 'json' };

// Body parts that lose their second vowel before a possessive: `boyun` → `boynu`, `boynun`.
const DROPPED_PAIRS = 'boyun:boyn|beyin:beyn|burun:burn|çiyin:çiyn|qarın:qarn|ağız:ağz|alın:aln';
const DROPPED = new Map(
  DROPPED_PAIRS.split('|').map((pair) => pair.split(':').map(foldKey) as [string, string]),
);

const ILLNESSES = formsOf(data.illnesses);
const FINDINGS = formsOf(data.findings);
const PARTS = formsOf(data.parts);
const STRONG = formsOf(data.strongFindings);
const PLACES = formsOf(data.partPlaces);
const KINDS = new Set(data.kinds.split('|').map(foldKey));
const NOT_ILLNESSES = formsOf(data.notIllnesses);
const NOT_KINDS = new Set(data.notKinds.split('|').map(foldKey));
const ILLNESS_PHRASES = new Set([...ILLNESSES].filter((phrase) => phrase.includes(' ')));
/** Phrases of two and three words that say it by themselves, and the last words of these. */
const PHRASES = formsOf([...data.illnesses.split('|'), ...data.origins.split('|')].join('|'));
const LAST_WORDS = new Set([...PHRASES].map((phrase) => phrase.split(' ').pop() ?? ''));

export const ILLNESS_ENDING = new RegExp(`\\p{L}{2}(?:${data.illnessEndings})$`, 'u');
/** A Greek or Latin part of the body before the ending of an illness; a science has the same parts. */
export const ILLNESS_SHAPE = new RegExp(
  `^(?:${data.illnessStarts})\\p{L}{0,14}(?:it|oz|oma|iya|izm|az)$`,
  'u',
);
const SCIENCE = /(?:[lq]o[gq]iya|qrafiya|grafiya|siya|nomiya|metriya|terapiya)$/u;
const OF_MEDICINE =
  /^\p{Ll}{2,14}(?:[tnrsmdpbkfx]ik|olik|oid|gen|öz|[dtnrmbkvy]al|[lny]yar|[lnd]ar|ativ|siv|iktiv|sion|bril|aktil|vari|şəkilli|bənzər)$/u; // `tüberkülöz plevrit`, `subdural hematoma`
const WITH = /^\p{Ll}{2,14}l[ıiuü]$/u; // `ikili sınıq`, `çoxqəlpəli sınıq`
/** `hemofiliyalıdır`, `diabetli uşaq`: who has the illness. */
const WITH_ILLNESS = /^(\p{Ll}{4,20})l[ıiuü](?:d[ıiuü]r)?$/u;
/** `aritmiyam`, `infarktım`: of the speaker. */
const OF_MINE = /^(\p{Ll}{4,20}(?:[aə]|[ıiuü]))m$/u;
const isListed = (word: string): boolean =>
  ILLNESSES.has(foldKey(word)) || ILLNESSES.has(foldKey(word.slice(0, -1)));
/** `baldırındakı yara`: where it is. */
const THERE = /n?d[aə]k[ıi]$/u;
const SEVERAL = /l[aə]r[ıi](?:n(?:[ıi]n|[aə]|d[aə]n?))?$/u;

/** An illness by the list, by the ending of its name, or by its Greek and Latin parts. */
export const illnessOf: (word: string) => Ending | undefined = remembered((word) => {
  const borne = WITH_ILLNESS.exec(word)?.[1];
  if (borne !== undefined && ILLNESSES.has(foldKey(borne))) return NOMINATIVE;
  const mine = OF_MINE.exec(word)?.[1];
  if (mine !== undefined && isListed(mine)) return NOMINATIVE;
  const listed = readings(word, ILLNESSES);
  if (listed !== undefined || /^\p{Lu}/u.test(word) || isCyrillic(word)) return listed;
  const found = readingsOf(word).find(
    ({ stem }) => hasShape(stem) || hasShape(stem.replace(/s?[iu]$/u, '')),
  );
  return found === undefined || readings(word, NOT_ILLNESSES) !== undefined
    ? undefined
    : found.ending;
});

const hasShape = (stem: string): boolean =>
  ILLNESS_ENDING.test(stem) || (ILLNESS_SHAPE.test(stem) && !SCIENCE.test(stem));

/** What may be amiss with a part of the body: `sınıq`, `çatışmazlıq`. */
export const findingOf: (word: string) => Ending | undefined = remembered((word) =>
  readings(word, FINDINGS),
);

/** A finding that one word of medicine before it makes a fact of health: `daxili qanaxma`. */
export const isStrongFinding: (word: string) => boolean = remembered(
  (word) => readings(word, STRONG) !== undefined,
);

/** A part of the body, also as one of several (`fəqərələrinin`) and in a compound (`aşıq-baldır`). */
export const isBodyPart: (word: string) => boolean = remembered(
  (word) =>
    isPart(word) ||
    (word.includes('-') &&
      word.split('-').some(isPart) &&
      word.split('-').every((half) => isPart(half) || isKind(half))),
);

// `uşaqlıqdan` is from childhood, `qanun` no blood.
const NO_PART: ReadonlySet<string> = new Set(['uşaqlıqdan', 'qanun', 'qanunu', 'qanunun', 'Qanun']);
const isPart = (word: string): boolean =>
  (!NO_PART.has(word) && readings(word, PARTS) !== undefined) ||
  readings(word.replace(SEVERAL, ''), PARTS) !== undefined ||
  (THERE.test(word) && readings(word.replace(THERE, ''), PARTS) !== undefined);

/** A word that tells which illness it is, or where and how far: `kəskin`, `vaskulyar`, `nahiyəsinin`. */
export const isKind: (word: string) => boolean = remembered(
  (word) =>
    KINDS.has(foldKey(word)) ||
    readings(word, PLACES) !== undefined ||
    readings(word.replace(SEVERAL, ''), PLACES) !== undefined ||
    ((OF_MEDICINE.test(word) || WITH.test(word)) && !NOT_KINDS.has(foldKey(word))),
);

/** The dictionary form of an illness or a finding, for one entity in all its cases. */
export function stemOfIllness(word: string): string {
  return (
    readingsOf(word).find(({ stem }) => ILLNESSES.has(stem) || FINDINGS.has(stem))?.stem ??
    foldKey(word)
  );
}

/** Readings of a word with which a phrase of the lists may end. */
export function lastReadings(word: string): readonly { stem: string; ending: Ending }[] {
  return readingsOf(word).filter(({ stem, ending }) => !ending.plural && LAST_WORDS.has(stem));
}

/** True of a phrase of the lists, folded: `koma vəziyyəti`, `məcburi köçkün`. */
export const isPhrase = (folded: string): boolean => PHRASES.has(folded);

/** True of the name of an illness of several words, folded: `koma vəziyyəti`. */
export const isIllnessPhrase = (folded: string): boolean => ILLNESS_PHRASES.has(folded);

/** The ending with which a word has its stem in the list. */
export function readings(word: string, list: ReadonlySet<string>): Ending | undefined {
  return readingsOf(word).find(({ stem }) => list.has(stem))?.ending;
}

/** Folded dictionary forms with their possessives: `çatışmazlıq` → `çatışmazlığı`, `travma` → `travması`. */
export function formsOf(list: string): ReadonlySet<string> {
  return new Set(
    list.split('|').flatMap((entry) => {
      const key = foldKey(entry);
      const soft = /[qk]$/.test(key) ? `${key.slice(0, -1)}${key.endsWith('q') ? 'g' : 'y'}` : key;
      const dropped = DROPPED.get(key);
      return [key, `${soft}i`, `${soft}u`, `${key}i`, `${key}u`, `${key}si`, `${key}su`].concat(
        dropped === undefined ? [] : [dropped, `${dropped}i`, `${dropped}u`],
      );
    }),
  );
}
