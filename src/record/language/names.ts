import type { NewsRecord } from '../schema';

/** Longest words of a claim that are shown in a list. */
const longest = 80;

/** A speaker of the record in words. */
export function speakerWords(
  { speakers }: NewsRecord,
  key: string,
): { title: string; text: string } | undefined {
  const speaker = speakers.get(key);
  return (
    speaker && { title: speaker.name, text: [speaker.role, speaker.affiliation].filter(Boolean).join(', ') }
  );
}

/** A claim of the record in words. */
export function claimWords(record: NewsRecord, id: string): { title: string; text: string } | undefined {
  const claim = record.claims.find((each) => each.id === id);
  if (!claim) return undefined;
  const said = claim.content.map(({ exact }) => exact).join(' … ');
  const title = said.length > longest ? `${said.slice(0, longest - 1).trimEnd()}…` : said;
  return { title, text: speakerWords(record, claim.speaker ?? '')?.title ?? '' };
}
