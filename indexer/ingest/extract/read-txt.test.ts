import { describe, expect, it } from 'vitest';
import { linesOfText } from './read-txt.ts';

describe('linesOfText', () => {
  it.each<[string, string, readonly string[]]>([
    ['line ends of three systems', 'a\nb\r\nc\rd', ['a', 'b', 'c', 'd']],
    [
      'tabs stay: they part the columns of a head line',
      'Bakı\tİş № 2\t10.11.2026',
      ['Bakı\tİş № 2\t10.11.2026'],
    ],
    ['control signs go', 'a\u0000b\u0007c\u001b', ['abc']],
    ['soft hyphens and zero-width signs go', 'məh\u00adkə\u200bmə\ufeff', ['məhkəmə']],
    ['spaces in front stay (layout), spaces behind go', '   a  ', ['   a']],
    ['empty lines stay: they part paragraphs', 'a\n\nb', ['a', '', 'b']],
    ['nothing', '', ['']],
  ])('%s', (_, text, lines) =>
    expect(linesOfText(text).lines.map((line) => line.text)).toEqual(lines),
  );

  it('counts pages by form feeds and says on which a line stands', () => {
    const { lines, pages } = linesOfText('bir\n\fiki\n\füç');
    expect(pages).toBe(3);
    expect(lines.filter(({ text }) => text !== '')).toEqual([
      { text: 'bir', page: 1 },
      { text: 'iki', page: 2 },
      { text: 'üç', page: 3 },
    ]);
  });
});
