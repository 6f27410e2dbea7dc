import courtTable from './courts.json' with { type: 'json' };

export const INSTANCES = ['first', 'appeal', 'cassation'] as const;
export type Instance = (typeof INSTANCES)[number];

export const COURT_TYPES = [
  'supreme',
  'appeal',
  'serious-crimes',
  'military',
  'administrative',
  'commercial',
  'district',
] as const;
export type CourtType = (typeof COURT_TYPES)[number];

/**
 * A court of the Republic. `code` is the court part of case numbers since 2026 (`5-155`), `oldCodes`
 * the three-digit ones before; `slug` is its public address.
 */
export type Court = {
  readonly code: string;
  readonly oldCodes: readonly string[];
  readonly name: string;
  readonly nameEn: string;
  readonly nameRu: string;
  readonly type: CourtType;
  readonly region: string;
  readonly slug: string;
};

/** Every court the portal knows, in the order of their codes. Source: names and codes in case numbers. */
export const COURTS: readonly Court[] = courtTable.courts as readonly Court[];

const byCode = new Map(
  COURTS.flatMap((court) => [court.code, ...court.oldCodes].map((code) => [code, court] as const)),
);
const bySlug = new Map(COURTS.map((court) => [court.slug, court] as const));

/** The court with this code, old or new; undefined where no such court is known. */
export function courtByCode(code: string): Court | undefined {
  return byCode.get(code);
}

/** Every code under which the decisions of this court may be recorded, old ones included. */
export function courtCodes(code: string): string[] {
  const court = courtByCode(code);
  return court === undefined ? [code] : [court.code, ...court.oldCodes];
}

/** The court at this public address; undefined where no such court is known. */
export function courtBySlug(slug: string): Court | undefined {
  return bySlug.get(slug);
}

/** The instance in which a court of this type sits by default. */
export function instanceOf(court: Court): Instance {
  if (court.type === 'supreme') return 'cassation';
  return court.type === 'appeal' ? 'appeal' : 'first';
}
