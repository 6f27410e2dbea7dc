export type * from '#domain/extracted.ts';
