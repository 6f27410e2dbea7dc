import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
// Signatures by a key pair alone: with the client's secret anybody who has it could sign.
const SIGNATURES = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'EdDSA',
];
const MAX_AGE_SECONDS = 300; // the standard asks for a short life; providers give two minutes
const TOLERANCE_SECONDS = 30; // between two clocks
const MAX_LENGTH = 8_192; // signs of a token
const TIMEOUT_MS = 5_000;

/** Whose sessions a provider wants ended, and the token's own name, by which it serves once. */
export type LogoutToken =
  | {
      readonly ok: true;
      readonly tokenId: string;
      readonly subject: string | undefined;
      readonly providerSession: string | undefined;
    }
  | { readonly ok: false; readonly code: 'bad-token' | 'provider-down' };

/** The provider's public keys, read when they are needed. */
export function keysAt(address: string): JWTVerifyGetKey {
  return createRemoteJWKSet(new URL(address), { timeoutDuration: TIMEOUT_MS });
}

/**
 * What a logout token says, where it holds: signature, issuer, audience, times, name, event, no nonce, and a session
 * or a subject. Source: OpenID Connect Back-Channel Logout 1.0 §2.4, §2.6.
 */
export async function readLogoutToken(
  token: string,
  expected: { readonly issuer: string; readonly clientId: string; readonly keys: JWTVerifyGetKey },
): Promise<LogoutToken> {
  if (token.length > MAX_LENGTH) return { ok: false, code: 'bad-token' };
  try {
    const { payload } = await jwtVerify(token, expected.keys, {
      issuer: expected.issuer,
      audience: expected.clientId,
      algorithms: SIGNATURES,
      requiredClaims: ['iat', 'exp', 'jti'],
      maxTokenAge: MAX_AGE_SECONDS,
      clockTolerance: TOLERANCE_SECONDS,
    });
    return wishOf(payload);
  } catch (error) {
    const isDown = !(error instanceof errors.JOSEError) || error instanceof errors.JWKSTimeout;
    return { ok: false, code: isDown ? 'provider-down' : 'bad-token' };
  }
}

function wishOf(claims: JWTPayload): LogoutToken {
  const { jti, sub, sid, events } = claims as JWTPayload & { sid?: unknown; events?: unknown };
  const event =
    typeof events === 'object' && events !== null
      ? (events as Record<string, unknown>)[EVENT]
      : undefined;
  const isLogout = typeof event === 'object' && event !== null;
  const subject = typeof sub === 'string' ? sub : undefined;
  const providerSession = typeof sid === 'string' ? sid : undefined;
  const isNamed = subject !== undefined || providerSession !== undefined;
  if (!isLogout || 'nonce' in claims || !isNamed || typeof jti !== 'string' || jti === '')
    return { ok: false, code: 'bad-token' };
  return { ok: true, tokenId: jti, subject, providerSession };
}
