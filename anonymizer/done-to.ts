import type { Ending } from './endings.ts';

/** What may stand between the beginning of a clause and an office: the body or the area that it is of. */
const BODY_END =
  /(?:^|[\p{L}-](?:nin|nun|in|un)|(?<!\p{L})(?:rayon|seher|dovlet|bas|boyuk|aparici|respublika|respublikasi|sahe|novbetci)) $/u;
const MOST_LEAD = 8; // words of a body before an office
/** The word of the office right before the name, in the nominative: no colon, no genitive, no bracket. */
const NAMED_ONLY = /^(?:[\p{L}-]{2,20} ){1,4}$/u;
const IN_GENITIVE = /(?:nin|nun|in|un) $/u;

// Up to five words, none of them a party who would be the one that acts.
const WORDS =
  ' (?:(?!(?:iddiaci|cavabdeh|erizeci|borclu|telebkar|teqsirlendirilen|zererceken|zerercekmis|sahid|mehkeme|hakim|prokuror|mustentiq|o|mudafieci|vekil|ekspert|notarius)(?!\\p{L}))[\\p{L}\\d%-]{1,20},? ){0,5}';
const DID = '(?:t?di|dib|t?mis|dir|digini|diyini)';

/** `Hakim Aygül ilə psixoloqun yanında söhbət etdi`: with whom an official speaks. */
const WITH = /^(?: il[ea])?(?: [\p{L}]{1,20}){0,6} sohbet (?:e[td]|apar)/u;

/** What is done to somebody, by the case of the name; exported to be checked. */
export const DONE: Partial<Record<Ending['case'], RegExp>> = {
  // `Prokuror Soyadovun təqsirli bilinməsini xahiş etdi`
  gen: /^ (?:teqsirli|teqsirinin|cezalandiril|beraet|azad (?:edil|olun)|azadliqdan|mesuliyyete|hebs (?:edil|olun)|ceza(?:sini|sinin|lan)|emel(?:ini|lerini|inin|lerinin)|qanin(?:da|in)|meyit|ustun(?:de|den)|cibin|imzasini|imzalarini|vesiqesini|pasportunu|evin(?:de|e)|menzilin(?:de|e)|emlak(?:ina|ini)|hesab(?:ina|larina)|bedenin|xesaret|saglamlig|psixi|barabar)/u,
  dat: new RegExp(
    `^${WORDS}(?:(?:elan|izah|teqdim|teklif|komek|qadagan|xeberdarliq|imkan|irad) e${DID}|(?:sual|cavab|ceza|soz|imkan|sehadetname|bildiris|arayis|gosteris|xeberdarliq) ver(?:di|ib|mis)|gonder(?:di|ib|mis)|bildir(?:di|ib|mis)|soyle(?:di|yib|mis)|de(?:di|yib|mis))`,
    'u',
  ),
  acc: new RegExp(
    `^${WORDS}(?:dindir(?:di|ib|mis)|(?:celb|hebs|mudafie|muayine|cerime|xeberdar|devet|azad|ittiham|mehkum|hesab|teslim) e${DID}|(?:saxla|dinle|tani|sina)(?:di|yib|mis)|(?:cagir|gonder|apar|getir|gor|axtar|bil|tut)(?:d[iu]|[iu]b|m[iu]s))`,
    'u',
  ),
  abl: new RegExp(
    `^${WORDS}(?:sorus(?:du|ub|mus)|(?:ifade|izahat|numune|iltizam|qan|pul) (?:al|gotur)(?:d[iu]|[iu]b|m[iu]s)|(?:teleb|xahis) e${DID})`,
    'u',
  ),
  ins: WITH,
  loc: new RegExp(`^${WORDS}(?:askar|mueyyen|musahide) e${DID}`, 'u'),
};
/**
 * True where the name behind an office is no official's: `Müstəntiq Soyadovu dindirdi`, `Prokuror Soyadovun təqsirli
 * bilinməsini istədi`. `words` are the office up to the name, `lead` what stands before them, `after` what stands
 * behind the name, all folded. Source: usage; in an official's own name the office agrees with nothing.
 */
export function isDoneTo(lead: string, words: string, ending: Ending, after: string): boolean {
  const done = ending.case === 'nom' && after.startsWith(' il') ? WITH : DONE[ending.case];
  if (done === undefined || !NAMED_ONLY.test(words) || IN_GENITIVE.test(words)) return false;
  return begins(lead) && done.test(after);
}

/** True where an office behind `lead` begins a clause, with its body or its area before it: whoever holds it acts. */
function begins(lead: string): boolean {
  const clause = lead
    .slice(Math.max(...MARKS.map((mark) => lead.lastIndexOf(mark))) + 1)
    .trimStart();
  return clause === '' || (BODY_END.test(clause) && clause.split(' ').length <= MOST_LEAD + 1);
}

const MARKS = ['.', ';', ':', ',', '!', '?', '–', '—', '(', '“', '"', '«'];
