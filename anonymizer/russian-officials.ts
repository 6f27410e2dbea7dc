import type { Office } from './candidate.ts';
import data from './word-lists/russian-officials.json' with { type: 'json' };

// `, советник юстиции`, `, старший лейтенант полиции`: a rank between an office and a name. Source: laws on service.
const RANK =
  ',? (?:младш|старш|государственн|главн)?(?:\\p{L}{2,3} )?(?:советник|юрист|лейтенант|капитан|майор|подполковник|полковник|сержант|прапорщик)\\p{L}{0,3} (?:юстиции|полиции|[123] класса|(?:налоговой|таможенной|миграционной|внутренней) службы)';
/** The same before a name, at the end of a folded text; exported to be checked. */
export const RUSSIAN_RANK = new RegExp(`${RANK} $`, 'u');
const SIGNED = /(?::| _{2,40}|:? \(подпись\)) $/u;
// Nine words without a comma: `инспектор службы по надзору за потребительским рынком `.
const BEHIND = '((?: [№«"]?[\\p{L}\\d«»"-]{1,24}){0,9}) $';
/** Offices that are the State's or the court's whatever stands behind them; exported to be checked. */
export const RUSSIAN_OFFICES: readonly { readonly office: Office; readonly at: RegExp }[] =
  Object.entries(data.offices).map(([office, words]) => ({
    office: office as Office,
    at: new RegExp(`(?<![\\p{L}-])(?:${words})${BEHIND}`, 'u'),
  }));
/** Posts that private owners have as well; exported to be checked. */
export const RUSSIAN_POST = new RegExp(`(?<![\\p{L}-])(?:${data.posts})${BEHIND}`, 'u');
export const RUSSIAN_STATE = new RegExp(`(?<!\\p{L})(?:${data.state})`, 'u');
export const RUSSIAN_PRIVATE = new RegExp(`(?<!\\p{L})(?:${data.private})`, 'u');
/** `бывший следователь`, `потерпевший прокурор`, `муж, нотариус`: a private person of the case; exported to be checked. */
export const RUSSIAN_CALLING = new RegExp(
  `(?<!\\p{L})(?:${data.callings})\\p{L}{0,4},? (?:\\p{L}{3,16}(?:ий|ый|ая|его|ого|ей|ой|ему|ому|им|ым) )?$`,
  'u',
);
/** Bare words of the same offices, which private owners have as well. */
const BARE: readonly { readonly office: Office; readonly at: RegExp }[] = [
  { office: 'prosecutor', at: /(?<!\p{L})инспектор(?:|а|у|ом|е) $/u },
  { office: 'expert', at: /(?<!\p{L})специалист(?:|а|у|ом|е|ы|ов) $/u },
];
/** Only a plural makes the second of two names an official as well (`судей А и Б`); exported to be checked. */
export const RUSSIAN_SEVERAL = new RegExp(`(?<!\\p{L})(?:${data.several})(?!\\p{L})`, 'u');
const LIST_GAP = /^(?:, и|,| и) $/u;
const OF_COURT: Partial<Record<Office, RegExp>> = {
  judge: /(?:^$|суд|коллеги|палат)/u,
  clerk: /(?:^$|суд|заседани)/u,
};
/** What says something about another person instead of naming the office further: verbs, and who is spoken to or of. */
const NOT_OF_POST =
  /^(?:с|со|у|к|ко|от|на|о|об|в|во|из|для|против|перед|между|что|не|а|но|или|его|её|их|это|как)$|(?<!отде|зда|филиа|персона|матери)(?:[иыаяе]л|ла|ло|ли|лся|лась|лись)$|(?:ть|ться|ит|ет|ют|ут|ят|ится|ется|ются)$/u;
const LIST_REACH = 100; // units before a name in which a plural begins its list
const OWN_REACH = 160; // units before a bare `начальник отдела` in which its body is named

/** The office that the Russian words at the end of `line` (folded, up to a name, from the person before it) name; `told` is more of the text before. */
export function russianOfficeAt(line: string, told: string): Office | undefined {
  const text = line.replace(RUSSIAN_RANK, ' ').replace(SIGNED, ' ');
  if (!/[а-яё»] $/u.test(text)) return undefined;
  for (const { office, at } of RUSSIAN_OFFICES) {
    const match = at.exec(text);
    if (match === null || !isOffice(match, text)) continue;
    const behind = match[1]?.trim() ?? '';
    const mayBe = OF_COURT[office]?.test(behind) ?? !isPrivate(behind);
    if (mayBe) return office;
  }
  for (const { office, at } of BARE) {
    const match = at.exec(text);
    if (match !== null && isOffice(match, text)) return office;
  }
  const post = RUSSIAN_POST.exec(text);
  if (post === null || !isOffice(post, text)) return undefined;
  const behind = post[1] ?? '';
  if (isPrivate(behind)) return undefined;
  if (RUSSIAN_STATE.test(behind)) return 'prosecutor';
  const before = told.slice(-OWN_REACH);
  const isOfBody = /^(?: (?:отдел|управлени|сектор|отделени)\p{L}{1,3})?$/u.test(behind);
  return isOfBody && RUSSIAN_STATE.test(before) && !isPrivate(before) ? 'prosecutor' : undefined;
}

/** True of the second name of `судей А и Б`; `gap` stands between it and the official before. */
export function isRussianSecond(line: string, gap: string): boolean {
  return (
    LIST_GAP.test(gap) && RUSSIAN_SEVERAL.test(line.slice(-LIST_REACH).replace(/^.*[;:]/u, ''))
  );
}

function isOffice(match: RegExpExecArray, text: string): boolean {
  if (RUSSIAN_CALLING.test(text.slice(0, match.index))) return false;
  return !(match[1] ?? '').split(' ').some((word) => NOT_OF_POST.test(word));
}

const isPrivate = (words: string): boolean =>
  RUSSIAN_PRIVATE.test(words) && !/центральн\p{L}{2,3} банк/u.test(words);
