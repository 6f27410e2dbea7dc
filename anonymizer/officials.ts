import { foldAz } from '#domain/az-text.ts';
import type { HeaderFacts } from '#domain/decision.ts';
import type { Candidate, NameParts, Office } from './candidate.ts';
import { ROLES } from './lexicon.ts';
import { partsOfText } from './record-index.ts';
import { sameBase } from './same-person.ts';

const alternatives = (words: string) =>
  words
    .split('|')
    .map(foldAz)
    .sort((a, b) => b.length - a.length)
    .join('|');
const GAP = '[ :–-]{0,3}(?:\\(imza\\) ?)?\\(?$';

export const OFFICES = [
  ...Object.entries(ROLES.officials).map(([office, words]) => ({
    office: office as Office,
    before: new RegExp(
      `(?<!\\p{L})(?:${alternatives(words)})(?:lari?|leri?)?(?:nin|in|un)?(?: \\([^()\\n]{0,60}\\)| \\p{L}{1,12} edliyye muesaviri)?${GAP}`,
      'u',
    ),
  })),
  ...Object.entries(ROLES.russianOfficials).map(([office, words]) => ({
    office: office as Office,
    before: new RegExp(`(?<!\\p{L})(?:${alternatives(words)})${GAP}`, 'u'),
  })),
];
/** Those who act for the state or sign by what they did, where the word before the name alone says too little. */
const BY_DEED: readonly { office: Office; before: RegExp; after?: RegExp }[] = [
  // Whoever serves at a body of the state speaks for it: `Fondunun baş məsləhətçisi`, `Komitənin nümayəndəsi`.
  {
    office: 'prosecutor',
    before:
      /(?:xidmet(?:in|inin)|agentliy(?:in|inin)|nazirliy(?:in|inin)|komite(?:nin|sinin)|idare(?:nin|sinin)|inspeksiya(?:nin|sinin)|departament(?:in|inin)|komissarligi?nin|fondun(?:un)?|mufettisliy(?:in|inin)|palata(?:nin|sinin)|belediyye(?:nin|sinin)|prokurorlugu?nun|prokurorluq orqaninin|polis sobesinin|polis bolmesinin|orqan(?:in|inin)|hakimiyyet(?:in|inin)|ekspertiza merkezinin) (?:[\p{L}-]{2,15} ){0,3}(?:emekdasi|emekdaslari|mutexessisi|mutexessisleri|mufettisi|mufettisleri|meslehetcisi|huquqsunasi|numayendesi|numayendeleri|inspektoru|reisi|reis muavini|reisinin muavini|sobe mudiri|sektor mudiri|mudirinin muavini|memuru|referenti|eksperti)(?:nin|nun)? $/u,
  },
  // `qərarı A.B.Soyadov hazırlamış, idarə rəisinin müavini C.D.Soyadlı imzalamışdır`
  {
    office: 'prosecutor',
    before:
      /(?:^|[ ,])(?:inzibati )?(?:qerar|protokol|serencam|teqdimat|ittiham akti)(?:i|u|ini|unu) $/u,
    after: /^ (?:hazirla|imzala|tertib|cixar|qebul et|tesdiq)/u,
  },
  {
    office: 'prosecutor',
    before:
      /(?:idare|sobe|bolme|inspeksiya|xidmet|komite|agentlik) (?:reisi|reisinin muavini|reis muavini) $/u,
    after: /^ (?:imzala|tesdiq|tertib|hazirla|cixar|qebul et)/u,
  },
  // `Linqvist A.B.Soyadovanın rəyində`
  {
    office: 'expert',
    before: /(?:^|[ .,])\p{L}{3,15}(?:ist|oloq|oqraf|iatr|onom|texnik|kriminalist|trasoloq) $/u,
    after: /^ (?:\p{L}{2,12} )?rey(?:i|in)/u,
  },
  {
    office: 'expert',
    before: /(?:^|[ .])$/u,
    after:
      /^ \d{1,2}[ .]\p{L}{0,8}\d{0,2}[ .]\d{4}-c[iu] il tarixli (?:\d{1,6} nomreli )?(?:teftis|yoxlama|ekspert|meayine|audit|qiymetlendirme)/u,
  },
  {
    office: 'prosecutor',
    before: /(?:^|[ .,])$/u,
    after: /^ (?:ise |de |da )?(?:oz )?raport(?:unda|u ile|una gore|un)/u,
  },
  { office: 'expert', before: /ekspertiza\p{L}{0,8} ?\($/u, after: /^(?:,|\))/u },
  {
    office: 'expert',
    before: /hekimi?(?:nin)? $/u,
    after:
      /^ (?:imzala|tertib et|verdiyi|yazdigi (?:epikriz|arayis|rey|akt))|^ terefinden (?:\p{L}{2,15} ){0,3}(?:qoyul|tertib|veril|aparil|imzalan|mueyyen|tesdiq|yazil|muayine)|^\) ?(?:esasen|tarixli|imza)/u,
  },
];
/** `zərərçəkmiş vəkil`, `təqsirləndirilən, keçmiş müstəntiq`: the office is a calling or is over. */
export const PRIVATE_LEAD = new RegExp(`(?<!\\p{L})(?:${alternatives(ROLES.callings)}) $`, 'u');
/** `müfəttiş Ad Soyad şahid kimi göstərdi`: in the case a witness, whatever the office. */
const AS_WITNESS =
  /^,? (?:ise |da |de |mehkemede |iclasda |istintaqda |ibtidai istintaqda ){0,3}(?:sahid|zererceken|zerercekmis) (?:kimi|qisminde|sifetinde|sifetile|olaraq) (?:ifade|goster|dindir|bildir|de[dy]|soyle|izah|cagir)/u;
const AFTER = [
  { office: 'judge' as Office, after: /^[ ,]{0,2}(?:sedrliyi|hakimliyi|sedrlik)/u },
  { office: 'clerk' as Office, after: /^[ ,]{0,2}(?:katibliyi|katib)/u },
  { office: 'judge' as Office, after: /^[ ]{0,2}\((?:sedrlik|meruzeci|hakim)/u },
  {
    office: 'prosecutor' as Office,
    after: /^[ ]{0,2}(?:terefinden dovlet ittihami|ittihamciligi)/u,
  },
];
export const SEVERAL = new RegExp(
  `(?<!\\p{L})(?:${alternatives(
    [...Object.values(ROLES.officials), 'əməkdaş|əməkdaşı'].join('|'),
  )})(?:lari?|leri?) [^;:\\n]{0,60}$`,
  'u',
);
const LIST_GAP = /^(?: ?\([^)\n]{0,60}\))?[ ]?(?:,| ve| və)[ ]{0,2}$/u;

/** The office whose word a folded text ends with, and where it begins. */
function officeAtEnd(text: string): { office: Office; start: number } | undefined {
  for (const { office, before } of OFFICES) {
    const match = before.exec(text);
    if (match !== null) return { office, start: match.index };
  }
  return undefined;
}

const INTERPRETER = /^tercumeci/u;
const OF_COURT =
  /mehkeme|iclas|istintaq|istirak|tercume(?:si|sin|nin|ni)|tercume et|and ic|xeberdar|protokol|sifet|devet|celb/u;
// `tərcüməçinin köməyi ilə izahat verən`
const THROUGH = /^[ ,]{1,2}(?:komeyi|vasitesi|istiraki|terefinden tercume)/u;
const THROUGH_REACH = 30;
const COURT_REACH = 120; // units around an interpreter in which it is said for whom he speaks

/** An interpreter is an official where he speaks for the court or the investigation, not at a works. */
function isOfCourt(folded: string, { start, end }: Candidate): boolean {
  return (
    THROUGH.test(folded.slice(end, end + THROUGH_REACH)) ||
    OF_COURT.test(folded.slice(Math.max(0, start - COURT_REACH), end + COURT_REACH))
  );
}

/** Which office the person holds where the name stands, by the words around it; undefined where none. */
export function officeOf(
  folded: string,
  candidate: Candidate,
  previous: Candidate | undefined,
): Office | undefined {
  const before = folded.slice(Math.max(0, candidate.start - 70), candidate.start);
  const after = folded.slice(candidate.end, candidate.end + 60);
  if (AS_WITNESS.test(after)) return undefined;
  const bounded = before.slice(before.lastIndexOf('\n') + 1);
  const role = officeAtEnd(bounded);
  if (
    role !== undefined &&
    INTERPRETER.test(bounded.slice(role.start)) &&
    !isOfCourt(folded, candidate)
  )
    return undefined;
  if (role !== undefined && PRIVATE_LEAD.test(bounded.slice(0, role.start))) return undefined;
  const found =
    role?.office ??
    BY_DEED.find((deed) => deed.before.test(bounded) && (deed.after?.test(after) ?? true))
      ?.office ??
    AFTER.find(({ after: pattern }) => pattern.test(after))?.office;
  if (found !== undefined) return found;
  if (previous?.office === 'judge' && LIST_GAP.test(folded.slice(previous.end, candidate.start)))
    return 'judge';
  // "müdafiəçilər A və B", "inspektorları A və B": only a plural makes the second one an official as well.
  if (
    previous?.office !== undefined &&
    SEVERAL.test(bounded) &&
    LIST_GAP.test(folded.slice(previous.end, candidate.start))
  )
    return previous.office;
  // "A, B və C-dən ibarət tərkibdə": the panel.
  if (/^[ ,]{0,2}(?:\([^)\n]{0,60}\)[ ,]{0,2})?ibaret terkib/u.test(after)) return 'judge';
  return undefined;
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
