import { isAnswering } from '../grammar/answering';
import { isAuxiliary, isWithinRelative } from '../reports/according-within';
import { isGerund } from '../grammar/gerund';
import type { CueGroup } from '../grammar/cue-groups';
import { hasFiniteVerb, isFinite } from '../grammar/finite-verbs';
import { frontParticiple } from '../grammar/front-participle';
import { tidy, type LocalClaim } from '../local-claim';
import { isObjectPronoun } from '../reports/object-content';
import type { Scan, Span } from '../grammar/scan';
import { SAME, common, listOf, sameCue, sameWords, shared, size, within } from './shared-words';

/** Rules that rest on marks, dashes and labels: certain, whatever the tagger says. */
const CERTAIN = new Set([
  'quoteBeforeCue',
  'quoteAfterCue',
  'mixedBeforeCue',
  'unclosedQuote',
  'freeQuote',
  'dashSpeech',
  'freeDashSpeech',
  'incise',
  'signedQuote',
  'signedSpeech',
  'introducedSpeech',
  'answer',
  'answerTo',
  'contrary',
  'backReport',
]);
/** Rules whose content a quotation makes sure: urged all crews to “leave the keys”. */
const QUOTING = new Set(['object', 'objectInfinitive', 'infinitive']);
/** Rules for what somebody is said to be. */
const OBJECTS = new Set(['objectAs', 'objectPredicate']);
/** Rules for a clause behind a verb of saying. */
const CLAUSES = new Set(['bareClause', 'thatClause']);
/** Rules that read who says it behind what is said. */
const SOURCED_AFTER = new Set(['accordingTo', 'clauseBeforeCue', 'aroundCue']);
/** Rules whose reports stand beside the report that they are a part of. */
const NESTING = new Set(['thatClause', 'objectAs', 'toldBy']);
/** Classes of verbs with which somebody asks somebody else to do something. */
const ASKING: ReadonlySet<string> = new Set(['ask', 'order', 'warn']);
/** How sure the tagger must be of what no rule sees, and a rule of what the tagger does not see. */
const LEARNED_ALONE = 0.28;
const UNKNOWN_ALONE = 0.45;
const RULE_ALONE = 0.8;
/** And how sure the tagger must be to know better than a rule where the words begin and end. */
const KNOWS_WORDS = 0.3;
/** So short an answer may be all that somebody says in a sentence. */
const SHORT_ANSWER = 3;
/** A name stands no further behind what it is the name of. */
const NAME_REACH = 4;
/** How many tokens stand between the end of a report and the next word of saying: a comma, "and", a subject. */
const NEXT_CUE = 4;
/** Words that tell how something is seen without telling what: it *that way*. */
const MANNER = ['adverbs', 'proforms', 'determiners', 'prepositions', 'timeUnits', 'numerals'] as const;

/**
 * Puts rules and learning together. What rests on marks keeps the words of the rule; what both found otherwise
 * takes its words from the tagger and its class from the rule; what only one of them found stands if that one is
 * sure enough. Reports inside somebody's speech are left to the rules, since the tagger has seen none.
 */
export function combineClaims(
  scan: Scan,
  groups: readonly CueGroup[],
  byRule: readonly LocalClaim[],
  learned: readonly LocalClaim[],
): LocalClaim[] {
  const certain = byRule.filter(({ rule }) => CERTAIN.has(rule));
  const reported = byRule.filter(({ rule }) => !CERTAIN.has(rule));
  const isNested = ({ cue }: LocalClaim) => certain.some(({ content }) => within(cue, content));
  const matched = new Set<LocalClaim>();
  const named = new Map<LocalClaim, LocalClaim>();
  const backed = new Map<LocalClaim, number>();
  const kept: LocalClaim[] = [];
  for (const claim of learned) {
    // It leaks, says his lawyer, Ada Brink: a name is not what is said once a rule has found who says it.
    if (
      [...matched].some(
        (other) => sameCue(other, claim) && shared({ ...other, content: listOf(other.source) }, claim) > SAME,
      )
    )
      continue;
    // The keeper who *found the boat* hopes that …: what tells who says something is no report around it.
    const relative = claim.source !== null && scan.is('relatives', claim.source.first);
    const tells = (other: LocalClaim) =>
      within(claim.cue, listOf(other.source)) && within(other.cue, claim.content);
    const around = relative ? reported.find(tells) : undefined;
    if (around) {
      // The man who says *he found it* wants to keep it.
      const inner = saysIt(claim) ? beforeCue(claim, around) : undefined;
      if (inner) kept.push(inner);
      continue;
    }
    const spoken = certain.find((other) => sameCue(other, claim) || shared(other, claim) >= SAME);
    const unmatched = reported.filter((other) => !matched.has(other));
    // "says they share the belief that …": the report inside another is none of the same.
    const rule =
      unmatched.find((other) => sameCue(other, claim)) ??
      unmatched.find((other) => shared(other, claim) >= SAME && !within(other.cue, claim.content));
    if (spoken) {
      backed.set(spoken, Math.max(claim.confidence, backed.get(spoken) ?? 0));
      const agrees = spoken.source === null || spoken.cue === null || sameCue(spoken, claim);
      if (
        agrees &&
        claim.source &&
        !within(claim.cue, spoken.content) &&
        !within(claim.source, spoken.content)
      )
        named.set(spoken, named.get(spoken) ?? claim);
    } else if (rule) {
      matched.add(rule);
      kept.push(
        isNested(rule) ||
          opensSentence(scan, rule) ||
          takesFront(scan, claim, reported) ||
          knowsWords(scan, claim, rule) ||
          claim.confidence < KNOWS_WORDS ||
          within(claim.source, rule.content)
          ? { ...rule, learned: claim.confidence }
          : withClassOf(scan, beforeNextReport(claim, rule, byRule), rule),
      );
    } else if (takesFront(scan, claim, reported)) continue;
    else if (standsAlone(scan, groups, claim) && !reported.some((other) => splits(scan, claim, other)))
      kept.push(claim);
  }
  for (const claim of reported) {
    if (matched.has(claim)) continue;
    // Courier: Arne writes that you lost it. What is reported behind a label stands beside what is said there.
    const labelled = kept.some(
      ({ cue, content }) => cue !== null && scan.isText(cue.first, ':') && within(claim.cue, content),
    );
    const nested = labelled || isNested(claim);
    // The agency quoted Osei *as saying it leaked*; she said he had called it *a nuisance*.
    const inside =
      (NESTING.has(claim.rule) ||
        isGerundOf(scan, claim) ||
        asksSomebody(scan, claim) ||
        tellsSomebody(scan, claim)) &&
      reported.some((other) => other !== claim && within(claim.cue, other.content));
    // He told them it was shut, an inquest heard: what the court hears holds reports of its own.
    const heard = claim.rule === 'clauseBeforeCue' && claim.source === null;
    const free =
      inside ||
      !kept.some((other) => shared(other, claim) > SAME && !(heard && within(other.cue, claim.content)));
    const quotes = claim.kind !== 'indirect' && QUOTING.has(claim.rule);
    const sure = claim.modality === 'hearsay' || claim.confidence >= RULE_ALONE || quotes;
    // What somebody denies often reports in turn: both stand.
    const denied = claim.class === 'deny' && !kept.some((other) => sameCue(other, claim));
    if (nested || denied || (free && sure)) kept.push(claim);
  }
  return [
    ...certain.map((claim) => ({
      ...namedBy(scan, claim, named.get(claim)),
      learned: backed.get(claim) ?? 0,
    })),
    ...kept,
  ];
}

/** "*Warning* that it leaks, Lund left", "*According to* Lund, it leaks": whether a word before the main clause reports a claim. */
function opensSentence(scan: Scan, { cue }: LocalClaim): boolean {
  return cue !== null && frontParticiple(scan, cue.first) !== undefined;
}

/** "Warning that it leaks, Lund *told* us to leave": whether learned words are those of a participle before their cue. */
function takesFront(scan: Scan, { content }: LocalClaim, reported: readonly LocalClaim[]): boolean {
  return reported.some((front) => within(front.cue, content) && opensSentence(scan, front));
}

/** "said doctors *had told him to stay*", but not "said *she had asked* him": whether others ask somebody to do something. */
function asksSomebody(scan: Scan, { class: kind, rule, source, cue }: LocalClaim): boolean {
  if (rule !== 'objectInfinitive' || !source || !cue || !ASKING.has(kind)) return false;
  if (isGerund(scan, scan.lower(cue.last - 1))) return false;
  return !scan.is('subjectPronouns', source.last - 1);
}

/**
 * "We had a roofer there, and | he says *nothing is wrong*. | I believe him.": somebody's words within what somebody tells of
 * their own. The tagger, which has read reports, takes more of the telling for them.
 */
function isToldOn(scan: Scan, { rule, source, cue }: LocalClaim): boolean {
  if (rule !== 'bareClause' || !source || !cue || source.first >= cue.first) return false;
  for (let i = 0; i < cue.first; i++)
    if (scan.is('speakerPronouns', i) && !scan.is('genericPronouns', i) && !scan.quotationOf(i)) return true;
  return false;
}

/** "insisted that he had assured *her* it was safe": a clause right behind whoever is told it, by somebody else. */
function tellsSomebody(scan: Scan, { rule, content: [part], source, cue }: LocalClaim): boolean {
  if (rule !== 'bareClause' || !cue || !source || !part || scan.is('speakerPronouns', source.first))
    return false;
  const told = scan.is('objectPronouns', cue.last) || scan.is('personPossessives', cue.last);
  return told && part.first === cue.last + 1;
}

/** "as *saying*": who is quoted so says what follows. */
function isGerundOf(scan: Scan, { cue }: LocalClaim): boolean {
  return cue !== null && scan.is('as', cue.first - 1) && isGerund(scan, scan.lower(cue.first));
}

/** Whether a report is one of words rather than of a find: who *says* so, not who *found* the boat. */
function saysIt({ class: kind }: LocalClaim): boolean {
  return kind === 'say' || kind === 'claim';
}

/** A report that ends before the words of saying of the sentence around it. */
function beforeCue(claim: LocalClaim, { cue }: LocalClaim): LocalClaim | undefined {
  const part = claim.content.at(-1);
  if (!cue || !part || cue.first <= part.first || claim.content.length > 1) return undefined;
  return { ...claim, content: [{ first: part.first, last: cue.first }] };
}

/** "It leaks, she told | *MPs, and badly*": whether learned words begin with whoever is told. */
function startsWithListener(scan: Scan, { content }: LocalClaim, cue: Span | null): boolean {
  const tells = cue && scan.lexicon.verbs.get(scan.lower(cue.last - 1));
  return (
    tells?.some(({ frames }) => frames.includes('d')) === true &&
    content.some(({ first }) => first === cue?.last)
  );
}

/** "There were, she added, | no plans": whether a tagger sees only words behind whoever says them that are no clause. */
function missesSubject(scan: Scan, { content }: LocalClaim, rule: LocalClaim): boolean {
  const [lead, rest] = rule.content;
  if (!lead || !rest || content.some(({ first }) => first < lead.last)) return false;
  return !hasFiniteVerb(scan, rest);
}

/** "The dams, he explains, | hold back the water": whether a tagger sees only what has no verb before whoever says it. */
function missesPredicate(scan: Scan, { content }: LocalClaim, rule: LocalClaim): boolean {
  const [lead, rest] = rule.content;
  if (!lead || !rest || content.some(({ last }) => last > lead.last)) return false;
  return !hasFiniteVerb(scan, lead);
}

/** Whether a rule knows better than the tagger which words are said. */
function knowsWords(scan: Scan, claim: LocalClaim, rule: LocalClaim): boolean {
  return (
    rule.rule === 'passiveAs' ||
    // I was promised by *the ministry* that it would stay
    rule.rule === 'toldBy' ||
    (isAnswering(rule) && rule.rule === 'object') ||
    rule.rule === 'nounClause' ||
    // accused *Ada Brink of lying about* the cost
    (rule.rule === 'objectOf' && common(rule.content, listOf(claim.cue)) > 0) ||
    // a vote *which Osei called* a farce; quoted Osei *as saying*
    (OBJECTS.has(rule.rule) && rule.source !== null && isObjectPronoun(scan, rule.source)) ||
    isGerundOf(scan, rule) ||
    isToldOn(scan, rule) ||
    // According to the board, *which sent a diver,* …: a clause about who says it is none of the words said.
    // Osei, *who once ran the board*, said it leaked: nor is one about whoever says it in front.
    ((SOURCED_AFTER.has(rule.rule) || CLAUSES.has(rule.rule)) &&
      common(claim.content, listOf(rule.source)) > 0) ||
    // It leaks, she told *MPs*, and badly: whoever is told is none of the words either.
    (rule.rule === 'aroundCue' && startsWithListener(scan, claim, rule.cue)) ||
    // It is safe, says Osei, and always was: a tagger that sees nobody say it has taken the name for words said.
    (rule.rule === 'aroundCue' && claim.source === null && rule.source !== null) ||
    // The bridge, she says, “is finished”.
    (rule.rule === 'aroundCue' && rule.kind === 'mixed' && claim.content.length < rule.content.length) ||
    (rule.rule === 'aroundCue' && (missesSubject(scan, claim, rule) || missesPredicate(scan, claim, rule))) ||
    // He left it open whether …; *that*, he said, was …: what stands before the semicolon is another report.
    opensBehindReport(scan, claim, rule) ||
    // As Osei *sees it*, the board slept.
    common(claim.content, listOf(rule.cue)) > 0 ||
    // "They must pay. No, according to Osei", "It leaks, Osei said when asked": other words than those said.
    (rule.rule === 'accordingTo' &&
      (startsBefore(scan, claim, rule) ||
        surrounds(scan, rule, claim) ||
        describesSource(scan, claim, rule) ||
        (rule.cue !== null && isWithinRelative(scan, rule.cue)))) ||
    (rule.rule === 'clauseBeforeCue' &&
      (isAside(scan, claim) || cutsInto(scan, claim, rule) || startsBehind(scan, claim, rule))) ||
    (rule.rule === 'object' && goesBeyond(scan, claim, rule)) ||
    (rule.rule === 'thatClause' && 2 * size(claim.content) < size(rule.content))
  );
}

/** Whether what the tagger alone has found is a report: the less its verb is known for one, the surer it must be. */
function standsAlone(scan: Scan, groups: readonly CueGroup[], claim: LocalClaim): boolean {
  const { content, cue, confidence } = claim;
  const group = cue && groups.find(({ first, last }) => first < cue.last && cue.first < last);
  const known = group?.senses.some(({ frames }) => frames !== 's') ?? false;
  const quotes = claim.kind !== 'indirect';
  if (confidence < (known || quotes ? LEARNED_ALONE : UNKNOWN_ALONE)) return false;
  const only = content.length === 1 ? content[0] : undefined;
  if (!only) return true;
  const asks = group && scan.senseHas(group, 'w');
  // Berg laughs *when she hears it*.
  if (!asks && scan.is('subordinators', only.first) && only.first >= (cue?.last ?? 0)) return false;
  // *Asked* whether it leaked, Berg shrugged: nobody asks.
  if (asks && claim.source === null && cue.first === scan.sentenceOf(only.first).first) return false;
  // Well, what should she say?
  if (claim.kind === 'indirect' && only.last === only.first + 1 && scan.is('interjections', only.first))
    return false;
  return !pointsOnly(scan, only);
}

/** "remembers it differently", "puts it more sharply", "backed her up": a pronoun with nothing but a manner behind it. */
function pointsOnly(scan: Scan, { first, last }: Span): boolean {
  const pronoun = scan.is('subjectPronouns', first) && !scan.is('determiners', first);
  if (!pronoun && !scan.is('objectPronouns', first)) return false;
  for (let i = first + 1; i < last; i++)
    if (!MANNER.some((set) => scan.is(set, i)) && !/ly$|^way$/.test(scan.lower(i))) return false;
  return true;
}

/** Whether a learned content begins before the semicolon or the colon behind which the rule sees a new report. */
function opensBehindReport(scan: Scan, learned: LocalClaim, rule: LocalClaim): boolean {
  const first = rule.content[0]?.first ?? 0;
  return scan.isText(first - 1, ';', ':') && (learned.content[0]?.first ?? first) < first;
}

/** Whether a learned content begins in a sentence before the one in which the rule sees who says it. */
function startsBefore(scan: Scan, learned: LocalClaim, { cue }: LocalClaim): boolean {
  const first = learned.content[0]?.first ?? Infinity;
  return cue !== null && first < scan.sentenceOf(cue.first).first;
}

/** "It leaks, according to Ada Brink, *a driver who has worked there*": whether a learned content takes in who the source is. */
function describesSource(scan: Scan, learned: LocalClaim, { source, content }: LocalClaim): boolean {
  const part = learned.content.at(-1);
  if (!part || !source || part.first <= source.last || content.some(({ last }) => last > source.first))
    return false;
  let relative = part.first;
  while (relative < part.last && !scan.is('relatives', relative)) relative++;
  const noun = { first: part.first, last: relative };
  return relative < part.last && scan.is('determiners', part.first) && !hasFiniteVerb(scan, noun);
}

/** "The police *have*, according to Osei, *said* …": whether a rule sees both sides of a clause of which a tagger sees one. */
function surrounds(scan: Scan, rule: LocalClaim, learned: LocalClaim): boolean {
  const [lead, rest] = rule.content;
  if (!lead || !rest || learned.content.length > 1) return false;
  const verb = scan.quotationOf(rest.first)?.opener === rest.first ? rest.first + 1 : rest.first;
  const auxiliary = scan.is('negations', lead.last - 1) ? lead.last - 2 : lead.last - 1;
  return isFinite(scan, verb) || isAuxiliary(scan, auxiliary) || opensWithAdverbial(scan, lead);
}

/** "*In most cases*, according to Osei, nothing was paid": a lead that only tells when, where or of how many. */
function opensWithAdverbial(scan: Scan, lead: Span): boolean {
  return scan.is('prepositions', lead.first) && !hasFiniteVerb(scan, lead);
}

/** Whether a learned content takes a piece, rather than all, of the sentence before the one in which the rule sees who says it. */
function cutsInto(scan: Scan, learned: LocalClaim, rule: LocalClaim): boolean {
  return learned.content.length > 1 && startsBefore(scan, learned, rule);
}

/** "warned of a flood | , but the town chose to wait": whether a learned content joins another clause to what a rule sees. */
function goesBeyond(scan: Scan, learned: LocalClaim, rule: LocalClaim): boolean {
  const end = rule.content.at(-1)?.last ?? 0;
  const last = learned.content.at(-1)?.last ?? 0;
  return last > end && scan.isText(end, ',') && scan.is('coordinators', end + 1);
}

/** "Yes, said Osei. | The board had left.": a learned content in a sentence after the one that holds a short answer. */
function startsBehind(scan: Scan, learned: LocalClaim, { cue, content }: LocalClaim): boolean {
  const first = learned.content[0]?.first ?? 0;
  return cue !== null && size(content) <= SHORT_ANSWER && first >= scan.sentenceOf(cue.first).last;
}

/** "…, Osei said when asked": when somebody says it. */
function isAside(scan: Scan, { content, cue }: LocalClaim): boolean {
  const first = content[0]?.first ?? 0;
  return cue !== null && content.length === 1 && first >= cue.last && scan.is('subordinators', first);
}

/** Whether a learned claim is a piece of what a rule reads as one report, rather than what others say in it: Osei, *who warned* …. */
function splits(scan: Scan, claim: LocalClaim, rule: LocalClaim): boolean {
  const relative = claim.source !== null && scan.is('relatives', claim.source.first);
  if (relative && claim.source.last <= (claim.cue?.first ?? 0) && scan.isText(claim.source.first - 1, ','))
    return false;
  return rule.rule === 'thatClause' && within(claim.cue, rule.content) && shared(claim, rule) >= SAME;
}

/** "said that the lock leaked | and urged the mayor …": a learned content ends where a rule sees the next report. */
function beforeNextReport(claim: LocalClaim, rule: LocalClaim, others: readonly LocalClaim[]): LocalClaim {
  const end = rule.content.at(-1)?.last;
  const part = claim.content.at(-1);
  if (end === undefined || !part || end <= part.first || end >= part.last) return claim;
  const goesOn = others.some(
    ({ cue }) => cue !== null && cue.first >= end && cue.first <= end + NEXT_CUE && cue.first < part.last,
  );
  if (!goesOn) return claim;
  return { ...claim, content: [...claim.content.slice(0, -1), { first: part.first, last: end }] };
}

/**
 * Where both agree on the source and nearly on the words, the rule knows better where these end, the tagger where
 * the name does.
 */
function withClassOf(scan: Scan, claim: LocalClaim, rule: LocalClaim): LocalClaim {
  const agree =
    sameWords(rule.content, claim.content) && sameWords(listOf(rule.source), listOf(claim.source));
  const source = misread(scan, claim.source, rule.source)
    ? rule.source
    : (withName(scan, claim.source, rule.source) ?? claim.source ?? rule.source);
  if (agree) return { ...rule, source, learned: claim.confidence };
  return {
    ...claim,
    content: rule.rule === 'thatClause' ? withinSentence(scan, claim) : claim.content,
    class: rule.class,
    negated: rule.negated,
    modality: rule.modality,
    source,
    rule: rule.rule,
  };
}

/** "said that it leaked. | I never saw it.": a that-clause ends with its sentence. */
function withinSentence(scan: Scan, { kind, content }: LocalClaim): readonly Span[] {
  const [only] = content;
  if (kind !== 'indirect' || !only || content.length > 1) return content;
  const { last } = scan.sentenceOf(only.first);
  return last < only.last ? [tidy(scan, { first: only.first, last })] : content;
}

/**
 * "One official, who …, said": a relative clause that was cut off belongs to the name as a whole. "…, according to Osei;
 * the board …": no name goes on behind a semicolon.
 */
function misread(scan: Scan, learned: Span | null, rule: Span | null): boolean {
  if (!learned || !rule) return false;
  // From the Estonian side, *it* is claimed that …
  const nobody = scan.is('subjectPronouns', learned.first) && !scan.is('personPronouns', learned.first);
  if (nobody && learned.last === learned.first + 1 && learned.first >= rule.last) return true;
  // It was the union *that* claimed …
  if (learned.last === learned.first + 1 && scan.is('that', learned.first) && rule.last === learned.first)
    return true;
  if (scan.isText(rule.last, ';') && learned.last > rule.last) return true;
  // Osei expects less: *it* said …
  if (learned.last < rule.first && scan.isText(rule.first - 1, ':')) return true;
  if (rule.first > learned.first || rule.last <= learned.last) return false;
  return scan.is('relatives', learned.last - 1) && scan.isText(rule.last - 1, ',');
}

/** "One of the divers involved, *Ada Brink*, said": the name that tells who it was, behind words that the tagger left out. */
function withName(scan: Scan, learned: Span | null, rule: Span | null): Span | undefined {
  if (!learned || !rule || rule.first <= learned.last || rule.first - learned.last > NAME_REACH)
    return undefined;
  for (let i = learned.last; i < rule.first - 1; i++) if (!scan.isWord(i)) return undefined;
  const named = scan.isText(rule.first - 1, ',') && scan.isCapital(rule.first);
  return named ? { first: learned.first, last: rule.last } : undefined;
}

/** A quotation takes the words that say who from the tagger, which knows where they end. */
function namedBy(scan: Scan, claim: LocalClaim, learned: LocalClaim | undefined): LocalClaim {
  if (!learned) return claim;
  const { source } = claim;
  // *This* is shown by a survey.
  if (claim.rule === 'backReport' && learned.source && scan.is('demonstratives', learned.source.first))
    return claim;
  // When my brother spoke, I laughed and said: the tagger, which looks for names, passes over the nearer pronoun.
  const nearer =
    source !== null &&
    learned.source !== null &&
    source.last === source.first + 1 &&
    scan.is('subjectPronouns', source.first) &&
    learned.source.last <= source.first;
  return { ...claim, source: nearer ? source : learned.source, cue: learned.cue };
}
