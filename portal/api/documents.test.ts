import { describe, expect, it } from 'vitest';
import { CASE_ACCOUNT } from '#tests/fixtures/portal-case-account.ts';
import { fixtureServices } from '#tests/fixtures/portal-locals.ts';
import { DECISION } from '#tests/fixtures/portal-records.ts';
import { decisionOut, policyOut } from './documents.ts';
import { openApiDocument } from './openapi.ts';
import * as schemas from './schemas.ts';

const ORIGIN = 'https://ashkar.example.az';

describe('decisionOut', () => {
  const out = decisionOut(ORIGIN, DECISION, CASE_ACCOUNT);

  it('groups the small counts of the receipt, as the page does', () => {
    expect(out.receipt.counts).toEqual({ person: '7', company: '1-4', fin: '1-4', address: '1-4' });
    expect(out.receipt.grounds).toEqual({ P: '31', C: '1-4' });
  });

  it('is what its schema describes', () => {
    const { receipt, execution, caseHistory } = schemas.decisionDocument.parse(out);
    expect({ receipt, execution, caseHistory }).toEqual({
      ...{ receipt: out.receipt, execution: out.execution, caseHistory: out.caseHistory },
    });
  });

  it('links the published decisions of the case and no other', () => {
    const linked = out.caseHistory.filter(({ url }) => url !== undefined);
    expect(linked.map(({ state }) => state)).toEqual(['published', 'published']);
    expect(linked[0]?.url).toBe(`${ORIGIN}/decisions/${DECISION.id}`);
  });
});

describe('policyOut', () => {
  const { policy } = fixtureServices();
  const out = policyOut(ORIGIN, policy);

  it('gives all that is published of the policy, as its schema describes it', () => {
    expect(schemas.policy.strict().parse(out)).toEqual(out);
    expect(out).toMatchObject({ ...policy, url: `${ORIGIN}/method` });
  });

  it('says nothing of the thresholds', () => {
    expect(JSON.stringify(out)).not.toContain('threshold');
  });

  it('is in the description of the API', () => {
    const described = JSON.stringify(openApiDocument(ORIGIN, '0.1.0'));
    expect(described).toContain('"/api/v1/policy"');
    expect(described).toContain('"#/components/schemas/Policy"');
  });
});
