import type { CleanQuestion } from '#domain/clean-question.ts';
import { findAddresses } from './addresses.ts';
import { findIdentifiers } from './identifiers.ts';
import { findNames } from './names.ts';
import { tokenize } from './tokens.ts';
import type { Span } from './view.ts';

// Telephones, cards, documents; sums of money stay.
const LONG_NUMBER = /(?<![\p{L}\d.,])\p{L}{0,3}\d(?:[\s-]{0,2}\d){6,19}/gu;
const MONEY = /^\s{0,2}(?:manat|azn|dollar|avro|rubl)/iu;
const WORD = /\S+/gu;
const GUESSED = /^person:(?:led-free|cap-cap)$/; // rules that only a capital speaks for

/**
 * The question with its numbers of persons and addresses taken out; undefined where it seems to name a
 * person, typed with capitals or without: then nothing of it is sent.
 */
export function cleanQuestion(text: string): CleanQuestion | undefined {
  if (namesPerson(text)) return undefined;
  const spans: Span[] = [
    ...findIdentifiers(text),
    ...findAddresses(text),
    ...spansOf(text, LONG_NUMBER).filter(({ end }) => !MONEY.test(text.slice(end, end + 10))),
    ...spansOf(text, WORD).filter(({ start, end }) => text.slice(start, end).includes('@')), // mail
  ];
  let cleaned = '';
  let from = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start >= from) cleaned += `${text.slice(from, start)}…`;
    from = Math.max(from, end);
  }
  cleaned += text.slice(from);
  return cleaned as CleanQuestion;
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

function namesPerson(text: string): boolean {
  const capitalized = text.replace(/(?<!\p{L})\p{Ll}/gu, (letter) =>
    letter.toLocaleUpperCase('az'),
  );
  return (
    findNames(text, tokenize(text), () => false).length > 0 ||
    findNames(capitalized, tokenize(capitalized), () => false).some(
      ({ rule }) => !GUESSED.test(rule),
    )
  );
}
