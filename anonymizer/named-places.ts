import type { Candidate } from './candidate.ts';
import { type Ending, NOMINATIVE, readingsOf } from './endings.ts';
import { endOf, formsOf, type InName, kindBefore, type Word } from './kind-before.ts';
import { KIN, roleLabelOf, UNITS } from './lexicon.ts';
import { eventPlace } from './place-starts.ts';
import { isPostWord } from './posts.ts';
import { remembered } from './remembered.ts';
import data from './word-lists/event-places.json' with { type: 'json' };

type Words = readonly Word[];
type Spot = { readonly end: number; readonly ending: Ending };

/** Says that a name stands before it: `Daşlıtəpə deyilən yer`. */
export const CALLED = /^(?:deyilən|adlanan|adlandırılan|tanınan)$/u;
const CALLED_SPOT = formsOf(data.calledSpots);
const MOST_TO_SPOT = 3; // words from `deyilən` to the noun: `deyilən köhnə istirahət yerindən`
// `“Daş ocaq”`, `Daşlıtəpə`, `Quşçu bulağı`, `Qara Su çökəyi`.
const NAME_BEFORE =
  /(?:["“„«][^"”“„»«\n]{2,40}["”“»]|(?<![\p{L}-])\p{Lu}[\p{L}-]{2,24}(?: \p{Lu}[\p{L}-]{1,20})?(?: \p{Ll}{2,12}[ıiuü])?) (?:kimi )?$/u;
const OWNER_BEFORE = /(?<![\p{L}-])\p{Lu}\p{Ll}{2,20}[ıiuü]n $/u;
// What has a name and is no place.
const NO_PLACE =
  /^(?:söz|ifadə|ailə|nəsil|tayfa|fikir|orada|burada|şəxs|adam|oğlan|qız|qadın|kişi|uşa[qğ]|vətəndaş|yoldaş|dost|qrup|dəstə|proqram|tətbiq|sayt|səhifə|kanal|oyun|şirkət|firma|müəssisə|cəmiyyət|bank|vasitə|maddə|dərman|avadanlıq|məhsul|mal(?:d|a|l)|kitab|film|layihə|sistem|qurum|təşkilat|birlik|birliy|partiya|hesab|ünvan|qayda|qanun|müqavilə|sənəd|üsul|metod|hal|müəllim|kampaniya|aksiya|tədbir|lotereya|platforma|portal|jurnal|qəzet|maşın|avtomobil|gəmi|it(?:[əi]|d)|at(?:[aı]|d)|heyvan|xəstəli|virus|qrif|markal|növ|tip)/u;

/** `“Daş ocaq” deyilən yerdən`, `Kürün Daşlıtəpə adlanan hissəsində`: a place that people call so. */
export function calledSoAt(
  text: string,
  words: Words,
  at: number,
  inName: InName,
): Candidate | undefined {
  const word = words[at] as Word;
  if (!CALLED.test(word[0])) return undefined;
  const spot = spotBehind(text, words, at);
  const name = NAME_BEFORE.exec(text.slice(Math.max(0, word.index - 70), word.index));
  if (spot === undefined || name === null) return undefined;
  let nameAt = word.index - name[0].length + roleLength(name[0]);
  while (inName(nameAt) && nameAt < word.index) nameAt = text.indexOf(' ', nameAt) + 1;
  if (nameAt >= word.index) return undefined;
  const owner = OWNER_BEFORE.exec(text.slice(Math.max(0, nameAt - 30), nameAt))?.[0] ?? '';
  const isUnit = readingsOf(owner.trim()).some(({ stem }) => UNITS.has(stem));
  const start = isUnit ? nameAt : nameAt - owner.length;
  return place(text, start, spot.end, spot.ending);
}

/** Units of a word for somebody's role that begins a name: `Cavabdeh Daşlıtəpə deyilən`. */
function roleLength(name: string): number {
  const first = /^\p{L}+ (?=\p{Lu})/u.exec(name)?.[0] ?? '';
  return isRoleOrKin(first.trimEnd()) ? first.length : 0;
}

function spotBehind(text: string, words: Words, at: number): Spot | undefined {
  let unknown: Spot | undefined;
  for (let next = at + 1; next <= at + MOST_TO_SPOT && next < words.length; next++) {
    const word = words[next] as Word;
    const gap = text.slice(endOf(words[next - 1]), word.index);
    if (gap !== ' ' || !/^\p{Ll}/u.test(word[0]) || NO_PLACE.test(word[0])) break;
    if (isPostWord(word[0]) || isRoleOrKin(word[0])) break;
    const known = readingsOf(word[0]).find(({ stem }) => CALLED_SPOT.has(stem));
    if (known !== undefined) return { end: endOf(word), ending: known.ending };
    const ending = casedEnding(word[0]);
    if (ending !== undefined) unknown ??= { end: endOf(word), ending };
  }
  return unknown;
}

function casedEnding(word: string): Ending | undefined {
  if (!/^\p{Ll}{3,}(?:d[aə]n?|[aə])$/u.test(word)) return undefined;
  return readingsOf(word).find(
    ({ stem, ending }) =>
      stem.length >= 3 && !ending.plural && /^(?:loc|abl|dat)$/.test(ending.case),
  )?.ending;
}

const NAMED_HEADS = formsOf(
  [data.heads, data.single, data.geography, data.beside, data.namedHeads].join('|'),
);
const MOST_KIND = 6; // words of the name with what stands between it and the noun
const OF_STATE =
  /metro|ASAN|DOST|KOB(?!\p{L})|DSMF|polis|prokuror|məhkəmə|ədliyyə|nazirli|hakimiyyət|icra |istintaq|penitensiar|notari|miqrasiya|bələdiyyə|agentliy|komitə|məcəllə|qanun|konstitusiya|konvensiya|respublika|plenum|məclis/iu;
// Names of the whole country and wider.
const WIDE =
  /^(?:Azərbaycan|Avropa|Asiya|Dünya|Qafqaz|Cənub|Şimal|Şərq|Qərb|Mərkəzi|Milli|Dövlət|Birləşmiş)/u;

/** `Yalama tərəzi məntəqəsində`, `Caspian Plaza binasının foyesində`: a name no list has before a noun of a place. */
export function namedPlaceAt(
  text: string,
  words: Words,
  at: number,
  inName: InName,
): Candidate | undefined {
  const word = words[at] as Word;
  const ending = namedEnding(word[0]);
  if (ending === undefined) return undefined;
  const whole = kindBefore(text, word.index, inName, MOST_KIND);
  if (isOfVillage(text, word)) return undefined;
  const told = text.slice(whole, word.index);
  const start = whole + (NAME_AT.exec(told)?.index ?? 0);
  const kinds = text.slice(start, word.index).trimEnd();
  if (isClause(word[0], kinds)) return undefined;
  if (!/\p{Lu}/u.test(kinds) || OF_STATE.test(kinds) || /markalı/u.test(kinds)) return undefined;
  const names = kinds.match(/(?<![\p{L}-])\p{Lu}[\p{L}-]*/gu) ?? [];
  const isQuoted = /["“„«]/u.test(kinds);
  return isQuoted || names.some(isOwnName) ? place(text, start, endOf(word), ending) : undefined;
}

// `Qaydaların müvafiq bəndinə`: the noun for a dam is that for a clause.
const OF_ACT =
  /qayda|qanun|məcəllə|müqavilə|namə|təlimat|qərar|protokol|saziş|konvensiya|fərman|sərəncam|akt|maddə|fəsil|cədvəl|siyahı|əlavə|plan|müvafiq|həmin|göstərilən|ayrıca|\d/iu;

/** True of a clause of an act, which is called as a dam is. */
export const isClause = (word: string, kinds: string): boolean =>
  /^bənd/u.test(word) && OF_ACT.test(kinds);

/** `Sarılı kəndinin ərazisində`: the village is told by itself. */
const isOfVillage = (text: string, { 0: word, index }: Word): boolean =>
  /^ərazisin/u.test(word) &&
  /(?:kəndi|qəsəbəsi|şəhəri|rayonu|dairəsi)n[ıiu]n $/u.test(
    text.slice(Math.max(0, index - 16), index),
  );

// Where the name begins among the words before the noun; an adjective of age goes with it.
const NAME_AT = /(?:(?<!\p{L})(?:köhnə|keçmiş|sabiq|yeni|əvvəlki) )?(?:["“„«]|\p{Lu})/u;

const isOwnName = remembered(
  (word) => !WIDE.test(word) && !readingsOf(word).some(({ stem }) => UNITS.has(stem)),
);

/** The case of a noun of a place in its possessive: `məntəqəsində`. */
const namedEnding = remembered((word): Ending | undefined => {
  if (!/^\p{Ll}{4,}(?:d[aə]n?|[aə]|n[ıiuü]n)$/u.test(word) || word === 'tərəfindən')
    return undefined;
  return readingsOf(word).find(
    ({ stem, ending }) =>
      /^(?:loc|abl|dat|gen)$/.test(ending.case) &&
      !ending.plural &&
      /[iu]$/.test(stem) &&
      NAMED_HEADS.has(stem),
  )?.ending;
});

const isRoleOrKin = remembered((word) =>
  readingsOf(word).some(({ stem }) => KIN.has(stem) || roleLabelOf(stem) !== undefined),
);

/** A place by a phrase, from `from` to `end`; a copula stands outside the label. */
export function place(text: string, from: number, end: number, ending: Ending): Candidate {
  return eventPlace(text, from, end, ending.copula ? NOMINATIVE : ending);
}
