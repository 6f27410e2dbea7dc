import { RUSSIAN_LEADS, VOCABULARY } from './lexicon.ts';
import { isCyrillic } from './scripts.ts';
import type { Token } from './tokens.ts';
import russianNames from './word-lists/russian-names.json' with { type: 'json' };

/** `повару`, `проводницей`: somebody by the trade; exported to be checked. */
export const TRADE = new RegExp(`^(?:${russianNames.trades})(?:а|у|ом|ем|е|ы|и|ой|ей|ю|я)?$`, 'u');
// `Шихлинский`, `Шихлинского`, `Шихлинской`: the form of an adjective of a place too.
const LIKE_ADJECTIVE = /^\p{Lu}\p{Ll}{3,20}[сц]к(?:ий|ого|ому|им|ом|ая|ой|ую)$/u;
// What stands behind a name and behind no adjective of a name of something. Source: usage of Russian acts.
const BEHIND_NAME =
  /^(?:на|в|во|и|не|ни|с|со|к|ко|у|о|об|за|от|по|до|из|что|как|был[аи]?|будет|также|же|ли|или|а|но|он|она|его|её|ее|ему|ей|для|при|под|над|без|перед|после|который|которая|которого|которому|которой|пояснил|сообщил|показал|заявил|подписал|просил|указал|ответил|сказал|пришел|пришёл)а?$/u;

const VERB = /[аиеуыя]л(?:а|и|о|ся|ась|ись)?$|(?:нут|чен|лен|дан|зан|сан)о?$/u;

/** A word that no list knows, inside a Russian sentence, with a capital and nothing but small words around. */
function isAlone(tokens: readonly Token[], at: number): boolean {
  const { given, surname, readings } = (tokens[at] as Token).facts;
  if (given !== undefined || surname !== undefined) return false;
  if (readings.some(({ stem }) => VOCABULARY.has(stem))) return false;
  return isInsideAlone(tokens, at);
}

function isInsideAlone(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const { common, place } = token.facts;
  if (!isCyrillic(token.text) || token.sentenceStart || token.allCapitals) return false;
  if (common || place) return false;
  const next = tokens[at + 1];
  return next === undefined || !next.capital || !/^[ -]$/.test(next.before);
}

/** `повар Фика`: a word that no list knows right behind the word for somebody's trade. */
export function isBehindTrade(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const lead = tokens[at - 1];
  if (token.before !== ' ' || lead === undefined || !TRADE.test(lead.text.toLowerCase()))
    return false;
  return token.text.length >= 3 && isAlone(tokens, at);
}

// What given names do not end in: verbs, participles, adjectives, adverbs, nouns of doers and of deeds.
const NO_GIVEN =
  /(?:л|ла|ло|ли|ть|ся|сь|в|вши|[аяоеуюи]я|[иыо]й|[оеы]е|но|ца|ка|тель|ник|щик|чик|ист|ие|ье|ть|ом|ем|ым|им|ов|ев|ого|ому|ах|ях|ы|и|о|у|ю|е)$/u;

/** `Сурая Рустамханова написала`: a word that no list knows at the beginning of a sentence, before a surname. */
export function mayBeginRussian(token: Token, next: Token | undefined): boolean {
  const small = token.text.toLowerCase();
  if (next?.before !== ' ' || !next.facts.surnameForm || token.text.length < 4) return false;
  if (!isCyrillic(token.text) || token.allCapitals || NO_GIVEN.test(small)) return false;
  return !TRADE.test(small) && !KIN.test(small) && !RUSSIAN_LEADS.has(small);
}

// Words for kin in any case, and what stands before a name that somebody gives. Source: usage of Russian acts.
const KIN =
  /^(?:мат(?:ь|ери|ерью)|от(?:ец|ца|цу|цом|це)|сын(?:а|у|ом|е|овья|овей)?|доч(?:ь|ери|ерью|ерей)|брат(?:а|у|ом|ья|ьев)?|сест(?:ра|ры|ре|ру|рой|ёр)|бабушк(?:а|и|е|у|ой)|дедушк(?:а|и|е|у|ой)|дед(?:а|у|ом)?|т[её]т(?:я|и|е|ю|ей|ка|ки|ке|ку|кой)|дяд(?:я|и|е|ю|ей)|муж(?:а|у|ем)?|жен(?:а|ы|е|у|ой)|супруг(?:а|у|ом|и|е|ой)?|внук(?:а|у|ом)?|внучк(?:а|и|е|у|ой)|племянни(?:к|ка|ку|ком|ца|цы|це|цу|цей)|зят(?:ь|я|ю|ем)|невестк(?:а|и|е|у|ой)|т[её]щ(?:а|и|е|у|ей)|свекров(?:ь|и|ью)|ребен(?:ок|ка|ку|ком)|малолетн(?:ий|его|ему|им|яя|ей|юю)|несовершеннолетн(?:ий|его|ему|им|яя|ей|юю))$/u;

const CHILDREN =
  /^(?:дет(?:ей|и|ьми|ям|ях)|сын(?:а|овья|овей|овьями)?|доч(?:ь|ери|ерей)|ребен(?:ок|ка)|внук(?:и|ов|а)?|внуч(?:ки|ек|ка))$/u;

/** `двоих детей: Аяна, 4 июля 2011 года рождения`, `трое детей – Аян, Эльмира`: the first of those who are listed. */
function isOfChildren(tokens: readonly Token[], at: number): boolean {
  const [lead, token, next] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  if (!isCyrillic(token.text) || !/^(?:: | [–—-] )$/.test(token.before)) return false;
  return (
    CHILDREN.test(lead?.text ?? '') && /^(?:,| и| \(| \p{Ll})/u.test(`${next?.before}${next?.text}`)
  );
}

const DEED = /^\p{Ll}{2,16}(?:[аеиуыя]л(?:а|ась|ся)?|[её]т|ит|[её]тся|ится|л)$/u;

/** `Нармин, которой исполнилось двенадцать`, `Инджи живёт у деда`: a sentence begins with whom it tells of. */
function isWhoseDeed(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]];
  const { given, common } = token.facts;
  if (!token.sentenceStart || !isCyrillic(token.text) || given === undefined || common)
    return false;
  if (next?.before === ' ') return given.stem === token.facts.key && DEED.test(next.text);
  return next?.before === ', ' && /^котор(?:ый|ая|ого|ой|ому|ую|ым)$/u.test(next.text);
}

/** `некий Азад`: a certain one. */
const SOME = /^[Нн]ек(?:ий|ая|оего|оей|оему|им|ую)$/u;

/** `Её дочь, Сурая, учится`, `мать ответчицы, Сурая, приехала`: a capital between two commas or dashes. */
function isSetOff(tokens: readonly Token[], at: number): boolean {
  const [token, next] = tokens.slice(at, at + 2);
  return /^,(?: [–—-])? $/.test(token?.before ?? '') && /^,/.test(next?.before ?? '');
}

/** `бабушкой Гюльнарой`, `супруг – Тофик`, `по имени Лейла`, `он же Надир`: a word that no list knows, as somebody's. */
export function isBehindKin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const [before, lead] = tokens.slice(Math.max(0, at - 2), at);
  if (lead === undefined || token.text.length < 3) return false;
  if (isOfChildren(tokens, at) || isWhoseDeed(tokens, at)) return true;
  if (!isInsideAlone(tokens, at)) return false;
  if (token.before === ' ' && SOME.test(lead.text)) return true;
  if (token.facts.given === undefined && !isAlone(tokens, at)) return false;
  const isKin = KIN.test(lead.text.toLowerCase());
  if (isKin && /^ (?:[–—-] )?$/.test(token.before)) return true;
  if (isSetOff(tokens, at)) return isKin || KIN.test(before?.text.toLowerCase() ?? '');
  if (token.before !== ' ') return false;
  if (/^(?:зовут|звали|назвавш\p{Ll}{2,5}|представивш\p{Ll}{2,5})$/u.test(lead.text)) return true;
  const two = `${before?.text.toLowerCase()} ${lead.text}`;
  return /^(?:по имени|он же|она же|со слов|по словам)$/u.test(two);
}

// By whom something was done: no adjective but `иным`, `единым` ends so.
const BY_SOMEBODY = /^\p{Lu}\p{Ll}{1,16}[^\P{Ll}дн][иы]ным$/u;

/** `по записке Шихлинского; записку`, `выданную Ворониным`: a surname in -ский that no noun stands behind, one in -ин. */
export function isLikeAdjective(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (BY_SOMEBODY.test(token.text)) return isInsideAlone(tokens, at);
  if (!LIKE_ADJECTIVE.test(token.text) || token.before !== ' ' || !isAlone(tokens, at))
    return false;
  const [lead, next, second] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (lead?.capital === true && !lead.sentenceStart) return false;
  // `в Бакинском, Сумгаитском и Гянджинском районах`: adjectives of places in a list
  if ([next, second].some((one) => one !== undefined && LIKE_ADJECTIVE.test(one.text)))
    return false;
  if (
    lead !== undefined &&
    /^и$/u.test(lead.text) &&
    LIKE_ADJECTIVE.test(tokens[at - 2]?.text ?? '')
  )
    return false;
  // `с Полонским расторгнут`: a verb stands behind no adjective but in the nominative.
  if (next?.before === ' ' && !/ий$/u.test(token.text) && VERB.test(next.text)) return true;
  return next === undefined || /^[.,;:)»]/u.test(next.before) || BEHIND_NAME.test(next.text);
}
