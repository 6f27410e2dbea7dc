import { describe, expect, it } from 'vitest';
import { FRESH_CASSATION } from './cassation-second.ts';
import { FRESH_CRIMINAL } from './criminal-second.ts';
import { checkDecisions, renderFamilies } from './family-checks.ts';
import { FRESH_OFFENCE } from './offence-second.ts';
import { FRESH_RUSSIAN } from './russian-second.ts';

const COUNT = 6; // decisions of each family
const FAMILIES = [...FRESH_CRIMINAL, ...FRESH_OFFENCE, ...FRESH_CASSATION, ...FRESH_RUSSIAN];
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** A patronymic in an oblique case. Source: Russian grammar. */
const OBLIQUE = /(?:вны|вне|вну|вной|чны|чне|чну|чной)(?!\p{L})/u;

const rendered = renderFamilies(FAMILIES, COUNT);

describe('fresh families of criminal, offence, cassation and Russian cases', () => {
  checkDecisions(rendered, COUNT, () => [500, 1100]);

  it('name in Russian every person of the record, in oblique cases too', () => {
    for (const { key } of FRESH_RUSSIAN)
      for (const { gold, id } of rendered.get(key) ?? []) {
        const people = gold.filter(
          ({ cls, surface }) => cls === 'person' && CYRILLIC.test(surface),
        );
        const known = new Set(people.map(({ entity }) => entity));
        const parties = gold.filter(({ role }) => role !== undefined);
        expect(people.length, id).toBeGreaterThanOrEqual(25);
        expect(people.map(({ surface }) => surface).join('; '), id).toMatch(OBLIQUE);
        expect(
          parties.filter(({ entity }) => !known.has(entity)),
          id,
        ).toEqual([]);
      }
  });

  it('leave no Russian name outside a span, in any case', () => {
    for (const { key } of FRESH_RUSSIAN)
      for (const { text, gold, id } of rendered.get(key) ?? []) {
        const people = gold.filter(({ cls }) => cls === 'person');
        const stems = people
          .flatMap(({ surface }) => surface.split(/[\s.]+/))
          .filter((word) => CYRILLIC.test(word) && /^\p{Lu}/u.test(word) && word.length > 4)
          .map((word) => word.slice(0, -2));
        const covered = text.split('');
        for (const { start, end } of gold) covered.fill(' ', start, end);
        const rest = covered.join('');
        expect(
          stems.filter((stem) => rest.includes(stem)),
          id,
        ).toEqual([]);
      }
  });
});
