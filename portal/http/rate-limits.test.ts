import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { clientAddress, isLocalCaller, networkOf, rateLimits } from './rate-limits.ts';

const request = (remoteAddress: string, forwarded?: string) =>
  ({
    socket: { remoteAddress },
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  }) as unknown as IncomingMessage;

describe('clientAddress', () => {
  it.each([
    ['203.0.113.9', undefined, [], '203.0.113.9', 'plain peer'],
    ['::ffff:203.0.113.9', undefined, [], '203.0.113.9', 'IPv4 inside IPv6'],
    ['203.0.113.9', '198.51.100.7', [], '203.0.113.9', 'forwarded by nobody we know'],
    [
      '127.0.0.1',
      '1.1.1.1, 198.51.100.7',
      ['127.0.0.1'],
      '198.51.100.7',
      'the proxy names the last',
    ],
  ] as const)('%s forwarded %s', (peer, forwarded, proxies, address, _why) => {
    expect(clientAddress(request(peer, forwarded), proxies)).toBe(address);
  });

  it.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['2001:0db8:0001:0002::9', '2001:db8:1:2'],
  ])('%s counts as %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

describe('rateLimits', () => {
  const few = { points: 2, seconds: 60 };
  const limits = { page: few, search: few, bots: { points: 1, seconds: 60 } };

  it('refuses after the points are used, per address', async () => {
    const limit = rateLimits(limits);
    const refused: boolean[] = [];
    for (const address of ['a', 'a', 'a', 'b']) {
      refused.push((await limit('page', address, '')).refused);
    }
    expect(refused).toEqual([false, false, true, false]);
    expect((await limit('page', 'a', '')).resetSeconds).toBeGreaterThan(0);
  });

  it('lets declared crawlers share one budget on search, whatever their addresses', async () => {
    const limit = rateLimits(limits);
    expect((await limit('search', 'a', 'Examplebot/1.0')).refused).toBe(false);
    expect((await limit('search', 'b', 'Examplebot/1.0')).refused).toBe(true);
    expect((await limit('search', 'b', 'Mozilla/5.0')).refused).toBe(false);
  });
});

it.each([
  ['127.0.0.1', {}, true, 'a probe on this machine'],
  ['::ffff:127.0.0.1', {}, true, 'the same, IPv4 inside IPv6'],
  ['::1', {}, true, 'IPv6 loopback'],
  ['127.0.0.1', { 'x-forwarded-for': '198.51.100.7' }, false, 'somebody behind a local proxy'],
  ['127.0.0.1', { forwarded: 'for=198.51.100.7' }, false, 'the same, standard header'],
  ['203.0.113.9', {}, false, 'somebody else'],
] as const)('%s with %j is free of limits: %s (%s)', (remoteAddress, headers, isFree, _why) => {
  const request = { socket: { remoteAddress }, headers } as unknown as IncomingMessage;
  expect(isLocalCaller(request)).toBe(isFree);
});
