import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a text as UTF-8 without a byte order mark, in hexadecimal digits: what `sha256sum` says of its file. */
export function textHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text.startsWith('\ufeff') ? text.slice(1) : text)));
}
