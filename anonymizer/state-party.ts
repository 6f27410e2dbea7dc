import { matchesOf } from './quick-pattern.ts';

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
