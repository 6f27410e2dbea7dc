const BOMS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Text of bytes in whatever encoding they are, by content: byte order mark, then strict UTF-8, then a
 * one-byte code page. What a page declares is often wrong, so the letters decide.
 */
export function decodeText(bytes: Uint8Array): string {
  for (const [encoding, mark] of BOMS)
    if (mark.every((byte, index) => bytes[index] === byte))
      return new TextDecoder(encoding).decode(bytes.subarray(mark.length));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // A text in UTF-8 with a few bad bytes stays UTF-8: they show as U+FFFD and are counted.
    return isMostlyUtf8(bytes) ? new TextDecoder('utf-8').decode(bytes) : decodeOneByte(bytes);
  }
}

// ü ö ç are the same bytes in Western and Turkish code pages and Cyrillic letters in Windows-1251: words
// that would mix both scripts show that the bytes are not Windows-1251.
function decodeOneByte(bytes: Uint8Array): string {
  const cyrillic = new TextDecoder('windows-1251').decode(bytes);
  const mixed = cyrillic.match(/[A-Za-z][а-яёА-ЯЁ]|[а-яёА-ЯЁ][A-Za-z]/g)?.length ?? 0;
  const pure = cyrillic.match(/[а-яёА-ЯЁ]{3}/g)?.length ?? 0;
  return mixed > pure ? new TextDecoder('windows-1254').decode(bytes) : cyrillic;
}

function isMostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (let index = 0; index < bytes.length; index++) {
    const more = followers(bytes[index] ?? 0);
    if (more === 0) continue;
    const isWhole = more > 0 && isFollowed(bytes, index, more);
    if (isWhole) index += more;
    if (isWhole) good += 1;
    else bad += 1;
  }
  return good > 8 * bad;
}

/** Bytes that follow a first byte in UTF-8; 0 for ASCII, -1 where none may stand there. */
function followers(byte: number): number {
  if (byte < 0x80) return 0;
  if (byte >= 0xc2 && byte < 0xe0) return 1;
  if (byte >= 0xe0 && byte < 0xf0) return 2;
  return byte >= 0xf0 && byte <= 0xf4 ? 3 : -1;
}

function isFollowed(bytes: Uint8Array, index: number, count: number): boolean {
  for (let at = index + 1; at <= index + count; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80 || byte >= 0xc0) return false;
  }
  return true;
}
