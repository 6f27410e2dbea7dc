import type { Candidate } from './candidate.ts';
import { type Case, endingOfTail, foldKey, NOMINATIVE, readingsOf } from './endings.ts';
import { endOf, formsOf, type InName, kindBefore, type Word } from './kind-before.ts';
import { UNITS } from './lexicon.ts';
import { startOfEstablishment } from './name-kinds.ts';
import { withoutVisitor } from './namesakes.ts';
import { isPost } from './posts.ts';
import { remembered } from './remembered.ts';
import facilities from './word-lists/facilities.json' with { type: 'json' };
import cues from './word-lists/institution-cues.json' with { type: 'json' };
import occupations from './word-lists/occupations.json' with { type: 'json' };
import { FORMER, isOfMercy, isOfState, lastOfPost, NURSE, WORKS } from './workplaces.ts';

type Words = readonly Word[];

/** The name of an institution in a text: `Tərtər Rayon Suvarma Sistemləri İdarəsində`, `«Bolt»da`, `AzTU-nun`. */
type Named = {
  readonly start: number;
  readonly end: number;
  /** Cases that its last word may stand in. */
  readonly cases: readonly Case[];
  /** True where no more than the noun for an institution stands there: `məktəbdə`. */
  readonly isBare: boolean;
};

const HEADS = formsOf(`${occupations.places}|${cues.heads}`);
/** The same without a possessive ending, in which no name ends: `bazara getdi`. */
const PLAIN = new Set(
  `${occupations.places}|${cues.heads}`
    .split('|')
    .filter((head) => !/s[ıiuü]$|[nl][ıi]$|[aə]r[ıi]$/u.test(head))
    .map(foldKey),
);
const MEMBERS = formsOf(cues.members);
const KINDS = new Set(facilities.adjectives.split('|'));
const NOT_INSTITUTIONS = new Set(cues.notInstitutions.split('|'));
const STATE_ABBREVIATIONS = new Set(cues.stateAbbreviations.split('|'));
const MOST_NAME = 9; // words of a name
const MOST_OWNERS = 3; // institutions that the named one is a part of
const TO_POST = 5; // words between an institution and the post in it
const REACH = 90; // units around a name that hold its cue

const verbs = (list: string) =>
  `^(?: \\(\\p{Lu}[\\p{L}-]{1,12}\\))?(?:,? (?:\\p{Ll}[\\p{Ll}-]{0,20}|\\d{1,4}(?:[.–-][\\p{Ll}\\d.]{1,8})?)){0,4} (?:${list})`;

/** What stands behind an institution, or before it, when somebody's life is told. */
export const CUES = {
  serves: new RegExp(verbs(cues.serves), 'u'),
  treated: new RegExp(verbs(cues.treated), 'u'),
  learns: new RegExp(verbs(cues.learns), 'u'),
  studies: new RegExp(verbs(`${cues.learns}|${cues.studies}`), 'u'),
  joins: new RegExp(verbs(cues.joins), 'u'),
  brought: new RegExp(verbs(cues.brought), 'u'),
  leaves: new RegExp(verbs(`${cues.leaves}|${cues.references}`), 'u'),
  strong: new RegExp(verbs(cues.strong), 'u'),
  banked: new RegExp(verbs(cues.banked), 'u'),
  bank: /[Bb]ank/u,
  references: new RegExp(`(?:${cues.references})\\p{Ll}{0,8}(?: [^.;\\n]{0,40})?$`, 'u'),
  owned: new RegExp(`(?<!\\p{L})(?:${cues.owned})(?: yer(?:i|lər|ləri)?)?(?: ?[:–—] ?| )$`, 'iu'),
  learning: new RegExp(`(?:${cues.learning})`, 'iu'),
  healing: new RegExp(`(?:${cues.healing})`, 'iu'),
  notEmployers: new RegExp(`(?:${cues.notEmployers})`, 'u'),
};
const GIVES = /^ tərəfindən (?:\p{Ll}{2,12} ){0,2}(?:ver|təqdim)/u;
const TAIL = /^(?:n?d[aə]n?|n?[ıiuü]n|n?[ıiuü]|y?[aə]|n[aə]|(?:n?d[aə])?d[ıiuü]r)$/u;
const ABBREVIATION = /^(\p{Lu}\p{L}{0,6}\p{Lu})(?:[-’'](\p{Ll}{1,5}))?$/u;
/** A foreign name, whose ending stands behind a hyphen: `Bolt-da`. */
const BRAND = /^\p{Lu}\p{L}{1,20}-(?:d[aə]|n?[ıiuü]n)$/u;
const QUOTED = /["“„«][^"”“„»«\n]{2,60}["”“»] ?$/u;
const BRACKETED = / \(\p{Lu}[\p{L}-]{1,12}\)$/u;
const ADINA = /(?<![\p{L}.])(?:\p{Lu}[\p{L}.]{0,20} ){1,4}adına (?:\d{1,4} (?:saylı|nömrəli) )?$/u;
// `Xətai Rayon İcra Hakimiyyəti`: the town begins the name; of `Lerik rayonunun kənd məktəbi` it stays.
const TOWN = /(?<![\p{L}-])\p{Lu}\p{Ll}{2,20} $/u;
const OF_TOWN = /^(?:rayonunun|şəhərinin|kəndinin|qəsəbəsinin) /u;
// `Soyadov adına Mərkəz`: a hospital for the whole country is public where somebody was treated.
const NAMESAKE = / adına (?!\d)/u;
const NUMBER = /(?<![\p{L}\p{N}.,/-])\d{1,4} ?(?:saylı|nömrəli|№ ?-li) $/u;
const QUOTED_LEAD =
  /["“„«][^"”“„»«\n]{2,60}["”“»] (?:\p{Ll}[\p{Ll}-]{2,15} )(?:\p{Ll}[\p{Ll}-]{2,15} )?$/u;
const LOWER_WORD = /^(\p{Ll}[\p{Ll}-]*) /u;
const GOES_ON = /(?:[ıiuü]b|araq|ərək)$|^(?:olan|edən|alan|yaşayan|isə|və|ki)$/u;

/**
 * An institution beside a word that tells of somebody's life there — work, service, study, treatment, membership,
 * dismissal — with the post. A court and a body of the State that acts in the case stay: for a body of the State only
 * a career tells (`Daxili İşlər Nazirliyində işləmişdir`). Offsets of the view.
 * Source: Court 2.1.6; policy, workplace.
 */
export function institutionAt(
  text: string,
  words: Words,
  at: number,
  inName: InName,
): Candidate | undefined {
  const own = namedAt(text, words, at, inName);
  if (own === undefined) return undefined;
  const named = withOwners(text, words, at, own, inName);
  if (named.isBare) return undefined;
  const told = toldBehind(text, words, at, named, inName) ?? toldBefore(text, named);
  if (told === undefined) return undefined;
  const name = text.slice(named.start, named.end);
  if (inName(named.start) && !NAMED_IN_NAME.test(name)) return undefined;
  if (CUES.notEmployers.test(name)) return undefined;
  if (isState(withoutOwner(name)) && !isCareer(text, named, told)) return undefined;
  if (isPartyTo(text, name, named.start)) return undefined;
  // In brackets behind a name the label stands alone.
  const kase = text[told.end] === ')' ? 'nom' : told.kase;
  return institution(text, startOfEstablishment(text, named.start, named.end), told.end, kase);
}

/** What shows that a name in which a person was seen is one of an institution: `Füzuli adına Əlyazmalar İnstitutu`. */
const NAMED_IN_NAME = /["“„«]|^\p{Lu}\p{L}{0,6}\p{Lu}-| adına /u;

/** Cases that a word stands in if it ends the name of an institution; undefined where it ends none. */
const casesOf = remembered((word): readonly Case[] | undefined => {
  const abbreviation = ABBREVIATION.exec(word);
  if (abbreviation !== null) {
    if (NOT_INSTITUTIONS.has(abbreviation[1] ?? '')) return undefined;
    const kase = endingOfTail(abbreviation[2] ?? '')?.case;
    return kase === undefined ? undefined : [kase];
  }
  if (BRAND.test(word)) {
    const [name = '', tail = ''] = word.split('-');
    const kase = endingOfTail(tail)?.case;
    return kase === undefined || UNITS.has(foldKey(name)) ? undefined : [kase];
  }
  const cases = readingsOf(word)
    .filter(({ stem }) => HEADS.has(stem) || /xana(?:si)?$/u.test(stem))
    .map(({ ending }) => ending.case);
  return cases.length === 0 ? undefined : cases;
});

const isPlainHead = remembered(
  (word) => /^\p{Ll}/u.test(word) && readingsOf(word).some(({ stem }) => PLAIN.has(stem)),
);

function namedAt(text: string, words: Words, at: number, inName: InName): Named | undefined {
  const word = words[at] as Word;
  const end = endOf(word);
  if (/["”“»]/u.test(text[word.index - 1] ?? '') && TAIL.test(word[0])) {
    const quoted = QUOTED.exec(text.slice(Math.max(0, word.index - 66), word.index));
    const kase = endingOfTail(word[0])?.case ?? 'loc';
    return quoted === null
      ? undefined
      : { start: word.index - quoted[0].length, end, cases: [kase], isBare: false };
  }
  const cases = casesOf(word[0]);
  if (cases === undefined) return undefined;
  const isShort = ABBREVIATION.test(word[0]) || BRAND.test(word[0]);
  const start = startOfName(text, word.index, isShort, inName);
  const name = text.slice(start, end);
  const isPlain = isPlainHead(word[0]) && !/["“„«\d]|(?:[ıiuü]n|d[aə]k[ıi]) /u.test(name);
  return { start, end, cases, isBare: !isShort && (start === word.index || isPlain) };
}

function startOfName(text: string, at: number, isShort: boolean, inName: InName): number {
  if (isShort) return startOfShort(text, at, inName);
  const first = kindBefore(text, at, inName, MOST_NAME);
  // `“Bank”ın Lənkəran filialında`: the ending of a quoted name is no word.
  const tail = /["”“»]/u.test(text[first - 1] ?? '') ? text.indexOf(' ', first) + 1 : 0;
  const kind = Math.max(first, tail);
  const from = text.startsWith('adına ', kind) ? kind + 'adına '.length : kind;
  const before = text.slice(Math.max(0, from - REACH), from);
  const named = ADINA.exec(before) ?? (text.startsWith('Rayon ', from) ? TOWN.exec(before) : null);
  // `287 saylı “Zəkalar” liseyi`, `“Zəkalar” fındıq emalı zavodu`
  const number = (/["“„«]/u.test(text[from] ?? '') ? NUMBER : QUOTED_LEAD).exec(before);
  const more = (named ?? number)?.[0].length;
  if (named !== null && text.startsWith('adına ', kind)) {
    const own = withoutVisitor(text.slice(from - named[0].length, kind));
    return kind - own.length;
  }
  return more === undefined ? from + leadOf(text.slice(from, at)) : from - more;
}

/** The quotation, number or town before an abbreviation: `“Neftçi” İB`, `43 saylı MİS`, `Tərtər rayon MKTB`. */
function startOfShort(text: string, at: number, inName: InName): number {
  const before = text.slice(Math.max(0, at - REACH), at);
  const quoted = QUOTED.exec(before);
  if (quoted !== null) return at - quoted[0].length;
  const number = NUMBER.exec(before)?.[0].length ?? 0;
  const town = SHORT_TOWN.exec(before.slice(0, before.length - number));
  const start = at - number;
  if (town === null || !UNITS.has(foldKey(town[1] ?? '')) || inName(start - town[0].length))
    return start;
  return start - town[0].length;
}

const SHORT_TOWN = /(?<![\p{L}-])(\p{Lu}\p{Ll}{2,20}) (?:[Rr]ayon |[Şş]əhər )?$/u;

/** Units of the words that stand before a name and tell no kind: `ayda iki dəfə Klinik Tibbi Mərkəzdə`. */
function leadOf(own: string): number {
  const town = OF_TOWN.exec(own)?.[0].length ?? 0;
  let units = town;
  while (/\p{Lu}/u.test(own.slice(units))) {
    const word = LOWER_WORD.exec(own.slice(units));
    if (word === null || KINDS.has(word[1] ?? '')) return units;
    units += word[0].length;
  }
  return town;
}

/** The same with the institutions in the genitive that it is a part of: `BDU-nun hüquq fakültəsində`. */
function withOwners(text: string, words: Words, at: number, own: Named, inName: InName): Named {
  let named = own;
  let before = at;
  for (let count = 0; count < MOST_OWNERS; count++) {
    while (before >= 0 && (words[before]?.index ?? 0) >= named.start) before--;
    if (/^[IVX]+$/u.test(words[before]?.[0] ?? '') || isBracketed(text, words[before])) before--;
    if (before < 0 || !OWNER_GAP.test(text.slice(endOf(words[before]), named.start))) break;
    const owner = namedAt(text, words, before, inName);
    if (owner === undefined || !owner.cases.includes('gen')) break;
    named = { ...named, start: owner.start, isBare: named.isBare && owner.isBare };
  }
  const hasName = /[\p{Lu}\d"“„«]/u.test(text.slice(named.start, named.end));
  return { ...named, isBare: named.isBare || !hasName };
}

// `liseyinin VII “b” sinfində`, `Universitetinin (UNEC) magistraturasında`
const OWNER_GAP = /^ (?:[IVX]{1,4} |\(\p{Lu}[\p{L}-]{1,12}\) )?$/u;
const isBracketed = (text: string, word: Word | undefined): boolean =>
  word !== undefined && text[word.index - 1] === '(' && text[endOf(word)] === ')';

/** Where the span of what is told ends, and the case that its label takes. */
type Told = { readonly end: number; readonly kase: Case };

function toldBehind(
  text: string,
  words: Words,
  at: number,
  named: Named,
  inName: InName,
): Told | undefined {
  const after = text.slice(named.end, named.end + REACH);
  const name = text.slice(named.start, named.end);
  const isHealing = CUES.healing.test(name) && !NAMESAKE.test(name);
  for (const kase of named.cases) {
    const post = kase === 'loc' || kase === 'gen' ? postBehind(text, words, at, inName) : undefined;
    if (post !== undefined) return { end: post, kase: 'loc' };
    if (VERBS[kase]?.some((verb) => CUES[verb].test(after)) === true)
      return { end: named.end, kase };
    if (CUES.bank.test(name) && /\p{Lu}/u.test(name) && CUES.banked.test(after))
      return { end: named.end, kase };
    if (isHealing && HEALING_VERBS[kase]?.test(after) === true) return { end: named.end, kase };
    const isOfSomebody = isHealing || CUES.learning.test(name);
    if (kase === 'gen' && isOfSomebody && PAPER_OF.test(after)) return { end: named.end, kase };
  }
  return undefined;
}

/** `xəstəxanasının 4451 nömrəli tarixçəsi`, `liseyin verdiyi xasiyyətnamə`: a paper about somebody. */
export const PAPER_OF =
  /^(?: verdiyi| tərtib etdiyi)?(?: (?:\d[\p{L}\d./-]{0,15}|nömrəli|saylı|tarixli|\p{Lu}[\p{L}]{0,2}-?\d[\d/-]{0,8}|№)){0,5} (?:(?:tibbi|ambulator|stasionar|müsbət|fərdi) )?(?:(?:xəstəlik )?tarixçə|xəstəlik (?:tarix|vərəqə)|epikriz|xasiyyətnamə|arayış|çıxarış|(?:tibbi |ambulator )?kart|tələbə bilet|attestat|diplom|reseptı?)/u;

const VERBS: Readonly<
  Partial<Record<Case, readonly ('serves' | 'learns' | 'joins' | 'leaves')[]>>
> = { loc: ['serves'], acc: ['learns'], nom: ['learns'], dat: ['joins'], abl: ['leaves'] };
const HEALING_VERBS: Readonly<Partial<Record<Case, RegExp>>> = {
  loc: CUES.treated,
  dat: CUES.brought,
  abl: CUES.brought,
};

/** `işlədiyi “Bolt”`, `attestat 3 nömrəli məktəb tərəfindən verilib`: what stands before tells it. */
function toldBefore(text: string, { start, end, cases }: Named): Told | undefined {
  const before = text.slice(Math.max(0, start - REACH), start);
  const isGiven =
    GIVES.test(text.slice(end, end + 50)) &&
    CUES.references.test(before.split(/[.;\n]/u).pop() ?? '');
  return isGiven || CUES.owned.test(before) ? { end, kase: cases[0] ?? 'nom' } : undefined;
}

/** Where the post ends that somebody has in the institution whose last word is at `at`. */
export function postBehind(
  text: string,
  words: Words,
  at: number,
  inName: InName,
): number | undefined {
  for (let next = at + 1; next <= at + TO_POST && next < words.length; next++) {
    const word = words[next] as Word;
    const gap = text.slice(endOf(words[next - 1]), word.index);
    if (!/^ (?:\d{1,3}-\p{Ll}{1,3} )?$/u.test(gap) && !(next === at + 1 && BRACKETED.test(gap)))
      return undefined;
    if (!/^\p{Ll}/u.test(word[0])) return undefined;
    const isSister = NURSE.test(word[0]) && !isOfMercy(words[next - 1]?.[0]);
    const isTold = !isSister && (isPost(word[0]) || isMember(word[0]));
    if (!isTold && GOES_ON.test(word[0])) return undefined;
    if (!isTold) continue;
    const end = endOf(words[lastOfPost(text, words, next)]);
    const after = text.slice(end, end + REACH);
    if (WORKS.test(after) || CUES.strong.test(after) || (text[end] === ' ' && inName(end + 1)))
      return end + (MORE_POSTS.exec(after)?.[0].length ?? 0);
  }
  return undefined;
}

/** `dosent, kafedra müdiri vəzifələrində`: the other posts of a list. */
const MORE_POSTS = /^(?:,| və) \p{Ll}[\p{Ll}, -]{2,50}(?= vəzifələrin?d)/u;

/** True of somebody who belongs to an institution: `liseyin məzunu`. */
export const isMember = remembered((word) =>
  readingsOf(word).some(
    ({ stem, ending }) => ending.case === 'nom' && !ending.plural && MEMBERS.has(stem),
  ),
);

/** What stands before the institution that is told: `Nazirliyin tabeliyindəki`, `Nazirliyinin` of no office of it. */
export const UNDER = new RegExp(
  `^[^\\n]{0,80}(?:(?:${cues.under}) |(?:${cues.bodies})n[ıiuü]n (?![^\\n]{0,80}(?:${cues.offices})))`,
  'iu',
);

/** The name of an institution without the body of the State that it stands under. */
export const withoutOwner = (name: string): string => name.replace(UNDER, '');

const isState = (name: string): boolean =>
  isOfState(name) ||
  [...STATE_ABBREVIATIONS].some((short) => new Set(name.split(/[ -]/u)).has(short));

/** True where more is told than that somebody acts for a body: `… əməkdaşı olmuşdur`, `keçmiş sürücüsüdür`. */
function isCareer(text: string, { end }: Named, told: Told): boolean {
  return (
    CUES.strong.test(text.slice(told.end, told.end + REACH)) ||
    (told.end === end &&
      CUES.references.test(text.slice(end, end + REACH).split(/[.,;\n]/u)[0] ?? '')) ||
    /(?<!\p{L})(?:keçmiş|sabiq)(?!\p{L})/u.test(text.slice(end, told.end)) ||
    FORMER.test(text.slice(Math.max(0, end - 18), end))
  );
}

const ENDING_UNITS = 4; // of a case ending, which other mentions have otherwise
const LEAST_NAME = 8; // units of a name that is looked for
const MOST_MENTIONS = 12; // of a name that are looked at

/** True of a body that another place of the text, not the one at `own`, names as a party: as a legal person of the State it stays. */
export function isPartyTo(text: string, name: string, own: number): boolean {
  const stem = name.slice(0, -ENDING_UNITS);
  if (stem.length < LEAST_NAME) return false;
  let at = text.indexOf(stem);
  for (let count = 0; at >= 0 && count < MOST_MENTIONS; count++) {
    const before = text.slice(Math.max(0, at - 30), at);
    const after = text.slice(at + stem.length, at + stem.length + 40);
    if (
      at !== own &&
      /(?:[Cc]avabdeh|[Ii]ddiaçı|İddiaçı)(?: qurum)?(?: ?[:–—]| -)? $/u.test(before)
    )
      return true;
    if (/^\p{Ll}{0,6}(?:n?[aə]) (?:\([^()\n]{2,40}\) )?qarşı/u.test(after)) return true;
    at = text.indexOf(stem, at + stem.length);
  }
  return false;
}

/** Of the rank of a named place: what a person's name is a part of is no person. */
const RULE = 'facility:institution';

/** An institution of the text under its label, in the case that the text has it in. */
export function institution(text: string, start: number, end: number, kase: Case): Candidate {
  const copula = endsInCopula(text.slice(start, end));
  const label = labelOf(text.slice(start, end), text.slice(end, end + REACH));
  // A bank is often a party, which is told as a company.
  const rule = CUES.bank.test(text.slice(start, end)) ? 'quasi:institution' : RULE;
  return {
    ...{ start, end, cls: 'workplace', rule, score: 0.7, features: [] },
    ...{ ending: { ...NOMINATIVE, case: kase, copula }, ground: 'P', roleLabel: label },
    value: `${label} ${foldKey(text.slice(start, end))}`,
  };
}

/** What a reader is told of an institution: nobody finishes a place of work. */
function labelOf(name: string, after: string): string {
  if (CUES.learning.test(name) || CUES.studies.test(after)) return 'Təhsil müəssisəsi';
  if (CUES.healing.test(name)) return 'Tibb müəssisəsi';
  if (CUES.bank.test(name)) return 'Bank';
  return 'İş yeri';
}

/** True where the predicate of the sentence ends the span: `iş yeri “Bolt”dur`, `şöbəsində tibb bacısıdır`, not `müdir`. */
function endsInCopula(surface: string): boolean {
  if (!COPULA.test(surface.slice(-3))) return false;
  const word = surface.slice(0, -3).split(' ').pop() ?? '';
  return /["”“»]$/u.test(word) || isPost(word) || isMember(word);
}

const COPULA = /^d[ıiuü]r$/u;
