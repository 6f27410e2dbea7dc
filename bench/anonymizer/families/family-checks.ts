import { describe, expect, it } from 'vitest';
import type { Family, Paragraph } from '#demo/family.ts';
import { type DemoDecision, generateDecisions } from '#demo/generate-decisions.ts';
import { FAMILIES } from '#demo/templates/index.ts';
import type { Words } from '#demo/word-lists/words.ts';
import { isPersonName } from '#domain/person.ts';

const TODAY = '2026-11-24';
/** Case, plural, `-gil` or copula behind a name. */
const ENDING = '(?:n?[ıiuü]n|n?[ıiuüaə]|d[aə]n?|gil\\p{L}*|l[aə]r\\p{L}*|d[ıiuü]r)?';

export type Rendered = ReadonlyMap<string, readonly DemoDecision[]>;
/** Least and most words of a decision. */
export type Length = readonly [least: number, most: number];

/** Some decisions of each family, by its key; with other words than the demonstration has where they are given. */
export function renderFamilies(
  families: readonly Family[],
  count: number,
  seed = 'test',
  words?: Words,
): Rendered {
  return new Map(
    families.map((family) => [
      family.key,
      [...generateDecisions(`${seed}-${family.key}`, count, TODAY, { families: [family], words })],
    ]),
  );
}

const averageOf = (decisions: readonly DemoDecision[], kind: string) =>
  decisions.reduce((sum, { gold }) => sum + gold.filter((span) => span.kind === kind).length, 0) /
  decisions.length;

/** Sentences of a family's templates of at least eight words. */
function sentencesOf(family: Family): readonly string[] {
  const operative = Object.values(family.operative).flat();
  const paragraphs: readonly Paragraph[] = [...family.story, ...family.reasoning, ...operative];
  return paragraphs
    .map((item) => (typeof item === 'string' ? item : item.p))
    .flatMap((text) => text.split(/[.|[\]]+\s*/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.split(/\s+/).length >= 8);
}

/** What every genre's families must hold: two of a genre, own keys, no sentence of the demonstration. */
export function checkGenres(genres: readonly (readonly Family[])[]): void {
  const families = genres.flat();
  it('are two at least for each genre, with keys of their own', () => {
    for (const genre of genres) expect(genre.length).toBeGreaterThanOrEqual(2);
    expect(new Set([...families, ...FAMILIES].map(({ key }) => key)).size).toBe(
      families.length + FAMILIES.length,
    );
  });

  it('share no sentence with the demonstration', () => {
    const known = new Set(FAMILIES.flatMap(sentencesOf));
    expect(families.flatMap(sentencesOf).filter((sentence) => known.has(sentence))).toEqual([]);
  });
}

/** What the decisions of each family must hold. `lengthOf` says how long they may be. */
export function checkDecisions(
  rendered: Rendered,
  count: number,
  lengthOf: (first: DemoDecision | undefined) => Length,
): void {
  describe.each([...rendered.keys()])('%s', (key) => {
    const decisions = rendered.get(key) ?? [];

    it('renders without a token or a variant left', () => {
      expect(decisions.length).toBe(count);
      for (const { text } of decisions)
        expect(text).not.toMatch(/[{}[\]|]|undefined|object Object/);
    });

    it('has gold whose surface is the slice of the text, without overlaps', () => {
      for (const { text, gold } of decisions) {
        for (const { start, end, surface } of gold) {
          expect(text.slice(start, end)).toBe(surface);
          expect(surface.trim()).toBe(surface);
          expect(surface).not.toBe('');
        }
        for (const [i, span] of gold.entries())
          expect(gold[i - 1]?.end ?? 0).toBeLessThanOrEqual(span.start);
      }
    });

    it('has at least 12 direct and 3 quasi spans on average, and something to keep', () => {
      expect(averageOf(decisions, 'direct')).toBeGreaterThanOrEqual(12);
      expect(averageOf(decisions, 'quasi')).toBeGreaterThanOrEqual(3);
      expect(averageOf(decisions, 'keep')).toBeGreaterThanOrEqual(3);
    });

    it('names nobody outside a span', () => {
      for (const { text, gold, metadata, id } of decisions) {
        const covered = text.split('');
        for (const { start, end } of gold) covered.fill(' ', start, end);
        const rest = covered.join('');
        const parties = metadata.parties.flatMap(({ fullName }) =>
          isPersonName(fullName) ? [fullName.surname, fullName.given] : [],
        );
        const others = gold
          .filter(({ cls }) => cls === 'person')
          .flatMap(({ surface }) => surface.split(/[\s.]+/))
          .filter((word) => word.length > 2 && /^\p{Lu}/u.test(word));
        for (const name of new Set([...parties, ...others]))
          expect(
            new RegExp(`(?<!\\p{L})${name}${ENDING}(?!\\p{L})`, 'u').test(rest),
            `${id} ${name}`,
          ).toBe(false);
      }
    });

    it('differs from decision to decision in its words, not only in its names', () => {
      const bare = decisions.map(({ text, gold }) =>
        gold.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text),
      );
      expect(new Set(bare).size).toBe(count);
    });

    it('is as long as a real decision', () => {
      const words = decisions.map(({ text }) => text.split(/\s+/).length);
      const [least, most] = lengthOf(decisions[0]);
      expect(Math.min(...words)).toBeGreaterThanOrEqual(least);
      expect(Math.max(...words)).toBeLessThanOrEqual(most);
    });
  });
}
