import type { Candidate } from './candidate.ts';
import { ROLES } from './lexicon.ts';
import { isGivenAlone, isSurnameAlone } from './same-person.ts';
import { alternatives } from './state-bodies.ts';

/** `müfəttiş Ad Soyadov şahid kimi göstərdi`: in the case a witness, whatever the office. */
const AS_WITNESS =
  /^,? (?:ise |da |de |mehkemede |iclasda |istintaqda |ibtidai istintaqda ){0,3}(?:sahid|zererceken|zerercekmis) (?:kimi|qisminde|sifetinde|sifetile|olaraq) (?:ifade|goster|dindir|bildir|de[dy]|soyle|izah|cagir)/u;
/** `şahid qismində idarənin mütəxəssisi`, `şahidlər – inspektor`: whom a court heard, up to the name; exported to be checked. */
export const WITNESS_LEAD =
  /(?<!\p{L})sahid(?:ler|lerden|lerin)?(?: (?:qisminde|kimi|sifetinde|sifetile|olaraq|sirasinda)|:| [–—-]) ((?:[\p{L}\d“”"«»№/.-]{1,24},? ){1,14})$/u;
/** `Şahid, komitənin inspektoru`: set off by a comma, where the name goes on with what he said; exported to be checked. */
export const WITNESS_APART = /(?:^|[.;:] )sahid, ((?:[\p{L}\d“”"«»№/.-]{1,24} ){1,9})$/u;
/** `В качестве свидетеля допрошен эксперт`, `Свидетели – эксперт`; exported to be checked. */
export const RUSSIAN_WITNESS =
  /(?<!\p{L})(?:в качестве свидетел\p{L}{1,3}(?: суд\p{L}{0,2})?(?: (?:допро|опро|выслуша)\p{L}{2,6})?|свидетели? ?[:–—-]) ((?:[\p{L}\d«».-]{1,24},? ){1,12})$/u;
const RUSSIAN_ACTS = /(?<!\p{L})(?:судь|прокурор|следовател|адвокат|защитник)/u;
const SPOKE =
  /^,? (?:ise |da |de |mehkemede |iclasda |istintaqda ){0,3}(?:bildir|goster|ifade|izahat|dedi|deyib|soyle)/u;
/** What makes of the words behind `şahid qismində` another clause, in which an official acts. */
const ACTS =
  /(?<!\p{L})(?:hakim|hakimi|mehkeme|prokuror|mustentiq|mudafieci|vekil|\p{L}{3,20}(?:diqda|dikde|duqda|erken|arken|andan|enden|ib|ub|misdir|musdur|di|du|dan sonra))(?!\p{L})/u;

/** `inspektor Ad kişini tanıyır`: so nobody calls an official. */
const PLAIN_MAN =
  /^ (?:kisi|arvad|xala|emi|dayi|bibi|nene|baba|usta)(?:n?[iu]n?|y?[ae]|d[ae]n?|yl[ae])?(?!\p{L})/u;
/** `özünü “məhkəmə katibi Ad” kimi təqdim edib`: who only says so. */
const POSING = /^["”»]? (?:kimi|adi ile|adindan|qisminde) (?:teqdim|qeleme|tanit|zeng|danis)/u;

/** `mütəxəssis X işdən çıxarılıb`, `X iddia qaldıraraq`: what is done to somebody, and who sues, is a party; exported to be checked. */
export const SUFFERED =
  /^,? (?:\p{L}{2,12} )?(?:(?:isden|vezifesinden|vezifeden|tutdugu vezifeden|xidmetden) (?:cixaril|azad (?:edil|olun)|kenarlasdiril)|ise (?:berpa|qebul edil)|oldurul|yaralan|helak ol|vefat et|(?:intizam|cinayet|inzibati) mesuliyyetine celb (?:edil|olun)|hebs (?:edil|olun)|mehkum (?:edil|olun)|teqsirli (?:bilin|hesab)|rusvet al|mehkemeye (?:iddia|erize|sikayet)|iddia (?:qaldir|erizesi ile muraciet)|(?:barede|baresinde|haqqinda) (?:intizam|cinayet isi|emr|toh)|(?:tohmet|intizam tenbehi|xeberdarliq) (?:ver|elan|al)|nikaha (?:daxil|gir))/u;
/** `X ilə Y nikaha daxil olublar` */
const MARRIED = /^ ile [^.;\n]{1,60} (?:nikaha (?:daxil|gir)|nikahdan|evlen)/u;
/** `iddiaçının əmisidir`; exported to be checked. */
export const KIN_OF = new RegExp(
  `^ (?:ise )?(?:\\p{L}{3,20}(?:nin|nun|in|un)) (?:${alternatives(`${ROLES.kinMen}|${ROLES.kinWomen}`)})(?:d[iu]r| ol)`,
  'u',
);

/**
 * True where the words around a name, folded, make its bearer a private person of the case, whatever the office
 * before the name: heard as a witness, dismissed, punished, who sues, who is related to a party. `line` is what stands
 * before the name in its line.
 */
export function isPrivatePart(
  line: string,
  { ending, name = {} }: Candidate,
  after: string,
): boolean {
  if (AS_WITNESS.test(after) || POSING.test(after)) return true;
  if (PLAIN_MAN.test(after) && (isGivenAlone(name) || isSurnameAlone(name))) return true;
  if (KIN_OF.test(after) || MARRIED.test(after)) return true;
  return isHeard(line, ending.case, after);
}

/** `Şahid qismində idarənin mütəxəssisi A dindirildi`, but not `şahid kimi müstəntiq A-ya ifadə verib`. */
function isHeard(line: string, grammaticalCase: string, after: string): boolean {
  if (!['nom', 'gen', 'acc'].includes(grammaticalCase) || after.startsWith(' terefinden'))
    return false;
  const russian = RUSSIAN_WITNESS.exec(line)?.[1];
  if (russian !== undefined && !RUSSIAN_ACTS.test(russian)) return true;
  const apart = SPOKE.test(after) ? WITNESS_APART.exec(line)?.[1] : undefined;
  const words = apart ?? WITNESS_LEAD.exec(line)?.[1];
  return words !== undefined && !ACTS.test(words);
}
