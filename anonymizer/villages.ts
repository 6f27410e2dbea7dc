import type { Candidate } from './candidate.ts';
import { isCourtBehind } from './court-contact.ts';
import { type Ending, foldKey, NOMINATIVE, readingsOf } from './endings.ts';
import { latinLines } from './identifier-view.ts';

const VILLAGE =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}'’-]{1,24}[ ]){1,3}(kənd|qəsəbə)(?:i|si)(?:n(?:in|ə|i)|nd[əa](?:n|ki)?|dir)?(?![\p{L}])/gu;
// `k.` is a village only behind its rayon: alone it is a street or an initial.
const SHORT_VILLAGE =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}'’-]{1,24} (?:qəs|qes|kənd)\.|(?<=(?:rayonun?|r\.|ray\.|r-nu|rayonunun),? )\p{Lu}[\p{L}'’-]{1,24} k\.(?!,? ?\d)|\p{Lu}[\p{L}'’-]{1,24} Qəsəbə)(?![\p{L}\p{N}])/gu;
// A town inside a rayon of another name is below it, as a village is: `Abşeron rayonu, Xırdalan şəhəri`.
const TOWN =
  /(?<=(?<![\p{L}])(\p{Lu}\p{L}{2,20}) rayonu(?:nun)?,? )(\p{Lu}[\p{L}'’-]{2,24}) (şəhəri(?:n(?:in|ə|i|d[əa](?:n|ki)?))?)(?!\p{L})/gu;
// `село Ивановка`: the word in full, for `с.` is a page as well.
const RUSSIAN_VILLAGE =
  /(?<!\p{L})(?:(сел[оаеу]|деревн[яеию])|пос[её]л(?:ок|ка|ке|ку)) \p{Lu}[\p{L}-]{2,24}(?: \p{Lu}\p{Ll}{2,20})?(?!\p{L})/gu;
const CAPITAL_WORD = /(?<![\p{L}\p{N}])\p{Lu}[\p{Ll}'’-]{2,30}(?![\p{L}\p{N}])/gu;

/** Villages and settlements, also where later mentions leave the head noun away: quasi-identifiers; the rayon stays. */
export function findVillages(original: string): Candidate[] {
  const text = latinLines(original);
  const out: Candidate[] = [];
  for (const match of text.matchAll(VILLAGE)) {
    const end = match.index + match[0].length;
    if (isCourtBehind(text, end) || /^ (?:inzibati|bələdiyyə)/u.test(text.slice(end, end + 20)))
      continue;
    const words = match[0].split(' ');
    const head = words.pop() ?? '';
    const name = villageName(words);
    const reading = readingsOf(head.replace(/ki$/u, '')).find(({ stem }) =>
      VILLAGE_HEADS.has(stem),
    );
    out.push({
      start: end - head.length - 1 - name.length,
      end,
      cls: 'place',
      rule: 'quasi:village',
      score: 0.8,
      features: [],
      ending: reading?.ending ?? NOMINATIVE,
      ground: 'P',
      roleLabel: match[1] === 'kənd' ? 'Kənd' : 'Qəsəbə',
      value: foldKey(name),
    });
  }
  for (const match of text.matchAll(SHORT_VILLAGE)) {
    const name = match[0].slice(0, match[0].indexOf(' '));
    out.push({
      ...{ start: match.index, end: match.index + match[0].length, cls: 'place' },
      ...{ rule: 'quasi:village', score: 0.8, features: [], ending: NOMINATIVE, ground: 'P' },
      roleLabel: / (?:qəs|qes|Qəs)/u.test(match[0]) ? 'Qəsəbə' : 'Kənd',
      value: foldKey(name),
    });
  }
  for (const match of text.matchAll(TOWN)) {
    const [, rayon = '', town = '', head = ''] = match;
    const end = match.index + match[0].length;
    if (foldKey(rayon) === foldKey(town) || isCourtBehind(text, end)) continue;
    const ending = readingsOf(head).find(({ stem }) => stem === 'seheri')?.ending ?? NOMINATIVE;
    out.push(place(match.index, end, 'Şəhər', foldKey(town), ending));
  }
  for (const match of original.matchAll(RUSSIAN_VILLAGE)) {
    const end = match.index + match[0].length;
    const name = foldKey(match[0].slice(match[0].indexOf(' ') + 1));
    out.push(place(match.index, end, match[1] === undefined ? 'Qəsəbə' : 'Kənd', name, NOMINATIVE));
  }
  return [...out, ...laterVillages(text, out)];
}

function place(
  start: number,
  end: number,
  roleLabel: string,
  value: string,
  ending: Ending,
): Candidate {
  return {
    ...{ start, end, cls: 'place', rule: 'quasi:village', score: 0.8, features: [] },
    ...{ ending, ground: 'P', roleLabel, value },
  };
}

const VILLAGE_HEADS = new Set(['kendi', 'qesebesi']);
const PLACE_CASES: readonly string[] = ['loc', 'abl', 'dat', 'gen'];

/** `Quzanlıda`, `Quzanlı sakini` after `Quzanlı qəsəbəsi`. */
function laterVillages(text: string, found: readonly Candidate[]): Candidate[] {
  const named = new Map(found.map((one) => [one.value ?? '', one]));
  if (named.size === 0) return [];
  const out: Candidate[] = [];
  for (const match of text.matchAll(CAPITAL_WORD)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (found.some((one) => one.start <= start && start < one.end)) continue;
    for (const { stem, ending } of readingsOf(match[0])) {
      const first = named.get(stem);
      if (first === undefined) continue;
      const isPlace =
        PLACE_CASES.includes(ending.case) || /^ sakin/u.test(text.slice(end, end + 7));
      if (!isPlace) continue;
      out.push({ ...first, start, end, ending, features: ['later'] });
      break;
    }
  }
  return out;
}

// "Ağdam rayonunun Sarıcalı kəndi": only the words after the rayon are the village.
function villageName(words: readonly string[]): string {
  const last = words[words.length - 1] ?? '';
  const before = words[words.length - 2];
  const directions = /^(?:Aşağı|Yuxarı|Orta|Baş|Yeni|Köhnə|Böyük|Kiçik|Birinci|İkinci)$/u;
  return before !== undefined && directions.test(before) ? `${before} ${last}` : last;
}
