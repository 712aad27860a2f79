import { checkAnchors } from '../../test/record/fuzz/check-anchors';
import { checkReading } from '../../test/record/fuzz/check-reading';

/** What the fuzzer tries, each with the longest input in bytes. Whatever a target throws is a fault. */
export const targets = {
  reader: {
    longest: 6000,
    run: (data: Uint8Array) => checkReading(new TextDecoder('utf-8', { ignoreBOM: true }).decode(data)),
  },
  anchors: { longest: 8000, run: checkAnchors },
} as const;

export type TargetName = keyof typeof targets;
