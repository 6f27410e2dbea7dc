import { describe } from 'vitest';
import { FRESH_COMMERCIAL } from '../families/commercial-second.ts';
import { FRESH_ENFORCEMENT } from '../families/enforcement-second.ts';
import { checkDecisions, renderFamilies } from '../families/family-checks.ts';
import { FRESH_ADMINISTRATIVE } from './administrative.ts';
import { FRESH_APPEAL } from './appeal.ts';
import { FRESH_ORDER } from './order.ts';

const COUNT = 6; // decisions of each family
const GENRES = [
  FRESH_ADMINISTRATIVE,
  FRESH_COMMERCIAL,
  FRESH_APPEAL,
  FRESH_ORDER,
  FRESH_ENFORCEMENT,
];

describe('fresh test families of public-law, commercial and short forms', () => {
  checkDecisions(renderFamilies(GENRES.flat(), COUNT), COUNT, (first) =>
    first?.metadata.kind === 'emr' ? [250, 700] : [500, 1300],
  );
});
