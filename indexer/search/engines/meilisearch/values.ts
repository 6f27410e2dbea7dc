import { createHash } from 'node:crypto';

const LONGEST = 400; // bytes of a value in a filter. Source: documentation, "Known limitations" (468–480)
const PLAIN = /^[a-z0-9]+$/;
const ESCAPED = /_([0-9a-f]+)_/g;

/**
 * A string as a filter value. The server compares values without case and accents; in this form, made of
 * `a-z 0-9 _` alone, two strings are equal only where they are the same, and what begins alike still does.
 */
export function filterValue(text: string): string {
  if (PLAIN.test(text) && text.length <= LONGEST) return text;
  let value = text === '' ? '_e' : '';
  for (const sign of text.toWellFormed())
    value += PLAIN.test(sign) ? sign : `_${(sign.codePointAt(0) ?? 0).toString(16)}_`;
  return value.length <= LONGEST ? value : `__${createHash('sha256').update(text).digest('hex')}`;
}

/** The string of a value; undefined for one that was too long to be kept. */
export function filterText(value: string): string | undefined {
  if (value === '_e') return '';
  if (value.startsWith('__') && value.length === 66) return undefined;
  return value.replaceAll(ESCAPED, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

/** The beginning of values: as much of it as a filter may hold. */
export function filterPrefix(text: string): string {
  let value = '';
  for (const sign of text.toWellFormed()) {
    const next = PLAIN.test(sign) ? sign : `_${(sign.codePointAt(0) ?? 0).toString(16)}_`;
    if (value.length + next.length > LONGEST) break;
    value += next;
  }
  return value;
}

/** Primary key of a document: its id in hexadecimal, so that keys sort as ids do. */
export function keyOf(id: string): string {
  return `d${Buffer.from(id, 'utf8').toString('hex')}`;
}

/** Primary key of a passage: its document and its place there. */
export function passageKey(document: string, ordinal: number): string {
  return `${keyOf(document)}-${ordinal}`;
}

/** `attribute IN [values]`, the values being in the form of `filterValue` or `keyOf`. */
export function isIn(attribute: string, values: readonly string[]): string {
  return `${attribute} IN [${values.map((value) => `"${value}"`).join(', ')}]`;
}
