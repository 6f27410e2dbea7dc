import { foldKey } from './endings.ts';
import { UNITS } from './lexicon.ts';
import { matchesOf } from './quick-pattern.ts';

const REACH = 160; // units before a contact in which its court may be named
const COURT = /(?:məhkəmə|mehkeme)\p{L}{0,8}/giu;
const CONTACT_WORD =
  /^(?:tel|telefon|nömrə|faks|ünvan|elektron|poçt|e-poçt|e-mail|email|mail|əlaqə|qaynar|xətt|kanselyariya|dəftərxana|sayt|indeks|yerləşən|yerləşir|yerləşdiyi|hüquqi|rəsmi|və|üçün|mərtəbə|inzibati|binası)\p{Ll}{0,9}$/u;
const PLACE_WORD =
  /^(?:şəhər|ş|rayon|r|ray|qəsəbə|qəs|kənd|küçə|küç|prospekt|pr|döngə|xiyaban|meydan|bulvar|massiv|məhəllə|ev|bina|mənzil)\p{Ll}{0,6}$/u;
const SENT_TO = /\p{L}(?:n|y)[aə] $/u; // the dative of what the court has
const SENT_FROM = /^["”»)]{0,2} (?:ünvan|unvan|nömrə|poçt|hesab)\p{L}{0,6}d[aə]n(?!\p{L})/u;
const LIES = /^[^.;\n]{0,20}yerləş/u;
const MOBILE = /^(?:\+?\s?994)?[\s(-]*0?(?:10|4[04]|5[015]|60|7[07]|99)/;

/** True where a telephone, e-mail or street is a court's own: the court stands before it with nothing between but words of contact and place. Source: rules on publication, 2.1.6 covers persons only. */
export function isCourtContact(text: string, start: number, value: string): boolean {
  if (/@courts\.gov\.az$/iu.test(value)) return true;
  if (MOBILE.test(value)) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  const court = [...matchesOf(before, COURT)].at(-1);
  if (court === undefined) return false;
  const between = before.slice(court.index + court[0].length);
  const behind = text.slice(start + value.length, start + value.length + 40);
  // `məhkəməyə … yazıb`: to the court, from somebody else.
  const isOwn = /[,:;(–]/u.test(between) || /n[iı]n$/iu.test(court[0]);
  // `Məhkəmə Bakı şəhəri, … ünvanı üzrə baxış keçirdi`: what the court did there.
  if (court[0].length === 'məhkəmə'.length && /^ \p{L}/u.test(between) && !LIES.test(behind))
    return false;
  // `məhkəmənin poçtuna … ünvanından`: what came to the court came from somebody else.
  if (SENT_TO.test(between) || SENT_FROM.test(text.slice(start + value.length))) return false;
  return isOwn && !between.includes('\n') && between.split(/[,:;()–]/u).every(isContactPart);
}

function isContactPart(part: string): boolean {
  const words = part.match(/[\p{L}\p{N}@.-]+/gu) ?? [];
  const plain = words.map((word) => word.replace(/\.$/, '')).filter((word) => word !== '');
  const isPlace = plain.some((word) => PLACE_WORD.test(word) || UNITS.has(foldKey(word)));
  return plain.every(
    (word) =>
      !/\p{L}/u.test(word) ||
      CONTACT_WORD.test(word.toLowerCase()) ||
      PLACE_WORD.test(word) ||
      /^(?:AZ-?)?\d/.test(word) ||
      word.includes('@') ||
      (isPlace && /^\p{Lu}/u.test(word)),
  );
}

const COURT_BEHIND =
  /^[ ,]{0,2}(?:ünvanında |ünvanda )?(?:yerləşən )?(?:(?:\p{Lu}[\p{L}-]{1,20}|rayon|şəhər) ){0,6}[Mm](?:əhkəməsi|ehkemesi)/u;

/** True where an address ends at `end` and its court follows (`… küçəsi 5 ünvanında yerləşən Bakı Apellyasiya Məhkəməsi`). */
export function isCourtBehind(text: string, end: number): boolean {
  return COURT_BEHIND.test(text.slice(end, end + REACH));
}
