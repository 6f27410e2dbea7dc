declare const brand: unique symbol;

/** A question without names and numbers of persons: the only kind that leaves for an endpoint. */
export type CleanQuestion = string & { readonly [brand]: 'CleanQuestion' };
