import { startsWithLower } from '../../../text/letters';
import type { StateNames } from '../../language/speaker-words';
import { oncePer } from '../../once-per';
import type { ArticleReading } from '../article-reading';
import type { Lexicon } from '../lexicon';
import { withoutGeneration } from '../names/name-form';
import { joined, ofWhom } from '../names/joined-words';
import type { Party } from '../party';
import { isOfDocument } from '../phrases/phrase-register';

/** The fullest form of the name; for a state the form it speaks under most, for a phrase its fullest wording. */
export function nameOf(party: Party, reading: ArticleReading): string {
  return namesIn(reading)(party);
}

/** The names of an article that has been read to its end, each made once. */
const namesIn = oncePer((reading: ArticleReading) => oncePer((party: Party) => makeName(party, reading, 0)));

/** @param depth how many parties, each named after the next, have led here */
function makeName(party: Party, reading: ArticleReading, depth: number): string {
  const { lexicon } = reading;
  if (party.givenName !== null) return party.givenName;
  if (party.state) return withArticle(party, stateForm(party, party.state), lexicon);
  const forms = distinct(party.forms());
  if (party.named) {
    const { length } = party.words;
    const styled = length === 1 ? styledName(party) : null;
    if (styled !== null) return styled;
    const own = party.kind === 'state' ? party.words.join(' ') : null;
    const nation = nationBefore(party, reading);
    if (nation && party.spelling) return `${nation}${lexicon.words.possessiveEnding}${party.spelling}`;
    return (
      forms.find((form) => form.toLowerCase() === own) ??
      (own === null ? null : party.spelling) ??
      forms.find((form) => wordCount(form) >= length && !opensInLower(form)) ??
      longest(forms) ??
      party.spelling ??
      party.words.join(' ')
    );
  }
  return withCapital(phraseName(party, forms, reading, depth), reading);
}

/** *Chinese* commentators, *Brink* officials, *San Marlow* residents: a word that a sentence opened with, and that has its capital elsewhere. */
function withCapital(name: string, { lexicon, names }: ArticleReading): string {
  if (!startsWithLower(name) || !lexicon.words.openCompounds) return name;
  const [first = '', second = ''] = name.split(' ');
  const word = first.replace(/[’']s?$/u, '');
  const noun = lexicon.noun(word);
  const common = noun !== null && !lexicon.words.partyNames.includes(noun.singular);
  if (common || lexicon.isDeterminer(word)) return name;
  const known =
    names.called(word).length > 0 ||
    lexicon.adjectives.has(word) ||
    lexicon.regions.has(word) ||
    lexicon.regions.has(`${word} ${second.toLowerCase()}`) ||
    names
      .bearers(word)
      .some(
        ({ kind, words, joined }) =>
          (kind !== 'organisation' || words.length === 1) &&
          joined.some((mention) => mention.sort === 'name' && !mention.weak),
      );
  return known ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

/** A palace that speaks keeps its name; a capital gives way to the nation, where the article names that too. */
function stateForm(party: Party, { name, palaces }: StateNames): string {
  const spoken = party.sourceForms ?? [];
  const palace = mostUsed(spoken.filter((form) => palaces.includes(form.toLowerCase())));
  const forms = party.forms();
  const nation = forms.find((form) => form.toLowerCase() === name.toLowerCase());
  return palace ?? nation ?? mostUsed(spoken) ?? mostUsed(forms) ?? name;
}

/** *Norway’s* Foreign Ministry: the nation before a body whose name every nation could give to one of its own. */
function nationBefore({ kind, words, roles }: Party, reading: ArticleReading): string | null {
  const { possessiveEnding, stateBodies, subjectWords, ministryNouns } = reading.lexicon.words;
  if (kind !== 'organisation' || possessiveEnding === '' || words.length > 3) return null;
  const common = (word: string): boolean =>
    stateBodies.includes(word) ||
    subjectWords.includes(word) ||
    ministryNouns.includes(word) ||
    reading.lexicon.roleModifiers.has(word);
  const last = words.at(-1) ?? '';
  if (!words.every(common) || !(stateBodies.includes(last) || ministryNouns.includes(last))) return null;
  for (const { role, paragraph } of roles) {
    const place = reading.article.paragraphs[paragraph];
    const of = role.role === null && role.of && place ? reading.referent(role.of, place) : null;
    if (of?.state) return of.state.name;
    if (of?.kind === 'state') return role.of?.text ?? null;
  }
  return null;
}

/** *Lord Abbot*, of whom the article gives no first name. */
function styledName({ joined }: Party): string | null {
  for (const mention of joined) if (mention.sort === 'name' && mention.styled) return mention.styled;
  return null;
}

function phraseName(party: Party, forms: readonly string[], reading: ArticleReading, depth: number): string {
  const { lexicon } = reading;
  const base =
    (party.kind === 'document' && !isCopy(party, lexicon) ? knownForm(forms, lexicon) : null) ??
    mostTelling(withoutSame(forms, lexicon), lexicon) ??
    party.head;
  const owner = lexicon.pronoun(firstWord(base));
  if (!owner?.possessive) {
    const owned = party.joined.some((mention) => mention.sort === 'phrase' && mention.possessor);
    const words = base.split(' ').filter((word) => party.kind !== 'document' || !MEASURE.test(word));
    if (!owned && lexicon.definite.has(firstWord(base))) {
      const article = articleFor(firstWord(base), lexicon); // that letter
      words.splice(0, 1, ...(article ? [article] : []));
    }
    if (!owned) return joined(words, lexicon);
    return words.filter((word) => !lexicon.words.ownWords.includes(word)).join(' ');
  }
  const rest = base
    .replace(/^\S+\s+/u, '')
    .split(' ')
    .filter((word) => !lexicon.idle.has(word))
    .join(' ');
  // its annual report is the annual report; her report is Brink’s
  if (party.kind === 'document' && rest.includes(' ')) return `${definiteArticle(lexicon)}${rest}`;
  const [placed] = party.placedRoles();
  const paragraph = placed ? reading.article.paragraphs[placed.paragraph] : undefined;
  const mine = owner.person === 1 && placed ? reading.speakerAt(placed.at) : null;
  const possessor =
    party.of ??
    mine ??
    (placed?.role.of && paragraph
      ? reading.referent(
          placed.role.of,
          paragraph,
          owner.gender === 'n' && (party.kind === 'document' || hasBody(party, reading))
            ? 'body'
            : 'anything',
        )
      : null);
  const related =
    owner.person === 1 ||
    placed?.role.kin === true ||
    party.kind === 'group' ||
    party.kind === 'organisation' ||
    party.kind === 'document' ||
    (party.kind === 'anonymous' && possessor?.named === true);
  const papers = party.kind === 'document' && possessor?.kind === 'document'; // the placard, and their notes
  if (!related || !possessor || possessor === party || papers || depth > 2)
    return owner.person === 3 ? base : `${definiteArticle(lexicon)}${rest}`;
  if (
    possessor.plural &&
    !possessor.named &&
    possessor.joined.some((mention) => mention.sort === 'phrase' && mention.of)
  )
    return `${definiteArticle(lexicon)}${rest}`; // the nurses at the clinic, and their union
  const name = shortName(possessor, reading, depth + 1);
  // its treasurer: the treasurer of Norvolt
  const held = owner.person === 3 && owner.gender === 'n' && party.kind === 'anonymous' && !party.plural;
  if (held && lexicon.words.of) return `${definiteArticle(lexicon)}${rest} ${ofWhom(name, lexicon)}`;
  // fille de Brink
  if (lexicon.words.possessiveEnding === '') return `${rest} ${ofWhom(name, lexicon)}`;
  return `${name}${possessiveEnding(name, lexicon)}${rest}`;
}

/** The council*’s* minutes, the observers*’* report. */
function possessiveEnding(name: string, { words }: Lexicon): string {
  const several = words.crowdEnding !== '' && startsWithLower(name) && name.endsWith(words.crowdEnding);
  return (several && words.pluralPossessiveEnding) || words.possessiveEnding;
}

/** *A copy of the letter*, whose noun alone says nothing: one that the language does not know for a document. */
function isCopy({ joined, head }: Party, lexicon: Lexicon): boolean {
  return (
    lexicon.noun(head) === null &&
    joined.some(
      (mention) =>
        mention.sort === 'phrase' && mention.determiner === 'indefinite' && isOfDocument(mention, lexicon),
    )
  );
}

/** *the memo*, once a memo has come in; but a report from the county’s auditors stays theirs. */
function knownForm(forms: readonly string[], lexicon: Lexicon): string | null {
  const known = mostTelling(
    withoutSame(forms, lexicon).filter((form) => lexicon.definite.has(firstWord(form))),
    lexicon,
    true,
  );
  const lead = (form: string): number =>
    tellingWords(form, lexicon).filter((word) => !lexicon.prepositions.has(word)).length +
    (/^\S+\s\p{Lu}/u.test(form) ? 1 : 0);
  return known !== null && forms.every((form) => lead(form) < lead(known) + 2) ? known : null;
}

/** *The same report* only takes up a report: such forms name nobody who goes by another. */
function withoutSame(forms: readonly string[], lexicon: Lexicon): readonly string[] {
  const own = forms.filter((form) => !lexicon.idle.has(form.toLowerCase().split(/\s+/u)[1] ?? ''));
  return own.length > 0 ? own : forms;
}

function tellingWords(form: string, lexicon: Lexicon): string[] {
  return form
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => !lexicon.idle.has(word) && !lexicon.isDeterminer(word) && !MEASURE.test(word));
}

/** The *212-page* report: how much there is of it tells nobody which one it is. */
const MEASURE = /^\p{N}+-/u;

/** Whether only an organisation has such people: *its* engineers. */
function hasBody({ head, kind }: Party, { lexicon }: ArticleReading): boolean {
  return kind === 'group' && lexicon.noun(head)?.sort === 'role';
}

/**
 * The form with most words that tell something; of equals one with the definite article.
 * @param brief whether the shortest of equals is taken rather than the first
 */
function mostTelling(forms: readonly string[], lexicon: Lexicon, brief = false): string | null {
  let best: string | null = null;
  let score = -1;
  for (const form of forms) {
    const telling = tellingWords(form, lexicon);
    const own = telling.length + (lexicon.definite.has(firstWord(form)) ? 0.5 : 0);
    if (own > score || (brief && own === score && best !== null && form.length < best.length)) {
      best = form;
      score = own;
    }
  }
  return best;
}

/** The article of the same gender and number: *la* note for *cette* note. */
function articleFor(determiner: string, lexicon: Lexicon): string {
  return lexicon.words.articleOf[determiner] ?? definiteArticle(lexicon).trim();
}

function definiteArticle(lexicon: Lexicon): string {
  const [article] = lexicon.words.inflectedArticles ? [] : lexicon.words.definiteArticles;
  return article ? `${article} ` : '';
}

function shortName(party: Party, reading: ArticleReading, depth: number): string {
  const name = makeName(party, reading, depth);
  return party.kind === 'person' ? (withoutGeneration(name.split(' ')).at(-1) ?? name) : name;
}

/** The Kremlin and its like keep the article that the text gives them, but not that of the *Moscow* meeting. */
function withArticle(party: Party, form: string, lexicon: Lexicon): string {
  const articled = party.joined.some(
    (mention) => mention.sort === 'name' && mention.article && !mention.attributive && mention.name === form,
  );
  return articled ? `${definiteArticle(lexicon)}${form}` : form;
}

function firstWord(form: string): string {
  return form.split(/\s/u, 1)[0]?.toLowerCase() ?? '';
}

function opensInLower(form: string): boolean {
  return startsWithLower(form);
}

function wordCount(form: string): number {
  return form.split(/\s+/u).filter(Boolean).length;
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

/** The name of whatever somebody belongs to: of a state its own, whatever it is called where it speaks. */
export function nameOfBody(party: Party, reading: ArticleReading): string {
  return party.state?.name ?? nameOf(party, reading);
}
