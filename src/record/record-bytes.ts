/** A file whose bytes are no text in UTF-8: read as such, letters would be lost as soon as it is written again. */
export class NotUtf8 extends Error {
  readonly code = 'NotUtf8';

  constructor() {
    super('not written in UTF-8');
  }
}

/**
 * The text of a record’s bytes, a byte order mark included.
 *
 * @throws NotUtf8 when they are anything else than UTF-8
 */
export function textOfRecord(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new NotUtf8();
  }
}
