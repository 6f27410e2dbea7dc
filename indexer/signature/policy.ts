import { z } from 'zod';
import { sha256Hex } from './algorithms.ts';
import azAkt from './policies/az-akt-1.json' with { type: 'json' };
import azHadise from './policies/az-hadise-1.json' with { type: 'json' };
import azQerar from './policies/az-qerar-1.json' with { type: 'json' };
import etsiBench from './policies/etsi-bench.json' with { type: 'json' };
import type { Check, Expectation } from './report.ts';

const level = z.enum(['FAIL', 'WARN', 'INFORM', 'IGNORE']);
const positive = z.number().positive();

const policySchema = z.strictObject({
  id: z.string().min(1),
  source: z.string().min(1),
  forms: z.array(z.enum(['ASiC-E-XAdES', 'ASiC-S-XAdES', 'XAdES'])).min(1),
  profile: z.enum(['ashkar-package', 'any']),
  minimumClass: z.enum(['SES', 'GEI', 'GEI_QC']),
  algorithms: z.strictObject({
    hashes: z.array(z.string()),
    curves: z.array(z.string()),
    rsaMinimumBits: z.int().min(1024),
    rsaWarnBelowBits: z.int(),
    rsaWarnFrom: z.iso.date(),
  }),
  /** Which key usage the signer needs; `any-signature` takes digitalSignature too. */
  keyUsage: z.enum(['nonRepudiation', 'any-signature']),
  revocation: z.strictObject({
    maxAgeHours: positive.optional(),
    warnAgeHours: positive.optional(),
  }),
  checks: z.strictObject({
    timestamp: level,
    'timestamp-of-another': level,
    'signature-policy': level,
    authority: level,
    'claimed-time': level,
    'signing-certificate-serial': level,
  }),
});

/** A validation policy as data; `sha256` names the very text that was applied. */
export type Policy = z.infer<typeof policySchema> & { readonly sha256: string };
export type CheckLevel = Check['level'];

/** Checks the data of a policy. @throws ZodError for a policy that is not one. */
export function readPolicy(value: unknown): Policy {
  const policy = policySchema.parse(value);
  return { ...policy, sha256: sha256Hex(Buffer.from(JSON.stringify(policy))) };
}

/** The policies by the use they serve. `bench` accepts every form and must never decide a publication. */
export const POLICIES = {
  decision: readPolicy(azQerar),
  act: readPolicy(azAkt),
  events: readPolicy(azHadise),
  bench: readPolicy(etsiBench),
} as const;

/** The policy for what a package holds. */
export function policyFor(expect: Expectation): Policy {
  return POLICIES[expect];
}
