import { describe, expect, it } from 'vitest';
import { type GeneralName, isWithin } from './general-name.ts';

const ip = (...bytes: number[]): GeneralName => ({ kind: 'ip', bytes: Uint8Array.from(bytes) });
const of = (kind: 'email' | 'dns' | 'uri', value: string): GeneralName => ({ kind, value });

describe('name constraints', () => {
  const rows: readonly (readonly [GeneralName, GeneralName, boolean | undefined, string])[] = [
    [of('dns', 'a.example.az'), of('dns', 'example.az'), true, 'below'],
    [of('dns', 'EXAMPLE.az'), of('dns', 'example.AZ'), true, 'case does not count'],
    [of('dns', 'badexample.az'), of('dns', 'example.az'), false, 'a label is whole'],
    [of('dns', 'a.az'), of('dns', ''), true, 'the empty constraint takes all'],
    [of('email', 'x@example.az'), of('email', 'example.az'), true, 'the host'],
    [of('email', 'x@a.example.az'), of('email', 'example.az'), false, 'the host alone'],
    [of('email', 'x@a.example.az'), of('email', '.example.az'), true, 'all below'],
    [of('email', 'X@example.az'), of('email', 'x@example.az'), false, 'the local part has a case'],
    [of('email', 'nobody'), of('email', 'example.az'), undefined, 'no address: cannot tell'],
    [of('uri', 'https://a.example.az/x'), of('uri', '.example.az'), true, 'all below'],
    [of('uri', 'https://a@example.az:1/x'), of('uri', 'example.az'), true, 'user and port aside'],
    [of('uri', 'https://example.az@evil.az/'), of('uri', 'example.az'), false, 'a user is no host'],
    [of('uri', 'urn:x'), of('uri', 'example.az'), undefined, 'no host: cannot tell'],
    [ip(10, 1, 2, 3), ip(10, 1, 0, 0, 255, 255, 0, 0), true, 'network'],
    [ip(10, 2, 2, 3), ip(10, 1, 0, 0, 255, 255, 0, 0), false, 'another network'],
  ];
  it.each(rows)('%j in %j: %s (%s)', (name, base, expected) => {
    expect(isWithin(name, base)).toBe(expected);
  });
});
