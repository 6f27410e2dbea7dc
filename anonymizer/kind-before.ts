import { lowerAz } from '#domain/az-text.ts';
import { foldKey, readingsOf } from './endings.ts';
import { KIN, roleLabelOf, UNITS } from './lexicon.ts';
import { startOfName } from './namesakes.ts';
import { remembered } from './remembered.ts';
import data from './word-lists/occupations.json' with { type: 'json' };

/** A word of a text and where it stands: a match without what else a match holds. */
export type Word = { readonly 0: string; readonly index: number };
/** True where a unit of the text lies in the name of a person. */
export type InName = (at: number) => boolean;

/** Heads of places of work in their dictionary forms and possessives. */
export const PLACES = formsOf(data.places);
const MOST_KIND = 6; // words that tell which place it is

// A special place is told by a word before it: `toxuculuq fabrikində`. These tell nothing.
const TELLS_NOTHING = new Set(data.tellsNothing.split('|').map(foldKey));
// `Göygöl rayonunun`, `Sumqayıt şəhərindəki`: districts and cities stay with their nouns.
const OF_UNIT = /^(?:rayonu|şəhəri)(?:n[ıiu]n|nd[aə]k[ıi])?$/u;
/** True of a word that does not tell which place stands behind it. */
export const tellsNothing = remembered(
  (word) => TELLS_NOTHING.has(foldKey(word)) || /^[üÜ]nvan/u.test(word) || OF_UNIT.test(word),
);
/** Endings of verbs and of nouns in a case, which tell no place. */
export const VERBAL =
  /(?:(?<![eo])d[ıiuü][kqmn]|[aə]n[aə]d[aə]k|nda|ndə|[^k]da|[^k]də|dan|dən|ıb|ib|ub|üb|araq|ərək|arkən|ərkən|dır|dir|dur|dür|mış|miş|muş|müş|[dt]ığı|[dt]iyi|[dt]uğu|[dt]üyü|cağı|cəyi|mək|maq|mişdir|mışdır|ması|məsi|dı|di|[ıiuüaə][ln](?:an|ən)|lar|lər|larının|lərinin|ların|lərin|masını|məsini|ını|ini|unu|ünü|s[ıiuü]n[aə])$/u;
export const LEGAL = new RegExp(`^(?:${data.legalForms})`, 'u');

const UNIT_BEFORE = {
  quoted: /["“„«][^"”“„»«\n]{1,60}["”“»] (?:adlı )?$/u,
  numbered:
    /(?:["“„«]\p{Lu}["”“»] ?)?(?:№ ?)?(?<![\p{L}\p{N}.,/-])(?:\d{1,5}(?:[–-]\d{1,5})?|N(?= ))(?: ?(?:nömrəli|saylı|s-l[ıi]|n-l[iı]|№-li|N-li)|-(?:l[iıuü]|c[iıuü])) $/u,
  /** `texniki fənlər üzrə`: what a school or a service is for. */
  branch: /(?<![\p{L}\p{N}-])\p{Ll}[\p{Ll}-]{2,24} üzrə $/u,
  /** `11 illik məktəb`, `60 çarpayılıq xəstəxana`. */
  size: /(?<![\p{L}\p{N}.,-])\d{1,4} ?-?(?:illik|aylıq|həftəlik|çarpayılıq|yerlik|siniflik|mərtəbəli) $/u,
  pair: /(?<![\p{L}\p{N}-])\p{Lu}\p{L}[\p{L}-]{1,22} və $/u,
  word: /(?<![\p{L}\p{N}-])\p{L}[\p{L}-]{1,24} $/u,
};
/** `texniki fənlər təmayüllü 4 nömrəli`, `rus bölməli 60 nömrəli`: what a school with a number is for. */
const LEANING =
  /(?<![\p{L}\p{N}-])(\p{L}\p{Ll}{1,15} )?\p{L}\p{Ll}{1,15} (?:təmayül|bölmə|profil|yönüm|istiqamət|tədris|dil)l[iü] $/u;

/** Units of what a school with a number at `at` is for. */
function leaningLength(text: string, at: number, inName: InName): number {
  const [whole = '', first = ''] = LEANING.exec(text.slice(Math.max(0, at - 60), at)) ?? [];
  const isOther =
    tellsNothing(first.trimEnd()) || VERBAL.test(first.trimEnd()) || inName(at - whole.length);
  return whole.length - (isOther ? first.length : 0);
}

const OWNER = /(?<![\p{L}\p{N}-])(\p{L}[\p{L}-]{2,24}[ıiuü]n) $/u;

/** `metronun “Nizami” stansiyasında`: the place that one with a name or number belongs to. */
function ownerBefore(text: string, start: number): number {
  const owner = OWNER.exec(text.slice(Math.max(0, start - 30), start));
  const isPlace = readingsOf(owner?.[1] ?? '').some(({ stem }) => PLACES.has(stem));
  return owner !== null && isPlace ? start - owner[0].length : start;
}

/** Offset behind a word; 0 where there is none. */
export const endOf = (word: Word | undefined): number =>
  word === undefined ? 0 : word.index + word[0].length;

/** Start of the words that tell which place stands at `at`; `at` itself where nothing does. */
export function kindBefore(text: string, at: number, inName: InName, most = MOST_KIND): number {
  let start = at;
  for (let count = 0; count < most; count++) {
    const before = text.slice(Math.max(0, start - 70), start);
    const named = UNIT_BEFORE.quoted.exec(before) ?? UNIT_BEFORE.numbered.exec(before);
    if (named !== null) {
      const from = start - (before.length - named.index);
      const owner = ownerBefore(text, from);
      if (owner !== from) return kindBefore(text, owner, inName, most);
      return from - (leaningLength(text, from, inName) || townLength(text, from));
    }
    const branch = UNIT_BEFORE.branch.exec(before);
    if (branch !== null) {
      start -= branch[0].length;
      continue;
    }
    const size = UNIT_BEFORE.size.exec(before);
    if (size !== null) {
      start -= size[0].length;
      continue;
    }
    // `Neft və Sənaye Universitetində`
    const pair = /^\p{Lu}/u.test(text.slice(start, start + 2))
      ? UNIT_BEFORE.pair.exec(before)
      : null;
    if (pair !== null && start < at && !inName(start - pair[0].length)) {
      start -= pair[0].length;
      continue;
    }
    const unit = UNIT_BEFORE.word.exec(before);
    if (unit === null) break;
    const from = start - unit[0].length;
    if (inName(from) || !tells(unit[0].trimEnd(), before.slice(0, unit.index), text, start)) break;
    start = from;
  }
  return start;
}

// Words for a kind of place, which begin its name at the beginning of a sentence too: `Rayon xəstəxanasının`.
const KINDS = new Set([
  'təcili',
  'dairəvi',
  'köhnə',
  'keçmiş',
  'qədim',
  'dəmiryol',
  'avtobus',
  'rayon',
  'şəhər',
  'kənd',
  'qəsəbə',
  'özəl',
  'birləşmiş',
  'mərkəzi',
]);

// `üç həftə xəstəxanada`: for how long.
const COUNTED =
  /(?:\d|(?<!\p{L})(?:bir|iki|üç|dörd|beş|altı|yeddi|səkkiz|doqquz|on|iyirmi|otuz|qırx|əlli|neçə|bütün|son|keçən|hər|yarım)) $/u;

const TOWN_BEFORE = /(?<![\p{L}-])(\p{Lu}\p{Ll}{2,20}) (?:rayon|şəhər|qəsəbə|kənd) $/u;

/** Units of a town that begins the name of a numbered place: `Kürdəmir şəhər 3 saylı uşaq bağçası`. */
const townLength = (text: string, at: number): number =>
  TOWN_BEFORE.exec(text.slice(Math.max(0, at - 32), at))?.[0].length ?? 0;

// `Şəhriyar adına`: whom a school or a hospital is named after.
const AFTER = /(?<![\p{L}.-])(?:\p{Lu}[\p{L}.]{0,20} ){1,4}$/u;
const AFTER_REACH = 70; // units before `adına` in which the name stands

/** Where a place of work that begins with `adına` begins, with the name before it; behind a person and a word for a role. */
export function withNamesake(text: string, start: number, inName: InName): number {
  if (!text.startsWith('adına ', start)) return start;
  const known = startOfName(text, start - 1, false);
  if (known !== undefined) return known;
  const name = AFTER.exec(text.slice(Math.max(0, start - AFTER_REACH), start))?.[0] ?? '';
  let from = start - name.length;
  while (from < start) {
    const word = text.slice(from, text.indexOf(' ', from));
    if (!inName(from) && roleLabelOf(foldKey(word)) === undefined) return from;
    from += word.length + 1;
  }
  return start;
}

// The head that a noun in the possessive can stand before: `brokerliyi kontorunda`, no `dəyişikliyi müəssisənin`.
const POSSESSED = /^\p{L}{2,24}[ıiuü]n(?:d[aə]n?|[ıiuü]n)(?!\p{L})/u;

const OF_COMPOUND = /^\p{Ll}{2,24}[ıiuü]n(?:d[aə]n?|[ıiuü]n|[aə])(?!\p{L})/u;

// Without the possessive: `bazarda`, no `bazarında`.
const BARE_PLACE = /^\p{Ll}{2,16}(?<!n)d[aə]n?(?!\p{L})/u;

// `mənim maşınım anbarda idi`: somebody's own, no kind of the place.
const OF_MINE = /(?<!\p{L})(?:mənim|sənin|bizim|sizin|onların) $/iu;

function tells(word: string, lead: string, text: string, next: number): boolean {
  if (/^(?:həftə|ay|saat|dəqiqə)$/u.test(word) && COUNTED.test(lowerAz(lead))) return false;
  // `neft xidməti şirkətində`, but `hərbi xidməti hissədə`.
  if (word === 'xidməti')
    return (
      !/(?:hərbi|həqiqi|müddətli) $/u.test(lead) && POSSESSED.test(text.slice(next, next + 30))
    );
  if (tellsNothing(word) || LEGAL.test(word) || OF_MINE.test(lead)) return false;
  const readings = readingsOf(word);
  if (/d[aə]k[ıi]$/u.test(word)) return true;
  if (/(?:ığı|iyi|uğu|üyü)$/u.test(word))
    return POSSESSED.test(text.slice(next, next + 30)) || /^usta/u.test(text.slice(next, next + 4));
  if (
    /^(?:uşaq|neft-mədən|neft-mədənçıxarma|mədən|qadın|dən|yanğından|birləşmiş|qənnadı|ailə|qida|soda|estrada|moda)$/u.test(
      word,
    )
  )
    return true;
  if (/^ixtisaslaş(?:mış|dırılmış)$/u.test(word)) return true;
  // `təcili yardım stansiyası`: no verb, though it ends like one.
  if (word === 'yardım') return /^\p{Ll}/u.test(text.slice(next, next + 2));
  if (word === 'ana') return /^və uşaq /u.test(text.slice(next, next + 8));
  if (readings.some(({ stem }) => KIN.has(stem) || roleLabelOf(stem) !== undefined)) return false;
  // `apteklər şəbəkəsində`: a plural tells as part of a compound.
  if (/^\p{Ll}+l[aə]r$/u.test(word)) return OF_COMPOUND.test(text.slice(next, next + 30));
  // `qoyunları bazarda`: what is sold there, no kind of the place.
  if (/^\p{Ll}{2,}l[aə]r[ıi]$/u.test(word) && BARE_PLACE.test(text.slice(next, next + 24)))
    return false;
  // `ifadəsi Zabrat məntəqəsinə`: what has an owner ends its phrase before a name.
  if (/^(?:\p{Ll}{3,}s[ıi]|gəmi)$/u.test(word) && /^\p{Lu}/u.test(text.slice(next, next + 2)))
    return false;
  // `taxılı Xəlfəli dəyirmanından`: an object ends its phrase there as well.
  if (/^\p{Ll}{3,}[ıu]$/u.test(word) && /^\p{Lu}/u.test(text.slice(next, next + 2))) return false;
  if (/^\p{Ll}/u.test(word)) return word.includes('-') || !VERBAL.test(word);
  const isAtSentence = lead === '' || /[.;!?\n]\s?$/u.test(lead);
  const isNextCapital = /^\p{Lu}/u.test(text.slice(next, next + 2));
  if (isAtSentence && KINDS.has(lowerAz(word))) return true;
  if (isAtSentence) return isNextCapital && !readings.some(({ stem }) => UNITS.has(stem));
  // `Pirallahı gəmi təmiri emalatxanası`, `Şəmkir rayon kənd məktəbi`; of `Gəncə şəhərinin` the town stays.
  const isTown =
    UNITS.has(foldKey(word)) &&
    !/^(?:şəhər|rayon|kənd|qəsəbə)(?! )/u.test(text.slice(next, next + 8));
  return (
    isTown ||
    isNextCapital ||
    /[ıiuü]n $/u.test(lead) ||
    !readings.some(({ stem }) => UNITS.has(stem))
  );
}

/** Folded dictionary forms with their possessives and the plural of those: `park` → `parkı`, `yol` → `yolları`. */
export function formsOf(list: string): ReadonlySet<string> {
  return new Set(
    list.split('|').flatMap((entry) => {
      const key = foldKey(entry);
      const soft = /[qk]$/.test(key) ? `${key.slice(0, -1)}${key.endsWith('q') ? 'g' : 'y'}` : key;
      return [key, `${key}i`, `${key}u`, `${soft}i`, `${soft}u`, `${key}si`, `${key}su`];
    }),
  );
}
