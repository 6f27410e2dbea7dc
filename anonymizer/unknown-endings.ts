import { lowerAz } from '#domain/az-text.ts';
import type { Candidate } from './candidate.ts';
import type { Case, Reading } from './endings.ts';
import { isOwned } from './first-words.ts';
import type { Token } from './tokens.ts';

const LEAST_STEM = 4; // letters of a name that forms agree on
const LEAST_ALONE = 5; // the same of a name that stands in one form only
const OF_DATIVE = 3; // forms that must agree before `Kamilə` is taken for the dative of `Kamil`
const CONSONANT = /[^aeiou]$/;

/**
 * The lone names with those that no list knows read by where they begin: `Gvaramın`, `Gvaramdan`, `Gvaram` are forms
 * of one name, and one form alone is told by what it says of itself. Without this each form is a person of its own
 * and the ending is lost.
 */
export function withAgreedReadings(
  names: readonly Candidate[],
  tokens: readonly Token[],
): Candidate[] {
  const lone = new Map(names.flatMap((one) => (isGiven(one) ? [[one.start, one.end]] : [])));
  const unknown = [...tokens.entries()].filter(
    ([, { facts, start, end }]) => facts.given === undefined && lone.get(start) === end,
  );
  const forms = new Map<string, Set<string>>();
  for (const [, { facts }] of unknown)
    for (const { stem } of facts.readings)
      if (stem.length >= LEAST_STEM) forms.set(stem, (forms.get(stem) ?? new Set()).add(facts.key));
  const agreed = new Map<number, Reading>();
  for (const [at, token] of unknown) {
    const reading =
      agreedReading(token, forms) ?? ownReading(token, tokens[at + 1]) ?? heardReading(tokens, at);
    if (reading !== undefined) agreed.set(token.start, reading);
  }
  return names.map((name) => {
    const reading = isGiven(name) ? agreed.get(name.start) : undefined;
    return reading === undefined
      ? name
      : { ...name, ending: reading.ending, name: { given: reading.stem } };
  });
}

const isGiven = ({ name }: Candidate): boolean => name !== undefined && name.surname === undefined;

/** The reading whose stem most forms of the text share; undefined where each stands alone. */
function agreedReading(
  { facts }: Token,
  forms: ReadonlyMap<string, ReadonlySet<string>>,
): Reading | undefined {
  let best: Reading | undefined;
  let most = 1;
  for (const reading of facts.readings) {
    const count = forms.get(reading.stem)?.size ?? 0;
    if (count <= most || (reading.ending.case === 'dat' && count < OF_DATIVE)) continue;
    best = reading;
    most = count;
  }
  return best;
}

/** `Gvaramın qardaşı`, `Gvaramdan`, `Gvaramla`: endings that names seldom end in. */
function ownReading({ facts }: Token, next: Token | undefined): Reading | undefined {
  return facts.readings.find(({ stem, ending }) => {
    if (stem.length < LEAST_ALONE || ending.plural || ending.copula) return false;
    if (ending.case === 'gen') return next?.before === ' ' && isOwned(next.text);
    return (
      ending.case === 'abl' || (ending.case === 'ins' && CONSONANT.test(stem) && !/l$/.test(stem))
    );
  });
}

// What somebody has or did: `evində`, `saxlanması`, `dediyi`; of a bare -i it may be what he did something to.
const POSSESSED =
  /^(?:adı|\p{Ll}{2,20}(?:s[ıiuü](?:n(?:[ıiuü]n?|[əa]|d[əa]n?))?|[ıiuü]n(?:[ıiuü]n?|[əa]|d[əa]n?)|[^dt\P{Ll}][ıuü]|(?:d[ıu]ğ|d[iü]y|[ac]ağ|[əc]əy)[ıiuü]\p{Ll}{0,6}))$/u;
// Of whom it is or to whom it is done, a few words behind. Source: government of these verbs and postpositions.
const TO_WHOM =
  /^(?:(?:məxsus|aid|borclu)(?:d[ıiu]r)?|qarşı|görə|dair|gəldikdə|etimad)$|^(?:veril|ödənil|çatdırıl|köçürül|qaytarıl|göndəril|bildiril|tapşırıl|bağışlanıl|satıl|yetiril|vurul)\p{Ll}{1,14}$/u;
const WHERE = /^(?:qal|ol|var|yox|idi|yaşa|işlə|saxlan|tapıl)\p{Ll}{0,12}$/u;
const TO_REACH = 4; // words behind a dative in which its verb stands

const HARMONY: Readonly<Record<string, string>> = {
  ...{ a: 'ı', ı: 'ı', o: 'u', u: 'u', ə: 'i', e: 'i', i: 'i', ö: 'ü', ü: 'ü' },
};

/** The vowels that an ending has behind this stem: of four (`ı`) and of two (`a`). */
function vowelsBehind(stem: string): { readonly four: string; readonly two: string } {
  const four = HARMONY[/[aıoueəiöü](?=[^aıoueəiöü]*$)/u.exec(stem)?.[0] ?? ''] ?? '';
  return { four, two: four === 'ı' || four === 'u' ? 'a' : 'ə' };
}

/** `Gvaramın evində`, `Gvarama verildi`, `Gvaramı döyüb`: an ending in harmony that the words behind ask for. */
function heardReading(tokens: readonly Token[], at: number): Reading | undefined {
  const { text, facts } = tokens[at] as Token;
  const kase = heardCase(lowerAz(text), wordsBehind(tokens, at));
  return facts.readings.find(
    ({ stem, ending }) =>
      kase !== undefined &&
      ending.case === kase &&
      stem.length >= LEAST_STEM &&
      !ending.plural &&
      !ending.copula,
  );
}

function heardCase(word: string, behind: readonly string[]): Case | undefined {
  const [next = ''] = behind;
  const isEnding = (pattern: RegExp, vowel: (of: string) => string) => {
    const [, stem = '', found = ''] = pattern.exec(word) ?? [];
    return stem !== '' && vowel(stem) === found;
  };
  const four = (stem: string) => vowelsBehind(stem).four;
  const two = (stem: string) => vowelsBehind(stem).two;
  if (isEnding(/^(.{3,20})([ıiuü])n$/u, four) && POSSESSED.test(next)) return 'gen';
  const isDative =
    isEnding(/^(.{3,20}[^aıoueəiöü])([aə])$/u, two) || isEnding(/^(.{3,20}[ıiuü])y([aə])$/u, two);
  if (isDative && behind.some((one) => TO_WHOM.test(one))) return 'dat';
  if (isEnding(/^(.{3,20}[^aıoueəiöüy])d([aə])$/u, two) && WHERE.test(next)) return 'loc';
  const isAccusative =
    isEnding(/^(.{3,20}[^aıoueəiöü])([ıuü])$/u, four) ||
    isEnding(/^(.{3,20}[aıoueəiöü])n([ıiuü])$/u, four);
  return isAccusative && next !== '' ? 'acc' : undefined;
}

/** The words right behind a word, as far as they are written small. */
function wordsBehind(tokens: readonly Token[], at: number): readonly string[] {
  const words = tokens.slice(at + 1, at + 1 + TO_REACH);
  const end = words.findIndex(({ before, capital }) => before !== ' ' || capital);
  return (end < 0 ? words : words.slice(0, end)).map(({ text }) => text);
}
