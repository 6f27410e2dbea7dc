import { describe, expect, it } from 'vitest';
import type { Family, Paragraph } from '#demo/family.ts';
import { type DemoDecision, generateDecisions } from '#demo/generate-decisions.ts';
import { FAMILIES } from '#demo/templates/index.ts';
import { isPersonName } from '#domain/person.ts';
import { APPEAL } from './appeal.ts';
import { CASSATION } from './cassation.ts';
import { CRIMINAL } from './criminal.ts';
import { ENFORCEMENT } from './enforcement.ts';
import { OFFENCE } from './offence.ts';
import { ORDER } from './order.ts';
import { RUSSIAN } from './russian.ts';

const TODAY = '2026-11-24';
const COUNT = 6; // decisions of each family
/** Case, plural, `-gil` or copula behind a name. */
const ENDING = '(?:n?[ıiuü]n|n?[ıiuüaə]|d[aə]n?|gil\\p{L}*|l[aə]r\\p{L}*|d[ıiuü]r)?';
const GENRES = [CRIMINAL, OFFENCE, APPEAL, CASSATION, ORDER, ENFORCEMENT, RUSSIAN];
const HALF = GENRES.flat();

const CYRILLIC = /\p{Script=Cyrillic}/u;
const OBLIQUE_PATRONYMIC = / \p{L}+(?:ича|ичу|ичем|вны|вне|вной)(?!\p{L})/u;
/** Of the family for development. */
const RUSSIAN_SURNAMES = ['İvanov', 'Loqinov', 'Baranov', 'Sokolova', 'Frolova', 'Zaytseva'];
const LEAST_WORDS = 350;
const LEAST_WORDS_OF_ORDER = 250; // a court order has no hearing to tell of

const rendered = new Map<string, readonly DemoDecision[]>(
  HALF.map((family) => [
    family.key,
    [...generateDecisions(`test-${family.key}`, COUNT, TODAY, { families: [family] })],
  ]),
);

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

describe('test families of criminal, higher-court, order and enforcement cases', () => {
  it('are two at least for each genre, with keys of their own', () => {
    for (const genre of GENRES) expect(genre.length).toBeGreaterThanOrEqual(2);
    expect(new Set([...HALF, ...FAMILIES].map(({ key }) => key)).size).toBe(
      HALF.length + FAMILIES.length,
    );
  });

  it('share no sentence with the demonstration', () => {
    const known = new Set(FAMILIES.flatMap(sentencesOf));
    expect(HALF.flatMap(sentencesOf).filter((sentence) => known.has(sentence))).toEqual([]);
  });

  it('hold Russian names in oblique cases, as mentions of the parties of the record', () => {
    for (const { key } of RUSSIAN)
      for (const { gold, id } of rendered.get(key) ?? []) {
        const russian = gold.filter(({ surface }) => CYRILLIC.test(surface));
        const people = russian.filter(({ cls }) => cls === 'person');
        const parties = gold.filter(({ role }) => role !== undefined && role !== 'şahid');
        expect(people.length, id).toBeGreaterThanOrEqual(10);
        expect(people.map(({ surface }) => surface).join('; '), id).toMatch(OBLIQUE_PATRONYMIC);
        for (const { entity } of parties)
          expect(
            people.some((span) => span.entity === entity),
            `${id} ${entity}`,
          ).toBe(true);
        expect(
          russian.some(({ cls }) => cls === 'address'),
          id,
        ).toBe(true);
      }
  });

  it('name other Russians in the test than in development', () => {
    const [development, test] = RUSSIAN.map(
      ({ key }) =>
        new Set(
          (rendered.get(key) ?? [])
            .flatMap(({ metadata }) => metadata.parties)
            .flatMap(({ fullName }) => (isPersonName(fullName) ? [fullName.surname] : [])),
        ),
    );
    expect(RUSSIAN_SURNAMES.filter((name) => development?.has(name))).not.toEqual([]);
    expect(RUSSIAN_SURNAMES.filter((name) => test?.has(name))).toEqual([]);
  });

  describe.each(HALF.map(({ key }) => key))('%s', (key) => {
    const decisions = rendered.get(key) ?? [];

    it('renders without a token or a variant left', () => {
      expect(decisions.length).toBe(COUNT);
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
      expect(new Set(bare).size).toBe(COUNT);
    });

    it('is as long as a real decision', () => {
      const words = decisions.map(({ text }) => text.split(/\s+/).length);
      const isOrder = decisions[0]?.metadata.kind === 'emr';
      expect(Math.min(...words)).toBeGreaterThanOrEqual(
        isOrder ? LEAST_WORDS_OF_ORDER : LEAST_WORDS,
      );
      expect(Math.max(...words)).toBeLessThanOrEqual(1100);
    });
  });
});
