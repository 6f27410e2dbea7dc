import { foldAz, harmonyOf } from '#domain/az-text.ts';
import type { Block } from '#domain/structured-text.ts';
import { inflectLabel, spokenEnd } from './inflect.ts';
import { ROLE_WORDS } from './lexicon.ts';
import type { Linked } from './link.ts';
import type { Policy } from './policy.ts';
import { quickPattern } from './quick-pattern.ts';
import type { RecordIndex } from './record-index.ts';
import type { Span } from './view.ts';

/** A replacement in the original text, blocks joined by `\n`. `label` is without its ending. */
export type Replacement = Span & { readonly text: string; readonly label: string };

const LABELS = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?: \p{Ll}+){0,2}\d{1,3}(?!\d)/gu;

/**
 * Label with index for every entity: record parties by their seeded order, others by first mention. A label
 * that stands in the original text already (masked before) is a party's or somebody else's: no other gets it.
 */
export function labelEntities(
  linked: readonly Linked[],
  index: RecordIndex,
  policy: Policy,
  original = '',
): Map<string, string> {
  const labels = new Map<string, string>();
  const next = new Map<string, number>();
  const taken = new Set(original.match(quickPattern(LABELS, original)));
  const free = (word: string): string => {
    let n = (next.get(word) ?? 0) + 1;
    while (taken.has(`${word}${n}`)) n++;
    next.set(word, n);
    return `${word}${n}`;
  };
  for (const party of index.parties) {
    if (party.kind === 'state') continue;
    const n = (next.get(party.label) ?? 0) + 1;
    next.set(party.label, n);
    labels.set(`r${party.index}`, `${party.label}${n}`);
  }
  for (const { candidate, entity } of linked) {
    if (labels.has(entity.id) || candidate.replacement !== undefined) continue;
    if (candidate.cls === 'person' && entity.label === undefined) continue;
    const word = entity.label ?? policy.labels[candidate.cls];
    labels.set(entity.id, free(word));
  }
  return labels;
}

const BEFORE = 60; // units before a name in which its role word may stand

/** The start of a span with the same role word before it taken in: `iddiaçı: Soyad Ad` → one label. */
export function absorbRole(text: string, start: number, label: string): number {
  if (text[start - 1] !== ' ') return start;
  const folded = foldAz(text.slice(Math.max(0, start - BEFORE), start));
  const bare = label.replace(/(?<!\d)\d+$/, '');
  const all = rolePatterns(bare);
  for (const [at, role] of rolesOf(bare).entries()) {
    const match = folded.includes(role) ? all[at]?.exec(folded) : undefined;
    if (match !== undefined && match !== null) return start - match[0].length;
  }
  return start;
}

const patterns = new Map<string, readonly RegExp[]>();

/** Role words of a label at the end of a text. A possessive (`cavabdehin nümayəndəsi`) needs its noun: only bare ones are taken in. */
export function rolePatterns(label: string): readonly RegExp[] {
  const known = patterns.get(label);
  if (known !== undefined) return known;
  const made = rolesOf(label).map(
    (role) =>
      new RegExp(
        `(?<![\\p{L}\\p{N}])${RegExp.escape(role)}[ ]?(?:kodu?|nömrəsi)?(?:[ ]?[:–-])?[ ]{1,3}$`,
        'u',
      ),
  );
  patterns.set(label, made);
  return made;
}

const roles = new Map<string, readonly string[]>();

/** The label and its role words, folded, in the order of their patterns. */
function rolesOf(label: string): readonly string[] {
  const known = roles.get(label);
  if (known !== undefined) return known;
  const word = foldAz(label);
  const words = ROLE_WORDS.filter(
    (entry) => foldAz(entry.label) === word && !/(?:si|ladi|agi)$/.test(entry.key),
  ).map(({ key }) => key);
  const made = [word, ...words];
  roles.set(label, made);
  return made;
}

const LAST_OF_LIST = ' və ';

/** The label of a mention; of a family in the plural those of its members: `Cavabdeh1, Cavabdeh2 və Cavabdeh3`. */
export function labelOf(
  { entity, family }: Linked,
  labels: ReadonlyMap<string, string>,
): string | undefined {
  const own = labels.get(entity.id);
  const all = family?.map(({ id }) => labels.get(id)).filter((one) => one !== undefined) ?? [];
  if (all.length < 2 || all.length < (family?.length ?? 0)) return own;
  return all.slice(0, -1).join(', ') + LAST_OF_LIST + all.at(-1);
}

/** True of the labels of a family's members, as they are printed. */
export const isListOfLabels = (label: string): boolean => label.includes(LAST_OF_LIST);

/** The printed form of a label with the ending of the name it replaces; a list takes no plural. */
export function printedLabel(label: string, { candidate }: Linked): string {
  const ending = isListOfLabels(label) ? { ...candidate.ending, plural: false } : candidate.ending;
  return candidate.replacement ?? inflectLabel(label, ending);
}

/** The clitic `da/də` after a name, in the harmony of the printed label: `İddiaçı1 də`, `Cavabdeh6 da`. */
export function cliticAfter(
  text: string,
  end: number,
  printed: string,
): { readonly text: string; readonly length: number } | undefined {
  const match = /^( )d[aə](?![\p{L}\p{N}])/u.exec(text.slice(end, end + 4));
  if (match === null) return undefined;
  const spoken = /-\p{Ll}+$/u.exec(printed)?.[0] ?? spokenEnd(printed);
  return { text: harmonyOf(spoken) === 'back' ? ' da' : ' də', length: match[0].length };
}

/** What parts a label from one that it touches: the signs its span begins with, or a space. */
function gapOf(original: string): string {
  return /^[\s,;:()–—-]{1,4}/u.exec(original)?.[0] ?? ' ';
}

/** Applies replacements to the blocks; a span over a block's end is cut there and its rest removed. Also gives the offsets of `kept` spans in the joined output. */
export function applyReplacements(
  blocks: readonly Block[],
  replacements: readonly Replacement[],
  kept: readonly Span[],
): { blocks: Block[]; kept: Span[] } {
  const out: Block[] = [];
  const keptOut: Span[] = [];
  let offset = 0;
  let outOffset = 0;
  let next = 0;
  let nextKept = 0;
  let replacedTo = -1; // end of the last replacement: the next one may touch it
  for (const block of blocks) {
    const end = offset + block.text.length;
    const parts: string[] = [];
    let length = 0;
    let at = offset;
    const copyTo = (to: number) => {
      while (nextKept < kept.length && (kept[nextKept] as Span).start < to) {
        const span = kept[nextKept] as Span;
        if (span.start >= at) {
          const from = outOffset + length + span.start - at;
          keptOut.push({ start: from, end: from + span.end - span.start });
        }
        nextKept++;
      }
      parts.push(block.text.slice(at - offset, to - offset));
      length += to - at;
      at = to;
    };
    while (next < replacements.length && (replacements[next] as Replacement).start < end) {
      const one = replacements[next] as Replacement;
      if (one.start >= at) copyTo(Math.max(one.start, at));
      if (one.start >= offset) {
        const touched = one.start === replacedTo ? block.text.slice(one.start - offset) : undefined;
        const printed = (touched === undefined ? '' : gapOf(touched)) + one.text;
        parts.push(printed);
        length += printed.length;
      }
      at = Math.min(Math.max(one.end, at), end);
      replacedTo = at;
      if (one.end > end) break; // its rest stands in the next block
      next++;
    }
    if (at < end) copyTo(end);
    const text = parts.join('');
    out.push({ ...block, text });
    outOffset += text.length + 1;
    offset = end + 1;
  }
  return { blocks: out, kept: keptOut };
}
