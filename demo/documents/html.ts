import { styleOfLine } from './layout.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** The text as an HTML file; `entities` writes every letter outside ASCII as a number, as old exports do. */
export function htmlDocument(text: string, title: string, entities: boolean): Uint8Array {
  const escapeMarkup = (value: string) => {
    const safe = value
      .replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)
      .replace(/ {2}/g, ' &nbsp;');
    return entities ? safe.replace(/[^\p{ASCII}]/gu, (sign) => `&#${sign.codePointAt(0)};`) : safe;
  };
  const body = text.split('\n').flatMap((line) => {
    if (line === '') return [];
    const style = styleOfLine(line);
    if (style === 'title') return [`<h1 align="center">${escapeMarkup(line)}</h1>`];
    return [
      style === 'centred'
        ? `<p align="center"><b>${escapeMarkup(line)}</b></p>`
        : `<p>${escapeMarkup(line)}</p>`,
    ];
  });
  return Buffer.from(
    `<!DOCTYPE html>\n<html lang="az">\n<head>\n<meta charset="utf-8">\n<title>${escapeMarkup(title)}</title>\n</head>\n<body>\n${body.join('\n')}\n</body>\n</html>\n`,
  );
}
