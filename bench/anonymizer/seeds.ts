import { anonymize } from '#anonymizer/anonymize.ts';
import { DEFAULT_POLICY } from '#anonymizer/policy.ts';
import { leaksIn } from '#demo/calibration.ts';
import { type DemoDecision, generateDecisions } from '#demo/generate-decisions.ts';
import { structureDecision } from '#indexer/ingest/structure/structure-decision.ts';
import { printTable } from '../table.ts';

const CONFIDENCE = 0.95;

/**
 * Upper end of the one-sided Clopper–Pearson interval for `leaking` of `checked`, 0 … 1: the rate at which so
 * few would be seen with probability 1 − confidence. Source: Clopper and Pearson 1934.
 */
export function upperBound(leaking: number, checked: number, confidence = CONFIDENCE): number {
  if (checked === 0 || leaking >= checked) return 1;
  let [low, high] = [leaking / checked, 1];
  for (let step = 0; step < 60; step++) {
    const rate = (low + high) / 2;
    if (atMost(leaking, checked, rate) > 1 - confidence) low = rate;
    else high = rate;
  }
  return high;
}

function atMost(k: number, n: number, rate: number): number {
  let term = n * Math.log1p(-rate);
  let sum = Math.exp(term);
  for (let i = 1; i <= k; i++) {
    term += Math.log((n - i + 1) / i) + Math.log(rate) - Math.log1p(-rate);
    sum += Math.exp(term);
  }
  return sum;
}

/**
 * Prints, seed by seed, what leaks of decisions made anew: structured from plain lines and anonymized with
 * their record as the pipeline does, against the generator's gold.
 */
export function printSeeds(seeds: readonly string[], count: number): void {
  const corpora = seeds.map((seed) => ({ seed, decisions: [...generateDecisions(seed, count)] }));
  const all = corpora.flatMap(({ decisions }) => decisions);
  const words = all.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const spans = all.reduce((sum, { gold }) => sum + gold.length, 0);
  console.log(
    `corpus: ${seeds.length} seeds of ${count} documents, ${all.length} documents, ${words} words, ${spans} gold spans (demonstration generator)`,
  );
  const header = ['seed', 'documents', 'publish', 'review', 'withhold', 'leak', 'leak in review'];
  const rows: (string | number)[][] = [];
  const sums = { publish: 0, review: 0, withhold: 0, leak: 0, reviewLeak: 0 };
  for (const { seed, decisions } of corpora) {
    const row = { publish: 0, review: 0, withhold: 0, leak: 0, reviewLeak: 0 };
    for (const decision of decisions) {
      const { gate, output } = outputOf(decision);
      row[gate]++;
      const leaks = gate === 'withhold' ? [] : leaksIn(decision, output);
      if (leaks.length === 0) continue;
      row[gate === 'publish' ? 'leak' : 'reviewLeak']++;
      for (const leak of leaks)
        console.log(`${seed} ${decision.id} ${decision.family} ${gate}: ${around(output, leak)}`);
    }
    for (const key of Object.keys(sums) as (keyof typeof sums)[]) sums[key] += row[key];
    rows.push([seed, decisions.length, ...Object.values(row)]);
  }
  printTable([header, ...rows, ['all', all.length, ...Object.values(sums)]]);
  const bound = (100 * upperBound(sums.leak, sums.publish)).toFixed(4);
  console.log(
    `publish ${((100 * sums.publish) / all.length).toFixed(1)} %; leaking among published ${sums.leak} of ${sums.publish}, 95 % upper bound ${bound} % (Clopper–Pearson, one-sided); leaking among review ${sums.reviewLeak} of ${sums.review}`,
  );
}

function outputOf(decision: DemoDecision) {
  const document = structureDecision({
    mediaType: 'text/plain',
    pages: 1,
    lines: decision.text.split('\n').map((text) => ({ text })),
    quality: { score: 1, verdict: 'good', reasons: [] },
    dropped: [],
  });
  const { parties, judges, closedHearing } = decision.metadata;
  const record = { parties, judges, closedHearing };
  const { gate, text } = anonymize(document, record, DEFAULT_POLICY, decision.id);
  return { gate, output: [text.title, ...text.blocks.map((block) => block.text)].join('\n') };
}

// Invented names of the generator only: they may be shown.
function around(output: string, leak: string): string {
  const at = Math.max(0, output.indexOf(leak));
  return `${leak} :: ${output.slice(Math.max(0, at - 60), at + 60).replaceAll('\n', '¶')}`;
}
