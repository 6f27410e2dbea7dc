import type { Candidate } from './candidate.ts';
import { isLiSurname } from './name-parts.ts';
import type { Token } from './tokens.ts';

/**
 * Names of registers whose surname a comma sets off, where that is no surname by its form: `3) Soyadlı, Ad Ata qızı`.
 */
export function findEntryNames(tokens: readonly Token[]): Candidate[] {
  return tokens.flatMap((family, at) => {
    const [given, father, child] = tokens.slice(at + 1, at + 4);
    const patronymic = child?.facts.patronymic;
    if (given === undefined || father === undefined || patronymic === undefined) return [];
    if (!isEntry(family) || given.before !== ', ' || !isNextWord(father) || child?.before !== ' ')
      return [];
    if (!given.capital || given.initial) return [];
    const { sex, ...ending } = patronymic;
    return [
      {
        start: family.start,
        end: child.end,
        ...{ cls: 'person', rule: 'person:soyad-ad-ata', score: 0.95, features: [], ground: 'P' },
        ending,
        name: {
          surname: family.facts.key,
          given: given.facts.key,
          patronymic: father.facts.key,
          sex,
        },
      } as const,
    ];
  });
}

const isNextWord = ({ before, capital, initial }: Token) => before === ' ' && capital && !initial;

/** A surname in -lı, or a word of no list, with which an entry begins. */
function isEntry(token: Token): boolean {
  const { before, capital, initial, sentenceStart, facts } = token;
  if (!capital || initial || !(sentenceStart || /(?:[;)\n•–]|\d\.) ?$/u.test(before))) return false;
  if (facts.surnameForm || facts.role !== undefined || facts.slot || facts.kin) return false;
  return isLiSurname(token) || !(facts.common || facts.place || facts.given !== undefined);
}
