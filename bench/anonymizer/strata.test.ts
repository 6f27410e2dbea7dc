import { describe, expect, it } from 'vitest';
import { generateDecisions } from '#demo/generate-decisions.ts';
import { foldAz, upperAz } from '#domain/az-text.ts';
import confusions from './strata/ocr-confusions.json' with { type: 'json' };
import { piecesOf, rewritten } from './strata/rewrite.ts';
import { personMentions } from './strata/span-classes.ts';
import { syllableBorders } from './strata/syllables.ts';
import { type Spanned, STRATA, stratumNamed } from './strata.ts';

/** Seeded numbers in [0, 1). Source: mulberry32. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const DOCUMENTS: readonly Spanned[] = [...generateDecisions('strata', 24)].map((decision) => ({
  text: decision.text,
  gold: decision.gold.map(({ cls, ...span }) => ({ ...span, class: cls })),
}));

/** A document of one text in which each `[…]` is a span of the class. */
function marked(text: string, cls: Spanned['gold'][number]['class'] = 'person'): Spanned {
  const gold: Spanned['gold'][number][] = [];
  let plain = '';
  for (const part of text.split(/(\[[^\]]*\])/)) {
    const surface = part.replace(/^\[|\]$/g, '');
    const start = plain.length;
    plain += surface;
    if (part.startsWith('['))
      gold.push({ start, end: plain.length, surface, class: cls, entity: 'p', kind: 'direct' });
  }
  return { text: plain, gold };
}

function inStratum(name: string, documents: readonly Spanned[] = DOCUMENTS): readonly Spanned[] {
  const { rewrite } = stratumNamed(name);
  return documents.map((document, i) => rewrite(document, randomOf(i + 1)));
}

const joined = (documents: readonly Spanned[]) => documents.map(({ text }) => text).join('\n');

/** Least number of changed, lost and added signs that turn `a` into `b`. */
function editDistance(a: string, b: string): number {
  let row = Int32Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = new Int32Array(b.length + 1).fill(i);
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

function errorRate(name: string): number {
  const lines = DOCUMENTS.slice(0, 8).flatMap(({ text }) => text.split('\n'));
  const read = inStratum(
    name,
    lines.map((text) => ({ text, gold: [] })),
  );
  const errors = lines.map((line, i) => editDistance(line, read[i]?.text ?? ''));
  return errors.reduce((sum, one) => sum + one, 0) / lines.join('').length;
}

describe.each(STRATA)('stratum $name', ({ name, rewrite }) => {
  const written = inStratum(name);

  it('moves every span exactly', () => {
    for (const [i, { text, gold }] of written.entries()) {
      const before = DOCUMENTS[i]?.gold ?? [];
      expect(gold.map(({ entity }) => entity)).toEqual(before.map(({ entity }) => entity));
      for (const [j, span] of gold.entries()) {
        expect(text.slice(span.start, span.end)).toBe(span.surface);
        expect(span.surface.trim()).toBe(span.surface);
        expect(span.surface).not.toBe('');
        if ((before[j - 1]?.end ?? 0) <= (before[j]?.start ?? 0))
          expect(span.start).toBeGreaterThanOrEqual(gold[j - 1]?.end ?? 0);
      }
    }
  });

  it('gives the same bytes for the same seed', () => {
    for (const [i, document] of DOCUMENTS.entries())
      expect(rewrite(document, randomOf(i + 1))).toEqual(written[i]);
  });

  it(name === 'clean' ? 'changes nothing' : 'changes something', () => {
    if (name === 'clean') expect(written).toEqual(DOCUMENTS);
    else expect(joined(written)).not.toBe(joined(DOCUMENTS));
  });

  it('takes an empty document', () => {
    expect(rewrite({ text: '', gold: [] }, randomOf(1))).toEqual({ text: '', gold: [] });
  });
});

describe('stratumNamed', () => {
  it('names the strata that there are when asked for another', () => {
    expect(() => stratumNamed('ocr')).toThrow(/Unknown stratum ocr; one of: clean, capitals, /);
    expect(() => stratumNamed('ocr')).toThrow(RangeError);
  });
});

describe('rewritten', () => {
  const source = marked('Cavabdeh [Əli Vəli] gəldi');
  const lost = (signs: string) =>
    piecesOf(source.text).map((sign) => (signs.includes(sign) ? '' : sign));

  it('leaves white space at the edges of a span outside', () => {
    const pieces = piecesOf(source.text);
    pieces[9] = '\n Ə';
    pieces[16] = 'i ';
    const { text, gold } = rewritten(source, pieces);
    expect(text).toBe('Cavabdeh \n Əli Vəli  gəldi');
    expect(gold[0]).toMatchObject({ start: 11, end: 19, surface: 'Əli Vəli' });
  });

  it('keeps the signs of a span that would be lost, and loses them elsewhere', () => {
    const part = rewritten(source, lost('Əlivəg'));
    expect(part).toMatchObject({ text: 'Caabdeh  V d', gold: [{ start: 9, surface: 'V' }] });
    const whole = rewritten(source, lost('ƏliVəg'));
    expect(whole).toMatchObject({ text: 'Cavabdeh Əli Vəli d', gold: [{ surface: 'Əli Vəli' }] });
  });
});

describe('letter shapes', () => {
  it('raises names by the Azerbaijani alphabet', () => {
    const source = marked('İddiaçı [Vəliyeva İradə Nazim qızı] gəlmişdir.');
    const surfaces = new Set(
      Array.from({ length: 20 }, (_, i) =>
        stratumNamed('capitals').rewrite(source, randomOf(i)),
      ).map(({ gold }) => gold[0]?.surface),
    );
    expect([...surfaces].toSorted()).toEqual([
      'VƏLİYEVA İRADƏ NAZİM QIZI',
      'VƏLİYEVA İradə Nazim qızı',
    ]);
  });

  it('spaces the letters of names and headings, no other words', () => {
    const spaced = inStratum(
      'letter-spaced',
      Array(20).fill(marked('QƏRAR\nBu gün [Əli Həsənov].')),
    );
    const texts = spaced.map(({ text }) => text);
    expect(texts.some((text) => /^Q Ə R A R\n/.test(text))).toBe(true);
    expect(texts.some((text) => /Ə l i {3,4}H ə s ə n o v\./.test(text))).toBe(true);
    for (const text of texts) expect(text).toContain('\nBu gün ');
    const [mixed] = inStratum('letter-spaced', [marked('BMT-nin məktubu')]);
    expect(mixed?.text).toBe('BMT-nin məktubu');
  });

  it('leaves no Azerbaijani letter in a text typed without them', () => {
    expect(joined(inStratum('no-diacritics'))).not.toMatch(/[əƏıİöÖüÜğĞşŞçÇ]/);
  });
});

describe('hyphens', () => {
  it.each([
    ['Məmmədov', 'Məm-mə-dov'],
    ['Hüseynli', 'Hü-seyn-li'],
    ['məhkəməsi', 'məh-kə-mə-si'],
    ['Abbasəliyev', 'Ab-ba-sə-li-yev'],
    ['İsmayıl', 'İs-ma-yıl'],
    ['müdafiə', 'mü-da-fiə'], // a single letter is not carried
    ['ata', 'ata'],
  ])('breaks %s as %s', (word, syllables) => {
    const borders = syllableBorders(word);
    const cuts = [0, ...borders, word.length];
    expect(
      cuts
        .slice(1)
        .map((cut, i) => word.slice(cuts[i], cut))
        .join('-'),
    ).toBe(syllables);
  });

  it('writes hyphens inside words only, and nothing but line ends and page numbers besides', () => {
    const bare = (text: string) => text.replace(/[-\s]/g, '');
    for (const [i, { text, gold }] of inStratum('hyphens').entries()) {
      // The number of a paper may begin a line and fill it, whole or up to its line end.
      const isPaper = (at: number) => gold.some(({ start }) => start === at);
      const unnumbered = text.replace(/\n(?:\d+|- \d+ -)(?=\n)/g, (line, at: number) =>
        isPaper(at + 1) ? line : '\0'.repeat(line.length),
      );
      expect(bare(unnumbered.replaceAll('\0', ''))).toBe(bare(DOCUMENTS[i]?.text ?? ''));
      for (const { index } of unnumbered.matchAll(/-(?=\0*\n)/g)) {
        const isOwn = gold.some(
          (span) => span.start <= index && index < span.end && /\d/.test(span.surface),
        );
        if (isOwn) continue; // an identifier that ends a line after a hyphen of its own
        expect(unnumbered.slice(index - 2, index)).toMatch(/^\p{L}{2}$/u);
        expect(unnumbered.slice(index + 1).replace(/^\0*\n/, '')).toMatch(/^\p{L}{2}/u);
      }
    }
  });

  it('numbers the pages', () => {
    const source = marked('məhkəmənin qətnaməsi '.repeat(800));
    const { text } = stratumNamed('hyphens').rewrite(source, randomOf(1));
    const numbers = [...text.matchAll(/\n(?:- )?(\d+)(?: -)?(?=\n)/g)].map(([, number]) =>
      Number(number),
    );
    expect(numbers.length).toBeGreaterThan(3);
    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
  });

  it('breaks an identifier where it has a space, which goes', () => {
    const source = marked('Hesab [AZ07 UEBZ 9315] bağlanıb', 'account');
    const texts = new Set(inStratum('hyphens', Array(20).fill(source)).map(({ text }) => text));
    expect([...texts].map((text) => text.replace(/\n(?:\d|- \d -)\n/, '\n')).toSorted()).toEqual([
      'Hesab AZ07\nUEBZ 9315 bağlanıb',
      'Hesab AZ07 UEBZ\n9315 bağlanıb',
      'Hesab AZ07 UEBZ 9315 bağlanıb',
    ]);
  });

  it('breaks names, identifiers and pages', () => {
    const broken = inStratum('hyphens');
    const surfaces = broken.flatMap(({ gold }) => gold);
    expect(
      surfaces.some((one) => one.class === 'person' && /\p{L}-\n\p{Ll}/u.test(one.surface)),
    ).toBe(true);
    expect(surfaces.some((one) => one.class === 'account' && one.surface.includes('\n'))).toBe(
      true,
    );
    expect(joined(broken)).toMatch(/\p{L}-\n(?:\d+|- \d+ -)\n\p{L}/u);
  });
});

describe('alphabets', () => {
  it('puts Cyrillic twins into names and identifiers only, letters that look the same', () => {
    const source = [marked('Cavabdeh [Orxan Pənahov] haqqında')];
    const [{ text, gold }] = inStratum('homoglyphs', source) as [Spanned];
    expect(text.startsWith('Cavabdeh ') && text.endsWith(' haqqında')).toBe(true);
    expect(gold[0]?.surface).toMatch(/\p{Script=Cyrillic}/u);
    expect(gold[0]?.surface).toMatch(/\p{Script=Latin}/u);
    expect(gold[0]?.surface.length).toBe('Orxan Pənahov'.length);
  });

  it('writes the Cyrillic alphabet of 1958 and leaves identifiers Latin', () => {
    const { text } = stratumNamed('cyrillic').rewrite(
      marked('Cavabdeh Əhməd Hüseyn oğlunun 4-cü şöbədəki FİN kodu: [5A2BC7D].', 'fin'),
      randomOf(1),
    );
    expect(text).toBe('Ҹавабдеһ Әһмәд Һүсејн оғлунун 4-ҹү шөбәдәки ФИН коду: 5A2BC7D.');
  });
});

describe('recognised text', () => {
  it('has the measured error rate with the wrong model', () => {
    const rate = errorRate('ocr-wrong');
    expect(rate).toBeGreaterThan(confusions.eng.cer * 0.8);
    expect(rate).toBeLessThan(confusions.eng.cer * 1.2);
  });

  it('reads 1–2.5 % of the letters wrong with the right model', () => {
    expect(errorRate('ocr-right')).toBeGreaterThan(0.01);
    expect(errorRate('ocr-right')).toBeLessThan(0.025);
  });

  it('reads 15–26 % of the letters wrong with the wrong model', () => {
    expect(errorRate('ocr-wrong')).toBeGreaterThan(0.15);
    expect(errorRate('ocr-wrong')).toBeLessThan(0.26);
  });

  it('reads two letters as one', () => {
    const { text } = stratumNamed('ocr-wrong').rewrite(marked('rı'.repeat(1000)), randomOf(1));
    expect(text.length).toBeLessThan(1700);
  });

  it('has probabilities only', () => {
    for (const { pairs, signs } of [confusions.eng, confusions.aze])
      for (const readings of Object.values({ ...pairs, ...signs })) {
        const sum = Object.values<number>(readings).reduce((all, one) => all + one, 0);
        expect(sum).toBeGreaterThan(0);
        expect(sum).toBeLessThanOrEqual(1);
      }
  });
});

describe('glyph shift', () => {
  it('writes codes 29 lower and loses digits', () => {
    const source = marked('Sistem Nazirliyi 2023 Sistem Nazirliyi 4567 '.repeat(20));
    const { text } = stratumNamed('glyph-shift').rewrite(source, randomOf(3));
    expect(text).toContain('6istem');
    expect(text).toContain('1azirliyi');
    expect(text).toContain('\uFFFD');
    expect(text).toContain('Sistem');
  });
});

describe('typing', () => {
  it('glues names to their neighbours and the patronymic to its name', () => {
    const source = marked('iddiaçı [Məmmədov Vüqar Mübariz oğlunun] ərizəsi. Sonra');
    const texts = inStratum('glued', Array(60).fill(source)).map(({ text }) => text);
    expect(texts.some((text) => text.includes('Mübarizoğlunun'))).toBe(true);
    expect(texts.some((text) => text.includes('oğlununərizəsi'))).toBe(true);
    expect(texts.some((text) => text.includes('iddiaçıMəmmədov'))).toBe(true);
    expect(texts.some((text) => text.includes('ərizəsi.Sonra'))).toBe(true);
  });

  it('misspells at most a quarter of the person mentions, never the first of an entity', () => {
    let changed = 0;
    for (const [i, { gold }] of inStratum('typos').entries()) {
      const before = personMentions(DOCUMENTS[i]?.gold ?? []);
      const after = personMentions(gold);
      const seen = new Set<string>();
      let here = 0;
      for (const [j, { surface, entity }] of before.entries()) {
        const written = after[j]?.surface ?? '';
        if (written !== surface) {
          here++;
          expect(seen.has(entity)).toBe(true);
          expect([1, 2]).toContain(editDistance(surface, written)); // two: neighbours swapped
          expect(foldAz(written).slice(0, 1)).toBe(foldAz(surface).slice(0, 1));
        }
        seen.add(entity);
      }
      expect(here).toBeLessThanOrEqual(before.length / 4);
      changed += here;
    }
    expect(changed).toBeGreaterThan(20);
  });

  it('keeps the case of a letter typed on the next key', () => {
    const source = marked('[ƏLİYEVANIN] [ƏLİYEVANIN] [ƏLİYEVANIN] [ƏLİYEVANIN]');
    for (const { text } of inStratum('typos', Array(40).fill(source)))
      expect(text).toBe(upperAz(text));
  });
});
