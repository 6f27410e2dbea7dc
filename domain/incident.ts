/** Those who are told of an incident. Source: Court 7.2.12 and 8.2.11; Acts 7.1.7. */
export const INCIDENT_RECIPIENTS = [
  'owner',
  'participants',
  'coordinating-body',
  'security-service',
] as const;
export type IncidentRecipient = (typeof INCIDENT_RECIPIENTS)[number];

export const INCIDENT_NOTICE_EVENTS = ['opened', 'closed'] as const;
export type IncidentNoticeEvent = (typeof INCIDENT_NOTICE_EVENTS)[number];

/** Kinds of incidents; one of each may be open at a time. The first four are found by the probe. */
export const INCIDENT_CODES = [
  'portal-gone',
  'database-gone',
  'search-gone',
  'canary-missed',
  'intake-gone',
  'security',
  'maintenance',
  'other',
] as const;
export type IncidentCode = (typeof INCIDENT_CODES)[number];

/** An incident with all that is on record. `affected`, `cause` and `analysis` are written for the public. */
export type Incident = {
  readonly id: string;
  readonly code: string;
  readonly startedAt: Date;
  readonly endedAt?: Date | undefined;
  readonly affected: string;
  readonly cause?: string | undefined;
  readonly analysis?: string | undefined;
};
