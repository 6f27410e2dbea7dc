import type { Candidate } from './candidate.ts';
import { NOMINATIVE } from './endings.ts';
import { isCyrillic } from './scripts.ts';
import type { Token } from './tokens.ts';

const CITIZEN = /^(?:граждан(?:ин|ина|ину|ином|ка|ки|ке|ку|кой)|подданн(?:ый|ого|ому|ая|ой))$/iu;
// States in the genitive, as they stand behind the word for a citizen, by their first words. Source: general knowledge.
const STATE =
  /^(?:Турции|Грузии|России|Ирана|Индии|Китая|Пакистана|Украины|Беларуси|Белоруссии|Казахстана|Узбекистана|Туркменистана|Таджикистана|Киргизии|Кыргызстана|Германии|Франции|Италии|Испании|США|Великобритании|Англии|Польши|Нигерии|Египта|Сирии|Ирака|Афганистана|Бангладеш|Вьетнама|Кореи|Японии|Израиля|Литвы|Латвии|Эстонии|Молдовы|Молдавии|Болгарии|Румынии|Сербии|Греции|Иордании|Ливана|Марокко|Туниса|Алжира|Кубы|Бразилии|Мексики|Канады|Азербайджана|РФ|АР|КНР|ИРИ)$/u;
const STATE_WORD =
  /^(?:Республики|Российской|Федерации|Исламской|Азербайджанской|Китайской|Народной|Турецкой|Южной|Иран|Иракской)$/u;
const MAX_WORDS = 4; // of a name
// What somebody did whose name begins a sentence. Source: usage of Russian acts.
const DID =
  /^(?:пояснил|показал|сообщил|заявил|подписал|просил|признал|указал|ответил|сказал|добавил|подтвердил|передал|получил|приехал|пришёл|пришел|ушёл|ушел|уехал|вернулся|отказался|обратился|купил|продал|является|проживает|работает|утверждает|считает|возражает)(?:а|ась)?$/u;
const LIKE_WORD = /(?:[иы]й|[ое]го|ому|ему|ым|им|ая|яя|ую|юю|ое|ее|ые|ие|ых|их|[ое]й)$/u;

// `Однажды`, `Вчера`, `Затем`
const ADVERB = /(?:[дж]ы|да|но|ро|ра|[ое]м|сь|ли|же|ло|ко)$/u;

/** `России`, `Турции`: a State in the genitive. */
export const isRussianState = (word: string): boolean => STATE.test(word);

/** Names of foreigners in Russian: `гражданин Индии Раджеш Кумар Сингх`, `Чжан Вэй пояснил`. */
export function findRussianForeigners(tokens: readonly Token[]): Candidate[] {
  return tokens.flatMap((token, at) => {
    if (!token.capital || !isCyrillic(token.text)) return [];
    const words = isBehindState(tokens, at) ? runFrom(tokens, at) : pairAt(tokens, at);
    if (words.length > 1) return [candidateOf(words)];
    const both = givensAt(tokens, at);
    return both === undefined ? [] : [both];
  });
}

/** `Хосейни Амир`, `Хосейни Амиром`: two given names side by side, in one case or the first unchanged, are one foreigner's name. */
function givensAt(tokens: readonly Token[], at: number): Candidate | undefined {
  const [first, second, next] = tokens.slice(at, at + 3);
  if (first === undefined || second === undefined || !isNext(second) || first.initial)
    return undefined;
  const before = tokens[at - 1];
  if (
    isNext(next) ||
    next?.initial ||
    (before?.capital && first.before === ' ' && !before.sentenceStart)
  )
    return undefined;
  const [family, given] = [first, second].map(({ facts }) => facts.given);
  if (family === undefined || given === undefined || !isGivenOnly(first) || !isGivenOnly(second))
    return undefined;
  const isWhole = UNDECLINED.test(first.text);
  if (!isWhole && family.ending.case !== given.ending.case) return undefined;
  const name = { surname: isWhole ? first.facts.key : family.stem, given: given.stem };
  return { ...candidateOf([first, second]), name, rule: 'person:ad-cap', ending: given.ending };
}

const UNDECLINED = /[иоэ]$/u; // Хосейни, Антонио

const isGivenOnly = ({ facts }: Token): boolean =>
  facts.surname === undefined &&
  !facts.common &&
  !facts.place &&
  !facts.kin &&
  facts.role === undefined;

/** True of the first word behind `гражданин` and the name of a State. */
function isBehindState(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (STATE.test(token.text) || STATE_WORD.test(token.text) || !/^ ?$/.test(token.before))
    return false;
  let from = at - 1;
  const isOfState = ({ text, before }: Token) =>
    before === ' ' && (STATE.test(text) || STATE_WORD.test(text));
  while (from > at - 5 && tokens[from] !== undefined && isOfState(tokens[from] as Token)) from--;
  return from < at - 1 && CITIZEN.test(tokens[from]?.text ?? '');
}

function runFrom(tokens: readonly Token[], at: number): readonly Token[] {
  let last = at;
  while (last - at < MAX_WORDS - 1 && isNext(tokens[last + 1])) last++;
  return tokens.slice(at, last + 1);
}

const isNext = (token: Token | undefined) =>
  token?.before === ' ' && token.capital && !token.initial && isCyrillic(token.text);

/** Two words of no list that begin a sentence, before a verb of what somebody did. */
function pairAt(tokens: readonly Token[], at: number): readonly Token[] {
  const [first, second, verb] = tokens.slice(at, at + 3);
  if (first?.sentenceStart !== true || second === undefined || !isNext(second)) return [];
  if (verb?.before !== ' ' || !DID.test(verb.text)) return [];
  return [first, second].every(isUnknown) ? [first, second] : [];
}

function isUnknown({ text, initial, allCapitals, facts }: Token): boolean {
  if (initial || allCapitals || LIKE_WORD.test(text) || ADVERB.test(text)) return false;
  if (facts.given !== undefined || facts.surname !== undefined) return false;
  return !facts.common && !facts.place && !facts.kin && facts.role === undefined;
}

function candidateOf(words: readonly Token[]): Candidate {
  const [first, last] = [words[0] as Token, words.at(-1) as Token];
  return {
    start: first.start,
    end: last.end,
    cls: 'person',
    rule: 'person:cap-cap',
    score: 0.6,
    features: [],
    ending: last.facts.given?.ending ?? last.facts.surname?.ending ?? NOMINATIVE,
    ground: 'P',
    name: {
      given: first.facts.given?.stem ?? first.facts.key,
      surname: last.facts.surname?.stem ?? last.facts.key,
    },
    doubt: 'foreign',
  };
}
