/** A file whose bytes are no text in UTF-8: read as such, letters would be lost as soon as it is written again. */
export class NotUtf8 extends Error {
  readonly code = 'NotUtf8';

  constructor(readonly bytes: Uint8Array) {
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
    throw new NotUtf8(bytes);
  }
}

/** What a file holds: its text, or its bytes where they are none. */
export type Content = string | Uint8Array;

/**
 * What a reading finds that may find bytes which are no text. The fault is known by its code: the files of the disk are
 * bundled by themselves, with a class of their own.
 */
export function contentOf(reading: Promise<string | undefined>): Promise<Content | undefined> {
  return reading.catch((fault: unknown) => {
    const { code, bytes } = fault as Partial<NotUtf8>;
    if (code === 'NotUtf8' && bytes) return bytes;
    throw fault;
  });
}

export function sameContent(one: Content | undefined, other: Content | undefined): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return one === other;
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

/** Whether a file holds the beginning of a text, which may end inside a letter. */
export function isBeginning(content: Content, text: string): boolean {
  if (typeof content === 'string') return text.startsWith(content);
  return sameContent(content, new TextEncoder().encode(text).subarray(0, content.length));
}
