import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

const DAYS = 28;
const COURTS = ['5-104', '5-155', '5-180', '3-8', '4-21'];

/** Event number `n` of a made court register: eight of a case, one of them the adoption of its decision. */
function madeEvent(n: number): object {
  const number = Math.floor(n / 8);
  const step = n % 8;
  const courtCode = COURTS[number % COURTS.length] ?? '5-104';
  const year = 2024 + (number % 3);
  const month = String(1 + (number % 10)).padStart(2, '0');
  const day = String(1 + ((number + step) % DAYS)).padStart(2, '0');
  const common = {
    ...{ schema: 'ashkar-event/1', eventId: `ec-${n}`, source: 'e-court' },
    ...{ occurredOn: `${year}-${month}-${day}`, recordedAt: `${year}-${month}-${day}T08:00:00Z` },
    ...{ subject: `case-${number}`, courtCode, caseNumber: `2(${courtCode})-${number}/${year}` },
  };
  const procedure = 'mülki';
  if (step === 0)
    return { ...common, type: 'case-opened', procedure, categoryPath: 'əmək', instance: 'first' };
  if (step === 6)
    return {
      ...{ ...common, type: 'decision-adopted', kind: 'qetname', procedure, outcome: 'granted' },
      ...{ judgeIds: [`judge-${number % 400}`], amountBand: '1000-5000', recordId: `r-${number}` },
    };
  if (step === 7) return { ...common, type: 'case-closed', closureKind: 'həll edilib' };
  return { ...common, type: step === 1 ? 'case-assigned' : 'hearing-held' };
}

/** Writes made events as JSON Lines until the file has this many bytes. Returns the lines and bytes written. */
export async function writeMadeEvents(
  path: string,
  bytes: number,
): Promise<{ readonly lines: number; readonly bytes: number }> {
  const file = createWriteStream(path);
  let lines = 0;
  let written = 0;
  while (written < bytes) {
    const chunk: string[] = [];
    for (let at = 0; at < 2_000; at++) chunk.push(JSON.stringify(madeEvent(lines++)));
    const text = Buffer.from(`${chunk.join('\n')}\n`);
    written += text.length;
    if (!file.write(text)) await once(file, 'drain');
  }
  file.end();
  await finished(file);
  return { lines, bytes: written };
}
