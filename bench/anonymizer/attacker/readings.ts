import { lowerAz } from '#domain/az-text.ts';
import { CHILDREN, ILLNESSES, OCCUPATIONS, STATUSES, UNITS, WORKPLACES } from './marginals.ts';
import type { Attribute, Reading } from './profile.ts';

const UNIT_NAMES = `(${Object.keys(UNITS).join('|')})`;
const UNIT = `(?<!\\p{L})${UNIT_NAMES}`;
const HEADS = WORKPLACES.map(({ heads }) => heads).join('|');
const MONTHS = 'yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr';
const NUMERALS = ['bir', 'iki', 'üç', 'dörd', 'beş', 'altı', 'yeddi', 'səkkiz', 'doqquz'];

/** A unit as a home or birthplace, not as the name of a court or an office. */
const HOME = new RegExp(
  `${UNIT} (?:rayon|şəhər)\\p{Ll}*(?! (?:\\p{Lu}|məhkəmə|prokuror|polis|icra|rayon|üzrə))`,
  'gu',
);
const HOME_CUE = /yaşay|ünvan|sakin|doğul|anadan|qeydiyyat|kənd|qəsəbə|küçə/u;
const COURT = new RegExp(`(?<!\\p{L})${lowerAz(UNIT_NAMES)} (?:rayon|şəhər)`, 'gu');
const HIGHER = /apellyasiya|ali məhkəmə|(?:kommersiya|inzibati|hərbi|ağır cinayətlər) məhkəmə/u;

const SETTLED = /(?<!\p{L})(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) (kənd|qəsəbə)\p{Ll}*/gu;
const STREET = /(\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}-]+){0,2}) (?:küç|prospekt|pr\.|döngə)\p{Ll}*/gu;
const HOUSE = /(?:küç\p{Ll}*|prospekt\p{Ll}*|pr|döngə\p{Ll}*)\.?,? (?:ev |bina )?(\d+)/gu;

/** Words of birth with how far before and behind them a year is read as its year, characters. */
const BIRTH_CUES: readonly (readonly [cue: RegExp, before: number, behind: number])[] = [
  [/təvəllüd/gu, 30, 0],
  [/anadan ol/gu, 80, 0],
  [/doğul/gu, 160, 0],
  [/doğum/gu, 20, 30],
];
const YEAR = /(?<![\d/-])((?:19|20)\d\d)(?!\d)(?=(?:-?c[iıuü])? ?il|[^\d/]|$)/gu;
const DAY = new RegExp(`(?:\\d{1,2}\\.\\d{1,2}\\.|\\d{1,2} (?:${MONTHS}) )$`, 'u');
const OTHER_EVENT = /^[^.;]{0,30}(?:nikah|pozul|vəfat|bağlan|tarix(?:li|d|in))/u;
const IN_BRACKETS = new RegExp(
  `\\((?:\\d{1,2}\\.\\d{1,2}\\.|\\d{1,2} (?:${MONTHS}) )((?:19|20)\\d\\d)(?:-\\p{L}+ il)?\\)`,
  'gu',
);

const QUOTED = new RegExp(`[“"«]([^”"»]{2,40})[”"»] (?:[\\p{Ll}-]+ ){0,3}?(${HEADS})`, 'gu');
const NUMBERED = new RegExp(`(\\d+) (?:nömrəli|saylı) (?:[\\p{Ll}-]+[ -]){0,3}?(${HEADS})`, 'gu');
const KIND = new RegExp(`(?<!\\p{L})(${HEADS})\\d+`, 'gu');
const WORK_CUE = /işlə|çalış|oxu|təhsil|xidmət|müalicə|növbə|tərbiyə|müəllim|şagird|əmək/u;

const JOB = new RegExp(
  `(?<!\\p{L})(${Object.keys(OCCUPATIONS).join('|')})(?:[ıiuü]|s[ıiuü])?(?= (?:işlə|vəzifə|kimi|peşə|\\p{L}+\\d)|-\\p{L}+ (?:işlə|vəzifə))`,
  'gu',
);
const OTHER_JOB =
  /(?<!\p{L})(\p{L}+(?:-\p{L}+)*(?:ç[ıiuü]|ist|loq|nas))(?= (?:işlə|vəzifəsində|kimi çalış))/gu;
const BIRTH_OF_CHILDREN = new RegExp(
  `(?<!\\p{L})(${NUMERALS.join('|')}|\\d{1,2}) (?:nəfər )?(?:azyaşlı )?(?:uşa[qğ]|övlad)`,
  'gu',
);

/** The rayon of the court of first instance whose name stands in the head of a decision; its parties mostly live there. */
export function courtUnit(text: string): string | undefined {
  const head = lowerAz(text.slice(0, 700));
  if (HIGHER.test(head)) return undefined;
  const names = [...head.matchAll(COURT)].map((match) => unitNamed(match[1] ?? ''));
  return names.find((name) => name !== 'Bakı') ?? names[0];
}

/** All attributes that plain rules read in a sentence, by offset; rules know no name and no label of a person. */
export function readingsOf(sentence: string): readonly Reading[] {
  const lower = lowerAz(sentence);
  return [
    ...homes(sentence, lower),
    ...found(sentence, STREET, 'street'),
    ...found(sentence, HOUSE, 'house'),
    ...births(lower),
    ...works(lower),
    ...children(lower),
    ...stems(lower, ILLNESSES, 'illness'),
    ...stems(lower, STATUSES, 'status'),
  ];
}

function found(text: string, pattern: RegExp, attribute: Attribute): Reading[] {
  return [...text.matchAll(pattern)].map(({ index, 1: value }) => ({
    at: index,
    attribute,
    value: value ?? '',
  }));
}

function homes(sentence: string, lower: string): Reading[] {
  const settled = [...sentence.matchAll(SETTLED)].map(
    ({ index, 1: name, 2: kind }): Reading => ({
      at: index,
      attribute: 'settlement',
      value: `${name}/${kind}`,
    }),
  );
  return HOME_CUE.test(lower) ? [...found(sentence, HOME, 'unit'), ...settled] : settled;
}

function births(lower: string): Reading[] {
  const years = BIRTH_CUES.flatMap(([cue, before, behind]) =>
    [...lower.matchAll(cue)].flatMap((birth) =>
      [...lower.matchAll(YEAR)].filter(
        ({ index }) =>
          (index < birth.index ? birth.index - index < before : index - birth.index < behind) &&
          !OTHER_EVENT.test(lower.slice(index + 4)),
      ),
    ),
  );
  const dated = [...lower.matchAll(IN_BRACKETS)].map((match) => ({
    index: match.index + match[0].indexOf(match[1] ?? ''),
    1: match[1],
  }));
  return [...years, ...dated].flatMap(({ index, 1: year }): Reading[] => {
    const day = DAY.exec(lower.slice(Math.max(0, index - 16), index))?.[0];
    const birthYear: Reading = { at: index, attribute: 'birthYear', value: year ?? '' };
    return day === undefined
      ? [birthYear]
      : [birthYear, { ...birthYear, attribute: 'birthday', value: day.trim() }];
  });
}

function works(lower: string): Reading[] {
  const jobs = [...found(lower, JOB, 'occupation'), ...found(lower, OTHER_JOB, 'occupation')];
  if (!WORK_CUE.test(lower)) return jobs;
  const places = [QUOTED, NUMBERED].flatMap((pattern) =>
    [...lower.matchAll(pattern)].map(
      ({ index, 1: name, 2: head }): Reading => ({
        at: index,
        attribute: 'workplace',
        value: `${name}/${head}`,
      }),
    ),
  );
  return [...jobs, ...places, ...found(lower, KIND, 'workplaceKind')];
}

function children(lower: string): Reading[] {
  return found(lower, BIRTH_OF_CHILDREN, 'children').flatMap((reading) => {
    const number = NUMERALS.indexOf(reading.value) + 1 || Number(reading.value);
    return number in CHILDREN ? [{ ...reading, value: String(number) }] : [];
  });
}

function stems(
  lower: string,
  table: Readonly<Record<string, number>>,
  attribute: Attribute,
): Reading[] {
  const pattern = new RegExp(`(?<!\\p{L})(${Object.keys(table).join('|')})`, 'gu');
  return found(lower, pattern, attribute);
}

function unitNamed(name: string): string | undefined {
  return Object.keys(UNITS).find((unit) => lowerAz(unit) === lowerAz(name));
}
