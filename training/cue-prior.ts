import { stemSalt } from '../src/attribution/tagger/hash';
import { label } from '../src/attribution/tagger/labels';
import { quote } from '../src/attribution/tagger/paragraph-words';
import { wordFacts, type CuePrior } from '../src/attribution/tagger/word-facts';
import type { TrainingParagraph } from './training-article';

interface Count {
  seen: number;
  cue: number;
}

/** A word rarer than this takes its stem's prior. */
const commonFrom = 4;

/** How often each word and stem occurs outside quotation marks, and how often in a cue. */
export class CueCounts {
  private readonly counts = new Map<number, Count>();

  /** Counts an article's words. */
  add(paragraphs: readonly TrainingParagraph[]): void {
    for (const { words, labels } of paragraphs) {
      const { form, stem } = wordFacts(words, () => 0);
      for (let i = 0; i < words.count; i++) {
        if (words.quote[i] === quote.inside) continue;
        const isCue = labels[i] === label.cueB || labels[i] === label.cueI;
        this.count(form[i]!, isCue);
        this.count(stem[i]! ^ stemSalt, isCue);
      }
    }
  }

  /** The prior that these counts give, less those of `without`, so that no article sees its own annotation. */
  prior(without?: CueCounts): CuePrior {
    const get = (hash: number): Count => {
      const all = this.counts.get(hash) ?? nothing;
      const own = without?.counts.get(hash) ?? nothing;
      return { seen: all.seen - own.seen, cue: all.cue - own.cue };
    };
    return (form, stem) => {
      const own = get(form);
      return own.seen >= commonFrom ? bucket(own) : stemBucket(get(stem ^ stemSalt));
    };
  }

  /** The buckets to ship: what {@link prior} looks up, without the words that no cue contains. */
  table(stemOf: ReadonlyMap<number, number>): Map<number, number> {
    const table = new Map<number, number>();
    const stems = new Set(stemOf.values());
    for (const stem of stems) {
      const value = stemBucket(this.counts.get(stem ^ stemSalt) ?? nothing);
      if (value > 0) table.set(stem ^ stemSalt, value);
    }
    for (const [form, stem] of stemOf) {
      const count = this.counts.get(form) ?? nothing;
      if (count.seen < commonFrom) continue;
      if (bucket(count) > 0 || table.has(stem ^ stemSalt)) table.set(form, bucket(count));
    }
    return table;
  }

  private count(hash: number, isCue: boolean): void {
    let entry = this.counts.get(hash);
    if (!entry) this.counts.set(hash, (entry = { seen: 0, cue: 0 }));
    entry.seen++;
    if (isCue) entry.cue++;
  }
}

const nothing: Readonly<Count> = { seen: 0, cue: 0 };

function bucket({ seen, cue }: Count): number {
  if (seen <= 0) return 0;
  const p = (cue + 0.02) / (seen + 1);
  if (p < 0.01) return 0;
  if (p < 0.05) return 2;
  if (p < 0.15) return 3;
  if (p < 0.3) return 4;
  if (p < 0.5) return 5;
  return p < 0.75 ? 6 : 7;
}

function stemBucket(count: Count): number {
  return Math.min(6, bucket(count));
}
