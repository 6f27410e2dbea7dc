import { upperAz } from '#domain/az-text.ts';
import type { Court } from '#domain/court.ts';
import type { Outcome } from '#domain/decision.ts';
import type { Dice } from './dice.ts';
import type { Family, Paragraph } from './family.ts';
import {
  chooseVariants,
  type GoldSpan,
  newPage,
  render,
  type Scene,
  type Scope,
  type Style,
} from './markup.ts';
import { personText } from './mention.ts';
import type { Person } from './people.ts';
import { APPEAL_NOTES } from './templates/common.ts';
import { KIND_HEADINGS, OPERATIVE_WORDS } from './templates/frames.ts';
import { generalReasons } from './templates/general-reasons.ts';
import { dottedDate } from './words.ts';

/** What a court writes around every decision. */
export type Frame = {
  readonly court: Court;
  readonly place: string;
  readonly caseNumber: string;
  readonly adopted: string;
  readonly panel: readonly Person[];
  readonly outcome: Outcome;
};

/** How many paragraphs of principle a decision of this kind has: from, to. */
const PRINCIPLES: Readonly<Record<Family['kind'], readonly [number, number]>> = {
  qetname: [3, 6],
  hokm: [3, 5],
  qerar: [2, 5],
  qerardad: [1, 3],
  emr: [0, 0],
};

/** The plain text of a decision, paragraphs joined by line ends, with every known span. */
export function compose(
  family: Family,
  frame: Frame,
  scene: Scene,
  dice: Dice,
  style: Style,
): { text: string; gold: readonly GoldSpan[] } {
  const page = newPage();
  const line = (template: string, scope: Scene = scene) => {
    render(template, scope, page, dice, style);
    page.add('\n');
  };
  head(family, frame, line);
  const heading = dice.chance(0.25);
  line(OPERATIVE_WORDS.found);
  if (heading || family.instance !== 'first') line('İşin halları');
  paragraphs(family.story, frame.outcome, scene, dice, line);
  if (heading || family.instance !== 'first') line('Əsaslandırma');
  const isNeutral =
    family.neutral === true || family.instance !== 'first' || family.kind === 'qerardad';
  const principles = dice
    .shuffle(generalReasons(family.procedure, isNeutral))
    .slice(0, dice.int(...PRINCIPLES[family.kind]));
  paragraphs(family.reasoning.slice(0, 1), frame.outcome, scene, dice, line);
  for (const principle of principles) line(principle);
  paragraphs(family.reasoning.slice(1), frame.outcome, scene, dice, line);
  line(family.guided);
  line(OPERATIVE_WORDS[family.kind]);
  paragraphs(family.operative[frame.outcome] ?? [], frame.outcome, scene, dice, line);
  const note = family.note === undefined ? undefined : APPEAL_NOTES[family.note];
  if (note !== undefined) line(note);
  if (family.kind !== 'emr' && dice.chance(0.3)) {
    line(
      `${KIND_HEADINGS[family.kind].name} müşavirə otağında kompüterdə [hazırlanmışdır|tərtib edilmişdir].`,
    );
  }
  signatures(frame, dice, line);
  const text = page.text().trimEnd();
  return { text, gold: withProtected(text, page.gold()) };
}

function head(family: Family, frame: Frame, line: (template: string) => void): void {
  const { name, solemn } = KIND_HEADINGS[family.kind];
  if (solemn) line('Azərbaycan Respublikası adından');
  line(upperAz(family.kind === 'emr' ? 'Məhkəmə əmri' : name));
  line(`${frame.place}        İş № ${frame.caseNumber}        ${dottedDate(frame.adopted)}`);
  line(upperAz(frame.court.name));
  line(introduction(family, frame));
}

function introduction(family: Family, frame: Frame): string {
  const open =
    '[{adopted:loc} məhkəmənin inzibati binasında açıq məhkəmə iclasında baxaraq,|açıq məhkəmə iclasında baxaraq|məhkəmənin binasında açıq məhkəmə iclasında baxaraq,]';
  if (family.kind === 'emr') return `{court:gen} hakimi {judge.full} ${family.subject} baxaraq,`;
  if (frame.panel.length > 1) {
    return `{court:gen} {board}, hakimlər {judge.full} (sədrlik edən və məruzəçi), {judge2.full} və {judge3.full:abl} ibarət tərkibdə, {clerk.full:gen} katibliyi ilə, ${family.present} ${family.subject} ${open}`;
  }
  return `[Hakim|{court:gen} hakimi] {judge.full:gen} sədrliyi, {clerk.full:gen} katibliyi ilə, ${family.present} ${family.subject} ${open}`;
}

function paragraphs(
  list: readonly Paragraph[],
  outcome: Outcome,
  scene: Scene,
  dice: Dice,
  line: (template: string, scope?: Scene) => void,
): void {
  for (const item of list) {
    if (typeof item === 'string') {
      line(item);
      continue;
    }
    if (item.only !== undefined && !item.only.includes(outcome)) continue;
    if (item.chance !== undefined && !dice.chance(item.chance)) continue;
    const rows =
      item.each === undefined ? [{}] : (scene[item.each] as readonly Scope[] | undefined);
    if (rows === undefined) throw new RangeError(`No list ${item.each}`);
    for (const row of rows) line(item.p, { ...scene, ...row });
  }
}

function signatures(frame: Frame, dice: Dice, line: (template: string) => void): void {
  const form = dice.pick(['gs', 'init', 'inits']);
  if (frame.panel.length > 1) {
    line(`Sədrlik edən: {judge.${form}}`);
    line(`Hakimlər: {judge2.${form}}, {judge3.${form}}`);
    return;
  }
  line(`${chooseVariants('[Sədrlik edən|Hakim:]', dice)} {judge.${form}}`);
}

const PROTECTED: readonly RegExp[] = [
  /(?:e-)?\d{1,2}(?:-\d)?\((?:\d{3}|\d-\d{1,3})\)-\d+\/\d{4}/g, // case numbers
  /\d{1,4}-[IVX]+Q[DR]?/g, // numbers of laws
  /\d+(?:[.-]\d+)*-(?:ci|cı|cu|cü) (?:maddə|bənd|hissə)\p{L}*/gu, // citations
];

/** Adds what must stay: case numbers, laws and citations, unless a span is there already. Sorted by offset. */
function withProtected(text: string, gold: readonly GoldSpan[]): readonly GoldSpan[] {
  const extra: GoldSpan[] = [];
  for (const pattern of PROTECTED) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (gold.some((span) => span.start < end && start < span.end)) continue;
      if (extra.some((span) => span.start < end && start < span.end)) continue;
      extra.push({
        start,
        end,
        surface: match[0],
        cls: 'protected',
        entity: 'law',
        kind: 'keep',
        role: undefined,
        case: undefined,
      });
    }
  }
  return [...gold, ...extra].sort((a, b) => a.start - b.start);
}

/** Full name of a judge as the metadata carries it. */
export function judgeName(judge: Person): string {
  return personText(judge, 'full');
}
