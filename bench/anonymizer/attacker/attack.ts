import { lowerAz } from '#domain/az-text.ts';
import { percentile, printTable } from '../../table.ts';
import type { Run } from '../score/run.ts';
import type { Attribute, Profile, Reading } from './profile.ts';
import { courtUnit, readingsOf } from './readings.ts';
import { type Register, registerOf } from './register.ts';

/** Where a text speaks of a person: UTF-16 offsets; `person` tells persons of the document apart. */
export type Mention = { readonly start: number; readonly end: number; readonly person: string };

/** What an attacker has: a text and where it speaks of whom. */
export type Target = { readonly text: string; readonly mentions: readonly Mention[] };

/** A sentence that names nobody speaks of the person named last, unless it is about a relative and opens with no pronoun. */
const OTHERS =
  /(?<!\p{L})(?:uşa[qğ]|övlad|ana(?:sı)?(?!\p{L})|ata(?:sı)?(?!\p{L})|qardaş|bacı|arvad|oğul|oğl|qız)/u;
const PRONOUN = /^(?:o|onun|ona|onu|özü)(?:,| )/u;
const MALE = /(?:oğlu|atası|qardaşı|babası|əri|əmisi|dayısı) ?$/u;
const FEMALE = /(?:qızı|anası|bacısı|nənəsi|arvadı|bibisi|xalası) ?$/u;
const MALE_NAME = /oğl(?:u|un)\p{L}*$/u;
const FEMALE_NAME = /qızı\p{L}*$/u;
const JOINED: ReadonlySet<Attribute> = new Set(['illness', 'status']);

/** The text before anonymizing, with the persons of the gold. */
export function rawTarget(run: Run): Target {
  const mentions = run.gold
    .filter((span) => span.class === 'person' && span.kind === 'direct')
    .map(({ start, end, entity }) => ({ start, end, person: entity }));
  return { text: run.joined, mentions };
}

/** The text that a reader sees, with the labels that its legend says are persons. */
export function publishedTarget({ result, published }: Run): Target {
  const persons = new Set(
    result.text.legend.filter(({ cls }) => cls === 'person').map(({ label }) => label),
  );
  const body = published.slice(0, published.length - legendLength(result.text.legend));
  const mentions = [...body.matchAll(/(?<!\p{L})\p{Lu}\p{L}+(?: \p{Ll}+)?\d+/gu)]
    .filter(([label]) => persons.has(label))
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      person: match[0],
    }));
  return { text: body, mentions };
}

function legendLength(legend: readonly { readonly label: string }[]): number {
  return legend.reduce((sum, { label }) => sum + label.length + 1, 0);
}

/**
 * What plain rules read of each person. An attribute goes to the nearest person of its sentence; in a
 * sentence that names nobody, to the person named last before it in the paragraph. Who has no rayon of
 * his own lives in the court's.
 */
export function profilesOf({ text, mentions }: Target): ReadonlyMap<string, Profile> {
  const profiles = new Map<string, Map<Attribute, string>>();
  const court = courtUnit(text);
  for (const { person } of mentions) profiles.set(person, new Map());
  for (const { sentence, start, isFirst } of sentencesOf(text)) {
    const here = mentions.filter((one) => one.start >= start && one.end <= start + sentence.length);
    const paragraph = isFirst ? start : text.lastIndexOf('\n', start - 1) + 1;
    const last = mentions.findLast((one) => one.end <= start && one.start >= paragraph);
    const lower = lowerAz(sentence);
    const isOfOther = OTHERS.test(lower) && !PRONOUN.test(lower);
    for (const reading of readingsOf(sentence)) {
      const person = (nearest(text, here, start + reading.at) ?? (isOfOther ? undefined : last))
        ?.person;
      if (person !== undefined) learn(profiles.get(person), reading);
    }
    for (const mention of here) learnSex(profiles.get(mention.person), text, mention);
  }
  for (const profile of profiles.values())
    if (court !== undefined && !profile.has('unit')) profile.set('unit', court);
  return profiles;
}

function* sentencesOf(
  text: string,
): Generator<{ sentence: string; start: number; isFirst: boolean }> {
  let start = 0;
  for (const line of text.split('\n')) {
    let at = start;
    for (const sentence of line.split(/(?<=\p{Ll}{3}[.!?;]) (?=\p{Lu})/u)) {
      yield { sentence, start: at, isFirst: at === start };
      at += sentence.length + 1;
    }
    start += line.length + 1;
  }
}

/** Attributes stand before their noun, or in brackets behind it; elsewhere a person behind one is a worse guess. */
function nearest(text: string, mentions: readonly Mention[], at: number): Mention | undefined {
  const distance = ({ start, end }: Mention) => {
    if (start >= at) return start - at;
    return /^\S{0,6} ?\([^)]*$/u.test(text.slice(end, at)) ? 0 : 20 + 4 * (at - end);
  };
  return mentions.toSorted((a, b) => distance(a) - distance(b))[0];
}

function learn(profile: Map<Attribute, string> | undefined, reading: Reading): void {
  const { attribute, value } = reading;
  const known = profile?.get(attribute);
  const isNarrower = attribute === 'unit' && known === 'Bakı';
  if (known === undefined || isNarrower) profile?.set(attribute, value);
  else if (JOINED.has(attribute) && !known.split('+').includes(value))
    profile?.set(attribute, `${known}+${value}`);
}

function learnSex(
  profile: Map<Attribute, string> | undefined,
  text: string,
  { start, end }: Mention,
): void {
  const before = lowerAz(text.slice(Math.max(0, start - 20), start));
  const name = lowerAz(text.slice(start, end));
  if (MALE.test(before) || MALE_NAME.test(name))
    learn(profile, { at: start, attribute: 'sex', value: 'm' });
  else if (FEMALE.test(before) || FEMALE_NAME.test(name))
    learn(profile, { at: start, attribute: 'sex', value: 'f' });
}

/** Expected persons of the register who fit each person of the texts. */
export function anonymitySets(targets: readonly Target[], register: Register): readonly number[] {
  return targets.flatMap((target) =>
    [...profilesOf(target).values()].map((profile) => register.expected(profile)),
  );
}

/** Share that a guess drawn among those who fit hits its person. */
export function topOne(sets: readonly number[]): number {
  return sets.reduce((sum, k) => sum + Math.min(1, 1 / k), 0) / Math.max(1, sets.length);
}

/** Prints how far a reader with a register gets with the raw and with the published texts; with `list` the narrowest profiles. */
export function printAttack(runs: readonly Run[], seed: string, list = false): void {
  const register = registerOf(seed);
  const automatic = runs.filter(({ result }) => result.gate === 'publish');
  const open = runs.filter(({ result }) => result.gate !== 'withhold');
  const rows = [
    ['raw', runs.map(rawTarget)],
    ['published, as if reviewed', open.map(publishedTarget)],
    ['published, automatic', automatic.map(publishedTarget)],
  ] as const;
  console.log(`re-identification: register of ${register.size} persons, seed ${seed}`);
  printTable([
    ['text', 'persons', 'k ≤ 1', 'k < 5', 'median k', 'top-1'],
    ...rows.map(([name, targets]) => {
      const sets = anonymitySets(targets, register);
      const part = (isIn: (k: number) => boolean) =>
        percent(sets.filter(isIn).length / Math.max(1, sets.length));
      const median = Math.round(percentile(sets, 0.5));
      return [
        name,
        sets.length,
        part((k) => k <= 1),
        part((k) => k < 5),
        median,
        percent(topOne(sets)),
      ];
    }),
  ]);
  if (list) for (const run of open) listNarrow(run, register);
}

function listNarrow(run: Run, register: Register): void {
  for (const [person, profile] of profilesOf(publishedTarget(run))) {
    const k = register.expected(profile);
    if (k < 200)
      console.log(
        `narrow ${run.row.id} ${person} k ${k.toFixed(1)} ${[...profile].map(([name, value]) => `${name} ${value}`).join(', ')}`,
      );
  }
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}
