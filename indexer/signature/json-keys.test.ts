import { expect, it } from 'vitest';
import { duplicateKey } from './json-keys.ts';

const rows = [
  ['{"a":1,"b":{"a":2}}', false, 'one per object'],
  ['{"a":1,"a":2}', true, 'twice'],
  ['{"a":1,"\\u0061":2}', true, 'an escape is the same key'],
  ['[{"a":1},{"a":2}]', false, 'two objects'],
  ['{"b":["a","a"],"c":"a"}', false, 'values are no keys'],
  ['{"x":{"y":1},"x":2}', true, 'after a nested object'],
  [`{"a":1,"a"${' '.repeat(200)}:2}`, true, 'white space before the colon'],
  ['{"a":"}\\"","a":1}', true, 'braces and quotes inside a text'],
] as const;

it.each(rows)('%s: %s (%s)', (text, expected) => {
  JSON.parse(text);
  expect(duplicateKey(text)).toBe(expected);
});
