import type { TextRange } from '../../text/range';
import type { FoundClaim } from './found-claim';
import type { Stage } from './walk';

/** The walk through an article between two paragraphs. */
export interface Moment {
  /** The paragraph behind it. */
  readonly at: number;
  readonly stage: Stage;
  readonly interviewee: FoundClaim | null;
}

/** A moment of the walk through an earlier version, and what stood in its place when the present version was read. */
export interface Meeting {
  readonly before: Moment;
  readonly now: Moment;
  /** Where the text begins that is the same from here on, in the earlier version, and how far it has moved. */
  readonly from: number;
  readonly shift: number;
}

/** Whether all that the walk looks at is the same in both versions, so that it goes on alike. */
export function isAlike({ before, now }: Meeting, textBefore: string, text: string): boolean {
  const [a, b] = [before.stage, now.stage];
  const sameWords = (one: TextRange | null, other: TextRange | null): boolean =>
    one && other
      ? textBefore.slice(one.start, one.end) === text.slice(other.start, other.end)
      : one === other;
  const sameClaim = (one: FoundClaim | null, other: FoundClaim | null): boolean =>
    one && other
      ? one.kind === other.kind &&
        one.class === other.class &&
        one.rule === other.rule &&
        one.interviewer === other.interviewer &&
        (one.paragraph === before.at - 1) === (other.paragraph === now.at - 1)
      : one === other;
  return (
    a.strength === b.strength &&
    a.speaking === b.speaking &&
    a.asked === b.asked &&
    a.gives === b.gives &&
    a.takesStand === b.takesStand &&
    a.leavesReasons === b.leavesReasons &&
    sameWords(a.mention, b.mention) &&
    sameWords(a.cue, b.cue) &&
    sameClaim(a.claim, b.claim) &&
    a.exchange?.asked === b.exchange?.asked &&
    a.exchange?.sure === b.exchange?.sure &&
    sameClaim(a.exchange?.asker ?? null, b.exchange?.asker ?? null) &&
    sameClaim(a.exchange?.answerer ?? null, b.exchange?.answerer ?? null) &&
    sameWords(a.exchange?.addressee ?? null, b.exchange?.addressee ?? null) &&
    sameClaim(before.interviewee, now.interviewee)
  );
}

/** Carries what an earlier walk found behind a meeting over into the present version, where all of it stands elsewhere. */
export class Carrier {
  readonly #meeting: Meeting;
  readonly #carried = new Map<FoundClaim, FoundClaim>();

  constructor(meeting: Meeting) {
    this.#meeting = meeting;
    const { before, now } = meeting;
    if (before.interviewee && now.interviewee) this.#carried.set(before.interviewee, now.interviewee);
    if (before.stage.claim && now.stage.claim) this.#carried.set(before.stage.claim, now.stage.claim);
    const [was, is] = [before.stage.exchange, now.stage.exchange];
    if (was && is) this.#carried.set(was.asker, is.asker);
    if (was?.answerer && is?.answerer) this.#carried.set(was.answerer, is.answerer);
  }

  claim(claim: FoundClaim): FoundClaim {
    const known = this.#carried.get(claim);
    if (known) return known;
    const { before, now } = this.#meeting;
    if (claim.first < before.at) return claim;
    const moved = now.at - before.at;
    const copy: FoundClaim = {
      first: claim.first + moved,
      paragraph: claim.paragraph + moved,
      kind: claim.kind,
      content: claim.content.map((part) => this.#range(part)),
      source: claim.source && this.#range(claim.source),
      cue: claim.cue && this.#range(claim.cue),
      particle: claim.particle && this.#range(claim.particle),
      class: claim.class,
      negated: claim.negated,
      modality: claim.modality,
      confidence: claim.confidence,
      learned: claim.learned,
      rule: claim.rule,
      open: claim.open,
      continues: null,
      answersTo: null,
      within: null,
      answers: claim.answers && this.#range(claim.answers),
      assents: claim.assents,
      ownVoice: claim.ownVoice,
      interviewer: claim.interviewer,
    };
    this.#carried.set(claim, copy);
    copy.continues = claim.continues && this.claim(claim.continues);
    copy.answersTo = claim.answersTo && this.claim(claim.answersTo);
    copy.within = claim.within && this.claim(claim.within);
    return copy;
  }

  moment({ at, stage, interviewee }: Moment): Moment {
    const { before, now } = this.#meeting;
    return {
      at: at + now.at - before.at,
      stage: {
        ...stage,
        mention: stage.mention && this.#range(stage.mention),
        cue: stage.cue && this.#range(stage.cue),
        claim: stage.claim && this.claim(stage.claim),
        exchange: stage.exchange && {
          ...stage.exchange,
          asker: this.claim(stage.exchange.asker),
          answerer: stage.exchange.answerer && this.claim(stage.exchange.answerer),
          addressee: stage.exchange.addressee && this.#range(stage.exchange.addressee),
        },
      },
      interviewee: interviewee && this.claim(interviewee),
    };
  }

  /** What was on stage at the meeting may stand elsewhere now; all else before the meeting stays. */
  #range(range: TextRange): TextRange {
    const { before, now, from, shift } = this.#meeting;
    if (range.start >= from)
      return shift === 0 ? range : { start: range.start + shift, end: range.end + shift };
    if (range.start === before.stage.mention?.start) return now.stage.mention ?? range;
    if (range.start === before.stage.cue?.start) return now.stage.cue ?? range;
    if (range.start === before.stage.exchange?.addressee?.start)
      return now.stage.exchange?.addressee ?? range;
    return range;
  }
}
