import sanitizeHtml from 'sanitize-html';
import type { Line } from '#domain/extracted.ts';

const BLOCKS = [
  'p',
  'div',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'tr',
  'td',
  'th',
  'pre',
  'blockquote',
  'br',
  'table',
  'ul',
  'ol',
  'hr',
];
const STRUCK = ['s', 'strike', 'del'];
// What a browser does not show, or shows so that nobody can read it.
const HIDDEN_STYLE =
  /(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all|opacity\s*:\s*0(?:\.0*)?(?![\d.])|font-size\s*:\s*[01](?:\.\d*)?(?:px|pt)?\s*(?:[;"}]|$)|(?<!-)color\s*:\s*(?:white|#fff(?:fff)?)(?![\da-f])|(?:left|top|text-indent)\s*:\s*-\d{3,})/i;
const STRUCK_STYLE = /text-decoration[^;]*line-through/i;
// Elements whose text stands on no page, or not as text of the page.
const TEXTLESS = [
  ...['script', 'style', 'textarea', 'option', 'noscript', 'title', 'template', 'xml'],
  ...[
    'iframe',
    'object',
    'svg',
    'math',
    'audio',
    'video',
    'canvas',
    'datalist',
    'button',
    'dialog',
  ],
];
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  apos: "'",
};

/** Visible lines of an HTML page; struck text keeps its mark, scripts, styles and hidden parts are dropped. */
export function linesOfHtml(html: string): {
  readonly lines: readonly Line[];
  readonly dropped: readonly string[];
} {
  const dropped = new Set<string>();
  if (/<!--(?!\[if)/.test(html)) dropped.add('comments');
  const body = html.replace(/<head[\s>][\s\S]*?<\/head>/i, '');
  const hiding = hiddenBySheet(html);
  const clean = sanitizeHtml(body, {
    allowedTags: [...BLOCKS, ...STRUCK],
    allowedAttributes: {},
    nonTextTags: TEXTLESS,
    nestingLimit: 200,
    transformTags: {
      '*': (tagName, attribs) => {
        const { style = '' } = attribs;
        if (HIDDEN_STYLE.test(style) || 'hidden' in attribs || hiding(attribs)) {
          dropped.add('hidden-text');
          return { tagName: 'template', attribs }; // no text of a template is text
        }
        const isStruck = STRUCK_STYLE.test(style) && !BLOCKS.includes(tagName);
        return { tagName: isStruck ? 's' : tagName, attribs };
      },
    },
  });
  if (/<img[\s>]/i.test(body)) dropped.add('images');
  return { lines: linesOf(clean), dropped: [...dropped] };
}

const MAX_SELECTOR = 200; // characters: honest ones are shorter

/** Tells by class and id whether a style sheet of the page hides an element. */
function hiddenBySheet(html: string): (attribs: Readonly<Record<string, string>>) => boolean {
  const [classes, ids] = [new Set<string>(), new Set<string>()];
  for (const [, sheet = ''] of html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gi))
    for (const rule of sheet.split('}')) {
      const [selectors = '', declarations = ''] = rule.split('{').slice(-2);
      if (!HIDDEN_STYLE.test(declarations)) continue;
      for (const selector of selectors.split(',')) {
        const [, kind, name = ''] =
          /([.#])([\w-]+)[^\s.#>+~]*\s*$/.exec(selector.slice(-MAX_SELECTOR)) ?? [];
        if (kind !== undefined) (kind === '.' ? classes : ids).add(name);
      }
    }
  return ({ class: own = '', id = '' }) =>
    ids.has(id) || own.split(/\s+/).some((name) => classes.has(name));
}

function linesOf(clean: string): readonly Line[] {
  const lines: Line[] = [];
  let text = '';
  let struck = 0;
  let isHeading = false;
  const flush = (): void => {
    const line = text
      .replace(/[^\S\t]+/g, ' ')
      .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
      .trim();
    text = '';
    if (line === '') return;
    const style = struck > 0 ? ('struck' as const) : isHeading ? ('heading' as const) : undefined;
    lines.push(style === undefined ? { text: line } : { text: line, style });
  };
  for (const part of clean.split(/(<[^>]{1,40}>)/)) {
    const tag = /^<(\/?)([a-z0-9]+)/.exec(part);
    if (tag === null) {
      text += decodeEntities(part);
      continue;
    }
    const [, closing, name = ''] = tag;
    if (STRUCK.includes(name)) {
      flush();
      struck += closing === '/' ? -1 : 1;
    } else if (name === 'td' || name === 'th') {
      if (closing === '/') text += '\t';
    } else {
      flush();
      if (/^h[1-6]$/.test(name)) isHeading = closing === '';
    }
  }
  flush();
  return lines;
}

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi,
    (whole, dec, hex, name) => {
      if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? whole;
      const code = dec === undefined ? Number.parseInt(hex, 16) : Number(dec);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
    },
  );
}
