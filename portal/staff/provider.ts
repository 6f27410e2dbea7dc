import * as oidc from 'openid-client';
import { keysAt, type LogoutToken, readLogoutToken } from './logout-token.ts';

const TIMEOUT_SECONDS = 5;
const DISCOVERY_MS = 3_600_000; // addresses and keys of a provider change; they are read again each hour

export type ProviderSettings = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Authentication context that a sign-in must have. */
  readonly acr: string | undefined;
  readonly redirectUri: string;
  /** Where the provider sends the browser after its own sign-out. */
  readonly signedOutUri: string;
  readonly now: () => Date;
};

/** What must come back unchanged with the provider's answer. */
export type SignInChecks = {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
};

export type ProviderAnswer =
  | { readonly ok: true; readonly subject: string; readonly providerSession: string | undefined }
  | {
      readonly ok: false;
      readonly code: 'provider-down' | 'bad-answer' | 'declined' | 'assurance';
    };

/** The OpenID Connect provider at which staff sign in. */
export type SignInProvider = {
  /** Where the browser goes to sign in, with what must come back; undefined where the provider does not answer. */
  begin(): Promise<(SignInChecks & { readonly location: string }) | undefined>;
  /** Exchanges the provider's answer for the person it stands for. */
  end(answer: URL, checks: SignInChecks): Promise<ProviderAnswer>;
  /** What a logout token of the provider says, where it holds. */
  logout(token: string): Promise<LogoutToken>;
  /** Address at which the provider ends its own session; undefined where none is known. */
  signOutAddress(): Promise<string | undefined>;
};

/**
 * Authorization code with PKCE (S256), state and nonce; the library checks issuer, audience, times and the signature
 * of the ID token. Source: OpenID Connect Core 1.0 §3.1, RFC 9700.
 */
export function signInProvider(settings: ProviderSettings): SignInProvider {
  const { acr, redirectUri, signedOutUri } = settings;
  const discovered = rediscovering(settings);
  return {
    begin: async () => {
      const config = await discovered().catch(() => undefined);
      if (config === undefined) return undefined;
      const verifier = oidc.randomPKCECodeVerifier();
      const state = oidc.randomState();
      const nonce = oidc.randomNonce();
      const location = oidc.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: 'openid',
        state,
        nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        ...(acr === undefined ? {} : { acr_values: acr }),
      });
      return { location: location.href, state, nonce, verifier };
    },
    end: async (answer, { state, nonce, verifier }) => {
      const address = new URL(redirectUri);
      address.search = answer.search;
      try {
        const tokens = await oidc.authorizationCodeGrant(await discovered(), address, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        if (claims === undefined) return { ok: false, code: 'bad-answer' };
        if (acr !== undefined && claims.acr !== acr) return { ok: false, code: 'assurance' };
        const providerSession = typeof claims['sid'] === 'string' ? claims['sid'] : undefined;
        return { ok: true, subject: claims.sub, providerSession };
      } catch (error) {
        return { ok: false, code: refusalOf(error) };
      }
    },
    logout: async (token) => {
      const config = await discovered().catch(() => undefined);
      if (config === undefined) return { ok: false, code: 'provider-down' };
      const { issuer, jwks_uri: address } = config.serverMetadata();
      if (address === undefined) return { ok: false, code: 'bad-token' };
      const { clientId } = settings;
      return readLogoutToken(token, { issuer, clientId, keys: keysOf(config, address) });
    },
    signOutAddress: async () => {
      const config = await discovered().catch(() => undefined);
      if (config?.serverMetadata().end_session_endpoint === undefined) return undefined;
      return oidc.buildEndSessionUrl(config, { post_logout_redirect_uri: signedOutUri }).href;
    },
  };
}

const keySets = new WeakMap<oidc.Configuration, ReturnType<typeof keysAt>>();

/** The keys of a provider; they live as long as what is known of it. */
function keysOf(config: oidc.Configuration, address: string): ReturnType<typeof keysAt> {
  const known = keySets.get(config) ?? keysAt(address);
  keySets.set(config, known);
  return known;
}

/** The provider's configuration, read at the first use and each hour; a failed reading is tried again at the next use. */
function rediscovering(settings: ProviderSettings): () => Promise<oidc.Configuration> {
  let known: { readonly config: Promise<oidc.Configuration>; readonly at: number } | undefined;
  return () => {
    const at = settings.now().getTime();
    if (known !== undefined && Math.abs(at - known.at) < DISCOVERY_MS) return known.config;
    const config = discover(settings);
    known = { config, at };
    config.catch(() => {
      known = undefined;
    });
    return config;
  };
}

function discover({ issuer, clientId, clientSecret }: ProviderSettings) {
  const server = new URL(issuer);
  const isLocal = server.protocol === 'http:'; // the settings take it on this machine alone
  return oidc.discovery(server, clientId, clientSecret, undefined, {
    timeout: TIMEOUT_SECONDS,
    execute: [oidc.enableNonRepudiationChecks, ...(isLocal ? [oidc.allowInsecureRequests] : [])],
  });
}

function refusalOf(error: unknown): 'provider-down' | 'bad-answer' | 'declined' {
  if (error instanceof oidc.AuthorizationResponseError) return 'declined';
  if (error instanceof oidc.ResponseBodyError)
    return error.status >= 500 ? 'provider-down' : 'bad-answer';
  if (error instanceof oidc.ClientError) {
    const { cause } = error;
    if (error.code === 'OAUTH_TIMEOUT') return 'provider-down';
    return cause instanceof Response && cause.status >= 500 ? 'provider-down' : 'bad-answer';
  }
  return 'provider-down'; // fetch failed: nobody answers
}
