import { describe, expect, it } from 'vitest';
import { linesOfHtml } from './read-html.ts';

const textsOf = (html: string) => linesOfHtml(html).lines.map((line) => line.text);

describe('linesOfHtml', () => {
  it.each<[string, string, readonly string[]]>([
    ['blocks are lines', '<p>bir</p><div>iki</div>üç', ['bir', 'iki', 'üç']],
    ['inline markup joins without a gap', '<p>təm<b>in</b> <i>edil</i>sin</p>', ['təmin edilsin']],
    ['line breaks of the source are spaces', '<p>bir\n  iki</p>', ['bir iki']],
    ['a break is a line', '<p>bir<br>iki</p>', ['bir', 'iki']],
    [
      'cells are parted by tabs',
      '<table><tr><td>Bakı</td><td>2026</td></tr></table>',
      ['Bakı\t2026'],
    ],
    [
      'decimal entities of a Word export',
      '<p>&#399;m&#601;k M&#601;c&#601;ll&#601;si</p>',
      ['Əmək Məcəlləsi'],
    ],
    ['hexadecimal entities', '<p>&#x18F;m&#x259;k</p>', ['Əmək']],
    ['named entities', '<p>a&nbsp;b &lt;c&gt; &amp;amp; &quot;d&quot;</p>', ['a b <c> &amp; "d"']],
    [
      'named letters of a Word export',
      '<p>g&uuml;n &ouml;z &ccedil;ay &Uuml;&Ouml;&Ccedil;</p>',
      ['gün öz çay ÜÖÇ'],
    ],
    ['named quotes and dashes', '<p>&laquo;a&raquo; &ndash; &ldquo;b&rdquo;</p>', ['«a» – “b”']],
    ['an entity of no sign shows as a lost one', '<p>a&#0;b&#x110000;c</p>', ['a\ufffdb\ufffdc']],
    ['so does half a surrogate', '<p>a&#55357;b</p>', ['a\ufffdb']],
    [
      'scripts and styles are dropped',
      '<p>a</p><script>var x = "<p>b</p>"</script><style>p{}</style>',
      ['a'],
    ],
    [
      'noscript, template and textarea are dropped',
      '<noscript>n</noscript><template>t</template><textarea>x</textarea>a',
      ['a'],
    ],
    [
      'the head is dropped',
      '<html><head><title>Ad</title><meta name="author" content="Kim"></head><body>a</body></html>',
      ['a'],
    ],
    ['comments are dropped', '<p>a<!-- gizli ad --></p>', ['a']],
    ['display:none', '<p>a</p><p style="display:none">gizli</p>', ['a']],
    [
      'visibility, Word and the attribute',
      '<span style="visibility: hidden">x</span><span style="mso-hide:all">y</span><div hidden>z</div>a',
      ['a'],
    ],
    [
      'hidden covers what is nested in it',
      '<div style="DISPLAY : none"><p>b <b>c</b></p></div><p>a</p>',
      ['a'],
    ],
    [
      'a rule of a style sheet, by class or id',
      '<style>.k, td.n:hover {display:none} #d{visibility:hidden} .v{color:red}</style><p class="x k">b</p><p id="d">c</p><p class="v">a</p>',
      ['a'],
    ],
    [
      'white, tiny, clear and beside the page',
      '<i style="color: #FFF">b</i><i style="font-size:0">b</i><i style="opacity:0">b</i><i style="left:-9999px">b</i>a',
      ['a'],
    ],
    [
      'what only looks like it',
      '<i style="background-color:#fff">a</i><i style="color:#fffaaa">b</i><i style="font-size:10pt">c</i><i style="opacity:0.5">d</i>',
      ['abcd'],
    ],
    [
      'fallbacks, drawings and buttons',
      '<iframe>b</iframe><object>b</object><svg><text>b</text></svg><button>b</button>a',
      ['a'],
    ],
    ['soft hyphens and zero-width signs go', '<p>məh&#173;kə&#8203;mə</p>', ['məhkəmə']],
    ['unclosed tags', '<p>bir<p>iki<div>üç', ['bir', 'iki', 'üç']],
    ['nothing', '', []],
  ])('%s', (_, html, lines) => expect(textsOf(html)).toEqual(lines));

  it('marks struck text and headings', () => {
    const html =
      '<h1>Fəsil 1</h1><p>qüvvədə</p><p><s>ləğv</s></p><p><span style="text-decoration:line-through">köhnə</span></p>';
    expect(linesOfHtml(html).lines).toEqual([
      { text: 'Fəsil 1', style: 'heading' },
      { text: 'qüvvədə' },
      { text: 'ləğv', style: 'struck' },
      { text: 'köhnə', style: 'struck' },
    ]);
  });

  it('says what it dropped', () => {
    const html = '<!-- c --><img src="a.png"><p hidden>b</p>';
    expect(new Set(linesOfHtml(html).dropped)).toEqual(
      new Set(['comments', 'hidden-text', 'images']),
    );
    expect(linesOfHtml('<p>a</p>').dropped).toEqual([]);
  });

  it('takes deep nesting and a million entities in linear time', () => {
    const started = performance.now();
    expect(() => linesOfHtml('<div>'.repeat(20_000))).not.toThrow();
    expect(textsOf(`<p>${'&#601;'.repeat(1_000_000)}</p>`)[0]).toHaveLength(1_000_000);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
