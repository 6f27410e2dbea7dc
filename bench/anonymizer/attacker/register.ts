import { diceOf } from '#demo/dice.ts';
import {
  BIRTHS,
  CHILDREN,
  HOUSE_SHARE,
  ILLNESSES,
  JOB_AT_WORK,
  NAMESAKES,
  OCCUPATIONS,
  RARE_JOB,
  REGISTER_SIZE,
  SETTLEMENT,
  STATUSES,
  STREET_SHARE,
  UNITS,
  WORKPLACES,
} from './marginals.ts';
import type { Profile } from './profile.ts';

/** A register of persons as a histogram: cells are computed when asked for, none is kept. */
export type Register = {
  readonly size: number;
  /** How many persons of the register are expected to fit; the same seed and profile give the same number. */
  readonly expected: (profile: Profile) => number;
};

const MARGINAL_SPREAD = 0.1; // of the logarithm: the tables are rounded to about a tenth
const CELL_SPREAD = 0.35; // what a product of marginals misses: cells differ by a third either way
const AT_HOME = 0.7; // of the people of a workplace live in its own rayon
const OF_WORKING_AGE = 2; // a year's share among people at work against the share among all

/**
 * Ten million persons as a product of marginals, each value and each cell moved by a factor drawn from the
 * seed. Correlations that would make the product absurd are kept: settlement within rayon, job, age and home
 * within a workplace.
 */
export function registerOf(seed: string): Register {
  const moved = (key: string, spread: number) => Math.exp(spread * normalOf(`${seed}/${key}`));
  const value = (key: string, share: number) =>
    Math.min(1, share * moved(`value/${key}`, MARGINAL_SPREAD));

  const homeShare = (profile: Profile): number => {
    const unit = profile.get('unit');
    const people = value(`unit/${unit}`, ((UNITS[unit ?? ''] ?? 10_000) * 1000) / REGISTER_SIZE);
    const settlement = profile.get('settlement');
    const size = settlementSize(settlement) * moved(`settlement/${unit}/${settlement}`, 0.8);
    const namesakes = unit === undefined ? NAMESAKES : 1;
    const home =
      settlement === undefined ? people : Math.min(people, (size * namesakes) / REGISTER_SIZE);
    const street = profile.has('street') ? STREET_SHARE : 1;
    const house = profile.has('house') && profile.has('street') ? HOUSE_SHARE : 1;
    return home * street * house;
  };

  const workShare = (profile: Profile): number => {
    const occupation = profile.get('occupation');
    const job =
      occupation === undefined ? 1 : value(occupation, OCCUPATIONS[occupation] ?? RARE_JOB);
    const workplace = profile.get('workplace');
    if (workplace !== undefined) {
      const size =
        placeOf(workplace.split('/')[1] ?? '').size * moved(`workplace/${workplace}`, 0.5);
      return (size / REGISTER_SIZE) * Math.max(JOB_AT_WORK, job);
    }
    const kind = profile.get('workplaceKind');
    if (kind === undefined) return job;
    const share = value(`kind/${kind}`, placeOf(kind).share);
    return occupation === undefined ? share : Math.min(share, job);
  };

  const expected = (profile: Profile): number => {
    const isAtWork = profile.has('workplace');
    const hasPlace = profile.has('settlement') || profile.has('street');
    const home = isAtWork && !hasPlace ? (profile.has('unit') ? AT_HOME : 1) : homeShare(profile);
    const year = birthShare(profile, value) * (isAtWork ? OF_WORKING_AGE : 1);
    const shares = [
      profile.has('sex') ? value(`sex/${profile.get('sex')}`, 0.5) : 1,
      profile.has('birthYear') ? year : 1,
      profile.has('birthday') ? 1 / 365 : 1,
      home,
      workShare(profile),
      profile.has('children') ? (CHILDREN[Number(profile.get('children'))] ?? 0.0003) : 1,
      shareOf(ILLNESSES, profile.get('illness')),
      shareOf(STATUSES, profile.get('status')),
    ];
    const key = [...profile].map(([name, one]) => `${name}=${one}`).sort();
    const product = shares.reduce((all, one) => all * one, REGISTER_SIZE);
    return profile.size === 0 ? REGISTER_SIZE : product * moved(`cell/${key.join()}`, CELL_SPREAD);
  };
  return { size: REGISTER_SIZE, expected };
}

function birthShare(profile: Profile, value: (key: string, share: number) => number): number {
  const year = Number(profile.get('birthYear'));
  return value(`year/${year}`, (BIRTHS[Math.floor(year / 10) * 10] ?? 0.1) / 1000);
}

function shareOf(table: Readonly<Record<string, number>>, stems: string | undefined): number {
  return (stems ?? '').split('+').reduce((all, stem) => all * (table[stem] ?? 1), 1);
}

function settlementSize(settlement: string | undefined): number {
  return settlement?.endsWith('/qəsəbə') ? SETTLEMENT.qəsəbə : SETTLEMENT.kənd;
}

function placeOf(head: string): { readonly size: number; readonly share: number } {
  return (
    WORKPLACES.find(({ heads }) => heads.split('|').includes(head)) ?? { size: 80, share: 0.01 }
  );
}

/** A number of the normal distribution (Irwin–Hall of twelve) that depends on the key alone. */
function normalOf(key: string): number {
  const dice = diceOf(`register/${key}`);
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += dice.int(0, 0xffff) / 0xffff;
  return sum;
}
