import { digest, type Hash, newHash } from './algorithms.ts';

/** What a container holds under one name: its bytes, or of one too large for the memory what was found on the way. */
export type Payload = Uint8Array | StreamedPayload;

export type StreamedPayload = {
  /** Number of its bytes. */
  readonly size: number;
  /** Its first bytes, to tell what it is. */
  readonly head: Uint8Array;
  readonly digests: ReadonlyMap<Hash, Uint8Array>;
};

const STREAMED_HASHES: readonly Hash[] = ['SHA-256', 'SHA-384', 'SHA-512'];
const HEAD_BYTES = 16;

/** Takes the pieces of a payload as they go by. */
export function payloadReader(): {
  update(piece: Uint8Array): void;
  end(): StreamedPayload;
} {
  const hashes = STREAMED_HASHES.map((hash) => [hash, newHash(hash)] as const);
  let size = 0;
  let head = new Uint8Array();
  return {
    update(piece) {
      for (const [, hash] of hashes) hash.update(piece);
      if (head.length < HEAD_BYTES)
        head = Buffer.concat([head, piece.subarray(0, HEAD_BYTES - head.length)]);
      size += piece.length;
    },
    end: () => ({
      size,
      head,
      digests: new Map(hashes.map(([name, hash]) => [name, hash.digest()] as const)),
    }),
  };
}

/** Digest of a payload; undefined for a hash that was not reckoned as it went by. */
export function payloadDigest(hash: Hash, payload: Payload): Uint8Array | undefined {
  return payload instanceof Uint8Array ? digest(hash, payload) : payload.digests.get(hash);
}

/** Lower-case hex SHA-256 of a payload. */
export function payloadSha256(payload: Payload): string {
  return Buffer.from(payloadDigest('SHA-256', payload) ?? []).toString('hex');
}

/** The first bytes of a payload. */
export function payloadHead(payload: Payload): Uint8Array {
  return payload instanceof Uint8Array ? payload.subarray(0, HEAD_BYTES) : payload.head;
}
