import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { CallFailed } from './call-failed.ts';

const MAX_BODY_BYTES = 1024 * 1024;
const WITHOUT_BODY: ReadonlySet<number> = new Set([204, 205, 304]);

/** Made anew for each answer; null leaves the bytes as they are. */
const DECOMPRESSORS: ReadonlyMap<string, () => Transform | null> = new Map<
  string,
  () => Transform | null
>([
  ['', () => null],
  ['identity', () => null],
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
]);

/**
 * The text of an answer, at most 1 MB of it after decompression: reading stops where it is too long.
 * @throws CallFailed too_large, unreadable; what Node throws when the answer breaks off
 */
export async function readBody(response: IncomingMessage): Promise<string> {
  if (WITHOUT_BODY.has(response.statusCode ?? 0)) {
    response.destroy();
    return '';
  }
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of decompressed(response)) {
    if (!(chunk instanceof Uint8Array)) continue;
    bytes += chunk.byteLength;
    if (bytes > MAX_BODY_BYTES) throw new CallFailed('too_large');
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

function decompressed(response: IncomingMessage): Readable {
  const encoding = (response.headers['content-encoding'] ?? '').trim().toLowerCase();
  const create = DECOMPRESSORS.get(encoding);
  if (!create) {
    response.destroy();
    throw new CallFailed('unreadable');
  }
  const decompressor = create();
  // What breaks the one ends the other; the reader meets the error.
  return decompressor ? pipeline(response, decompressor, () => undefined) : response;
}
