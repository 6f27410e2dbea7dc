import type { HeaderFacts } from '#domain/decision.ts';
import type { Candidate, NameParts, Office } from './candidate.ts';
import { isDoneTo } from './done-to.ts';
import { ROLES } from './lexicon.ts';
import { isOfMeeting, isOfParty } from './meetings.ts';
import { withDoctor } from './misread-doctors.ts';
import { authorAt, officeByDeed } from './office-deeds.ts';
import { withoutTitles } from './official-titles.ts';
import { isPrivatePart, SUFFERED } from './private-parts.ts';
import { partsOfText } from './record-index.ts';
import { isRussianSecond, russianOfficeAt } from './russian-officials.ts';
import { sameBase } from './same-person.ts';
import { actsForStateInRussian, SHARED_CALLING, sideOf } from './shared-callings.ts';
import { AT_PRIVATE_OWNER, alternatives, PRIVATE_OWNER, postAtStateBody } from './state-bodies.ts';

const GAP = '(?:[ :–—-]{0,3}|[ :]{1,2}_{2,40} ?)(?:[(/]?imza[)/]? ?)?\\(?$';
/** `müdafiəçi qismində iştirak edən X`; who works as one is a private person. */
const ACTS_AS =
  ' (?:qisminde|sifetinde|sifetile)| (?:qisminde|sifetinde|sifetile|kimi) (?:mehkemede |iclasda |ise |prosesde )?(?:istirak|cixis|celb|devet|teyin|dinlenil|cagiril)(?: \\p{L}{2,9}|\\p{L}{2,6})';

export const OFFICES = [
  ...[...Object.entries(ROLES.officials), ['prosecutor', ROLES.officialsOfState] as const].map(
    ([office, words]) => ({
      office: office as Office,
      before: new RegExp(
        `(?<!\\p{L})(?:${alternatives(words)})(?:lari?|leri?)?(?:nin|in|un)?(?:-\\p{L}{4,14})?(?:${ACTS_AS})?(?: \\([^()\\n]{0,60}\\))?${GAP}`,
        'u',
      ),
    }),
  ),
  // `eksp. A.B.Soyadova`, `polis leyt. Soyadov`
  ...Object.entries(ROLES.officialsShort).map(([office, words]) => ({
    office: office as Office,
    before: new RegExp(
      `(?<![\\p{L}.])(?:${alternatives(words).replaceAll('.', '\\.')})(?:-\\p{L}{4,14})?${GAP}`,
      'u',
    ),
  })),
];
/**
 * `zərərçəkmiş vəkil`, `keçmiş müstəntiq`, `öldürülmüş Xətai rayon polis idarəsinin inspektoru`: the bearer is a
 * private person of the case, or the office is over.
 */
export const PRIVATE_LEAD = new RegExp(
  `(?<!\\p{L})(?:${alternatives(ROLES.callings)}) (?:[–—-] )?(?:(?:${alternatives(ROLES.stateWords)}|\\p{L}{3,15} (?:rayon|seher)|\\p{L}{3,15}(?:sinin|inin|unun)|bas|boyuk) ){0,5}$`,
  'u',
);
/** `onun əri, müstəntiq`: set off by a comma; but lists of those present are set off as well (`zərərçəkmiş, vəkil A.B.`). */
export const APART_LEAD = new RegExp(`(?<!\\p{L})(?:${alternatives(ROLES.callings)}), $`, 'u');
/** `iddiaçı vəkil`, `cavabdeh notarius`: these act for others, unless they are a party themselves. */
export const CLAIMANT_LEAD = new RegExp(`(?<!\\p{L})(?:${alternatives(ROLES.claimants)}) $`, 'u');
/** `futbol hakimi`, `kadrlar üzrə inspektor`: no office of a court or of the state. */
export const TRADE_LEAD = new RegExp(`(?<!\\p{L})(?:${alternatives(ROLES.trades)}) $`, 'u');
const POSSESSED = /(?:[iu]|[iu]nin|[iu]nun)[ :–—-]{0,3}\(?$/u;
const OF_OWNER =
  /(?:^|[ (])(\p{L}{2,20}(?:-\p{L}{2,4})?) (?:(?:bas|boyuk|aparici|kicik|daxili|kredit) ){0,2}$/u;
/** `karxanasının katibi`: of no court and no session. */
const OTHER_CLERK =
  /^(?!mehkeme|iclas|kollegiya|palata|hakim|komissiya|hemin)\p{L}[\p{L}-]{2,20}(?:in|un)$/u;
// `Məhkəmə-Tibbi Ekspertiza və Patoloji Anatomiya Birliyinin eksperti`: of a union, and no private one.
const EXPERT_BODY = /ekspertiza(?: [\p{L}-]{2,15}){0,4} $/u;
const TEAM: ReadonlySet<Office> = new Set(['judge', 'clerk', 'advocate', 'expert']);
const TEAM_WORD = /^(?:prokuror|dovlet ittihamci)/u;
const NEUTRAL: ReadonlySet<Office> = new Set(['advocate', 'notary', 'liquidator', 'judge']);

/**
 * True where the words before an office make it a private matter; `lead` is what stands before `words`, folded.
 * `isParty`: the ending lets the name stand beside the word for a party (`cavabdeh notarius A.B.-dən alıb` does not).
 */
function isPrivateOffice(office: Office, words: string, lead: string, isParty: boolean): boolean {
  if (PRIVATE_LEAD.test(lead) || TRADE_LEAD.test(lead)) return true;
  if (words.startsWith('ittihamci') && PRIVATE_CHARGE.test(lead)) return true;
  if (APART_LEAD.test(lead)) return !TEAM.has(office) && !TEAM_WORD.test(words);
  if (CLAIMANT_LEAD.test(lead))
    return isParty && office !== 'enforcement' && office !== 'prosecutor';
  if (NEUTRAL.has(office) || (office === 'expert' && EXPERT_BODY.test(lead))) return false;
  const owner = OF_OWNER.exec(lead)?.[1] ?? '';
  if (office === 'clerk' && POSSESSED.test(words) && OTHER_CLERK.test(owner)) return true;
  return PRIVATE_OWNER.test(owner) || (!POSSESSED.test(words) && AT_PRIVATE_OWNER.test(owner));
}
/** `xüsusi ittihamçı`: the injured person, who accuses without the State. */
const PRIVATE_CHARGE = /(?<!\p{L})(?:xususi|ozel) $/u;
/** `Tələbkar notarius A.Soyadovanın təsdiq etdiyi müqavilə`: what a notary does for the party before. */
const CERTIFIED = /^ (?:tesdiq|resmilesdir|terefinden (?:tesdiq|resmi))/u;
const GRADED =
  /(?<!\p{L})(?:bas|boyuk|aparici|kicik|esas|ilk|birinci|ikinci|sonuncu|yegane|genc|sabiq) $/u;

/** `baş mütəxəssis`, `ilk mütəxəssis`: a post at a body or a firm, one of several, not the specialist whom a court hears. */
function isGraded(text: string, at: number | undefined): boolean {
  return at !== undefined && text.startsWith('mutexessis', at) && GRADED.test(text.slice(0, at));
}

export const SEVERAL = new RegExp(
  `(?<!\\p{L})(?:${alternatives(
    [...Object.values(ROLES.officials), 'əməkdaş|əməkdaşı'].join('|'),
  )})(?:lari?|leri?)(?: komissiyasi| heyeti)?:? [^;:\\n]{0,90}$`,
  'u',
);
// `hakim A, B-nin iddiası üzrə`: whoever sues, complains or is accused behind a judge is none of the panel.
const OF_PARTY =
  /^ (?:\p{L}{2,20} ){0,3}(?:iddia|erize|sikayet|muraciet|baresinde|ittiham|xahis|qarsi|hereket)/u;
const LIST_GAP =
  /^(?: ?\([^)\n]{0,60}\)| [–—-] (?:sedrlik eden|meruzeci))?[ ]?(?:,| ve| və)[ ]{0,2}$/u;
const COLLEAGUE =
  /^(?: ile|,)?(?: ve)?(?: onun)? (?:hemkari|is yoldasi|xidmet yoldasi|ekipaj yoldasi|kolleqasi)(?:nin)? $/u;
const COMRADE = /^(?: ve)?(?: onun)? yoldasi(?:nin)? $/u;
const IN_SERVICE = /^,? (?:raport|protokol|xidmeti|novbe|patrul|post)/u;

/** `inspektor A və həmkarı B`; a comrade may be a wife or husband, unless their service is told of. */
function isColleague(gap: string, after: string): boolean {
  return COLLEAGUE.test(gap) || (COMRADE.test(gap) && IN_SERVICE.test(after));
}

/** `(imza) A.B.Soyadov (imza) C.D.Soyadlı`: judges under a decision. */
const SIGNED_GAP = /^,? ?(?:hakim(?:ler)?:? )?[(/]imza[)/] $/u;

const isListed = (gap: string): boolean => LIST_GAP.test(gap) || SIGNED_GAP.test(gap);

// `həkim-narkoloq`, `baytar həkim`, as a recogniser without ə reads them: like judges.
const DOCTOR =
  /(?<!\p{L})hakim-(?!meruze|sedr|katib)\p{L}{4,14}|(?<!\p{L})(?:baytar|\p{L}{1,3}alic\p{L}|n\p{L}{1,2}vb\p{L}t[ce]i|ail\p{L}|sah\p{L}|usaq|dis|bas) hakim/u;

/** The office whose word a folded text ends with, and where it begins. */
function officeAtEnd(text: string): { office: Office; start: number } | undefined {
  for (const { office, before } of OFFICES) {
    const match = before.exec(text);
    if (match === null) continue;
    const isDoctor = office === 'judge' && DOCTOR.test(text.slice(Math.max(0, match.index - 20)));
    if (!isDoctor) return { office, start: match.index };
  }
  return undefined;
}

/** The first half of a double surname before the second. */
export const FIRST_HALF = /(?<=[ .:])\p{L}{2,24}-$/u; // `инспектор Бек-` of a Бек-Соядов
const EARLIER = 600; // units before a name in which it is said whose deed is told
const REACH = 140; // units before a name that hold an office and the body it belongs to
const AFTER_REACH = 120; // units behind a name that tell what its bearer did
const BODY_REACH = 4000; // units before a name in which a body has its full name

const SITS = /^ ?(?:istirak|sedrli|terkib|heyet|uzvluy|hakimliyi|katibliyi|ve |,)/u;

/**
 * `hakim A, B-yə verildi`, `Mən, hakim A, B-nin əməli barədə materiala baxdım`: who is acted upon behind one judge;
 * the last of several judges may stand so.
 */
function mayEndList({ ending }: Candidate, bounded: string, after: string): boolean {
  if (SEVERAL.test(bounded)) return true;
  if (ending.case === 'gen') return SITS.test(after);
  return !['dat', 'acc', 'loc'].includes(ending.case);
}

/** The office at the end of a line, and the line as far as it names one: without the titles that stand behind the office. */
function roleAt(bounded: string): {
  readonly line: string;
  readonly role: { readonly office: Office; readonly start: number } | undefined;
} {
  const whole = officeAtEnd(bounded);
  const line = whole === undefined ? withoutTitles(bounded) : bounded;
  const role = line === bounded ? whole : officeAtEnd(line);
  return { line, role: isGraded(line, role?.start) ? undefined : role };
}

/** The same without a calling of a works. */
function stateRoleAt(bounded: string, earlier: string, folded: string, candidate: Candidate) {
  const { line, role } = roleAt(bounded);
  const start = role?.start ?? SHARED_CALLING.exec(line)?.index;
  if (start === undefined) return { line, role };
  const side = sideOf(line.slice(start), bounded.slice(0, start), earlier, folded, candidate);
  return { line, role: side === 'state' ? role : undefined, side };
}

/** What the words around a name make of its bearer: who holds an office, a private person who might be taken for one, or one of whom it is not told. */
export type Standing = Office | 'private' | 'unclear';

/** Which office the person holds where the name stands, by the words around it; undefined where they say nothing. */
export function standingOf(
  folded: string,
  candidate: Candidate,
  previous: Candidate | undefined,
): Standing | undefined {
  const before = folded
    .slice(Math.max(0, candidate.start - REACH), candidate.start)
    .replace(FIRST_HALF, '');
  const after = folded.slice(candidate.end, candidate.end + AFTER_REACH);
  const bounded = withDoctor(before.slice(before.lastIndexOf('\n') + 1), after);
  if (isPrivatePart(bounded, candidate, after)) return 'private';
  const earlier = folded.slice(Math.max(0, candidate.start - BODY_REACH), candidate.start);
  const { line, role, side } = stateRoleAt(bounded, earlier, folded, candidate);
  if (role?.office !== 'judge' && SUFFERED.test(after)) return 'private';
  const lineStart = candidate.start - bounded.length;
  const from = Math.max(0, (previous?.cls === 'person' ? previous.end : 0) - lineStart);
  if (role !== undefined) {
    const words = line.slice(role.start);
    const lead = bounded.slice(from, role.start);
    const isParty =
      (['nom', 'gen'].includes(candidate.ending.case) || after.startsWith(' qarsi')) &&
      !(role.office === 'notary' && CERTIFIED.test(after));
    if (isPrivateOffice(role.office, words, lead, isParty)) return 'private';
    const ahead = bounded.slice(0, role.start);
    if (isOfMeeting(words, ahead, after) || isOfParty(words, ahead, after)) return 'private';
    if (isDoneTo(bounded.slice(0, role.start), words, candidate.ending, after)) return 'unclear';
  }
  // From the person before on: `Nazirliyin işçisi Soyadovun nümayəndəsi` serves Soyadov.
  const own = line.slice(from);
  const post = role === undefined ? postAtStateBody(own, earlier) : undefined;
  if (post !== undefined) return PRIVATE_LEAD.test(own.slice(0, post)) ? 'private' : 'prosecutor';
  if (side === 'works') return 'private';
  if (side === 'unknown') return 'unclear';
  const told = folded.slice(Math.max(0, candidate.start - EARLIER), candidate.start);
  const found =
    role?.office ??
    officeByDeed(bounded, after, told, earlier) ??
    (actsForStateInRussian(line, folded, candidate)
      ? russianOfficeAt(bounded.slice(from), told, folded.slice(candidate.start, candidate.end))
      : undefined);
  if (found !== undefined) return found;
  if (
    previous?.office === 'judge' &&
    isListed(folded.slice(previous.end, candidate.start)) &&
    mayEndList(candidate, bounded, after) &&
    !OF_PARTY.test(after)
  )
    return 'judge';
  if (
    previous?.office !== undefined &&
    isRussianSecond(bounded, folded.slice(previous.end, candidate.start))
  )
    return previous.office;
  // "müdafiəçilər A və B", "inspektorları A və B": only a plural makes the second one an official as well.
  if (
    previous?.office !== undefined &&
    SEVERAL.test(bounded) &&
    LIST_GAP.test(folded.slice(previous.end, candidate.start))
  )
    return previous.office;
  if (
    previous?.office === 'prosecutor' &&
    isColleague(folded.slice(previous.end, candidate.start), after)
  )
    return previous.office;
  // "A, B və C-dən ibarət tərkibdə": the panel.
  if (/^[ ,]{0,2}(?:\([^)\n]{0,60}\)[ ,]{0,2})?ibaret terkib/u.test(after)) return 'judge';
  return side === undefined ? undefined : 'unclear';
}

/** The office of whoever is named beside his own act, where no other word says who he is. */
export function authorOf(
  folded: string,
  { start, end, ending, name }: Candidate,
): Office | undefined {
  const isWhole = name?.surname !== undefined && (name.given ?? name.initials) !== undefined;
  if (!isWhole || ending.case !== 'gen' || ending.plural) return undefined;
  const earlier = folded.slice(Math.max(0, start - BODY_REACH), start);
  return authorAt(folded.slice(end, end + AFTER_REACH), earlier);
}

/** Names of officials known from the header and the record. */
export function knownOfficials(
  facts: HeaderFacts,
  judges: readonly NameParts[],
): readonly { office: Office; name: NameParts }[] {
  return [
    ...[...facts.judges.map(partsOfText), ...judges].map((name) => ({
      office: 'judge' as Office,
      name,
    })),
    ...(facts.clerk === undefined
      ? []
      : [{ office: 'clerk' as Office, name: partsOfText(facts.clerk) }]),
  ];
}

/**
 * How a mention fits an official: `same` is this very person, `near` shares surname and given name (or the
 * initials) without proof that it is nobody else, `no` is somebody else. A mention with a father's name is
 * the same person only where surname, given name and father's name all agree.
 */
export function fitsOfficial(mention: NameParts, official: NameParts): 'same' | 'near' | 'no' {
  const words = [official.surname, official.given, official.patronymic].filter(
    (word) => word !== undefined,
  );
  const surname = mention.surname;
  if (surname === undefined || !words.some((word) => sameBase(word, surname))) return 'no';
  const others = words.filter((word) => !sameBase(word, surname));
  if (mention.given !== undefined) {
    if (official.given === undefined)
      return initialsOf(official, mention.given, mention.patronymic) ? 'near' : 'no';
    if (!others.includes(mention.given)) return 'no';
    if (mention.patronymic === undefined) return 'same';
    if (official.patronymic === undefined) return 'near';
    return others.includes(mention.patronymic) ? 'same' : 'no';
  }
  const [first, second] = mention.initials ?? [];
  if (first === undefined) return 'no';
  if (official.initials !== undefined) {
    return official.initials[0] === first &&
      (second === undefined ||
        official.initials[1] === undefined ||
        official.initials[1] === second)
      ? 'same'
      : 'no';
  }
  return others[0]?.startsWith(first) === true &&
    (second === undefined || others[1]?.startsWith(second) !== false)
    ? 'same'
    : 'no';
}

function initialsOf(official: NameParts, given: string, father: string | undefined): boolean {
  const [first, second] = official.initials ?? [];
  if (first === undefined || !given.startsWith(first)) return false;
  return second === undefined || father === undefined || father.startsWith(second);
}
