import type { Candidate } from './candidate.ts';
import { foldKey, NOMINATIVE } from './endings.ts';
import { matchesOf } from './quick-pattern.ts';

const QUOTED = /[“"«„]([\p{Lu}][\p{L}-]{1,24}(?: \p{L}{2,20})?)[”"»“]/gu;
const CUE_AFTER = /^ ?(?:l[əe]q[əe]b|adı il[əe]|deyə tanın|deyə çağır|kimi tanın|kimi çağır)/u;
const CUE_BEFORE = /(?:l[əe]q[əe]bi|ayaması)(?: isə| olan)? ?[–:-]? ?$/u;
const REACH = 40; // units between a nickname and the name it belongs to

/**
 * Nicknames in quotation marks beside a word that says so (`“Qara” ləqəbli`, `“Uzun” deyə tanınan`), and
 * every later `“Qara”`. Each takes the name of the person beside it, so that both get one label.
 */
export function findNicknames(text: string, persons: readonly Candidate[]): Candidate[] {
  const quoted = [...matchesOf(text, QUOTED)];
  const bearers = new Map<string, Candidate['name']>();
  for (const { 0: whole, 1: word = '', index } of quoted) {
    const end = index + whole.length;
    const isAfter = CUE_AFTER.test(text.slice(end, end + 16));
    if (!isAfter && !CUE_BEFORE.test(text.slice(Math.max(0, index - 20), index))) continue;
    const next = persons.find(({ start }) => start >= end);
    const previous = persons.findLast((person) => person.end <= index);
    const isNear = (one: Candidate | undefined, gap: number) => one !== undefined && gap <= REACH;
    const bearer =
      isAfter && isNear(next, (next?.start ?? 0) - end)
        ? next
        : isNear(previous, index - (previous?.end ?? 0))
          ? previous
          : undefined;
    const key = foldKey(word);
    if (bearers.get(key) === undefined) bearers.set(key, bearer?.name);
  }
  return quoted.flatMap(({ 1: word = '', index }): Candidate[] => {
    const key = foldKey(word);
    if (!bearers.has(key)) return [];
    const start = index + 1;
    return [
      {
        start,
        end: start + word.length,
        cls: 'person',
        rule: 'person:nickname',
        score: 0.8,
        features: [],
        ending: NOMINATIVE,
        ground: 'P',
        name: bearers.get(key) ?? { given: key },
        doubt: 'lone-given-name',
      },
    ];
  });
}
