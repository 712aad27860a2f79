import type { ArticleReading } from '../article-reading';
import type { Party, PlacedRole } from '../party';
import {
  fitsService,
  inParagraph,
  isKnown,
  lastReported,
  postBefore,
  reportedBefore,
  unnamedBefore,
} from './bodies-before';
import { headlineBody, mainOrganisation } from './main-body';

/** The organisation that an office without one is held in. */
export function bodyOf(placed: PlacedRole, holder: Party, reading: ArticleReading): Party | null {
  const { words } = reading.lexicon;
  const { head, words: told, definite } = placed.role;
  const whole = told.join(' ');
  const field = told.at(-2) ?? '';
  const kind = [whole, lexicalHead(told, head, reading)]
    .map((role) => Object.hasOwn(words.bodiesOfRoles, role) && words.bodiesOfRoles[role])
    .find(Boolean);
  const own = kind ? onlyBody(kind, placed, reading) : ministryOf(placed, reading);
  if (own) return own;
  const employed =
    words.employeeNouns.includes(head) || words.employeePhrases.some((phrase) => whole.endsWith(phrase));
  if (holder.kind === 'anonymous' && !definite && employed)
    return hasOwnPlace(told, reading) ? null : ofFirm(placed, reading);
  const branch = words.levelWords.includes(field) && words.bodyRoles.includes(head); // local chair
  if (told.some((word) => words.otherWords.includes(word)) && !branch) return null; // the opposing captain
  const inside = told.find((word) => word !== head && words.publicBodies.includes(word)); // council chief executive
  if (inside) return onlyBody([inside], placed, reading);
  const portfolio = words.portfolioOffices.includes(head) && words.subjectWords.includes(field) && !branch;
  if (portfolio || told.includes(words.nationalWord)) return null; // defence secretary, national team manager
  if (reading.lexicon.placeEndings.has(told.at(-2) ?? '')) return null; // the harbour captain
  if (words.teamNouns.includes(head)) return inParagraph(placed, reading, false) ?? reading.teamOfHeadline();
  const over = placed.role.role?.startsWith(words.former) === true;
  const before = !kind && !over && words.posts.includes(head) ? postBefore(placed, holder, reading) : null;
  if (before) return before;
  const bare = told.at(-1) === head; // an organizer of the rallies is none of a firm
  const office =
    words.bodyRoles.includes(head) ||
    (bare && told.length > 1 && words.qualifiedBodyRoles.includes(head) && !hasOwnPlace(told, reading)) ||
    words.bodyRolePhrases.some((phrase) => whole === phrase || whole.endsWith(` ${phrase}`));
  if (office)
    return reading.lexicon.spokes.has(head)
      ? (lastReported(placed, holder, reading) ??
          inParagraph(placed, reading, true) ??
          ofFirm(placed, reading))
      : ofFirm(placed, reading);
  if (definite && words.soleOffices.includes(head))
    return (
      inParagraph(placed, reading, true) ??
      unnamedBefore(placed, reading) ??
      (words.teamHeads.includes(head) ? (headlineBody(reading) ?? mainOrganisation(reading)) : null)
    );
  if (!definite && words.serviceRoles.includes(head)) return inParagraph(placed, reading, true);
  const staff =
    bare && !definite && words.staffRoles.includes(head) ? lastReported(placed, holder, reading) : null;
  return staff && fitsService(placed, staff, reading) ? staff : null;
}

/** *Yard* manager Ida Ray, where the article tells of *the yard*: she is nobody's but the yard's. */
function hasOwnPlace(told: readonly string[], { article: { text }, lexicon }: ArticleReading): boolean {
  const place = `the ${told.at(-2) ?? ''}`;
  for (let at = text.indexOf(place); at >= 0; at = text.indexOf(place, at + 1)) {
    const next = text.slice(at + place.length, at + place.length + 16);
    const word = next.trimStart().split(' ')[0] ?? '';
    if (!/^[\p{L}’'-]/u.test(next) && (!next.startsWith(' ') || lexicon.prepositions.has(word))) return true;
  }
  return false;
}

/** The noun of an office of which every kind belongs to the same body, but a finance *chief* to none of the police. */
function lexicalHead(told: readonly string[], head: string, { lexicon }: ArticleReading): string {
  return lexicon.words.leaderNouns.includes(head) && told.length > 1 ? '' : head;
}

/** *Chief executive* Ada Brink: of the firm in the reader’s mind, whether the text has just told of it or is about it. */
function ofFirm(placed: PlacedRole, reading: ArticleReading): Party | null {
  return (
    inParagraph(placed, reading, true) ??
    (isHeld(placed, reading) ? unnamedBefore(placed, reading) : null) ??
    reportedBefore(placed, reading) ??
    mainOrganisation(reading) ??
    headlineBody(reading)
  );
}

/** Whether the role is an office that every body has, rather than work that one of another body may do. */
function isHeld(
  { role: { head, words: told } }: PlacedRole,
  { lexicon: { words } }: ArticleReading,
): boolean {
  const whole = told.join(' ');
  return words.bodyRoles.includes(head) || words.bodyRolePhrases.some((phrase) => whole.endsWith(phrase));
}

/** The one organisation of the article whose name or noun ends with one of the words; one with a name before others. */
function onlyBody(
  endings: readonly string[],
  { at }: PlacedRole,
  { parties, lexicon }: ArticleReading,
): Party | null {
  const ending = parties.filter((party) => {
    const { kind, named, words, head } = party;
    const joint = words.indexOf(lexicon.words.of);
    const name = ` ${(named ? (joint > 0 ? words.slice(0, joint) : words) : [...words, head]).join(' ')}`;
    // *a police* dog handler
    const told = named || isKnown(party) || words.length > 0;
    return kind === 'organisation' && told && endings.some((end) => name.endsWith(` ${end}`));
  });
  const before = ending.filter(({ firstAt }) => firstAt < at);
  const near = before.length > 0 ? before : ending; // the governor of the bank told before
  const named = near.filter((party) => party.named);
  const fitting = named.length > 0 ? named : near;
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** *Deputy health minister*: the ministry that the article calls by the same field, Ministry of *Health*. */
export function ministryOf(
  { role: { head, words: told, definite } }: PlacedRole,
  { parties, lexicon }: ArticleReading,
): Party | null {
  const { officeNouns, ministryNouns, stateOffices } = lexicon.words;
  if (!officeNouns.includes(head)) return null;
  const bare = told.length === 1 && definite && stateOffices.includes(head); // the minister
  const fields = told.filter((word) => word !== head && !ministryNouns.includes(word));
  const fitting = parties.filter(
    ({ kind, named, words }) =>
      kind === 'organisation' &&
      named &&
      words.some((word) => ministryNouns.includes(word)) &&
      (bare || fields.some((field) => words.includes(field))),
  );
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
