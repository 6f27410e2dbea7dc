import type { Candidate } from './candidate.ts';
import { type Ending, foldKey, NOMINATIVE, readingsOf } from './endings.ts';
import { reachBehind } from './grow-places.ts';
import { endOf, formsOf, kindBefore, type Word } from './kind-before.ts';
import { roleLabelOf, UNITS } from './lexicon.ts';
import { isClause } from './named-places.ts';
import { eventPlace, isSentenceStart } from './place-starts.ts';
import { isPost } from './posts.ts';
import { matchesOf } from './quick-pattern.ts';
import { remembered } from './remembered.ts';
import data from './word-lists/event-places.json' with { type: 'json' };

const WATERS =
  /(?<![\p{L}-])\p{Lu}\p{Ll}{2,20} (çayı|gölü|kanalı|su anbarı)(?:n[ıiuü]n)? (?=(?:üzər|sahil|kənar|yaxın|vadi|ətraf|yan|suyu|boyu))/gu;

// `Horadiz–Ağbənd yolunun 34-cü kilometrində`: a place on a road, to the kilometre.
const ROAD =
  /(?<![\p{L}\p{N}–—-])\p{Lu}\p{L}{2,20} ?[–—-] ?\p{Lu}\p{L}{2,20} (?:\p{Ll}{4,16} ){0,2}(?:yol|şose|magistral|avtomagistral|avtoban|trassa)\p{Ll}{0,6} \d{1,4}(?:-?c[iıuü])? ?(?:kilometr|km)(?:-?\p{Ll}{1,10})?(?!\p{L})/gu;
// A tunnel, a bridge or a pass by the places that it joins: `Toğanalı–Kəlbəcər tunelinin girişində`.
const JOINED =
  /(?<![\p{L}\p{N}–—-])\p{Lu}\p{L}{2,20} ?[–—-] ?\p{Lu}\p{L}{2,20} (?:\p{Ll}{4,16} ){0,2}(?:tunel|körpü|keçid|kanal|bərə)\p{Ll}{0,8}(?: (?:giriş|çıxış|üst|üzər|alt|yaxınlığ|kənar|ağz|sol|sağ)\p{Ll}{0,6})?(?!\p{L})/gu;

// `“Yaşıl Bazar”ın arxasında`: a place by its quoted name alone.
const BY_NAME =
  /["“„«][^"”“„»«\n]{2,40}["”“»]-?n?[ıiuü]n (?:\p{Ll}{3,14} ){0,2}(?:yaxınlığ|qarşıs|arxas|yan|ön|həyət|giriş|çıxış|qabağ|dayanacağ|üst|alt|içər|ətraf|cərgə|sıra|mərtəbə|zal|filial|anbar|otağ|mətbəx|parkin|kassa|zirzəmi|foye|darvaza)\p{Ll}{0,4}n(?:d[aə](?:k[ıi]|n|d[ıi]r)?|[aə])(?!\p{L})/gu;

const HEADS = formsOf(data.heads);
const SINGLE = formsOf(data.single);
const PUBLIC = formsOf(data.public);
const NAMED = formsOf(data.named);
const NAMED_LAST = formsOf('məntəqə|mərkəz|post|anbar');
const TREATED = formsOf('xəstəxana|poliklinika|məktəb|uşaq bağçası|bağça|lisey|gimnaziya|kollec');
const BESIDE = formsOf(data.beside);
const MOST_KIND = 3; // words that tell which place it is
const GENITIVE = /[ıiuü]n$/u;
const LOCATIVE = /(?:d[aə])(?:k[ıi])?$/u;
const RIVER_NAME =
  /(?<![\p{L}-])(\p{Lu}\p{Ll}{2,20}(?:çay|göl)?) (?:üzərində|sahilində|kənarında|vadisində|ətrafında|yaxınlığında|boyunca)/gu;
// What belongs to a court, to a dwelling or to the thing itself is no place of an event.
const NO_EVENT = /məhkəmə|prokuror|polis|ev(?:in|i)|mənzil|blok|giriş/iu;
const EVERYWHERE =
  /^(?:həmin|bu|o|öz|onun|hər|bir|başqa|digər|eyni|eləcə|sonra|və|dövlət|yaşayış|qonşu|döyüş)$/iu;

type PlaceCase = 'nom' | 'gen' | 'loc';

const LAST_WORDS = new Set([...HEADS, ...SINGLE].map((head) => head.split(' ').pop() ?? ''));

/** True of the words that the name of a place may end with, in one of the two cases. */
const mayBePlace = remembered(
  (word) =>
    (GENITIVE.test(word) || LOCATIVE.test(word)) &&
    (/^binası/u.test(word) ||
      readingsOf(word.replace(/(?<=d[aə])k[ıi]$/u, '')).some(({ stem }) => LAST_WORDS.has(stem))),
);

/**
 * The place where something happened to a person, by its kind and where it is: `köhnə kinoteatrın qarşısında`,
 * `kənd klubunda`, `Pirsaat çayının sahilində`. Places with a name of their own are facilities. Offsets of the
 * view. Source: Court 2.1.6; policy, event place.
 */
export function eventPlaceAt(
  text: string,
  words: readonly Word[],
  at: number,
  inName: (at: number) => boolean,
): Candidate | undefined {
  const word = words[at] as Word;
  if (isAtSide(word[0])) return sidePlaceAt(text, words, at, inName);
  if (!mayBePlace(word[0])) return undefined;
  const isGenitive = GENITIVE.test(word[0]);
  const kase = isGenitive ? 'gen' : 'loc';
  const end = word.index + word[0].length;
  const head = startOfHead(words, at, isGenitive ? 'gen' : 'loc');
  if (head === undefined) return undefined;
  const isSingle = reading(word[0], '', SINGLE, isGenitive ? 'gen' : 'loc') !== undefined;
  const start = withTown(text, kindBefore(text, head, inName, MOST_KIND), word[0], kase);
  const kinds = text.slice(start, head).trim();
  const next = words[at + 1];
  const beside = isGenitive
    ? (besideWithin(text, words, at) ??
      (kinds === '' || EVERYWHERE.test(kinds) ? undefined : reachBehind(text, end, word[0])))
    : undefined;
  const isPublic = reading(word[0], '', PUBLIC, kase) !== undefined;
  if (beside !== undefined && !(isPublic && kinds === '' && beside.end === endOf(next)))
    return eventPlace(text, start, beside.end, beside.ending);
  if (reading(word[0], '', TREATED, kase) !== undefined) return undefined;
  if (isGenitive && !isSingle) return undefined;
  if (isClause(word[0], kinds)) return undefined;
  if (!isSingle && (kinds === '' || EVERYWHERE.test(kinds) || NO_EVENT.test(kinds)))
    return undefined;
  return eventPlace(text, start, end, { ...NOMINATIVE, case: isGenitive ? 'gen' : 'loc' });
}

// Where at a place without the genitive: `kənd klubu qarşısında`, `dəmiryol körpüsü altında`.
const isAtSide = (word: string): boolean => AT_SIDE.test(word);
const AT_SIDE =
  /^(?:qarşısın|arxasın|önün|yanın|altın|üstün|üzərin|girişin|çıxışın|həyətin|yaxınlığın|kənarın|içərisin|qabağın|ətrafın)d[aə](?:k[ıi]|n)?$/u;

// `fabrik üzərində mülkiyyət hüququ`: no place.
const RIGHT =
  /^ (?:\p{Ll}{2,10} )?(?:mülkiyyət|hüqu|ipoteka|girov|nəzarət|həbs|sərəncam|servitut)/u;

/** What is beside a place that a word before it tells: `dəmiryol körpüsü | altında`. */
function sidePlaceAt(
  text: string,
  words: readonly Word[],
  at: number,
  inName: (at: number) => boolean,
): Candidate | undefined {
  const side = words[at] as Word;
  const place = words[at - 1];
  if (place === undefined || text.slice(endOf(place), side.index) !== ' ') return undefined;
  const head = startOfHead(words, at - 1, 'nom');
  if (head === undefined || !/^\p{Ll}/u.test(place[0])) return undefined;
  const start = kindBefore(text, head, inName, MOST_KIND);
  const kinds = text.slice(start, head).trim();
  if (kinds === '' || EVERYWHERE.test(kinds) || NO_EVENT.test(kinds)) return undefined;
  if (RIGHT.test(text.slice(endOf(side), endOf(side) + 24))) return undefined;
  const kase = /d[aə]n$/u.test(side[0]) ? 'abl' : 'loc';
  return eventPlace(text, start, endOf(side), { ...NOMINATIVE, case: kase });
}

/** Rivers and lakes by their names, where something is on or beside them; a kilometre of a road, a tunnel or bridge by the places it joins. */
export function findWaters(text: string): Candidate[] {
  const out: Candidate[] = [];
  for (const match of matchesOf(text, RIVER_NAME)) {
    const name = match[1] ?? '';
    if (!/(?:çay|göl)$/u.test(name)) continue;
    out.push(eventPlace(text, match.index, match.index + name.length, NOMINATIVE));
  }
  for (const pattern of [ROAD, JOINED])
    for (const match of matchesOf(text, pattern)) {
      const ending = { ...NOMINATIVE, case: /d[aə]$/u.test(match[0]) ? 'loc' : 'nom' } as const;
      out.push(eventPlace(text, match.index, match.index + match[0].length, ending));
    }
  for (const { index, 0: match } of matchesOf(text, BY_NAME))
    out.push(
      eventPlace(text, index, index + match.length, {
        ...NOMINATIVE,
        case: 'loc',
        copula: /r$/u.test(match),
      }),
    );
  for (const match of matchesOf(text, WATERS))
    out.push(eventPlace(text, match.index, match.index + match[0].trimEnd().length, NOMINATIVE));
  return out;
}

const CLINIC =
  /(?<![\p{L}\p{N}-])(?:\p{Lu}\p{Ll}{2,20} (?:rayon|şəhər) )?(?:\d{1,3} (?:saylı|nömrəli) )?(?:\p{Lu}[\p{L}-]{1,30} (?:və )?){1,5}(?:\p{Ll}{3,14} )?(?:[Xx]əstəxana|[Hh]ospital|[Pp]oliklinika|[Dd]ispanser|[Aa]mbulatoriya|Mərkəz|İnstitut|Stansiya)(?:s?[ıiu])?n(?:[aə]|d[aə]n?|[ıiu]n)(?!\p{L})/gu;
const OF_HEALTH =
  /xəstə|hospital|klinik|dispanser|ambulator|narkolo|onkolo|kardio|travma|tibb|perinatal|sağlamlıq|psixi|reabilit|diaqnost|hemato|cərrah|doğum|pediatr|ağciyər|transfuz|ortoped|revmato|oftalm|göz |nevro|neyro|immun|uroloj|dializ|talassem|stomatolo/iu;

/** Where somebody was taken or treated, however large it is: `Respublika Narkoloji Mərkəzinə`. Names before it are left. */
export function findClinics(text: string, inName: (at: number) => boolean): Candidate[] {
  const named = [...matchesOf(text, CLINIC)].flatMap((match): Candidate[] => {
    const end = match.index + match[0].length;
    let start = match.index;
    while (start < end && (inName(start) || isRole(text, start)))
      start = text.indexOf(' ', start) + 1 || end;
    // The name before is the institution's: a public place.
    if (/ adına (?:\d{1,3} (?:saylı|nömrəli) )?$/u.test(text.slice(Math.max(0, start - 20), start)))
      return [];
    const own = text.slice(start, end);
    if (!OF_HEALTH.test(own) || /^\p{Ll}/u.test(own) || /[Ee]kspertiza/u.test(own)) return [];
    if (OF_NOBODY.test(own)) return [];
    const kase = caseOf(own);
    const staff = kase === 'gen' ? staffBehind(text, end) : undefined;
    if (kase === 'gen' && staff === undefined) return [];
    const ending = { ...NOMINATIVE, case: staff === undefined ? kase : 'nom' } as const;
    return [eventPlace(text, start, staff ?? end, ending)];
  });
  return [...named, ...findWards(text, inName), ...findMaternityWards(text)];
}

/** `Şahid rayon xəstəxanasında`: a word for a role begins no name. */
const isRole = (text: string, at: number): boolean =>
  roleLabelOf(foldKey(text.slice(at, text.indexOf(' ', at)))) !== undefined;

// `Xəbəri ona xəstəxananın`: a sentence that begins.
const OF_NOBODY = /^\p{L}{3,20} (?:ona|onu|onlar|onları|bu|həmin|bir|isə|da|də|öz)(?!\p{L})/u;

const caseOf = (own: string): Ending['case'] =>
  /nd[aə]$/u.test(own)
    ? 'loc'
    : /nd[aə]n$/u.test(own)
      ? 'abl'
      : /n[ıiu]n$/u.test(own)
        ? 'gen'
        : 'dat';

/** Where the post ends that somebody has in the place of the genitive before `end`: `… Xəstəxanasının növbətçi həkimi`. */
function staffBehind(text: string, end: number): number | undefined {
  const words =
    /^(?: (?:\p{Ll}[\p{Ll}-]{2,20}|LOR|ÜST)){1,3}(?![\p{L}-])/u.exec(
      text.slice(end, end + 70),
    )?.[0] ?? '';
  let reach = end;
  for (const word of words.split(' ').slice(1)) {
    reach += 1 + word.length;
    if (isPost(word) || isPost(word.replace(/n[aə]$/u, ''))) return reach;
  }
  return undefined;
}

const TREATED_THERE =
  /^ keçir(?:miş|ib|di)|^(?: \p{L}{1,20}){0,4} (?:yat|müalicə|çatdır|apar|yerləşdir|əməliyyat|qeydiyyat|nəzarət|uçot|saxlan|gətir|köçür|hospitallaş|müayinə|öl(?:müş|üb|dü(?!r))|vəfat|doğ(?:ul|ub|muş)|dünyaya g|müraciət)/u;
// `rayon mərkəzi xəstəxanasının cərrahiyyə şöbəsinə aparılmışdır`: without a name of its own.
const WARD =
  /(?<=\p{Ll} )(?:xəstəxana|hospital|poliklinika|dispanser|klinika|ambulatoriya|sanatoriya|(?:həkim|tibb|feldşer-mama) məntəqəsi|(?:sağlamlıq|müalicə|reabilitasiya|bərpa|diaqnostika|tibb|dializ|onkoloji|ürək|göz) mərkəzi)(?:s[ıi]|[ıi])?(?:n[ıi]n (?:\p{Ll}{3,20} ){1,2}(?:şöbə|bölmə|kabinet|otağ)(?:s?[ıi]))?(?:n|y)?(?:[aə]|d[aə]n?)(?!\p{L})/gu;

/** A hospital by its kind alone, with the ward, where somebody was treated or brought. */
function findWards(text: string, inName: (at: number) => boolean): Candidate[] {
  return [...matchesOf(text, WARD)].flatMap((match): Candidate[] => {
    const end = match.index + match[0].length;
    if (!TREATED_THERE.test(text.slice(end, end + 60))) return [];
    const start = kindBefore(text, match.index, inName, MOST_KIND);
    return start === match.index
      ? []
      : [eventPlace(text, start, end, { ...NOMINATIVE, case: caseOf(match[0]) })];
  });
}

// `Doğum evinin patologiya şöbəsində`: every district has one.
const MATERNITY =
  /(?<![\p{L}-])[Dd]oğum evi(?:n[ıi]n (?:\p{Ll}{3,20} ){1,2}(?:şöbə|bölmə|palata|otağ)s?[ıi])?n(?:[aə]|d[aə]n?)(?!\p{L})/gu;

function findMaternityWards(text: string): Candidate[] {
  return [...matchesOf(text, MATERNITY)].flatMap(({ index, 0: ward }): Candidate[] => {
    const end = index + ward.length;
    // `doğum evində` alone tells nothing, and a sentence begins with any word.
    const isThere = ward.includes('evinin') || (/^D/u.test(ward) && !isSentenceStart(text, index));
    if (!isThere || !TREATED_THERE.test(text.slice(end, end + 60))) return [];
    return [eventPlace(text, index, end, { ...NOMINATIVE, case: caseOf(ward) })];
  });
}

const TOWN_BEFORE = /(?<![\p{L}-])(\p{Lu}\p{Ll}{2,20}) (?:şəhər )?$/u;

/** `Naftalan sanatoriyasında`, `Astara sərhəd-buraxılış məntəqəsində`: the town is the name of the place. */
function withTown(text: string, start: number, word: string, kase: 'gen' | 'loc'): number {
  const last = word.split('-').pop() ?? word;
  if (
    reading(word, '', NAMED, kase) === undefined &&
    reading(last, '', NAMED_LAST, kase) === undefined
  )
    return start;
  const town = TOWN_BEFORE.exec(text.slice(Math.max(0, start - 40), start));
  return UNITS.has(foldKey(town?.[1] ?? '')) ? start - (town?.[0].length ?? 0) : start;
}

function startOfHead(words: readonly Word[], at: number, kase: PlaceCase): number | undefined {
  const word = words[at] as Word;
  const before = words[at - 1];
  if (reading(word[0], '', HEADS, kase) !== undefined || reading(word[0], '', SINGLE, kase))
    return word.index;
  if (before === undefined) return undefined;
  const lead = foldKey(before[0]);
  if (reading(word[0], `${lead} `, HEADS, kase) !== undefined) return before.index;
  // The building of such a place: `sirk binasının`.
  if (/^binası/u.test(word[0]) && (HEADS.has(lead) || SINGLE.has(lead))) return before.index;
  return undefined;
}

function reading(
  word: string,
  lead: string,
  heads: ReadonlySet<string>,
  kase: PlaceCase,
): Ending | undefined {
  return readingsOf(word.replace(/(?<=d[aə])k[ıi]$/u, '')).find(
    ({ stem, ending }) => ending.case === kase && !ending.plural && heads.has(lead + stem),
  )?.ending;
}

const MOST_TO_SIDE = 3; // words from the place to where at it: `avtovağzalın ikinci mərtəbəsində`

/** Where at the place of the genitive at `at`: `limanın uçuş zolağında`. */
function besideWithin(
  text: string,
  words: readonly Word[],
  at: number,
): { readonly end: number; readonly ending: Ending } | undefined {
  for (let next = at + 1; next <= at + MOST_TO_SIDE && next < words.length; next++) {
    const word = words[next] as Word;
    const gap = text.slice(endOf(words[next - 1]), word.index);
    if (!/^ (?:\d{1,2}-c[ıiuü] )?$/u.test(gap) || !/^\p{Ll}/u.test(word[0])) return undefined;
    if (/^tərəfind[aə]n$/u.test(word[0]) && isPost(words[next - 1]?.[0] ?? '')) return undefined;
    const ending = besideEnding(word[0]);
    const isOwned =
      ending?.case === 'acc' && besideEnding(words[next + 1]?.[0] ?? '') !== undefined;
    // `zavodun hasarı dibində`: the noun that bears the case comes next.
    if (isOwned) continue;
    if (ending !== undefined && ending.case !== 'gen') return { end: endOf(word), ending };
    if (GENITIVE.test(word[0]) || OBJECT.test(word[0])) return undefined;
  }
  return undefined;
}

// `quyunun ağzını hasara alıb`: an object begins another phrase.
const OBJECT = /^\p{Ll}{2,20}[ıiuü]n[ıiuü]$/u;

// `ona` of `o`, no `önə`.
const PRONOUN = /^on(?:a|u|da|dan|un)$/u;

function besideEnding(word: string): Ending | undefined {
  if (PRONOUN.test(word)) return undefined;
  const found = readingsOf(word.replace(/(?<=d[aə])k[ıi]$/u, '')).find(
    ({ stem, ending }) => ending.case !== 'nom' && BESIDE.has(stem),
  );
  return found?.ending;
}
