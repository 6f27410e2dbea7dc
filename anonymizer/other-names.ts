import { foldKey, NOMINATIVE, readingsOf } from './endings.ts';
import type { Entity, Linked } from './link.ts';
import { BYSTANDERS } from './link-families.ts';
import { matchesOf } from './quick-pattern.ts';
import { baseSurname, isGivenAlone, isSurnameAlone } from './same-person.ts';
import { russianRole, sentenceStart } from './sentence-roles.ts';

// Words between a name and the same person's other one. Source: usage of civil-status papers and of courts.
const OTHER_NAME =
  /^,? {0,2}\(?(?:hazırda|indi|indiki|əvvəllər|əvvəlki|keçmiş|keçmişdə|sabiq|qızlıq|nikahdan əvvəlki|nikahdan əvvəl|nikaha qədərki|nikaha qədər|nikahadək|ərə getməzdən əvvəl|ərə gedənədək|ərə gedənə qədər|ərə getməmişdən əvvəl|evlənənədək|evlənənə qədər|evlənməmişdən əvvəl|evlənməzdən əvvəl|evlilikdən əvvəl|evlilikdən əvvəlki|boşanandan sonra|boşanmadan sonra|subay olarkən|subaylıqda|doğma|ata|əsl|digər|yeni|köhnə|ilk|ныне|ранее|в девичестве|до брака|урожд[её]нн(?:ая|ой|ую)|девичья|прежняя)(?: (?:soyadı|soyad|familiyası|familiya|nəsil adı|фамилия))?(?: isə| olub| olmuş| olmuşdur| ilə| -| –| —|:)? {0,2}[“"«]?$/u;
/** `Ad Ata qızı (nikahda olarkən soyadı Soyadova olub)`; `(ərinin soyadı …)` is another's; exported to be checked. */
export const TOLD_SURNAME =
  /^,? ?\((?:(?!\p{Ll}{0,14}[ıiuü]n )\p{Ll}{2,15} ){0,4}(?:soyadı|familiyası|фамилия)(?: isə| olub| –|:)? ?[“"«]?$/u;
/** `Adın soyadı Soyadlıdır` */
const OWN_SURNAME = /^ (?:soyadı|familiyası)(?: isə)? [“"«]?$/u;
const DOUBLE = /^ ?[-–] ?$/u;

/**
 * Mentions under another surname of the same person: `Babayeva (qızlıq soyadı Salahova) Nigar`, `Sadıqova Banu
 * (hazırda Ağayarova Banu)`, the double `Lətifova-Qaryağdıyeva Aynurə`. Every later mention of the other name
 * is the same person's too.
 */
export function withOtherNames(text: string, linked: readonly Linked[]): Linked[] {
  const same = new Map<Entity, Entity>();
  const born = new Map(bornAs(text, linked));
  for (let i = 1; i < linked.length; i++) {
    const one = linked[i - 1] as Linked;
    const other = linked[i] as Linked;
    if (one.entity === other.entity || !isPerson(one) || !isPerson(other)) continue;
    const gap = text.slice(one.candidate.end, other.candidate.start);
    const isDouble = DOUBLE.test(gap) && isSurnameAlone(one.candidate.name ?? {});
    const third = linked[i + 1];
    const isBracketed = gap === ' (' && third !== undefined && isRestOf(text, one, other, third);
    const isBoth = gap === ' (' && text[other.candidate.end] === ')' && arePartsOfOne(one, other);
    const isOwn = one.candidate.ending.case === 'gen' && OWN_SURNAME.test(gap);
    if (
      !isDouble &&
      !isBracketed &&
      !isBoth &&
      !isOwn &&
      !((OTHER_NAME.test(gap) || TOLD_SURNAME.test(gap)) && mayBeOther(one, other))
    )
      continue;
    // `Soyadova (Ad)` beside a Soyadov of another given name: not his, but the one in the brackets.
    if (isBoth && isSurnameOf(one) && isSomebodyElse(one.entity, other.entity)) {
      born.set(`${one.candidate.start}`, { word: wordOf(text, one), entity: other.entity });
      continue;
    }
    // The surname is a relative's too, who is named in full: here alone it is hers.
    if (isSurnameAlone(other.candidate.name ?? {}) && isSomebodyElse(other.entity, one.entity)) {
      born.set(`${other.candidate.start}`, { word: wordOf(text, other), entity: one.entity });
      if (third !== undefined && isRestOf(text, one, other, third))
        same.set(third.entity, one.entity);
      continue;
    }
    if (third !== undefined && isRestOf(text, one, other, third))
      same.set(third.entity, one.entity);
    if (other.entity.party === undefined) same.set(other.entity, one.entity);
    else if (one.entity.party === undefined) same.set(one.entity, other.entity);
  }
  if (same.size === 0 && born.size === 0) return [...linked];
  return linked.map((one, at) => {
    const { candidate, entity } = one;
    const bearer = !isPerson(one)
      ? undefined
      : (beforeOwn(born, one, linked[at + 1]) ?? bearerOf(born, text, one));
    if (bearer === undefined) return { candidate, entity: lastOf(same, entity) };
    const isWhole = wordOf(text, one) === bearer.word;
    return {
      candidate: isWhole ? { ...candidate, ending: NOMINATIVE, doubt: undefined } : candidate,
      entity: lastOf(same, bearer.entity),
    };
  });
}

// Source: usage of civil-status papers and of courts.
const BORN_AS =
  /(?:(?:qızlıq|əvvəlki|keçmiş|sabiq|köhnə|qədərki|nikahdan sonrakı|indiki|hazırkı|yeni|digər|başqa|ilk|əsl|əsil|ata|девичья|прежняя|новая|нынешняя) (?:soyadı|soyad|familiyası|familiya|nəsil adı|фамилия)(?:nı|sını)?|soyadını(?: dəyişərək| dəyişib| dəyişdirərək| dəyişdirib| götürərək| götürüb)?|soyadına keç(?:ərək|ib)|qızlıqda|evlənənə(?:dək| qədər)|evlən(?:mə)?məmişdən əvvəl|evlənməzdən əvvəl|nikah(?:a|ına)(?:dək| qədər)|nikahdan əvvəl|ərə gedənə(?:dək| qədər)|ərə get(?:məmişdən|məzdən) əvvəl|boşan(?:andan|madan|dıqdan) sonra)(?: isə| olub| olan| ilə| kimi)?(?: -| –| —|:)? {0,2}[“"«(]?$/u;
const BORN_AS_BEHIND =
  /^[”"»]? (?:soyad|familiya|фамили)(?:ını|ı|sını|sı|ına|sına|ю|и|ей)? ?(?:daşı|götür|qəbul|saxla|seç|qayıt|keç|il[əe] |alt|olub|ver|al|yaz|bərpa|qaytar|dəyiş|носи|взя|приня)|^[”"»]? kimi (?:yazıl|qeyd|göstəril|qeydiyyat|rəsmiləş|doğul|bərpa|saxla|dəyiş|qaytar|müəyyən)/u;
// `köhnə – “Soyadova” soyadı ilə`
const BORN_BEFORE =
  /(?<!\p{L})(?:qızlıq|əvvəlki|keçmiş|sabiq|köhnə|indiki|hazırkı|yeni|digər|başqa|ilk|əsl|прежн\p{L}{2,3}|нов\p{L}{2,3}|девич\p{L}{2,4})(?: -| –| —|:)? {0,2}[“"«(]?$/u;
// `nikah dövründə soyadı Soyadova olub`
const SURNAME_BEFORE = /(?<!\p{L})(?:soyadı|familiyası)(?: isə)? [“"«]?$/u;
const WAS = /^[”"»]? (?:olub|olmuş|idi(?!\p{L})|imiş)/u;
// `qızlıq soyadı Soyadova olan iddiaçı`
const OF_WHOM = /^[”"»]? olan (\p{L}{4,20})/u;
// `сменил фамилию с Соядова на Соядлы`, `присвоить добрачную фамилию Соядова`
const RUSSIAN_SAID =
  /(?:(?:смени|измени|поменя|носи|взя|прин[яи]|верну|присво|восстанов)\p{Ll}{1,7} (?:\p{Ll}{3,12} ){0,2}фамили\p{Ll}{1,2}|фамилия (?:была )?(?:измен|смен)ена)(?: с| на| с \p{L}{3,24} на)? [«"“]?$/u;
const SURNAME_WORD = /^[”"»)]? (?:soyad|familiya|фамили)/u;
const CUE_LENGTH = 60; // units before a surname in which its cue stands
const BEHIND = 30; // units behind a surname in which its cue stands
const BORN_REACH = 600; // units between a person and the former surname, in one paragraph
const HUSBAND = /^ (?:ilə|adlı (?:şəxs|vətəndaş)(?:lə| ilə))(?!\p{L})/u;
/** `İddiaçının nikahaqədərki soyadı` */
const OF_ROLE =
  /(?<!\p{L})(\p{L}{5,20}) (?:\p{Ll}{3,20} )?(?:soyadı|familiyası)(?:nın|nı|ni)? [“"«]?$/u;
const ROLE_ALONE =
  /(?<!\p{L})(\p{Lu}\p{Ll}{2,18}|(?:iddiaçı|cavabdeh|ərizəçi|şikayətçi|borclu)(?:ya|yə|ə|nın|nin|in)?|\p{Lu}?(?:ист|ответч|заявит)\p{Ll}{2,8})(?= )/gu;

type Born = { readonly word: string; readonly entity: Entity };

/** Surnames that a person bore or bears beside the own, by their folded word and place, each with its bearer. */
function bornAs(text: string, linked: readonly Linked[]): ReadonlyMap<string, Born> {
  const out = new Map<string, Born>();
  const roles = byRole(linked);
  const bearers = bearersOf(linked);
  for (const [at, one] of linked.entries()) {
    if (!isPerson(one) || !isOfOneWord(text, one)) continue;
    const { start, end } = one.candidate;
    if (!isSaidBorn(text, start, end)) continue;
    const bearer = wifeOf(text, linked, at, roles, out) ?? nobodyKnown(one);
    if (bearer === undefined) continue;
    const word = wordOf(text, one);
    const born = { word, entity: bearer };
    out.set(`${start}`, born);
    // Spoken of, a woman's surname is no dative of her husband's.
    const surname = isWoman(word) ? word : (one.candidate.name?.surname ?? word);
    const key = isWoman(surname) ? surname : baseSurname(surname);
    if (bearer.name.given !== undefined) out.set(`${key}|${bearer.name.given}`, born);
    const others = bearers.get(key);
    if (others === undefined || ![...others].some((other) => isSomebodyElse(other, bearer)))
      out.set(word, born);
  }
  return out;
}

/** True where the words around a surname tell that somebody bore it before or bears it now beside another. */
function isSaidBorn(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - CUE_LENGTH), start).toLowerCase();
  const behind = text.slice(end, end + BEHIND);
  if (BORN_AS.test(before) || BORN_AS_BEHIND.test(behind)) return true;
  if (before.includes('фамили') && RUSSIAN_SAID.test(before)) return true;
  if (SURNAME_BEFORE.test(before) && WAS.test(behind)) return true;
  return SURNAME_WORD.test(behind) && BORN_BEFORE.test(before);
}

/** A woman of her own where the text does not tell whose former surname it is: it is no man's who bears it. */
function nobodyKnown({ candidate, entity }: Linked): Entity | undefined {
  const { surname = '' } = candidate.name ?? {};
  const isMans = entity.name.sex === 'm' || /(?:ov|ev)$/.test(entity.name.surname ?? '');
  return isWoman(surname) && isMans
    ? { id: `n${candidate.start}`, label: 'Şəxs', name: {} }
    : undefined;
}

/** Whose other surname it is: the party whose role the sentence begins with, else the last one named who may bear it. */
function wifeOf(
  text: string,
  linked: readonly Linked[],
  at: number,
  roles: ReadonlyMap<string, Entity | undefined>,
  told: ReadonlyMap<string, Born>,
): Entity | undefined {
  const one = linked[at] as Linked;
  const { start } = one.candidate;
  const from = Math.max(text.lastIndexOf('\n', start) + 1, start - BORN_REACH);
  const ofWoman = [one.candidate.name?.surname ?? '', wordOf(text, one)].some(isWoman);
  const ofMan = /(?:ov|ev)$/.test(wordOf(text, one));
  const notOf = ofWoman ? 'm' : ofMan ? 'f' : undefined;
  const [, owner] = OF_ROLE.exec(text.slice(Math.max(from, start - CUE_LENGTH), start)) ?? [];
  const [, whose = owner] =
    OF_WHOM.exec(text.slice(one.candidate.end, one.candidate.end + BEHIND)) ?? [];
  const said = whose === undefined ? undefined : bearerOfRole(roles, whose);
  if (said !== undefined) return said;
  const sentence = sentenceStart(text, start);
  const hasNoChild = !OF_CHILD.test(text.slice(sentence, start));
  const inSentence = roleIn(text.slice(Math.max(sentence, from), start), roles, notOf);
  let aside: Entity | undefined; // of an earlier sentence, not of the case
  for (let i = at - 1; i >= 0; i--) {
    const other = linked[i] as Linked;
    if (other.candidate.start < from) break;
    if (!isPerson(other) || isHusband(text, other, ofWoman)) continue;
    if (ofMan && (other.candidate.name?.sex ?? other.entity.name.sex) === 'f') continue;
    const isNear = other.candidate.start >= sentence;
    const before = isNear ? told.get(`${other.candidate.start}`) : undefined; // `с Соядова на Соядлы`
    if (before !== undefined) return before.entity;
    if (!isNear && inSentence !== undefined) return inSentence;
    if (hasNoChild && other.entity.label === 'Uşaq') continue;
    if (isNear || !BYSTANDERS.has(other.entity.label)) return other.entity;
    aside ??= other.entity;
  }
  return roleIn(text.slice(from, start), roles, notOf) ?? aside;
}

const OF_CHILD = /(?<!\p{L})(?:[Uu]şa[ğq]|[Рр]еб[её]н)/u;

/** Whoever is called by a role last in a part of the text; the surname of one sex is given to nobody of the other (`notOf`). */
function roleIn(
  part: string,
  roles: ReadonlyMap<string, Entity | undefined>,
  notOf: 'm' | 'f' | undefined,
): Entity | undefined {
  return [...matchesOf(part, ROLE_ALONE)]
    .map(({ 1: role = '' }) => bearerOfRole(roles, role))
    .findLast(
      (entity) => entity !== undefined && (notOf === undefined || entity.name.sex !== notOf),
    );
}

/** Whoever bears a role that the text says in any case: `iddiaçının`. */
function bearerOfRole(
  roles: ReadonlyMap<string, Entity | undefined>,
  word: string,
): Entity | undefined {
  const russian = russianRole(word);
  if (russian !== undefined) return roles.get(russian);
  const stems = readingsOf(word).map(({ stem }) => roles.get(stem));
  return stems.find((entity) => entity !== undefined);
}

const isWoman = (surname: string) => /(?:ova|eva|skaya)$/.test(surname);

function isHusband(text: string, { candidate, entity }: Linked, ofWoman: boolean): boolean {
  const isMan = (candidate.name?.sex ?? entity.name.sex) === 'm';
  return (ofWoman && isMan) || HUSBAND.test(text.slice(candidate.end, candidate.end + 20));
}

/** True where the text names somebody of that surname with another given name. */
function isSomebodyElse({ name }: Entity, bearer: Entity): boolean {
  const given = bearer.name.given ?? bearer.name.initials?.[0] ?? '';
  if (name.given !== undefined)
    return !name.given.startsWith(given) && !given.startsWith(name.given);
  return name.initials !== undefined && name.initials[0] !== given[0];
}

/** The one person of each role label; undefined where there are more. */
function byRole(linked: readonly Linked[]): ReadonlyMap<string, Entity | undefined> {
  const out = new Map<string, Entity | undefined>();
  for (const one of linked) {
    if (!isPerson(one)) continue;
    const key = foldKey(one.entity.label ?? '');
    out.set(key, !out.has(key) || out.get(key) === one.entity ? one.entity : undefined);
  }
  return out;
}

/** The bearers of each surname that a name says with more: of a woman's form those of that form only. */
function bearersOf(linked: readonly Linked[]): ReadonlyMap<string, ReadonlySet<Entity>> {
  const out = new Map<string, Set<Entity>>();
  for (const { entity, candidate } of linked) {
    const { surname } = candidate.name ?? {};
    if (surname === undefined || isSurnameAlone(candidate.name ?? {})) continue;
    for (const key of new Set([surname, baseSurname(surname)]))
      out.set(key, (out.get(key) ?? new Set()).add(entity));
  }
  return out;
}

/** A surname alone, or a word that no list knows for one. */
function isOfOneWord(text: string, { candidate }: Linked): boolean {
  const { name = {}, start, end } = candidate;
  return (
    isSurnameAlone(name) || (name.surname === undefined && !/[ .]/.test(text.slice(start, end)))
  );
}

function bearerOf(born: ReadonlyMap<string, Born>, text: string, one: Linked): Born | undefined {
  if (born.size === 0) return undefined;
  const { name = {}, start } = one.candidate;
  if (!isOfOneWord(text, one)) {
    const { surname = '' } = name;
    const bearer = born.get(`${surname}|${name.given}`) ?? born.get(surname);
    const own = bearer?.entity.name.given;
    const isSame =
      own !== undefined &&
      (name.given === own || (name.given === undefined && name.initials?.[0] === own[0]));
    return isSame ? bearer : undefined;
  }
  return born.get(`${start}`) ?? born.get(wordOf(text, one)) ?? born.get(name.surname ?? '');
}

/** `gəlini Soyadova Adı qovub`: a former surname right before the given name of whoever bore it, found apart. */
function beforeOwn(
  born: ReadonlyMap<string, Born>,
  { candidate }: Linked,
  next: Linked | undefined,
): Born | undefined {
  if (born.size === 0 || next === undefined || !isPerson(next)) return undefined;
  const { name = {}, end, ending } = candidate;
  const isBeside = next.candidate.start === end + 1 && ending.case === 'nom';
  if (!isBeside || !isSurnameAlone(name) || !isGivenAlone(next.candidate.name ?? {}))
    return undefined;
  const bearer = born.get(`${name.surname}|${next.candidate.name?.given}`);
  return bearer?.entity === next.entity ? bearer : undefined;
}

function wordOf(text: string, { candidate: { start, end } }: Linked): string {
  return foldKey(text.slice(start, end));
}

const isPerson = ({ candidate, entity }: Linked) =>
  candidate.cls === 'person' && entity.label !== undefined && candidate.replacement === undefined;

/** A surname alone, or another surname with the same given name. */
function mayBeOther(
  { candidate: { name: a = {} } }: Linked,
  { candidate: { name: b = {} } }: Linked,
) {
  if (isSurnameAlone(b)) return true;
  return a.given !== undefined && a.given === b.given;
}

/** `Babayeva (qızlıq soyadı Salahova) Nigar`: the given name behind the brackets goes with the surname before them. */
function isRestOf(text: string, one: Linked, other: Linked, third: Linked): boolean {
  const { surname, given } = third.candidate.name ?? {};
  return (
    isPerson(third) &&
    (third.entity.party === undefined || third.entity === one.entity) &&
    (isSurnameAlone(one.candidate.name ?? {}) || one.candidate.name?.given === given) &&
    given !== undefined &&
    surname === undefined &&
    /^["”»]?\) ?$/.test(text.slice(other.candidate.end, third.candidate.start))
  );
}

/** `Soyadov (Ad)`, `Ad (Soyadov)`: the surname and the given name of one person. */
function arePartsOfOne(first: Linked, { candidate: other }: Linked): boolean {
  const [a = {}, b = {}] = [first.candidate.name, other.name];
  return (isSurnameOf(first) && isGivenAlone(b)) || (isGivenAlone(a) && isSurnameAlone(b));
}

/** A surname alone, or a word that was read as a given name and is a surname in the text. */
function isSurnameOf({ candidate: { name = {} }, entity }: Linked): boolean {
  return isSurnameAlone(name) || (isGivenAlone(name) && entity.name.surname === name.given);
}

function lastOf(same: ReadonlyMap<Entity, Entity>, entity: Entity): Entity {
  let at = entity;
  for (let step = 0; step < 3; step++) at = same.get(at) ?? at; // a name changed thrice is enough
  return at;
}

const INITIALS_AFTER = /^ \p{Lu}\. ?\p{Lu}\.(?![\p{L}\p{N}])/u;
const INITIALS_BEFORE = /(?<![\p{L}\p{N}.])(?:\p{Lu}\. ?){1,2}$/u;

/** Names with the initials that stand beside them: none is left over beside a label. */
export function withInitials(text: string, linked: readonly Linked[]): Linked[] {
  return linked.map((one, i) => {
    const { candidate, entity } = one;
    if (!isPerson(one) || candidate.name?.given !== undefined) return one;
    if (candidate.name?.initials !== undefined) return one;
    const from = linked[i - 1]?.candidate.end ?? 0;
    const to = linked[i + 1]?.candidate.start ?? text.length;
    const after = INITIALS_AFTER.exec(text.slice(candidate.end, Math.min(to, candidate.end + 8)));
    const before = INITIALS_BEFORE.exec(
      text.slice(Math.max(from, candidate.start - 6), candidate.start),
    );
    if (after !== null)
      return { entity, candidate: { ...candidate, end: candidate.end + after[0].length } };
    if (before === null) return one;
    return { entity, candidate: { ...candidate, start: candidate.start - before[0].length } };
  });
}
