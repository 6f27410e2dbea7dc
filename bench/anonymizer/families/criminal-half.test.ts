import { describe, expect, it } from 'vitest';
import { isPersonName } from '#domain/person.ts';
import { APPEAL } from './appeal.ts';
import { CASSATION } from './cassation.ts';
import { CRIMINAL } from './criminal.ts';
import { ENFORCEMENT } from './enforcement.ts';
import { checkDecisions, checkGenres, renderFamilies } from './family-checks.ts';
import { OFFENCE } from './offence.ts';
import { ORDER } from './order.ts';
import { RUSSIAN } from './russian.ts';

const COUNT = 6; // decisions of each family
const GENRES = [CRIMINAL, OFFENCE, APPEAL, CASSATION, ORDER, ENFORCEMENT, RUSSIAN];

const CYRILLIC = /\p{Script=Cyrillic}/u;
const OBLIQUE_PATRONYMIC = / \p{L}+(?:ича|ичу|ичем|вны|вне|вной)(?!\p{L})/u;
/** Of the family for development. */
const RUSSIAN_SURNAMES = ['İvanov', 'Loqinov', 'Baranov', 'Sokolova', 'Frolova', 'Zaytseva'];
const LEAST_WORDS = 350;
const LEAST_WORDS_OF_ORDER = 250; // a court order has no hearing to tell of

const rendered = renderFamilies(GENRES.flat(), COUNT);

describe('test families of criminal, higher-court, order and enforcement cases', () => {
  checkGenres(GENRES);

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

  checkDecisions(rendered, COUNT, (first) => [
    first?.metadata.kind === 'emr' ? LEAST_WORDS_OF_ORDER : LEAST_WORDS,
    1100,
  ]);
});
