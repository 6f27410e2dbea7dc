import type { Candidate, NameParts } from './candidate.ts';
import { parentBefore, withoutChild, withParents } from './children-of.ts';
import { withLeadOfDouble } from './double-surnames.ts';
import { DATIVE, NOMINATIVE, type Reading } from './endings.ts';
import { isSpokenOf, withFormerSurname } from './former-surnames.ts';
import { isSurnameForm, SURNAMES } from './lexicon.ts';
import { BYSTANDERS, baseSurname, isSurnameAlone } from './link.ts';
import { type Names, namesOf, PARTS, sexOf, variantsOf, withPart } from './name-variants.ts';
import { asApposed, asHis, nameEnds } from './read-datives.ts';
import type { RecordIndex } from './record-index.ts';
import { undeclined } from './russian-cases.ts';
import { isGivenAlone } from './same-person.ts';
import { isCyrillic } from './scripts.ts';
import { wordFacts } from './tokens.ts';
import { withOneSurname } from './two-surnames.ts';

const LAST_WORD = /(?<![\p{L}\p{M}])[\p{L}\p{M}]+$/u;

/**
 * Reads the last word of each name again in the light of all names of the text: `Orucova` is a dative where
 * only an Orucov is named in full, `Elçinə` one where Elçin is. Full names are those of the record and those
 * with a patronymic, whose parts stand without an ending; after them those of two words. What fits none of
 * them, and what fits as it was read, stays.
 */
export function rereadEndings(
  text: string,
  found: readonly Candidate[],
  index: RecordIndex,
): Candidate[] {
  const candidates = withParents(text, found);
  const persons = candidates.filter(({ cls }) => cls === 'person');
  // A third name without `oğlu` may be somebody else's.
  const whole = persons.filter(
    ({ name, rule }) => name?.given !== undefined && name.patronymic && !rule.endsWith('-bare'),
  );
  const short = persons.filter(({ name }) => name?.given !== undefined && name.surname);
  const parties = whole.filter(({ roleLabel }) => !BYSTANDERS.has(roleLabel));
  const tests = [[...index.parties, ...parties], [...index.parties, ...whole], short].map((list) =>
    namesOf(list.map(({ name }) => undeclined(name ?? {}))),
  );
  const surnames = surnamesOf(short);
  const alone = new Set(
    persons.flatMap(({ name = {} }) => (isGivenAlone(name) ? [name.given ?? ''] : [])),
  );
  const fathers = surnamesOf(whole, ({ given, patronymic }) => `${given}|${patronymic}`);
  const bearers = bearersOf([...whole, ...short]);
  const parents = new Set(
    whole.flatMap(({ name }) => (name?.surname === undefined ? [] : (name.patronymic ?? []))),
  );
  const isWhole = tests[1] as Names;
  const ends = nameEnds(text);
  return candidates.flatMap((candidate) =>
    parentBefore(text, candidate, isWhole, parents)
      .map((one) => withoutChild(text, one, isWhole, parents))
      .flatMap((one) => withOneSurname(text, one, isWhole))
      .flatMap((one) => withFormerSurname(text, one, isWhole))
      .flatMap((one) => subjectBefore(text, withoutLead(text, one, fathers), fathers, bearers))
      .flatMap((one) => twoPersons(text, one, isWhole, alone, bearers))
      .flatMap((one) => besideAnother(text, one, isWhole, bearers))
      .map((one) => withLeadOfDouble(text, withoutPatron(text, one, isWhole)))
      .map(ends.whole)
      .map((one) => reread(text, one, tests, alone))
      .map((one) => withoutEnding(text, one, surnames))
      .map((one) => asApposed(text, one))
      .map((one) => asHis(text, one, isWhole))
      .map((one) => governed(text, one, tests))
      .map((one) => givenGoverned(text, one, alone))
      .map((one) => asSubject(text, one, isWhole, tests[2] as Names)),
  );
}

type Surnames = ReadonlyMap<string, ReadonlySet<string>>;

/** The surnames that go with a given name (or with another key of the rest of a name) in the text. */
function surnamesOf(
  candidates: readonly Candidate[],
  keyOf = ({ given }: NameParts): string => given ?? '',
): Surnames {
  const out = new Map<string, Set<string>>();
  for (const { name = {} } of candidates) {
    if (name.surname === undefined) continue;
    const key = keyOf(name);
    out.set(key, (out.get(key) ?? new Set()).add(name.surname));
  }
  return out;
}

const FIRST_WORD = /^\p{Lu}\p{Ll}{2,24} {1,2}(?=\p{Lu})/u;

/** `Yolda Ad Ata oğlu` at the beginning of a sentence, beside a `Soyadov Ad Ata oğlu`: the first word is no surname. */
function withoutLead(text: string, candidate: Candidate, fathers: Surnames): Candidate {
  const { name = {}, start, end, rule } = candidate;
  if (rule !== 'person:soyad-ad-ata' || name.surname === undefined) return candidate;
  if (isSurname(name.surname) || !BEGINS.test(text.slice(Math.max(0, start - 3), start)))
    return candidate;
  const own = fathers.get(`${name.given}|${name.patronymic}`);
  const first = FIRST_WORD.exec(text.slice(start, end))?.[0];
  if (own === undefined || own.size < 2 || first === undefined) return candidate;
  if (![...own].some(isSurname)) return candidate;
  return { ...candidate, start: start + first.length, name: { ...name, surname: undefined } };
}

function isSurname(stem: string): boolean {
  return isSurnameForm(stem) || SURNAMES.has(stem);
}

/** The given names that go with each surname in the text. */
function bearersOf(candidates: readonly Candidate[]): Surnames {
  const out = new Map<string, Set<string>>();
  for (const { name: { surname, given } = {} } of candidates) {
    if (surname === undefined || given === undefined) continue;
    out.set(surname, (out.get(surname) ?? new Set()).add(given));
  }
  return out;
}

/** True where a surname has a bearer of a given name that begins otherwise. */
function hasOtherBearer(bearers: Surnames, surname: string, given: string): boolean {
  const root = given.slice(0, ROOT);
  return [...(bearers.get(surname) ?? [])].some((other) => !other.startsWith(root));
}

const ROOT = 3; // letters in which the readings of one given name agree

/**
 * `Soyadov Adı Ata qızına borcludur`, beside a `Soyadlı Adı Ata qızı` and a Soyadov of another given name: he is
 * the subject, she whom it is done to.
 */
function subjectBefore(
  text: string,
  candidate: Candidate,
  fathers: Surnames,
  bearers: Surnames,
): readonly Candidate[] {
  const { name = {}, start, end, rule, ending } = candidate;
  const { surname, given = '' } = name;
  if (rule !== 'person:soyad-ad-ata' || surname === undefined) return [candidate];
  const own = fathers.get(`${given}|${name.patronymic}`);
  if (own === undefined || own.size < 2 || !hasOtherBearer(bearers, surname, given))
    return [candidate];
  const isMans = sexOf(surname) === 'm' && name.sex === 'f';
  const isObject =
    OBJECT.has(ending.case) && BEGINS.test(text.slice(Math.max(0, start - 3), start));
  const first = FIRST_WORD.exec(text.slice(start, end))?.[0];
  if (first === undefined || !(isMans || isObject)) return [candidate];
  return [
    {
      ...candidate,
      end: start + first.trimEnd().length,
      ending: NOMINATIVE,
      name: { surname, sex: sexOf(surname) },
    },
    {
      ...candidate,
      start: start + first.length,
      name: { ...name, surname: undefined },
      roleLabel: undefined,
    },
  ];
}

const WITH = /^ il[əe](?!\p{L})/u;
// Cases of whom somebody else does something to or with.
const OBJECT: ReadonlySet<string> = new Set(['acc', 'dat', 'abl', 'ins']);
const PAIR_RULES: ReadonlySet<string> = new Set(
  ['ad-soyad', 'cap-soyad', 'ad-cap', 'cap-cap', 'soyad-cap', 'led-cap'].map(
    (pattern) => `person:${pattern}`,
  ),
);

/** `Ad Soyadovla görüşüb`: the given name of one person of the text and the surname of another, who bears another given name. */
function besideAnother(
  text: string,
  candidate: Candidate,
  isWhole: Names,
  bearers: Surnames,
): readonly Candidate[] {
  const { name = {}, start, end, rule, ending } = candidate;
  const isWith = ending.case === 'nom' && WITH.test(text.slice(end, end + 5));
  if (!PAIR_RULES.has(rule) || !(isWith || (OBJECT.has(ending.case) && ending.case !== 'dat')))
    return [candidate];
  const word = LAST_WORD.exec(text.slice(start, end))?.[0] ?? '';
  const { readings } = wordFacts(word);
  const first = wordFacts(FIRST_WORD.exec(text.slice(start, end))?.[0].trimEnd() ?? '').key;
  // `Hidayət Kipiani ilə sözləşib`, beside a `Vaxtanq Kipiani`
  const isBorne = (surname: string) =>
    isWhole({ surname }) || (isWith && hasOtherBearer(bearers, surname, first));
  const other = readings.find(
    ({ stem, ending: own }) =>
      (isWith ? own.case === 'nom' && !own.copula : OBJECT.has(own.case)) && isBorne(stem),
  );
  if (other === undefined || first === '') return [candidate];
  const lead = [{ given: first }, { surname: first }].find(isWhole);
  const isPair = variantsOf(name, readings, ending).some((one) => isWhole(one.name));
  if (lead === undefined || isPair) return [candidate];
  const gap = text.slice(start, end - word.length);
  return [
    { ...candidate, end: start + gap.trimEnd().length, ending: NOMINATIVE, name: lead },
    {
      ...candidate,
      start: end - word.length,
      ending: other.ending,
      name: { surname: other.stem, sex: sexOf(other.stem) },
      roleLabel: undefined,
    },
  ];
}

const BEGINS = /(?:^|\n|[.!?…] {1,2})$/u;
const PATRON_BEHIND = /^ adına(?!\p{L})/u;

/** `Ad Bülbül adına məktəbdə işləyir`: the second word is the name of the school where the first is somebody of the text. */
function withoutPatron(text: string, candidate: Candidate, isWhole: Names): Candidate {
  const { name = {}, start, end, rule } = candidate;
  if (!SPLIT_RULES.has(rule) || !PATRON_BEHIND.test(text.slice(end, end + 7))) return candidate;
  const first = FIRST_WORD.exec(text.slice(start, end))?.[0].trimEnd();
  const given = first === undefined ? undefined : wordFacts(first).key;
  if (first === undefined || isWhole(name) || !isWhole({ given })) return candidate;
  return {
    ...candidate,
    end: start + first.length,
    ending: NOMINATIVE,
    name: { given },
    doubt: undefined,
  };
}

/** `Corc Brandta` beside a `Corc Brandt`: an unknown surname that another mention bears without its ending. */
function withoutEnding(text: string, candidate: Candidate, surnames: Surnames): Candidate {
  const { name, cls, start, end, rule } = candidate;
  if (cls !== 'person' || name?.given === undefined || name.surname === undefined) return candidate;
  const others = surnames.get(name.given);
  if (others === undefined || others.size < 2 || rule.startsWith('record:')) return candidate;
  const { readings } = wordFacts(LAST_WORD.exec(text.slice(start, end))?.[0] ?? '');
  if (!readings.some(({ stem }) => stem === name.surname)) return candidate;
  const bare = readings.find(
    ({ stem, ending }) =>
      (ending.case !== 'nom' || ending.copula) && stem !== name.surname && others.has(stem),
  );
  if (bare === undefined || name.surname.length <= bare.stem.length) return candidate;
  return { ...candidate, name: withPart(name, 'surname', bare.stem), ending: bare.ending };
}

// What stands right behind a dative.
const BEHIND_DATIVE =
  /^ (?:məxsus|mənsub|aid|qarşı|görə|dair|gəldikdə|gəlincə|münasibətdə|borclu|etimad|kömək)(?:dur|dır|dir|dür|)(?!\p{L})/u;
// What is done to somebody; words of time, of place and of manner may stand between.
const DONE_TO =
  /^ (?:\p{Ll}{2,14} ){0,3}(?:çatdırıl|təqdim olun|verilm|verilə|verilib|göndəril|bildirilm|bildirilib|elan olun|ödənilm|ödənilib|ödənils|köçürülm|köçürülüb|qaytarıl|izah olun|təklif olun|zərər (?:vur|dəy)|xəsarət yetir|müraciət olun|bağışlanıl|satılm|satılıb|yazılm)\p{Ll}{0,14}(?!\p{L})/u;
// What he does himself where he begins the sentence.
const DONE_OR_DOES =
  /^ (?:\p{Ll}{2,14} ){0,3}(?:təqdim ed|elan ed|həvalə|tapşırıl|izah ed|təklif ed|xəbərdarlıq|müraciət ed|etimad|kömək ed|təhvil|məxsus|aid|borclu)\p{Ll}{0,14}(?!\p{L})/u;

/** `bildiriş Soyadova çatdırılmışdır`: the dative of a Soyadov, whatever women bear the name. */
function governed(text: string, candidate: Candidate, tests: readonly Names[]): Candidate {
  const { cls, name = {}, ending } = candidate;
  if (cls !== 'person' || !isSurnameAlone(name)) return candidate;
  const surname = name.surname ?? '';
  // A record has the woman's name of a word that it reads as the dative of the man's.
  const { start, end } = candidate;
  const isRead = ending.case === 'dat' && wordFacts(text.slice(start, end)).key === surname;
  if (sexOf(surname) !== 'f' || !(isRead || ending.case === 'nom')) return candidate;
  if (!isRead && !isObject(text, candidate)) return candidate;
  const man = surname.slice(0, -1);
  if (!tests.some((test) => test({ surname: man, sex: 'm' }))) return candidate;
  return { ...candidate, name: withPart(name, 'surname', man), ending: { ...ending, case: 'dat' } };
}

/** `Zakirə dair` where a Zakir is spoken of: the dative that the word behind it takes, no woman's name. */
function givenGoverned(text: string, candidate: Candidate, alone: ReadonlySet<string>): Candidate {
  const { cls, name = {}, ending, end, parties } = candidate;
  if (cls !== 'person' || parties !== undefined || ending.case !== 'nom') return candidate;
  const bare = isGivenAlone(name) ? (name.given?.replace(/[ea]$/, '') ?? '') : '';
  if (bare === name.given || !alone.has(bare) || !BEHIND_DATIVE.test(text.slice(end, end + 24)))
    return candidate;
  return { ...candidate, name: { given: bare }, ending: DATIVE };
}

/** `Soyadova gizlətmişdir` at the beginning of a sentence: a Soyadova who is named in full, no dative of a Soyadov. */
function asSubject(text: string, candidate: Candidate, isWhole: Names, isShort: Names): Candidate {
  const { cls, name = {}, start, end, features } = candidate;
  if (cls !== 'person' || !isSurnameAlone(name)) return candidate;
  const woman = wordFacts(text.slice(start, end)).key;
  if (sexOf(woman) !== 'f' || baseSurname(woman) !== baseSurname(name.surname ?? ''))
    return candidate;
  const before = text.slice(Math.max(0, start - 5), start);
  const isNeither = /(?<!\p{L})[Nn]ə $/u.test(before) && /^, nə /u.test(text.slice(end, end + 5));
  if (!(isNeither || BEGINS.test(before)) || isObject(text, candidate)) return candidate;
  const her = { surname: woman, sex: 'f' } as const;
  const isNamed = isWhole(her) || (isShort(her) && OWN_THING.test(text.slice(end, end + REACH)));
  if (!isNamed) return candidate;
  const { parties, ...rest } = candidate;
  return {
    ...rest,
    ...(name.surname === woman ? { parties } : {}),
    name: { surname: woman, sex: 'f' },
    ending: NOMINATIVE,
    features: [...features, 'subject'],
  };
}

/** `Soyadova şikayətini geri götürüb`, `Soyadova öz payını istəyir`: who does something to what is hers. */
const OWN_THING = /^ (?:öz \p{Ll}{2,20}|\p{Ll}{2,20}[ıiuü])n[ıiuü](?!\p{L})/u;
const REACH = 28; // units of the longest of these

function isObject(text: string, { start, end }: Candidate): boolean {
  const behind = text.slice(end, end + 70);
  if (BEHIND_DATIVE.test(behind) || DONE_TO.test(behind)) return true;
  return DONE_OR_DOES.test(behind) && !BEGINS.test(text.slice(Math.max(0, start - 3), start));
}

/** A Russian mention without the ending it was read with: the label stands in a Russian sentence. */
export function asRussian(text: string, candidate: Candidate): Candidate {
  const { cls, start, end, name } = candidate;
  if (cls !== 'person' || !isCyrillic(text[start] ?? '')) return candidate;
  const ending = isCyrillic(text[end - 1] ?? '') ? NOMINATIVE : candidate.ending;
  // `Соядова А.А.` is a woman, or a man in the genitive.
  const isOpen = name?.initials !== undefined && name.given === undefined;
  const features = [...candidate.features, 'russian'];
  return isOpen
    ? { ...candidate, ending, features, name: { ...name, sex: undefined } }
    : { ...candidate, ending, features };
}

const SPLIT_RULES: ReadonlySet<string> = new Set(
  ['ad-cap', 'cap-ad', 'ad-soyad', 'soyad-ad', 'soyad-ad-ata-bare', 'led-cap'].map(
    (pattern) => `person:${pattern}`,
  ),
);

/** `Soyadova Xalidənin` beside a `Xalidə Ata qızı`: a surname that nobody else of the text bears in full goes with the name. */
function isOnlyBearer({ rule, name = {} }: Candidate, isWhole: Names, bearers: Surnames): boolean {
  const { surname } = name;
  if (rule !== 'person:soyad-ad' || surname === undefined || !isSurname(surname)) return false;
  return !isWhole({ surname }) && !hasOtherBearer(bearers, surname, name.given ?? '');
}

/** `bacısı Samirə Elçini aparır`: a name whose last word is somebody else's given name, with an ending, is two. */
function twoPersons(
  text: string,
  candidate: Candidate,
  isWhole: Names,
  alone: ReadonlySet<string>,
  bearers: Surnames,
): readonly Candidate[] {
  const { name, start, end } = candidate;
  if (name === undefined) return [candidate];
  const word = LAST_WORD.exec(text.slice(start, end))?.[0] ?? '';
  const { readings } = wordFacts(word);
  // `Soyadov Ad Ayselin`: the third word is no part of the name that was read.
  const isBeside = PARTS.every((part) => !readings.some(({ stem }) => stem === name[part]));
  if (!SPLIT_RULES.has(candidate.rule) && !(candidate.rule === 'person:soyad-cap' && isBeside))
    return [candidate];
  const other = readings.find(
    ({ stem, ending }) =>
      ending.case !== 'nom' &&
      (isWhole({ given: stem }) ||
        (stem !== name.given && alone.has(stem) && alone.has(name.given ?? ''))),
  );
  if (other === undefined || isOnlyBearer(candidate, isWhole, bearers)) return [candidate];
  if (isSpokenOf(text, text.slice(start, end - word.length).trim())) return [candidate];
  // `Soyadova Adın izahatı`: surname and given name of one, more often than the child of another.
  if (candidate.rule === 'person:soyad-ad' && other.ending.case === 'gen') return [candidate];
  if (variantsOf(name, readings, candidate.ending).some((one) => isWhole(one.name)))
    return [candidate];
  const gap = text.slice(start, end - word.length);
  const parts = PARTS.filter((part) => !readings.some(({ stem }) => stem === name[part]));
  const rest = Object.fromEntries(parts.map((part) => [part, name[part]]));
  return [
    { ...candidate, end: start + gap.trimEnd().length, ending: NOMINATIVE, name: rest },
    {
      ...candidate,
      start: end - word.length,
      ending: other.ending,
      name: { given: other.stem },
      roleLabel: undefined,
    },
  ];
}

function reread(
  text: string,
  candidate: Candidate,
  tests: readonly Names[],
  alone: ReadonlySet<string>,
): Candidate {
  const { cls, name } = candidate;
  if (cls !== 'person' || name === undefined || candidate.rule.startsWith('record:'))
    return candidate;
  const word = LAST_WORD.exec(text.slice(candidate.start, candidate.end))?.[0];
  if (word === undefined) return candidate;
  const { patronymic, readings } = wordFacts(word);
  if (patronymic !== undefined) return candidate;
  const variants = variantsOf(name, readings, candidate.ending);
  const isLone = name.given === undefined || name.surname === undefined;
  // A surname alone is a party's; a name of two words proves nothing about itself.
  const found = tests
    .slice(isSurnameAlone(name) ? 0 : 1, isLone ? 3 : 2)
    .map((test) => variants.find((variant) => test(variant.name)))
    .find((variant) => variant !== undefined);
  if (found === undefined) return asOtherPart(candidate, readings, tests, alone);
  return {
    ...candidate,
    name: found.name,
    ending: found.reading.ending,
    features: [...candidate.features, 'reread'],
  };
}

const ALONE = /^person:(?:(?:role-|kin-|lone-)?given|linked)$/;

/**
 * `Levinə` alone beside an `İqor Levin`: what was read as a given name that nobody bears is somebody's surname;
 * `azyaşlı Elmanın` beside a lone `Elman`: an unknown word is the given name that stands alone elsewhere.
 */
function asOtherPart(
  candidate: Candidate,
  readings: readonly Reading[],
  tests: readonly Names[],
  alone: ReadonlySet<string>,
): Candidate {
  const given =
    candidate.rule === 'person:led-free' ? readings.find(({ stem }) => alone.has(stem)) : undefined;
  if (given !== undefined)
    return { ...candidate, name: { given: given.stem }, ending: given.ending };
  if (!ALONE.test(candidate.rule) || !isGivenAlone(candidate.name ?? {})) return candidate;
  const found = readings.find(({ stem }) => tests.some((test) => test({ surname: stem })));
  if (found === undefined) return candidate;
  const { stem: surname, ending } = found;
  return { ...candidate, name: { surname, sex: sexOf(surname) }, ending };
}
