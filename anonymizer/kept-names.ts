import type { Candidate } from './candidate.ts';
import { foldKey, NOMINATIVE, readingsOf } from './endings.ts';
import { UNITS } from './lexicon.ts';
import type { Protected } from './protect.ts';
import { matchesOf } from './quick-pattern.ts';

const RAYON = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}'’-]{2,24}) (rayonu\p{Ll}{0,5})(?!\p{L})/gu;

/**
 * Names that the policy keeps unless its switch is turned: rayons, and institutions of the state as far as they
 * are no courts (those are protected). Offsets of the view. Source: policy, rayon and stateBody.
 */
export function findKeptNames(text: string, institutions: readonly Protected[]): Candidate[] {
  const rayons = [...matchesOf(text, RAYON)].flatMap((match) => {
    const [whole, name = '', head = ''] = match;
    if (!UNITS.has(foldKey(name))) return [];
    const end = match.index + whole.length;
    const ending = readingsOf(head).find(({ stem }) => stem === 'rayonu')?.ending ?? NOMINATIVE;
    return [kept('rayon', 'Rayon', match.index, end, ending, name)];
  });
  const bodies = institutions
    .filter(({ rule }) => rule === 'institution')
    .map(({ start, end }) => {
      const head = text.slice(start, end).split(' ').pop() ?? '';
      const ending =
        readingsOf(head).find(({ stem }) => /(?:i|u|si|su)$/.test(stem) && stem !== foldKey(head))
          ?.ending ?? NOMINATIVE;
      return kept('state-body', 'Dövlət orqanı', start, end, ending, text.slice(start, end));
    });
  return [...rayons, ...bodies];
}

function kept(
  rule: string,
  roleLabel: string,
  start: number,
  end: number,
  ending: Candidate['ending'],
  name: string,
): Candidate {
  return {
    ...{ start, end, cls: 'place', rule: `quasi:${rule}`, score: 0.7, features: [] },
    ...{ ending, ground: 'P', roleLabel, value: foldKey(name) },
  };
}
