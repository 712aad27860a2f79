import { ageOfPhrase } from './sources/ages';
import { clueFromClause } from './roles/statement-clues';
import { withoutFormer } from './names/former-place';
import { baseOfGenitive, withoutGenitive } from './names/genitive-name';
import type { Lexicon } from './lexicon';
import type { PhraseMention, Reference, Role } from './mention';
import { makerOf } from './phrases/document-maker';
import type { Complement, NounPhrase, Span } from './phrases/noun-phrase';
import { isAcronym, isCapital, isPossessive, textOf, type Reading } from './reading';
import { clueOf, type RoleClue } from './roles/role-clue';

/** Makes mentions of tokens: what a phrase, a role or a reference says, cut loose from the paragraph's tokens. */
export class MentionBuilder {
  readonly #reading: Reading;
  readonly #lexicon: Lexicon;

  constructor(reading: Reading, lexicon: Lexicon) {
    this.#reading = reading;
    this.#lexicon = lexicon;
  }

  /** The mention that a noun phrase makes. */
  phrase(phrase: NounPhrase): PhraseMention {
    const reading = this.#reading;
    const { tokens } = reading;
    const head = tokens[phrase.head];
    const teller = this.#lexicon.tellerIn(head?.lower ?? '') !== null;
    const clue = clueOf(reading, phrase, this.#lexicon);
    const last = phrase.complement?.last ?? phrase.last;
    const told = !phrase.complement
      ? this.#postmodified(last)
      : this.#isAside(phrase, phrase.complement)
        ? phrase.last
        : last;
    const document = phrase.sense?.sort === 'document';
    const maker = document ? makerOf(reading, phrase, last, this.#lexicon) : null;
    const complement = phrase.complement ? this.#reference(phrase.complement) : null;
    const possessor = phrase.possessor ? this.#reference(phrase.possessor) : null;
    const marks = [...phrase.modifiers, ...phrase.behind]
      .map((i) => tokens[i]?.lower ?? '')
      .filter((word) => !this.#lexicon.idle.has(word));
    if (possessor && !possessor.pronoun) marks.push(...wordsOf(possessor.text));
    return {
      sort: 'phrase',
      ...this.place(phrase.first, phrase.last, isPossessive(tokens, phrase.last)),
      determiner: phrase.determiner,
      article: phrase.article,
      head: phrase.sense?.singular ?? head?.lower ?? '',
      sense: phrase.sense,
      modifiers: [...phrase.modifiers, ...phrase.behind].map((i) => tokens[i]?.lower ?? ''),
      possessor,
      role: this.role(maker ? { ...clue, ...maker } : this.#withClause(clue, last)),
      age: ageOfPhrase(reading, phrase, this.#lexicon),
      core:
        phrase.determiner === 'quantifier'
          ? `${phrase.article} ${head?.text ?? ''}`
          : this.#coreOf(head?.text ?? ''),
      marks,
      allMarks: complement ? [...marks, ...wordsOf(complement.text)] : marks,
      text: teller
        ? this.#coreOf(head?.text ?? '')
        : this.#isNamed(phrase)
          ? textOf(reading, phrase.first, told)
          : this.#asInside(phrase, textOf(reading, phrase.first, told)),
      of: complement,
    };
  }

  /** *Polizei* for *Polizeiangaben*. */
  #coreOf(noun: string): string {
    const teller = this.#lexicon.tellerIn(noun.toLowerCase());
    return teller === null ? noun : noun.slice(0, teller.length);
  }

  /**
   * Whether the words behind a crowd or a document say where, when or how rather than which one is meant: divers *in
   * Marlow*, the code *in 2019*, growers *on average*; but a filing *in March*.
   */
  #isAside({ sense, determiner, head }: NounPhrase, { preposition, first, last }: Complement): boolean {
    const { words, calendar } = this.#lexicon;
    const complement = this.#reading.tokens.slice(first, last);
    const [opener] = complement;
    if (opener?.kind === 'number' && preposition === words.at) return true; // called the coast guard at 13.36
    if (!sense || !(sense.plural || sense.sort === 'document')) return false;
    if (preposition === words.of || !opener) return false;
    if (words.spans.includes(complement.at(-1)?.lower ?? '')) return true;
    const dated = opener.kind === 'number' || calendar.has(opener.lower);
    if (dated) return determiner === 'definite' && complement.length === 1;
    if (preposition === words.placePrepositions[0] && complement.some(({ text }) => isCapital(text)))
      return !isCapital(this.#reading.tokens[head]?.text ?? '') || this.#reading.opens[head] === 1;
    return words.mannerNouns.includes(opener.lower);
  }

  /** *a person familiar with the talks*: where an adjective behind the noun and what it governs end. */
  #postmodified(at: number): number {
    const { tokens } = this.#reading;
    const lexicon = this.#lexicon;
    if (!lexicon.words.postmodifiers.includes(tokens[at]?.lower ?? '')) return at;
    let last = at + 1;
    if (!lexicon.prepositions.has(tokens[last]?.lower ?? '')) return last;
    for (last++; tokens[last]?.kind === 'word' && last - at < 8; last++) {
      const lower = tokens[last]?.lower ?? '';
      if (lexicon.boundaries.has(lower) && lower !== lexicon.words.of) break;
    }
    return last;
  }

  /** *engineers who work at the dam*: where people work belongs to what they are. */
  #withClause(clue: RoleClue, at: number): RoleClue {
    const { tokens } = this.#reading;
    const aside = tokens[at]?.text === ',';
    if (!this.#lexicon.words.personalRelatives.includes(tokens[aside ? at + 1 : at]?.lower ?? ''))
      return clue;
    if (aside) {
      const told = clue.of ? null : clueFromClause(this.#reading, at + 2, this.#lexicon);
      return told?.of ? { ...clue, of: told.of, loose: false } : clue;
    }
    const work = clueFromClause(this.#reading, at + 1, this.#lexicon);
    if (!work?.of || work.role !== null) return clue;
    const { first, last } = work.span;
    return {
      ...clue,
      role: `${clue.role ?? ''} ${textOf(this.#reading, first - 1, last)}`.trim(),
      of: work.of,
      loose: false,
    };
  }

  /** *Norland’s agency*: whether a name opens the phrase. */
  #isNamed({ first, possessor }: NounPhrase): boolean {
    const owner = possessor && this.#reading.tokens[possessor.last - 1];
    const opener = this.#reading.tokens[first]?.lower ?? '';
    if (!owner || possessor.first !== first || this.#lexicon.isDeterminer(opener)) return false;
    return isCapital(owner.text) && this.#lexicon.noun(owner.lower) === null;
  }

  /** A phrase as it would stand inside a sentence. */
  #asInside({ first, head, sense, determiner }: NounPhrase, text: string): string {
    const body = sense?.sort === 'organisation' || sense?.sort === 'document';
    if (
      body &&
      determiner === 'none' &&
      ((head === first && sense.sort === 'organisation') || this.#isPlace(first, sense.singular)) &&
      !sense.plural
    )
      return text;
    const opener = this.#reading.tokens[first];
    const word = opener?.lower ?? '';
    const owner = isPossessive(this.#reading.tokens, first + 1) && this.#lexicon.noun(word) === null;
    const opens = this.#reading.opens[first] === 1 && !this.#lexicon.words.nounsInCapitals;
    const { partyNames, memberTitles } = this.#lexicon.words;
    const side = partyNames.includes(word) && memberTitles.includes(sense?.singular ?? ''); // Tory MPs
    const run = head > first + 1 && this.#isRun(first); // Buckingham Palace aides
    const named = side || run || this.#lexicon.states.has(word);
    const lower = this.#lexicon.isDeterminer(word) || (opens && !owner && !named);
    return lower && !isAcronym(opener?.text ?? '') ? text.charAt(0).toLowerCase() + text.slice(1) : text;
  }

  /** Whether the word behind one that opens a sentence has a capital of its own, in text that gives not every word one. */
  #isRun(first: number): boolean {
    const { tokens, titleCase } = this.#reading;
    return !titleCase && isCapital(tokens[first + 1]?.text ?? '');
  }

  /** *Marlow* police: a word before a public body that opens the sentence and that the language knows for no other. */
  #isPlace(first: number, body: string): boolean {
    const { publicBodies, titleBodies } = this.#lexicon.words;
    if (!publicBodies.includes(body) && !Object.hasOwn(titleBodies, body)) return false;
    const { lower = '', text = '' } = this.#reading.tokens[first] ?? {};
    const { words, roleModifiers, idle, formerly, placeEndings } = this.#lexicon;
    const { subjectWords, compoundOpeners, unitNouns, rankWords, otherWords, comparatives } = words;
    if (this.#lexicon.adjectives.has(lower)) return true;
    return (
      isCapital(text) &&
      !this.#lexicon.isDeterminer(lower) &&
      !this.#lexicon.boundaries.has(lower) &&
      !this.#lexicon.partitives.has(lower) &&
      !this.#lexicon.pronoun(lower) &&
      this.#lexicon.noun(lower) === null &&
      !this.#lexicon.looksLikeAdjective(lower) &&
      ![roleModifiers, idle, formerly, placeEndings].some((set) => set.has(lower)) &&
      ![subjectWords, compoundOpeners, unitNouns, rankWords, otherWords, comparatives].some((list) =>
        list.includes(lower),
      )
    );
  }

  /** The clue cut loose from its tokens. */
  role(clue: RoleClue): Role {
    return {
      role: clue.role,
      words: clue.role?.toLowerCase().split(' ') ?? [],
      kin: clue.kin,
      of: clue.of ? this.#reference(clue.of) : null,
      gender: clue.gender,
      organisation: clue.organisation,
      loose: clue.loose,
      tail: clue.tail,
      tie: clue.tie,
      home: clue.home ? this.#reference(clue.home) : null,
      without: clue.without,
      beside: clue.beside ?? null,
      possessed: clue.possessed,
      head: clue.head,
      definite: clue.definite,
      gendered: clue.gendered,
    };
  }

  #reference({ first, last }: Span): Reference {
    const { tokens } = this.#reading;
    const opener = tokens[first];
    const pronoun =
      last - first === 1 && !isAcronym(opener?.text ?? '')
        ? this.#lexicon.pronoun(opener?.lower ?? '')
        : undefined;
    const some = tokens[first + 1]?.lower === this.#lexicon.words.of; // of two of the boys
    const determined = !some && last - first > 1 && this.#lexicon.isDeterminer(opener?.lower ?? '');
    const whole = textOf(this.#reading, !pronoun && determined ? first + 1 : first, last);
    const text = this.#isOwningNoun(first, last) ? whole.toLowerCase() : whole;
    const article = determined ? opener : tokens[first - 1]; // des Ministeriums
    const owner = this.#lexicon.words.genitiveArticles.includes(article?.lower ?? '');
    return {
      start: opener?.start ?? 0,
      end: tokens[last - 1]?.end ?? 0,
      text: owner
        ? baseOfGenitive(text, this.#lexicon)
        : withoutGenitive(withoutFormer(text, this.#lexicon), tokens[last]?.text ?? '', this.#lexicon),
      pronoun,
    };
  }

  /** *Regionen*s chefläkare: a common noun that has its capital only for opening the sentence, where a letter marks owners. */
  #isOwningNoun(first: number, last: number): boolean {
    const { tokens, opens } = this.#reading;
    const { words } = this.#lexicon;
    if (words.genitive === '' || words.nounsInCapitals || last - first !== 1 || opens[first] !== 1)
      return false;
    const { lower = '' } = tokens[first] ?? {};
    const named = this.#lexicon.isJoinedBody(lower); // Folkhälsoinstitutets chef
    return (this.#lexicon.noun(lower) !== null && !named) || words.nationNouns.includes(lower);
  }

  /** Where the tokens stand. */
  place(first: number, last: number, possessive: boolean) {
    const { tokens, sentence, depth } = this.#reading;
    return {
      index: -1,
      start: tokens[first]?.start ?? 0,
      end: tokens[last - 1]?.end ?? 0,
      sentence: sentence[first] ?? 0,
      depth: depth[first] ?? 0,
      subject: false,
      possessive,
      preposition: this.prepositionBefore(first),
    };
  }

  /** The preposition that governs the words from the token on, across adjectives before them. */
  prepositionBefore(first: number): string {
    const { tokens } = this.#reading;
    for (let i = first - 1; i >= 0 && first - i <= 3; i--) {
      const before = tokens[i];
      if (before?.kind !== 'word') return '';
      if (this.#lexicon.prepositions.has(before.lower)) return before.lower;
      if (this.#lexicon.boundaries.has(before.lower) || isCapital(before.text)) return '';
    }
    return '';
  }
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
