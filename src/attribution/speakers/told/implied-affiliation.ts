import type { ArticleReading } from '../article-reading';
import type { Lexicon } from '../lexicon';
import type { Party, PlacedRole } from '../party';
import { mentionedBody, placeBefore } from './bodies-before';
import { bodyOfDocument } from './body-of-document';
import { bodyOf, ministryOf } from './body-of-office';
import type { Teller } from './description';
import { landOf, stateMeant } from './home-state';
import { mainOrganisation, mainPlace } from './main-body';
import { isOfState, nationOf, nationTold } from './nation-of-office';
import { nameOf, nameOfBody } from './party-name';
import { regionOf } from './region-bodies';
import { bodyOfCrowd } from './same-crowd';
import { bodyOfStudy } from './body-of-study';
import { nationIn, stateOfBody } from './state-of-body';

/**
 * Where somebody belongs though no words beside the name say so: a captain to a team, a chief executive to the firm
 * in the reader’s mind, a resident or the town’s own board to the place of the dateline.
 */
export function impliedAffiliation(party: Party, role: string | null, teller: Teller): string | null {
  const { reading } = teller;
  const { lexicon, dateline } = reading;
  if (party.kind === 'organisation') {
    if (dateline && nameOf(party, reading).startsWith(`${dateline} `)) return dateline;
    const nation = nationIn(party, reading);
    if (nation) return nameOfBody(nation, reading);
    const land = landOf(party, lexicon);
    if (land) return land;
    const state = stateOfBody(party, reading);
    if (state) return state;
    const inner = !party.named && lexicon.words.innerBodies.includes([...party.words, party.head].join(' '));
    const whole = inner ? mainOrganisation(reading) : null;
    return whole && whole !== party ? nameOf(whole, reading) : null;
  }
  if (party.kind === 'document') {
    const body = bodyOfDocument(party, reading);
    return body ? nameOfBody(body, reading) : null;
  }
  const study = bodyOfStudy(party, teller);
  if (study) return study;
  if (role === null) return party.kind === 'person' ? firmOfName(party, reading) : null;
  if (role.toLowerCase().split(' ')[0] === lexicon.words.resident) return dateline;
  const placed = party.placedRoles().find((candidate) => candidate.role.role === role);
  if (!placed) return null;
  if (placed.role.of)
    return ofPlace(placed, lexicon) || (placed.role.loose && isPlaceOffice(placed, lexicon))
      ? mainPlace(reading)
      : placed.role.loose
        ? mentionedBody(placed, reading)
        : null;
  // An ambassador is hardly one of the state that the article is about.
  const abroad = Object.hasOwn(lexicon.words.bodiesOfRoles, placed.role.head);
  const nation = nationTold(placed, party, reading) ?? (abroad ? null : nationOf(placed, reading));
  if (nation) return nameOfBody(nation, reading);
  const own = abroad || ministryOf(placed, reading) !== null || !isOfState(placed, reading);
  const state = own ? null : stateMeant(placed, reading);
  if (state) return state;
  const region = regionOf(placed, reading);
  if (region) return region;
  if (isPlaceOffice(placed, lexicon)) return placeBefore(placed, reading) ?? mainPlace(reading);
  const body = bodyOf(placed, party, reading);
  if (body) return body === party ? null : nameOf(body, reading);
  return (
    mentionedBody(placed, reading) ??
    (party.kind === 'person' ? firmOfName(party, reading) : bodyOfCrowd(party, teller))
  );
}

/** The owner, *Ada Brink*, of *Brink & Sons*: the one firm that has somebody’s surname in front. */
function firmOfName({ words, named }: Party, reading: ArticleReading): string | null {
  const surname = words.at(-1) ?? '';
  if (!named || words.length < 2) return null;
  const firms = reading.parties.filter(
    (party) =>
      party.named &&
      party.kind === 'organisation' &&
      party.words[0] === surname &&
      (party.spelling?.includes(' & ') === true ||
        reading.lexicon.corporateEndings.has(party.words.at(-1) ?? '')),
  );
  const [only, other] = firms;
  return only && !other ? nameOf(only, reading) : null;
}

function isPlaceOffice({ role: { head, role } }: PlacedRole, { words }: Lexicon): boolean {
  return words.placeOffices.includes(head) || words.placeOfficePhrases.includes(role?.toLowerCase() ?? '');
}

/** *The island’s* mayor: the place that has the office is the one that the article is about. */
function ofPlace({ role: { head, of } }: PlacedRole, { words, placeEndings }: Lexicon): boolean {
  const noun = of?.text.toLowerCase().split(' ').at(-1) ?? '';
  return words.placeOffices.includes(head) && (words.placeNouns.includes(noun) || placeEndings.has(noun));
}
