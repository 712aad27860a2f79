import { l10n, window } from 'vscode';
import { overlaps, type TextRange } from '../../text/range';
import type { AnnotatedArticle, AnnotatedClaim } from '../../record/annotated-article';
import { addClaim } from '../../record/edits';
import type { ArticleSession } from '../article/article-session';
import { followingEdits, type EditsSince } from '../article/edits-since';
import { fromRange } from '../border';
import type { RecordWriter } from '../record/record-writer';
import { kindWord } from '../words/claim-words';
import { readMarkedWords } from './marked-words';
import { pickSpeaker } from './pick-speaker';
import { say } from './record-claims';
import { chosenSpeaker } from './speaker-choice';

/** Records the selected words as a claim: how they are said is read from them, who said them is asked. */
export async function markSelection(session: ArticleSession, writer: RecordWriter): Promise<void> {
  await session.settled();
  await followingEdits(session.document, (edits) => mark(session, writer, edits));
}

async function mark(session: ArticleSession, writer: RecordWriter, edits: EditsSince): Promise<void> {
  const { article } = session;
  const editor = window.activeTextEditor;
  if (!article || editor?.document !== session.document) return;
  const marked = readMarkedWords(editor.document.getText(), fromRange(editor.document, editor.selection));
  if (!marked) {
    void window.showInformationMessage(l10n.t('Select the words that were said first.'));
    return;
  }
  const near = suggestionAt(article, marked.content);
  const choice = await pickSpeaker(article, near);
  if (!choice) return;
  const speaker = chosenSpeaker(article, choice);
  const claim = {
    kind: marked.kind,
    content: [marked.content],
    source: near?.source ?? [],
    cue: near?.cue ?? [],
    speaker: speaker?.key ?? null,
  };
  const speakers = speaker ? [...article.speakers, speaker] : article.speakers;
  if (await writer.change(session, (desk) => addClaim(desk, edits.claim(claim), speakers))) {
    say(l10n.t('Recorded as {0}.', kindWord(marked.kind)));
  }
}

/** The suggestion that shares words with the selection: its speaker and words of saying are likely the same. */
function suggestionAt(article: AnnotatedArticle, words: TextRange): AnnotatedClaim | undefined {
  return article.claims.find(
    ({ origin, content }) => origin === 'suggestion' && content.some((range) => overlaps(range, words)),
  );
}
