import type { Candidate } from './candidate.ts';
import type { RecordIndex } from './record-index.ts';
import type { Token } from './tokens.ts';

const MIN_LENGTH = 5; // letters: shorter words are near too many others
const MAX_LENGTH = 40; // letters: longer ones are no names, and their neighbours are many

const isComparable = (stem: string) => stem.length >= MIN_LENGTH && stem.length <= MAX_LENGTH;

type Part = { readonly stem: string; readonly isSurname: boolean };

/**
 * Names of this text or its record with one letter lost, doubled, changed or exchanged (`Səmdov` for
 * Səmədov). Each is masked, takes the name it is nearest to and is a doubt; a word that a list knows is
 * never one, nor is one with another first letter.
 */
export function findMisspelt(
  tokens: readonly Token[],
  found: readonly Candidate[],
  isFree: (token: Token) => boolean,
  index: RecordIndex,
): Candidate[] {
  const parts = new Map<string, Part[]>();
  const names = [
    ...found.filter(({ office }) => office === undefined).map(({ name }) => name),
    ...index.parties.map(({ name }) => name),
  ];
  const seen = new Set<string>();
  const add = (stem: string | undefined, isSurname: boolean) => {
    if (stem === undefined || !isComparable(stem) || seen.has(stem)) return;
    seen.add(stem);
    for (const key of shortened(stem))
      parts.set(key, [...(parts.get(key) ?? []), { stem, isSurname }]);
  };
  for (const name of names) {
    add(name?.surname, true);
    add(name?.given, false);
  }
  if (parts.size === 0) return [];
  return tokens.flatMap((token): Candidate[] => {
    const { facts } = token;
    if (!token.capital || token.initial || token.text.length < MIN_LENGTH || !isFree(token))
      return [];
    if (facts.given !== undefined || facts.surnameListed || facts.common || facts.place) return [];
    if (facts.role !== undefined || facts.kin) return [];
    for (const { stem, ending } of facts.readings) {
      if (!isComparable(`${stem} `)) continue;
      const near = new Set(
        shortened(stem)
          .flatMap((key) => parts.get(key) ?? [])
          .filter((part) => part.stem[0] === stem[0] && isOneEdit(stem, part.stem)),
      );
      const [part] = near;
      if (part === undefined) continue;
      return [
        {
          start: token.start,
          end: token.end,
          cls: 'person',
          rule: 'person:typo',
          score: 0.7,
          features: [],
          ending,
          ground: 'P',
          name: part.isSurname ? { surname: part.stem } : { given: part.stem },
          doubt: 'typo',
        },
      ];
    }
    return [];
  });
}

/** The word and what is left of it when one letter is taken out: words one edit apart share one of them. */
function shortened(word: string): string[] {
  return [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))];
}

/** True for two words that differ by one letter lost, added or changed, or by two neighbours exchanged. */
export function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  if (a.length === b.length) {
    if (restA.slice(1) === restB.slice(1)) return true;
    return restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0];
  }
  return a.length > b.length ? restA.slice(1) === restB : restA === restB.slice(1);
}

/** True where more than `most` letters lost, added or changed lie between two words. */
export function isFarther(a: string, b: string, most: number): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  if (restA === '' || restB === '') return restA.length + restB.length > most;
  if (most === 0) return true;
  const [nextA, nextB] = [restA.slice(1), restB.slice(1)];
  return [
    [nextA, nextB],
    [nextA, restB],
    [restA, nextB],
  ].every(([one = '', other = '']) => isFarther(one, other, most - 1));
}
