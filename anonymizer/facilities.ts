import { foldAz, lowerAz } from '#domain/az-text.ts';
import type { Candidate } from './candidate.ts';
import { isCompanyAt } from './companies.ts';
import { endingOfTail, foldKey, NOMINATIVE, type Reading, readingsOf } from './endings.ts';
import { tellsNothing, VERBAL } from './kind-before.ts';
import { roleLabelOf, UNITS, VOCABULARY } from './lexicon.ts';
import { withoutVisitor } from './namesakes.ts';
import { behindOpening } from './place-starts.ts';
import { speaksOfCourt } from './protect.ts';
import { matchesOf } from './quick-pattern.ts';
import { interned, remembered } from './remembered.ts';
import { runBefore } from './run-before.ts';
import { wordFacts } from './tokens.ts';
import { cover } from './view.ts';
import data from './word-lists/facilities.json' with { type: 'json' };

const QUOTED_LATER = /["“„«]([^"”“„»«\n]{2,60})["”“»](?:-?(\p{Ll}{1,5}))?/gu;

type Head = {
  readonly label: string;
  readonly isSight: boolean;
  /** Last word as it is spelt, without the letter that may soften. */
  readonly spelling: string;
};

const SIGHTS = new Set(data.places.split('|').map(foldKey));
/** Heads by their folded words, in the bare form and in the possessive (`məktəb`, `məktəbi`). */
const HEADS = new Map<string, Head>();
for (const { label, heads } of data.heads) {
  for (const head of heads.split('|')) {
    const key = foldKey(head);
    const spelling = (head.split(' ').pop() ?? '').slice(0, -1);
    const entry = { label, isSight: SIGHTS.has(key), spelling };
    for (const form of [key, `${key}i`, `${key}u`, `${key}si`, `${key}su`, possessive(key)])
      HEADS.set(form, entry);
  }
}
const LAST_WORDS = new Set([...HEADS.keys()].map((key) => key.split(' ').pop() ?? ''));
// `rəssamlıq məktəbi`: nouns for a craft as well.
const ADJECTIVES = `\\p{Ll}{2,14}(?:lıq|lik|luq|lük)|${data.adjectives}`;

const KINDS = new Set(data.kinds.split('|').map(foldKey));
export const DEPARTMENT = new RegExp(
  `^ (?:(?:\\p{Ll}[\\p{Ll}-]{1,20} )?\\p{Ll}[\\p{Ll}-]{3,20} (?:${data.departments.replace(/k(?=\||$)/gu, '')})|(?:reanimasiya|intensiv terapiya|qəbul|təcili yardım)(?: şöbə)?)\\p{Ll}{0,10}`,
  'u',
);
// Who works or learns in a place that bears somebody's name makes it a quasi-identifier; else it is a public place.
const USED_BY_SOMEBODY =
  /^(?: \p{Ll}{3,20}| \d[\p{L}\d./-]{0,15}){0,4} (?:işlə|çalış|oxu|dərs|təhsil|bitir|məzun|müəllim|həkim|direktor|müdir|şagird|tələbə|tərbiyəçi|əməkdaş|işçi|arayış|xasiyyətnamə|sinif|sinf|məşğ|məşqçi|ged(?:ir|ən|ib)|aparıl|aparıb|aparmış|gətiril|köçürül|yazıl|uçot|tarixçə|epikriz|müalicə|yatıb|yatmış|yatır|yatan|çatdır|yerləşdir|hospitallaş|əməliyyat|solist|aktyor|rejissor|kitabxanaçı|mühasib)/u;

// `restoranının həyətində`: where at the place it was.
const BESIDE =
  /^ (?:həyət|qarş|yan|arxas|önü|ön tərəf|giriş|çıxış|dayanaca[qğ]|parkin|zal|mətbəx|foye|zirzəmi|dam|qab[aə][gğq]|yaxınlı[qğ]|kənar|ətraf|üst|alt|içəri|içi)\p{Ll}{0,8}d[aə](?!\p{L})/u;

const WORD = /(?<![\p{L}\p{N}])\p{L}[\p{L}-]{2,24}(?![\p{L}\p{N}])/gu;
const LOOK_BACK = 140; // units before a head in which its name may stand
const ADJECTIVE = `(?:,? )?(?<![\\p{L}\\p{N}])(?:${ADJECTIVES})$`;
/** Adjectives between a name and its head noun, one at a time; in capitals only after a quoted name. */
export const BETWEEN = {
  plain: new RegExp(ADJECTIVE, 'u'),
  anyCase: new RegExp(ADJECTIVE, 'iu'),
};
const MAX_ADJECTIVES = 5;
const MAX_CAPITALS = 4; // words of a name in capitals
const QUOTED = /(["“„«][^"”“„»«\n]{2,60}["”“»])$/u;
const NUMBERED =
  /((?:№ ?)?(?<![\p{L}\p{N}.,/])(?:\d{1,5}(?:[–-]\d{1,5})?|N|["“„«]N["”“»])(?: ?(?:nömrəli|saylı|sayli|nomreli|№-li|N-li|nömrə)|-(?:li|lı|lu|lü|c[iıuü]))?)$/u;
const NAME_WORD = /(?<!\p{L})\p{Lu}\p{L}{0,20}[ .]{1,2}$/u;
const NAME_WORDS = 6; // of whom a place is named after
const ADINA = /adına(?: (?:\d{1,4} )?(?:nömrəli|saylı))?$/u;
const CAPITALS =
  /(?<=[\p{Ll}\p{N},;)] )(?![IVXL]{1,5} )((?:\p{Lu}[\p{L}'’-]{2,20} ){0,2}\p{Lu}[\p{L}'’-]{2,20})$/u;

/** `məktəb` → `mektebi` is a plain suffix; a final q or k softens: `köşk` → `köşkü` stays, `otaq` → `otağı`. */
function possessive(key: string): string {
  if (key.endsWith('q')) return `${key.slice(0, -1)}gi`;
  return key.endsWith('k') ? `${key.slice(0, -1)}yi` : `${key}i`;
}

/**
 * Schools, hospitals, factories, shops, cafés and other places that are named or numbered: the kind stays as a
 * label with an index, name and number go (`45 nömrəli tam orta məktəbin` → `Məktəb1-in`). A later mention by
 * the quoted name alone goes with it. Source: policy, workplace, school, event place.
 */
export function findFacilities(text: string): Candidate[] {
  const out: Candidate[] = [];
  for (const match of matchesOf(text, WORD)) {
    const found = facilityAt(text, match.index, interned(match[0]));
    if (found !== undefined) out.push(found);
  }
  out.push(...endedNames(text, out));
  return [...out, ...laterByName(text, out)];
}

// `kafesi “Nağıl”da`, `“Yaşıl Bazar”da`: a name that bears the ending of the place itself.
const ENDED =
  /(?:(?<![\p{L}-])(\p{Ll}[\p{Ll}-]{1,20} (?:\p{Ll}[\p{Ll}-]{1,20} )?))?["“„«]([^"”“„»«\n]{2,60})["”“»]-?(n?d[aə]n?|n?[ıiuü]n|y?[əa]|n[əa])(?!\p{L})/gu;

/** Places where people meet, told by a word before the quotation marks or the last one within them. */
function endedNames(text: string, found: readonly Candidate[]): Candidate[] {
  const isTaken = cover(found);
  return [...matchesOf(text, ENDED)].flatMap(
    ({ index, 0: whole, 1: lead = '', 2: name = '', 3: tail = '' }): Candidate[] => {
      const quote = index + lead.length;
      if (isTaken({ start: quote, end: index + whole.length })) return [];
      const words = lead.trimEnd();
      const before = longestHead(words.slice(0, words.lastIndexOf(' ') + 1), lastReadings(words));
      const head = before ?? longestHead('', lastReadings(name));
      if (head === undefined || !head.entry.isSight || isCompanyAt(text, quote)) return [];
      const kind = before === undefined ? '' : ownKind(words);
      return [
        {
          ...{
            start: quote - kind.length - (kind === '' ? 0 : 1),
            end: index + whole.length,
            cls: 'place',
            score: 0.8,
          },
          ...{ rule: 'facility:quoted', features: ['ended'], ground: 'P' },
          ending: endingOfTail(tail) ?? NOMINATIVE,
          roleLabel: head.entry.label,
          value: `${head.entry.label} ${foldKey(name).replace(/[^\p{L}\p{N}]/gu, '')}`,
        },
      ];
    },
  );
}

const KIND_WORD =
  /^(?:uşaq|ailə|gecə|yay|kənd|qəsəbə|şəhər|internet|dəniz|köhnə|təzə|yeni|idman|musiqi|ticarət|şadlıq|mərasim|toy)$/u;

/** `uşaq kafesi`, not `həmin kafesi`: the kind of a place with the word that tells which kind. */
function ownKind(words: string): string {
  const [first = '', second] = words.split(' ');
  return second === undefined || KIND_WORD.test(first) ? words : second;
}

const lastReadings = (words: string): readonly Reading[] =>
  headReadings(words.split(' ').pop() ?? '').filter(({ ending }) => ending.case === 'nom');

const headReadings = remembered((word) =>
  readingsOf(word).filter(({ stem }) => LAST_WORDS.has(stem)),
);

// The part of a place that something happened in: `supermarketin giriş qapısında`, `aptekin Günəşli filialından`.
const ROOM =
  /^ (?:\p{L}{3,16} )?(?:filial|baza|sıra|qapı|anqar|terminal|salon|zal|otağ|palata|mətbəx|mərtəbə|foye|dəhliz|kassa|piştaxta|anbar|qaraj|dam|tövlə|zirzəmi|hissə|tərəf)(?:s?[ıiuü])?n(?:[aə]|d[aə]n?)(?!\p{L})/u;

function facilityAt(text: string, at: number, word: string): Candidate | undefined {
  const readings = headReadings(word);
  if (readings.length === 0) return undefined;
  const before = text.slice(Math.max(0, at - LOOK_BACK), at);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const head = longestHead(line, readings);
  if (head === undefined || !isSpeltSo(word, head.entry.spelling)) return undefined;
  const lead = line.slice(0, line.length - head.words.length);
  const end = at + word.length;
  const isUsed = USED_BY_SOMEBODY.test(text.slice(end, end + 90));
  const name = nameBefore(lead, head, /^\p{Lu}\p{Ll}/u.test(word), isUsed);
  if (name === undefined || speaksOfCourt(text.slice(end, end + 30))) return undefined;
  if (name.how === 'after' && !isUsed) return undefined;
  const nameAt = behindOpening(text, at - head.words.length - (lead.length - name.at), end);
  if (name.how === 'quoted' && isCompanyAt(text, nameAt)) return undefined;
  const department = DEPARTMENT.exec(text.slice(end, end + 80))?.[0] ?? '';
  const isPart = department !== '' && head.reading.ending.case === 'gen';
  const isBeside = !isPart && name.how !== 'after' && head.reading.ending.case === 'gen';
  const beside = isBeside
    ? (BESIDE.exec(text.slice(end, end + 24)) ?? ROOM.exec(text.slice(end, end + 48)) ?? undefined)
    : undefined;
  return {
    start: nameAt,
    end: isPart ? end + department.length : end + (beside?.[0].length ?? 0),
    cls: head.entry.isSight ? 'place' : 'workplace',
    // A name in quotation marks is the place's, even where it is a given name: `“Nigar” mağazası`.
    rule: name.how === 'quoted' ? 'facility:quoted' : 'quasi:facility',
    score: 0.8,
    features: [name.how],
    ending:
      isPart || beside !== undefined
        ? endingOfLast(beside?.[0] ?? department)
        : head.reading.ending,
    ground: 'P',
    roleLabel: head.entry.label,
    value: `${head.entry.label} ${foldKey(name.text).replace(/[^\p{L}\p{N}]/gu, '')}`,
  };
}

function endingOfLast(words: string): Reading['ending'] {
  const readings = readingsOf(words.split(' ').pop() ?? '');
  return readings.find(({ stem }) => /(?:si|su|[iu])$/u.test(stem))?.ending ?? NOMINATIVE;
}

// Folding makes `şəxsi` of `sexi` and `fərmanı` of `ferma`: the head must be spelt so, or typed without diacritics.
function isSpeltSo(word: string, spelling: string): boolean {
  const start = lowerAz(word).slice(0, spelling.length);
  return start === spelling || start === foldAz(spelling);
}

type FoundHead = { readonly entry: Head; readonly reading: Reading; readonly words: string };

/** The head with the words before it that belong to it: `uşaq bağçası` rather than `bağça`. */
function longestHead(line: string, readings: readonly Reading[]): FoundHead | undefined {
  const words = /(?<![\p{Ll}-])(?:\p{Ll}[\p{Ll}-]* ){1,2}$/u.exec(line)?.[0] ?? '';
  const parts = words.split(' ').filter((part) => part !== '');
  for (let from = 0; from <= parts.length; from++) {
    const leading = parts.slice(from);
    for (const reading of readings) {
      const entry = HEADS.get([...leading.map(foldKey), reading.stem].join(' '));
      if (entry !== undefined)
        return { entry, reading, words: leading.map((part) => `${part} `).join('') };
    }
  }
  return undefined;
}

type Name = { readonly at: number; readonly text: string; readonly how: string };

function nameBefore(
  lead: string,
  { entry, reading }: FoundHead,
  isCapital: boolean,
  isUsed: boolean,
): Name | undefined {
  if (!lead.endsWith(' ')) return undefined;
  const after = namedAfter(withoutAdjectives(lead, BETWEEN.plain), ADINA);
  if (after !== undefined)
    return { at: beforeNumber(lead, after.at), text: `${after.name}adına`, how: 'after' };
  for (const [how, pattern, adjective] of [
    ['quoted', QUOTED, BETWEEN.anyCase],
    ['numbered', NUMBERED, BETWEEN.plain],
  ] as const) {
    const match = pattern.exec(withoutAdjectives(lead, adjective));
    if (match === null) continue;
    // `4 Bağlar`, `5 qaraj`: a number in a list.
    if (/^(?:Yer|Dayanacaq)$/u.test(entry.label) && /^\d+$/u.test(match[0])) continue;
    const at = match.index + match[0].indexOf(match[1] ?? '');
    return { at: beforeNumber(lead, at), text: match[1] ?? '', how };
  }
  const loose = looseQuoted(lead);
  if (loose !== undefined) return loose;
  // Without quotation marks only an izafet or a capital head is named: `Gilavar restoranı`, not `Həmin restoran`.
  if (isCapital) return capitalName(lead, isUsed);
  if (!/(?:[iu]|si|su)$/.test(reading.stem)) return undefined;
  if (isUsed) {
    const whole = capitalName(lead, true);
    if (whole !== undefined) return whole;
  }
  const match = CAPITALS.exec(withoutAdjectives(lead, BETWEEN.plain));
  const words = (match?.[1] ?? '').split(' ').filter((word) => !isCommon(word));
  const isOther = IS_OF_SOMEBODY.test(match?.[0] ?? '') || OF_MINISTRY.test(match?.[0] ?? '');
  if (match === null || words.length === 0 || isOther) return undefined;
  const name = words.join(' ');
  const at = match.index + match[0].indexOf(name);
  return { at: at - surnameLength(lead.slice(0, at)), text: name, how: 'capitals' };
}

/** `“Körpəm” uşaq geyimləri mağazası`: words for what is sold or done there, whatever they are. */
const LOOSE = /(["“„«]\p{Lu}[^"”“„»«\n]{1,40}["”“»]) ((?:\p{Ll}{3,16} ){1,3})$/u;

function looseQuoted(lead: string): Name | undefined {
  const match = LOOSE.exec(lead);
  const words = (match?.[2] ?? '').trimEnd().split(' ');
  const [last = '', ...others] = words.reverse();
  const isKind = !VERBAL.test(last) || /l[aə]r[ıi]$/u.test(last);
  if (match === null || !isKind || IN_CASE.test(last) || words.some(tellsNothing)) return undefined;
  if (others.some((word) => VERBAL.test(word) || IN_CASE.test(word))) return undefined;
  return { at: match.index, text: match[1] ?? '', how: 'quoted' };
}

const IN_CASE =
  /(?:[ıiuü]n|n[ıiuü]|n[aə]|nd[aə]n?|l[aə]|^(?:və|ilə|üçün|olan|kimi|isə|bir|öz|həmin))$/u;

const WORD_BEFORE = /(?<![\p{L}-])\p{Lu}[\p{L}'’-]{2,24} $/u;

/** Units of a surname that stands right before: no place begins inside a person's name. */
function surnameLength(lead: string): number {
  const before = WORD_BEFORE.exec(lead)?.[0] ?? '';
  return wordFacts(before.trimEnd()).surnameForm ? before.length : 0;
}

/**
 * The capitalised words before a head that is capitalised itself: `Politexnik Kollec`. Where somebody learns or is
 * treated there, words that say its kind or town are a name as well: `Dövlət Dəniz Akademiyasında oxuyur`.
 */
function capitalName(lead: string, isUsed: boolean): Name | undefined {
  const words = runBefore(
    lead,
    /(?<![\p{L}\p{N}"“„«-])\p{Lu}\p{Ll}[\p{L}-]{1,20} (?:və )?$/u,
    MAX_CAPITALS,
  );
  const start = lead.length - words.length;
  const own = words.trimEnd();
  const isAtSentence = start === 0 || /[.:;!?]$/.test(lead.slice(0, start).trimEnd());
  const all = own.split(' ');
  if (
    own === '' ||
    all.every((word) => (isOneKind(all, isUsed) && KINDS.has(foldKey(word))) || roleOf(word)) ||
    IS_OF_SOMEBODY.test(own) ||
    /adına $/u.test(lead.slice(0, start)) ||
    (isAtSentence && !own.includes(' ')) ||
    (!isUsed && /^(?:Bakı|Azərbaycan|Milli|Dövlət|Respublika)/u.test(own))
  )
    return undefined;
  const first = all.findIndex((word) => !roleOf(word));
  const name = all.slice(first).join(' ');
  return { at: start + own.length - name.length, text: name, how: 'capitals' };
}

/** `Kənd təsərrüfatı işçiləri`: one word for a kind is no name, whoever works there. */
const isOneKind = (words: readonly string[], isUsed: boolean): boolean =>
  !isUsed || words.length === 1;

function withoutAdjectives(lead: string, adjective: RegExp): string {
  const words = lead.slice(0, -1);
  return words.slice(0, words.length - runBefore(words, adjective, MAX_ADJECTIVES).length);
}

// "Füzuli adına 12 nömrəli", "“N” 1634 saylı", "daxili qoşunların 11-ci", "Gəncə şəhər 18 saylı": what stands before a number may tell the place as well.
const ADINA_BEFORE = /adına (?:\p{Ll}{2,12} )?$/u;
const TROOPS_BEFORE =
  /(?<!\p{L})(?:\p{L}{5,9} )?(?:qoşunların|qoşunlarının|qüvvələrin|qüvvələrinin) $/u;
const TOWN_BEFORE = /(?<![\p{L}-])\p{Lu}\p{Ll}{2,15} (?:şəhər|rayon|qəsəbə|kənd) $/u;
const LETTER_BEFORE = /["“„«]\p{Lu}["”“»] ?$/u;

/** The name before `adına`, where a text ends as `ending` says. */
function namedAfter(
  text: string,
  ending: RegExp,
): { readonly at: number; readonly name: string } | undefined {
  const end = ending.exec(text)?.index;
  if (end === undefined) return undefined;
  const name = withoutVisitor(runBefore(text.slice(0, end), NAME_WORD, NAME_WORDS));
  return name === '' ? undefined : { at: end - name.length, name };
}

function beforeNumber(lead: string, at: number): number {
  const before = lead.slice(0, at);
  const after = namedAfter(before, ADINA_BEFORE);
  if (after !== undefined) return after.at;
  for (const pattern of [TROOPS_BEFORE, LETTER_BEFORE, TOWN_BEFORE]) {
    const match = pattern.exec(before);
    if (match !== null) return match.index;
  }
  return at;
}

const roleOf = (word: string): boolean =>
  readingsOf(word).some(({ stem }) => roleLabelOf(stem) !== undefined);
// `Səhiyyə Nazirliyinin laboratoriyası`: a body of the state.
const OF_MINISTRY = /(?:Nazirliyi|Agentliyi|Komitəsi|Xidməti)nin$/u;
// A saint's or a poet's name on a place that is open to all.
const IS_OF_SOMEBODY =
  /(?<!\p{L})(?:İmam|Həzrət|Hz|Müqəddəs|Heydər Əliyev|Nizami|Füzuli)(?!\p{L})/u;

function isCommon(word: string): boolean {
  const key = foldKey(word);
  return (
    UNITS.has(key) ||
    KINDS.has(key) ||
    roleOf(word) ||
    readingsOf(word).some(({ stem }) => VOCABULARY.has(stem) || UNITS.has(stem)) ||
    /^(?:azərbaycan|respublika|dövlət|milli|bakı|mərkəzi)/iu.test(word)
  );
}

/** `“Gilavar”da`: the quoted name of a facility without its head. */
function laterByName(text: string, found: readonly Candidate[]): Candidate[] {
  const names = new Map<string, Candidate>();
  for (const one of found) {
    const quoted = /["“„«]([^"”“„»«\n]{2,60})["”“»]/u.exec(text.slice(one.start, one.end))?.[1];
    if (quoted !== undefined) names.set(foldKey(quoted), one);
  }
  if (names.size === 0) return [];
  const isFound = cover(found);
  const out: Candidate[] = [];
  for (const match of matchesOf(text, QUOTED_LATER)) {
    const first = names.get(foldKey(match[1] ?? ''));
    if (first === undefined) continue;
    const start = match.index;
    const end = start + match[0].length;
    if (isFound({ start, end })) continue;
    const ending = endingOfTail(match[2] ?? '') ?? NOMINATIVE;
    out.push({ ...first, start, end, ending, features: ['later'] });
  }
  return out;
}
