import { foldAz, lowerAz } from '#domain/az-text.ts';
import { foldKey, readingsOf } from './endings.ts';
import { isCyrillic } from './scripts.ts';
import givenNames from './word-lists/given-names.json' with { type: 'json' };
import institutions from './word-lists/institutions.json' with { type: 'json' };
import places from './word-lists/places.json' with { type: 'json' };
import roles from './word-lists/roles.json' with { type: 'json' };
import russianNames from './word-lists/russian-names.json' with { type: 'json' };
import surnames from './word-lists/surnames.json' with { type: 'json' };
import vocabulary from './word-lists/vocabulary.json' with { type: 'json' };

const folded = (list: string, separator = ' ') =>
  new Set(list.split(separator).map((word) => foldKey(word.trim())));

/** Given names, folded; with the Russian ones. */
export const GIVEN: ReadonlySet<string> = new Set([
  ...folded(givenNames.male),
  ...folded(givenNames.female),
  ...folded(russianNames.male),
  ...folded(russianNames.female),
  ...folded(russianNames.maleShort),
  ...folded(russianNames.femaleShort),
]);
export const MALE: ReadonlySet<string> = new Set([
  ...folded(givenNames.male),
  ...folded(russianNames.male),
]);
export const FEMALE: ReadonlySet<string> = new Set([
  ...folded(givenNames.female),
  ...folded(russianNames.female),
]);
export const GIVEN_WORDS: ReadonlySet<string> = folded(givenNames.alsoWords);
export const VOCABULARY: ReadonlySet<string> = folded(vocabulary.words);
const NOT_SURNAMES = folded(surnames.notSurnames);
const STRONG = surnames.strongEndings.map(foldKey);
const stems = folded(`${surnames.stems} ${surnames.russian}`);
export const SURNAMES: ReadonlySet<string> = new Set([
  ...stems,
  ...[...stems].map((stem) => `${stem}a`),
  ...folded(surnames.whole),
]);
export const PLACES: ReadonlySet<string> = new Set(
  `${places.units}|${places.towns}|${places.foreign}`.split('|').flatMap((name) => {
    const words = foldKey(name).split(/[\s-]/);
    // "Əli Bayramlı" makes no place of Əli.
    return words.length === 1 ? words : words.filter((word) => !GIVEN.has(word));
  }),
);
/** Names of States abroad of one word, folded. */
export const COUNTRIES: ReadonlySet<string> = new Set(
  [...folded(places.foreign, '|')].filter((name) => /^[a-z]+$/.test(name)),
);
export const UNITS: ReadonlySet<string> = folded(places.units, '|');
/** Countries and cities abroad, whole names folded. */
export const ABROAD: ReadonlySet<string> = folded(`${places.foreign}|${places.foreignCities}`, '|');
/** Towns and settlements finer than a district, whole names folded. */
export const SETTLEMENTS: ReadonlySet<string> = new Set(
  [...folded(`${places.towns}|${places.settlements}`, '|')].filter((name) => !UNITS.has(name)),
);
export const ROLES = roles;
export const KIN: ReadonlySet<string> = folded(roles.kin, '|');
const KIN_MEN = folded(roles.kinMen, '|');
const KIN_WOMEN = folded(roles.kinWomen, '|');
/** The sex that a word for kin tells (`dayısı`), by its folded stems. */
export function sexOfKin(stems: readonly string[]): 'm' | 'f' | undefined {
  if (stems.some((stem) => KIN_MEN.has(stem))) return 'm';
  return stems.some((stem) => KIN_WOMEN.has(stem)) ? 'f' : undefined;
}
export const STREET_HEADS: readonly string[] = institutions.streets.split('|');
export const LEGAL_FORMS: readonly string[] = institutions.legalForms
  .split('|')
  .sort((a, b) => b.length - a.length);
export const STATE_NAMES: readonly string[] = institutions.stateNames.split('|').map(foldKey);
export const STATE_BODIES: readonly string[] = institutions.stateBodies.split('|').map(foldKey);
export const WORK_HEADS: readonly string[] = institutions.works.split('|').map(foldKey);
/** First words of all these heads as they are spelt, by their folded form. */
export const HEAD_SPELLINGS: ReadonlyMap<string, readonly string[]> = Map.groupBy(
  [institutions.stateBodies, institutions.streets, institutions.works]
    .flatMap((list) => list.split('|'))
    .map((head) => head.split(' ')[0] ?? ''),
  foldKey,
);
/** Head nouns of works that anybody may own or attend: a name before one is its owner. */
export const OWNED_HEADS: ReadonlySet<string> = folded(institutions.owned, '|');
/** Beginnings of phrases, as written, in which a word that is also a given name is only a word (`Azad ol`). */
export const PHRASE_LIST: readonly string[] = givenNames.phrases.split('|');
/** Names of brands, services and programmes that everybody knows. */
export const BRANDS: ReadonlySet<string> = folded(vocabulary.brands);
/** Particles inside foreign names, as written (`ibn`, `van`, `de`). */
const PARTICLES: ReadonlySet<string> = new Set(surnames.particles.split(' '));
/** True of a particle of a foreign name, also in capitals (`van`, `ƏL`). */
export function isParticle(word: string): boolean {
  if (PARTICLES.has(word)) return true;
  if (!/^\p{Lu}{2,4}$/u.test(word)) return false;
  const lower = lowerAz(word);
  return PARTICLES.has(lower) || PARTICLES.has(word.charAt(0) + lower.slice(1));
}

const RU_PATRONYMIC = russianNames.patronymicEndings;
const RU_FATHERS: ReadonlySet<string> = new Set(russianNames.fathers.split(' '));
/** Russian offices, kin words and prepositions, in small letters, with which a sentence begins before a name. */
export const RUSSIAN_LEADS: ReadonlySet<string> = new Set(russianNames.leads.split(' '));

/** True where a folded stem is a surname by its form alone (-ov, -yeva, -zadə, -ski). */
export function isSurnameForm(stem: string): boolean {
  if (stem.length < 5 || NOT_SURNAMES.has(stem)) return false;
  if (NOT_SURNAMES.has(stem.replace(/(?<=[oe]v)a$/, ''))) return false; // `Трудовой`
  return STRONG.some((ending) => stem.endsWith(ending));
}

/** `Jukovskiy` in Latin letters, folded: in Cyrillic ones every adjective ends so. */
export function isSkiy(stem: string, word: string): boolean {
  return stem.endsWith('skiy') && !isCyrillic(word) && isSurnameForm(stem.slice(0, -1));
}

/** True where a folded stem is a patronymic in -oviç or -ovna, or İliç. */
export function isRussianPatronymic(stem: string): boolean {
  if (RU_FATHERS.has(stem)) return true;
  return stem.length >= 6 && RU_PATRONYMIC.some((ending) => stem.endsWith(ending));
}

// `Беллы`, `Ким` only sound as Azerbaijani words do.
const RUSSIAN_WORDS: ReadonlySet<string> = new Set(
  `${russianNames.words} ${vocabulary.words}`.toLowerCase().split(' ').filter(isCyrillic),
);

export const RUSSIAN_TITLE = new RegExp(`^(?:${russianNames.titles})[а-яё]{0,4}$`, 'u');

/** True where any reading of the word is a word of legal prose. */
export function isVocabulary(word: string): boolean {
  if (isCyrillic(word))
    return RUSSIAN_WORDS.has(word.toLowerCase()) || RUSSIAN_TITLE.test(word.toLowerCase());
  return readingsOf(word).some(
    ({ stem, ending }) => VOCABULARY.has(stem) && (ending.case === 'nom' || stem.length >= 4),
  );
}

const PARTY_WORDS = roles.parties.flatMap((entry) =>
  entry.words.split('|').map((words) => ({ key: foldAz(words), label: entry.label })),
);
/** Role words of parties, folded, longest first, each with its label. */
export const ROLE_WORDS: readonly { readonly key: string; readonly label: string }[] =
  PARTY_WORDS.sort((a, b) => b.key.length - a.key.length);
const FIRST_ROLE = new Map(ROLE_WORDS.map(({ key, label }) => [key, label] as const));
export const SLOTS: ReadonlySet<string> = folded(roles.slots, '|');

/** Label of a role word (folded, dictionary form), or undefined. */
export function roleLabelOf(key: string): string | undefined {
  return FIRST_ROLE.get(key);
}

const LABELS = new Map(roles.parties.map((entry) => [entry.role, entry.label] as const));
/** Label of a role of the record; `Şəxs` where the role has none. */
export function labelOfRole(role: string): string {
  return LABELS.get(role) ?? 'Şəxs';
}

/** Single words of offices, folded: `Hakim` at the beginning of a sentence is an office, not a given name. */
export const OFFICE_WORDS: ReadonlySet<string> = new Set(
  Object.values(roles.officials).flatMap((words) => words.split('|').map(foldKey)),
);

/** The words of which the names of offices are made (`icra`, `məmuru`), folded: in capitals they begin no name. */
export const OFFICE_PARTS: ReadonlySet<string> = new Set(
  [...OFFICE_WORDS].flatMap((words) => words.split(' ')),
);

/** Takes words out of the lists of names and towns for the rest of the process: benches measure unknown words with it. */
export function forgetWords(isForgotten: (word: string) => boolean): void {
  for (const list of [
    GIVEN,
    MALE,
    FEMALE,
    GIVEN_WORDS,
    SURNAMES,
    PLACES,
    SETTLEMENTS,
  ] as Set<string>[]) {
    for (const word of [...list]) if (isForgotten(word) && !UNITS.has(word)) list.delete(word);
  }
}
