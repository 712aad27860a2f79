import type { Speaker } from '../../analysis';
import type { Reader } from './reader';

/** The speaker of a claim. */
export function speakerAt(reader: Reader, at: number): Speaker | undefined {
  const id = reader.speakerOf[at];
  return id == null ? undefined : reader.speakers.get(id);
}
