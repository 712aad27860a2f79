import { workspace, type TextDocument } from 'vscode';
import type { CarriedClaim } from '../../record/anchors/carried-claims';
import type { ArticleSession } from '../article/article-session';
import type { RecordFile } from '../record/record-file';
import type { RecordWriter } from '../record/record-writer';
import type { Journey } from './journey';
import { lendClaims, moveClaims, type RecordChange } from './move-claims';

/** Takes a journey back whose words are no longer where they were pasted: both records are as they were. */
export async function sendBack(writer: RecordWriter, journey: Journey): Promise<void> {
  const { from, to } = journey;
  const records = await journey.records;
  if (!records) return;
  if (!(await isStill(from, records.from)) || !(await isStill(to, records.to))) {
    // Somebody worked on them meanwhile: the claims go back as they are now, to be looked for.
    const lost = journey.ids.map((id) => ({ id, content: [], source: [], cue: [] }));
    await moveClaims(writer, to, from, () => lost);
    return;
  }
  if (await putBack(writer, from.record, records.from)) await putBack(writer, to.record, records.to);
}

/** Gives claims back to the article that their words are in again; where they were pasted they stay too. */
export async function giveBack(
  writer: RecordWriter,
  { from, to, records }: Journey,
  places: readonly CarriedClaim[],
): Promise<void> {
  const moved = await records;
  if (!moved) return;
  if (await isStill(from, moved.from)) await putBack(writer, from.record, moved.from);
  else await lendClaims(writer, to, from, places);
}

/**
 * Sees to a journey when one of its articles was closed. If the paste was not saved, the records are put back; if the cut
 * was not, the record of that article is. Records that were changed meanwhile stay.
 */
export async function settleOnDisk(
  writer: RecordWriter,
  journey: Journey,
  document: TextDocument,
): Promise<void> {
  const { from, to, words } = journey;
  const records = await journey.records;
  const text = await textOnDisk(document);
  if (!records || text === undefined || isOpen(document)) return;
  const found = words.filter((each) => text.includes(inPlainLines(each))).length;
  const pasteLost = document === to.document && found === 0;
  const cutLost = document === from.document && found === words.length;
  if (!pasteLost && !cutLost) return;
  const files = [from, to].map(({ uri }) => writer.fileOf(uri));
  try {
    await Promise.all(files.map(({ ready }) => ready));
    const [home, abroad] = files;
    if (!home || !abroad || home.reading?.text !== records.from.after) return;
    if (pasteLost && abroad.reading?.text !== records.to.after) return;
    if ((await putBack(writer, home, records.from)) && pasteLost) await putBack(writer, abroad, records.to);
  } finally {
    for (const file of files) file.dispose();
  }
}

async function isStill({ record }: ArticleSession, { after }: RecordChange): Promise<boolean> {
  await record.refresh();
  return record.reading?.text === after;
}

async function putBack(
  writer: RecordWriter,
  record: RecordFile,
  { before, after }: RecordChange,
): Promise<boolean> {
  if (before !== undefined || record.document) return writer.replace(record, after, before ?? '');
  return writer.remove(record, after);
}

/** What was saved of a document, in plain line ends; `undefined` when there is nothing. */
async function textOnDisk({ uri }: TextDocument): Promise<string | undefined> {
  try {
    return inPlainLines(new TextDecoder().decode(await workspace.fs.readFile(uri)));
  } catch {
    return undefined;
  }
}

function inPlainLines(text: string): string {
  return text.replace(/\r\n|\r/g, '\n');
}

function isOpen({ uri }: TextDocument): boolean {
  return workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
}
