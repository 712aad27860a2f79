import type { Lexicon } from '../lexicon';
import type { Paragraph } from '../../../text/article-text';
import type { ArticleReading } from '../article-reading';
import { lastOfAge, peopleOfAge } from '../sources/ages';
import { epithetOf } from '../roles/epithets';
import type { PhraseMention } from '../mention';
import { isFormer, type Party } from '../party';
import { BodyReader } from './body-reader';
import { nearestFirst } from './nearest-first';
import { isOthersRelative, relativeOf } from './relatives';
import { personOnTrial } from '../roles/on-trial';
import { sameOffice } from '../roles/same-office';

/** More holders of one role than this are not told apart: the text is an archive rather than an article. */
const HOLDERS = 60;

/** Finds the party that a common-noun phrase takes up: *the report*, *the minister*, *the board*, *the company*. */
export class PhraseReader {
  readonly bodies: BodyReader;
  readonly #reading: ArticleReading;

  constructor(reading: ArticleReading) {
    this.#reading = reading;
    this.bodies = new BodyReader(reading);
  }

  /** Candidates mentioned before, best first; none for a phrase that brings in somebody new. */
  find(mention: PhraseMention, paragraph: Paragraph, asSource: boolean): Party[] {
    const known = this.#reading.partyOf(mention, paragraph);
    if (known) return [known];
    const nation = this.#nation(mention);
    if (nation) return [nation];
    const at = paragraph.start + mention.start;
    const aged = peopleOfAge(mention, at, this.#reading);
    if (aged.length > 0) return aged;
    const relative = relativeOf(mention, paragraph, this.#reading);
    if (relative) return [relative];
    const tried = personOnTrial(mention, this.#reading);
    if (tried) return [tried];
    const before = this.#inText(mention, paragraph) ?? this.#toldBefore(mention, at);
    const definite = mention.determiner === 'definite';
    const owned = mention.determiner === 'possessive';
    const bare = mention.determiner === 'none' && !(mention.sense?.plural ?? false);
    if (!definite && !bare && !owned) return before ? [before] : [];
    const named = owned ? [] : this.#named(mention, at);
    const inPalace = definite && this.#isInPalace(mention, paragraph);
    const holders =
      mention.sense?.plural || mention.sense?.sort === 'document'
        ? []
        : this.#holders(mention, at, paragraph, asSource).filter(
            (party) => !(inPalace && this.#leadsBody(party, mention.head)),
          );
    const found = ofSameTime(
      [...new Set([...(before ? [before] : []), ...named, ...holders])],
      mention,
      this.#reading.lexicon,
    );
    const unnamed = asSource && definite ? this.#unnamedJustNow(mention, found, at, paragraph) : null;
    if (unnamed) return [unnamed];
    if (found.length > 0 || owned || inPalace) return nearestFirst(found, at);
    const other =
      this.bodies.takenUp(
        mention,
        at,
        /^, ?\p{Lu}/u.test(paragraph.body.text.slice(mention.end, mention.end + 3)),
      ) ??
      (asSource || (mention.subject && this.#reading.places.spokenBy(at) < 0)
        ? (lastOfAge(mention, paragraph, this.#reading) ?? epithetOf(mention, paragraph, this.#reading))
        : null);
    return other ? [other] : [];
  }

  /**
   * What was told of by the noun before; *the company* is none that somebody only wished for in their words (“I want a
   * company with a heart”), where the narrative has named one.
   */
  #toldBefore(mention: PhraseMention, at: number): Party | null {
    const before = this.#reading.phrases.find(mention);
    const [first] = before?.joined ?? [];
    if (!before?.heard || first?.sort !== 'phrase' || mention.determiner !== 'definite') return before;
    if (mention.depth > 0 || this.#reading.places.spokenBy(at) >= 0) return before;
    if (first.determiner !== 'indefinite') return mention.sense?.sort === 'person' ? null : before; // “the only man who …”
    return this.bodies.takenUp(mention, at, false) ?? before;
  }

  /**
   * *The airline*, where so far only the headline has said *airline* and the text has named one: it is that one, and *the
   * museum* the one whose name says so.
   */
  #inText(mention: PhraseMention, paragraph: Paragraph): Party | null {
    const { phrases, article } = this.#reading;
    const end = article.paragraphs[0]?.end ?? 0;
    if (mention.determiner !== 'definite' || mention.modifiers.length > 0 || paragraph.start < end)
      return null;
    const known = phrases.find(mention);
    const [first] = known?.joined ?? [];
    if (first?.sort !== 'phrase' || first.determiner !== 'none') return null;
    if (known?.starts.some((start) => start >= end)) return null;
    const at = paragraph.start + mention.start;
    return nearestFirst(this.#named(mention, at), at)[0] ?? this.bodies.takenUp(mention, at, false);
  }

  /** *the Russian side*, *the government of Velmaria*, *Velmaria’s government*. */
  #nation({ head, modifiers, of, possessor }: PhraseMention): Party | null {
    const { lexicon, names } = this.#reading;
    if (!lexicon.words.sideNouns.includes(head)) return null;
    const owner = of ?? possessor;
    if (owner && !owner.pronoun && modifiers.length === 0) {
      const state = names.bearers(owner.text.toLowerCase())[0];
      return state?.kind === 'state' ? state : null;
    }
    return modifiers.length === 1 && !owner ? names.state(modifiers[0] ?? '') : null;
  }

  /** Organisations whose name ends with the noun: *the palace* for the Amber Palace. */
  #named(mention: PhraseMention, at: number): Party[] {
    if (mention.sense?.sort !== 'organisation' || mention.sense.plural) return []; // the hospitals are none of them
    const found: Party[] = [];
    for (const party of this.#reading.organisationsCalled(mention.head).slice(0, HOLDERS)) {
      if (party.firstAt > at) continue;
      const told = mention.modifiers.filter((word) => !this.#reading.lexicon.idle.has(word)); // the same institute
      if (told.every((word) => party.words.includes(word))) found.push(party);
    }
    return found;
  }

  /** People who hold the role: *the minister*, *the former diver*. */
  #holders(mention: PhraseMention, at: number, paragraph: Paragraph, asSource: boolean): Party[] {
    const holders = this.#inRole(mention, paragraph).slice(0, HOLDERS);
    if (mention.sense?.sort === 'organisation') return [];
    if (mention.sense === null && mention.determiner === 'none') return [];
    const kin = mention.sense?.sort === 'kin';
    const { lexicon } = this.#reading;
    const titled = sameOffice(mention, this.#reading);
    const fitting = holders.filter((party) => {
      if (
        party.kind !== 'person' ||
        (kin && mention.possessor === null && !isOnlyRelative(party, mention, holders))
      )
        return false;
      if (kin && isOthersRelative(party, mention, paragraph, this.#reading)) return false;
      if (!kin && this.#isOthers(party, mention, paragraph)) return false;
      if (mention.modifiers.length === 0 || titled.includes(party)) return true;
      const own = party.roles.map(({ role }) => role.words.join(' ')).join(' ');
      const past = mention.modifiers.some((word) => lexicon.formerly.has(word));
      const bare = !past && party.roles.some(({ role }) => role.head === mention.head && role.of === null);
      const body = bare ? (mention.role.of?.text.toLowerCase() ?? '') : ''; // the *Marlow* captain, told as a captain before
      const places = party.roles.map(({ role }) => role.of?.text.toLowerCase() ?? '').join(' ');
      return mention.modifiers.every(
        (word) =>
          lexicon.formerly.has(word) ||
          own.includes(word) ||
          places.includes(word) ||
          body.includes(word) ||
          word === 'own',
      );
    });
    const before = fitting.filter((party) => party.firstAt <= at);
    if (before.length > 0) return before;
    return asSource && paragraph.kind === 'headline' ? fitting : [];
  }

  /**
   * *Cllr Brink denied it. A member of the committee said so. “Nobody knew,” the councillor said*: one of a body or a
   * team who spoke last, without a name, is the councillor rather than the one with a name before.
   */
  #unnamedJustNow(
    { modifiers, sense, role }: PhraseMention,
    found: readonly Party[],
    at: number,
    paragraph: Paragraph,
  ): Party | null {
    const { fellowRoles } = this.#reading.lexicon.words;
    if (modifiers.length > 0 || sense?.sort !== 'role' || sense.plural || found.length === 0) return null;
    if (!found.every(({ named, kind }) => named && kind === 'person')) return null;
    const spoke: { last: Party | null } = { last: null };
    this.#reading.timeline.before(at, ({ party, source, spokenBy, paragraph: where }) => {
      if (where !== paragraph.index) return true;
      if (!source || spokenBy >= 0) return false;
      spoke.last = party;
      return true;
    });
    const { last } = spoke;
    if (last?.kind !== 'anonymous' || last.plural || last.same || !fellowRoles.includes(last.head))
      return null;
    return !role.gender || !last.gender || last.gender === role.gender ? last : null;
  }

  /** At the White House, *the president*: a sentence that tells of the seat of a government means whoever governs. */
  #isInPalace({ head, sentence, modifiers, of }: PhraseMention, { index }: Paragraph): boolean {
    const { leaderNouns } = this.#reading.lexicon.words;
    if (!leaderNouns.includes(head) || modifiers.length > 0 || of) return false;
    return this.#reading
      .mentionsOf(index)
      .some(
        (mention) =>
          mention.sort === 'name' &&
          mention.sentence === sentence &&
          this.#reading.lexicon.states.get(mention.key)?.palaces.includes(mention.key),
      );
  }

  /** Whether it is a body rather than a state that somebody has the office in: the *union’s* president. */
  #leadsBody({ roles }: Party, head: string): boolean {
    const held = roles.filter(({ role }) => role.head === head);
    return (
      held.length > 0 &&
      held.every(({ role, paragraph }) => {
        const place = this.#reading.article.paragraphs[paragraph];
        const body = place && role.of ? this.#reading.referent(role.of, place) : null;
        if (body?.kind !== 'organisation') return false;
        return !body.named || body.joined.some((mention) => mention.sort === 'name' && mention.organisation);
      })
    );
  }

  /** The *Crofters’* leader is not the leader of another party. */
  #isOthers({ roles }: Party, { possessor, head }: PhraseMention, paragraph: Paragraph): boolean {
    if (!possessor || possessor.pronoun) return false;
    const owner = this.#reading.referent(possessor, paragraph);
    if (!owner?.named) return false;
    const held = roles.filter(({ role }) => role.head === head && role.of !== null);
    return (
      held.length > 0 &&
      held.every(({ role, paragraph: place }) => {
        const told = this.#reading.article.paragraphs[place];
        const of = role.of && told ? this.#reading.referent(role.of, told) : null;
        return of?.named === true && of !== owner;
      })
    );
  }

  /** People whose role has the noun, else one that means the same: her *attorney* is her lawyer. */
  #inRole(mention: PhraseMention, paragraph: Paragraph): readonly Party[] {
    const { byRole, lexicon } = this.#reading;
    const {
      head,
      possessor,
      role: { gender },
    } = mention;
    const titled = sameOffice(mention, this.#reading);
    const holders = byRole.get(head);
    if (holders) return titled.length > 0 ? [...new Set([...holders, ...titled])] : holders;
    if (titled.length > 0) return titled;
    const same = lexicon.words.synonyms.find((nouns) => nouns.includes(head)) ?? [];
    const agrees = (party: Party): boolean =>
      !gender || (party.gender ?? party.likelyGender ?? gender) === gender;
    const others = [...new Set(same.flatMap((noun) => byRole.get(noun) ?? []))].filter(agrees);
    if (!possessor) return others;
    const owner = this.#reading.referent(possessor, paragraph);
    return others.filter(({ roles }) =>
      roles.some(({ role, paragraph: place }) => {
        const told = this.#reading.article.paragraphs[place];
        return role.of !== null && told !== undefined && this.#reading.referent(role.of, told) === owner;
      }),
    );
  }

  /** *my editor* in somebody’s words: the person whose role says so, else the editor of whoever speaks. */
  relativeOf(mention: Pick<PhraseMention, 'head'>, owner: Party): Party | null {
    const holders = this.#reading.byRole.get(mention.head)?.filter((party) => party !== owner) ?? [];
    const belonging = holders.filter((party) =>
      party.roles.some(
        ({ role }) =>
          role.of?.pronoun !== undefined ||
          owner.words.includes(role.of?.text.toLowerCase().split(' ').at(-1) ?? ''),
      ),
    );
    return belonging[0] ?? null;
  }

  /** *Norvolt chief*: whoever leads the organisation that the other words name. */
  leader(text: string): Party | null {
    const { leaderNouns } = this.#reading.lexicon.words;
    const words = text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
    const noun = words.at(-1) ?? '';
    const { formerly, indefinite } = this.#reading.lexicon;
    if (indefinite.has(words[0] ?? '')) return null; // a former Norvolt chief
    const holders = new Set(
      leaderNouns.includes(noun)
        ? leaderNouns.flatMap((other) => this.#reading.byRole.get(other) ?? [])
        : (this.#reading.byRole.get(noun) ?? []),
    );
    const of = words.slice(0, -1);
    const told = ofWhom(holders, of);
    const fitting =
      told.length > 0
        ? told
        : ofWhom(
            holders,
            of.filter((word) => !formerly.has(word)),
          );
    const speaking = fitting.filter((party) => party.spokeCount > 0);
    const [only] = speaking.length > 0 ? speaking : fitting;
    return (speaking.length > 0 ? speaking : fitting).length === 1 ? (only ?? null) : null;
  }
}

/** *The father*, where the article names one father only. */
function isOnlyRelative(
  party: Party,
  { head, determiner, modifiers }: PhraseMention,
  holders: readonly Party[],
): boolean {
  if (determiner !== 'definite' || modifiers.length > 0) return false;
  const isOne = ({ kind, roles }: Party): boolean =>
    kind === 'person' && roles.some(({ role }) => role.kin && role.words.includes(head));
  return isOne(party) && holders.filter(isOne).length === 1;
}

/** The people of whom a role or where they have it tells every word. */
function ofWhom(people: Iterable<Party>, words: readonly string[]): Party[] {
  return [...people].filter(
    ({ kind, roles }) =>
      kind === 'person' &&
      words.every((word) =>
        roles.some(({ role }) => `${role.role ?? ''} ${role.of?.text ?? ''}`.toLowerCase().includes(word)),
      ),
  );
}

/** *The former minister* is whoever has been one rather than the one in office, and *the minister* the other way round. */
function ofSameTime(parties: Party[], { modifiers }: PhraseMention, lexicon: Lexicon): Party[] {
  const past = modifiers.some((word) => lexicon.formerly.has(word));
  const fitting = parties.filter((party) => isFormer(party, lexicon) === past);
  return fitting.length > 0 ? fitting : parties;
}
