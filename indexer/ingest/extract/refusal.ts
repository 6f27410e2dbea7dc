/** A document that cannot be extracted, with a stable code and one sentence on what to do. */
export class ExtractionRefusal extends Error {
  readonly code: string;
  readonly end: 'review' | 'quarantined' | 'refused';

  constructor(
    code: string,
    sentence: string,
    end: 'review' | 'quarantined' | 'refused' = 'quarantined',
  ) {
    super(sentence);
    this.name = 'ExtractionRefusal';
    this.code = code;
    this.end = end;
  }
}
