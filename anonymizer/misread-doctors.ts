const JUDGE = /(?<!\p{L})hakim(?=\p{L}{0,3} $)/u;
const JUDGE_LENGTH = 5; // units
const CLINIC_REACH = 44; // units that a clinic or a sheet and its number take
// `klinikasının hakimi`, `(xəstəlik tarixi 0460/7, hakim …)`: such a word of a misread text is no judge.
const OF_CLINIC =
  /(?:klini\p{L}{1,16}|x[ea]st[ea]xana\p{L}{0,12}|briqa\p{L}{1,12}|pediatri\p{L}{1,4} institut\p{L}{1,8}|dispanser\p{L}{1,8}|ambulatori\p{L}{1,10}|bayta\p{L}|(?:xest\p{L}{2,6} tarix|epikriz|vereq|bulleten)\p{L}{0,6},? (?:\p{L}{1,3} ?)?(?:№ ?)?[\p{L}\d/-]{2,14},) hakim/u;
// `hakim Soyadov məhkəməyə məlumat vermişdir`, `… diaqnozu qoymuşdur`: what doctors do; `xastalik`, `tacili`: words of theirs in a misread text alone.
const DOES_AS_DOCTOR =
  /^ (?:mehkemeye (?:melumat|izahat)|videokonfrans|dindiril|[^.\n]{0,50}(?:diaqnoz|mualice|muayine|emeliyyat ed|xesten|travma|toksiko|(?:x[ao]st[aeo]|xest[ao])(?:n|l|xan)|m(?!u)\p{L}{1,2}(?:alic|ayin)|t[ao]cili))/u;

/**
 * The folded words before a name with a doctor in place of a judge, where a recogniser without \`ə\` read one as the
 * other: by the clinic he is of, or by what he did (\`after\`). Length is kept.
 */
export function withDoctor(before: string, after: string): string {
  const place = JUDGE.exec(before)?.index;
  if (place === undefined) return before;
  const isOfClinic = OF_CLINIC.test(before.slice(Math.max(0, place - CLINIC_REACH)));
  if (!isOfClinic && !DOES_AS_DOCTOR.test(after)) return before;
  return `${before.slice(0, place)}hekim${before.slice(place + JUDGE_LENGTH)}`;
}
