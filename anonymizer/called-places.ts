import type { Candidate } from './candidate.ts';
import { NOMINATIVE, readingsOf } from './endings.ts';
import { behindOpening, placeCandidate } from './place-starts.ts';
import { matchesOf } from './quick-pattern.ts';
import { cover, type Span } from './view.ts';
import data from './word-lists/event-places.json' with { type: 'json' };
import { formsOf } from './workplaces.ts';

const SPOTS = formsOf(data.calledSpots);
const CALLED =
  / (?:kimi )?(?:deyilən|adlanan|adlandırılan|tanınan|adlı) (\p{Ll}[\p{Ll}-]{2,24})(?: (\p{Ll}[\p{Ll}-]{2,24}))?(?![\p{L}-])/gu;
const CALLED_BY_ALL =
  /(?<=arasında )(?:["“„«][^"”“„»«\n]{2,40}["”“»]|\p{Lu}[\p{L}-]{2,24}(?: \p{L}[\p{L}-]{1,20}){0,2}?)(?= (?:kimi tanın|adlan|deyil))/gu;
const NAME =
  /(?:["“„«][^"”“„»«\n]{2,40}["”“»]|(?<![\p{L}-])\p{Lu}[\p{L}-]{2,24}(?: \p{Lu}[\p{L}-]{1,20})?(?: \p{Ll}{2,12})?)$/u;
const REACH = 60; // units before in which a name stands

/**
 * Places by what people call them, whoever is near: `Ağdərə adlanan ərazidədir`, `xalq arasında Dəvəçi düzü
 * adlandırılır`. Offsets of the view. Source: Court 2.1.6; policy, event place.
 */
export function findCalledPlaces(text: string, persons: readonly Span[]): Candidate[] {
  const out: Candidate[] = [];
  let isPerson: ((span: Span) => boolean) | undefined;
  for (const match of matchesOf(text, CALLED)) {
    const [, first = '', second = ''] = match;
    const spot = spotOf(first) ?? spotOf(second);
    const name = NAME.exec(text.slice(Math.max(0, match.index - REACH), match.index))?.[0];
    if (spot === undefined || name === undefined) continue;
    const whole = match[0].trimEnd();
    const end =
      match.index +
      (spotOf(first) === undefined ? whole.length : whole.indexOf(first) + first.length);
    const start = behindOpening(text, match.index - name.length, match.index);
    isPerson ??= cover(persons);
    if (isPerson({ start, end: match.index })) continue;
    out.push(called(text, start, end, spot));
  }
  for (const { index, 0: name } of matchesOf(text, CALLED_BY_ALL))
    out.push(called(text, index, index + name.length, NOMINATIVE));
  return out;
}

const spotOf = (word: string): Candidate['ending'] | undefined =>
  readingsOf(word).find(({ stem, ending }) => SPOTS.has(stem) && !ending.plural)?.ending;

function called(text: string, start: number, end: number, ending: Candidate['ending']): Candidate {
  return placeCandidate(text, { start, end }, ending, { rule: 'quasi:closed-place', score: 0.7 });
}
