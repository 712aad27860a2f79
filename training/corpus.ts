import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { TextRange } from '../src/text/range';

/** One attribution as the annotators marked it. */
export interface GoldAttribution {
  readonly source: readonly TextRange[];
  readonly cue: readonly TextRange[];
  readonly content: readonly TextRange[];
}

export interface GoldArticle {
  readonly name: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

/**
 * Reads a corpus in brat standoff format: `text/NAME.txt` and `attributions/NAME_ANNOTATOR.ann`, of which the first
 * annotator in name order counts. Offsets come out in UTF-16 code units.
 */
export function readCorpus(folder: string): GoldArticle[] {
  const annotationOf = new Map<string, string>();
  for (const file of readdirSync(path.join(folder, 'attributions')).sort()) {
    const name = file.replace(/_[0-9a-z]{4}\.ann$/, '');
    if (!annotationOf.has(name)) annotationOf.set(name, path.join(folder, 'attributions', file));
  }
  return readdirSync(path.join(folder, 'text'))
    .sort()
    .flatMap((file) => {
      const name = file.replace(/\.txt$/, '');
      const annotation = annotationOf.get(name);
      if (annotation === undefined) return [];
      const text = readFileSync(path.join(folder, 'text', file), 'utf8');
      return [{ name, text, attributions: parseStandoff(readFileSync(annotation, 'utf8'), text) }];
    });
}

/** Parses one standoff file; `text` is needed to turn code points into UTF-16 code units. */
export function parseStandoff(standoff: string, text: string): GoldAttribution[] {
  const toUtf16 = codePointOffsets(text);
  const spans = new Map<string, TextRange[]>();
  const attributions: GoldAttribution[] = [];
  const lines = standoff.split('\n');
  for (const line of lines) {
    const [, id, ranges] = /^(T\d+)\t\S+ ([\d ;]+)\t/.exec(line) ?? [];
    if (id !== undefined && ranges !== undefined) spans.set(id, parseRanges(ranges, toUtf16));
  }
  for (const line of lines) {
    const [, parts] = /^E\d+\t(.*)$/.exec(line) ?? [];
    if (parts === undefined) continue;
    const roles: Record<string, TextRange[]> = { source: [], cue: [], content: [] };
    for (const part of parts.trim().split(/\s+/)) {
      const [role = '', id = ''] = part.split(':');
      roles[role.replace(/\d+$/, '').toLowerCase()]?.push(...(spans.get(id) ?? []));
    }
    const { source = [], cue = [], content = [] } = roles;
    if (content.length > 0) attributions.push({ source, cue, content });
  }
  return attributions;
}

function parseRanges(ranges: string, toUtf16: (offset: number) => number): TextRange[] {
  return ranges
    .split(';')
    .map((range) => {
      const [start = 0, end = 0] = range.trim().split(' ').map(Number);
      return { start: toUtf16(start), end: toUtf16(end) };
    })
    .sort((a, b) => a.start - b.start);
}

function codePointOffsets(text: string): (offset: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (offset) => offset;
  const map: number[] = [];
  for (let i = 0; i < text.length; i += (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1) map.push(i);
  map.push(text.length);
  return (offset) => map[Math.min(offset, map.length - 1)] ?? text.length;
}
