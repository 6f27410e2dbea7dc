import type { Candidate } from './candidate.ts';
import { type Ending, foldKey, NOMINATIVE, readingsOf } from './endings.ts';
import { formsOf } from './kind-before.ts';
import { KIN, roleLabelOf } from './lexicon.ts';
import { DAY_BEFORE } from './place-starts.ts';
import { isPost, isPostWord } from './posts.ts';
import { remembered } from './remembered.ts';
import data from './word-lists/event-places.json' with { type: 'json' };
import occupations from './word-lists/occupations.json' with { type: 'json' };

const FOREIGN_TOWNS = new Set(data.foreignTowns.split('|').map(foldKey));
type Reach = { readonly end: number; readonly ending: Ending; readonly roleLabel?: string };
/** A word that follows: the last of the place so far decides which may. */
type Link = 'inside' | 'owner' | 'there' | 'name';

const KNOWN = formsOf(
  [data.heads, data.single, data.spots, data.geography, data.beside, data.calledSpots].join('|'),
);
const NEXT =
  / (?:\d{1,4}(?:-?c[iıuü])? (?:saylı |nömrəli )?)?(\p{Ll}[\p{Ll}-]{1,24})(?![\p{L}\p{N}-])/uy;
const MOST_WORDS = 3; // from one link of the chain to the noun that bears the case
const MOST_LINKS = 4; // `kəndindəki klubun arxasındakı bağda`
const INSIDE = /d[aə]k[ıi]$/u;
const OWNER = /[ıiuü]n$/u;
const OWNED = /[ıiuü]n(?:d[aə]n?|[aə])(?:d[ıi]r)?$/u;
const THERE = /d[aə]$/u;
const FROM = /d[aə]n$/u;
const PASSES =
  /^ (?:keçən|gedən|başlayan|ayrılan|axan|çıxan|(?:(?:bir az|bir qədər|\d{1,4} metr) )?(?:aşağıdakı|yuxarıdakı|aralıdakı|kənardakı|sonrakı|o yandakı))(?!\p{L})/u;
const NAME = /(?:[ıiuü]|boyunca|boyu)$/u;
// `kəndində yerləşən logistika mərkəzində`, `kanalı boyunca uzanan torpaq yolda`.
const LIES =
  /^ (?:yerləşən|olan|tikilən|tikilmiş|inşa edilən|salınmış|keçən|gedən|uzanan|duran|keçirilən|qurulmuş|qurulan|fəaliyyət göstərən)(?!\p{L})/u;
// Right behind a bare name: `kəndi ərazisində`, `qəsəbəsi yaxınlığındakı`.
const AT_NAME =
  /^(?:ərazi|yaxınlıq|yaxınlığ|kənar|giriş|çıxış|istiqamət|ətraf|sahil|yol|mərkəz|qırağ|üst|boyu)\p{Ll}{0,3}n(?:d[aə](?:k[ıi]|n)?|[aə])$|^boyunca$/u;
// What is of a place or at it and is none: people, deeds, papers, bodies, times.
const NO_PLACE =
  /^(?:iclas|proses|üçün$|onlar|ad$|gün(?:ü|lər)?$|məclis|toy(?!xana)|yubiley|ziyafət|mərasim|şənli|iş(?:[dəi]|lə)|məhkəmə|dava|hadisə|müharib|döyüş|tədbir|görüş|hal(?:[dəı]|la)|məqsəd|qərar|maddə|bənd|müddət|vaxt|zaman|tarix|forum|konfrans|sessiya|nazirli|səfirli|konsulluq|orqan|qanun|hüquq|münasibət|şərt|qayda|sənəd|yazı|imza|qeyd|şəkil|söz|mübahis|məlumat|tələb|hesab|pul|məbləğ|şəxs|adam|valideyn|qohum|ailə|öhdəlik|sakin|əhali|camaat|icra|bələdiyyə|polis|prokuror|nümayəndə|inzibati|ad(?:ın|ı)|haqq|barə|əsas|nəticə|ərz|dövr|dair|görə|sonra|əvvəl|qədər|tərəfin(?:də|dən)|inkişaf|problem|təsərrüfat(?!ın)|torpa(?:ğ|q[dl])|mənzil|əmlak|ev(?:[dəi]|in)|bina(?:da|ya|sı)|tikili|obyekt|müqavilə|sahəsi|mülkiyyət|ünvan|müdiriyyət|rəhbərli)|^(?:ona|onu|onda|ondan|buna|bunu)$|(?:gəl|ged|qayıd|ol|çat|dur|gör|yaşay|qal)[aə]nd[aə]/u;
const ABSTRACT = /(?:l[ıiuü](?:ğ|y)|m[aə]s|[ıiuü]ş|y[aə]t)[ıiuü]n(?:d[aə]n?|[aə])$/u;

/**
 * The places found with what follows of the same phrase, so that no part of it is left to read: `Kəndli kəndinin |
 * girişindəki keçiddə`, `… kəndi ərazisində yerləşən mərkəzdə`. Only those that grow. Offsets of the view.
 * Source: Court 2.1.6; policy, event place.
 */
export function grownPlaces(text: string, found: readonly Candidate[]): Candidate[] {
  return found.flatMap((one): Candidate[] => {
    if (!/^(?:quasi|facility):/.test(one.rule) || !/^(?:place|workplace)$/.test(one.cls)) return [];
    const surface = text.slice(one.start, one.end);
    const last = surface.slice(surface.lastIndexOf(' ') + 1);
    const reach =
      one.cls === 'place' ? reachBehind(text, one.end, last) : withinOf(text, one.end, last);
    const start = startOf(text, one.start, one.cls);
    if (reach === undefined && start === one.start) return [];
    return [{ ...one, ...reach, start }];
  });
}

// What a place is of or in, right before it: `Mingəçevir su anbarının`, `Həştərxan vilayətinin`, `Xaçmaz–`.
const OWNERS =
  /(?<![\p{L}-])\p{Lu}\p{Ll}{2,20} (?:su anbarı|çayı|gölü|kanalı|dənizi|dağı|adası|yarımadası|körfəzi|parkı|bazarı|vilayəti|diyarı|əyaləti|ştatı|mahalı|yolu|şosesi|qatarı|avtobusu|reysi)n[ıiuü]n $/u;
// `28 May qəsəbəsi`.
const OF_DAY =
  /^(?:Yanvar|Fevral|Mart|Aprel|May|İyun|İyul|Avqust|Sentyabr|Oktyabr|Noyabr|Dekabr)(?!\p{L})/u;
const PAIR = /(?<![\p{L}-])\p{Lu}\p{L}{2,20}[–—-]$/u;
const FORMER = /(?<!\p{L})(?:keçmiş|köhnə|sabiq|tərk edilmiş|yarımçıq|bağlanmış) $/u;
// `Ryazan vilayətində tikinti briqadasında`: the region of another country in which the work is.
const REGION =
  /(?<![\p{L}-])\p{Lu}\p{Ll}{2,20} (?:vilayəti|diyarı|əyaləti|ştatı|quberniyası)(?:nin|nın|nd[aə](?:k[ıi])?) $/u;
/** `Antalyada “Portakal” otelinin mətbəxində`: a town abroad; those of the country stay. */
const ABROAD = /(?<![\p{L}-])(\p{Lu}\p{Ll}{2,15})d[aə] $/u;
const OWNER_REACH = 45; // units before a place

function startOf(text: string, start: number, cls: string): number {
  const leads = cls === 'place' ? [PAIR, OWNERS, PAIR, FORMER] : [PAIR, FORMER, REGION];
  if (cls === 'place' && OF_DAY.test(text.slice(start, start + 10))) leads.unshift(DAY_BEFORE);
  const isQuoted = /["“„«]/u.test(text[start] ?? '');
  const town = isQuoted ? ABROAD.exec(text.slice(Math.max(0, start - OWNER_REACH), start)) : null;
  if (town !== null && FOREIGN_TOWNS.has(foldKey(town[1] ?? ''))) return start - town[0].length;
  return leads.reduce((at, lead) => {
    const before = lead.exec(text.slice(Math.max(0, at - OWNER_REACH), at));
    return at - (before?.[0].length ?? 0);
  }, start);
}

const PARTS_OF_WORK = formsOf(
  'sex|şöbə|bölmə|filial|sinif|kurs|qrup|fakültə|kafedra|anbar|rəhbərlik|müdiriyyət|komandanlıq|laboratoriya|mətbəx|zal|həyət|zirzəmi|korpus|otaq|palata|reanimasiya',
);

// `sexinin ölçü götürəni`, `fermasının mal otaranı`: who does that there.
export const DOER = new RegExp(
  `^(?:${occupations.deeds}|(?:götür|ölç|biç|çək)[aə]n)[ıi](?:d[ıi]r)?$`,
  'u',
);

// Every class has one: the school alone tells.
export const HEAD_OF_CLASS = /^ sin[ıi]f (?:rəhbər|müəllim)/u;

/** The part of a school, a factory or a hospital behind it in the genitive: `kolxozunun konserv sexində`, `liseyin birinci sinfinə`. */
function withinOf(text: string, from: number, last: string): Reach | undefined {
  if (!OWNER.test(last) || HEAD_OF_CLASS.test(text.slice(from, from + 16))) return undefined;
  let at = from;
  for (let count = 0; count < MOST_WORDS; count++) {
    NEXT.lastIndex = at;
    const next = NEXT.exec(text);
    if (next === null) return undefined;
    at += next[0].length;
    const word = (next[1] ?? '').replace(/^sinf/u, 'sinif');
    const part = readingsOf(word).find(({ stem }) => PARTS_OF_WORK.has(stem) && /[iu]$/.test(stem));
    if (part !== undefined) return { end: at, ending: part.ending };
    if (/^ tərəfindən/u.test(text.slice(at, at + 12)) && isPost(word))
      return { end: at, ending: NOMINATIVE };
    if (isPost(word) || DOER.test(word))
      return { end: at, ending: atWork(word), roleLabel: 'İş yeri' };
  }
  return undefined;
}

/** `məktəbinin müəllimidir`: the post with its place is told as where somebody works. */
const atWork = (post: string): Ending => ({
  ...NOMINATIVE,
  case: 'loc',
  copula: /(?<!koman|briqa)d[ıiuü]r$/u.test(post),
});

/** Where a place ends whose last word so far is `last` and ends at `from`; undefined where it ends there. */
export const reachBehind = (text: string, from: number, last: string): Reach | undefined =>
  reachOf(text, from, last, MOST_LINKS);

/** Where the phrase ends that goes on behind `last`, the word that ends at `from`; undefined where it does not go on. */
function reachOf(text: string, from: number, last: string, links: number): Reach | undefined {
  const link = linkOf(text, from, last);
  if (link === undefined || links === 0) return undefined;
  const behind = text.slice(from, from + 24);
  const lies = link === 'there' ? ((LIES.exec(behind) ?? PASSES.exec(behind))?.[0].length ?? 0) : 0;
  let at = from + lies;
  let towards: Reach | undefined;
  for (let count = 0; count < MOST_WORDS; count++) {
    NEXT.lastIndex = at;
    const next = NEXT.exec(text);
    const word = next?.[1] ?? '';
    if (next === null || isNoPlace(word) || OBJECT.test(word)) break;
    at += next[0].length;
    if (link === 'name' && !AT_NAME.test(word)) break;
    const goesOn = continues(word) || (THERE.test(word) && LIES.test(text.slice(at, at + 24)));
    const more = goesOn ? reachOf(text, at, word, links - 1) : undefined;
    if (more !== undefined) return more;
    if (link === 'owner' && TERRITORY.test(word)) break;
    if (ADJECTIVE.test(word)) continue;
    const ending = endingAt(word, link) ?? wayEnding(text, at, word);
    if (ending === undefined || (ending.case === 'dat' && isNoun(word))) continue;
    if (ending.case !== 'dat') return { end: at, ending };
    // `logistika mərkəzində`: what looks like a dative may be a stem.
    towards ??= { end: at, ending };
  }
  return towards;
}

// What looks like a dative and tells of the noun behind it: `köhnə dəyirmanın yanında`.
const ADJECTIVE = /^(?:köhnə|təzə|balaca|qara|üzbəüz|sadə|kiçicə|özgə|arxa|yekə|uca|qoca)$/u;

// `kəndinin ərazisində` tells no more than the village.
const TERRITORY = /^ərazisin(?:d[aə]n?|[aə])$/u;

const continues = (word: string): boolean =>
  INSIDE.test(word) || OWNER.test(word) || /^boyu/u.test(word);

function linkOf(text: string, from: number, last: string): Link | undefined {
  if (INSIDE.test(last)) return 'inside';
  if (OWNER.test(last)) return 'owner';
  if (FROM.test(last)) return PASSES.test(text.slice(from, from + 24)) ? 'there' : undefined;
  if (LIES.test(text.slice(from, from + 24)))
    return THERE.test(last) || NAME.test(last) ? 'there' : undefined;
  return NAME.test(last) ? 'name' : undefined;
}

/** The ending of a word that the phrase may end with. */
function endingAt(word: string, link: Link): Ending | undefined {
  if (!/^\p{Ll}{3,}(?:d[aə]n?|[aə])(?:d[ıi]r)?$/u.test(word)) return undefined;
  const reading = readingsOf(word).find(
    ({ stem, ending }) =>
      stem.length >= 3 && !ending.plural && /^(?:loc|abl|dat)$/.test(ending.case),
  );
  if (reading === undefined || link === 'inside') return reading?.ending;
  if (link === 'there')
    return reading.ending.case === 'dat' && !isKnown(word) ? undefined : reading.ending;
  if (isKnown(word)) return reading.ending;
  const isOpen = OWNED.test(word) && reading.ending.case !== 'dat' && !ABSTRACT.test(word);
  return isOpen ? reading.ending : undefined;
}

// Somebody goes there or puts something there.
const MOVES =
  /^(?: \p{Ll}{2,20}){0,2} (?:at|qoy|tök|yığ|gizlə|sax|min|apar|gətir|ged|get|gəl|çat|gir|düş|qaç|yönəl|yaxınlaş|təhvil|bas)\p{Ll}/u;

/** `məntəqəsinin zibil qabına atmışdır`: whatever it is, something was put there. */
function wayEnding(text: string, at: number, word: string): Ending | undefined {
  if (!/[ıiuü]n[aə]$/u.test(word) || ABSTRACT.test(word)) return undefined;
  if (!MOVES.test(text.slice(at, at + 60))) return undefined;
  return readingsOf(word).find(({ ending }) => ending.case === 'dat')?.ending;
}

const isKnown = remembered((word) => readingsOf(word).some(({ stem }) => KNOWN.has(stem)));

// `bulağının suyunu öz tərəfinə`: an object or whose it is begins another phrase.
const OBJECT =
  /^\p{Ll}{2,20}[ıiuü]n[ıiuü]$|^(?:öz|özünün|həmin|bu|o|onun|bir|hər|heç|və|ilə|isə)$/u;

/** `daxma`, `anbar`: the noun itself, no dative of another. */
const isNoun = remembered((word) => KNOWN.has(foldKey(word)) && /[aə]$/u.test(word));

const isNoPlace = remembered(
  (word) =>
    NO_PLACE.test(word) ||
    isPostWord(word) ||
    readingsOf(word).some(
      ({ stem, ending }) =>
        ending.case !== 'nom' && (KIN.has(stem) || roleLabelOf(stem) !== undefined),
    ),
);
