import type { AnonymizedText } from '#domain/anonymized-text.ts';
import { type Provision, walkProvisions } from '#domain/normative-act.ts';

/**
 * A part of a published text small enough to be shown as an answer. `anchor` is an anchor of the page,
 * `label` a key (`zone:reasoning`) or the heading of an article, `article` its number.
 */
export type Passage = {
  readonly anchor: string;
  readonly label: string;
  readonly article?: string | undefined;
  readonly text: string;
};

const LONGEST = 300; // words: below every engine's position limit and one embedding window

/** The passages of a published text in reading order; every word of it is in exactly one. */
export function passagesOf(text: AnonymizedText): Passage[] {
  const passages =
    text.type === 'act'
      ? [...actPassages(text.provisions)]
      : text.blocks.map((block) => ({
          anchor: block.anchor,
          label: `zone:${block.zone}`,
          text: block.text,
        }));
  return passages.flatMap(split).filter((passage) => passage.text.trim() !== '');
}

// One passage per article with its parts below it; what stands outside articles is a passage of its own.
function* actPassages(provisions: readonly Provision[]): Generator<Passage> {
  for (const node of provisions) {
    if (node.kind === 'maddə') {
      yield* articlePassages(node);
    } else {
      const own = [titleOf(node), node.text].filter((part) => part !== '').join('\n');
      if (own !== '') yield { anchor: node.id, label: titleOf(node) || node.kind, text: own };
      yield* actPassages(node.children);
    }
  }
}

function* articlePassages(article: Provision): Generator<Passage> {
  const label = titleOf(article);
  const common = { label, article: article.number };
  let anchor = article.id;
  let lines = [label];
  let words = 0;
  for (const { node } of walkProvisions([article])) {
    const line =
      node === article
        ? node.text
        : [numberOf(node), node.heading, node.text].filter(Boolean).join(' ');
    if (line === '') continue;
    const size = countWords(line);
    if (words > 0 && words + size > LONGEST) {
      yield { ...common, anchor, text: lines.join('\n') };
      anchor = node.id;
      lines = [];
      words = 0;
    }
    lines.push(line);
    words += size;
  }
  if (lines.length > 0) yield { ...common, anchor, text: lines.join('\n') };
}

function titleOf(node: Provision): string {
  if (node.kind !== 'maddə') return [node.number, node.heading].filter(Boolean).join(' ');
  return [`Maddə ${node.number ?? ''}.`, node.heading].filter(Boolean).join(' ');
}

function numberOf(node: Provision): string {
  return node.number === undefined ? '' : `${node.number}.`;
}

function countWords(text: string): number {
  return text.split(/\s+/).length;
}

function split(passage: Passage): Passage[] {
  if (passage.text.length < 2 * LONGEST) return [passage]; // a word takes two signs with its space
  const words = [...passage.text.matchAll(/\S+\s*/g)];
  if (words.length <= LONGEST) return [passage];
  const parts: Passage[] = [];
  let from = 0;
  while (from < words.length) {
    const to = from + LONGEST >= words.length ? words.length : sentenceEnd(words, from);
    parts.push({
      ...passage,
      text: words
        .slice(from, to)
        .map((word) => word[0])
        .join(''),
    });
    from = to;
  }
  return parts;
}

// The last sentence end in the second half of the window, else the window itself.
function sentenceEnd(words: readonly RegExpExecArray[], from: number): number {
  for (let index = from + LONGEST; index > from + LONGEST / 2; index -= 1) {
    if (/[.;:!?]["»”]?\s*$/.test(words[index - 1]?.[0] ?? '')) return index;
  }
  return from + LONGEST;
}
