import type { MediaType } from '#domain/package-metadata.ts';
import { disarm } from './disarm.ts';

disarm();
const { readDocument } = await import('./read-document.ts');

// One question: a 4-byte length, a JSON header line of that length, then the bytes it announces.
let waiting = Buffer.alloc(0);
let isBusy = false;

process.stdin.on('data', (chunk: Buffer) => {
  waiting = Buffer.concat([waiting, chunk]);
  void answerNext();
});
process.stdin.on('end', () => process.exit(0));

async function answerNext(): Promise<void> {
  if (isBusy || waiting.length < 4) return;
  const headerLength = waiting.readUInt32BE(0);
  if (waiting.length < 4 + headerLength) return;
  const header = JSON.parse(waiting.toString('utf8', 4, 4 + headerLength)) as {
    size: number;
    mediaType: MediaType;
  };
  const end = 4 + headerLength + header.size;
  if (waiting.length < end) return;
  isBusy = true;
  const bytes = Uint8Array.from(waiting.subarray(4 + headerLength, end));
  waiting = waiting.subarray(end);
  const answer = Buffer.from(JSON.stringify(await readDocument(bytes, header.mediaType)));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(answer.length);
  process.stdout.write(Buffer.concat([length, answer]));
  isBusy = false;
  void answerNext();
}
