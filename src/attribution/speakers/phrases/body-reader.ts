import { startsWithCapital } from '../../../text/letters';
import type { ArticleReading } from '../article-reading';
import type { Lexicon } from '../lexicon';
import type { PhraseMention } from '../mention';
import { namesBody, namesSubject } from '../names/capital-bodies';
import type { Party } from '../party';
import { isGenitive } from '../roles/role-modifiers';
import type { Entry } from '../sources/timeline';
import { nearestFirst } from './nearest-first';
import { startOfAside } from './relative-aside';

/** How many mentions back a bare *the company* looks for the firm it means. */
const FARTHEST = 40;

/** How many characters back a name may stand that words of a kind take up. */
const NEAR = 400;

/** Finds the organisation that a noun for its kind takes up: *the company*, *the airline*. */
export class BodyReader {
  readonly #reading: ArticleReading;

  constructor(reading: ArticleReading) {
    this.#reading = reading;
  }

  /** *the company*, *the club*: the organisation named last. */
  takenUp(mention: PhraseMention, at: number, apposed: boolean): Party | null {
    const { words } = this.#reading.lexicon;
    if (isElsewhere(mention, this.#reading.lexicon)) return null;
    const told = mention.modifiers.length > 0;
    if (mention.sense?.plural) return null; // the companies
    if (!this.#reading.lexicon.takesUp(mention.head) || (told && !this.#tells(mention))) return null;
    if (told && words.publicBodies.includes(mention.head)) return null; // the environment agency is none of another name
    if (mention.article !== '' && !this.#reading.lexicon.isPlainArticle(mention.article)) return null; // this newspaper: the one that writes
    return (
      this.#lastFirm(mention.head, at, told) ??
      (told ? null : this.#unsureFirm(mention.head, at)) ??
      (told || apposed ? null : this.#modifyingFirm(mention.head, at))
    );
  }

  /** *The club*, where a name has only modified a noun so far: Marlow United *coach Ada Brink*. */
  #modifyingFirm(noun: string, at: number): Party | null {
    const { modifying, lexicon } = this.#reading;
    if (!lexicon.isGeneric(noun)) return null;
    const before = modifying.findLast(
      ({ party, at: there }) =>
        there < at && this.#canBe(party, noun) && party.named && !party.medium && party.placeHints === 0,
    );
    return before?.party ?? null;
  }

  /** *the company*, where nothing but a name that might be anybody’s stands before: it is the company’s. */
  #unsureFirm(noun: string, at: number): Party | null {
    if (!this.#reading.lexicon.words.plainOrganisations.includes(noun)) return null;
    const party = this.#last(
      at,
      ({ party: one, subject, source, spokenBy }) =>
        one.named &&
        one.kind === 'person' &&
        one.words.length > 1 &&
        spokenBy < 0 &&
        (subject || source) &&
        one.unsure &&
        one.personHints === 0 &&
        one.likelyGender === undefined,
    );
    if (!party) return null;
    party.kind = 'organisation';
    return party;
  }

  /** *the insulin pump maker*: words that say of which kind the one is that was named just before. */
  #tells({ modifiers, text, possessor, determiner, head, depth }: PhraseMention): boolean {
    const { words, formerly } = this.#reading.lexicon;
    return (
      depth === 0 && // “They or the phone company lie,” she said
      determiner === 'definite' &&
      possessor === null &&
      !words.vagueOrganisations.includes(head) &&
      modifiers.every((word) => !words.otherWords.includes(word) && !formerly.has(word)) &&
      !/\s\p{Lu}/u.test(text)
    );
  }

  /** The organisation with a name that was mentioned last; of the kind that the noun tells, if one is known. */
  #lastFirm(noun: string, at: number, near = false): Party | null {
    const { lexicon } = this.#reading;
    const kinds = lexicon.bodiesOfKind(noun);
    const body =
      kinds.length > 0
        ? this.#last(
            at,
            ({ party, spokenBy }) =>
              spokenBy < 0 && isOfKind(party, kinds, lexicon) && !(near && isOtherKind(party, noun, kinds)),
          )
        : null;
    if (body || !lexicon.isGeneric(noun)) return body;
    const medium = this.#reading.lexicon.words.mediaNouns.includes(noun);
    const fits = ({ party, spokenBy, at: there, subject, source }: Entry): boolean =>
      (!near || at - there < NEAR) &&
      (subject || source ? namesSubject(party, lexicon) : namesBody(party, lexicon)) &&
      this.#canBe(party, noun) &&
      party.medium === medium &&
      party.kind === 'organisation' &&
      party.named &&
      spokenBy < 0 &&
      party.placeHints === 0;
    const plain = (entry: Entry): boolean => fits(entry) && !this.#isAside(entry, fits);
    return this.#last(at, (entry) => !entry.employs && plain(entry)) ?? this.#last(at, plain);
  }

  /** Kestrel, which makes most of *Norvolt*’s chargers: whether the name only helps to tell of another that fits. */
  #isAside({ at, paragraph, sentence }: Entry, fits: (entry: Entry) => boolean): boolean {
    const { article, lexicon } = this.#reading;
    const start = startOfAside(article.text, at, lexicon);
    if (start < 0) return false;
    const found: { other: boolean } = { other: false };
    this.#reading.timeline.before(start, (entry) => {
      found.other = entry.paragraph === paragraph && entry.sentence === sentence && fits(entry);
      return true;
    });
    return found.other;
  }

  /** Whether a name does not say that its bearer is something else: the airline is no Bureau. */
  #canBe({ words, roles }: Party, noun: string): boolean {
    const { lexicon } = this.#reading;
    const last = words.at(-1) ?? '';
    const { companyNouns, unlikeFirms, genericOrganisations, plainOrganisations } = lexicon.words;
    if (companyNouns.includes(noun) && this.#isUnlikeFirm(words)) return false;
    // the company is none of the mining union Yarrow
    if (companyNouns.includes(noun) && roles.some(({ role: { head } }) => unlikeFirms.includes(head)))
      return false;
    if (plainOrganisations.includes(noun)) return true;
    const other = roles.some(
      ({ role: { head } }) => genericOrganisations.includes(head) && !plainOrganisations.includes(head),
    );
    const same = roles.some(({ role: { head } }) => head === noun);
    if (other && !same && Object.hasOwn(lexicon.words.kindsOfBodies, noun)) return false; // the regulator is no airline
    if (other && !same && lexicon.words.buildings.includes(noun)) return false; // the hospital is no airline
    if (!same && words.length > 1 && lexicon.corporateEndings.has(last) && this.#isPublic(noun)) return false;
    return last === noun || !lexicon.canBeOrganisation(last) || lexicon.corporateEndings.has(last);
  }

  /** Whether the noun of a name is that of no firm: the *Ministry*, *Ministerio* de Energía, Landrats*amt*, Allied *Workers*. */
  #isUnlikeFirm(words: readonly string[]): boolean {
    const { lexicon } = this.#reading;
    const { adjectivesFollow, compoundRoles, unlikeFirms } = lexicon.words;
    const noun = (adjectivesFollow ? words[0] : words.at(-1)) ?? '';
    const sense = words.length > 1 ? lexicon.noun(noun) : null;
    if (sense?.plural && (sense.sort === 'group' || sense.sort === 'role')) return true;
    return (
      unlikeFirms.includes(noun) ||
      (compoundRoles.length > 0 && unlikeFirms.some((end) => noun.endsWith(end)))
    );
  }

  /** *The agency*, *the hospital*: no word for a firm that is called Foods or Holdings. */
  #isPublic(noun: string): boolean {
    const { publicBodies, buildings } = this.#reading.lexicon.words;
    const kinds = this.#reading.lexicon.bodiesOfKind(noun);
    return (
      kinds.some((kind) => publicBodies.includes(kind)) || (kinds.length > 0 && buildings.includes(noun))
    );
  }

  /** The party mentioned last that the noun at the end of the words can stand for. */
  byNoun(text: string, at: number): Party | null {
    const { lexicon } = this.#reading;
    const own = text.toLowerCase().split(' ').at(-1) ?? '';
    const noun = isGenitive(own, lexicon) ? own.slice(0, -lexicon.words.genitive.length) : own;
    const head = lexicon.noun(noun)?.singular ?? noun;
    const ending = this.#reading.organisationsCalled(head).filter((party) => party.firstAt <= at);
    if (ending.length > 0) return nearestFirst(ending, at)[0] ?? null;
    const sameNoun = this.#last(at, ({ party }) => party.head === head);
    const later = this.#reading.organisationsCalled(head);
    if (!sameNoun && later.length === 1) return later[0] ?? null;
    return sameNoun ?? (lexicon.takesUp(head) ? this.#lastFirm(head, at) : null);
  }

  /** The party of the last mention before the offset that fits. */
  #last(at: number, fits: (entry: Entry) => boolean): Party | null {
    let seen = 0;
    const found: { party: Party | null } = { party: null };
    this.#reading.timeline.before(at, (entry) => {
      if (fits(entry)) found.party = entry.party;
      return found.party !== null || ++seen > FARTHEST;
    });
    return found.party;
  }
}

/** *The hospital in Surran*: a place of its own, by which it is told for the first time. */
function isElsewhere(
  { head, of, text }: PhraseMention,
  { words: { plainOrganisations }, calendar, placePrepositions }: Lexicon,
): boolean {
  if (!of || !text.endsWith(of.text)) return false;
  const preposition = text.slice(0, -of.text.length).trimEnd().split(' ').at(-1) ?? '';
  return (
    placePrepositions.has(preposition) &&
    startsWithCapital(of.text) &&
    !calendar.has(of.text.toLowerCase()) &&
    !plainOrganisations.includes(head)
  );
}

/** Whether the name ends with one of the words, or has one before *of* or *for*: *Office* for Standards, Landrats*amt*. */
function isOfKind({ kind, named, words }: Party, kinds: readonly string[], lexicon: Lexicon): boolean {
  if (kind !== 'organisation' || !named) return false;
  const joined = lexicon.words.compoundRoles.length > 0 && kinds.some((end) => words.at(-1)?.endsWith(end));
  if (joined || words.length < 2) return joined;
  const joint = words.indexOf(lexicon.words.of);
  const ends = [words.at(-1) ?? '', words[joint - 1] ?? '', words.length > 2 ? (words[0] ?? '') : ''];
  return ends.some((word) => kinds.includes(word));
}

/** *The trade association* is no union, whose name says another kind of the same. */
function isOtherKind({ words }: Party, noun: string, kinds: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  return kinds.includes(noun) && kinds.includes(last) && last !== noun;
}
