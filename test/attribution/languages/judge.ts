import type { Analysis, Claim } from '../../../src/attribution/analysis';
import type { TextRange } from '../../../src/text/range';
import type { LanguageCase } from './case';

interface ExpectedClaim {
  readonly kind: string;
  readonly modifier: string | undefined;
  readonly speaker: string;
  readonly content: string;
  readonly source: string;
  readonly cue: string;
}

const ARTICLES =
  /^(?:der|die|das|dem|den|des|ein|eine|einem|einer|le|la|les|l|un|une|el|los|las|una|det|de|en|ett|et|ei) /u;

/**
 * Compares an analysis with what a case expects: kind, speaker, and the words of content, source and cue, without
 * regard to punctuation at their ends. A claim that nobody expects is a fault unless it stands inside another's words.
 *
 * @param text what was analysed
 * @returns what is wrong, empty when all is right
 */
export function judge(row: LanguageCase, text: string, analysis: Analysis): string[] {
  const expected = expectedClaims(row);
  const found = analysis.claims.map((claim) => describe(claim, analysis, text));
  const faults: string[] = [];
  const used = new Set<number>();
  for (const claim of expected) {
    const at = found.findIndex((candidate, index) => !used.has(index) && same(claim, candidate));
    if (at >= 0) used.add(at);
    else faults.push(`expected ${show(claim)}`);
  }
  found.forEach((claim, at) => {
    const inner = expected.some(({ content }) => ` ${content} `.includes(` ${claim.content} `));
    if (!used.has(at) && (faults.length > 0 || !inner)) faults.push(`found    ${show(claim)}`);
  });
  return faults;
}

function expectedClaims([marked, ...claims]: LanguageCase): ExpectedClaim[] {
  const parts = [...marked.matchAll(/\{([ksc])(\d*) ?([^}]*)\}/gu)];
  return claims.map((line, at) => {
    const [how = '', who = ''] = line.split(': ');
    const [kind = '', modifier] = how.split('/');
    const words = (letter: string) =>
      fold(
        parts
          .filter((part) => part[1] === letter && (part[2] || '1').includes(String(at + 1)))
          .map((part) => part[3])
          .join(' '),
      );
    return {
      kind,
      modifier,
      speaker: nameOf(who),
      content: words('k'),
      source: words('s'),
      cue: words('c'),
    };
  });
}

function describe(claim: Claim, { speakers }: Analysis, text: string): ExpectedClaim {
  const words = (ranges: readonly TextRange[]) =>
    fold(ranges.map(({ start, end }) => text.slice(start, end)).join(' '));
  const modifier = claim.polarity === 'negated' ? 'negated' : claim.modality;
  return {
    kind: claim.kind,
    modifier,
    speaker: nameOf(speakers.find(({ id }) => id === claim.speaker)?.name ?? '-'),
    content: words(claim.content),
    source: words(claim.source),
    // a-t-elle ajouté: the source may stand within the words of saying.
    cue: words(claim.cue.flatMap((range) => without(range, claim.source))),
  };
}

function without(range: TextRange, holes: readonly TextRange[]): TextRange[] {
  const hole = holes.find(({ start, end }) => start > range.start && end < range.end);
  return hole
    ? [
        { start: range.start, end: hole.start },
        { start: hole.end, end: range.end },
      ]
    : [range];
}

function same(expected: ExpectedClaim, found: ExpectedClaim): boolean {
  return (
    expected.kind === found.kind &&
    (expected.modifier === undefined || expected.modifier === found.modifier) &&
    expected.speaker === found.speaker &&
    expected.content === found.content &&
    expected.source === found.source &&
    expected.cue === found.cue
  );
}

/** The words alone, in lower case; a colon that stands for a cue stays. */
function fold(text: string): string {
  if (text.trim() === ':') return ':';
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

function nameOf(name: string): string {
  return name === '-' ? '-' : fold(name).replace(ARTICLES, '');
}

function show({ kind, modifier, speaker, content, source, cue }: ExpectedClaim): string {
  return `${kind}${modifier ? `/${modifier}` : ''} by ${speaker} | ${source} | ${cue} | ${content}`;
}
