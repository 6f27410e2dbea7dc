import { lowerAz } from '#domain/az-text.ts';
import type { Candidate } from './candidate.ts';
import { NOMINATIVE, readingsOf } from './endings.ts';
import { formsOf } from './kind-before.ts';
import { behindOpening, placeCandidate } from './place-starts.ts';
import { matchesOf } from './quick-pattern.ts';
import { cover, type Span } from './view.ts';
import data from './word-lists/event-places.json' with { type: 'json' };

const SPOTS = formsOf(data.calledSpots);
const CALLED =
  / (?:kimi )?(?:deyilən|adlanan|adlandırılan|tanınan|adlı) (\p{Ll}[\p{Ll}-]{2,24})(?: (\p{Ll}[\p{Ll}-]{2,24}))?(?![\p{L}-])/gu;
const CALLED_BY_ALL =
  /(?<=arasında )(?:["“„«][^"”“„»«\n]{2,40}["”“»]|\p{Lu}[\p{L}-]{2,24}(?: \p{L}[\p{L}-]{1,20}){0,2}?)(?= (?:kimi tanın|adlan|deyil))/gu;
const NAME =
  /(?:["“„«][^"”“„»«\n]{2,40}["”“»]|(?<![\p{L}-])\p{Lu}[\p{L}-]{2,24}(?: \p{Lu}[\p{L}-]{1,20})?(?: \p{Ll}{2,12})?)$/u;
const REACH = 60; // units before in which a name stands
// `kəndin “Qoşatut” hissəsində`: a part of the land by its quoted name.
const LAND_PART =
  /(?:(?<!\p{L})(?:kənd|qəsəbə|oba|bələdiyyə)n?[iı]n )?["“„«]\p{L}[^"”“„»«\n]{1,40}["”“»] (?:\p{Ll}{2,10} )?(?:sahəsi|hissəsi|ərazisi|yeri|tərəfi|səmti|yamacı|guşəsi|torpağı|torpaqları|əkini|tarlası|zəmisi|biçənəyi|talası)(?:n(?:d[aə](?:n|k[ıi])?|[aə]|[ıi]n))?(?!\p{L})/gu;
const LAND =
  /torpa[qğ]|hektar|(?<!\p{L})(?:ha|sot|kv\.? ?m|m²)(?!\p{L})|(?<!\p{L})pay(?:ı|la)|ək(?:in|il|ib|ən|miş)|biç(?:ən|il|in)|ot(?:laq|arıl|arır)|örüş|mal-qara|sürü|qoyun|suvar|çəpər|hasar|kadastr|bələdiyyə|(?<!\p{L})ev tik|meşə|(?<!\p{L})arx|quyu|kənd(?:in|inin) ["“„«]/u;
// `maddənin “Qeyd” hissəsi`: a part of a text.
const OF_TEXT =
  /(?<!\p{L})(?:maddə|bənd|hissə|qanun|məcəllə|qərar|qətnamə|hökm|protokol|müqavilə|ərizə|iddia|şikayət|rəy|əmr|sənəd|akt|cədvəl|forma|anket|vərəq|jurnal|qayda|təlimat|siyahı|əlavə|sayt|portal|proqram|sistem)\p{Ll}{0,12} $/u;
const LAND_REACH = 90; // units around a part of the land in which the text speaks of land

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
  return [...out, ...findLandParts(text)];
}

/** `“Dərəağzı” sahəsində` where the text speaks of land, not of a field of work or a part of an act. */
function findLandParts(text: string): Candidate[] {
  return [...matchesOf(text, LAND_PART)].flatMap(({ index, 0: told }): Candidate[] => {
    const end = index + told.length;
    if (OF_TEXT.test(text.slice(Math.max(0, index - 24), index))) return [];
    if (!LAND.test(lowerAz(text.slice(Math.max(0, index - LAND_REACH), end + LAND_REACH))))
      return [];
    const readings = readingsOf((told.split(' ').pop() ?? '').replace(/(?<=d[aə])k[ıi]$/u, ''));
    const ending = readings.find(({ stem }) => /[iu]$/.test(stem))?.ending ?? NOMINATIVE;
    return [called(text, index, end, ending)];
  });
}

const spotOf = (word: string): Candidate['ending'] | undefined =>
  readingsOf(word).find(({ stem, ending }) => SPOTS.has(stem) && !ending.plural)?.ending;

function called(text: string, start: number, end: number, ending: Candidate['ending']): Candidate {
  return placeCandidate(text, { start, end }, ending, { rule: 'quasi:closed-place', score: 0.7 });
}
