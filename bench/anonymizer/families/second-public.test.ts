import { describe } from 'vitest';
import { FRESH_ADMINISTRATIVE } from './administrative-second.ts';
import { FRESH_APPEAL } from './appeal-second.ts';
import { FRESH_COMMERCIAL } from './commercial-second.ts';
import { FRESH_ENFORCEMENT } from './enforcement-second.ts';
import { checkDecisions, renderFamilies } from './family-checks.ts';
import { FRESH_ORDER } from './order-second.ts';

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
