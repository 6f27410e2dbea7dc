import { foldAz } from '#domain/az-text.ts';
import { matchesOf } from './quick-pattern.ts';
import data from './word-lists/identifier-words.json' with { type: 'json' };

const REACH = 240; // units before a number in which the body that issued the act is named: titles are long
const BEHIND = 90; // units
const MAX_EARLIER = 3; // mentions of the same number that are looked at
const WORD = /[\p{L}-]+/gu;
const QUOTED = /[“"«„][^“”"«»„\n]{1,200}[”"»]/gu;
const GENITIVE =
  /^(?!(?:ucun|butun|hemin|yaxin|yalqiz|uzun|ustun|bugun|lakin)$)\p{L}[\p{L}-]{3,40}[iu]n$/u;
/** Stems of what stands between the body and its act: `İdarə Heyətinin`, `sədrinin`. */
const OF_BODY = /^(?:heyet|sedr|rehberli)/;
// `Qaydalar … qərarı ilə təsdiq edilmiş`, `qərarının 4-cü bəndi`: an act with rules or clauses binds all.
const BINDS =
  /^[^.;\n]{0,40}?(?:ile tesdiq (?:ed|olun)|(?:qerar|emr|serencam)[iu](?:n[iu])?n \d{1,3}(?:\.\d{1,3}){0,3}(?:, \d|-| ve ))/u;
const APPROVED = /^[^.;\n]{0,60}утвержд/iu;
// A system counts so high the decisions that it writes about single persons.
const OF_MATTER = /\d{6,12}$/;

// What somebody did or asked, and the word that ends the phrase.
const DEED =
  /^(?:teleb|sorgu|xahis|gosteris|tapsiri|muraciet|vesatet|istirak|tesebbus|teqdimat|cagiris|razili|raziligi|mektub)\p{L}{0,5}$/u;
const DEED_LINK = /^(?:ile|uzre|esasen|esasinda|gore|cavab)$/;
const MAX_DEED = 4; // words from the genitive to the link

const LAWGIVERS = data.lawgivers.split('|').map(foldAz);
const RUSSIAN_ACTS = ['приказ', 'постановлени', 'решени', 'распоряжени', 'предписани'];
const LAWGIVER_BEHIND = /^ (?:plenum|nazirler kabinet|prezident|kollegi)/u;
const RUSSIAN_LAW = /(?<!\p{L})(?:закон|указ)(?:а|у|ом|е|ы|ов|ам)?(?!\p{L})/giu;
const DATED_BEFORE = / от \d{1,2}[ .][\p{L}\d]{2,8}[ .]\d{4}(?: года| г\.)?(?: за)?(?: №)? ?$/u;
const RUSSIAN_LAWGIVER =
  /(?<!\p{L})суд(?!им)|пленум|президент|министерств|министров|парламент|прокурор|меджлис/iu;

/**
 * True of the number of an order or decision that binds all or that a court gave: a body that gives such
 * acts is named right before it, the act approves rules or has clauses, or the text names the body where
 * it cites the same number before. Every other order and decision is about somebody.
 * Source: the law on normative acts (kinds of acts and who issues them).
 */
export function isPublicAct(view: string, start: number, end: number, value: string): boolean {
  const behind = view
    .slice(end, end + BEHIND)
    .replace(/^ ?(?:nömrəli|saylı|№-li)(?: elektron)?/u, '');
  if (BINDS.test(foldAz(behind)) || APPROVED.test(behind)) return true;
  if (OF_MATTER.test(value)) return false;
  const before = view.slice(Math.max(0, start - REACH), start);
  if (isOfRussianLaw(view, start)) return true;
  const lower = before.toLowerCase();
  const act = Math.max(...RUSSIAN_ACTS.map((stem) => lower.lastIndexOf(stem)));
  const russian = act === -1 ? '' : before.slice(act);
  if (RUSSIAN_LAWGIVER.test(russian) || RUSSIAN_LAWGIVER.test(behind.slice(0, 40))) return true;
  if (LAWGIVER_BEHIND.test(foldAz(behind))) return true; // `6 nömrəli Plenum qərarı`
  const issuer = issuerIn(before);
  if (issuer !== undefined) return issuer === 'lawgiver';
  return isCitedBefore(view, start, value);
}

/** True of a number at `start` that a law or decree is cited by in Russian (`Закона «О защите прав» от 19 сентября 1995 года № 1113`). */
export function isOfRussianLaw(view: string, start: number): boolean {
  const before = view.slice(Math.max(0, start - REACH), start);
  if (!DATED_BEFORE.test(before)) return false;
  const law = [...matchesOf(before, RUSSIAN_LAW)].at(-1);
  return law !== undefined && !/[;\n]/u.test(before.slice(law.index));
}

function isCitedBefore(view: string, start: number, value: string): boolean {
  let at = start;
  for (let i = 0; i < MAX_EARLIER && at > 0; i++) {
    at = view.lastIndexOf(`${value} `, at - 1);
    if (at === -1) return false;
    const isNumber = /^ (?:nömrəli|saylı|№-li) /u.test(view.slice(at + value.length, at + 16));
    if (isNumber && issuerIn(view.slice(Math.max(0, at - REACH), at)) === 'lawgiver') return true;
  }
  return false;
}

/** Whether the last noun in the genitive before an act is a body that binds all; undefined where there is none. */
function issuerIn(before: string): 'lawgiver' | 'other' | undefined {
  const plain = before.replace(QUOTED, ' ');
  const cut = Math.max(plain.lastIndexOf(';'), plain.lastIndexOf('. '));
  const words = foldAz(plain.slice(cut + 1)).match(WORD) ?? [];
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] ?? '';
    if (!GENITIVE.test(word) || isOfDeed(words, i)) continue;
    const isLawgiver = LAWGIVERS.some((phrase) => endsWithPhrase(words, i, phrase));
    if (isLawgiver) return 'lawgiver';
    if (!OF_BODY.test(word)) return 'other';
  }
  return undefined;
}

/** `Məhkəmənin tələbi ilə təqdim edilmiş 931-K nömrəli əmr`: the court asked for it, somebody else gave it. */
function isOfDeed(words: readonly string[], at: number): boolean {
  const link = words.findIndex((word, i) => i > at && i <= at + MAX_DEED && DEED_LINK.test(word));
  return link > at + 1 && DEED.test(words[link - 1] ?? '');
}

function endsWithPhrase(words: readonly string[], at: number, phrase: string): boolean {
  const stems = phrase.split(' ');
  return stems.every((stem, k) => (words[at - stems.length + 1 + k] ?? '').startsWith(stem));
}
