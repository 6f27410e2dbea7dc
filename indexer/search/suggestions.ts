import { actNamesShortAs } from '#domain/act-names.ts';
import { COURTS } from '#domain/court.ts';
import { foldWord } from '#indexer/analysis/fold.ts';

/** A completion of what was typed: `court` a court's name, `act` the title of an act. */
export type Suggestion = { readonly text: string; readonly kind: 'court' | 'act' };

const SUGGESTED_WORDS = 8; // words of a title that a suggestion may begin at

const courts = COURTS.map((court) => ({
  code: court.code,
  name: court.name,
  folded: ` ${foldedWords(court.name).join(' ')}`,
}));

/** What was typed, or a title, as the folded words that suggestions are looked up by. */
export function foldedWords(text: string): string[] {
  return text
    .split(/\s+/)
    .map(foldWord)
    .filter((word) => word !== '');
}

/** What titles are looked up by: the typed words, and the names of the codes that they abbreviate (`mm`: Mülki Məcəllə). */
export function titleKeys(typed: string): readonly string[] {
  const names = actNamesShortAs(typed).map((name) => foldedWords(name).join(' '));
  return [typed, ...names].filter((key) => key !== '');
}

/** Every key under which a title is suggested: its folded words from one of its first eight on. */
export function suggestionKeys(title: string): string[] {
  const words = foldedWords(title);
  return words.slice(0, SUGGESTED_WORDS).map((_, from) => words.slice(from).join(' '));
}

/** Courts of which a word begins like what was typed (folded), among those that have documents. */
export function suggestedCourts(typed: string, hasDocuments: (code: string) => boolean) {
  return courts
    .filter(({ code, folded }) => hasDocuments(code) && folded.includes(` ${typed}`))
    .map(({ name }): Suggestion => ({ text: name, kind: 'court' }));
}
