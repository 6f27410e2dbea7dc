import { matchesOf, quickPattern } from './quick-pattern.ts';

const REACH = 90; // units behind the word for a party in which its name stands
const PARTY = /cavabdeh|iddiaçı/giu;
const STATE_BODY =
  /^[^.;\n]{0,90}(?:Fond|Xidmət|Nazirli|Komitə|Agentli|İdarə|Bələdiyyə|İcra Hakimiyyət|Palata)/u;

let last = { text: '', has: false };

/** True of a text in which a state body is plaintiff or defendant: its letters are what the case is about. */
export function hasStateParty(text: string): boolean {
  if (text !== last.text) last = { text, has: find(text) };
  return last.has;
}

function find(text: string): boolean {
  for (const { index } of matchesOf(text, PARTY))
    if (STATE_BODY.test(text.slice(index, index + REACH))) return true;
  return false;
}

// Code of Administrative Procedure: an administrative body is the defendant.
const ADMINISTRATIVE = /(?<!\p{L})inzibati prosessual m[ae]c[ae]ll/u;
const AGAINST_BODY =
  /(?:idare|xidmet|agentliy|nazirliy|komite|fond|hakimiyyet|belediyye|inspeksiya|palata|orqan|mufettisliy|departament|komissiya|komissarlig|qurum|merkez)(?:s?in|s?un)?(?:e|a|ne|na|ye) (?:[\p{L}-]{2,15} ){0,2}qarsi(?:dir)?(?!\p{L})/u;

let lastFolded = { text: '', isAgainst: false };

/** True of an administrative case (folded text) whose claim is against a body of the state or a municipality. */
export function isAgainstState(folded: string): boolean {
  if (folded !== lastFolded.text)
    lastFolded = {
      text: folded,
      isAgainst: has(ADMINISTRATIVE, folded) && has(AGAINST_BODY, folded),
    };
  return lastFolded.isAgainst;
}

const has = (pattern: RegExp, text: string) => quickPattern(pattern, text).test(text);
