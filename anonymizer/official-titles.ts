/** The last word of a title between an office and a name; nothing else is looked at. */
const LAST =
  /(?<![\p{L}\p{N}])(?:musaviri|mayoru?|kapitani?|leytenanti?|polkovniki?|polkovnik-leytenanti?|serjanti?|cavusu?|giziri?|general|huquqsunasi?|qulluqcusu|hekim(?:-ekspert)?|professoru?|dosenti?|akademik|namizedi|doktoru|m-r|l-t|p\/k|p\/l|p\/m|(?:kap|leyt|serj|polk|prof|dos|akad|dr|p\.k|p\.l|p\.m)\.|p[/.] ?k\.|p[/.] ?l\.|p[/.] ?m\.|eden|dasiyan|evezi):? $/u;

// Sources: laws on service in the prosecution, the police, customs, taxes and the army; degrees and titles of science.
const TITLES: readonly RegExp[] = [
  /,? (?:(?:\p{L}{2,8}|[123]-c[iu]|i{1,3}) dereceli |(?:bas|boyuk|kicik|birinci) )?(?:dovlet )?(?:edliyye|polis|daxili xidmet|vergi xidmeti|gomruk xidmeti|miqrasiya xidmeti|dovlet|tibb xidmeti) (?:\p{L}{3,6} )?(?:musaviri|mayoru|kapitani|leytenanti|polkovniki|polkovnik-leytenanti|serjanti|cavusu|giziri|huquqsunasi|qulluqcusu):? $/u,
  /,? (?:birinci|ikinci|ucuncu|[123]-c[iu]|i{1,3}) dereceli huquqsunas:? $/u,
  /,? (?:polis|pol\.|p\.|p\/) ?(?:(?:bas|kicik|b\.|k\.|b\/|k\/) ?)?(?:mayor|m-r|kap(?:itan|\.)|leyt(?:enant|\.)|l-t|ser(?:jant|j\.)|polk(?:ovnik|\.)|cavus|gizir)u?i?:? $/u,
  /,? p[/.] ?[klm]\.? $/u,
  /,? (?:bas |kicik )?(?:general-|polkovnik-)?(?:mayor|kapitan|leytenant|polkovnik|serjant|cavus|gizir):? $/u,
  /, hekim(?:-ekspert)?:? $/u,
  /,? \p{L}{3,15}(?: \p{L}{3,15})? (?:uzre (?:felsefe|elmler) doktoru|elmleri (?:namizedi|doktoru)):? $/u,
  /,? (?:(?:emekdar|fexri) )?(?:professoru?|dosenti?|akademik|prof\.|dos\.|akad\.|dr\.):? $/u,
  // `notariusun vəzifəsini müvəqqəti icra edən X`
  /(?:nin|nun|in|un)? (?:vezifesini|selahiyyetlerini|vezifelerini)(?: muveqqeti)? icra eden $/u,
  /(?:nin|nun|in|un)? (?:vezifesini dasiyan|evezi) $/u,
];
const MOST_TITLES = 4;
/** `prokuror, ədliyyə müşaviri (imza) A.B.Soyadov` */
const SIGNED = /(?: _{2,40}| [(/]?imza[)/]?) $/u;

/** A folded line up to a name without one title at its end; the line itself where it ends with none. */
function withoutTitle(line: string): string {
  if (!LAST.test(line.slice(-LAST_REACH))) return line;
  for (const title of TITLES) {
    const match = title.exec(line);
    if (match !== null)
      return `${line.slice(0, match.index)}${match[0].endsWith(': ') ? ':' : ''} `;
  }
  return line;
}

const LAST_REACH = 30; // units of the longest last word

/**
 * A folded line up to a name without the ranks, degrees and callings that stand between an office and the name:
 * `eksperti, tibb elmləri doktoru, professor ` becomes `eksperti `, `rəisi vəzifəsini icra edən ` `rəisi `.
 */
export function withoutTitles(line: string): string {
  const signed = SIGNED.exec(line)?.[0];
  let left = signed === undefined ? line : `${line.slice(0, -signed.length)} `;
  for (let count = 0; count < MOST_TITLES; count++) {
    const next = withoutTitle(left);
    if (next === left) break;
    left = next;
  }
  return left;
}
