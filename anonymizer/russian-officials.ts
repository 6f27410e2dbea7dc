import type { Office } from './candidate.ts';
import data from './word-lists/russian-officials.json' with { type: 'json' };

// What stands between an office and a name: `, советник юстиции`, `, доктор медицинских наук, профессор`. Source: laws on service; degrees of science.
const RANK =
  '(?:(?:младш|старш|государственн|главн)(?:ий|его|ему|им|ый|ого|ому|ым) )?(?:советник|юрист|лейтенант|капитан|майор|подполковник|полковник|сержант|прапорщик)\\p{L}{0,3}(?: (?:юстиции|полиции|[123] класса|(?:налоговой|таможенной|миграционной|внутренней) службы))?';
const DEGREE =
  '(?:доктор|кандидат)(?:|а|у|ом) (?:\\p{L}{5,20} )?наук|профессор(?:|а|у|ом)|доцент(?:|а|у|ом)|академик(?:|а|у|ом)|проф\\.|доц\\.|заслуженн\\p{L}{2,3} (?:юрист|врач)(?:|а|у|ом)';
/** The same before a name, at the end of a folded text; exported to be checked. */
export const RUSSIAN_RANK = new RegExp(`,? (?:${RANK}|${DEGREE}) $`, 'u');
const MOST_RANKS = 3;

function withoutRanks(line: string): string {
  let left = line;
  for (let count = 0; count < MOST_RANKS && RUSSIAN_RANK.test(left); count++)
    left = left.replace(RUSSIAN_RANK, ' ');
  return left;
}

/** `протокол собрания подписала секретарь А.Б. Соядова`: of a meeting of owners or parents, not of a court. */
const OF_MEETING = /собрани(?:я|и|ю|е)(?!\p{L})|кооператив|товариществ|родител|жильцов/u;
const OF_COURT_SESSION = /суд|заседани/u;
const MEETING_REACH = 140; // units before an office in which a meeting is told of

const isOfMeeting = (told: string): boolean => {
  const near = told.slice(-MEETING_REACH);
  return OF_MEETING.test(near) && !OF_COURT_SESSION.test(near);
};

/** `представитель муниципалитета` acts for a party; these bodies speak in a hearing by virtue of their office. */
const REPRESENTATIVE = /^представител/u;
const SPEAKS_BY_OFFICE = /опек|попечит|прокуратур|полици|следств|омбудсмен|пробаци/u;

const SIGNED = /(?::| [–—-]| _{2,40}|:? \(подпись\)) $/u;
// Nine words without a comma: `инспектор службы по надзору за потребительским рынком `.
const BEHIND = '((?: (?:№ ?)?[«"]?[\\p{L}\\d«»"-]{1,24}){0,9}) $';
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
/** `представитель истца, адвокат Соядов`: the advocate is not the claimant. */
const REPRESENTED = /(?<!\p{L})представител\p{L}{1,3} \p{L}{4,16}(?: \p{L}{4,16})?,? $/u;
/** Bare words of the same offices, which private owners have as well. */
const BARE: readonly { readonly office: Office; readonly at: RegExp }[] = [
  { office: 'prosecutor', at: /(?<!\p{L})инспектор(?:|а|у|ом|е) $/u },
  { office: 'enforcement', at: /(?<!\p{L})исполнител(?:ь|я|ю|ем) $/u },
  { office: 'expert', at: /(?<!\p{L})(?:специалист|психолог|педагог)(?:|а|у|ом|е|ы|ов) $/u },
];
// Works have contractors called so too.
const OF_ENFORCEMENT = /исполнительн|взыскател|должник|опис(?:ь|и|ью) имущества/u;
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

/** `адвокат истца`: whom an official serves, right before the name; exported to be checked. */
export const RUSSIAN_CLIENT =
  /(?<!\p{L})(?:истца|истицы|ответчика|ответчицы|подсудимо(?:го|й)|обвиняемо(?:го|й)|осужд[её]нно(?:го|й)|потерпевш(?:его|ей)|заявител(?:я|ьницы)|должника|должницы|взыскателя|свидетел(?:я|ьницы)|кредитора|третьего лица|апеллянта|кассатора) $/u;
/** A surname of a man in the nominative: nobody who is served bears it. */
const MANS_SURNAME = /(?:^|[ .])\p{L}{2,20}(?:[оеё]в|[иы]н|ий|ый)(?:[ ,]|$)/u;

/**
 * The office that the Russian words at the end of `line` (folded, up to a name, from the person before it) name;
 * `told` is more of the text before, `name` the folded name.
 */
export function russianOfficeAt(line: string, told: string, name: string): Office | undefined {
  if (RUSSIAN_CLIENT.test(line) && !MANS_SURNAME.test(name)) return undefined;
  return (
    officeAtEnd(withoutRanks(line), told) ??
    officeAtEnd(line, told) ??
    officeAtEnd(line.replace(IN_A_FIELD, ' '), told)
  );
}

/** The second half of `эксперт-лингвист`. */
const IN_A_FIELD = /(?<=[а-яё]{5})-[а-яё]{4,20} $/u;

/** The office at the end of a line; a rank of the police alone is one as well (`капитан полиции Соядов`). */
function officeAtEnd(line: string, told: string): Office | undefined {
  const text = line.replace(SIGNED, ' ');
  if (!/[а-яё»] $/u.test(text)) return undefined;
  for (const { office, at } of RUSSIAN_OFFICES) {
    const match = at.exec(text);
    if (match === null || !isOffice(match, text)) continue;
    const behind = match[1]?.trim() ?? '';
    if (office === 'clerk' && behind === '' && isOfMeeting(told)) return undefined;
    const mayBe = OF_COURT[office]?.test(behind) ?? !isPrivate(behind);
    if (mayBe) return office;
  }
  for (const { office, at } of BARE) {
    const match = at.exec(text);
    if (match === null || !isOffice(match, text)) continue;
    if (office !== 'enforcement' || OF_ENFORCEMENT.test(told.slice(-OWN_REACH * 2))) return office;
  }
  const post = RUSSIAN_POST.exec(text);
  if (post === null || !isOffice(post, text)) return undefined;
  const behind = post[1] ?? '';
  if (REPRESENTATIVE.test(post[0]) && !SPEAKS_BY_OFFICE.test(behind)) return undefined;
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

// `на вопросы защитника несовершеннолетний свидетель Соядлы`: who is named, and no official.
const PARTY =
  /^(?:свидетель|истец|истица|ответчик|ответчица|потерпевш(?:ий|ая)|подсудим(?:ый|ая)|обвиняем(?:ый|ая)|осужд[её]нн(?:ый|ая)|должник|должница|взыскатель|заявитель|заявительница|несовершеннолетн(?:ий|яя)|малолетн(?:ий|яя)|сын|дочь|мать|отец|брат|сестра|жена|муж|сосед|соседка|гражданин|гражданка)$/u;

function isOffice(match: RegExpExecArray, text: string): boolean {
  const lead = text.slice(0, match.index);
  if (RUSSIAN_CALLING.test(lead) && !REPRESENTED.test(lead)) return false;
  return !(match[1] ?? '').split(' ').some((word) => NOT_OF_POST.test(word) || PARTY.test(word));
}

const isPrivate = (words: string): boolean =>
  RUSSIAN_PRIVATE.test(words) && !/центральн\p{L}{2,3} банк/u.test(words);
