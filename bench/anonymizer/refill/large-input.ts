import { parseArgs } from 'node:util';
import { anonymize } from '#anonymizer/anonymize.ts';
import { DEFAULT_POLICY } from '#anonymizer/policy.ts';
import { printTable } from '#bench/table.ts';
import { generateDecisions } from '#demo/generate-decisions.ts';
import { documentOf } from './document.ts';

const MEGA = 1_000_000; // UTF-16 units
const ORDINARY = [1, 2, 4]; // millions of units
const MOST_GROWTH = 2.6; // CPU of twice the text: linear is 2, a quadratic step gives 4

/** Decisions of the demonstration one after the other, this long. */
function proseOf(size: number): string {
  const parts: string[] = [];
  let length = 0;
  for (const { text } of generateDecisions('large', size / 1000)) {
    parts.push(text);
    length += text.length + 1;
    if (length >= size) break;
  }
  const once = parts.join('\n');
  return once.repeat(Math.ceil(size / once.length)).slice(0, size);
}

type Row = { readonly size: number; readonly cpuMs: number; readonly heapMb: number; gate: string };

function measure(size: number): Row {
  const document = documentOf(proseOf(size * MEGA));
  const before = process.cpuUsage();
  const { gate, receipt } = anonymize(document, undefined, DEFAULT_POLICY, 'large');
  const { user, system } = process.cpuUsage(before);
  if (receipt.reasons.includes('stage-failed')) throw new Error('A stage failed on a long text.');
  const heapMb = Math.round(process.memoryUsage().heapUsed / 1_048_576);
  return { size, cpuMs: Math.round((user + system) / 1000), heapMb, gate };
}

/** Prints time and memory of one long text, 1, 2 and 4 million units and any further size; true where linear. */
export function printLargeInput(further: readonly number[] = []): boolean {
  const rows = [...ORDINARY, ...further].map(measure);
  console.log('large input: one text of ordinary prose, no case record');
  printTable([
    ['million units', 'CPU ms', 'ms per million', 'heap MB', 'gate'],
    ...rows.map(({ size, cpuMs, heapMb, gate }) => [
      size,
      cpuMs,
      Math.round(cpuMs / size),
      heapMb,
      gate,
    ]),
  ]);
  console.log(`peak RSS ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
  const isLinear = rows.slice(1).every(({ size, cpuMs }, n) => {
    const last = rows[n];
    return last === undefined || cpuMs / last.cpuMs <= (size / last.size / 2) * MOST_GROWTH;
  });
  console.log(isLinear ? 'linear' : 'NOT LINEAR');
  return isLinear;
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { further: { type: 'string', multiple: true } } });
  if (!printLargeInput(values.further?.map(Number))) process.exitCode = 1;
}
