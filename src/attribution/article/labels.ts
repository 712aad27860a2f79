import { startsWithCapital } from '../../text/letters';
import type { ParagraphText } from '../../text/paragraph-text';
import type { Token } from '../../text/token';
import type { Lexicon } from '../detection/lexicon';
import { oncePer } from '../once-per';

/** A turn of a labelled interview: "Q:", "A:", "Courier:", "Osei:". */
export interface Label {
  /** Tokens of the label, `[first, last)`, without the colon. */
  readonly first: number;
  readonly last: number;
  readonly name: string;
  readonly role: 'question' | 'answer' | 'name';
}

const LABEL_WORDS = 4;

/**
 * Finds the paragraphs that open with a label, if the article is an interview: labels count only when question or
 * answer labels occur, or when the same names label several paragraphs.
 */
export function findLabels(paragraphs: readonly ParagraphText[], lexicon: Lexicon): (Label | undefined)[] {
  const labels = paragraphs.map(labelsOf(lexicon));
  if (labels.every((label) => label === undefined)) return labels;
  const turns = new Map<string, number>();
  for (const label of labels) if (label) turns.set(label.name, (turns.get(label.name) ?? 0) + 1);
  const counts = [...turns.values()];
  const interview =
    labels.filter((label) => label !== undefined && label.role !== 'name').length >= 2 ||
    (counts.length >= 2 && counts.filter((count) => count >= 2).length >= 1);
  return labels.map((label) => (interview ? label : undefined));
}

/** The label of a paragraph, read once. */
const labelsOf = oncePer((lexicon: Lexicon) => oncePer((body: ParagraphText) => labelOf(body, lexicon)));

function labelOf({ tokens, quotations, dash }: ParagraphText, lexicon: Lexicon): Label | undefined {
  // A transcript inside marks opens every turn with one, and one behind dashes with these.
  const first = dash || quotations.pairs[0]?.opener === 0 ? 1 : 0;
  for (let i = first + 1; i <= first + LABEL_WORDS + 1 && i < tokens.length - 1; i++) {
    const token = tokens[i];
    if (token?.text !== ':' && !(token?.text === '.' && i === first + 1)) {
      if (tokens[i]?.kind === 'mark') return undefined;
      continue;
    }
    const words = tokens.slice(first, i);
    const lower = words.map((word) => word.lower).join(' ');
    if (lexicon.sets.questionLabels.has(lower)) return { first, last: i, name: lower, role: 'question' };
    if (lexicon.sets.answerLabels.has(lower)) return { first, last: i, name: lower, role: 'answer' };
    if (token.text === '.' || !isName(words, lexicon)) return undefined;
    return { first, last: i, name: lower, role: 'name' };
  }
  return undefined;
}

/** "Osei", "Bay of Marlow", "Courier on Friday": words with capitals, and small ones only between them. */
function isName(words: readonly Token[], { sets }: Lexicon): boolean {
  return words.every(({ text, lower }, at) => {
    const joint = at > 0 && at < words.length - 1 && SMALL.some((set) => sets[set].has(lower));
    return startsWithCapital(text) || joint;
  });
}

/** What stands without a capital within a name. */
const SMALL = ['prepositions', 'coordinators', 'determiners'] as const;
