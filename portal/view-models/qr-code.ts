import { correctionBytes } from './qr-reed-solomon.ts';

/** A square of modules; `true` is dark. Rows from the top, each from the left. */
export type QrMatrix = readonly (readonly boolean[])[];

// Versions 2–10 at correction level M. Source: ISO/IEC 18004:2015, tables 7 and 9 (data code words per
// block, number of blocks of each of the two groups, correction code words per block).
const VERSIONS: readonly {
  readonly version: number;
  readonly correction: number;
  readonly blocks: readonly number[];
  readonly align: readonly number[];
}[] = [
  { version: 2, correction: 16, blocks: [28], align: [6, 18] },
  { version: 3, correction: 26, blocks: [44], align: [6, 22] },
  { version: 4, correction: 18, blocks: [32, 32], align: [6, 26] },
  { version: 5, correction: 24, blocks: [43, 43], align: [6, 30] },
  { version: 6, correction: 16, blocks: [27, 27, 27, 27], align: [6, 34] },
  { version: 7, correction: 18, blocks: [31, 31, 31, 31], align: [6, 22, 38] },
  { version: 8, correction: 22, blocks: [38, 38, 39, 39], align: [6, 24, 42] },
  { version: 9, correction: 22, blocks: [36, 36, 36, 37, 37], align: [6, 26, 46] },
  { version: 10, correction: 26, blocks: [43, 43, 43, 43, 44], align: [6, 28, 50] },
];

/**
 * QR code (byte mode, level M) of a text.
 * @throws RangeError where the text has more than 213 bytes of UTF-8.
 * Source: ISO/IEC 18004:2015.
 */
export function qrMatrix(text: string): QrMatrix {
  const bytes = new TextEncoder().encode(text);
  const row = VERSIONS.find(({ version, blocks }) => {
    const capacity = blocks.reduce((sum, size) => sum + size, 0);
    return bytes.length + (version < 10 ? 2 : 3) <= capacity;
  });
  if (row === undefined) throw new RangeError('text too long for a QR code of version 10');
  const words = interleave(dataWords(bytes, row), row);
  const candidates = Array.from({ length: 8 }, (_, mask) =>
    draw(row.version, row.align, words, mask),
  );
  return candidates.reduce((best, one) => (penalty(one) < penalty(best) ? one : best));
}

export type QrPath = { readonly size: number; readonly path: string };

const KEPT = 1_000; // paths of the pages asked for last: one is about 2 KB and takes milliseconds to make
const made = new Map<string, QrPath>();

/**
 * The same as one SVG path to be stroked one unit wide, with a quiet zone of 4 modules; `size` is the side
 * of the view box. Moves are relative: the shortest form.
 */
export function qrPath(text: string): QrPath {
  const known = made.get(text);
  if (known !== undefined) return known;
  const path = pathOf(text);
  const [oldest] = made.keys();
  if (made.size >= KEPT && oldest !== undefined) made.delete(oldest);
  made.set(text, path);
  return path;
}

function pathOf(text: string): QrPath {
  const matrix = qrMatrix(text);
  let path = 'M4 4.5';
  let [penX, penY] = [0, 0];
  matrix.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue;
      const start = x;
      while (row[x + 1]) x += 1;
      path += `m${start - penX} ${y - penY}h${x - start + 1}`;
      [penX, penY] = [x + 1, y];
    }
  });
  return { size: matrix.length + 8, path };
}

type Row = (typeof VERSIONS)[number];

function dataWords(bytes: Uint8Array, { version, blocks }: Row): readonly number[] {
  const capacity = blocks.reduce((sum, size) => sum + size, 0);
  const bits: number[] = [];
  const put = (value: number, width: number): void => {
    for (let bit = width - 1; bit >= 0; bit -= 1) bits.push((value >> bit) & 1);
  };
  put(0b0100, 4); // byte mode
  put(bytes.length, version < 10 ? 8 : 16);
  for (const byte of bytes) put(byte, 8);
  put(0, Math.min(4, capacity * 8 - bits.length)); // terminator
  while (bits.length % 8 !== 0) bits.push(0);
  const words: number[] = [];
  for (let at = 0; at < bits.length; at += 8) {
    words.push(bits.slice(at, at + 8).reduce((word, bit) => (word << 1) | bit, 0));
  }
  for (let pad = 0xec; words.length < capacity; pad = pad === 0xec ? 0x11 : 0xec) words.push(pad);
  return words;
}

function interleave(words: readonly number[], { blocks, correction }: Row): readonly number[] {
  let at = 0;
  const data = blocks.map((size) => {
    at += size;
    return words.slice(at - size, at);
  });
  const check = data.map((block) => correctionBytes(block, correction));
  const out: number[] = [];
  for (let i = 0; i < Math.max(...blocks); i += 1) {
    for (const block of data) if (block[i] !== undefined) out.push(block[i] as number);
  }
  for (let i = 0; i < correction; i += 1) for (const block of check) out.push(block[i] as number);
  return out;
}

const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

function draw(
  version: number,
  align: readonly number[],
  words: readonly number[],
  mask: number,
): QrMatrix {
  const size = version * 4 + 17;
  const modules = Array.from({ length: size }, () => new Array<boolean>(size).fill(false));
  const fixed = Array.from({ length: size }, () => new Array<boolean>(size).fill(false));
  const set = (x: number, y: number, dark: boolean): void => {
    const [row, lock] = [modules[y], fixed[y]];
    if (row === undefined || lock === undefined || x < 0 || x >= size) return;
    row[x] = dark;
    lock[x] = true;
  };
  for (let i = 0; i < size; i += 1) {
    set(6, i, i % 2 === 0);
    set(i, 6, i % 2 === 0);
  }
  for (const [cx, cy] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const) {
    for (let dy = -4; dy <= 4; dy += 1) {
      for (let dx = -4; dx <= 4; dx += 1) {
        const ring = Math.max(Math.abs(dx), Math.abs(dy));
        set(cx + dx, cy + dy, ring !== 2 && ring !== 4);
      }
    }
  }
  for (const cy of align) {
    for (const cx of align) {
      const corner = fixed[cy]?.[cx] === true && cx !== 6 && cy !== 6;
      const finder =
        corner ||
        (cx === 6 && cy === 6) ||
        (cx === 6 && cy === size - 7) ||
        (cy === 6 && cx === size - 7);
      if (finder) continue;
      for (let dy = -2; dy <= 2; dy += 1) {
        for (let dx = -2; dx <= 2; dx += 1) {
          set(cx + dx, cy + dy, Math.max(Math.abs(dx), Math.abs(dy)) !== 1);
        }
      }
    }
  }
  drawFormat(set, size, mask);
  if (version >= 7) drawVersion(set, size, version);
  drawWords(modules, fixed, words, mask);
  return modules;
}

type Set = (x: number, y: number, dark: boolean) => void;

/** Format bits: level M (00) and mask, BCH(15,5), twice. */
function drawFormat(set: Set, size: number, mask: number): void {
  let rest = mask;
  for (let i = 0; i < 10; i += 1) rest = (rest << 1) ^ ((rest >> 9) * 0x537);
  const bits = ((mask << 10) | rest) ^ 0x5412;
  const bit = (i: number) => ((bits >> i) & 1) === 1;
  for (let i = 0; i <= 5; i += 1) set(8, i, bit(i));
  set(8, 7, bit(6));
  set(8, 8, bit(7));
  set(7, 8, bit(8));
  for (let i = 9; i < 15; i += 1) set(14 - i, 8, bit(i));
  for (let i = 0; i < 8; i += 1) set(size - 1 - i, 8, bit(i));
  for (let i = 8; i < 15; i += 1) set(8, size - 15 + i, bit(i));
  set(8, size - 8, true);
}

/** Version bits from version 7 on, BCH(18,6), twice. */
function drawVersion(set: Set, size: number, version: number): void {
  let rest = version;
  for (let i = 0; i < 12; i += 1) rest = (rest << 1) ^ ((rest >> 11) * 0x1f25);
  const bits = (version << 12) | rest;
  for (let i = 0; i < 18; i += 1) {
    const dark = ((bits >> i) & 1) === 1;
    const [a, b] = [size - 11 + (i % 3), Math.floor(i / 3)];
    set(a, b, dark);
    set(b, a, dark);
  }
}

function drawWords(
  modules: boolean[][],
  fixed: readonly (readonly boolean[])[],
  words: readonly number[],
  mask: number,
): void {
  const size = modules.length;
  const flip = MASKS[mask] as (x: number, y: number) => boolean;
  let i = 0;
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step += 1) {
      const upward = ((right + 1) & 2) === 0;
      const y = upward ? size - 1 - step : step;
      for (const x of [right, right - 1]) {
        if (fixed[y]?.[x]) continue;
        const dark = (((words[i >> 3] ?? 0) >> (7 - (i & 7))) & 1) === 1;
        i += 1;
        const row = modules[y];
        if (row !== undefined) row[x] = dark !== flip(x, y);
      }
    }
  }
}

/** Penalty of a masked symbol by the four rules of the standard; the lowest is easiest to read. */
function penalty(matrix: QrMatrix): number {
  const size = matrix.length;
  const at = (x: number, y: number) => matrix[y]?.[x] === true;
  let sum = 0;
  let dark = 0;
  for (let i = 0; i < size; i += 1) {
    sum += linePenalty(Array.from({ length: size }, (_, j) => at(j, i)));
    sum += linePenalty(Array.from({ length: size }, (_, j) => at(i, j)));
    for (let j = 0; j < size; j += 1) {
      if (at(j, i)) dark += 1;
      const same =
        at(j, i) === at(j + 1, i) && at(j, i) === at(j, i + 1) && at(j, i) === at(j + 1, i + 1);
      if (same && i + 1 < size && j + 1 < size) sum += 3;
    }
  }
  return sum + Math.floor(Math.abs((dark * 20) / (size * size) - 10)) * 10;
}

function linePenalty(line: readonly boolean[]): number {
  const text = line.map((dark) => (dark ? '1' : '0')).join('');
  let sum = 0;
  for (const run of text.match(/0{5,}|1{5,}/g) ?? []) sum += run.length - 2;
  for (const pattern of ['10111010000', '00001011101']) {
    for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) sum += 40;
  }
  return sum;
}
