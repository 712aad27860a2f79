import type { ParagraphText } from '../../text/paragraph-text';
import type { Lexicon, NounSense } from './lexicon';
import type { Mention, NameMention, Role } from './mention';
import type { PronounForm } from '../language/speaker-words';
import { MentionBuilder } from './mention-builder';
import { ageAt, ageOfName, isAgeAlone } from './sources/ages';
import { isTitleOfLand } from './names/body-names';
import { clueFromMask } from './names/masked-names';
import { isNickname, withoutNickname } from './names/name-shapes';
import { hasShares, isPersonal, saysBody } from './names/name-signs';
import { shareSurnames } from './names/shared-surnames';
import { findNameRuns, type NameRun } from './names/names';
import { readNounPhrase, type NounPhrase } from './phrases/noun-phrase';
import { isAcronym, isCapital, isPossessive, readTokens, textOf, type Reading } from './reading';
import { capitalOf } from './names/capitals';
import { stateSign } from './names/state-signs';
import { descriptionAfter } from './roles/appositions';
import { clueAfter, clueInFront } from './roles/clues-after';
import { clueFromStatement } from './roles/statement-clues';
import { clueFromComplement } from './roles/complement-clues';
import { clueFromPassive } from './roles/passive-clues';
import { cluesBefore } from './roles/clues-before';
import type { RoleClue } from './roles/role-clue';
import { kindAround } from './roles/kind-around';

/** Finds what may stand for a party in one paragraph, in the order of the text. */
export function findMentions(body: ParagraphText, lexicon: Lexicon): Mention[] {
  return new MentionFinder(readTokens(body, lexicon), lexicon).find();
}

/** Reads one paragraph for names, common nouns and pronouns. */
export class MentionFinder {
  readonly #reading: Reading;
  readonly #lexicon: Lexicon;
  /** Tokens that already belong to a name or to the role beside it. */
  readonly #taken: Uint8Array;
  readonly #mentions: Mention[] = [];
  readonly #build: MentionBuilder;

  constructor(reading: Reading, lexicon: Lexicon) {
    this.#reading = reading;
    this.#lexicon = lexicon;
    this.#taken = new Uint8Array(reading.tokens.length);
    this.#build = new MentionBuilder(reading, lexicon);
  }

  find(): Mention[] {
    const { tokens } = this.#reading;
    const runs = findNameRuns(this.#reading, this.#lexicon);
    for (const run of runs)
      if (!run.common && ageAt(this.#reading, run.first, this.#lexicon) === null) this.#addName(run);
    this.#dropTakenNames();
    shareSurnames(this.#mentions, this.#reading, this.#lexicon);
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (!token || this.#taken[i] || token.kind !== 'word') continue;
      const form = isAcronym(token.text) ? undefined : this.#lexicon.pronoun(token.lower);
      if (form) {
        if (form.person === 3)
          this.#mentions.push({
            sort: 'pronoun',
            form,
            ...this.#build.place(i, i + 1, form.possessive === true),
            roles: this.#rolesOf(i, form),
          });
      } else this.#addPhrase(i);
    }
    this.#dropCoveredNames();
    this.#mentions.sort((a, b) => a.start - b.start);
    return markSubjects(this.#mentions, (mention) => this.#isObject(mention));
  }

  #rolesOf(i: number, form: PronounForm): Role[] {
    const { opens, depth } = this.#reading;
    const personal = (form.gender === 'f' || form.gender === 'm') && !form.possessive;
    if (!personal || depth[i] !== 0) return [];
    if (opens[i] !== 1) {
      const told = clueInFront(this.#reading, i, this.#lexicon) ?? this.#workOf(i);
      return told ? [this.#build.role(told)] : [];
    }
    const clue = clueFromStatement(this.#reading, i + 1, this.#lexicon);
    return clue ? [this.#build.role(clue)] : [];
  }

  /** With Ida Ray *she* has directed the festival, in May *she* stepped down as head of Norvolt: what she leads has a name. */
  #workOf(i: number): RoleClue | null {
    const clue = clueFromStatement(this.#reading, i + 1, this.#lexicon);
    const named = clue?.of && isCapital(this.#reading.tokens[clue.of.first]?.text ?? '');
    return named ? clue : null;
  }

  #addName(run: NameRun): void {
    const reading = this.#reading;
    const { tokens } = reading;
    if (this.#lexicon.words.formerNameWords.includes(tokens[run.first - 1]?.lower ?? '')) {
      for (let i = run.first; i < run.last; i++) this.#taken[i] = 1;
      return;
    }
    const around = kindAround(reading, run, this.#lexicon);
    const before = around ? [around] : cluesBefore(reading, run, this.#lexicon);
    const after = run.organisation
      ? (descriptionAfter(reading, run, this.#lexicon) ?? this.#wholeAfter(run))
      : clueAfter(reading, run, this.#lexicon);
    for (let i = run.first; i < run.last; i++) this.#taken[i] = 1;
    const opening = Math.min(run.first, ...before.map(({ span }) => span.first));
    const determined = this.#lexicon.isDeterminer(tokens[opening - 1]?.lower ?? '');
    const passive = clueFromPassive(reading, determined ? opening - 2 : opening - 1, this.#lexicon);
    const clues = [...before, after, passive, clueFromMask(reading, run)].filter((clue) => clue !== null);
    for (const clue of clues) this.#take(clue);
    for (const clue of before) this.#subordinate(clue);
    const words: string[] = [];
    for (let i = run.nameFirst; i < run.nameLast; i++) {
      const token = tokens[i];
      if (token && token.kind !== 'mark' && !isNickname(reading, i, run.nameFirst))
        words.push(token.lower.replace(/\./g, ''));
    }
    const opener = tokens[run.first - 1]?.lower ?? '';
    const article = this.#lexicon.definite.has(opener) && opener !== 'that'; // says *that* Norland …
    const next = tokens[run.last];
    const age =
      next?.text === ',' && tokens[run.last + 1]?.kind === 'number' && tokens[run.last + 2]?.text === ',';
    const comma = next?.text === ',';
    const relative = tokens[comma ? run.last + 1 : run.last]?.lower ?? '';
    const who =
      this.#lexicon.words.personalRelatives.includes(relative) &&
      !this.#lexicon.words.ownerRelatives.includes(relative);
    const thing = comma && this.#lexicon.words.thingRelatives.includes(tokens[run.last + 1]?.lower ?? '');
    const outer = Math.min(run.first - (article ? 1 : 0), ...before.map(({ span }) => span.first));
    const mention: NameMention = {
      sort: 'name',
      ...this.#build.place(run.first, run.last, isPossessive(tokens, run.last)),
      // Shares in Norvolt are in no place.
      preposition: hasShares(reading, run, this.#lexicon) ? '' : this.#build.prepositionBefore(outer),
      outerStart: tokens[outer]?.start ?? 0,
      name: withoutNickname(reading, run.nameFirst, run.nameLast),
      styled: this.#styled(run),
      words,
      key: words.join(' '),
      title: run.title && !run.title.role ? run.title.gender : (run.title?.gender ?? null) || null,
      roles: clues.map((clue) => this.#build.role(clue)),
      organisation:
        run.organisation || thing || this.#isBracketed(run) || saysBody(reading, run, clues, this.#lexicon),
      place: run.place,
      home: this.#isHome(run),
      opened: run.opened,
      weak: run.weak || reading.titleCase,
      article,
      nounGender: this.#lexicon.articleGender(opener),
      capitalOf: capitalOf(reading, run, this.#lexicon),
      state: this.#modifies(run) ? null : stateSign(reading, run, this.#lexicon),
      attributive: !around && !isPossessive(tokens, run.last) && this.#modifies(run),
      age: ageOfName(reading, run.first, run.last, this.#lexicon),
      personal:
        age ||
        (who && !article && (words.length > 1 || comma) && !this.#isBelonging(run.first)) ||
        run.title !== null ||
        isTitleOfLand(tokens, run.nameFirst, this.#lexicon) ||
        (!article && !this.#lexicon.prepositions.has(opener) && this.#isHuman(run.last)) ||
        clues.some((clue) => isPersonal(reading, clue, run, this.#lexicon)),
    };
    this.#mentions.push(mention);
  }

  /** A driver *from Hull*: behind a noun for somebody and the preposition where people come from. */
  #isHome({ first }: NameRun): boolean {
    const { tokens } = this.#reading;
    const { words } = this.#lexicon;
    const person = this.#lexicon.noun(tokens[first - 2]?.lower ?? '');
    const somebody = person?.sort === 'role' || person?.sort === 'kin' || person?.sort === 'person';
    return somebody && words.from !== '' && tokens[first - 1]?.lower === words.from;
  }

  /** Holm *shrugged*: a verb behind a name for what only people do. */
  #isHuman(at: number): boolean {
    return this.#lexicon.words.humanVerbs.includes(this.#reading.tokens[at]?.lower ?? '');
  }

  /** Local 88 *of the Dockers’ Union*: the body that a numbered one is a part of. */
  #wholeAfter({ last }: NameRun): RoleClue | null {
    const numbered = this.#reading.tokens[last - 1]?.kind === 'number';
    return numbered ? clueFromComplement(this.#reading, last, this.#lexicon) : null;
  }

  /** *UN* human rights chief Ada Brink: a name inside the role of another only tells where that one belongs. */
  #subordinate({ of, span, possessed }: RoleClue): void {
    if (!of || possessed || of.first < span.first || of.last >= span.last) return;
    const start = this.#reading.tokens[of.first]?.start;
    const at = this.#mentions.findLastIndex((mention) => mention.start === start);
    const mention = this.#mentions[at];
    if (mention?.sort === 'name') this.#mentions[at] = { ...mention, attributive: true };
  }

  /** Ada Brink *of the Marlow Station*, who …: the clause is about her. */
  #isBelonging(first: number): boolean {
    const { tokens } = this.#reading;
    const name = tokens[first - 2]?.text === ',' ? first - 3 : first - 2;
    return (
      this.#lexicon.holderPrepositions.has(tokens[first - 1]?.lower ?? '') &&
      isCapital(tokens[name]?.text ?? '') &&
      this.#taken[name] === 1
    );
  }

  /** Ida Brink *(Christian Union)*: what brackets behind a name hold is no other person. */
  #isBracketed({ first, last }: NameRun): boolean {
    const { tokens } = this.#reading;
    const apart = tokens[first - 1]?.text === '(' && tokens[last]?.text === ')';
    return apart && this.#taken[first - 2] === 1 && isCapital(tokens[first - 2]?.text ?? '');
  }

  /** *Lord* Abbot: the name with a title that it goes with for good; `null` when there is none or a first name. */
  #styled({ first, nameFirst, nameLast }: NameRun): string | null {
    const { tokens } = this.#reading;
    const title = tokens[nameFirst - 1]?.lower ?? '';
    if (nameFirst <= first || nameLast - nameFirst > 1) return null;
    return this.#lexicon.words.peerTitles.includes(title)
      ? textOf(this.#reading, nameFirst - 1, nameLast)
      : null;
  }

  #modifies({ first, last }: NameRun): boolean {
    const { tokens } = this.#reading;
    const next = tokens[last];
    if (next?.kind !== 'word' || next.start === tokens[last - 1]?.end || isCapital(next.text)) return false;
    const lower = tokens[last - 1]?.lower ?? '';
    const determined = last - first === 1 && this.#lexicon.isDeterminer(tokens[first - 1]?.lower ?? '');
    const adjective =
      this.#lexicon.adjectives.has(lower) ||
      (determined && (this.#lexicon.looksLikeAdjective(lower) || this.#lexicon.looksNational(lower)));
    if (adjective) return !this.#lexicon.boundaries.has(next.lower);
    if (this.#lexicon.noun(next.lower) !== null) return !this.#isWork(last);
    // Norvolt *deputy* chief, but Ada *first* said
    const behind = tokens[last + 1]?.lower ?? '';
    return (
      this.#lexicon.roleModifiers.has(next.lower) &&
      (this.#lexicon.noun(behind) !== null ||
        this.#lexicon.roleModifiers.has(behind) ||
        isCapital(tokens[last + 1]?.text ?? ''))
    );
  }

  /** Ada Brink *heads the agency*: a verb that could be a plural, before the words that it governs. */
  #isWork(at: number): boolean {
    const [verb, object] = this.#reading.tokens.slice(at, at + 2);
    const governs = isCapital(object?.text ?? '') || this.#lexicon.isDeterminer(object?.lower ?? '');
    return governs && this.#lexicon.words.workVerbs.some(({ forms }) => forms.includes(verb?.lower ?? ''));
  }

  /** Drops capitals that turned out to open a common phrase: *Maintenance* records. */
  #dropCoveredNames(): void {
    const phrases = this.#mentions.filter((mention) => mention.sort === 'phrase');
    const kept = this.#mentions.filter(
      (mention) =>
        mention.sort !== 'name' ||
        !mention.weak ||
        !phrases.some(
          (phrase) => phrase.start === mention.start && phrase.end > mention.end && !phrase.possessor,
        ),
    );
    this.#mentions.splice(0, this.#mentions.length, ...kept);
  }

  /** Drops capitals that turned out to open a role: *Building* inspector Siv Lundmark. */
  #dropTakenNames(): void {
    const names = this.#mentions.filter((mention) => mention.sort === 'name');
    const kept = names.filter(
      (name) =>
        !name.weak ||
        !names.some(
          (other) =>
            other !== name &&
            other.outerStart <= name.start &&
            name.end <= other.start &&
            other.outerStart < other.start &&
            name.preposition === '' &&
            !name.possessive,
        ),
    );
    this.#mentions.splice(0, this.#mentions.length, ...kept);
  }

  /** Marks the words of a role, but not those of the party it belongs to. */
  #take({ span, of, loose }: RoleClue): void {
    for (let i = span.first; i < span.last; i++)
      if (!of || loose || i < of.first || i >= of.last) this.#taken[i] = 1;
  }

  #addPhrase(head: number): void {
    const { tokens } = this.#reading;
    const lexicon = this.#lexicon;
    const token = tokens[head];
    const sense =
      lexicon.nounBehind(tokens[head - 1]?.lower ?? '', token?.lower ?? '') ?? this.#countedNoun(head);
    if (token && !sense && isAgeAlone(this.#reading, head, lexicon))
      this.#mentions.push(this.#build.phrase(readNounPhrase(this.#reading, head, lexicon)));
    if (!token || !sense || this.#isVerb(head)) return;
    if (lexicon.words.nounsInCapitals && !isCapital(token.text)) return;
    const next = tokens[head + 1];
    const touching = next?.kind === 'word' && !isPossessive(tokens, head + 1);
    const party = lexicon.words.partyNames.includes(token.lower) && this.#taken[head + 1] === 1; // the Conservative MP
    if (touching && party) return;
    if (touching && lexicon.noun(next.lower) && !this.#taken[head + 1] && !this.#isVerb(head + 1)) return; // union *president*
    const phrase = readNounPhrase(this.#reading, head, lexicon);
    const owned = lexicon.pronoun(tokens[head - 1]?.lower ?? '')?.possessive;
    if (owned && lexicon.words.bodyParts.includes(token.lower)) return;
    if (this.#lexicon.words.nobody.includes(phrase.article)) return; // no fire
    const capital = isCapital(token.text) && this.#reading.opens[head] !== 1;
    const opener = this.#reading.opens[phrase.first] === 1;
    const body = sense.sort === 'organisation' && opener; // Tornby police
    const placed = sense.sort === 'organisation' && this.#isOfPlace(phrase);
    const opens = body || placed || this.#reading.opens[head] === 1;
    // quoted by *state television*
    const medium =
      lexicon.mediaEndings.has(token.lower) && lexicon.isPair(tokens[head - 1]?.lower ?? '', token.lower);
    if (phrase.determiner === 'none' && !capital && !sense.plural && !opens && !medium) return;
    const known = capital || opener || medium || placed;
    if (phrase.determiner === 'none' && sense.sort === 'organisation' && !known) return;
    if (
      phrase.determiner === 'none' &&
      sense.sort === 'document' &&
      phrase.modifiers.length === 0 &&
      !sense.plural
    )
      return;
    this.#mentions.push(this.#build.phrase({ ...phrase, sense }));
  }

  /** The leader of *Tornby borough council*: a public body behind the name of its place, without an article. */
  #isOfPlace({ first, head, sense }: NounPhrase): boolean {
    const { tokens } = this.#reading;
    const { publicBodies, titleBodies, regionNouns } = this.#lexicon.words;
    const body = sense?.singular ?? '';
    return (
      first < head &&
      sense?.plural === false &&
      isCapital(tokens[first]?.text ?? '') &&
      this.#reading.opens[first] !== 1 &&
      !this.#lexicon.adjectives.has(tokens[first]?.lower ?? '') &&
      !regionNouns.includes(body) &&
      (publicBodies.includes(body) || Object.hasOwn(titleBodies, body))
    );
  }

  /** The old want *a lawyer*: somebody new behind a word in small letters is hardly whom the sentence is about. */
  #isObject(mention: Mention): boolean {
    if (mention.sort !== 'phrase' || mention.determiner !== 'indefinite') return false;
    const { body } = this.#reading;
    const opening = body.sentences[mention.sentence]?.start ?? 0;
    const before = body.text.slice(opening, mention.start).trim().split(/\s+/u);
    return before.length > 1 && /^\p{Ll}+$/u.test(before.at(-1) ?? '');
  }

  /** The paper *reports* that: a plural behind a singular with its article is a verb before a clause or at an end. */
  #isVerb(i: number): boolean {
    const { tokens } = this.#reading;
    const lexicon = this.#lexicon;
    const token = tokens[i];
    const before = tokens[i - 1];
    const after = tokens[i + 1]?.lower ?? '';
    const sense = token ? lexicon.noun(token.lower) : null;
    if (!token || before?.kind !== 'word' || !sense) return false;
    if (!sense.plural) return after === 'that' && this.#agreesWith(before.lower, token.lower, sense);
    const subject = lexicon.nounBehind(tokens[i - 2]?.lower ?? '', before.lower);
    const named = isCapital(before.text) && !isCapital(token.text);
    if (!(subject ? !subject.plural : named) || !this.#isArticled(i - 1)) return false;
    if (after === 'that' || (lexicon.isDeterminer(after) && !lexicon.quantifiers.has(after))) return true;
    return lexicon.words.reportingPlurals.includes(token.lower) && this.#leavesOff(i + 1);
  }

  /** The rules *state* that: a plural before the plain form of a verb that is a noun for no document. */
  #agreesWith(subject: string, verb: string, { sort }: NounSense): boolean {
    const { words } = this.#lexicon;
    const plural = this.#lexicon.noun(subject)?.plural ?? /[^s]s$/u.test(subject);
    return plural && sort !== 'document' && words.reportingPlurals.includes(`${verb}s`);
  }

  /** Whether a clause can end behind its verb: with the sentence, or with what tells where it says so. */
  #leavesOff(i: number): boolean {
    const { tokens } = this.#reading;
    const token = tokens[i];
    const { prepositions, words } = this.#lexicon;
    if (token?.kind !== 'word') return token?.text !== "'";
    return (
      token.lower !== words.of &&
      prepositions.has(token.lower) &&
      this.#lexicon.isDeterminer(tokens[i + 1]?.lower ?? '')
    );
  }

  /** Whether an article opens the words of the noun: *the rule book*. */
  #isArticled(noun: number): boolean {
    const { tokens } = this.#reading;
    for (let i = noun - 1; i >= 0 && noun - i <= 3; i--) {
      const token = tokens[i];
      if (token?.kind !== 'word') return false;
      if (this.#lexicon.isDeterminer(token.lower)) return true;
      if (this.#lexicon.boundaries.has(token.lower)) return false;
    }
    return false;
  }

  /** *two dockers*: a plural behind a small number that opens a sentence most likely counts people. */
  #countedNoun(head: number): NounSense | null {
    const { tokens, opens } = this.#reading;
    const token = tokens[head];
    const next = tokens[head + 1];
    if (
      !token ||
      (next?.kind === 'word' && !this.#lexicon.boundaries.has(next.lower) && !isVerbal(next.lower))
    )
      return null;
    for (let i = head - 1; i >= 0 && head - i <= 3; i--) {
      const before = tokens[i];
      if (before?.kind !== 'word') break;
      if (opens[i] === 1 && this.#lexicon.words.smallNumbers.includes(before.lower))
        return this.#lexicon.pluralOf(token.lower);
    }
    return this.#isCountedFrom(head) ? this.#lexicon.pluralOf(token.lower) : null;
  }

  /** *Two of the Marlow dockers*: the plural that a small number at the start of a sentence takes some from. */
  #isCountedFrom(head: number): boolean {
    const { tokens, opens } = this.#reading;
    const { smallNumbers, of } = this.#lexicon.words;
    for (let i = head - 1; i > 0 && head - i <= 6; i--) {
      const token = tokens[i];
      if (token?.kind === 'mark' && !isPossessive(tokens, i)) return false;
      if (token?.lower !== of) continue;
      const opener = tokens[i + 1]?.lower ?? '';
      const whose = this.#lexicon.isDeterminer(opener) || isPossessive(tokens, i + 2);
      return whose && opens[i - 1] === 1 && smallNumbers.includes(tokens[i - 1]?.lower ?? '');
    }
    return false;
  }
}

function isVerbal(lower: string): boolean {
  return lower.endsWith('ed');
}

/** Marks the first mention of each sentence that no preposition governs. */
function markSubjects(mentions: readonly Mention[], isObject: (mention: Mention) => boolean): Mention[] {
  let sentence = -1;
  return mentions.map((mention, index) => {
    const aside = mention.possessive || mention.preposition !== '' || mention.depth > 0;
    if (mention.sentence === sentence || aside || isObject(mention)) return { ...mention, index };
    sentence = mention.sentence;
    return { ...mention, index, subject: true };
  });
}
