import {
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  l10n,
  languages,
  Location,
  Range,
  type Uri,
} from 'vscode';
import type { AnnotatedClaim } from '../../record/annotated-article';
import type { ArticleSession } from '../article/article-session';
import type { ArticleSessions } from '../article/article-sessions';
import { TextPositions, toHull, toRange } from '../border';
import { Owner } from '../lifecycle';
import { attentionWord, capital, isChangedSinceChecked, isLost, isShown } from '../words/claim-words';
import { shorten } from '../words/shorten';

/** Codes of the diagnostics on claims; they never change. */
export const attentionCodes = [
  'claim.edited',
  'claim.changedSinceChecked',
  'claim.ambiguous',
  'claim.orphaned',
  'claim.offTheRecord',
] as const;
export type AttentionCode = (typeof attentionCodes)[number];

/** A diagnostic that knows which claim it is about. */
export class ClaimDiagnostic extends Diagnostic {
  override readonly source = 'On the Record';

  constructor(
    range: Range,
    message: string,
    severity: DiagnosticSeverity,
    override readonly code: AttentionCode,
    readonly article: Uri,
    readonly claim: string,
  ) {
    super(range, message, severity);
  }
}

/**
 * Tells in the Problems panel which recorded claims need a look: in the article where the words changed or must not be
 * used, in the record where a claim has lost its place.
 */
export class AttentionDiagnostics extends Owner {
  readonly #collection = this.own(languages.createDiagnosticCollection('onTheRecord.claims'));

  constructor(private readonly sessions: ArticleSessions) {
    super();
    this.own(sessions.onDidChange(() => this.#refresh()));
    this.#refresh();
  }

  #refresh(): void {
    const entries: [Uri, Diagnostic[]][] = [];
    for (const session of this.sessions) {
      const shown = (session.article?.claims ?? []).filter((claim) => isShown(claim, true));
      const claims = shown.filter((claim) => attentionWord(claim) !== undefined);
      entries.push([session.uri, claims.flatMap((claim) => changedWords(session, claim) ?? [])]);
      entries.push([session.uri, shown.flatMap((claim) => offTheRecord(session, claim) ?? [])]);
      entries.push([
        session.record.uri,
        claims.filter(isLost).flatMap((claim) => lostPlace(session, claim) ?? []),
      ]);
    }
    this.#collection.clear();
    this.#collection.set(entries);
  }
}

function changedWords({ document, uri }: ArticleSession, claim: AnnotatedClaim): Diagnostic | undefined {
  const range = toHull(document, claim.content);
  if (claim.placement !== 'edited' || !range) return undefined;
  const checked = isChangedSinceChecked(claim);
  return new ClaimDiagnostic(
    range,
    l10n.t('{0}. Recorded as “{1}”.', capital(attentionWord(claim) ?? ''), shorten(claim.words, 120)),
    checked ? DiagnosticSeverity.Warning : DiagnosticSeverity.Information,
    checked ? 'claim.changedSinceChecked' : 'claim.edited',
    uri,
    claim.id,
  );
}

function offTheRecord({ document, uri }: ArticleSession, claim: AnnotatedClaim): Diagnostic | undefined {
  const range = toHull(document, claim.content);
  if (claim.terms !== 'offTheRecord' || !range) return undefined;
  return new ClaimDiagnostic(
    range,
    l10n.t('Off the record: these words must not be used.'),
    DiagnosticSeverity.Warning,
    'claim.offTheRecord',
    uri,
    claim.id,
  );
}

function lostPlace(session: ArticleSession, claim: AnnotatedClaim): Diagnostic | undefined {
  const { reading } = session.record;
  const entry = reading?.entries.find((read) => read.claim?.id === claim.id);
  if (!reading || !entry) return undefined;
  const { line, character } = new TextPositions(reading.text).at(entry.item.start);
  const ambiguous = claim.placement === 'ambiguous';
  const diagnostic = new ClaimDiagnostic(
    new Range(line, character, line, character + 200),
    ambiguous
      ? l10n.t('“{0}” fits several places of the article.', shorten(claim.words, 120))
      : l10n.t('“{0}” is no longer in the article.', shorten(claim.words, 120)),
    DiagnosticSeverity.Warning,
    ambiguous ? 'claim.ambiguous' : 'claim.orphaned',
    session.uri,
    claim.id,
  );
  diagnostic.relatedInformation = (session.placed.get(claim.id)?.candidates ?? []).map(
    ({ range }) =>
      new DiagnosticRelatedInformation(
        new Location(session.uri, toRange(session.document, range)),
        shorten(session.wordsOf([range]), 80),
      ),
  );
  return diagnostic;
}
