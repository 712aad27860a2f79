import { workspace, type TextDocument } from 'vscode';
import { moveRange, type TextChange } from '../../record/anchors/text-change';
import type { AnnotatedClaim } from '../../record/annotated-article';
import type { TextRange } from '../../text/range';
import { Owner } from '../lifecycle';

/** The edits of an article from one moment on: places that were read at that moment stand elsewhere after a question. */
export class EditsSince extends Owner {
  readonly #edits: (readonly TextChange[])[] = [];

  constructor(document: TextDocument) {
    super();
    this.own(
      workspace.onDidChangeTextDocument((event) => {
        if (event.document === document) this.#edits.push(event.contentChanges);
      }),
    );
  }

  /** Where the ranges stand by now, without those whose words are gone. */
  ranges(ranges: readonly TextRange[]): TextRange[] {
    return ranges
      .map((range) => this.#edits.reduce(moveRange, range))
      .filter(({ start, end }) => start < end);
  }

  /** A claim, or what is to become one, where its words stand by now. */
  claim<T extends Pick<AnnotatedClaim, 'content' | 'source' | 'cue'>>(claim: T): T {
    const { content, source, cue } = claim;
    return {
      ...claim,
      content: this.ranges(content),
      source: this.ranges(source),
      cue: this.ranges(cue),
    };
  }
}

/** Does what takes a while, with the edits of the article that come meanwhile. */
export async function followingEdits<T>(
  document: TextDocument,
  work: (edits: EditsSince) => Promise<T>,
): Promise<T> {
  const edits = new EditsSince(document);
  try {
    return await work(edits);
  } finally {
    edits.dispose();
  }
}
