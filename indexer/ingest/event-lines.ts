import { isUtf8 } from 'node:buffer';

const MAX_LINE_BYTES = 64 * 1024; // the longest lawful event has about 15 KB

/** A line of an event file, numbered from 1; `fault` where it cannot be read as text. */
export type EventLine =
  | { readonly line: number; readonly text: string }
  | { readonly line: number; readonly fault: 'too-long' | 'not-utf8' };

const NEW_LINE = 0x0a;

/**
 * Lines of a byte stream, those of each piece together; empty lines are counted and left out. Of a line over
 * `maxBytes` nothing is kept but its number, so that no line can fill the memory.
 */
export async function* eventLines(
  pieces: AsyncIterable<Uint8Array>,
  maxBytes: number = MAX_LINE_BYTES,
): AsyncGenerator<{ readonly lines: readonly EventLine[]; readonly last: number }> {
  let line = 0;
  let isTooLong = false;
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  const hold = (part: Uint8Array): void => {
    heldBytes += part.length;
    if (heldBytes > maxBytes) {
      isTooLong = true;
      held = [];
    } else if (part.length > 0) held.push(Uint8Array.from(part));
  };
  const end = (part: Uint8Array): EventLine | undefined => {
    line += 1;
    hold(part);
    const whole = isTooLong ? undefined : Buffer.concat(held);
    isTooLong = false;
    held = [];
    heldBytes = 0;
    return whole === undefined ? { line, fault: 'too-long' } : lineOf(line, whole);
  };
  for await (const piece of pieces) {
    const lines: EventLine[] = [];
    let from = 0;
    for (let at = piece.indexOf(NEW_LINE); at >= 0; at = piece.indexOf(NEW_LINE, from)) {
      const read =
        heldBytes === 0 && at - from <= maxBytes
          ? lineOf(++line, piece.subarray(from, at))
          : end(piece.subarray(from, at));
      if (read !== undefined) lines.push(read);
      from = at + 1;
    }
    if (from < piece.length) hold(piece.subarray(from));
    yield { lines, last: line };
  }
  const rest = heldBytes > 0 ? end(new Uint8Array()) : undefined;
  yield { lines: rest === undefined ? [] : [rest], last: line };
}

function lineOf(line: number, bytes: Uint8Array): EventLine | undefined {
  if (!isUtf8(bytes)) return { line, fault: 'not-utf8' };
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8').trim();
  return text === '' ? undefined : { line, text };
}
