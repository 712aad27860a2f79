import { l10n, window, type QuickPickItem } from 'vscode';
import type { AnnotatedClaim } from '../../record/annotated-article';
import { addCheck, addEvidence, type EvidenceRelation } from '../../record/edits';
import { setting } from '../names/settings';
import type { RecordWriter } from '../record/record-writer';
import { statusWord } from '../words/claim-words';
import { shorten } from '../words/shorten';
import type { FollowedTargets } from './claim-targets';
import { pickStatus } from './pick-status';
import { say } from './record-claims';

/** What is kept of the work on recorded claims: who checked one when and how, and what there is on file. */
export class NewsroomWork {
  constructor(private readonly writer: RecordWriter) {}

  async addCheck({ session, claims }: FollowedTargets): Promise<void> {
    const claim = recordedOrSay(claims);
    const result = claim && (await pickStatus([claim], l10n.t('What has the check shown?')));
    if (!claim || !result) return;
    const method = await window.showInputBox({
      title: l10n.t('How was “{0}” checked?', shorten(claim.words, 60)),
      prompt: l10n.t('For instance: heard the recording, called her office. May be left empty.'),
      ignoreFocusOut: true,
    });
    if (method === undefined) return;
    const by = setting('checks.initials').trim();
    const check = { date: today(), by: by || undefined, result, method: method.trim() || undefined };
    if (await this.writer.change(session, (desk) => addCheck(desk, claim.id, check)))
      say(l10n.t('Check kept. Status: {0}', statusWord(result)));
  }

  async addEvidence({ session, claims }: FollowedTargets): Promise<void> {
    const claim = recordedOrSay(claims);
    const place = claim && (await askForPlace(claim));
    const relation = place && (await pickRelation());
    if (!claim || !place || !relation) return;
    const evidence = {
      ...(isAddress(place) ? { url: place } : { file: place }),
      relation,
      accessed: today(),
    };
    if (await this.writer.change(session, (desk) => addEvidence(desk, claim.id, evidence)))
      say(l10n.t('Evidence kept.'));
  }
}

function recordedOrSay(claims: readonly AnnotatedClaim[]): AnnotatedClaim | undefined {
  const claim = claims.find(({ origin }) => origin === 'recorded');
  if (!claim) void window.showInformationMessage(l10n.t('Record the claim first.'));
  return claim;
}

async function askForPlace(claim: AnnotatedClaim): Promise<string | undefined> {
  const place = await window.showInputBox({
    title: l10n.t('Where is the evidence on “{0}”?', shorten(claim.words, 60)),
    prompt: l10n.t('An address on the web, or the name of a file. It is only written down, never opened.'),
    ignoreFocusOut: true,
  });
  return place?.trim();
}

async function pickRelation(): Promise<EvidenceRelation | undefined> {
  const items: (QuickPickItem & { relation: EvidenceRelation })[] = [
    { relation: 'supports', label: l10n.t('It speaks for the claim') },
    { relation: 'disputes', label: l10n.t('It speaks against the claim') },
    { relation: 'context', label: l10n.t('It helps to understand the claim') },
  ];
  const picked = await window.showQuickPick(items, { title: l10n.t('What does the evidence do?') });
  return picked?.relation;
}

function isAddress(place: string): boolean {
  return /^https?:\/\//iu.test(place);
}

/** The day where the person is, as the record writes it: "2026-03-03". */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
