import { opensRelative, startsClause } from '../grammar/clauses';
import { hasFiniteVerb, isFinite } from '../grammar/finite-verbs';
import { isGerund } from '../grammar/gerund';
import type { Scan, Span } from '../grammar/scan';
import { opensDeed } from './speakers-deed';
import type { SpeechTail } from './speech-tail';

/** The stretches of speech around an attribution, up to where the next one's speech begins. */
export function partsOf(
  scan: Scan,
  lead: Span,
  tail: SpeechTail,
  until: number,
  heard: (following: readonly Span[]) => readonly Span[],
): Span[] {
  const own = scan.sentenceOf(tail.last - 1);
  const parts = [lead];
  const rest = resumption(scan, lead, tail, own);
  if (rest) parts.push(rest);
  // – It leaks, says Osei, asking the board: Did you know? Do you now?
  const asksElse = !rest && scan.isText(own.last - 1, '?');
  const following = asksElse ? [] : scan.sentences.filter(({ first }) => first >= own.last && first < until);
  for (const sentence of heard(following)) {
    const before = parts.length > 1 ? parts.at(-1) : undefined;
    // – It leaks, says Osei. – We knew it.
    const dash = scan.isDash(sentence.first);
    if (before?.last === sentence.first && !dash)
      parts[parts.length - 1] = { first: before.first, last: sentence.last };
    else parts.push({ first: dash ? sentence.first + 1 : sentence.first, last: sentence.last });
  }
  return parts;
}

/** What goes on behind the attribution in its own sentence: from a dash, or from a comma that closes it. */
function resumption(scan: Scan, lead: Span, tail: SpeechTail, sentence: Span): Span | undefined {
  let mark = tail.last;
  while (mark < sentence.last && !scan.isText(mark, ',', ';', ':') && !scan.isDash(mark)) mark++;
  // – It is, – he said, – over.
  if (scan.isText(mark, ',') && scan.isDash(mark + 1)) mark++;
  if (
    mark >= sentence.last - 1 ||
    opensDeed(scan, mark + 1) ||
    asksOn(scan, { first: tail.last, last: mark })
  )
    return undefined;
  const dash = scan.isDash(mark);
  if (!dash && opensAside(scan, mark + 1))
    return scan.isDash(lead.last) || scan.isDash(lead.last + 1)
      ? behindDash(scan, mark + 1, sentence)
      : behindAside(scan, mark + 1, sentence);
  const first = behindComma(scan, mark, dash);
  if (!scan.isWord(first)) return undefined;
  const rest = { first, last: sentence.last };
  if (dash) return rest;
  if (!scan.isText(mark, ',')) return undefined;
  const complete = isComplete(scan, lead, tail, sentence);
  // "When I see a man, she said, who lies …"; but "…, said Brink, who chairs the board".
  const ofSource = complete || (tail.clause.source?.first ?? 0) > tail.clause.cue.first;
  if (scan.is('that', first)) return rest;
  if (opensRelative(scan, first) && ofSource) return undefined;
  if (!complete) return rest;
  if (scan.is('askedWords', first) || (scan.is('subordinators', first) && scan.is('askedWords', first + 1)))
    return undefined;
  const beside = mark === tail.last;
  if (scan.paragraph.dash && goesOnWithClause(scan, first, sentence.last)) return rest;
  if (scan.is('coordinators', first)) return joinsSpeech(scan, first + 1, beside) ? rest : undefined;
  return beside && (opensPurpose(scan, first) || startsClause(scan, first, sentence.last)) ? rest : undefined;
}

/** —dijo Ruiz—, y punto: a comma may follow the dash. */
function behindComma(scan: Scan, mark: number, dash = true): number {
  return dash && scan.isText(mark + 1, ',') ? mark + 2 : mark + 1;
}

/** "—she said, *lowering her eyes*—, it was dark": what a dash parts from the aside that another one has opened. */
function behindDash(scan: Scan, aside: number, { last }: Span): Span | undefined {
  for (let i = aside; i < last - 1; i++) if (scan.isDash(i)) return { first: behindComma(scan, i), last };
  return undefined;
}

/** "…, siger Ida Holst *og spørger*, hvorfor …": another report between an attribution and the comma behind it. */
function asksOn(scan: Scan, { first, last }: Span): boolean {
  if (!scan.lexicon.verbSecond || !scan.is('coordinators', first)) return false;
  for (let i = first + 1; i < last; i++)
    if (scan.lexicon.verbs.has(scan.lower(i)) || scan.lexicon.phrasal.has(scan.lower(i))) return true;
  return false;
}

/** "– It is ours, said Osei, *but it is leaking*", "– I like it, he said, *because it is old*": a clause that speech goes on with. */
function goesOnWithClause(scan: Scan, i: number, last: number): boolean {
  const next = i + 1;
  const pronoun = scan.is('subjectPronouns', next) && !scan.is('personPronouns', next);
  const joins = scan.is('causes', i) || (scan.is('contrasts', i) && pronoun);
  return joins && startsClause(scan, next, last);
}

/** "…, he said, and I mean it", "…, he said in May, but when you look close …", "…, he said, and finding out what they think". */
function joinsSpeech(scan: Scan, i: number, beside: boolean): boolean {
  if (beside && scan.is('speakerPronouns', i)) return true;
  if (scan.is('subordinators', i)) return scan.is('speakerPronouns', i + 1);
  return beside && isGerund(scan, scan.lower(i));
}

/** "We take this chance, he said, to elect a board": an infinitive with what it takes. */
function opensPurpose(scan: Scan, i: number): boolean {
  const verb = i + 1;
  const takes =
    scan.is('determiners', verb + 1) || scan.is('possessives', verb + 1) || scan.is('coordinators', verb + 1);
  return scan.is('infinitive', i) && takes && !scan.is('determiners', verb) && !scan.is('possessives', verb);
}

/** "Every time it rains, she said, pointing at the gates, you hear it": the clause behind the aside. */
function behindAside(scan: Scan, aside: number, { last }: Span): Span | undefined {
  for (let i = aside; i < last; i++)
    if (scan.isText(i, ','))
      return scan.is('speakerPronouns', i + 1) && startsClause(scan, i + 1, last)
        ? { first: i + 1, last }
        : undefined;
  return undefined;
}

/** "…, he said, clapping": a participle that tells what else the speaker did. */
function opensAside(scan: Scan, i: number): boolean {
  return scan.lower(i).endsWith('ing') && !scan.is('determiners', i) && scan.isWord(i);
}

/** Whether the last sentence of a lead could stand alone: "My hope, he said, is that …" cannot be left there. */
function isComplete(scan: Scan, lead: Span, tail: Span, sentence: Span): boolean {
  const first = Math.max(lead.first, scan.sentenceOf(lead.last - 1).first);
  if (!scan.isText(lead.last, ',')) return true;
  if (scan.is('subordinators', first) || scan.is('ifWords', first)) {
    for (let i = first; i < lead.last; i++)
      if (scan.isText(i, ',') && hasFiniteVerb(scan, { first: i + 1, last: lead.last })) return true;
    return false;
  }
  // What she wants, he said, is …: a clause that is itself a subject goes on.
  const clause = scan.is('wh', first) && mayBeSubject(scan, { first: tail.last, last: sentence.last });
  for (let i = first; i < lead.last; i++) if (isFinite(scan, i) || scan.is('be', i)) return !clause;
  return false;
}

/** Whether the predicate of a subject before it starts behind a comma: ", is that …", ", but the attempt …". */
function mayBeSubject(scan: Scan, { first, last }: Span): boolean {
  for (let i = first; i < last; i++)
    if (scan.isText(i, ',')) return isFinite(scan, i + 1) || scan.is('coordinators', i + 1);
  return false;
}
