import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';

/** A stretch of a line with all the scopes that the editor gives it. */
export interface ScopedWords {
  readonly line: number;
  readonly words: string;
  readonly scopes: string;
}

/** Loads the article grammar into the engine that the editor itself uses. */
export async function loadArticleGrammar(): Promise<IGrammar> {
  await loadWASM(readFileSync(path.join('node_modules', 'vscode-oniguruma', 'release', 'onig.wasm')));
  const file = path.join('syntaxes', 'news-article.tmLanguage.json');
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: (scope) =>
      Promise.resolve(
        scope === 'text.news-article' ? parseRawGrammar(readFileSync(file, 'utf8'), file) : null,
      ),
  });
  const grammar = await registry.loadGrammar('text.news-article');
  if (grammar === null) throw new Error(`${file} holds no grammar`);
  return grammar;
}

/** Tokenises a whole text line by line, as the editor does. */
export function tokenise(grammar: IGrammar, text: string): ScopedWords[] {
  let state = INITIAL;
  return text.split('\n').flatMap((line, index) => {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    return result.tokens.map((token) => ({
      line: index,
      words: line.slice(token.startIndex, token.endIndex),
      scopes: token.scopes.join(' '),
    }));
  });
}

/** The words of one line that lie in a scope, neighbours joined. */
export function wordsIn(tokens: readonly ScopedWords[], scope: string, line?: number): string[] {
  const found: string[] = [];
  let open = false;
  let last = -1;
  for (const token of tokens) {
    const inside = token.scopes.includes(scope) && (line === undefined || token.line === line);
    if (inside && open && token.line === last) found.push(`${found.pop() ?? ''}${token.words}`);
    else if (inside) found.push(token.words);
    open = inside;
    last = token.line;
  }
  return found;
}
