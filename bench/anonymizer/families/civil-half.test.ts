import { describe } from 'vitest';
import { ADMINISTRATIVE } from './administrative.ts';
import { CIVIL } from './civil.ts';
import { COMMERCIAL } from './commercial.ts';
import { checkDecisions, checkGenres, renderFamilies } from './family-checks.ts';
import { FAMILY_LAW } from './family-law.ts';
import { LABOUR } from './labour.ts';
import { LOAN } from './loan.ts';

const COUNT = 3; // decisions of each family
const GENRES = [CIVIL, FAMILY_LAW, LABOUR, LOAN, ADMINISTRATIVE, COMMERCIAL];

describe('test families of civil, administrative and commercial cases', () => {
  checkGenres(GENRES);
  checkDecisions(renderFamilies(GENRES.flat(), COUNT), COUNT, () => [500, 1300]);
});
