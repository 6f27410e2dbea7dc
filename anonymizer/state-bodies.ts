import { foldAz } from '#domain/az-text.ts';
import { ROLES } from './lexicon.ts';

/** Words of a list as alternatives of a pattern, folded, longest first. */
export function alternatives(words: string): string {
  return words
    .split('|')
    .map(foldAz)
    .sort((a, b) => b.length - a.length)
    .join('|');
}

/** The post of somebody who serves at a body, at the end of a folded text. */
const POST =
  /(?<!\p{L})(?:attasesi|rehberi|rehberinin muavini|boyuk memuru|emekdasi|emekdaslari|sosial iscisi|psixoloqu|mesul katibi|mutexessisi|mutexessisleri|mufettisi|mufettisleri|meslehetcisi|huquqsunasi|numayendesi|numayendeleri|inspektoru|reisi|reis muavini|reisinin muavini|sobe mudiri|sobesinin mudiri|bolmesinin mudiri|sektorunun mudiri|sektor mudiri|mudirinin muavini|memuru|referenti|eksperti|sedri|sedrinin muavini|sedr muavini|mesul isci|bascisi|basci muavini|konsulu|sefiri|muvekkili|zabiti|novbetcisi|qeydiyyatcisi|auditoru|auditorlari|mudiri|direktoru|direktorunun muavini|aparat rehberi|muhafizecisi|cavusu|bas cavusu|serjanti|bas serjanti|giziri|bas giziri|leytenanti|bas leytenanti|mesebeyi|mesebeyisi|nezaretcisi|vezifeli sexsi|vezifeli sexsleri)(?:nin|nun)? $/u;
const REPRESENTATIVE = /numayende/u;
/**
 * Bodies that speak in a hearing by virtue of their office (code of civil procedure, art. 60; family code, art. 73).
 * Whoever represents any other body (`bələdiyyənin nümayəndəsi`) acts for a party, as every representative does.
 */
const SPEAKS_BY_OFFICE =
  /(?<!\p{L})(?:prokurorlu|polis|qeyyumluq|himaye|istintaq|ombudsman|muvekkil|probasiya)/u;
/** A body that only the state has, in the genitive, and the words between it and the post. */
const STATE_BODY =
  /(?<!\p{L})(?:nazirliy(?:in|inin)|belediyye(?:nin|sinin)|hakimiyyet(?:in|inin)|komissarlig(?:in|inin)|prokurorlug(?:un|unun)|prokurorluq orqaninin|polis reisinin|mufettisliy(?:in|inin)|(?:polis|icra|istintaq|miqrasiya|gomruk|vergi|qeydiyyat|probasiya) (?:sobesinin|bolmesinin|idaresinin|qurumunun)|ekspertiza merkezinin|sefirliy(?:in|inin)|konsullug(?:un|unun)|himaye (?:orqaninin|komissiyasinin|surasinin)|icra numayendeliyinin|(?:erazi dairesi|kendi|qesebesi) uzre|hesablama palatasinin|merkezi bankin|milli meclisin|tehsil (?:sobesinin|idaresinin)|sehiyye idaresinin|ombudsman aparatinin|muvekkilin aparatinin|serhed nezareti novbesinin|emlak komitesinin|islahati komissiyasinin|islahatlari komissiyasinin|(?:rpi|rps|rpb|spi|sps|bspi|dyp|bdypi|dsmf|dgk|dmx|dvx|dsx|dtx|rih|sih|tabib)-n?[iu]n|cezacekme muessisesinin|(?:milli meclis|milli meclisin|mehkeme|mehkemenin|mehkemesinin) aparatinin|prezidentin administrasiyasinin|prezident administrasiyasinin|dost (?:agentliyinin|merkezinin)|asan xidmet["”»]? merkezinin|(?:huquqlari uzre|insan huquqlari) muvekkilin(?:in)?|(?:qida tehlukesizliyi|meliorasiya|kadastr|antiinhisar|metrologiya|maliyye monitorinqi) (?:agentliyinin|xidmetinin|institutunun)|huquqlarinin (?:mudafiesi|qorunmasi) (?:uzre )?komissiya(?:si)?nin|mehkemenin (?:umumi|arxiv|defterxana) sobesinin|mehkeme(?:nin|sinin) (?:arxivinin|defterxanasinin)|istintaq tecridxanasinin|vvad?q sobesinin|dyp|ppx) ((?:[\p{L}\p{N}-]{1,20} ){0,6})$/u;
/** A body that private owners have as well: the words before it decide. */
const SHARED_BODY =
  /(?<!\p{L})(xidmet|agentliy|komite|idare|inspeksiya|departament|fond|palata|orqan)(?:inin|unun|sinin|in|un|nin|i (?:[\p{L}\p{N}-]{2,15} ){0,3}(?:sobe|bolme|idare|sektor|merkez)(?:sinin|inin)) ((?:[\p{L}\p{N}-]{1,20} ){0,6})$/u;
const NAMED = /^\p{L}{4,12}?(?:inin|unun|sinin) /u;
/** Words before a body that belong to its name: up to six without a comma. */
const NAME_LEAD = /(?:[\p{L}\p{N}-]{1,20} ){1,6}$/u;
export const STATE_WORD = new RegExp(
  `(?<!\\p{L})(?:${alternatives(ROLES.stateWords)})(?!\\p{L})`,
  'u',
);
export const PRIVATE_OWNER = new RegExp(
  `(?<!\\p{L})(?:${alternatives(ROLES.privateOwners)})(?!\\p{L})`,
  'u',
);
/** `bankda`: the same in the locative. */
export const AT_PRIVATE_OWNER = new RegExp(
  `(?<!\\p{L})(?:${alternatives(ROLES.privateOwners.replace(/-?n?[iıuü]n(?=\||$)/gu, ''))})-?n?d[ae](?!\\p{L})`,
  'u',
);
/** `cavabdeh orqanın`: the code of administrative procedure calls only a body of the State so. */
const ORGAN =
  /(?<!\p{L})(?:cavabdeh|inzibati|selahiyyetli|muvafiq|icra|istintaq|teqib|huquq-muhafize|qeydiyyat|nezaret|vergi|qeyyumluq) $/u;
/** What between a body and a post says that the post is of somebody else, or over. */
const APART =
  /(?<!\p{L})(?:kecmis|sabiq|isden|vezifesinden|terefinden|adli|adindan|ile|ucun|gore|esasen|barede|haqqinda|qarsi|olan|olmus|isleyen|isleyib|calisan|gonderil\p{L}{1,8}|veril\p{L}{1,8}|edilmis|olunmus|yasayan|sonra|evvel) /u;
const MENTIONS = 20; // earlier mentions of a body that are looked at
const LEAD = 90; // units: six words before a body

/**
 * Where the words begin that name a post at a body of the state, at the end of `before` (folded text up to the
 * name of a person); undefined where there are none, or where the body may be a private one. `earlier` is the
 * folded text up to the name: the body's full name may stand there. Whoever represents an organ
 * of guardianship named nowhere in full speaks by his office and counts.
 */
export function postAtStateBody(before: string, earlier: string): number | undefined {
  const post = POST.exec(before);
  if (post === null) return undefined;
  if (REPRESENTATIVE.test(post[0]) && !SPEAKS_BY_OFFICE.test(before)) return undefined;
  const text = before.slice(0, post.index);
  const own = STATE_BODY.exec(text);
  if (own !== null) return isApart(own[1] ?? '') ? undefined : own.index;
  const shared = SHARED_BODY.exec(text);
  if (shared === null || isApart(shared[2] ?? '')) return undefined;
  const lead = NAME_LEAD.exec(text.slice(0, shared.index))?.[0] ?? '';
  if (STATE_WORD.test(lead)) return PRIVATE_OWNER.test(lead) ? undefined : shared.index;
  if (shared[1] === 'orqan' && ORGAN.test(lead)) return shared.index;
  // `aktı orqanın məsləhətçisi tərtib edib`: a body spoken of before; `Kredit idarəsinin` has a name of its own.
  if (lead !== '' && NAMED.test(shared[0])) return undefined;
  const kind = earlierKind(earlier, shared[1] ?? '');
  const counts = kind === 'state' || (kind === undefined && REPRESENTATIVE.test(post[0]));
  return counts ? shared.index : undefined;
}

const isApart = (between: string): boolean => APART.test(between) || PRIVATE_OWNER.test(between);

/** Whose body the text named in full last, by its head noun (stem); undefined where it named none. */
function earlierKind(earlier: string, head: string): 'state' | 'private' | undefined {
  let at = earlier.length;
  let kind: 'state' | 'private' | undefined;
  for (let count = 0; count < MENTIONS; count++) {
    at = at <= 0 ? -1 : earlier.lastIndexOf(` ${head}`, at - 1);
    if (at < 0) break;
    const lead = NAME_LEAD.exec(earlier.slice(Math.max(0, at - LEAD), at + 1))?.[0] ?? '';
    if (STATE_WORD.test(lead) && !PRIVATE_OWNER.test(lead)) return 'state';
    if (/^ \p{L}{3,12}(?:s?[iu])(?!\p{L})/u.test(earlier.slice(at, at + 20))) kind = 'private';
  }
  return kind;
}
