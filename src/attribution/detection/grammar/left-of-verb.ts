import { endsName, isOfName } from './name-edge';
import type { Scan } from './scan';
import { isEnclitic, isPronoun } from './subject-pronoun';

/** What is said has been said, will be, or would be: said, *will* say, *might* say. */
export type Modality = 'reported' | 'future' | 'hypothetical';

/** What the words before a verb make of it: *has not yet* said. */
export interface LeftPart {
  first: number;
  negated: boolean;
  be: boolean;
  have: boolean;
  /** Whether somebody will not say it: declined to *say*. */
  refused: boolean;
  /** Whether a preposition or a conjunction stands before an infinitive: *tras* reconocer, *avant d'*ajouter. */
  adverbial: boolean;
  clitic?: number;
  reflexive: boolean;
  modality: Modality;
  infinitive: boolean;
}

/** Takes auxiliaries, negations and adverbs before a verb into its group. */
export function expandLeft(scan: Scan, head: number): LeftPart {
  const part: LeftPart = {
    first: head,
    negated: false,
    be: false,
    have: false,
    refused: false,
    adverbial: false,
    reflexive: false,
    modality: 'reported',
    infinitive: false,
  };
  if (isEnclitic(scan, head + 1)) part.clitic = head + 1;
  const { adverbPhrases, fallingShort } = scan.lexicon;
  let i = head - 1;
  const sentence = scan.sentenceOf(head).first;
  const infinitive = scan.lexicon.infinitives.has(scan.lower(head));
  part.adverbial = infinitive && scan.is('prepositions', i) && !scan.is('infinitive', i);
  for (; i >= sentence; i--) {
    if (endsName(scan, i)) break;
    if (scan.is('infinitive', i)) {
      // "declined to say" is a report, "the right to say" is none.
      // ønsker *ikke* å si
      const no = scan.lexicon.verbSecond && scan.is('negations', i - 1) ? 1 : 0;
      part.negated ||= no > 0;
      const before = i - 1 - no;
      const refusal = scan.is('refusals', before);
      const wish = scan.is('wishes', before);
      const on = scan.phraseBefore(scan.lexicon.goingOn, before + 1);
      // Et d'ajouter : « … »
      if (scan.lexicon.infinitiveEnding && scan.is('coordinators', before) && before === sentence) {
        part.first = i;
        return part;
      }
      if (infinitive && (scan.is('subordinators', before) || scan.is('prepositions', before))) {
        part.first = i;
        part.adverbial = true;
        return part;
      }
      if (!refusal && !wish && on === 0) {
        part.infinitive = true;
        return part;
      }
      part.negated ||= refusal;
      part.refused ||= refusal;
      i = before - Math.max(0, on - 1);
    } else if (scan.is('refusals', i) && (part.negated || negatedBefore(scan, i))) {
      part.negated = true;
      part.refused = true;
    } else if (scan.is('be', i) && part.refused)
      part.negated = true; // was unable to say
    else if (scan.is('be', i)) part.be ||= scan.lower(i) !== "'s" || scan.is('negations', i + 1);
    else if (scan.is('negations', i)) part.negated = true;
    else if (scan.is('future', i)) part.modality = 'future';
    else if (scan.is('conditional', i)) part.modality = 'hypothetical';
    else if (scan.phraseEndsAt(fallingShort, i + 1)) {
      part.negated = true;
      i -= scan.phraseBefore(fallingShort, i + 1) - 1;
    } else if (scan.is('have', i) || scan.is('do', i)) {
      part.have ||= scan.is('have', i);
      if (scan.lower(i) === "'d" && scan.is('conditional', i)) part.modality = 'hypothetical';
    } else if (scan.phraseEndsAt(adverbPhrases, i + 1)) i -= scan.phraseBefore(adverbPhrases, i + 1) - 1;
    else if (splitsGroup(scan, i)) i = asideStart(scan, i);
    else if (isEnclitic(scan, i) && isAuxiliary(scan, i - 1)) part.clitic = i;
    else if (scan.is('reflexives', i)) part.reflexive = true;
    else if (isOfName(scan, i)) break;
    else if (scan.is('seenWords', i) && scan.is('have', i - 1))
      break; // a log that the Post has *seen* shows
    else if (!scan.is('adverbs', i) && !isObjectClitic(scan, i, head)) {
      const auxiliary = beforeAdverbial(scan, i, sentence);
      if (auxiliary < 0) break;
      i = auxiliary;
    }
    part.first = i;
  }
  // Adverbs at the very start of the sentence are no part of the group, nor those that open its clause: Men *nå* sier …
  while (part.first < head && opensClause(scan, part.first, sentence) && scan.is('adverbs', part.first))
    part.first++;
  return part;
}

function opensClause(scan: Scan, i: number, sentence: number): boolean {
  if (i === sentence) return true;
  const joint = scan.is('coordinators', i - 1) || scan.isDash(i - 1);
  return scan.lexicon.verbSecond && i - 1 === sentence && joint;
}

/** "does not, *however*, believe": whether a comma closes an adverb set apart within the group of a verb. */
function splitsGroup(scan: Scan, i: number): boolean {
  const start = asideStart(scan, i);
  const negated = scan.is('negations', start - 1) && scan.is('do', start - 2);
  return start < i && (negated || scan.is('have', start - 1) || scan.is('do', start - 1));
}

/** The comma that opens such an adverb; the token itself where there is none. */
function asideStart(scan: Scan, i: number): number {
  if (!scan.isText(i, ',')) return i;
  const phrase = scan.phraseBefore(scan.lexicon.adverbPhrases, i);
  const word = scan.is('adverbs', i - 1) || scan.is('lateContrasts', i - 1);
  const open = i - 1 - (phrase > 0 ? phrase : word ? 1 : 0);
  return open < i - 1 && scan.isText(open, ',') ? open : i;
}

function isAuxiliary(scan: Scan, i: number): boolean {
  return scan.is('have', i) || scan.is('be', i);
}

/** Así *lo* dijo, comme *l'*a dit Anne Brun: an unstressed object before its verb. */
function isObjectClitic(scan: Scan, i: number, head: number): boolean {
  return scan.is('clitics', i) && (!scan.is('determiners', i) || i + 1 === head || isAuxiliary(scan, i + 1));
}

/** "she in turn denies"; "have for a long time blamed": the auxiliary before a prepositional phrase that splits the verb group. */
function beforeAdverbial(scan: Scan, last: number, limit: number): number {
  if (scan.lexicon.verbsLast) return -1; // hat vor den Folgen gewarnt: what is said stands between
  if (!scan.isWord(last)) return -1; // we'd *like to see it,* says Osei
  for (let i = last - 1; i > Math.max(limit, last - 5); i--) {
    if (!scan.isWord(i) || scan.is('subordinators', i)) return -1;
    if (scan.is('prepositions', i) && !scan.is('infinitive', i))
      return scan.is('have', i - 1) ? i - 1 : isPronoun(scan, i - 1) && last - i <= 2 ? i : -1;
  }
  return -1;
}

/** no quiso decir, n'a pas voulu dire: a negation among the words before. */
function negatedBefore(scan: Scan, i: number): boolean {
  for (let k = i - 1; k >= i - 4 && !scan.isCapital(k); k--) if (scan.is('negations', k)) return true;
  return false;
}
