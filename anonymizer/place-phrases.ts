import { lowerAz } from '#domain/az-text.ts';
import type { Candidate } from './candidate.ts';
import { type Ending, foldKey, NOMINATIVE, readingsOf } from './endings.ts';
import { endOf, formsOf, type InName, kindBefore, type Word } from './kind-before.ts';
import { KIN, roleLabelOf, UNITS } from './lexicon.ts';
import { CALLED, calledSoAt, place } from './named-places.ts';
import { isUnit } from './place-starts.ts';
import { isPostWord } from './posts.ts';
import { remembered } from './remembered.ts';
import data from './word-lists/event-places.json' with { type: 'json' };

type Words = readonly Word[];
type Inside = { readonly end: number; readonly ending: Ending };

const SPOTS = formsOf([data.heads, data.single, data.spots].join('|'));
const HEADS = formsOf(data.heads);
const NAMED = formsOf('məntəqə|terminal|stansiya|post|baza|təsərrüfat|kompleks');
const BESIDE = formsOf(data.beside);
const GEOGRAPHY = formsOf(data.geography);
const INSIDE = /d[aə]k[ıi]$/u;
const LAST_CASES: readonly string[] = ['loc', 'abl', 'dat', 'acc', 'gen'];
const MOST_INSIDE = 4; // words from `yanındakı` to the noun it is of
const MOST_KIND = 4; // words that tell which place it is
const MOST_NAME = 3; // words of the name of a bay, a hill, a roundabout
const CAPITAL = /^\p{Lu}[\p{Ll}'’-]{1,24}$/u;
const GAP = /^ (?:\d{1,4} (?:nömrəli |saylı )?)?$/u;

/** True of the words at which one of the phrases below may be told. */
const mayTell = remembered(
  (word) =>
    INSIDE.test(word) ||
    wayEnding(word) !== undefined ||
    CALLED.test(word) ||
    isOfSomething(word) ||
    (/^\p{Ll}/u.test(word) && readingsOf(word).some(({ stem }) => GEOGRAPHY.has(stem))),
);

/**
 * A place told by a phrase whatever its name: what is in, at or beside something (`çeşmənin yanındakı köşkdən`),
 * what people call so (`Daşlıtəpə deyilən yerdə`), and bays, shores, hills, roundabouts behind a name of their own
 * (`Sarıqaya yoxuşunda`). Offsets of the view. Source: Court 2.1.6; policy, event place.
 */
export function placePhraseAt(
  text: string,
  words: Words,
  at: number,
  inName: InName,
): Candidate | undefined {
  const word = words[at] as Word;
  if (!mayTell(word[0])) return undefined;
  if (CALLED.test(word[0])) return calledSoAt(text, words, at, inName);
  if (!INSIDE.test(word[0]))
    return (
      geographyAt(text, words, at, inName) ??
      wayAt(text, words, at, inName) ??
      (isOfSomething(word[0]) ? besideUnknown(text, words, at, inName) : undefined)
    );
  const inside = OF_NO_PLACE.test(lowerAz(word[0])) ? undefined : insideOf(text, words, at);
  if (inside === undefined) return undefined;
  if (isOfAnybody(text, words, at, inside.end, inName)) return undefined;
  const unit = /^(?:şəhər|rayon|kənd|qəsəbə)/u.test(word[0]) ? words[at - 1] : undefined;
  // A district and a city stay: only what is in them is the place.
  if (unit !== undefined && /^(?:şəhər|rayon)/u.test(word[0]) && isUnit(unit[0]))
    return place(text, (words[at + 1] as Word).index, inside.end, inside.ending);
  const start =
    unit !== undefined && CAPITAL.test(unit[0])
      ? unit.index
      : kindBefore(text, word.index, inName, MOST_KIND);
  return place(text, start, inside.end, inside.ending);
}

// `ünvanındakı anbarda`: the address says where it is.
const OF_NO_PLACE =
  /^(?:ünvan|protokol|plan|sxem|xəritə|çıxarış|reyestr|ara(?:sı|ları|mız)n?da|tarix|qərar|iddia|müqavilə|sənəd|məktub|akt|mülkiyyət|sahibli|sərəncam|sistem|mərtəbədəki$|otaqdakı$|mənzildəki$|istifadə|balans|hesab|kart|telefon|səlahiyyət|icra|idarəçili|vəziyyət|vəzifə|əlində|üzərində)/u;

// `həyətindəki | tövlədən`, `yaxınlıqdakı | məktəbə`: every village has one, and nothing tells which it is.
const NEAR_SOMETHING =
  /^(?:həyət(?:in)?|həyətyanı|yaxınlıq|yaxın|qonşuluq|ərazi|ərazisin|ev|evin|bağ(?:ın)?|sahəsin)d[aə]k[ıi]$/u;
const OF_ANYBODY =
  /^(?:tövlə|anbar|pəyə|damı?|samanlıq|hin|qaraj|çardaq|talvar|quyu|ağac|otaq|otağ|hamam|tualet|mətbəx|zirzəmi|(?:fərdi )?(?:yaşayış )?ev|bina|tikili|məktəb|mağaza|market|dükan|aptek|bazar|bağça|xəstəxana|park|məscid|dayanacaq|bulaq|körpü|arx|kanal)\p{Ll}{0,8}$/u;

/** True of what somebody has in his yard or what stands somewhere near, with nothing before it that tells which. */
function isOfAnybody(text: string, words: Words, at: number, end: number, inName: InName): boolean {
  const word = words[at] as Word;
  if (!NEAR_SOMETHING.test(word[0]) || !OF_ANYBODY.test(text.slice(endOf(word) + 1, end)))
    return false;
  return kindBefore(text, word.index, inName, 1) === word.index || isPersonBefore(words, at);
}

/** True of what a word for a role or kinship owns: `zərərçəkmişin həyətindəki`. */
const isPersonBefore = (words: Words, at: number): boolean => isSomebody(words[at - 1]?.[0] ?? '');

/** True of the nouns of the land that a name stands before (`körfəzində`, `ilçəsi`): the name is no person's. */
export const isLandNoun = remembered((word) =>
  readingsOf(word).some(({ stem }) => GEOGRAPHY.has(stem) && /[iu]$/.test(stem)),
);

/** A place whose last word is `yanındakı`, with the noun that it is of. */
export function withInside(text: string, words: Words, at: number, found: Candidate): Candidate {
  let last = at;
  while (endOf(words[last]) < found.end && last + 1 < words.length) last++;
  if (endOf(words[last]) !== found.end || !INSIDE.test(words[last]?.[0] ?? '')) return found;
  const inside = insideOf(text, words, last);
  return inside === undefined ? found : { ...found, end: inside.end, ending: inside.ending };
}

/** The end of the noun behind `yanındakı`, where it is a place. */
function insideOf(text: string, words: Words, at: number): Inside | undefined {
  for (let next = at + 1; next <= at + MOST_INSIDE && next < words.length; next++) {
    const word = words[next] as Word;
    if (!GAP.test(text.slice(endOf(words[next - 1]), word.index)) || !/^\p{Ll}/u.test(word[0]))
      return undefined;
    if (ENDS_PHRASE.test(word[0]) || isSomebody(word[0])) return undefined;
    const spot = readingsOf(word[0]).find(({ stem }) => SPOTS.has(stem));
    // `aldatma yolu ilə`: a way of doing.
    if (spot === undefined || BY_WAY.test(text.slice(word.index, word.index + 9))) continue;
    if (OF_PRICE.test(text.slice(word.index, word.index + 16))) return undefined;
    const after = words[next + 1];
    // `qapalı dayanacaq yeri`, `piyada keçidində`: the place ends with the noun that bears a case.
    const beside = after === undefined ? undefined : besideOf(text, word, after);
    if (spot.ending.case === 'gen' && beside !== undefined) return beside;
    // `daş kəsmə sexləri cərgəsində`: what looks like an object is a part of the name.
    if (spot.ending.case === 'acc' && isOwned(text, word, after)) continue;
    const isOver =
      LAST_CASES.includes(spot.ending.case) || !(isSpot(after?.[0]) || isOwned(text, word, after));
    if (isOver) return { end: endOf(word), ending: spot.ending };
  }
  return unknownInside(text, words, at);
}

// `arxasındakı şəxs iclas zalında`: another phrase begins.
const ENDS_PHRASE =
  /^(?:iclas|proses|məhkəmə|şəxs|adam|valideyn|qohum|ailə|öhdəli|pay(?:ı|ın|lar)?(?!\p{L})|torpa|nasazlı|çatışmazlı|əşya|məhsul)|^(?:ona|onu|onun|onda|ondan|buna|bunu|bunun|öz|özü|özünün|həmin|bu|o|isə|ki|deyə)$/u;

/** True of a person by a role or kinship: `arxasındakı sürücü`. */
const isSomebody = remembered((word) =>
  readingsOf(word).some(
    ({ stem }) => stem === 'surucu' || KIN.has(stem) || roleLabelOf(stem) !== undefined,
  ),
);

// `günündəki bazar qiyməti`: no market.
const OF_PRICE = /^bazar (?:qiymət|dəyər|iqtisad|kurs|nərx)/u;
const BY_WAY = /^yolu ilə(?!\p{L})/u;

const AT_SIDE =
  /^(?:yan|qarşıs|arxas|ön|üst|alt|ətəy|sahil|kənar|yaxınlığ|sağ|sol|giriş|çıxış|iç|qabağ|böyr|tin|künc|baş)\p{Ll}{0,2}nd[aə]k[ıi]$/u;
// What is somewhere and is no place: meetings, deeds, parts of a text, courts and offices.
const NO_PLACE =
  /^(?:iclas|proses|iş(?:[dəi]|lə)|məhkəmə|dava|hadisə|müharib|döyüş|tədbir|görüş|hal(?:[dəı]|la)|məqsəd|qərar|maddə|bənd|müddət|vaxt|zaman|tarix|forum|konfrans|sessiya|nazirli|səfirli|konsulluq|idarə|orqan|qanun|hüquq|münasibət|şərt|qayda|sənəd|yazı|imza|qeyd|şəkil|söz|mübahis|məlumat|tələb|hesab|pul|məbləğ|şəxs|adam|valideyn|qohum|ailə|öhdəli|pay(?:ı|ın|lar)?(?!\p{L})|xətt|torpa|mənzil|nasazlı|çatışmazlı|hədiyyə|əşya|məhsul|müraciət|iddia|bərabər|ortaq)|^(?:ona|onu|onun|onda|ondan|buna|bunu|bunun|öz|özü|özünün|həmin|bu|o|isə|ki|deyə)$/u;

const IN_UNIT =
  /^(?:kənd|qəsəbə|rayon|şəhər|park|bazar|körpü|yol|bağ|massiv|məhəllə|mikrorayon|meydan|qırağ|qıraq|kilometr)\p{Ll}*d[aə]k[ıi]$/u;

/** `Pirsaatdakı mazutxanada`, `arxın yanındakı pəyədən`: the first noun with a case of place, whatever it is. */
function unknownInside(text: string, words: Words, at: number): Inside | undefined {
  const inside = words[at]?.[0] ?? '';
  const isName = CAPITAL.test(inside) && !isSentenceStart(text, words[at]?.index ?? 0);
  const isThere = isName || AT_SIDE.test(inside) || IN_UNIT.test(inside) || isInPlace(inside);
  if (!isThere) return undefined;
  let towards: Inside | undefined;
  for (let next = at + 1; next <= at + MOST_INSIDE && next < words.length; next++) {
    const word = words[next] as Word;
    const gap = text.slice(endOf(words[next - 1]), word.index);
    if (!GAP.test(gap) || !/^\p{Ll}/u.test(word[0]) || NO_PLACE.test(word[0])) break;
    if (isSomebody(word[0])) break;
    const ending = placeReading(word[0]);
    if (ending === undefined) continue;
    const isTowards = MOVES.test(text.slice(endOf(word), endOf(word) + 60));
    if (ending.case === 'dat' && !isTowards) continue;
    // `reabilitasiya mərkəzində`: what looks like a dative may be the stem.
    if (ending.case !== 'dat') return { end: endOf(word), ending };
    towards ??= { end: endOf(word), ending };
  }
  return towards;
}

/** `sahilindəki`, `kilometrliyindəki`: in or at a noun of a place. */
const isInPlace = remembered(
  (inside) =>
    /kilometr/u.test(inside) ||
    readingsOf(inside.replace(/k[ıi]$/u, '')).some(
      ({ stem, ending }) =>
        ending.case === 'loc' && [SPOTS, BESIDE, GEOGRAPHY].some((nouns) => nouns.has(stem)),
    ),
);

function placeReading(word: string): Ending | undefined {
  if (!/^\p{Ll}{3,}(?:d[aə]n?|[aə])$/u.test(word) || NO_DATIVE.test(word)) return undefined;
  return readingsOf(word).find(
    ({ stem, ending }) =>
      stem.length >= 3 && !ending.plural && /^(?:loc|abl|dat)$/.test(ending.case),
  )?.ending;
}

// Words that end so and stand in no case.
const NO_DATIVE =
  /^(?:təzə|köhnə|qara|qısa|sadə|başqa|daha|sonra|hələ|yenə|belə|elə|necə|orta|geniş|bura|ora|qoca|azacıq)$/u;

const AT_BESIDE =
  /^(?:yan|qarşıs|arxas|ön|həyət|yaxınlığ|kənar|girişi?|çıxış|üst|alt|tin|zirzəmis|həndəvər|böyr|dam|küncü?|tövləs|qapıs)[ıiuü]?n(?:[aə]|d[aə]n?)$/u;
const OF_NO_SPOT =
  /^(?:camaat|el-oba|icma|ağsaqqal|ağbirçək|kənd(?:çi|li)|sakin|qonaq|hamı|komissiya|qohum|qonşu|dost|tanış|rəfiqə|ailə|bacı|qardaş|övlad|müştəri|qanun|dövlət|hakim|kollegiya|məhkəm|prokuror|polis|şəxs|üzv|işçi|uşaq|uşağ|ana|ata|valideyn|adam|həkim|notarius|hüquq|borc|öhdəli|tələb|qərar|cinayət|xəta|risk|zərər|təhlükə|sənəd|müqavilə|ad|soyad|məbləğ|norma|hal|onun|bunun|özünün|həmin|əmlak)|(?:l[ıiuü](?:ğ|y)[ıiuü]n|m[aə]s[ıi]n[ıi]n|y[aə]tin|l[aə]r[ıi]n)$/u;

/** `mal damının arxasında`: beside a thing that no list has, where a word before it tells which. */
function besideUnknown(
  text: string,
  words: Words,
  at: number,
  inName: InName,
): Candidate | undefined {
  const word = words[at] as Word;
  const after = words[at + 1];
  if (after === undefined || !AT_BESIDE.test(after[0]) || OF_NO_SPOT.test(word[0]))
    return undefined;
  if (text.slice(endOf(word), after.index) !== ' ' || inName(word.index)) return undefined;
  if (readingsOf(word[0]).some(({ stem }) => isPostWord(stem))) return undefined;
  const start = kindBefore(text, word.index, inName, MOST_KIND);
  const kinds = text.slice(start, word.index).trim();
  if (
    kinds === '' ||
    OF_NO_SPOT.test(kinds) ||
    /^(?:hər|bir|digər|başqa|eyni)(?!\p{L})/u.test(kinds)
  )
    return undefined;
  const ending = placeReading(after[0]) ?? NOMINATIVE;
  return place(text, start, endOf(after), ending);
}

const isOfSomething = (word: string): boolean => /^\p{Ll}{3,}[ıiuü]n$/u.test(word);

/** `salonun həyətində`: the end of what says where at it. */
function besideOf(text: string, word: Word, after: Word): Inside | undefined {
  if (text.slice(endOf(word), after.index) !== ' ') return undefined;
  const found = readingsOf(after[0]).find(
    ({ stem, ending }) => BESIDE.has(stem) && ending.case !== 'nom',
  );
  return found === undefined ? undefined : { end: endOf(after), ending: found.ending };
}

/** `yanacaqdoldurma məntəqəsinə`: the noun with the case of place comes next. */
const isOwned = (text: string, word: Word, after: Word | undefined): boolean =>
  after !== undefined &&
  text.slice(endOf(word), after.index) === ' ' &&
  /^\p{Ll}{3,}s?[ıiuü]n(?:d[aə]n?|[aə])$/u.test(after[0]);

const isSpot = (word = ''): boolean => readingsOf(word).some(({ stem }) => SPOTS.has(stem));

// `Söyüdlü dərəsinin yuxarı hissəsində`: where in it.
const PART_OF_LAND =
  /^ (?:(?:yuxarı|aşağı|sol|sağ|arxa|ön|orta|şərq|qərb|şimal|cənub) )?(?:hissə|tərəf|sahil|baş|ətəy|yan|kənar|üst|alt|giriş|çıxış|dib|yaxınlığ|ağz)s?[ıiuü]nd[aə]n?(?!\p{L})/u;

/** `Sarıqaya yoxuşunda`, `Köhnə bazar dairəsində`: a noun of the land behind words with a capital that begin no sentence. */
function geographyAt(
  text: string,
  words: Words,
  at: number,
  inName: InName,
): Candidate | undefined {
  const head = words[at] as Word;
  const spot = readingsOf(head[0]).find(
    ({ stem, ending }) => GEOGRAPHY.has(stem) && /[iu]$/.test(stem) && ending.case !== 'acc',
  );
  if (spot === undefined) return undefined;
  let first = at;
  let start: number | undefined;
  while (at - first < MOST_NAME && first > 0) {
    const before = words[first - 1] as Word;
    if (text.slice(endOf(before), words[first]?.index) !== ' ' || inName(before.index)) break;
    first--;
    if (CAPITAL.test(before[0])) start = before.index;
    else if (start !== undefined || !isBare(before[0])) break;
  }
  if (start === undefined) return undefined;
  const name = text.slice(start, head.index).trim();
  if (isSentenceStart(text, start) && !name.includes(' ')) return undefined;
  if (UNITS.has(foldKey(name)) || KNOWN_TO_ALL.test(name)) return undefined;
  const part = PART_OF_LAND.exec(text.slice(endOf(head), endOf(head) + 40))?.[0] ?? '';
  if (spot.ending.case === 'gen' && part !== '')
    return place(text, start, endOf(head) + part.length, { ...NOMINATIVE, case: 'loc' });
  return place(text, start, endOf(head), spot.ending);
}

// Somebody goes there, brings something there or comes from there.
const MOVES =
  /^(?: \p{L}{2,20}){0,3} (?:təhvil|apar|gətir|ged|get|gəl|çat(?:ıb|mış|dı)|gir(?:ib|miş|di)|düş|qayıt|qayıd|yollan|sür(?:üb|müş|dü)|daşı|boşalt|köç|endir|yüklə|qaç|çıx(?:ıb|mış|dı|ar))/u;

function wayEnding(word: string): Ending | undefined {
  if (!/^\p{Ll}{4,}(?:[aə]|d[aə]n)$/u.test(word)) return undefined;
  return readingsOf(word).find(
    ({ stem, ending }) =>
      /^(?:dat|abl)$/.test(ending.case) &&
      /[iu]$/.test(stem) &&
      (HEADS.has(stem) || NAMED.has(stem)),
  )?.ending;
}

/** `köhnə bərə körpüsünə aparmışam`: a place that a word before it tells, where somebody goes or comes from. */
function wayAt(text: string, words: Words, at: number, inName: InName): Candidate | undefined {
  const word = words[at] as Word;
  const ending = wayEnding(word[0]);
  const after = text.slice(endOf(word), endOf(word) + 60);
  if (ending === undefined || !MOVES.test(after) || OF_RULE.test(after)) return undefined;
  const start = kindBefore(text, word.index, inName, MOST_KIND);
  if (start === word.index || ANY_MARKET.test(text.slice(start, endOf(word)))) return undefined;
  return place(text, start, endOf(word), ending);
}

// `heyvan bazarına`: every district has one.
const ANY_MARKET =
  /^(?:heyvan|mal|mal-qara|qoyun|meyvə|tərəvəz|kənd|rayon|şəhər) bazarın(?:a|dan)$/u;

// `qaydaların müvafiq bəndinə uyğun gəlir`: nobody goes there.
const OF_RULE = /^ (?:zidd|uyğun|müvafiq|əsas|istinad|görə|dair|aid|üst-üstə)/u;

// So many go there that it tells nothing.
const KNOWN_TO_ALL = /^(?:Xəzər|Qara|Aralıq|Qafqaz|Böyük Qafqaz|Kiçik Qafqaz|Şahdağ|Abşeron)$/u;

const isBare = (word: string): boolean => /^\p{Ll}{3,15}$/u.test(word) && isSpot(word);

function isSentenceStart(text: string, at: number): boolean {
  return at === 0 || /(?:[.!?:]["”»)]?\s|\n|["“„«])$/u.test(text.slice(Math.max(0, at - 3), at));
}
