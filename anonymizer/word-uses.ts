import type { Candidate } from './candidate.ts';
import { isSentenceStart } from './place-starts.ts';
import type { Span } from './view.ts';

/** Words that begin a sentence and are given names as well, with what shows behind them that they are words. Source: usage. */
const USES: Readonly<Record<string, RegExp>> = {
  Zaman:
    /^ (?:etibar\p{Ll}+|keçdikcə|ötdükcə|baxımından|məhdudiyyət\p{Ll}*|intervalı|aşımı|fərqi|çərçivəsində)(?!\p{L})/u,
  Polad:
    /^ (?:tiyə|boru|qapı|konstruksiya|məmulat|lövhə|armatur|məftil|çərçivə|kanat|tros|seyf|təbəqə|çən|dirək|barmaqlıq|bıçaq|alət)\p{Ll}{0,12}(?!\p{L})/u,
  Qədim:
    /^ (?:nəsil|dövr|zaman|vaxt|abidə|tikili|bina|kənd|şəhər|məscid|qəbiristanlıq|adət|ənənə|yol|hamam|qala|sənəd|kitab|tarix|əlyazma|qəbir|əşya|pul|sikkə|xalça)\p{Ll}{0,14}(?!\p{L})/u,
  Ziyanı: /^ [^.;\n]{0,70}(?:ödə|əvəz|kompens|bərpa|örtül|müəyyən|hesabla)/u,
  Вера: /^ (?:\p{Ll}{3,20} ){0,2}в(?:о)? \p{Ll}/u,
  Надежда: /^ (?:на \p{Ll}|\p{Ll}{3,20}(?:ть|ться|чь|ти)(?!\p{L}))/u,
  Любовь: /^ (?:к|ко) \p{Ll}/u,
};
const LONGEST = 10; // units of such a word
const WORD = /^\p{Lu}\p{Ll}{2,9}$/u;

/** True of a word that only begins a sentence, though somebody may be called so: `Polad tiyəli bıçaq`. */
export function isWordUse(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST) return false;
  const word = text.slice(start, end);
  const use = WORD.test(word) && Object.hasOwn(USES, word) ? USES[word] : undefined;
  return use?.test(text.slice(end, end + 90)) === true && isSentenceStart(text, start);
}

/**
 * Names without the ordinary words that only begin a sentence: `Polad tiyəli bıçaq`, `Zaman etibarilə`, `Вера
 * ответчиков в отказ`. What stands behind decides, whoever of the text is called so.
 */
export function withoutWordUses(text: string, found: readonly Candidate[]): readonly Candidate[] {
  return found.filter((one) => one.cls !== 'person' || !isWordUse(text, one));
}
