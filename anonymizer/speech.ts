import { VOCABULARY } from './lexicon.ts';
import { isCyrillic } from './scripts.ts';
import type { Token } from './tokens.ts';

const OPENING = /["“„«] ?$/u;
const REACH = 110; // units in which a title ends, and a sentence shows what it is
const INSIDE = /^[^"“”„«»\n]{0,110}/u;
const CLOSED = /^["”»]/u;
/** What only a sentence has: a mark inside it or at its end, or a verb in the person or tense of speech. */
export const SAYS =
  /[,;!?…]|\. |[.]$| (?:m[əe]n|s[əe]n|biz|siz|onu|ona|o|bu|у (?:меня|нас|него|неё|тебя|вас|них)|не|мне|меня|он|она) |\p{Ll}(?:d[ıiuü]m?|ıb|ib|ub|üb|acaq|əcək|ır|ir|ur|ür|am|əm|ıq|ik|uq|ük|sın|sin|sun|sün)$/u;

const TIME = /^(?:Səhər|Bahar|Novruz|Cümə)$/u; // when, more often than who

/**
 * True of a word behind an opening quotation mark where a sentence stands in the marks that somebody says
 * (`«Ad gəlsin, sonra danışarıq»`), and no title or name of a shop.
 */
export function opensSpeech(text: string, { before, end, text: word }: Token): boolean {
  if (!OPENING.test(before) || TIME.test(word)) return false;
  const behind = text.slice(end, end + REACH + 1);
  const inside = INSIDE.exec(behind)?.[0] ?? '';
  const words = inside.trim().split(' ');
  if (words.length < 3 && !/^,/.test(inside)) return false;
  if (!/^,? \p{Ll}/u.test(inside)) return false;
  const isOpen = !CLOSED.test(behind.slice(inside.length));
  return isOpen || SAYS.test(inside);
}

/** `«Ad у нас опытная»`, `Ad у меня не злой`: somebody whom the speaker tells of. */
export function isOurs(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (!isCyrillic(token.text) || token.facts.common || token.text.length < 3) return false;
  if (token.facts.readings.some(({ stem }) => VOCABULARY.has(stem))) return false;
  const [preposition, whose, what] = tokens.slice(at + 1, at + 4);
  if (preposition?.before !== ' ' || preposition.text !== 'у') return false;
  if (!/^(?:меня|нас|тебя|вас|него|неё|нее|них)$/.test(whose?.text ?? '')) return false;
  return what?.before === ' ' && /^(?:не|очень|такая|такой)$|(?:[ыи]й|ая|яя)$/u.test(what.text);
}

// `«Ad» dedi`: what is told with a name. Source: usage of statements.
const TOLD =
  /^(?:d(?:edi|eyib|eyə|emiş|eyir)|çağır|söylə|təqdim|tanıt|göstər|bildir|yaz|qoy|назва|представи|звал|зовут)\p{L}{0,12}$/u;
const NAME_WORD = /^(?:ad(?:ı|ını|ımı|ım|ının)|özünü|им(?:я|ени|енем))$/iu;
const LEAD = 6; // words before quotation marks among which the word for a name stands
const BEHIND = 3; // words behind them among which the verb stands
/** `adı «Ad» olan şəxs` */
function isOfPerson([first, second]: readonly Token[]): boolean {
  if (!/^ol(?:an|muş)$/u.test(first?.text ?? '') || second === undefined) return false;
  return /^(?:şəxs|vətəndaş|kişi|qadın|oğlan|qız|uşaq|gənc)/u.test(second.text);
}

// Things have names as well: what is called so in the genitive before the word for a name.
const OF_THING = /(?:nın|nin|nun|nün|ın|in|un|ün)$/u;

/** `adını «Ad» yox, «Ad» dedi`, `özünü “Ad” kimi təqdim edib`: a word alone in quotation marks that somebody is called by. */
export function isToldName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (!OPENING.test(token.before) || !/^["”»]/u.test(next?.before ?? '')) return false;
  const lead = tokens.slice(Math.max(0, at - LEAD), at);
  const name = lead.findLastIndex(({ text }) => NAME_WORD.test(text));
  if (name < 0 || lead.slice(name + 1).some((one) => /[.!?;:\n]/.test(one.before))) return false;
  const owner = lead[name - 1];
  const isThings =
    owner !== undefined &&
    !owner.capital &&
    OF_THING.test(owner.text) &&
    !owner.facts.kin &&
    !owner.facts.slot &&
    owner.facts.role === undefined;
  if (isThings) return false;
  const behind = tokens.slice(at + 1, at + 1 + BEHIND + 2);
  return behind.some(({ text }) => TOLD.test(text)) || isOfPerson(behind);
}
