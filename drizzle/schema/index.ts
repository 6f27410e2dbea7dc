export * from './court.ts';
export * from './expression.ts';
export * from './ledger.ts';
export * from './log.ts';
export * from './restricted.ts';
export * from './work.ts';
