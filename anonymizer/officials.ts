import type { HeaderFacts } from '#domain/decision.ts';
import type { Candidate, NameParts, Office } from './candidate.ts';
import { ROLES } from './lexicon.ts';
import { partsOfText } from './record-index.ts';
import { sameBase } from './same-person.ts';
import { AT_PRIVATE_OWNER, alternatives, PRIVATE_OWNER, postAtStateBody } from './state-bodies.ts';

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
/** Earlier words that make a decision or an order one of the state, not of a works. */
const DEED_OF_STATE =
  /(?<!\p{L})(?:dovlet|polis|vergi|gomruk|miqrasiya|nazirli|inzibati xeta|icra hakimiyyet|belediyye|prokurorlug|inspektor|mufettis|xidmeti|komitesi)/u;
/** Words that tell a bailiff or an official of the State; exported to be checked. */
export const OF_STATE = new RegExp(
  `${DEED_OF_STATE.source}|(?<!\\p{L})icra (?:memur|isi|haqqinda|qurum|ve probasiya)`,
  'u',
);
const EARLIER = 600; // units before a name in which it is said whose deed is told
/** Folded words of bodies that are not the state's. */
const PRIVATE_BODY =
  /(?<!\p{L})(?:bank|sirket|mmc|asc|qsc|firma|zavod|fabrik|cemiyyet|muessise|kooperativ|birlik)/u;
/** A doctor of a clinic that somebody owns signs for the clinic; hospitals and centres of the state are no such. */
const PRIVATE_CLINIC =
  /(?:ozel|sexsi|mmc|(?<!\p{L})klinika\p{L}{1,6}|stomatologiya\p{L}{0,6}|(?:^|[.,;"”»] )tibb merkezinin)(?: \p{L}{2,14}){0,2} [\p{L}-]{0,14}hekimi?(?:nin)? $/u;
/** Those who act for the state or sign by what they did, where the word before the name alone says too little. */
const BY_DEED: readonly {
  office: Office;
  before: RegExp;
  after?: RegExp;
  earlier?: RegExp;
  /** What before the name makes it a private matter all the same. */
  not?: RegExp;
}[] = [
  // `əmr icra üçün məmur X-ə göndərilir`, `icra şöbəsinin böyük məmuru X`
  {
    office: 'enforcement',
    before:
      /(?:(?<!\p{L})icra ucun |(?<!\p{L})(?:icra|probasiya) (?:bas )?(?:sobe|idare|qurum|orqan)(?:sinin|nin|unun|inin) (?:boyuk |bas )?)memuru? $/u,
  },
  // `şöbənin böyük məmuru X`, where the text is about enforcement
  {
    office: 'enforcement',
    before: /(?:^|[ .])(?:sobe|idare)(?:sinin|nin) (?:boyuk |bas )memuru $/u,
    earlier: /(?<!\p{L})icra (?:memur|sobe|idare|qurum|ve probasiya)/u,
  },
  // `Şöbə rəisi X`, where the text is about enforcement or a body of the state and of nobody that has a private owner
  {
    office: 'enforcement',
    before: /(?:^|[.;] )sobe reisi(?:nin muavini)? $/u,
    earlier: OF_STATE,
    not: PRIVATE_BODY,
  },
  // `ekspertizası keçirmiş A.B.Soyadov`
  { office: 'expert', before: /ekspertiza(?:si|sini|ni)? (?:kecirmis|keciren|aparmis|aparan) $/u },
  // `kimya ekspertizası (A.Soyadov, 3 iyun 2024-cü il)`: who was examined stands behind other kinds
  {
    office: 'expert',
    before:
      /(?:kimya|texniki|xettsunasliq|ballistika|trasoloji|daktiloskopik|emteesunasliq|sened) ekspertiza(?:si)? \($/u,
    after: /^, \d{1,2}[ .]/u,
  },
  // `qərarı A.B.Soyadov hazırlamış, idarə rəisinin müavini C.D.Soyadlı imzalamışdır`
  {
    office: 'prosecutor',
    before: /(?:^|[ ,])(?:inzibati )?(?:qerar|serencam|teqdimat|ittiham akti)(?:i|ini) $/u,
    after:
      /^ (?:hazirla|imzala|tertib e|cixar|qebul et|tesdiq (?:et|led))(?!\p{L}{0,4}ma[qdmyz]|me[dkmyz])/u,
    earlier: DEED_OF_STATE,
  },
  // Whom a protocol is about signs it as well, or refuses to: only who drew it up is an official.
  {
    office: 'prosecutor',
    before: /(?:^|[ ,])(?:inzibati )?protokolu(?:nu)? $/u,
    after: /^ (?:hazirla(?:yib|mis|di)|tertib e(?:t[dm]|dib)|yaz(?:ib|mis|di))/u,
    earlier: DEED_OF_STATE,
  },
  {
    office: 'prosecutor',
    before:
      /(?:idare|sobe|bolme|inspeksiya|xidmet|komite|agentlik) (?:reisi|reisinin muavini|reis muavini) $/u,
    after: /^ (?:imzala|tesdiq|tertib|hazirla|cixar|qebul et)/u,
    earlier: DEED_OF_STATE,
  },
  // `Linqvist A.B.Soyadovanın rəyində`
  {
    office: 'expert',
    before: /(?:^|[ .,])\p{L}{3,15}(?:ist|oloq|oqraf|iatr|onom|texnik|kriminalist|trasoloq) $/u,
    after: /^ (?:\p{L}{2,12} )?rey(?:i|in)/u,
  },
  {
    office: 'prosecutor',
    before: /(?:^|[ .,])$/u,
    after: /^ (?:ise |de |da )?(?:oz )?raport(?:unda|u ile|una gore|un)/u,
    earlier: /(?<!\p{L})(?:polis|inspektor|patrul|muvekkil|mustentiq|istintaq|mufettis)/u,
  },
  {
    office: 'expert',
    before: /hekimi?(?:nin)? $/u,
    not: PRIVATE_CLINIC,
    after:
      /^ (?:imzala|tertib et|verdiyi|yazdigi (?:epikriz|arayis|rey|akt))|^ terefinden (?:\p{L}{2,15} ){0,3}(?:qoyul|tertib|veril|aparil|imzalan|mueyyen|tesdiq|yazil|muayine)|^\) ?(?:esasen|tarixli|imza)/u,
  },
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
const POSSESSED = /(?:[iu]|[iu]nin|[iu]nun)[ :–-]{0,3}\(?$/u;
const OF_OWNER =
  /(?:^|[ (])(\p{L}{2,20}(?:-\p{L}{2,4})?) (?:(?:bas|boyuk|aparici|kicik|daxili|kredit) ){0,2}$/u;
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
  if (APART_LEAD.test(lead)) return !TEAM.has(office) && !TEAM_WORD.test(words);
  if (CLAIMANT_LEAD.test(lead))
    return isParty && office !== 'enforcement' && office !== 'prosecutor';
  if (NEUTRAL.has(office) || (office === 'expert' && EXPERT_BODY.test(lead))) return false;
  const owner = OF_OWNER.exec(lead)?.[1] ?? '';
  return PRIVATE_OWNER.test(owner) || (!POSSESSED.test(words) && AT_PRIVATE_OWNER.test(owner));
}
/** `müfəttiş Ad Soyad şahid kimi göstərdi`: in the case a witness, whatever the office. */
const AS_WITNESS =
  /^,? (?:ise |da |de |mehkemede |iclasda |istintaqda |ibtidai istintaqda ){0,3}(?:sahid|zererceken|zerercekmis) (?:kimi|qisminde|sifetinde|sifetile|olaraq) (?:ifade|goster|dindir|bildir|de[dy]|soyle|izah|cagir)/u;
/** `mütəxəssis X işdən çıxarılıb`: what is done to somebody makes a party of him. */
const SUFFERED =
  /^,? (?:\p{L}{2,12} )?(?:(?:isden|vezifesinden|vezifeden|tutdugu vezifeden|xidmetden) (?:cixaril|azad (?:edil|olun)|kenarlasdiril)|ise (?:berpa|qebul edil)|oldurul|yaralan|helak ol|vefat et|intizam mesuliyyetine celb (?:edil|olun)|hebs (?:edil|olun)|mehkum (?:edil|olun))/u;
const GRADED = /(?<!\p{L})(?:bas|boyuk|aparici|kicik|esas) $/u;

/** `baş mütəxəssis`: a post at a body or a firm, not the specialist whom a court hears. */
function isGraded(text: string, at: number | undefined): boolean {
  return at !== undefined && text.startsWith('mutexessis', at) && GRADED.test(text.slice(0, at));
}

const AFTER = [
  {
    office: 'judge' as Office,
    // Meetings of a company have a chairman too.
    after:
      /^[ ,]{0,2}(?:sedrliyi|hakimliyi|sedrlik)(?![^.\n]{0,45}(?:yigincaq|sehmdar|istirakci|direktor|idare heyet|musahide|komissiya))/u,
  },
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
// `hakim A, B-nin iddiası üzrə`: whoever sues, complains or is accused behind a judge is none of the panel.
const OF_PARTY =
  /^ (?:\p{L}{2,20} ){0,3}(?:iddia|erize|sikayet|muraciet|baresinde|ittiham|xahis|qarsi|hereket)/u;
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

const APPRAISER = /^qiymetlendirici/;
const APPRAISAL = /(?<!\p{L})(?:rey|hesabat|qiymetlendirme|smeta)/u;

/** An appraiser is an expert where an appraisal is told of, not at a pawnshop. */
function isOfAppraisal(folded: string, { start, end }: Candidate): boolean {
  return APPRAISAL.test(folded.slice(Math.max(0, start - COURT_REACH), end + COURT_REACH));
}

const REACH = 140; // units before a name that hold an office and the body it belongs to
const BODY_REACH = 4000; // units before a name in which a body has its full name

/** Which office the person holds where the name stands, by the words around it; undefined where none. */
export function officeOf(
  folded: string,
  candidate: Candidate,
  previous: Candidate | undefined,
): Office | undefined {
  const before = folded.slice(Math.max(0, candidate.start - REACH), candidate.start);
  const after = folded.slice(candidate.end, candidate.end + 60);
  if (AS_WITNESS.test(after)) return undefined;
  const bounded = before.slice(before.lastIndexOf('\n') + 1);
  const atEnd = officeAtEnd(bounded);
  const role = isGraded(bounded, atEnd?.start) ? undefined : atEnd;
  if (role?.office !== 'judge' && SUFFERED.test(after)) return undefined;
  if (
    role !== undefined &&
    INTERPRETER.test(bounded.slice(role.start)) &&
    !isOfCourt(folded, candidate)
  )
    return undefined;
  if (
    role !== undefined &&
    APPRAISER.test(bounded.slice(role.start)) &&
    !isOfAppraisal(folded, candidate)
  )
    return undefined;
  const lineStart = candidate.start - bounded.length;
  const from = Math.max(0, (previous?.cls === 'person' ? previous.end : 0) - lineStart);
  if (
    role !== undefined &&
    isPrivateOffice(
      role.office,
      bounded.slice(role.start),
      bounded.slice(from, role.start),
      ['nom', 'gen'].includes(candidate.ending.case) || after.startsWith(' qarsi'),
    )
  )
    return undefined;
  const earlier = folded.slice(Math.max(0, candidate.start - BODY_REACH), candidate.start);
  const post = role === undefined ? postAtStateBody(bounded, earlier) : undefined;
  if (post !== undefined)
    return PRIVATE_LEAD.test(bounded.slice(from, post)) ? undefined : 'prosecutor';
  const told = folded.slice(Math.max(0, candidate.start - EARLIER), candidate.start);
  const found =
    role?.office ??
    BY_DEED.find(
      (deed) =>
        deed.before.test(bounded) &&
        !(deed.not?.test(deed.earlier === undefined ? bounded : told) ?? false) &&
        (deed.after?.test(after) ?? true) &&
        (deed.earlier?.test(told) ?? true),
    )?.office ??
    AFTER.find(({ after: pattern }) => pattern.test(after))?.office;
  if (found !== undefined) return found;
  if (
    previous?.office === 'judge' &&
    LIST_GAP.test(folded.slice(previous.end, candidate.start)) &&
    !OF_PARTY.test(after)
  )
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
