import { archiveReferences } from './archive-references.ts';
import type { Candidate } from './candidate.ts';
import { startsIn } from './code-starts.ts';
import { isCourtContact } from './court-contact.ts';
import { idCandidate } from './id-candidate.ts';
import type { Rule } from './identifier-context.ts';
import { RULES } from './identifier-rules.ts';
import { identifierView } from './identifier-view.ts';
import { findNumberedThings } from './numbered-things.ts';
import { matchesAt, matchesOf, quickPattern } from './quick-pattern.ts';
import { repeatedIds } from './repeated-ids.ts';

const BEFORE = 60; // units in which a context word counts
const AFTER = 90; // units behind in which its noun may stand
// They have numbers of their own, which stay.
const ACT_BETWEEN =
  /(?<!\p{L})(?:əmr|qərar|qərardad|sərəncam|akt|məktub|fərman|protokol|qanun|hökm|qətnamə|əsasnamə|qayda|iş|bənd|maddə|protokol|emr|qerar|serencam|mektub|ferman|hokm|qetname)(?!çi|lət|sız|gil)\p{L}{0,9}(?!\p{L})/iu;
const STATE_SITE = /(?:^|[./@])(?:gov\.az|e-qanun\.az|president\.az)(?:$|[/:?])/iu;
const OFFICE_BOX =
  /^(?:info|office|contact|mail|poct|post|kanselyariya|kancelyariya|qebul|muraciet|mehkeme|dts|press|webmaster|support)\d{0,3}@/iu;

/** Identifiers by shape, check digit and context. A failed check digit never clears a hit with its context word. A court's own telephone and e-mail are left out. */
export function findIdentifiers(text: string): Candidate[] {
  if (
    !/[\d@*</]|www\.|[a-z]\.[a-z]{2}|[FP]\.?[İI]\.?N|ФИН|ПИН|tel|s[ıi]f[ıi]r|n[öo]mr[əe](?:s|y|d)|ноль|stifad|login|nikneym|_|ник|логин|аккаунт|профил|["”»] (?:adl|s[əe]hif|qrup|kanal|profil)/iu.test(
      text,
    )
  )
    return [];
  const view = identifierView(text);
  const starts = startsIn(view);
  const out: Candidate[] = [];
  for (const rule of RULES) {
    if (rule.needs !== undefined && !quickPattern(rule.needs, view).test(view)) continue;
    const matches =
      rule.begins === undefined
        ? matchesOf(view, rule.pattern)
        : matchesAt(view, rule.pattern, starts[rule.begins]);
    for (const match of matches) {
      const value = match[0];
      const start = match.index;
      if (!passes(rule, view, start, start + value.length, value)) continue;
      out.push(candidateOf(rule, view, start, start + value.length));
    }
  }
  out.push(...archiveReferences(view), ...findNumberedThings(view));
  return [...out, ...repeatedIds(view, out)];
}

function passes(rule: Rule, text: string, start: number, end: number, value: string): boolean {
  if (rule.not?.test(value) === true || isPublic(rule, text, start, value)) return false;
  const before = text.slice(Math.max(0, start - BEFORE), start);
  if (rule.unless?.test(before) === true) return false;
  if (rule.check?.(value.replace(/[^\p{L}\p{N}]/gu, '')) === true) return true;
  if (rule.context === undefined && rule.after === undefined) return rule.check === undefined;
  const has = (part: string, pattern: RegExp) => quickPattern(pattern, text).test(part);
  const isNear = rule.context !== undefined && has(clause(before), rule.context);
  if (rule.both === true ? !isNear : isNear) return rule.both !== true;
  if (rule.after === undefined) return false;
  const after = quickPattern(rule.after, text).exec(text.slice(end, end + AFTER));
  if (after === null) return false;
  return !ACT_BETWEEN.test(after.groups?.between ?? '');
}

/** Contacts of courts and state bodies, pages of the state: they name nobody. */
function isPublic(rule: Rule, text: string, start: number, value: string): boolean {
  if (rule.cls === 'network') return STATE_SITE.test(value);
  if (rule.cls === 'email' && /gov\.az$/iu.test(value) && OFFICE_BOX.test(value)) return true;
  return (rule.cls === 'email' || rule.cls === 'phone') && isCourtContact(text, start, value);
}

// `тел. 212-34-56`: the dot of a short form right before a number ends no sentence.
const ABBREVIATED =
  /(?<=(?<!\p{L})(?:tel|mob|faks|əl|тел|моб|сот|дом|раб|факс|[FP]\.[İI]\.N|V\.Ö\.E\.N))\. $/iu;

// `гос. номер`, `гос. знак`.
const OF_STATE = /(?<=гос)\. (?=номер|знак)/gu;

/** The last clause of a text: a context word of the sentence before does not count. A line end after a letter or comma only wraps the line. */
function clause(before: string): string {
  const open = before.replace(ABBREVIATED, ' ').replace(OF_STATE, ' ');
  if (open !== before) return clause(open);
  const line = before.includes('\n') ? before.search(/[^\p{L},\n]\n[^\n]*$/u) : -1;
  const cut = Math.max(line, before.lastIndexOf(';'), before.lastIndexOf('. '));
  return cut < 0 ? before : before.slice(cut + 1);
}

// `564-47-12, доб. 19`, `(daxili 118)`: the line inside the house.
const INSIDE =
  '(?:доб|вн|внутр|внутренний|добавочный|daxili|dax|əlavə|ext)\\.? ?(?:nömrə |№ ?)?\\d{1,5}(?!\\d)';
/** Exported to be checked. */
export const EXTENSION = new RegExp(`^(?: ?\\(${INSIDE}\\)|,? ?${INSIDE})`, 'iu');

function candidateOf(rule: Rule, text: string, start: number, to: number): Candidate {
  const more = rule.cls === 'phone' ? EXTENSION.exec(text.slice(to, to + 30)) : null;
  const end = to + (more?.[0].length ?? 0);
  const found = idCandidate(rule, text, start, end);
  const isChecked = rule.check?.(found.value ?? '') === true;
  return isChecked ? { ...found, features: ['check-digit'] } : found;
}
