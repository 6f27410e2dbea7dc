import type { IncomingMessage } from 'node:http';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';

/** Points per window of each kind of request. Source: operations.md §5. */
export const DEFAULT_LIMITS = {
  page: { points: 600, seconds: 300 },
  search: { points: 120, seconds: 300 },
  bots: { points: 60, seconds: 60 },
  /** Reports and requests that are sent: nobody writes more by hand, and nobody blanks the record by reports. */
  form: { points: 20, seconds: 3600 },
  /** All results of a search as a file. */
  export: { points: 10, seconds: 3600 },
} as const;
export type LimitKind = keyof typeof DEFAULT_LIMITS;
type Limit = { readonly points: number; readonly seconds: number };
/** Limits that are given; the others are the default ones. */
export type Limits = Readonly<Partial<Record<LimitKind, Limit>>>;

export type LimitState = {
  readonly limit: number;
  readonly remaining: number;
  readonly resetSeconds: number;
  readonly refused: boolean;
};

const BOT = /bot\b|crawl|spider|slurp|facebookexternalhit/i;

/** Counts requests per address (IPv4 or IPv6 /64) in memory; declared crawlers share one budget on search. */
export function rateLimits(given: Limits = {}) {
  const limits = { ...DEFAULT_LIMITS, ...given };
  const limiter = ({ points, seconds }: Limit) =>
    new RateLimiterMemory({ points, duration: seconds });
  const limiters = {
    page: limiter(limits.page),
    search: limiter(limits.search),
    bots: limiter(limits.bots),
    form: limiter(limits.form),
    export: limiter(limits.export),
  };
  return async (
    kind: Exclude<LimitKind, 'bots'>,
    address: string,
    userAgent: string,
  ): Promise<LimitState> => {
    const bot = kind === 'search' && BOT.test(userAgent);
    const name: LimitKind = bot ? 'bots' : kind;
    const consumed = await consume(limiters[name], bot ? 'all' : address);
    return {
      limit: limits[name].points,
      remaining: Math.max(0, consumed.result.remainingPoints),
      resetSeconds: Math.max(1, Math.ceil(consumed.result.msBeforeNext / 1000)),
      refused: consumed.refused,
    };
  };
}

async function consume(
  limiter: RateLimiterMemory,
  key: string,
): Promise<{ readonly result: RateLimiterRes; readonly refused: boolean }> {
  try {
    return { result: await limiter.consume(key), refused: false };
  } catch (refusal) {
    if (refusal instanceof Error) throw refusal;
    return { result: refusal as RateLimiterRes, refused: true };
  }
}

/**
 * The address a request is counted under: the peer's, or the last forwarded one where the peer is a
 * listed proxy. IPv6 addresses count by their /64 network.
 */
export function clientAddress(req: IncomingMessage, proxies: readonly string[]): string {
  const peer = plainAddress(req.socket.remoteAddress ?? '');
  const forwarded = req.headers['x-forwarded-for'];
  if (!proxies.includes(peer) || forwarded === undefined) return networkOf(peer);
  const last = String(forwarded).split(',').at(-1)?.trim() ?? peer;
  return networkOf(plainAddress(last));
}

function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/, '');
}

/** IPv6 by its first 64 bits, IPv4 as it is. */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? [];
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = new Array<string>(Math.max(0, 8 - first.length - last.length)).fill('0');
  const groups = tail === undefined ? first : [...first, ...zeros, ...last];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}

/** True for a connection from this machine that carries no forwarded address: nobody behind a proxy. */
export function isLocalCaller(req: IncomingMessage): boolean {
  const peer = req.socket.remoteAddress ?? '';
  const isLoopback = peer === '::1' || /^(?:::ffff:)?127\./.test(peer);
  return (
    isLoopback &&
    req.headers['x-forwarded-for'] === undefined &&
    req.headers.forwarded === undefined
  );
}
