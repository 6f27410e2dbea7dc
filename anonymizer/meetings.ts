import { matchesOf } from './quick-pattern.ts';

/** `sədr`, `katib` by themselves: offices of a court, of a partnership, of a meeting of parents. */
const BARE = /^(?:sedr|katib)i?[ :–—-]{1,3}\(?$/u;

/** Meetings and boards of those who own or send children somewhere. Source: civil code on legal persons; practice of schools and gardens. */
export const OF_MEETING =
  /(?<!\p{L})(?:yiginca[gq]|kooperativ|(?:ortaq|yoldas)li[gq]|valideyn(?:ler(?:in)?)? (?:komite|sura|iclas)|sehmdarlar|istirakcilarin umumi|idare heyet|umumi iclas|uzvler(?:i|in)? |uzvluk haqq|sahiblerinin iclas|bagbanlar|sakinler)/u;
const OF_PROTOCOL = /(?<!\p{L})protokol/u;
const OF_COURT =
  /(?<!\p{L})(?:mehkeme|hakim|kollegiya|palata|plenum|tribunal|istintaq|ibtidai|ifade(?:sini|ni)|sahid)/u;
const OF_SESSION = /(?<!\p{L})iclas/u;
const REACH = 160; // units before an office that its sentence is looked at
// Points of initials do not end a sentence.
const SENTENCE_END = /[;\n]|(?<![ .]\p{L})\./gu;
const AFTER = /^[^;\n]{0,100}/u;

/** `Sədr A isə dedi ki`: heard as a witness, which who presides over a court never is. */
const SPEAKS =
  /^,? (?:ise |de |da |mehkemede |iclasda ){0,2}(?:dedi(?!y)|deyib|demis|soyledi|soyleyib|xatirla(?:di|yib|mis)|(?:ifade|izahat) ver|(?:ifadesinde|izahatinda) )/u;

/**
 * `Protokolu sədr A və katib B imzalayıb`: of a meeting of those who own a garden or send children to a school, where
 * the sentence speaks of such a meeting, or of a protocol, and of no court. `words` are the office at the end of
 * `before`; all folded.
 */
export function isOfMeeting(words: string, before: string, after: string): boolean {
  if (!BARE.test(words)) return false;
  if (SPEAKS.test(after)) return true;
  const sentence = `${sentenceSoFar(before)}|${AFTER.exec(after)?.[0] ?? ''}`;
  if (OF_COURT.test(sentence)) return false;
  return OF_MEETING.test(sentence) || (OF_PROTOCOL.test(sentence) && !OF_SESSION.test(sentence));
}

const SPECIALIST = /^mutexessisi?[ :–—-]{1,3}$/u;
const OF_PARTY =
  /(?<!mehkemenin |hakimin |mustentiqin |kollegiyanin )(?:devet etdiyi|tutdugu|cagirdigi|muqavile bagladigi|pul verdiyi|oz) $/u;
const SHOWN =
  /^ (?:hazirladigi|cekdiyi|tertib etdiyi|verdiyi|yazdigi) [^.;\n]{0,90}(?:teqdim e|istinad e|elave e)/u;
const OF_INQUIRY = /(?<!\p{L})(?:mehkeme|ekspert|istintaq|mustentiq|prokuror|qerardad)/u;

/** `tərəflərin təqdim etdiyi, mütəxəssis A-nın hazırladığı sxem`: a specialist whom a party asked, not the court. */
export function isOfParty(words: string, before: string, after: string): boolean {
  if (!SPECIALIST.test(words)) return false;
  if (OF_PARTY.test(before)) return true;
  return SHOWN.test(after) && !OF_INQUIRY.test(sentenceSoFar(before));
}

function sentenceSoFar(before: string): string {
  const reach = before.slice(-REACH);
  const last = [...matchesOf(reach, SENTENCE_END)].at(-1)?.index ?? -1;
  return reach.slice(last + 1);
}
