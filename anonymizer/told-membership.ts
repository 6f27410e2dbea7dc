import { matchesOf } from './quick-pattern.ts';
import { runBefore } from './run-before.ts';
import type { Span } from './view.ts';

const ROLE =
  '(?:üzv|fəal|sədr|funksioner|namizəd(?!liy)|tərəfdar|təşkilatçı|koordinator|ardıcıl|davamçı|mürid|nümayəndə|katib|keşiş|pastor|presviter|məclis üzv)\\p{Ll}{0,12}';
/** `Həmkarlar İttifaqının üzvü`, `həmkarlar komitəsinin sədri`, `ittifaqının fəalı`. */
export const OF_UNION = new RegExp(
  `(?<![\\p{L}-])(?:[Hh]əmkarlar(?: [Tt]əşkilatlarının)? (?:[İi]ttifaq|[Tt]əşkilat|[Kk]omitə|[Bb]irliy)\\p{Ll}{1,6}|(?<=lər |lar |lərin |ların )[İi]ttifaqının)(?: (?:[Kk]omitəsinin|ilkin təşkilatının|yerli təşkilatının|idarə heyətinin))? ${ROLE}(?!\\p{L})`,
  'gu',
);
/** `Partiyasının üzvü`, `cəbhəsinin rayon təşkilatının sədri`, `AXCP fəalı`. */
export const OF_PARTY = new RegExp(
  `(?<![\\p{L}-])(?:[“"«]?(?:AXCP|YAP|ReAl|REAL|D18|Nida|NİDA|ADP|AMİP|VHP|KXCP)[”"»]?(?:[-’']?\\p{Ll}{1,4})?|[Pp]artiya\\p{Ll}{0,8}|[Hh]ərəkatının)(?: (?!${ROLE})[\\p{L}-]{3,14}){0,3} ${ROLE}(?!\\p{L})`,
  'gu',
);
/** `kilsəsinin üzvü`, `dini icmanın ardıcılı`. */
export const OF_COMMUNITY = new RegExp(
  `(?<![\\p{L}-])(?:[Kk]ilsə|[İi]cma|[Tt]əriqət|[Mm]əzhəb|[Cc]amaat|[Mm]əscid|[Ss]inaqoq|[Ss]ekta|[Cc]ərəyan)(?:s?[ıi])?n[ıi]n(?= ${ROLE}(?!\\p{L}))`,
  'gu',
);
/** What the body is called: `“Fəhlə Birliyi” azad |həmkarlar`, `müstəqil sürücülər |ittifaqının`. */
export const CALLED =
  /(?<![\p{L}-])(?:[“"«„]?\p{Lu}[\p{L}-]{1,20}[”"»“]?|[“"«]\p{L}{2,20}[”"»]|müstəqil|azad|yerli|ilkin|birləşmiş|müxalif|müxalifət|iqtidar|hakim|dini|siyasi|milli|islam|\p{Ll}{3,14}(?:çı|çi|çu|çü)?l[aə]r(?:[ıi]n)?|katolik|pravoslav|baptist|protestant|lüteran|xristian|bəhai|şiə|sünni|sələfi|yəhudi|alban-udi|udi|erməni|rus|gürcü) $/u;
// `həmkarlar ittifaqının sədri Soyadov`: who speaks for a union of a workplace, as any body in a case.
const IN_OFFICE = /^[Hh]əmkarlar [^\n]{0,60}(?:sədr|katib)i$/u;
const MOST_BEFORE = 6; // words of the name of a union: `Azərbaycan Neft və Qaz Sənayesi İşçiləri`
const LEAD = 110; // units in which they stand
const NAMELESS = [OF_UNION, OF_PARTY, OF_COMMUNITY];

/**
 * Membership of a union, a party or a community of faith with the name of it, up to a person's name before it:
 * `inName` is true there. Offsets of the sentence. Source: Court 2.1.6; policy, sensitive.
 */
export function findMemberships(own: string, inName: (at: number) => boolean): Span[] {
  return NAMELESS.flatMap((pattern) =>
    [...matchesOf(own, pattern)].flatMap(({ index, 0: match }): Span[] => {
      const end = index + match.length;
      if (IN_OFFICE.test(match) && /^ \p{Lu}/u.test(own.slice(end, end + 2))) return [];
      return [{ start: startOfName(own, index, inName), end }];
    }),
  );
}

function startOfName(own: string, at: number, inName: (at: number) => boolean): number {
  let start = at;
  for (let i = 0; i < MOST_BEFORE; i++) {
    const word = runBefore(own.slice(Math.max(0, start - LEAD), start), CALLED, 1);
    if (word === '' || inName(start - word.length) || inName(start - 2)) break;
    start -= word.length;
  }
  return start;
}
