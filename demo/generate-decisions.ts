import { COURTS, type Court } from '#domain/court.ts';
import type { Outcome } from '#domain/decision.ts';
import type { DecisionMetadata } from '#domain/package-metadata.ts';
import type { PersonName } from '#domain/person.ts';
import { compose, judgeName } from './compose.ts';
import { type Dice, diceOf } from './dice.ts';
import { type CastWish, type CourtPool, type Family, makerOf } from './family.ts';
import type { GoldSpan, Scene, Style, Value } from './markup.ts';
import { officialsOf } from './officials.ts';
import {
  addressText,
  type Company,
  makeBody,
  makeCompany,
  makePerson,
  type Person,
} from './people.ts';
import { ACT_CITATIONS } from './templates/act-citations.ts';
import { APPEAL_COURT, BOARDS, CASE_TYPES, DEFAULT_APPEAL_COURT } from './templates/frames.ts';
import { FAMILIES } from './templates/index.ts';
import { type Times, timesOf } from './timeline.ts';
import { daysBefore } from './words.ts';

/** A generated decision: its plain text, its case record, and every span that is known in it. */
export type DemoDecision = {
  readonly id: string;
  readonly recordId: string;
  readonly family: string;
  readonly category: string;
  readonly outcome: Outcome;
  /** Paragraphs joined by `\n`; gold offsets are UTF-16 in this text. */
  readonly text: string;
  readonly metadata: DecisionMetadata;
  readonly gold: readonly GoldSpan[];
  readonly traps: readonly string[];
  readonly times: Times;
};

const TODAY = '2026-11-24'; // only for callers that do not care about dates
const FULL_SET = FAMILIES.reduce((sum, family) => sum + family.share, 0);

/** Decisions of a seed, in a fixed order; the same arguments give the same bytes. `today` bounds the dates. */
export function* generateDecisions(
  seed: string,
  count: number,
  today = TODAY,
): Generator<DemoDecision> {
  const order = plan(seed, count);
  const serials = new Set<string>();
  for (const [index, family] of order.entries()) {
    yield oneDecision(seed, index, family, today, serials);
  }
}

/** Families by their share, shuffled. */
function plan(seed: string, count: number): readonly Family[] {
  const list: Family[] = [];
  for (let round = 0; list.length < count; round++) {
    const all = FAMILIES.flatMap((family) => Array.from({ length: family.share }, () => family));
    list.push(
      ...diceOf(`${seed}/plan/${round}`)
        .shuffle(all)
        .slice(0, Math.min(FULL_SET, count - list.length)),
    );
  }
  return list;
}

function oneDecision(
  seed: string,
  index: number,
  family: Family,
  today: string,
  serials: Set<string>,
): DemoDecision {
  const dice = diceOf(`${seed}/decision/${index}`);
  const times = timesOf(dice.fork('times'), today);
  const court = courtFor(dice, family.courts, index);
  const outcome = dice.weighted(family.outcomes);
  const { scene, panel } = sceneOf(seed, dice, family, court, outcome, times.adoptedOn, serials);
  const { caseno, place } = scene;
  const caseNumber = String(caseno);
  const frame = {
    court,
    place: String(place),
    caseNumber,
    adopted: times.adoptedOn,
    panel,
    outcome,
  };
  const { text, gold } = compose(
    family,
    frame,
    scene,
    dice.fork('text'),
    styleOf(dice.fork('style')),
  );
  const year = times.adoptedOn.slice(0, 4);
  // What is to wait must have a reason: a party of the record whom the text does not name.
  const waiting =
    times.publishedOn === undefined
      ? [absentParty(dice.fork('absent'), court, times.adoptedOn)]
      : [];
  return {
    id: `demo-${String(index + 1).padStart(4, '0')}`,
    recordId: `ec-${year}-${String(index + 1).padStart(6, '0')}`,
    family: family.key,
    category: family.category,
    outcome,
    text,
    gold,
    traps: [...(family.traps ?? []), ...(waiting.length > 0 ? ['record-party-missing'] : [])],
    times,
    metadata: {
      kind: family.kind,
      courtCode: court.code,
      caseNumber,
      procedure: family.procedure,
      instance: family.instance,
      adoptedOn: times.adoptedOn,
      ...(family.instance === 'cassation' ? { inForceOn: times.adoptedOn } : {}),
      closedHearing: false,
      judges: panel.map(judgeName),
      parties: [...partiesOf(scene), ...waiting],
    },
  };
}

function styleOf(dice: Dice): Style {
  return {
    dates: dice.chance(0.7) ? 'words' : 'dots',
    quotes: dice.pick([
      ['“', '”'],
      ['“', '”'],
      ['"', '"'],
      ['«', '»'],
    ] as const),
    spelledMoney: dice.chance(0.25),
  };
}

const POOLS: Readonly<Record<CourtPool, readonly Court[]>> = {
  district: COURTS.filter((court) => court.type === 'district'),
  commercial: COURTS.filter((court) => court.type === 'commercial'),
  administrative: COURTS.filter((court) => court.type === 'administrative'),
  appeal: COURTS.filter((court) => court.type === 'appeal'),
  supreme: COURTS.filter((court) => court.type === 'supreme'),
};

/** Courts in turn, the big cities somewhat more often. */
function courtFor(dice: Dice, pool: CourtPool, index: number): Court {
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

function sceneOf(
  seed: string,
  dice: Dice,
  family: Family,
  court: Court,
  outcome: Outcome,
  adopted: string,
  serials: Set<string>,
): { scene: Scene; panel: readonly Person[] } {
  const officials = officialsOf(seed, court);
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
    belowjudge: dice.pick(officialsOf(seed, below).judges),
    middle: bodyOf('middle', APPEAL_COURT[below.code] ?? DEFAULT_APPEAL_COURT),
    judge: bench[0] as Person,
    judge2: bench[1] ?? (bench[0] as Person),
    judge3: bench[2] ?? (bench[0] as Person),
    clerk: dice.pick(officials.clerks),
    prosecutor: dice.pick(officials.prosecutors),
  };
  for (const [key, wish] of Object.entries(family.cast)) {
    scene[key] = castMember(dice.fork(`cast/${key}`), key, wish, home, adopted, scene);
  }
  Object.assign(scene, family.facts(makerOf(dice.fork('facts'), adopted, home, outcome)));
  return { scene, panel: bench };
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
): Person | Company {
  if (wish.as === 'body') return { ...bodyOf(key, wish.name), role: wish.role };
  if (wish.as === 'company') {
    const trade = typeof wish.trade === 'string' ? wish.trade : dice.pick(wish.trade);
    const others = Object.values(scene).flatMap((value) => (isCompany(value) ? [value.name] : []));
    return makeCompany(dice, key, trade, {
      role: wish.role,
      court,
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
  });
}

function fatherFor(wish: Extract<CastWish, { as: 'person' }>, scene: Scene): string | undefined {
  const parent = wish.childOf === undefined ? undefined : scene[wish.childOf];
  if (isPerson(parent)) return parent.name.given;
  const sibling = wish.siblingOf === undefined ? undefined : scene[wish.siblingOf];
  return isPerson(sibling) && !sibling.russian ? sibling.father : undefined;
}

const isTagged = (value: unknown): value is { t: string } =>
  typeof value === 'object' && value !== null && 't' in value;
const isPerson = (value: unknown): value is Person => isTagged(value) && value.t === 'person';
const isCompany = (value: unknown): value is Company => isTagged(value) && value.t === 'company';

/** The parties of the case record, in the order in which they stand in the scene. */
function partiesOf(scene: Scene): DecisionMetadata['parties'] {
  const members = Object.values(scene)
    .flatMap((value) =>
      Array.isArray(value)
        ? value.flatMap((row) => Object.values(row as Record<string, Value>))
        : [value],
    )
    .filter((value): value is Person | Company => isPerson(value) || isCompany(value));
  return members.flatMap((member) => (member.role === undefined ? [] : [partyOf(member)]));
}

function absentParty(dice: Dice, court: Court, today: string) {
  return partyOf(makePerson(dice, 'absent', { role: 'üçüncü şəxs', today, court }));
}

function partyOf(member: Person | Company): DecisionMetadata['parties'][number] {
  const role = member.role as NonNullable<Person['role']>;
  if (member.t === 'company') {
    const { name, forms, voen, account, address } = member;
    if (forms === undefined) return { role, fullName: { name } };
    return {
      role,
      fullName: { name: `“${name}” ${forms[0]}` },
      voen,
      account,
      address: addressText(address),
    };
  }
  const { fin, birthDate, address, phone, account } = member;
  const fullName: PersonName = member.name;
  const { surname, given, patronymic } = fullName;
  const name = patronymic === undefined ? { surname, given } : { surname, given, patronymic };
  if (role === 'şahid' || role === 'nümayəndə') return { role, fullName: name };
  if (role === 'uşaq') return { role, fullName: name, birthDate };
  return { role, fullName: name, fin, birthDate, address: addressText(address), phone, account };
}
