import type { Candidate } from './candidate.ts';
import { findDiagnoses, findToldDiagnoses } from './diagnoses.ts';
import { type Ending, endingOfTail, foldKey, NOMINATIVE, readingsOf } from './endings.ts';
import { matchesOf } from './quick-pattern.ts';
import { interned, remembered } from './remembered.ts';
import { findRussianSensitive } from './russian-quasi.ts';
import { isCyrillic } from './scripts.ts';
import { findToldTraits } from './told-traits.ts';
import { cover, type Span } from './view.ts';
import data from './word-lists/sensitive.json' with { type: 'json' };

// Body parts that lose their second vowel before a possessive: `boyun` → `boynu`.
const DROPPED_PAIRS = 'boyun:boyn|beyin:beyn|burun:burn|çiyin:çiyn|qarın:qarn|ağız:ağz|alın:aln';
const DROPPED = new Map(
  DROPPED_PAIRS.split('|').map((pair) => pair.split(':').map(foldKey) as [string, string]),
);

const ILLNESSES = formsOf(data.illnesses);
const FINDINGS = formsOf(data.findings);
const PARTS = formsOf(data.parts);
const STRONG = formsOf(data.strongFindings);
const KINDS = new Set(data.kinds.split('|').map(foldKey));
const BELIEFS = formsOf(data.beliefs);
const PEOPLES = new Set(data.peoples.split('|').map(foldKey));

const COMMUNITIES = formsOf(data.communities);
/** Phrases of two and three words that say it by themselves, and the last words of these. */
const PHRASES = formsOf([...data.illnesses.split('|'), ...data.origins.split('|')].join('|'));
const LAST_WORDS = new Set([...PHRASES].map((phrase) => phrase.split(' ').pop() ?? ''));
const MOST_PHRASE = 3; // words
export const ILLNESS_ENDING = new RegExp(`\\p{L}{2}(?:${data.illnessEndings})$`, 'u');
/** A Greek or Latin part of the body before the ending of an illness; a science has the same parts. */
export const ILLNESS_SHAPE = new RegExp(
  `^(?:${data.illnessStarts})\\p{L}{0,14}(?:it|oz|oma|iya|izm|az)$`,
  'u',
);
const SCIENCE = /(?:[lq]o[gq]iya|qrafiya|grafiya|siya|nomiya|metriya|terapiya)$/u;
const NOT_ILLNESSES = formsOf(data.notIllnesses);
export const PARTY = new RegExp(
  `(?<!\\p{L})(?:${data.parties})["”»]?(?:nın|nin|nun|nün|ın|in|un|ün)? ?(?:P|p)artiyası(\\p{Ll}{0,5})(?: (?:\\p{Ll}+ )?(?:üzv|fəal|sədr|funksioner|namizəd)\\p{Ll}{0,8})`,
  'gu',
);
// What an illness is told by behind its name: `hepatit C`, `diabet II tip`, `hamiləliyin beşinci ayı`.
const KIND_AFTER =
  /^ (?:[ABCD](?!\p{L})|(?:I{1,3}|İ{1,3}|[1-3])(?:-c[iü])? tip\p{Ll}{0,3}|(?:birinci|ikinci) tip\p{Ll}{0,3})/u;
// How far it is, or what is left of it: `oliqofreniyanın yüngül dərəcəsi`, `kontuziyanın nəticələri`, `vərəm çöpü`.
const STATE_AFTER =
  /^ (?:(?:on|iyirmi|otuz) )?(?:\p{Ll}{3,14} )?(?:kurs|seans|proqram|dərəcə|mərhələ|forma|nəticə(?!sində)|fəsad|ağırlaşma|qalı[qğ]|əlamət|residiv|tutma|çöp|virus|status|infeksiya|bakteriya|daşıyıcı|xəstəliy|xəstəlik|sindrom)(?:l[aə]r)?(?:s?[ıiuü])?(?:n?[ıiuü]n|n?[aə]|n?[ıiuü]|n?d[aə]n?)?(?!\p{L})/u;
const MONTH_AFTER =
  /^ (?:(?:on|iyirmi|otuz) )?(?:\p{Ll}{3,12}|\d{1,2}(?:-\p{Ll}{2})?) (?:ay|həftə)\p{Ll}{0,8}/u;

const WORD = /(?<![\p{L}\p{N}-])\p{L}[\p{L}-]{1,24}(?![\p{L}\p{N}-])/gu;
const OF_MEDICINE = /^\p{Ll}{2,14}(?:[tnrsmdpbkfx]ik|olik|oid|gen|öz|oral|onal|tiv)$/u; // `tüberkülöz plevrit`
const WITH = /^\p{Ll}{2,14}l[ıiuü]$/u; // `ikili sınıq`, `çoxqəlpəli sınıq`
const MAX_WORDS = 6; // of one phrase: `sol qolunun iki sümüyünün açıq sınığı`
const PEOPLE_AFTER =
  /(?<!\p{L})(?:milliyyətcə|milliyyəti|milliyyəti üzrə|millətcə|milləti|mənşəcə|mənşəyi|nəslən|soyca|əslən|əsli|kökü|etnik|etnik mənsubiyyəti|dini|dini etiqadı|etiqadca)[ :–-]{1,3}$/u;
const PEOPLE_BEFORE =
  /^ (?:(?:mənşəli|əsilli|köklü|milliyyətli|millətli|(?:millət|milliyyət|xalq|nəsl|ailə|tayfa|soy)\p{Ll}{1,12}|yaşayır|məskundur|yaşayan|əsillidir|mənşəlidir|etnik)(?!\p{L})|ol(?:sa|duğu|maqla|an(?!\p{L})|ub|muş))/u;
/** `anası ermənidir`: said of somebody. */
const IS_ONE = /d[ıiuü]r$/u;
const BEARER =
  /(?<!\p{L})(?:anası|atası|əri|arvadı|yoldaşı|babası|nənəsi|qonşusu|valideynləri|[İi]ddiaçı|[Cc]avabdeh|[Şş]ahid|[Mm]əhkum|[Zz]ərərçəkmiş|[Zz]ərərçəkən|[Tt]əqsirləndirilən|[Öö]zü|[Oo],|isə|da|də)(?: \p{Lu}\p{L}{2,15}){0,2} $/u;
/** `“ləzgi” deyə təhqir etdi`: what somebody was called. */
const ABUSE = /^["”“»] (?:deyə|deyib|deyərək|adlandır|kəlməsi|sözü|söyüşü)/u;
const GROUP =
  /(?<![\p{L}\p{N}])(?:(?:ömürlük|müddətsiz|daimi) )?(?:birinci|ikinci|üçüncü|[1-3]-c[iü]|[1-3]|I{1,3}|İ{1,3}) (?:qrup|dərəcə)(?:dan|dən|li)? (?:sağlamlıq imkanları məhdudluğu(?!\p{L}) ?)?(?:(?:ömürlük|müddətsiz|daimi) )?(?:əlil)(\p{Ll}{0,14})(?!\p{L})/gu;
const PREGNANT =
  /(?<![\p{L}\p{N}])(?:\p{Ll}{2,9}|\d{1,2}(?:-\p{Ll}{2})?)(?:-\p{Ll}{2,8})? (?:aylıq|həftəlik) hamilə(\p{Ll}{0,8})(?!\p{L})/gu;
const PREGNANT_TENS =
  /(?<!\p{L})(?:on|iyirmi|otuz) \p{Ll}{2,7} (?:aylıq|həftəlik) hamilə(\p{Ll}{0,8})(?!\p{L})/gu;
// `orqanizmin funksiyalarının 45 faiz pozulması`, `61–80 faiz pozulma`
const DISORDER =
  /(?<![\p{L}\p{N}])(?:orqanizmin funksiya(?:ları|sı)nın )?\d{2,3}(?: ?[–-] ?\d{2,3})? ?(?:faiz|%)(?:lik|-lik|ə qədər)? (?:pozul|itiril|məhdudlaş)\p{Ll}{1,5}(?!\p{L})/gu;
const PERCENT =
  /(?<![\p{L}\p{N}])\d{2,3}(?:[–-]\d{2,3})? ?(?:faiz|%)(?:lik|-lik)? (?:əlilli|əmək qabiliyyətini)(\p{Ll}{0,8})(?: (?:dərəcəsi|itirilməsi|itirmişdir))?(?!\p{L})/gu;
// `əlillik dərəcəsi 61–80 faiz`, `əlilliyi I qrupdur`: what follows the word.
const DEGREE =
  /(?<!\p{L})əlilli(?:k|yin|yi) (?:dərəcəsi|qrupu|həddi|faizi)?[ :–-]{0,3}(?:\d{2,3}(?:[–-]\d{2,3})? ?(?:faiz|%)|(?:I{1,3}|[1-3](?:-c[iü])?|birinci|ikinci|üçüncü)(?: (?:qrup|dərəcə))?)(\p{Ll}{0,6})(?!\p{L})/gu;
// Said in a sentence without the name of an illness; one pattern each, so that each is checked soon.
const BLOOD =
  /(?<!\p{L})(?:HCV|HBV|HBsAg|HİV|HIV|RW|Vasserman)(?: testi| analizi| markeri)?[ -](?:pozitiv|müsbət|reaktiv)(\p{Ll}{0,6})(?!\p{L})/gu;
const CHILD_LOST =
  /(?<!\p{L})(?:uşa(?:ğı|q) (?:düş|salı|itir)|uşaqdan qal|bətnindəki (?:uşa[qğ]|döl|körpə))\p{Ll}{1,10}(?!\p{L})/gu;
const SENSE_LOST =
  /(?<!\p{L})(?:(?:bir|sol|sağ|iki) )?(?:göz|qula[qğ])\p{Ll}{1,8} (?:görmə|eşitmə)(?: qabiliyyətini)? (?:(?:tam|qismən|tamamilə) )?(?:itir|zəiflə|məhrum)\p{Ll}{2,10}(?!\p{L})/gu;
const LIMB_FAILS =
  /(?<!\p{L})(?:sol|sağ|bir|hər iki) (?:göz|qula[qğ]|əl|aya[qğ]|qol)\p{Ll}{0,5} (?:görmür|eşitmir|tutmur|iflicdir|kordur|kardır|yoxdur)(?!\p{L})/gu;
const LIMB_STATE =
  /(?<!\p{L})(?:(?:sol|sağ|bir|iki|hər iki) )?(?:göz|qula[qğ]|əl|aya[qğ]|qol|barma[qğ]|qabırğa|diz|diş|böyrə[yk]|dala[qğ])\p{Ll}{1,8} (?:(?:dizdən|dirsəkdən|biləkdən|tam|yaxşı|heç|tamamilə|aşağı|yuxarı) ){0,2}(?:görmür|eşitmir|tutmur|kəsil(?:ib|miş)|tutul(?:ub|muş)|sınıb|sınmış|götürül(?:üb|müş)|çıxarıl(?:ıb|mış)|qırılıb|qırılmış|çəpdir|kordur|kardır|protezlə)\p{Ll}{0,6}(?!\p{L})/gu;
const LIMB_LOST =
  /(?<!\p{L})(?:(?:sol|sağ|bir|iki|hər iki) )?(?:əl|aya[qğ]|qol|barma[qğ]|göz)\p{Ll}{1,8} (?:(?:bir|iki|üç) )?(?:barma[qğ]\p{Ll}{1,6} )?itir(?:miş|ib|di)\p{Ll}{0,5}(?!\p{L})/gu;
// What is said of somebody's habits and treatment, with the verb that says it.
const CHARACTER =
  /(?<!\p{L})(?:(?:spirtli içki|içki|alkoqol|narkoti[kc]|narkotik vasitə|qumar)\p{Ll}{0,6} (?:patoloji |hədsiz |güclü )?(?:aludə|meyi?l|asılı|düçar|qurşan)|(?:narkoloji|psixiatrik|psixonevroloji|dispanser|venerik) (?:uçot|qeydiyyat|nəzarət)\p{Ll}{0,3}|hamiləli\p{Ll}{1,4} (?:yarımçıq|pozul|kəsil|dayandırıl|poz))\p{Ll}{0,8}(?: (?:ol|dur|dayan|saxlan|götürül|qal|et|edil)(?:ma|mə|ub|muş|duğ|ur|an|muşdur)\p{Ll}{0,7})?(?!\p{L})/gu;
const INTIMATE =
  /(?<!\p{L})(?:eynicinsli (?:münasibət|əlaqə|həyat|partnyor|cütlük)|(?:homoseksual|qeyri-ənənəvi cinsi) (?:meyil|oriyentasiya|münasibət|yönüm)|cinsi (?:oriyentasiya|kimlik)|cinsiyyətini dəyiş)\p{Ll}{0,10}(?!\p{L})/gu;
// `formaldehidə qarşı allergiya`
const ALLERGY =
  /(?<![\p{L}-])(?:\p{Ll}{2,20} və )?\p{Ll}{2,20}[aə] qarşı (?:\p{Ll}{3,14} )?(?:allergi|yüksək həssaslı|dözümsüzlü)\p{Ll}{0,10}(?!\p{L})/gu;
// Facts of a family and of a life that nobody tells: in the past, for a rule of law speaks in the present.
const BIRTH =
  /(?<!\p{L})(?:nikahdan ?kənar (?:doğul|dünyaya gəl|münasibət|əlaqə|uşa[qğ]|övlad)|övladlığa (?:götür(?:ül)?|veril|ver)(?=[dm][ıiuüyğ]|üb|ib))\p{Ll}{0,14}(?!\p{L})/gu;
const SELF_HARM =
  /(?<!\p{L})(?:özünə qəsd(?: etmə(?:yə|k))?|intihar(?:a|a qalxış| etməyə)?)(?: cəhd)?(?: (?:göstər|et|ed))?(?=[dm][ıiuüyğ]|ib|miş)\p{Ll}{0,12}(?!\p{L})/gu;
// An illness by its sign: `COVID-19`; the class of an illness after the name of the classification: `XBT-10: G35`.
const BY_SIGN =
  /(?<![\p{L}\p{N}])(?:COVID|Covid|SARS-CoV|H1N1)(?:-?\d{1,2})?(?![\p{L}\p{N}])|(?<=(?:XBT|BXT|MKB|МКБ)(?:-10|-11)?(?: üzrə|,|:| kodu| –)? ?)[A-TV-Z]\d{2}(?:\.\d{1,2})?(?![\p{L}\p{N}])/gu;
const WITNESS = /(?<!\p{L})Yehovanın (?:Ş|ş)ahid(\p{Ll}{0,9})(?!\p{L})/gu;
const BOUND =
  /(?<!\p{L})(?:(?:boru|sonda|ventil|kateter) vasitəsilə qidalan|yataq (?:xəstəsi|vəziyyət)|əlil arabası)\p{Ll}{0,8}(?!\p{L})/gu;
// A people whatever it is called: `milliyyətcə hui`.
const PEOPLE_TOLD =
  /(?<=(?<!\p{L})(?:(?:milliyyətcə|millətcə|mənşəcə|etnik mənsubiyyətcə) |(?:milliyyəti|etnik mənsubiyyəti|milli mənsubiyyəti)(?: ?[:–—]| -) ?))(?!məlum|göstər|qeyd|bilin|yazıl)\p{Ll}{2,20}(?! ?\p{Lu}{2})/gu;
// The words of an article or of a general rule say nothing about a person.
const CITES = /maddə|məcəllə|qanunun|qanunu|bənd(?!l)/iu;
const SENTENCE_END = /(?<=\p{Ll}{2}[.;!?]|\n)\s+/gu;

/**
 * Health, disability, origin and belief where the sentence, or the one before it, is about one of `persons`:
 * the phrase gives way to a label, and a person looks. Offsets of the view. Source: Court 2.1.6; policy, sensitive.
 */
export function findSensitive(text: string, persons: readonly Span[]): Candidate[] {
  const out: Candidate[] = [];
  const named = cover(persons);
  const inName = (at: number) => named({ start: at, end: at + 1 });
  let wasAbout = false;
  for (const sentence of sentencesOf(text, persons)) {
    const { hasPerson } = sentence;
    const own = text.slice(sentence.start, sentence.end);
    const isAbout: boolean = hasPerson || isAboutParty(own, wasAbout);
    if (isAbout)
      out.push(
        ...inSentence(text, sentence),
        ...diagnosesOf(own, diagnosesIn(own, sentence.start, inName), sentence.start),
        ...traitsOf(own, findToldTraits(own), sentence.start),
        ...findRussianSensitive(text, sentence),
      );
    else out.push(...diagnosesOf(own, findToldDiagnoses(own), sentence.start));
    wasAbout = hasPerson || (wasAbout && isAbout);
  }
  return joined(text, withTreatment(text, out));
}

/** A party, a relative or a pronoun for one of them. */
const PARTY_WORD =
  /(?<!\p{L})(?:[İi]ddiaçı|[Cc]avabdeh|[Zz]ərərçək(?:ən|miş)|[Tt]əqsirləndirilən|[Mm]əhkum(?!l|iyy|\p{Ll}{0,3} (?:ed|ol))|[Şş]ahid|[Əə]rizəçi|[Bb]orclu|[Hh]əyat yoldaş|[Aa]rvad|[Aa]nası|[Aa]tası|[Oo]ğlu|[Qq]ızı|[Qq]ardaşı|[Bb]acısı|[Oo]n(?:un|a|da|u)(?!\p{L})|[Ии]ст(?:ец|ц|иц)|[Оо]тветчи|[Пп]отерпевш|[Оо]сужд[её]нн|[Сс]видетел)/u;
/** What a rule or a programme is told with, never what happened to somebody. */
const GENERAL =
  /(?:ol|edil|veril|sayıl|məhdudlaşdırıl)[aə] bil[əm]|qadağandır|yol verilmir|pandemiya|(?<!\p{L})[Pp]roqramı|ilə mübarizə|əleyhinə|preparat|(?:şəxs|qadın|uşaq|vətəndaş|xəstə|əlil)l[aə]r(?!\p{Ll}*[ıi]m)|(?<!\p{L})(?:MMC|ASC|QSC)(?!\p{L})|имеют право|предоставля[ею]тся|запреща/u;
const HAPPENED =
  /m[ıiuü]şd[ıiuü]r(?!\p{L})|[ıiuü]b[.,;]|(?<!\p{L})(?:страда|боле|перен[её]с|является|был)/u;

/** True where a sentence without a name speaks of somebody named before, or of a party by the role. */
function isAboutParty(own: string, wasAbout: boolean): boolean {
  if (CITES.test(own)) return false;
  if (wasAbout) return true;
  return HAPPENED.test(own) && PARTY_WORD.test(own) && !GENERAL.test(own);
}

const TREATMENT =
  /^ (?:müalicə(?:si)? (?:al|ol|keç|gör)|əziyyət çək|xəstələn|ölm|vəfat)(?:ma|mə|m)\p{Ll}{0,6}(?!\p{L})/u;

/** `şəkər xəstəliyindən müalicə alması`: the verbal noun goes with the illness. */
function withTreatment(text: string, found: readonly Candidate[]): readonly Candidate[] {
  return found.map((one) => {
    const more = TREATMENT.exec(text.slice(one.end, one.end + 30))?.[0] ?? '';
    return more === '' ? one : { ...one, end: one.end + more.length, ending: NOMINATIVE };
  });
}

/** Two findings of one list (`çiyin sınığı və qabırğa əzilməsi`) as one: nothing between them is left to read. */
function joined(text: string, found: readonly Candidate[]): Candidate[] {
  const out: Candidate[] = [];
  for (const one of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out[out.length - 1];
    const gap = last === undefined ? '' : text.slice(last.end, one.start);
    if (last !== undefined && /^(?:,| və| ilə)? $/u.test(gap) && one.end > last.end)
      out[out.length - 1] = {
        ...last,
        end: one.end,
        ending: one.ending,
        value: keyOf(text.slice(last.start, one.end)),
      };
    else if (last === undefined || one.end > last.end) out.push(one);
  }
  return out;
}

function diagnosesIn(own: string, by: number, inName: (at: number) => boolean): Span[] {
  return [...findDiagnoses(own, (at) => inName(by + at)), ...findToldDiagnoses(own)];
}

function diagnosesOf(own: string, found: readonly Span[], by: number): Candidate[] {
  return found.map(({ start, end }) => {
    const last = own.slice(start, end).split(' ').pop() ?? '';
    const ending = /[dt][aə]n$/u.test(last) ? ({ ...NOMINATIVE, case: 'abl' } as const) : undefined;
    return shifted(candidate(own, start, end, ending ?? endingOfHead(last)), by);
  });
}

/** What is said with a verb: the label takes no ending. */
function traitsOf(own: string, found: readonly Span[], by: number): Candidate[] {
  return found.map(({ start, end }) => shifted(candidate(own, start, end, NOMINATIVE), by));
}

/** The ending behind the possessive of a head: `xəstəliyinin` is a genitive, `xəstəliyi` none. */
function endingOfHead(word: string): Ending {
  return (
    readingsOf(word).find(({ stem, ending }) => /[iu]$/.test(stem) && ending.case !== 'acc')
      ?.ending ?? NOMINATIVE
  );
}

type Sentence = Span & { readonly hasPerson: boolean };

function sentencesOf(text: string, persons: readonly Span[]): Sentence[] {
  const starts = persons.map(({ start }) => start).sort((a, b) => a - b);
  const ends = [...matchesOf(text, SENTENCE_END)].map((match) => match.index + match[0].length);
  const out: Sentence[] = [];
  let next = 0;
  let start = 0;
  for (const end of [...ends, text.length]) {
    const before = next;
    while (next < starts.length && (starts[next] as number) < end) next++;
    out.push({ start, end, hasPerson: next > before });
    start = end;
  }
  return out;
}

const TOLD_OUTRIGHT = [
  GROUP,
  PERCENT,
  DISORDER,
  CHARACTER,
  DEGREE,
  PREGNANT,
  PREGNANT_TENS,
  BLOOD,
  CHILD_LOST,
  SENSE_LOST,
  LIMB_FAILS,
  LIMB_STATE,
  LIMB_LOST,
  INTIMATE,
  ALLERGY,
  BIRTH,
  SELF_HARM,
  BOUND,
  BY_SIGN,
  WITNESS,
];

function inSentence(text: string, { start, end }: Sentence): Candidate[] {
  const own = text.slice(start, end);
  const words = [...matchesOf(own, WORD)];
  const out: Candidate[] = [];
  words.forEach(([word], at) => {
    if (!mayTell(interned(word))) return;
    const found = phraseAt(own, words, at) ?? wholeAt(own, words, at) ?? believerAt(own, words, at);
    if (found !== undefined) out.push(shifted(found, start));
  });
  for (const { 0: match, index, 1: tail } of matchesOf(own, PARTY))
    out.push(
      shifted(
        candidate(own, index, index + match.length, endingOfTail(tail ?? '') ?? NOMINATIVE),
        start,
      ),
    );
  for (const { index, 0: people } of matchesOf(own, PEOPLE_TOLD))
    out.push(shifted(candidate(own, index, index + people.length, endingOf(people)), start));
  for (const pattern of TOLD_OUTRIGHT) {
    for (const match of matchesOf(own, pattern)) {
      const at = match.index;
      const tail = (match[1] ?? '').replace(/^li[yk][iı]?/u, '');
      out.push(
        shifted(candidate(own, at, at + match[0].length, endingOfTail(tail) ?? NOMINATIVE), start),
      );
    }
  }
  return out;
}

/** True of the words that a phrase may end with: the others need no look at their neighbours. */
const mayTell = remembered(
  (word) =>
    illnessOf(word) !== undefined ||
    readingsOf(word).some(
      ({ stem }) =>
        FINDINGS.has(stem) ||
        LAST_WORDS.has(stem) ||
        BELIEFS.has(stem.split('-').pop() ?? '') ||
        PEOPLES.has(stem),
    ),
);

/** The phrase whose last word is at `at`: an illness, or a finding behind the part of the body it is of. */
function phraseAt(
  own: string,
  words: readonly RegExpExecArray[],
  at: number,
): Candidate | undefined {
  const word = words[at] as RegExpExecArray;
  const illness = illnessOf(word[0]);
  const ending = illness ?? readings(word[0], FINDINGS);
  if (ending === undefined) return undefined;
  let from = at;
  let hasPart = illness !== undefined;
  const isStrong = readings(word[0], STRONG) !== undefined;
  let first = at;
  while (from > 0 && at - from < MAX_WORDS) {
    const before = words[from - 1] as RegExpExecArray;
    const between = own.slice(before.index + before[0].length, words[from]?.index);
    if (!/^ (?:\d{1,2} )?$/u.test(between)) break;
    if (before[0] === 'belə') break; // `belə itki` is no loss of the back
    if (/^[Bb]aş$/u.test(before[0]) && /^tut/u.test(word[0])) break; // `baş tutmamış` did not take place
    const isPart = isBodyPart(before[0]) || illnessOf(before[0]) !== undefined;
    const isKind =
      KINDS.has(foldKey(before[0])) || OF_MEDICINE.test(before[0]) || WITH.test(before[0]);
    if (!isPart && !isKind && readings(before[0], FINDINGS) === undefined) break;
    from--;
    if (isPart || (isKind && isStrong)) hasPart = true;
    first = from;
  }
  if (!hasPart) return undefined;
  const start = (words[first] as RegExpExecArray).index;
  const end = word.index + word[0].length;
  const after = own.slice(end, end + 40);
  const isMonth = /^hamiləli/u.test(word[0]);
  const kind = (isMonth ? MONTH_AFTER : KIND_AFTER).exec(after)?.[0].length ?? 0;
  const more = kind + (STATE_AFTER.exec(after.slice(kind))?.[0].length ?? 0);
  return candidate(own, start, end + more, more > 0 ? NOMINATIVE : ending);
}

/** A part of the body, also as one of several: `fəqərələrinin`. */
const isBodyPart = remembered(
  (word) =>
    readings(word, PARTS) !== undefined ||
    readings(word.replace(/l[aə]r[ıi](?:n(?:[ıi]n|[aə]|d[aə]))?$/u, ''), PARTS) !== undefined,
);

const hasShape = (stem: string): boolean =>
  ILLNESS_ENDING.test(stem) || (ILLNESS_SHAPE.test(stem) && !SCIENCE.test(stem));

/** `hemofiliyalıdır`, `diabetli uşaq`: who has the illness. */
const WITH_ILLNESS = /^(\p{Ll}{4,20})l[ıiuü](?:d[ıiuü]r)?$/u;

/** An illness by the list, by the ending of its name, or by its Greek and Latin parts. */
const illnessOf = remembered((word): Ending | undefined => {
  const borne = WITH_ILLNESS.exec(word)?.[1];
  if (borne !== undefined && ILLNESSES.has(foldKey(borne))) return NOMINATIVE;
  const listed = readings(word, ILLNESSES);
  if (listed !== undefined || /^\p{Lu}/u.test(word) || isCyrillic(word)) return listed;
  const found = readingsOf(word).find(
    ({ stem }) => hasShape(stem) || hasShape(stem.replace(/s?[iu]$/u, '')),
  );
  return found === undefined || readings(word, NOT_ILLNESSES) !== undefined
    ? undefined
    : found.ending;
});

/** A phrase of the lists whose last word is at `at`: `koma vəziyyəti`, `məcburi köçkün`. */
function wholeAt(
  own: string,
  words: readonly RegExpExecArray[],
  at: number,
): Candidate | undefined {
  const word = words[at] as RegExpExecArray;
  for (const { stem, ending } of readingsOf(word[0])) {
    if (ending.plural || !LAST_WORDS.has(stem)) continue;
    for (let count = MOST_PHRASE; count >= 1; count--) {
      const first = words[at - count + 1];
      if (first === undefined) continue;
      const lead = own.slice(first.index, word.index);
      if (/[^\p{L}\p{N} -]/u.test(lead) || !PHRASES.has(foldKey(lead) + stem)) continue;
      return candidate(own, first.index, word.index + word[0].length, ending);
    }
  }
  return undefined;
}

/** A believer, a people where the words around speak of origin, or either before a community: `udi kilsəsi`. */
function believerAt(
  own: string,
  words: readonly RegExpExecArray[],
  at: number,
): Candidate | undefined {
  const word = words[at] as RegExpExecArray;
  const next = words[at + 1];
  const end = word.index + word[0].length;
  const isNext = next !== undefined && own.slice(end, next.index) === ' ';
  const community = isNext ? readings(next[0], COMMUNITIES) : undefined;
  // `xristian-baptist`: by the last part.
  const isBeliever = readings(word[0].split('-').pop() ?? '', BELIEFS) !== undefined;
  if (community !== undefined && (isBeliever || readings(word[0], PEOPLES) !== undefined))
    return withMembership(
      own,
      candidate(own, word.index, (next?.index ?? 0) + (next?.[0].length ?? 0), community),
    );
  if (!isBeliever && !isPeople(own, word)) return undefined;
  return candidate(own, word.index, end, endingOf(word[0]));
}

/** `şiə təriqətinə mənsub`: what says that somebody belongs to it. */
function withMembership(own: string, found: Candidate): Candidate {
  const more = /^ (?:mənsub|tapınan)(?!\p{L})/u.exec(own.slice(found.end, found.end + 12))?.[0];
  return more === undefined
    ? found
    : { ...found, end: found.end + more.length, ending: NOMINATIVE };
}

function isPeople(own: string, word: RegExpExecArray): boolean {
  if (!readingsOf(word[0]).some(({ stem }) => PEOPLES.has(stem))) return false;
  const end = word.index + word[0].length;
  const isAbuse = ABUSE.test(own.slice(end, end + 20)) && /["“„«]/u.test(own[word.index - 1] ?? '');
  return (
    isAbuse ||
    (IS_ONE.test(word[0]) && BEARER.test(own.slice(Math.max(0, word.index - 30), word.index))) ||
    PEOPLE_AFTER.test(own.slice(Math.max(0, word.index - 30), word.index)) ||
    PEOPLE_BEFORE.test(own.slice(end, end + 20))
  );
}

function candidate(own: string, start: number, end: number, ending: Ending): Candidate {
  return {
    ...{ start, end, cls: 'sensitive', rule: 'quasi:sensitive', score: 0.7, features: [] },
    ...{ ending, ground: 'P', doubt: 'secret', roleLabel: 'Məlumat' },
    value: keyOf(own.slice(start, end)),
  };
}

// One illness in all its cases is one entity.
function keyOf(surface: string): string {
  const words = surface.split(' ');
  const last = words.pop() ?? '';
  const stem =
    readingsOf(last).find(({ stem }) => ILLNESSES.has(stem) || FINDINGS.has(stem))?.stem ??
    foldKey(last);
  return [...words.map(foldKey), stem].join(' ');
}

const shifted = (one: Candidate, by: number): Candidate => ({
  ...one,
  start: one.start + by,
  end: one.end + by,
});

const endingOf = (word: string): Ending =>
  readings(word, BELIEFS) ??
  readingsOf(word).find(({ stem }) => PEOPLES.has(stem))?.ending ??
  NOMINATIVE;

function readings(word: string, list: ReadonlySet<string>): Ending | undefined {
  return readingsOf(word).find(({ stem }) => list.has(stem))?.ending;
}

/** Folded dictionary forms with their possessives: `çatışmazlıq` → `çatışmazlığı`, `travma` → `travması`. */
function formsOf(list: string): ReadonlySet<string> {
  return new Set(
    list.split('|').flatMap((entry) => {
      const key = foldKey(entry);
      const soft = /[qk]$/.test(key) ? `${key.slice(0, -1)}${key.endsWith('q') ? 'g' : 'y'}` : key;
      const dropped = DROPPED.get(key);
      return [key, `${soft}i`, `${soft}u`, `${key}si`, `${key}su`].concat(
        dropped === undefined ? [] : [`${dropped}i`, `${dropped}u`],
      );
    }),
  );
}
