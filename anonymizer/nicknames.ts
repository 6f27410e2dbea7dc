import { withByname } from './bynames.ts';
import type { Candidate } from './candidate.ts';
import { isListed } from './common-words.ts';
import { foldKey, NOMINATIVE } from './endings.ts';
import { BRANDS } from './lexicon.ts';
import { matchesOf } from './quick-pattern.ts';
import { maySpeakShort, nameOfShort } from './short-givens.ts';
import { insertionPoint } from './sorted.ts';
import { wordFacts } from './tokens.ts';
import { cover } from './view.ts';

const QUOTED = /[“"«„]([\p{Lu}][\p{L}-]{1,24}(?: \p{L}{2,20})?)[”"»“]/gu;
const CUE_AFTER =
  /^ ?(?:, \p{Lu}[\p{L} ]{2,40} [“"«„]\p{Lu}[\p{L} -]{1,24}[”"»“] (?:dey[əe]|kimi) (?:çağır|tanı)|l[əe]q[əe]b|ayama|adı il[əe]|adı altında|(?:dey[əe]|kimi) (?:tanı|çağır|müraci[əe]t|b[əe]lli|m[əe]şhur|(?:göst[əe]ril[əe]n|qeyd edil[əe]n|yazılan) ş[əe]xs)|çağır|dediyi|dedikl[əe]ri|deyil[əe]n(?! (?:yer|[əe]razi|sah[əe]|m[əe]h[əe]ll[əe]|m[əe]nt[əe]q[əe]|hiss[əe]|t[əe]r[əe]f|dağ|t[əe]p[əe]|d[əe]r[əe]|düz|massiv|yaylaq|meş[əe]|bağ|göl|arx|yol)))/u;
/** `“Soyadovların yolu” deyirlər`: a family's and no nickname. */
const OF_FAMILY = /^\p{Lu}\p{L}{2,20}(?:l[aə]r[ıi]n|gilin)(?!\p{L})/u;
const CUE_BEFORE =
  /(?:(?:l[əe]q[əe]bi|ayaması)(?: isə| olan)?|по (?:кличке|прозвищу)|(?<!\p{L})(?:кличк(?:а|у|ой)|прозвищ(?:е|ем)|прозванн\p{L}{2,3}|(?:зовут|звали|называют) (?:его|её|ее)|(?:его|её|ее) (?:зовут|звали|называют))) ?[–:-]? ?$/u;
/** `(kənddə onu “Keçəl Usta” kimi tanıyırlar)`: said of somebody named before. */
const NAMED_BEFORE = /(?<!\p{L})(?:onu|ona|özünü|özünə) (?:[\p{L}]{1,12} )?$/u;
/** `“Xoruz” kimi tanınır`, `“Qara” deyirlər`: the sentence ends, so it was said of somebody named before. */
const CUE_OF_BEFORE =
  /^ ?(?:(?:dey[əe]|kimi|l[əe]q[əe]bi il[əe]|ayaması il[əe]|adı il[əe]) )?(?:tanı(?:yır|nır|nıb|nmış|nmaqda)|çağır(?:ır|ıl[ıi]r|ıb|mış)|deyir|deyil(?:ir|ib|miş)|b[əe]llidir|m[əe]şhurdur|m[əe]şhur olub|müraci[əe]t ed)/u;
/** `“Qoca” ona pulu verib`, `“Qoca” ilə görüşüb`, `“Qoca”ya zəng edib`: what only a person does, or what is done with one. Source: usage of witnesses. */
const OF_PERSON =
  /^(?: (?:ona|onu|mənə|məni|onlara|bizə|bizi|onunla|mənimlə) (?:\p{L}{2,14} ){0,3}(?:ver|de[dy]|vur|zəng|söy|döy|apar|gətir|çağır|hədələ|tapşır|göstər|göndər|görüş|danış|satıb|satmış)|(?: ilə|-?y?l[aə]) (?:\p{Ll}{2,10} )?(?:görüş|danış|dalaş|mübahis|tanış|dostluq|birgə|birlikdə|söhbət|razılaş|telefonla)| de(?:di|yib|yirdi) ki|-?[yn]?[aə] (?:zəng|telefon aç)|-?n?[ıiuü]n (?:yanına|dediyi|tapşırığ|adamı|dostu|qardaşı|oğlu|arvadı|əlin))/u;
/** `narkotik vasitəni “Qoca”dan almışdır`: from whom somebody had what no shop sells. */
const FROM_PERSON = /^-?d[aə]n(?!\p{L})/u;
const DRUG =
  /narkotik|tiryək|heroin|marixuana|metamfetamin|psixotrop|həşiş|çətənə|(?<!\p{L})pat[ıi](?!\p{L})/iu;
const FIRM = /["”»“],? (?:[Aa]çıq|[Qq]apalı|[Mm]əhdud|MMC|ASC|QSC|OOO|ООО|firma|şirkət|bank)/u;
/** `“Xırda” adlanan Ad Soyad`: the name stands right behind, else something is called so. */
const CALLED =
  /^ ?(?:adlanan|adlandırılan|adlı|adında|dediyimiz|deyilən)(?: (?:şəxs|vətəndaş|kişi|qadın|oğlan|gənc|nəfər|mərhum|cavabdeh|iddiaçı|borclu|şahid|sürücü|qonşusu|tanışı|dostu|qardaşı|bacısı|oğlu|qızı)){0,2} $/u;
/** `Soyadov Ad Ata oğlu (kənddə Uzun Ad kimi tanınır)`, `(ona Qoçaq deyirlər)`: without quotation marks, in brackets behind the name. */
const IN_BRACKETS =
  / \((?:\p{Ll}{1,14} ){0,3}(\p{Lu}\p{Ll}{1,19}(?: \p{Lu}\p{Ll}{1,19})?) (?:(?:kimi|dey[əe]|adı il[əe]|l[əe]q[əe]bi il[əe]) (?:tanı|çağır|m[əe]şhur|b[əe]lli)|dey(?:irl|il))/gu;
const PARAGRAPH = 400; // units between a person and a nickname said of the same one
const REACH = 60; // units between a nickname and the name it belongs to
const MOST_GIVENS = 400; // given names that nicknames are compared with
const MAX_BARE = 20; // nicknames that are looked for without quotation marks

/**
 * Nicknames in quotation marks beside a word that says so (`“Qara” ləqəbli`, `“Uzun” deyə tanınan`), also
 * without the marks in brackets behind a name, and every later `“Qara”`, one of two words without the marks as well.
 * Each takes the name of the person beside it, so that both get one label; with a given name (`“Usta Ad”`) that of
 * whoever bears it.
 */
export function findNicknames(text: string, persons: readonly Candidate[]): Candidate[] {
  const quoted = [...matchesOf(text, QUOTED)];
  const bearers = new Map<string, Candidate['name']>();
  const known = quoted.length === 0 ? [] : persons.toSorted((a, b) => a.start - b.start);
  const givens = givensOf(known);
  const names = [...new Map(known.map(({ name = {} }) => [name.given, name])).values()].slice(
    0,
    MOST_GIVENS,
  );
  const isWhole = cover(known.filter(isWholeName));
  const starts = known.map(({ start }) => start);
  const ends = known.map((one) => one.end);
  for (const { 0: whole, 1: word = '', index } of quoted) {
    const end = index + whole.length;
    if (OF_FAMILY.test(word)) continue;
    if (isWhole({ start: index, end })) continue;
    const next = known[insertionPoint(starts, end - 1)];
    const isNamed = CALLED.test(text.slice(end, Math.min(next?.start ?? end, end + REACH)));
    const behind = text.slice(end, end + 40);
    const isSaidBefore = CUE_OF_BEFORE.test(behind);
    const isCalled = isNamed || isSaidBefore || CUE_AFTER.test(behind);
    const before = text.slice(Math.max(0, index - 24), index);
    const isShort = () =>
      maySpeakShort(foldKey(word)) && !isListed(word) && nameOfShort(word, names);
    const isPerson = () => isDoneBySomebody(text, word, index, end);
    if (!isCalled && !CUE_BEFORE.test(before) && !isShort() && !isPerson()) continue;
    const isAfter = isCalled && !isSaidBefore && !NAMED_BEFORE.test(before);
    const reach = isSaidBefore ? PARAGRAPH : REACH;
    const previous = known[insertionPoint(ends, index) - 1];
    const isNear = (one: Candidate | undefined, gap: number) => one !== undefined && gap <= reach;
    const bearer =
      isAfter && isNear(next, (next?.start ?? 0) - end)
        ? next
        : isNear(previous, index - (previous?.end ?? 0))
          ? previous
          : undefined;
    const key = foldKey(word);
    const isSure = bearer === next || !isAfter; // else whoever was named before may be another
    const isBorne = word.split(' ').some((one) => givens.has(foldKey(one)));
    const short = isBorne ? undefined : nameOfShort(word, names);
    const own = short ?? withByname(word, isSure ? bearer?.name : undefined, givens);
    if (bearers.get(key) === undefined) bearers.set(key, own ?? bearer?.name);
  }
  const called = [...matchesOf(text, IN_BRACKETS)];
  const byEnd = new Map(called.length === 0 ? [] : persons.map((one) => [one.end, one]));
  const inBrackets = called.flatMap(({ 0: whole, 1: word = '', index }) => {
    const bearer = byEnd.get(index);
    if (bearer === undefined || bearers.has(foldKey(word))) return [];
    bearers.set(foldKey(word), bearer.name);
    return [{ word, start: index + whole.indexOf(word) }];
  });
  const places = quoted
    .filter(({ 1: word = '' }) => bearers.has(foldKey(word)))
    .map(({ 1: word = '', index }) => ({ word, start: index + 1 }));
  const bare = [...new Set([...places, ...inBrackets].map(({ word }) => word))]
    .filter((word) => word.includes(' '))
    .slice(0, MAX_BARE)
    .flatMap((word) => bareMentions(text, word));
  return [...places, ...inBrackets, ...bare].map(({ word, start }): Candidate => {
    const bearer = bearers.get(foldKey(word));
    return {
      start,
      end: start + word.length,
      cls: 'person',
      rule: 'person:nickname',
      score: 0.8,
      features: [],
      ending: NOMINATIVE,
      ground: 'P',
      name: bearer ?? { given: foldKey(word) },
    };
  });
}

/** True of a word in quotation marks by what is told of it, if nothing in the text has that name but somebody. */
function isDoneBySomebody(text: string, word: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + 80);
  const around = () =>
    text
      .slice(Math.max(0, start - 120), start)
      .split(/[.\n]/u)
      .at(-1) ?? '';
  const isTold =
    OF_PERSON.test(behind) ||
    (FROM_PERSON.test(behind) && (DRUG.test(around()) || DRUG.test(behind.slice(0, 40))));
  if (!isTold || wordFacts(word).place || BRANDS.has(foldKey(word))) return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    if (FIRM.test(text.slice(at + word.length, at + word.length + 12))) return false;
  return true;
}

/** The given names of the persons of a text. */
function givensOf(persons: readonly Candidate[]): ReadonlySet<string> {
  return new Set(persons.flatMap(({ name }) => name?.given ?? []));
}

/** `“Soyadov Addır” dediyini`: a person's own name was said. */
function isWholeName({ name }: Candidate): boolean {
  return name?.surname !== undefined && name.given !== undefined;
}

/** `Uzun Şef gəldi`: a nickname of two words without quotation marks. */
function bareMentions(text: string, word: string): { word: string; start: number }[] {
  const out: { word: string; start: number }[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const around = [text[at - 1] ?? ' ', text[at + word.length] ?? ' '];
    if (around.every((sign) => /[\s.,;:()]/u.test(sign))) out.push({ word, start: at });
  }
  return out;
}
