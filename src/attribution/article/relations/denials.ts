import { noneOfIt } from './absences';
import { objectOfDenial, refuses, withReport } from './denied-objects';
import {
  namedAnswers,
  deniesOwnReport,
  joins,
  oppositeWords,
  answeredCharge,
  tellsOtherwise,
  turned,
} from './implied-denials';
import {
  calledLiar,
  clears,
  contradicted,
  contradicts,
  dismissed,
  dismisses,
  findsFault,
  rebuts,
  rebutted,
} from './judgements';
import { countsOtherwise, countsSuch, otherFigure, putToThem, repliedTo, thereIsOne } from './answers-given';
import { correctsFigure } from './closer-figures';
import { turnsCharge } from './counter-charges';
import { countersDenial } from './unanswered-denials';
import { tellsOfDenied } from './denied-by-witnesses';
import { deniesInPassing } from './denied-in-passing';
import { tellsOtherAccount } from './other-accounts';
import { namesInstead } from './named-instead';
import { holdsDeed } from './denied-deeds';
import { disbelieves } from './disbelief';
import { showsContrary } from './papers-show';
import { contradictsFlatly } from './flat-contradictions';
import { upheldAgainst } from './own-account';
import { affirms, disclaims, insists, judges, saysOpposite, turnsRound } from './contrasts';
import { clearsOwn, swearsOff } from './own-defence';
import { sameParty } from './parties';
import { cueOf, nearestBefore, paragraphsBetween, type Reader } from './reader';
import { saidToErr } from './said-to-err';
import { setAgainst } from './set-against';
import { goesOnStill } from './still-so';
import { answeredBy, outermost, referenceOf, saidBy } from './targets';
import { tracedLater } from './traced-later';

/** What a claim denies, and whether the speaker's next words go on denying it. */
export interface Denial {
  readonly targets: readonly number[];
  readonly goesOn: boolean;
  /** Whether it is a third party that goes against a denial. */
  readonly evidence?: boolean;
}

const NOTHING: Denial = { targets: [], goesOn: false };

/**
 * The claims that a claim denies, by the first signal that tells: a verb of denial and its object, "that is not
 * true", a dismissal ("called that nonsense"), a rebuttal ("hit back that …"), "no such", the same words once with and once
 * without a negation, an accusation answered at once, and a turn against the last words ("But …").
 */
export function deniedBy(reader: Reader, at: number): Denial {
  const claim = reader.claims[at];
  if (!claim || claim.modality === 'hypothetical') return NOTHING;
  if (leavesOpen(reader, at)) return NOTHING;
  if (claim.answers && !claim.assents) return denial(true, ...withReport(reader, at, announced(reader, at)));
  const taken = takenUp(reader, at);
  if (taken !== undefined) return denial(true, taken);
  const passing = deniesInPassing(reader, at);
  if (passing !== undefined) return denial(true, passing);
  const bare = reader.words[at]?.takesUp ? deniedBarely(reader, at) : undefined;
  if (bare !== undefined && claim.class === 'deny') return denial(true, bare);
  if (claim.class === 'deny' && !claim.negated) return denial(true, ...objectOfDenial(reader, at));
  if (refuses(reader, at)) return denial(true, ...objectOfDenial(reader, at));
  const disbelieved = disbelieves(reader, at);
  if (disbelieved !== undefined) return denial(true, disbelieved);
  if (contradicts(reader, at) || dismisses(reader, at)) {
    const traced = tracedLater(reader, at);
    if (traced !== undefined) return denial(true, traced);
  }
  if (contradicts(reader, at)) {
    const target = contradicted(reader, at);
    // “No.” answers what was said last.
    const all = (reader.words[at]?.contradiction ?? -1) >= 0;
    return all ? denial(true, ...withReport(reader, at, target)) : denial(true, target);
  }
  if (dismisses(reader, at)) return denial(true, ...withReport(reader, at, dismissed(reader, at)));
  const faulted = findsFault(reader, at) ?? clears(reader, at);
  if (faulted !== undefined) return denial(true, faulted);
  const liar = calledLiar(reader, at) ?? saidToErr(reader, at);
  if (liar !== undefined) return denial(true, liar);
  if (rebuts(reader, at)) return denial(true, rebutted(reader, at));
  const put = putToThem(reader, at) ?? otherFigure(reader, at);
  if (put !== undefined) return denial(true, put);
  const replied = repliedTo(reader, at);
  if (replied !== undefined) return denial(true, replied);
  const named = namedAnswers(reader, at);
  if (named !== undefined) return denial(true, named);
  const own = deniesOwnReport(reader, at) ?? upheldAgainst(reader, at);
  if (own !== undefined) return denial(false, own);
  const joined = joins(reader, at);
  if (joined !== undefined) return denial(true, joined);
  const none = noneOfIt(reader, at);
  if (none !== undefined) return denial(false, none);
  const opposite = oppositeWords(reader, at);
  if (opposite !== undefined) return denial(false, opposite);
  const charge = answeredCharge(reader, at) ?? turnsCharge(reader, at);
  if (charge !== undefined) return denial(false, charge);
  const held =
    disclaims(reader, at) ??
    contradictsFlatly(reader, at) ??
    affirms(reader, at) ??
    judges(reader, at) ??
    swearsOff(reader, at) ??
    clearsOwn(reader, at) ??
    goesOnStill(reader, at) ??
    insists(reader, at) ??
    setAgainst(reader, at) ??
    turnsRound(reader, at) ??
    saysOpposite(reader, at) ??
    countsOtherwise(reader, at) ??
    countsSuch(reader, at) ??
    correctsFigure(reader, at) ??
    namesInstead(reader, at) ??
    holdsDeed(reader, at) ??
    tellsOfDenied(reader, at) ??
    tellsOtherAccount(reader, at) ??
    showsContrary(reader, at);
  if (held !== undefined) return denial(false, held);
  const told = tellsOtherwise(reader, at) ?? turned(reader, at) ?? thereIsOne(reader, at);
  if (told !== undefined) return denial(false, told);
  return { ...denial(false, countersDenial(reader, at)), evidence: true };
}

/** "neither confirms nor denies": a cue that says no twice. */
function leavesOpen(reader: Reader, at: number): boolean {
  const words = cueOf(reader, at).split(' ');
  return words.filter((word) => reader.lexicon.sets.negations.has(word)).length > 1;
}

function denial(goesOn: boolean, ...targets: readonly (number | undefined)[]): Denial {
  return { targets: [...new Set(targets.filter((target) => target !== undefined))], goesOn };
}

/** "Lund disagrees with the critic. …": the claim of whoever the announcement names, else the last one. */
export function announced(reader: Reader, at: number): number | undefined {
  const cue = reader.claims[at]?.answers;
  const rest = cue && /^[^.!?:;“"«\n]{0,80}/u.exec(reader.article.text.slice(cue.end, cue.end + 80))?.[0];
  return (
    saidBy(reader, at, rest ?? '') ??
    saidThereIs(reader, at) ??
    deniedBarely(reader, at) ??
    answeredBy(reader, at, { reference: 'that', unnamed: true, least: -1 })
  );
}

/** "“This is a strike,” Lund says. “They have food,” she says. The minister does not agree. “There is no strike.”": what has the thing. */
function saidThereIs(reader: Reader, at: number): number | undefined {
  const { denied } = reader.words[at] ?? {};
  const there = denied?.size ? noneOfIt(reader, at) : undefined;
  const last = nearestBefore(reader, at);
  if (there === undefined || last === undefined || !sameParty(reader, there, last)) return undefined;
  return [...(denied ?? [])].some((stem) => reader.words[last]?.stems.has(stem)) ? undefined : there;
}

/** "The firm denies it. An e-mail tells another story.": the denial that was the last thing said, if it says no more. */
export function deniedBarely(reader: Reader, at: number): number | undefined {
  const last = reader.claims[at - 1];
  const bare = last?.class === 'deny' && !last.negated && reader.words[at - 1]?.stems.size === 0;
  if (!bare || paragraphsBetween(reader, at - 1, at) > 1 || referenceOf(reader, at - 1) === 'none')
    return undefined;
  return reader.speakerOf[at - 1] == null || sameParty(reader, at, at - 1) ? undefined : at - 1;
}

/** "…, a charge the ministry rejected", "…, which the airline disputes": what ends where such an aside begins. */
function takenUp(reader: Reader, at: number): number | undefined {
  const claim = reader.claims[at];
  const start = claim?.content[0]?.start;
  if (!claim || claim.negated || claim.rule !== 'object' || start === undefined) return undefined;
  if (claim.class !== 'deny' && !(claim.class === 'call' && reader.words[at]?.dismisses)) return undefined;
  for (let other = at - 1; other >= Math.max(0, at - 3); other--) {
    const end = reader.claims[other]?.content.at(-1)?.end ?? 0;
    if (end <= start && /^[,”"'’—–\s]{1,4}$/u.test(reader.article.text.slice(end, start)))
      return outermost(reader, at, other);
  }
  return undefined;
}
