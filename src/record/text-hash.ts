import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { finish, type Steps } from '../text/steps';

/** Work between two pauses, in code units. */
const chunk = 65_536;

/** SHA-256 of a text as UTF-8 without a byte order mark, in hexadecimal digits: what `sha256sum` says of its file. */
export function textHash(text: string): string {
  return finish(hashingText(text));
}

/** The same in small steps. */
export function* hashingText(text: string): Steps<string> {
  const hash = sha256.create();
  for (let at = text.startsWith('\ufeff') ? 1 : 0; at < text.length;) {
    // Both halves of a character go together.
    const end = at + chunk + (isHighSurrogate(text.charCodeAt(at + chunk - 1)) ? 1 : 0);
    hash.update(utf8ToBytes(text.slice(at, end)));
    at = end;
    yield;
  }
  return bytesToHex(hash.digest());
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}
