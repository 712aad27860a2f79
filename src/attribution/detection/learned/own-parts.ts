import type { Scan, Span } from '../grammar/scan';

/** Who says something and what they say. */
interface Report {
  readonly source: Span | null;
  readonly content: readonly Span[];
}

/**
 * Leaves out of what a tagger takes for the words of somebody the pieces before them that cannot be theirs: the main
 * clause before "…, after *the owner* told …" or "…: *it* said …", and a clause that describes who says it.
 */
export function withOwnParts(scan: Scan, report: Report, cue: Span): Report {
  const { source, content } = report;
  if (!source || source.first >= cue.first) return report;
  const relative = content.find((part) => describes(scan, source, part, cue));
  const whole = relative ? { first: source.first, last: closed(scan, relative.last) } : source;
  const opens = opensClause(scan, source.first);
  const own = content.filter((part) => part !== relative && !(opens && part.last <= source.first));
  return { source: whole, content: own };
}

/** "Two officials, *who spoke because they could not discuss it*, said": a relative clause between a name and its verb. */
function describes(scan: Scan, source: Span, part: Span, cue: Span): boolean {
  const name = scan.isText(source.last - 1, ',') ? source.last - 1 : source.last;
  const follows = scan.isText(name, ',') && part.first === name + 1 && scan.is('relatives', part.first);
  return follows && closed(scan, part.last) === cue.first;
}

/** The end of a clause with the comma that closes it. */
function closed(scan: Scan, last: number): number {
  return scan.isText(last, ',') ? last + 1 : last;
}

/** Whether a subordinate clause, or one behind a colon or a semicolon, begins with a token. */
function opensClause(scan: Scan, first: number): boolean {
  const opener = first - 1;
  if (scan.isText(opener, ':', ';')) return true;
  const links = scan.is('as', opener) || scan.is('relatives', opener) || scan.is('that', opener);
  return scan.is('subordinators', opener) && !links;
}
