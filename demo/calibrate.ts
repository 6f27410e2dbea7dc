import { anonymize } from '#anonymizer/anonymize.ts';
import type { Policy } from '#anonymizer/policy.ts';
import type { Calibration } from '#domain/calibration.ts';
import { structureDecision } from '#indexer/ingest/structure/structure-decision.ts';
import { demoCalibration } from './calibration.ts';
import { type DemoDecision, generateDecisions } from './generate-decisions.ts';

const CHECKED = 320; // decisions of other seeds than the corpus; four fifths go out by themselves, 199 are needed

/** Calibrates the automatic route on decisions that are not in the corpus, against the generator's own gold. */
export async function calibrateDemo(seed: string, policy: Policy): Promise<Calibration> {
  return demoCalibration(published(`${seed}-calibration`, policy), policy.version);
}

function* published(
  seed: string,
  policy: Policy,
): Generator<{ readonly decision: DemoDecision; readonly published: string }> {
  for (const decision of generateDecisions(seed, CHECKED)) {
    const document = structureDecision({
      mediaType: 'text/plain',
      pages: 1,
      lines: decision.text.split('\n').map((text) => ({ text })),
      quality: { score: 1, verdict: 'good', reasons: [] },
      dropped: [],
    });
    const { parties, judges, closedHearing } = decision.metadata;
    const result = anonymize(document, { parties, judges, closedHearing }, policy, decision.id);
    if (result.gate !== 'publish') continue; // only what would go out by itself counts
    const { title, blocks } = result.text;
    yield { decision, published: [title, ...blocks.map((block) => block.text)].join('\n') };
  }
}
