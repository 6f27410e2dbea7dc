import type { Provision, ProvisionKind } from '#domain/normative-act.ts';

/** A provision that is being read; `lines` are its own layout lines. */
export type Draft = {
  readonly id: string;
  readonly kind: ProvisionKind;
  readonly depth: number;
  readonly number?: string | undefined;
  readonly heading: string[];
  readonly lines: string[];
  isStruck: boolean;
  readonly children: Draft[];
};

/** A tree of drafts under construction: a node goes under the last one that is less deep. */
export function treeBuilder() {
  const roots: Draft[] = [];
  const stack: Draft[] = [];
  const ids = new Map<string, number>();
  return {
    roots,
    /** Opens a node; an id that is taken gets the suffix `_2`, `_3`. */
    open(node: { id: string; kind: ProvisionKind; depth: number; number?: string; heading?: string }): Draft {
      const count = (ids.get(node.id) ?? 0) + 1;
      ids.set(node.id, count);
      while ((stack.at(-1)?.depth ?? -1) >= node.depth) stack.pop();
      const draft: Draft = {
        id: count === 1 ? node.id : `${node.id}_${count}`,
        kind: node.kind,
        depth: node.depth,
        number: node.number,
        heading: node.heading === undefined || node.heading === '' ? [] : [node.heading],
        lines: [],
        isStruck: false,
        children: [],
      };
      (stack.at(-1)?.children ?? roots).push(draft);
      stack.push(draft);
      return draft;
    },
    has: (id: string): boolean => ids.has(id),
  };
}

const REPEALED =
  /^\(?[\d.,\s–-]{0,40}(?:ləğv edilmişdir|ləğv edilib|ləğv olunmuşdur|ləğv edilmiş|çıxarılmışdır|çıxarılıb)\)?[.;]?$/u;

/** Provisions of drafts; lines joined to text, a node repealed where it says no more than that. */
export function provisionsOf(
  drafts: readonly Draft[],
  join: (lines: readonly string[]) => string,
): readonly Provision[] {
  return drafts.map((draft) => {
    const children = provisionsOf(draft.children, join);
    const heading = join(draft.heading);
    const text = textOf(draft.lines, join);
    const isHeadingRepealed = isRepealedText(heading);
    return {
      id: draft.id,
      kind: draft.kind,
      ...(draft.number === undefined ? {} : { number: draft.number }),
      ...(heading === '' || isHeadingRepealed ? {} : { heading }),
      text: isHeadingRepealed && text === '' ? heading : text,
      repealed: draft.isStruck || isHeadingRepealed || (isRepealedText(text) && children.length === 0),
      children,
    };
  });
}

function isRepealedText(text: string): boolean {
  return text.length < 80 && REPEALED.test(text.toLocaleLowerCase('az'));
}

/** Lines joined; an enumeration keeps one line per item. */
function textOf(lines: readonly string[], join: (lines: readonly string[]) => string): string {
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    paragraphs.at(-1)?.push(line);
    if (/[;:]$/.test(line.trim())) paragraphs.push([]);
  }
  return paragraphs
    .map(join)
    .filter((paragraph) => paragraph !== '')
    .join('\n');
}
