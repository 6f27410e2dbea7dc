import {
  POLICY_ACTIONS,
  type PolicyClass,
  type PolicyText,
  type PolicyTrigger,
  type PublicPolicy,
} from '#domain/anonymization-policy.ts';
import { ENTITY_CLASSES, type EntityClass, GROUNDS, type Ground } from '#domain/anonymized-text.ts';
import { invalidInput } from '#domain/errors.ts';
import type { Candidate } from './candidate.ts';
import { foldKey } from './endings.ts';
import defaults from './policies/default.json' with { type: 'json' };

/** Switches of what stays: an office and its bearer, or a name. */
export const KEEP_SWITCHES = [
  'judge',
  'clerk',
  'prosecutor',
  'advocate',
  'expert',
  'notary',
  'enforcement',
  'liquidator',
  'stateBody',
  'rayon',
  'bankName',
] as const;

/**
 * Switches of what is masked. `minorBirthYear`: the year of a minor's birth goes too; `quasi`: schools,
 * employers and other places that tell who a person is; `sensitive`: health, origin, religion, family.
 */
export const MASK_SWITCHES = [
  'company',
  'voenLegal',
  'contract',
  'village',
  'minorBirthYear',
  'quasi',
  'sensitive',
] as const;

/** What is kept, what is masked, for which ground, and how labels are called; versioned data. */
export type Policy = PublicPolicy & {
  readonly keep: Readonly<Record<(typeof KEEP_SWITCHES)[number], boolean>>;
  readonly mask: Readonly<Record<(typeof MASK_SWITCHES)[number], boolean>>;
  /**
   * `person`: least score of a name without record; `quality`: least quality of a text that may go out by
   * itself; `people`: least number of people that what is left of a sentence must fit.
   */
  readonly thresholds: {
    readonly person: number;
    readonly quality: number;
    readonly people: number;
  };
  readonly labels: Readonly<Record<EntityClass, string>>;
};

type Fields = Readonly<Record<string, unknown>>;

/** A policy from its file. @throws AppError naming the first field that is missing, unknown or of another kind. */
export function readPolicy(value: unknown): Policy {
  const file = fieldsOf(value, 'policy');
  const { person, quality, people } = fieldsOf(file['thresholds'], 'thresholds');
  return {
    version: matching(file['version'], /^\d{4}-\d{2}-\d+$/, 'version'),
    issuedOn: matching(file['issuedOn'], /^\d{4}-\d{2}-\d{2}$/, 'issuedOn'),
    keep: each(file['keep'], KEEP_SWITCHES, 'keep', flag),
    mask: each(file['mask'], MASK_SWITCHES, 'mask', flag),
    pending: listOf(file['pending'], 'pending', switchName),
    thresholds: {
      person: share(person, 'thresholds.person'),
      quality: share(quality, 'thresholds.quality'),
      people: count(people, 'thresholds.people'),
    },
    labels: each(file['labels'], ENTITY_CLASSES, 'labels', words),
    classes: listOf(file['classes'], 'classes', classRow),
    triggers: listOf(file['triggers'], 'triggers', triggerRow),
  };
}

/** The policy the project ships. */
export const DEFAULT_POLICY: Policy = readPolicy(defaults);

/** What of a policy may be shown to everybody: all but the thresholds, which would only help to slip under them. */
export function publicPolicy({ thresholds: _, ...shown }: Policy): PublicPolicy {
  return shown;
}

/** False for a find that a switch of the policy leaves in the text. `text` is the view the find stands in. */
export function isMasked({ mask, keep }: Policy, candidate: Candidate, text: string): boolean {
  const surface = () => text.slice(candidate.start, candidate.end);
  // Status 2 at the end is a natural person: that number is always masked.
  if (candidate.cls === 'voen') return mask.voenLegal || !/1\D*$/u.test(surface());
  if (candidate.cls === 'contract') return mask.contract;
  if (candidate.rule === 'quasi:village') return mask.village;
  if (candidate.rule === 'quasi:sensitive') return mask.sensitive;
  if (candidate.rule === 'quasi:rayon') return !keep.rayon;
  if (candidate.rule === 'quasi:state-body') return !keep.stateBody;
  if (/^(?:quasi|facility):/.test(candidate.rule)) return mask.quasi;
  if (candidate.rule === 'company:name')
    return !(keep.bankName && /bank/u.test(foldKey(surface())));
  return true;
}

function classRow(value: unknown, at: string): PolicyClass {
  const row = fieldsOf(value, at);
  const { note, example, inPreparation } = row;
  return {
    id: words(row['id'], `${at}.id`),
    action: oneOf(row['action'], POLICY_ACTIONS, `${at}.action`),
    what: threeLanguages(row['what'], `${at}.what`),
    ...(note === undefined ? {} : { note: threeLanguages(note, `${at}.note`) }),
    ...(example === undefined
      ? {}
      : { example: each(example, ['before', 'after'] as const, `${at}.example`, words) }),
    ground: groundOf(row['ground'], `${at}.ground`),
    law: citations(row['law'], `${at}.law`),
    ...(row['switch'] === undefined ? {} : { switch: switchName(row['switch'], `${at}.switch`) }),
    ...(inPreparation === undefined
      ? {}
      : { inPreparation: flag(inPreparation, `${at}.inPreparation`) }),
  };
}

function triggerRow(value: unknown, at: string): PolicyTrigger {
  const row = fieldsOf(value, at);
  return {
    code: matching(row['code'], /^[a-z-]+$/, `${at}.code`),
    gate: oneOf(row['gate'], ['withhold', 'review'] as const, `${at}.gate`),
    what: threeLanguages(row['what'], `${at}.what`),
    ground: groundOf(row['ground'], `${at}.ground`),
    law: citations(row['law'], `${at}.law`),
  };
}

function refuse(at: string, wanted: string): never {
  throw invalidInput('policy-invalid', `The policy's ${at} is not ${wanted}.`);
}

function fieldsOf(value: unknown, at: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse(at, 'an object');
  return value as Fields;
}

function listOf<Item>(
  value: unknown,
  at: string,
  read: (item: unknown, at: string) => Item,
): readonly Item[] {
  if (!Array.isArray(value)) return refuse(at, 'a list');
  return value.map((item, index) => read(item, `${at}[${index}]`));
}

/** An object with exactly the given names. */
function each<Name extends string, Item>(
  value: unknown,
  names: readonly Name[],
  at: string,
  read: (item: unknown, at: string) => Item,
): Readonly<Record<Name, Item>> {
  const fields = fieldsOf(value, at);
  const known: readonly string[] = names;
  const extra = Object.keys(fields).find((name) => !known.includes(name));
  if (extra !== undefined) return refuse(`${at}.${extra}`, 'a known name');
  return Object.fromEntries(
    names.map((name) => [name, read(fields[name], `${at}.${name}`)]),
  ) as Record<Name, Item>;
}

function words(value: unknown, at: string): string {
  return typeof value === 'string' && value.trim() !== '' ? value : refuse(at, 'a text');
}

function flag(value: unknown, at: string): boolean {
  return typeof value === 'boolean' ? value : refuse(at, 'true or false');
}

function share(value: unknown, at: string): number {
  return typeof value === 'number' && value >= 0 && value <= 1 ? value : refuse(at, 'a share of 1');
}

function count(value: unknown, at: string): number {
  return Number.isInteger(value) && Number(value) >= 0 ? Number(value) : refuse(at, 'a count');
}

function matching(value: unknown, pattern: RegExp, at: string): string {
  return pattern.test(words(value, at))
    ? words(value, at)
    : refuse(at, `written as ${pattern.source}`);
}

function threeLanguages(value: unknown, at: string): PolicyText {
  return each(value, ['az', 'en', 'ru'] as const, at, words);
}

function groundOf(value: unknown, at: string): Ground | null {
  return value === null ? null : oneOf(value, GROUNDS, at);
}

function oneOf<Value extends string>(value: unknown, known: readonly Value[], at: string): Value {
  return known.find((one) => one === value) ?? refuse(at, `one of ${known.join(', ')}`);
}

function citations(value: unknown, at: string): readonly string[] {
  const law = listOf(value, at, (one, place) => matching(one, /^[a-z]+ \d+(?:[.-]\d+)*$/, place));
  return law.length > 0 ? law : refuse(at, 'a citation of the law');
}

function switchName(value: unknown, at: string): string {
  const names = [
    ...KEEP_SWITCHES.map((name) => `keep.${name}`),
    ...MASK_SWITCHES.map((name) => `mask.${name}`),
  ];
  return oneOf(value, names, at);
}
