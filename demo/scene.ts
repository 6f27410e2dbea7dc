import { COURTS, type Court } from '#domain/court.ts';
import type { Outcome } from '#domain/decision.ts';
import type { Dice } from './dice.ts';
import { type CastWish, type CourtPool, type Family, makerOf } from './family.ts';
import type { Scene, Value } from './markup.ts';
import { officialsOf } from './officials.ts';
import {
  type Company,
  isCompany,
  isPerson,
  makeBody,
  makeCompany,
  makePerson,
  type Person,
} from './people.ts';
import { ACT_CITATIONS } from './templates/act-citations.ts';
import { APPEAL_COURT, BOARDS, CASE_TYPES, DEFAULT_APPEAL_COURT } from './templates/frames.ts';
import type { Words } from './word-lists/words.ts';
import { daysBefore } from './words.ts';

const POOLS: Readonly<Record<CourtPool, readonly Court[]>> = {
  district: COURTS.filter((court) => court.type === 'district'),
  commercial: COURTS.filter((court) => court.type === 'commercial'),
  administrative: COURTS.filter((court) => court.type === 'administrative'),
  appeal: COURTS.filter((court) => court.type === 'appeal'),
  supreme: COURTS.filter((court) => court.type === 'supreme'),
};

/** Courts in turn, the big cities somewhat more often. */
export function courtFor(dice: Dice, pool: CourtPool, index: number): Court {
  const courts = POOLS[pool];
  const big = courts.filter((court) => court.region === 'Bakı' || court.region === 'Sumqayıt');
  if (pool === 'district' && dice.chance(0.35)) return dice.pick(big);
  return courts[index % courts.length] ?? dice.pick(courts);
}

/** The prosecution office of the court's area: `Binəqədi rayon`, `Sumqayıt şəhər`. */
function prosecutionOf(court: Court): string {
  const district = /Bakı Şəhəri (\S+) Rayon/.exec(court.name)?.[1];
  if (district !== undefined) return `${district} rayon`;
  return `${court.region} ${court.name.includes('Şəhər') ? 'şəhər' : 'rayon'}`;
}

/** Where the court sits, as the header names it. */
export function placeOf(court: Court): string {
  const city = ['Bakı', 'Sumqayıt', 'Şirvan', 'Şəki', 'Gəncə', 'Naxçıvan', 'Lənkəran', 'Yevlax'];
  return city.includes(court.region) ? `${court.region} şəhəri` : `${court.region} rayonu`;
}

function numberOf(
  dice: Dice,
  court: Court,
  type: string,
  year: string,
  serials: Set<string>,
): string {
  const code = Number(year) < 2026 ? (court.oldCodes[0] ?? court.code) : court.code;
  const e = Number(year) >= 2025 && dice.chance(0.55) ? 'e-' : '';
  for (;;) {
    const rest = `${type}(${code})-${dice.int(12, 6400)}/${year}`;
    if (serials.has(rest)) continue;
    serials.add(rest);
    return e + rest;
  }
}

function lowerCourt(dice: Dice, family: Family, court: Court): Court {
  const wanted =
    family.procedure === 'kommersiya'
      ? 'commercial'
      : family.procedure === 'inzibati'
        ? 'administrative'
        : 'district';
  const under = POOLS[wanted].filter(
    (item) =>
      family.instance === 'cassation' ||
      (APPEAL_COURT[item.code] ?? DEFAULT_APPEAL_COURT) === court.name,
  );
  return dice.pick(under.length > 0 ? under : POOLS[wanted]);
}

const SHARED_SURNAME = 0.04; // of decisions a party has the judge's surname: a mask must not touch the judge

/** Everything a decision speaks of, by the key of its tokens, and the judges who gave it. */
export function sceneOf(
  seed: string,
  dice: Dice,
  family: Family,
  court: Court,
  outcome: Outcome,
  adopted: string,
  serials: Set<string>,
  words?: Words,
): { scene: Scene; panel: readonly Person[]; traps: readonly string[] } {
  const officials = officialsOf(seed, court, words);
  const bench = dice.shuffle(officials.judges).slice(0, family.instance === 'first' ? 1 : 3);
  const type = CASE_TYPES[family.procedure] ?? '2';
  const below = lowerCourt(dice.fork('below'), family, court);
  const home = family.instance === 'first' ? court : below;
  const year = adopted.slice(0, 4);
  const belowOn = daysBefore(
    adopted,
    family.instance === 'cassation' ? dice.int(240, 320) : dice.int(72, 98),
  );
  const scene: Record<string, Value | readonly Readonly<Record<string, Value>>[]> = {
    ...ACT_CITATIONS,
    adopted: { t: 'day', iso: adopted },
    court: bodyOf('court', court.name),
    appealcourt: APPEAL_COURT[court.code] ?? DEFAULT_APPEAL_COURT,
    board: BOARDS[family.procedure] ?? '',
    place: placeOf(court),
    homeplace: placeOf(home),
    prosecution: prosecutionOf(home),
    caseno: numberOf(dice.fork('number'), court, type, year, serials),
    below: bodyOf('below', below.name),
    belowon: { t: 'day', iso: belowOn },
    belowno: numberOf(dice.fork('below-number'), below, type, belowOn.slice(0, 4), serials),
    belowjudge: dice.pick(officialsOf(seed, below, words).judges),
    middle: bodyOf('middle', APPEAL_COURT[below.code] ?? DEFAULT_APPEAL_COURT),
    judge: bench[0] as Person,
    judge2: bench[1] ?? (bench[0] as Person),
    judge3: bench[2] ?? (bench[0] as Person),
    clerk: dice.pick(officials.clerks),
    prosecutor: dice.pick(officials.prosecutors),
  };
  const shared = dice.fork('shared').chance(SHARED_SURNAME) ? namesakeOf(family) : undefined;
  for (const [key, wish] of Object.entries(family.cast)) {
    const asked = key === shared && wish.as === 'person' ? { ...wish, familyOf: 'judge' } : wish;
    scene[key] = castMember(dice.fork(`cast/${key}`), key, asked, home, adopted, scene, words);
  }
  Object.assign(scene, family.facts(makerOf(dice.fork('facts'), adopted, home, outcome, words)));
  return { scene, panel: bench, traps: shared === undefined ? [] : ['judge-shares-surname'] };
}

/** The first party of a family who is a person and bears no relative's surname. */
function namesakeOf(family: Family): string | undefined {
  return Object.entries(family.cast).find(
    ([, wish]) => wish.as === 'person' && wish.role !== undefined && wish.familyOf === undefined,
  )?.[0];
}

function bodyOf(key: string, name: string): Company {
  return makeBody(key, name, undefined, { area: '', detail: '' });
}

function castMember(
  dice: Dice,
  key: string,
  wish: CastWish,
  court: Court,
  today: string,
  scene: Scene,
  words: Words | undefined,
): Person | Company {
  if (wish.as === 'body') return { ...bodyOf(key, wish.name), role: wish.role };
  if (wish.as === 'company') {
    const trade = typeof wish.trade === 'string' ? wish.trade : dice.pick(wish.trade);
    const others = Object.values(scene).flatMap((value) => (isCompany(value) ? [value.name] : []));
    return makeCompany(dice, key, trade, {
      role: wish.role,
      court,
      words,
      not: others[others.length - 1] ?? '',
    });
  }
  const relative = wish.familyOf === undefined ? undefined : scene[wish.familyOf];
  const father = fatherFor(wish, scene);
  return makePerson(dice, key, {
    role: wish.unrecorded === true ? undefined : wish.role,
    kind: wish.kind ?? 'direct',
    sex: wish.sex,
    ...(isPerson(relative) ? { surname: relative.name.surname } : {}),
    ...(father === undefined ? {} : { father }),
    ...(wish.house === true ? { house: true } : {}),
    ...(wish.minAge === undefined ? {} : { minAge: wish.minAge }),
    ...(wish.maxAge === undefined ? {} : { maxAge: wish.maxAge }),
    today,
    court,
    words,
  });
}

function fatherFor(wish: Extract<CastWish, { as: 'person' }>, scene: Scene): string | undefined {
  const parent = wish.childOf === undefined ? undefined : scene[wish.childOf];
  if (isPerson(parent)) return parent.name.given;
  const sibling = wish.siblingOf === undefined ? undefined : scene[wish.siblingOf];
  return isPerson(sibling) && !sibling.russian ? sibling.father : undefined;
}
