import type { Lexicon } from '../lexicon';
import { isGeneration } from './name-form';
import { isAcronym, isCapital, isPossessive, type Reading } from '../reading';

/** Whether the words of a name say by themselves that its bearer is a body: by how it opens, ends or is joined. */
export function isNameOfBody(reading: Reading, first: number, last: number, lexicon: Lexicon): boolean {
  const { tokens } = reading;
  const [opener, end] = [tokens[first], tokens[last - 1]];
  if (!opener || !end) return false;
  if (end.kind === 'number') return true; // Local 88
  if (opensAcronym(reading, first, last, lexicon)) return true;
  if (last - first === 1 && lexicon.isJoinedBody(end.lower)) return true;
  if (last - first === 1) return isAcronym(end.text) && lexicon.roleTitle(end.lower) === undefined;
  if (isTitleOfLand(tokens, first, lexicon)) return false;
  if (lexicon.words.saints.includes(opener.lower) && isPossessive(tokens, last - 1)) return true; // St Brendan's
  if (isJoined(reading, first, last, lexicon) || isCampaign(reading, first, last, lexicon)) return true;
  if (isAcronym(opener.text) && !opener.text.includes('.') && !reading.titleCase) return true;
  if (lexicon.words.bodyOpenings.includes(opener.lower) && lexicon.forename(opener.lower) === undefined)
    return true; // Radio Marlow
  if (isRunByExecutive(tokens, first, last, lexicon)) return true;
  return endsAsBody(reading, first, last, lexicon);
}

/** Orbanix *SE*: capitals behind the name, which is no first name. */
function opensAcronym({ tokens }: Reading, first: number, last: number, lexicon: Lexicon): boolean {
  const { text = '', lower = '' } = tokens[last - 1] ?? {};
  return (
    last - first > 1 &&
    isAcronym(text) &&
    !isGeneration(text) &&
    lexicon.forename(tokens[first]?.lower ?? '') === undefined &&
    lexicon.roleTitle(lower) === undefined
  );
}

/** The *Duke of* Kells: a title with its land is somebody. */
export function isTitleOfLand(tokens: Reading['tokens'], first: number, { words }: Lexicon): boolean {
  return words.landTitles.includes(tokens[first]?.lower ?? '') && tokens[first + 1]?.lower === words.of;
}

/** Holm *&* Sons, Bank *of* Marlow, Justice *for* Marlow, Nurses *Without* Borders. */
function isJoined({ tokens }: Reading, first: number, last: number, lexicon: Lexicon): boolean {
  const { words } = lexicon;
  const opener = tokens[first]?.lower ?? '';
  const several = lexicon.pluralOf(opener) !== null && lexicon.forename(opener) === undefined;
  for (let i = first; i < last; i++) {
    const { text = '', lower = '' } = tokens[i] ?? {};
    if (text === '&' || lower === words.of) return true;
    const joined = words.conjunctions.includes(tokens[i - 1]?.lower ?? '');
    if (i > first + 1 && joined && words.landNouns.includes(lower)) return true; // Marlow and District Anglers
    const inside = several && i > first && i < last - 1;
    if (inside && lexicon.prepositions.has(lower) && words.bodyJoints.includes(lower)) return true;
  }
  const joint = tokens[first + 1];
  return joint !== undefined && words.causePrepositions.includes(joint.lower) && !isCapital(joint.text);
}

/** *Save the Rivers*, *Keep Marlow Tidy*; Mums and Dads *First*: what the members of a body call for. */
function isCampaign({ tokens, titleCase }: Reading, first: number, last: number, lexicon: Lexicon): boolean {
  const { campaignVerbs, campaignEndings } = lexicon.words;
  const { lower = '' } = tokens[first] ?? {};
  if (titleCase || last - first < 2 || lexicon.forename(lower) !== undefined) return false;
  return campaignVerbs.includes(lower) || campaignEndings.includes(tokens[last - 1]?.lower ?? '');
}

/** The Health Service *Executive*: a body’s name that ends like an office, behind the end of another. */
export function isRunByExecutive(
  tokens: Reading['tokens'],
  first: number,
  last: number,
  lexicon: Lexicon,
): boolean {
  const before = tokens[last - 2]?.lower ?? '';
  return (
    last - first > 1 &&
    lexicon.words.executiveBodies.includes(tokens[last - 1]?.lower ?? '') &&
    lexicon.definite.has(tokens[first - 1]?.lower ?? '') &&
    !lexicon.words.rankWords.includes(before) &&
    (lexicon.organisationEndings.has(before) || lexicon.words.subjectWords.includes(before))
  );
}

function endsAsBody(reading: Reading, first: number, last: number, lexicon: Lexicon): boolean {
  const { tokens } = reading;
  const end = tokens[last - 1]?.lower ?? '';
  const pair = `${tokens[first]?.lower ?? ''} ${end}`;
  if (last - first === 2 && lexicon.words.nounPairs[pair] === 'organisation') return true; // Coast Guard
  if (!lexicon.organisationEndings.has(end)) return false;
  if (lexicon.words.sureOrganisations.includes(end)) return true;
  const within = last - first > 2 && lexicon.holderPrepositions.has(tokens[first - 1]?.lower ?? ''); // of Marion Road Church
  return (
    within ||
    lexicon.forename(tokens[first]?.lower ?? '') === undefined ||
    hasArticle(reading, first, lexicon)
  );
}

/** Whether an article or a possessor stands before a run of capitals. */
export function hasArticle({ tokens }: Reading, first: number, lexicon: Lexicon): boolean {
  return lexicon.isDeterminer(tokens[first - 1]?.lower ?? '') || isPossessive(tokens, first - 1);
}
