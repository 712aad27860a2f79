import type { ArticleReading } from './article-reading';
import type { Lexicon } from './lexicon';
import type { Party } from './party';

/** The fullest form of the name; for a state the form it speaks under most, for a phrase its fullest wording. */
export function nameOf(party: Party, reading: ArticleReading): string {
  const { lexicon } = reading;
  if (party.givenName !== null) return party.givenName;
  if (party.state)
    return withArticle(
      party,
      mostUsed(party.sourceForms ?? []) ?? mostUsed(party.forms()) ?? party.state.name,
      lexicon,
    );
  const forms = distinct(party.forms()).map((form) => lowerOpening(form, lexicon));
  if (party.named) {
    const { length } = party.words;
    return (
      forms.find((form) => wordCount(form) >= length && !opensInLower(form)) ??
      longest(forms) ??
      party.words.join(' ')
    );
  }
  return phraseName(party, forms, reading);
}

function phraseName(party: Party, forms: readonly string[], reading: ArticleReading): string {
  const { lexicon } = reading;
  const definite = forms.filter((form) => lexicon.definite.has(firstWord(form)) && wordCount(form) > 2);
  const base = longest(definite) ?? longest(forms) ?? party.head;
  const owner = lexicon.pronoun(firstWord(base));
  if (!owner?.possessive) return base;
  const rest = base
    .replace(/^\S+\s+/u, '')
    .split(' ')
    .filter((word) => !lexicon.idle.has(word))
    .join(' ');
  const [placed] = party.placedRoles();
  const paragraph = placed ? reading.article.paragraphs[placed.paragraph] : undefined;
  const possessor =
    party.of ?? (placed?.role.of && paragraph ? reading.referent(placed.role.of, paragraph) : null);
  const related = placed?.role.kin === true || party.kind === 'group' || party.kind === 'organisation';
  if (!related || !possessor || possessor === party)
    return owner.person === 3 ? base : `${definiteArticle(lexicon)}${rest}`;
  return `${shortName(possessor, reading)}${lexicon.words.possessiveEnding}${rest}`;
}

function definiteArticle(lexicon: Lexicon): string {
  const [article] = lexicon.words.definiteArticles;
  return article ? `${article} ` : '';
}

function shortName(party: Party, reading: ArticleReading): string {
  const name = nameOf(party, reading);
  return party.kind === 'person' ? (name.split(' ').at(-1) ?? name) : name;
}

/** The Kremlin and its like keep the article that the text gives them. */
function withArticle(party: Party, form: string, lexicon: Lexicon): string {
  const articled = party.joined.some(
    (mention) => mention.sort === 'name' && mention.article && mention.name === form,
  );
  return articled ? `${definiteArticle(lexicon)}${form}` : form;
}

function firstWord(form: string): string {
  return form.split(/\s/u, 1)[0]?.toLowerCase() ?? '';
}

function opensInLower(form: string): boolean {
  return /^\p{Ll}/u.test(form);
}

function wordCount(form: string): number {
  return form.split(/[\s.]+/u).filter(Boolean).length;
}

function mostUsed(forms: readonly string[]): string | null {
  const counts = new Map<string, number>();
  let best: string | null = null;
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  for (const [form, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = form;
  return best;
}

function distinct(forms: readonly string[]): string[] {
  return [...new Set(forms)];
}

function longest(forms: readonly string[]): string | null {
  let best: string | null = null;
  for (const form of forms) if (best === null || form.split(' ').length > best.split(' ').length) best = form;
  return best;
}

/** An article, number or pronoun that opened a sentence goes back to lower case. */
export function lowerOpening(form: string, lexicon: Lexicon): string {
  const first = firstWord(form);
  if (!lexicon.isDeterminer(first) && lexicon.noun(first) === null) return form;
  return form.charAt(0).toLowerCase() + form.slice(1);
}
