import type { Line } from '#domain/extracted.ts';

/** Lines of a plain text; a form feed begins a page. Tabs stay, other control characters go. */
export function linesOfText(text: string): {
  readonly lines: readonly Line[];
  readonly pages: number;
} {
  const pages = text.replace(/\r\n?/g, '\n').split('\f');
  const lines = pages.flatMap((page, index) =>
    page.split('\n').map((line) => ({ text: clean(line), page: index + 1 })),
  );
  return { lines, pages: pages.length };
}

// Control characters but the tab, soft hyphens and zero-width signs.
const INVISIBLE = /[\p{Cc}\u00ad\u200b-\u200d\ufeff]/gu;

function clean(line: string): string {
  return line.replace(INVISIBLE, (sign) => (sign === '\t' ? sign : '')).trimEnd();
}
