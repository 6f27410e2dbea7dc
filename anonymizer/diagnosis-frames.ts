import { foldAz } from '#domain/az-text.ts';
import { findingOf, illnessOf, isBodyPart } from './illness-words.ts';
import { matchesOf } from './quick-pattern.ts';
import { interned, remembered } from './remembered.ts';
import type { Span } from './view.ts';
import data from './word-lists/diagnoses.json' with { type: 'json' };

// What an illness is told with, in up to eight words: `insult keçirdikdən sonra yaranmış iflic`.
const PHRASE = '((?:[\\p{L}\\d–-]{1,24} ){0,7}[\\p{L}-]{3,24})';

/** `diaqnoz stafilokokk toksikoinfeksiyası qoyulub`: between the word and its verb. */
export const PUT = new RegExp(
  `(?<![\\p{L}-])[Dd]iaqnoz(?:u|ları)? (?:isə |kimi )?${PHRASE} (?:qoyul|təsdiq|müəyyən|aşkar|göstəril|yazıl|qeyd)(?:m[ıiuü]ş|[ıiuü]b|lən|ləş| ed| ol)`,
  'gu',
);
/** `diaqnozu insult keçirdikdən sonra yaranmış iflic, …`: up to the end of the clause. */
export const IS = new RegExp(
  `(?<![\\p{L}-])[Dd]iaqnozu (?:isə )?${PHRASE}(?=[,.;)]|$| ol(?:muş|ub|duğu|an|araq|maqla)(?!ma))`,
  'gu',
);
/** `ona “arı zəhərinə qarşı ağır allergiya” diaqnozu qoymuşdur`: all that is quoted. */
export const QUOTED = /["“„«]([^"“”„«»\n]{4,90})["”»“] (?:diaqnoz|xəstəliyi)/gu;
/** `müalicəsinə (oynaq protezinin qoyulması)`: in brackets behind what is done for somebody's health. */
export const BRACKETED =
  /(?<![\p{L}-])(?:[Mm]üalicə|[Əə]məliyyat|[Xx]əstəli[yk]|[Dd]iaqnoz|[Tt]ravma|[Zz]ədə|[Xx]əsarət|[Ss]əhhət|[Rr]eabilitasiya|[Əə]lilli[yk]|[Pp]rosedur|[Mm]üayinə|[Dd]ərman)\p{Ll}{0,12} \((\p{Ll}[\p{L} ,–-]{3,80})\)/gu;

/** `onda |böyrəyin əzilməsi| aşkar edilmişdir`: between who has it and the verb. */
export const FOUND = new RegExp(
  `(?<![\\p{L}-])(?:[Oo]nda|[Uu]şaqda|[Kk]örpədə|[Xx]əstədə|[Zz]ərərçəkmişdə|[Mm]ərhumda|\\p{Lu}\\p{Ll}{2,20}d[aə]) ${PHRASE} (?:aşkar(?:lan| ed| ol)|müəyyən(?:ləş| ed| ol)|yaran|başla)`,
  'gu',
);
/** `(insultdan sonrakı iflic ilə bağlı müalicədə olduğundan)`: in brackets before what comes of it. */
export const CAUSE = new RegExp(
  `\\(${PHRASE} (?:ilə (?:bağlı|əlaqədar)|səbəbindən|ucbatından|üzündən)(?!\\p{L})`,
  'gu',
);

const STOPS = new Set(data.stops.split('|').map(foldAz));
/** Words that stand inside the name of an illness, too, when a clause tells it. */
const INSIDE = new Set(
  'və|ilə|sonra|qarşı|az|şok|nəticəsində|zamanı|əvvəl|baş|üçün|edən|olan|yaranan'
    .split('|')
    .map(foldAz),
);
const NO_ILLNESS =
  /(?:m[ıiuü]şd|[ıiuü]bd)[ıiuü]r$|[ıiuü]b$|m[ae]s[ıi]n[aə]$|^(?:düzgün|yanlış|səhv|gec|vaxtında|dərhal|tərəfindən|yenidən|yoxdur|məlum|həmin|haqqında|sərxoşlu\p{Ll}{1,5})$/u;
const FIRST = /^(?:ilə|üzrə|və|nəticəsində|sonra|qarşı|olan|olub)$/u;
/** What follows an illness in its clause and is none of its name. */
const GOES_ON =
  / (?:ol(?:duğ|an|ub|muş|araq|maq)|qoyul(?!ma)|təsdiq|müəyyən|aşkar|barədə|haqqında|üçün|səbəb|görə )/u;
const CALLED_AFTER = /^\p{Lu}\p{Ll}{2,14}$/u;
const OF_MEDICINE =
  /\p{L}{3}(?:infeksiya|patologiya|sindrom|xəstəliy)|\p{L}{2}(?:olik|oid|gen|patik|sklerotik)$/u;

/** What is quoted before the word for a diagnosis is one, but for the name of a house: `“Şəfa” diaqnoz mərkəzi`. */
const SMALL = /^\p{Ll}{3}/u;

type InName = (at: number) => boolean;

/**
 * Illnesses by the frame of the sentence, whatever they are called: what is quoted before `diaqnozu`, what stands
 * between it and its verb or the end of its clause, in brackets behind a treatment. `inName` is true inside a
 * person's name. Offsets of the sentence. Source: Court 2.1.6; policy, sensitive.
 */
export function findFramed(own: string, inName: InName, isAbout: boolean): Span[] {
  if (!/iaqnoz|\(|[”"»] xəstəl|[aə] /u.test(own)) return [];
  const frames = isAbout ? [PUT, IS, QUOTED, BRACKETED, FOUND, CAUSE] : [PUT, IS, QUOTED];
  return frames.flatMap((pattern) =>
    Array.from(matchesOf(own, pattern), ({ index, 0: match, 1: told = '' }): Span => {
      const start = index + match.indexOf(told, 1);
      const verb = told.search(GOES_ON);
      return { start, end: start + (verb < 0 ? told.length : verb) };
    }).filter(({ start, end }) => {
      const phrase = own.slice(start, end);
      return !inName(start) && ((pattern === QUOTED && SMALL.test(phrase)) || isIllness(phrase));
    }),
  );
}

/** True of words that name an illness: one of them is of medicine, none a verb, a pronoun or a person. */
function isIllness(told: string): boolean {
  const words = told.split(/[ ,]+/u);
  return (
    !FIRST.test(words[0] ?? '') &&
    words.some((word) => isOfHealth(interned(word))) &&
    words.every((word, at) => mayTell(interned(word), words[at + 1] ?? ''))
  );
}

const isOfHealth = remembered(
  (word) =>
    illnessOf(word) !== undefined ||
    findingOf(word) !== undefined ||
    OF_MEDICINE.test(word) ||
    isBodyPart(word),
);

function mayTell(word: string, next: string): boolean {
  const key = foldAz(word);
  if (CALLED_AFTER.test(word) && !/[ıiuü]$/u.test(next)) return false;
  return !NO_ILLNESS.test(word) && (!STOPS.has(key) || INSIDE.has(key));
}
