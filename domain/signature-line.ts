/** Classes of Azerbaijani electronic signature: simple, enhanced (gücləndirilmiş), enhanced with a qualified certificate. */
export type SignatureClass = 'SES' | 'GEI' | 'GEI_QC';

/** The public part of a signature report: role and organisation, time, anchor, real or test; no person's name. */
export type SignatureLine = {
  readonly authority: string;
  readonly at: string;
  readonly timeProof: 'TST' | 'receivedAt';
  readonly anchorId: string;
  readonly trust: 'real' | 'test';
  readonly class: SignatureClass;
  readonly level: 'B' | 'T' | 'LT' | 'LTA' | 'NOT_ETSI';
};
