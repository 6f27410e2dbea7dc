import type { Candidate } from './candidate.ts';
import { foldKey, NOMINATIVE, readingsOf } from './endings.ts';
import { KIN, roleLabelOf } from './lexicon.ts';
import { remembered } from './remembered.ts';
import type { Span } from './view.ts';
import { isPostWord } from './workplaces.ts';

// What stands right behind a name: in brackets, between dashes, between commas.
const BRACKET = /^ ?\((\p{L}[^()\n;,]{3,70})(?:, (\p{Ll}[^()\n;,]{3,70}))?[,;)]/u;
const DASHES = /^(?: isə)? ?[–—-] ([^–—()\n.;:]{4,80}?) ?[–—](?: |,)/u;
const COMMAS = /^, ([^,;:.()\n–—]{4,80})(?:, (?!\p{Lu}\p{Ll}+ \p{Lu})|: ?["“„«])/u;
const REACH = 160; // units behind a name
const MOST_WORDS = 8; // of what somebody is by trade

// Words of who somebody is in the case or to whom, and of what else stands behind a name.
const OTHER =
  /peşəsi|vəzifəsi|şahid|iddia|cavabdeh|ərizəçi|zərərçəkmiş|təqsir|məhkum|ittiham|vəkil|müdafiəçi|nümayəndə|hakim|məhkəmə|ekspert|prokuror|müstəntiq|notarius|katib|inspektor|tərcüməçi|sədrlik|himayə|vətəndaş|təvəllüd|doğul|yaş|ünvan|telefon|bundan sonra|haqqında|barə|adlı|adına|tərəf|imza|soyad|evli|subay|boşan|mərhum|tarix|nömrə|müqavilə|borc|zamin|icarə|kirayə|mülkiyyət|təsisçi|pasport|vəsiqə|seriya|diplom|mobil|hesab|qohum|qonşu|dost|tanış|hazırda|əlaqə|əsasən|isə(?!\p{L})|ilə(?!\p{L})[^,]{0,3}$|deyilən|tutul|həbs/iu;
const OF_STATE =
  /polis|prokuror|ədliyyə|vergi|gömrük|nazirli|hakimiyyət|icra |istintaq|penitensiar|notari|(?<!özəl )təhlükəsizli|miqrasiya|bələdiyyə|agentliy|komitə|xidmətinin|müfəttişliy|inspeksiya/iu;
const WAS = /(?<!\p{L})(?:keçmiş|sabiq|olmuş|təqaüd)/u;
const VERB =
  /(?:[ıiuü]b|m[ıiuü]ş|[dt][ıiuü]|d[ıiuü]r|r[ıi]q|araq|ərək|maqla|məklə|arkən|ərkən|nd[aə]|d[aə]n?|[ıiuü]nc[aə]|mad[aə]n|məd[aə]n)$/u;

/**
 * What somebody is by trade, told behind the name: `(çörəkxanada xəmirgir)`, `– körpü tikintisinin rəhbəri –`.
 * What nothing explains in brackets or between dashes is that; between commas it must end with a post. Offsets of the
 * view. Source: Court 2.1.6; policy, workplace.
 */
export function findAppositions(text: string, persons: readonly Span[]): Candidate[] {
  const out: Candidate[] = [];
  for (const { end } of persons) {
    const after = text.slice(end, end + REACH);
    if (!/^(?: isə)? ?[(–—,-]/u.test(after)) continue;
    const inside = BRACKET.exec(after) ?? DASHES.exec(after);
    const match = inside ?? COMMAS.exec(after);
    const told = match?.[1];
    if (match === null || told === undefined) continue;
    const own = told.trimEnd();
    if (!isTrade(own, inside !== null)) continue;
    const start = end + match[0].indexOf(told);
    const more = match[2] ?? '';
    const isMore = WAS.test(own) || /^(?:keçmiş|sabiq) /u.test(more);
    const last = isMore && more !== '' && isTrade(more, true) ? own.length + 2 + more.length : 0;
    out.push(trade(text, start, start + Math.max(own.length, last)));
  }
  return out;
}

function isTrade(told: string, isInside: boolean): boolean {
  const words = told.replace(/["“”„«»]/gu, '').split(' ');
  const last = words[words.length - 1] ?? '';
  if (OTHER.test(told) || words.length > MOST_WORDS || !/^\p{Ll}[\p{Ll}-]{2,}$/u.test(last))
    return false;
  if (OF_STATE.test(told) && !WAS.test(told)) return false;
  if (words.some(isKinOrRole)) return false;
  if (isPostWord(last)) return words.length > 1 || isInside;
  return isInside && words.length > 1 && !VERB.test(last);
}

const isKinOrRole = remembered((word) =>
  readingsOf(word).some(
    ({ stem }) => (KIN.has(stem) && stem !== foldKey('bacısı')) || roleLabelOf(stem) !== undefined,
  ),
);

// Among what a line of personal data tells: before or behind the marital status.
const BESIDE_STATUS =
  /[;,] ([^;:.,()\n\d]{6,70})[;,] (?:evli|subay|ailəli|boşanmış|dul)(?:d[ıiuü]r)?(?=[;,])/gu;

/** The trade in a line of personal data: `…; əslən Quba rayonundan; depoda çilingər; evlidir; …`. */
export function findListedTrades(text: string): Candidate[] {
  return [...text.matchAll(BESIDE_STATUS)].flatMap((match): Candidate[] => {
    const told = match[1] ?? '';
    const start = match.index + 2;
    return isTrade(told, true) && !/təhsil/u.test(told)
      ? [trade(text, start, start + told.length)]
      : [];
  });
}

function trade(text: string, start: number, end: number): Candidate {
  return {
    ...{ start, end, cls: 'workplace', rule: 'quasi:apposition', score: 0.65, features: [] },
    ...{ ending: NOMINATIVE, ground: 'P', roleLabel: 'İş yeri' },
    value: `İş yeri ${foldKey(text.slice(start, end))}`,
  };
}
