import type { Candidate } from './candidate.ts';
import { isCourtBehind } from './court-contact.ts';
import { type Ending, endingOfTail, foldKey, NOMINATIVE, readingsOf } from './endings.ts';
import { latinLines } from './identifier-view.ts';
import { ABROAD, SETTLEMENTS, UNITS } from './lexicon.ts';
import { startOfName } from './namesakes.ts';
import { isSentenceStart } from './place-starts.ts';
import { matchesOf } from './quick-pattern.ts';
import { remembered } from './remembered.ts';
import { runBefore } from './run-before.ts';
import { wordFacts } from './tokens.ts';
import { cover } from './view.ts';
import places from './word-lists/places.json' with { type: 'json' };

const VILLAGE =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}'’-]{1,24}[ ]){1,3}(?:(?:balıqçı|balıqçılar|fəhlə|neftçi|neftçilər|köçkün|köçkünlər|qaçqın|qaçqınlar|dəmiryol|dəmiryolçular|mədənçi|istirahət|yaylaq|bağ) )?(kənd|qəsəbə)(?:i|si)(?:n(?:in|ə|i)|nd[əa](?:ndir|dir|n|ki)?|dir)?(?![\p{L}])/gu;
const WITH_NUMBER = /^ \d{1,4} (?:saylı|nömrəli|№)/u;
// `k.` is a village only behind its rayon: alone it is a street or an initial.
const SHORT_VILLAGE =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}'’-]{1,24} (?:qəs|qes|kənd)\.|(?<=[,;(] ?)\p{Lu}[\p{L}'’-]{1,24} q\.(?=[,; )])|(?<=(?:rayonun?|r\.|ray\.|r-nu|rayonunun),? )\p{Lu}[\p{L}'’-]{1,24} k\.(?!,? ?\d)|\p{Lu}[\p{L}'’-]{1,24} Qəsəbə|(?:(?:Yuxarı|Aşağı|Orta|Baş|Bala|Birinci|İkinci|Üçüncü|Yeni|Köhnə|Böyük|Kiçik) )?\p{Lu}[\p{L}'’-]{2,24} (?:qəs|k|kənd)\.?-(?:n[iı]n|d[əa](?:n|ki)?|[əa]))(?![\p{L}\p{N}])/gu;
const SHORT_CASE = /(?<=(?:qəs|k|kənd)\.?-)\p{Ll}{1,5}$/u;
// A town inside a rayon of another name is below it, as a village is: `Abşeron rayonu, Xırdalan şəhəri`.
const TOWN =
  /(?<=(?<![\p{L}])(\p{Lu}\p{L}{2,20}) rayonu(?:nun)?,? )(\p{Lu}[\p{L}'’-]{2,24}) (şəhəri(?:n(?:in|ə|i|d[əa](?:n|ki)?))?)(?!\p{L})/gu;
// A town that gives its name to no rayon: `Göytəpə şəhərində`.
const SMALL_TOWN =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}'’-]{1,24}[ ]){1,2}şəhəri(?:n(?:in|ə|i)|nd[əa](?:n|ki)?)?(?![\p{L}])/gu;
// `Qəribli və Ləki kəndlərində`: a list with one noun for all.
const VILLAGES = /(?<= )(kənd|qəsəbə)l[əa]ri(?:n(?:in|ə|i|d[əa](?:n|ki)?))?(?!\p{L})/gu;
const LISTED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]{1,24}(?:,| və| ilə)? $/u;
const LISTED_WORDS = 10; // of one list
const LIST_REACH = 140; // units before the noun in which the list stands
const FOREIGN_LAND =
  /Rusiya|Türkiyə|Ukrayna|Gürcüstan|İran|Federasiya|Qazaxıstan|Özbəkistan|Belarus|Almaniya|vilayət|diyar|respublikası|ölkə/iu;
// `село Ивановка`, `с. Ивановка`: a page has a number behind `с.`, no name.
const RUSSIAN_VILLAGE =
  /(?<!\p{L})(?:(сел(?:[оаеу]|ом)|селени(?:[еяюи]|ем)|с\.|деревн(?:[яеию]|ей)|дер\.|хутор(?:[ае]|ом)?|станиц(?:[аеыу]|ей)|ст-ц[аеы]|аул(?:[ае]|ом)?)|(?:пос[её]л(?:ок|ка|ке|ку|ком)|пос\.|пгт\.?|п\.)) ?(?!\p{Lu}\.)\p{Lu}[\p{Ll}-]{2,24}(?:-\p{Lu}\p{Ll}{2,20})?(?: (?!\p{Lu}\p{Ll}{1,18}(?:ого|ой|ом|ому|ая|[оеё]ва?|[иы]на?|ский|оглы|кызы)(?!\p{L}))\p{Lu}\p{Ll}{2,20})?(?!\p{L})/gu;
const CAPITAL_WORD = /(?<![\p{L}\p{N}])\p{Lu}[\p{Ll}'’-]{2,30}(?![\p{L}\p{N}])/gu;

/** Villages and settlements, also where later mentions leave the head noun away: quasi-identifiers; the rayon stays. */
export function findVillages(original: string): Candidate[] {
  const text = latinLines(original);
  const out: Candidate[] = [];
  for (const match of matchesOf(text, VILLAGE)) {
    const end = match.index + match[0].length;
    const isBody = /^ (?:inzibati|bələdiyyə)/u.test(text.slice(end, end + 20));
    // `Kəndli kəndi bələdiyyəsi` is the body's name, `Kəndli kəndinin bələdiyyəsi` says whose it is.
    if (isCourtBehind(text, end) || (isBody && !/n[ıi]n$/u.test(match[0]))) continue;
    const words = match[0].split(' ');
    const noun = words.pop() ?? '';
    // `Yenikənd balıqçı qəsəbəsi`: whose settlement it is goes with the noun.
    const head = /^\p{Ll}/u.test(words.at(-1) ?? '') ? `${words.pop()} ${noun}` : noun;
    const name = villageName(words, text.slice(Math.max(0, match.index - 3), match.index));
    const reading = readingsOf(noun.replace(/ki$/u, '')).find(({ stem }) =>
      VILLAGE_HEADS.has(stem),
    );
    // `Xəyalov Qarağac kəndində`: the noun behind makes the word no given name.
    const [lead = '', own = ''] = words;
    const isBehindSurname =
      words.length === 2 &&
      /in(?:d|ə|in)/u.test(noun) &&
      name === own &&
      wordFacts(lead).surnameForm &&
      wordFacts(own).given === undefined;
    const initials =
      name === words.join(' ')
        ? (INITIALS.exec(text.slice(0, match.index).slice(-8))?.[0] ?? '')
        : '';
    out.push({
      start: end - head.length - 1 - name.length - initials.length,
      end,
      cls: 'place',
      rule: isBehindSurname ? 'facility:village' : 'quasi:village',
      score: 0.8,
      features: [],
      ending: reading?.ending ?? NOMINATIVE,
      ground: 'P',
      roleLabel: match[1] === 'kənd' ? 'Kənd' : 'Qəsəbə',
      value: foldKey(name),
    });
  }
  for (const match of matchesOf(text, SHORT_VILLAGE)) {
    if (match[0].endsWith('Qəsəbə') && WITH_NUMBER.test(text.slice(match.index + match[0].length)))
      continue; // a school of the settlement takes it along
    const name = match[0].slice(0, match[0].lastIndexOf(' '));
    // `Gendərə k-də`: the noun behind it makes it no person.
    const tail = SHORT_CASE.exec(match[0])?.[0];
    const ending =
      tail === undefined ? NOMINATIVE : (endingOfTail(tail.replace(/ki$/u, '')) ?? NOMINATIVE);
    out.push({
      ...{ start: match.index, end: match.index + match[0].length, cls: 'place' },
      ...{ rule: tail === undefined ? 'quasi:village' : 'facility:village', score: 0.8 },
      ...{ features: [], ending, ground: 'P' },
      roleLabel: / (?:qəs|qes|Qəs|q\.)/u.test(match[0]) ? 'Qəsəbə' : 'Kənd',
      value: foldKey(name),
    });
  }
  for (const match of matchesOf(text, TOWN)) {
    const [, rayon = '', town = '', head = ''] = match;
    const end = match.index + match[0].length;
    if (foldKey(rayon) === foldKey(town) || isCourtBehind(text, end)) continue;
    const ending = readingsOf(head).find(({ stem }) => stem === 'seheri')?.ending ?? NOMINATIVE;
    out.push(place(match.index, end, 'Şəhər', foldKey(town), ending));
  }
  for (const match of matchesOf(text, SMALL_TOWN)) {
    const whole = match[0];
    const head = whole.slice(whole.lastIndexOf(' ') + 1);
    const name = whole.slice(0, -head.length - 1);
    const town = villageName(
      name.split(' '),
      text.slice(Math.max(0, match.index - 3), match.index),
    );
    const start = match.index + name.length - town.length;
    const next = text.slice(match.index + whole.length, match.index + whole.length + 80);
    if (
      staysAs(text, start, [town, name], FINER.test(next)) ||
      out.some((one) => one.end > start && one.start <= start)
    )
      continue;
    const end = match.index + whole.length;
    if (isCourtBehind(text, end)) continue;
    const ending = readingsOf(head).find(({ stem }) => stem === 'seheri')?.ending ?? NOMINATIVE;
    out.push(place(start, end, 'Şəhər', foldKey(town), ending));
  }
  for (const match of matchesOf(original, RUSSIAN_VILLAGE)) {
    const end = match.index + match[0].length;
    const name = foldKey(match[0].replace(/^[^ .]+[ .]{1,2}/u, ''));
    out.push({
      ...place(match.index, end, match[1] === undefined ? 'Qəsəbə' : 'Kənd', name, NOMINATIVE),
      rule: 'facility:russian', // the name looks like a person's
    });
  }
  return [...out, ...listedVillages(text), ...laterVillages(text, out), ...residents(text)];
}

// `Lahıc sakinləri`, `Zəyəm qəsəbə sakini`: who lives there tells that it is a settlement.
const OF_RESIDENTS =
  /(?<![\p{L}\p{N}.-])((?:(?:Yuxarı|Aşağı|Orta|Baş|Bala|Birinci|İkinci|Üçüncü|Yeni|Köhnə|Böyük|Kiçik) )?\p{Lu}\p{Ll}{2,20})( (?:kənd|qəsəbə))? sakin(?=i|lər)/gu;

function residents(text: string): Candidate[] {
  if (!text.includes(' sakin')) return [];
  return [...matchesOf(text, OF_RESIDENTS)].flatMap(({ index, 1: name = '', 2: noun = '' }) => {
    const last = name.split(' ').pop() ?? '';
    const { role, kin, common } = wordFacts(last);
    const isKnown = noun !== '' || name.includes(' ') || SETTLEMENTS.has(foldKey(name));
    const isOpening = isSentenceStart(text, index) && !isKnown;
    const isOther =
      isOpening || (noun === '' && (role !== undefined || kin || common || isLand(last)));
    if (isOther || UNITS.has(foldKey(last)) || METROPOLES.test(last) || ABROAD.has(foldKey(last)))
      return [];
    const label = noun === ' kənd' ? 'Kənd' : noun === '' ? 'Yer' : 'Qəsəbə';
    const end = index + name.length + noun.length;
    return [{ ...place(index, end, label, foldKey(name), NOMINATIVE), rule: 'facility:village' }];
  });
}

/** Each village of a list under a label of its own, the last with the noun: `Kənd1 və Kənd2-də`. */
function listedVillages(text: string): Candidate[] {
  return [...matchesOf(text, VILLAGES)].flatMap(({ index, 0: head, 1: noun }): Candidate[] => {
    const before = text.slice(Math.max(0, index - LIST_REACH), index);
    const names = runBefore(before, LISTED, LISTED_WORDS)
      .trimEnd()
      .split(/(?:,| və| ilə) /u);
    const label = noun === 'kənd' ? 'Kənd' : 'Qəsəbə';
    const end = index + head.length;
    let to = index - 1; // end of the name that is looked at
    return names.reverse().flatMap((name, count): Candidate[] => {
      if (name === '') return [];
      const own = villageName(name.split(' '), ' ');
      const start = to - own.length;
      const found = place(start, count === 0 ? end : to, label, foldKey(own), NOMINATIVE);
      to -= name.length;
      to -= /(?:,| və| ilə) $/u.exec(text.slice(Math.max(0, to - 5), to))?.[0].length ?? 0;
      if (count > 0) return [found];
      const kase = readingsOf(head.replace(/ki$/u, '')).find(({ ending }) => ending.case !== 'nom');
      return [{ ...found, ending: { ...NOMINATIVE, case: kase?.ending.case ?? 'nom' } }];
    });
  });
}

function place(
  start: number,
  end: number,
  roleLabel: string,
  value: string,
  ending: Ending,
): Candidate {
  return {
    ...{ start, end, cls: 'place', rule: 'quasi:village', score: 0.8, features: [] },
    ...{ ending, ground: 'P', roleLabel, value },
  };
}

const VILLAGE_HEADS = new Set(['kendi', 'qesebesi']);
const PLACE_CASES: readonly string[] = ['loc', 'abl', 'dat', 'gen'];

/** `Quzanlıda`, `Quzanlı sakini` after `Quzanlı qəsəbəsi`. */
function laterVillages(text: string, found: readonly Candidate[]): Candidate[] {
  const named = new Map(found.map((one) => [one.value ?? '', one]));
  if (named.size === 0) return [];
  const isFound = cover(found);
  const out: Candidate[] = [];
  for (const match of matchesOf(text, CAPITAL_WORD)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (isFound({ start, end })) continue;
    for (const { stem, ending } of readingsOf(match[0])) {
      const first = named.get(stem);
      if (first === undefined) continue;
      const isPlace =
        PLACE_CASES.includes(ending.case) || /^ sakin/u.test(text.slice(end, end + 7));
      if (!isPlace) continue;
      out.push({ ...first, start, end, ending, features: ['later'] });
      break;
    }
  }
  return out;
}

const INITIALS = /(?<!\p{L})(?:\p{Lu}\. ?){1,2}$/u; // `M.Ə.Rəsulzadə qəsəbəsi`
// Cities, rayons and places abroad: their nouns say what they are, and so many live in them that they stay.
// A street in the town follows: the town goes with it.
const FINER = /^, [^.;\n]{3,60}(?:ünvan|yaşa|qeydiyyat)/u;
// So many live in them that they tell nothing even so.
const METROPOLES =
  /^(?:Moskva|Sankt-Peterburq|İstanbul|Ankara|Tbilisi|Tehran|Kiyev|Minsk|Astana|Almatı|Daşkənd|London|Paris|Berlin|Dubay|Strasburq|Brüssel|Vaşinqton|Nyu-York|Pekin|Dehli|Roma|Madrid|Vyana|Cenevrə|Haaqa)$/u;

/** True of a town that stays: one of this country on the closed list, or one abroad where nothing finer is told. */
function staysAs(text: string, start: number, names: readonly string[], isFiner: boolean): boolean {
  if (names.some((one) => UNITS.has(foldKey(one)) || METROPOLES.test(one))) return true;
  const isAbroad = names.some((one) => ABROAD.has(foldKey(one))) || isBehindLand(text, start);
  return isAbroad && !isFiner;
}

const LAND_REACH = 60; // units before a town in which its country or region may be named
const MOST_FROM_LAND = 4; // words from the country to its town

/** `Almaniyanın Ulm`, `Rusiya Federasiyasının Tver`: a town behind its country or region; `Rusiyadan gəlib Göytəpə` is none. */
function isBehindLand(text: string, start: number): boolean {
  const lead =
    text
      .slice(Math.max(0, start - LAND_REACH), start)
      .split(/[.;\n]/u)
      .pop() ?? '';
  return lead
    .split(' ')
    .slice(-MOST_FROM_LAND - 1)
    .some((word) => !/d[aə]n,?$/u.test(word) && isLand(word.replace(/,$/u, '')));
}

const COUNTRIES = new Set(places.foreign.split('|').map(foldKey));
const isLand = remembered(
  (word) =>
    FOREIGN_LAND.test(word) ||
    (/^\p{Lu}/u.test(word) &&
      readingsOf(word).some(({ stem }) => COUNTRIES.has(stem) && !UNITS.has(stem))),
);
const DIRECTION =
  /^(?:Aşağı|Yuxarı|Orta|Baş|Yeni|Köhnə|Böyük|Kiçik|Bala|Çöl|Birinci|İkinci|Üçüncü|Dağ|Aran|Qara|Ağ|Sarı|Qırmızı|Uzun|Dəli|Hacı|Seyid|Molla|Şıx|Pir)$/u;

/**
 * The words of a run of capitals that name the village: the last, and the one before it where it is no rayon,
 * role or name (`Quba Qonaqkənd kəndi`, `Cavabdeh Sarıcalı kəndində`). `lead`: what stands before the run.
 */
function villageName(words: readonly string[], lead: string): string {
  const last = words[words.length - 1] ?? '';
  const before = words[words.length - 2];
  if (before === undefined) return last;
  const whole = words.join(' ');
  const known = startOfName(whole, whole.length, false);
  if (known !== undefined && whole.includes(' ', known)) return whole.slice(known);
  if (DIRECTION.test(before) || SETTLEMENTS.has(foldKey(`${before} ${last}`)))
    return `${before} ${last}`;
  const facts = wordFacts(before);
  const isOther =
    (words.length === 2 && /(?:^|[.!?:\n])[ \n]?$/u.test(lead)) ||
    UNITS.has(foldKey(before)) ||
    facts.role !== undefined ||
    facts.given !== undefined ||
    facts.surname !== undefined ||
    facts.surnameForm ||
    /[ıiuü]n$|(?:[^aəeiıoöuü]|y)l[aə]$/u.test(before); // `Adla Quşçu kəndində`
  return isOther ? last : `${before} ${last}`;
}

// Where at a settlement: `qəsəbəsinin girişində`.
const EDGE = /^ (?:giriş|çıxış|qurtaracağ|başlanğıc)[ıi]nd[aə](?:k[ıi]|n)?(?!\p{L})/u;

// `kəndindəki ata evində`: whose house it is there.
const HOME =
  /^ (?:ata|baba|ata-baba|ana|valideyn|qayınata|dədə)(?:l[aə]r)?(?:s?[ıi]n[ıi]n)? (?:ev|ocağ|yurd|mülk|bağ)s?[ıiuü]nd[aə]n?(?!\p{L})/u;

/** A settlement with the edge of it that an event happened at. */
export function withEdge(text: string, one: Candidate): Candidate {
  const behind = text.slice(one.end, one.end + 36);
  const home = /d[aə]ki$/u.test(text.slice(one.end - 4, one.end))
    ? HOME.exec(behind)?.[0]
    : undefined;
  if (home !== undefined) {
    const ending = { ...NOMINATIVE, case: home.endsWith('n') ? 'abl' : 'loc' } as const;
    return { ...one, end: one.end + home.length, ending };
  }
  const edge = EDGE.exec(behind)?.[0];
  if (edge === undefined || one.ending.case !== 'gen') return one;
  return { ...one, end: one.end + edge.length, ending: { ...one.ending, case: 'loc' } };
}
