import { isMap, isScalar, isSeq } from 'yaml';
import * as z from 'zod/mini';
import type { QuoteSelector } from '../anchors/quote-selector';
import { typeProblem } from '../problems';
import { articleEntry, selector, speakerEntry, type ArticleEntry, type SpeakerEntry } from '../schema';
import { isPlainMap, keyText, type PlainMap } from '../yaml/plain-value';
import { rangeOf, type TopEntry, type YamlPiece } from '../yaml/yaml-file';
import type { SectionReader } from './section-reader';

export function readArticle(reader: SectionReader, entry: TopEntry | undefined): ArticleEntry {
  if (!entry || holdsNothing(entry)) return {};
  const value = group(reader, entry.key, entry.value);
  return (value && reader.valid(articleEntry, articleEntry, value, entry.value)) ?? {};
}

export function readSpeakers(reader: SectionReader, entry: TopEntry | undefined): Map<string, SpeakerEntry> {
  const speakers = new Map<string, SpeakerEntry>();
  if (!entry || holdsNothing(entry)) return speakers;
  const { node } = entry.value;
  if (!isMap(node)) {
    reader.problems.push(typeProblem(entry.key, 'speakers', entry.keyRange));
    return speakers;
  }
  for (const pair of node.items) {
    const key = keyText(pair.key);
    const piece = { ...entry.value, node: pair.value };
    const value = group(reader, key, piece);
    const speaker = value && reader.valid(speakerEntry, namelessSpeaker, value, piece);
    if (speaker) speakers.set(key, speaker.name === '' ? { ...speaker, name: key } : speaker);
  }
  return speakers;
}

const namelessSpeaker = z.extend(speakerEntry, { name: z._default(z.string(), '') });

export function readDismissed(reader: SectionReader, entry: TopEntry | undefined): QuoteSelector[] {
  if (!entry || holdsNothing(entry)) return [];
  const { node } = entry.value;
  if (!isSeq(node)) {
    reader.problems.push(typeProblem(entry.key, 'list', entry.keyRange));
    return [];
  }
  return node.items.flatMap((item) => {
    const piece = { ...entry.value, node: item };
    const value = group(reader, entry.key, piece);
    return (value && reader.valid(selector, selector, value, piece)) ?? [];
  });
}

/** The plain data of a piece that has to be a map; anything else is reported. */
export function group(reader: SectionReader, key: string, piece: YamlPiece): PlainMap | undefined {
  const value = reader.plain(piece);
  if (isPlainMap(value)) return value;
  if (value !== undefined) reader.problems.push(typeProblem(key, 'group', rangeOf(piece)));
  return undefined;
}

/** Whether a section is there but empty, as in `claims:`. */
export function holdsNothing({ value, items }: TopEntry): boolean {
  return items.length === 0 && (value.node === null || (isScalar(value.node) && value.node.value === null));
}
