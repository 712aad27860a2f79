import { Lexer } from 'yaml';

/** The comments of a YAML text, from their number sign to the end of their lines. */
export function commentsIn(text: string): string[] {
  if (!text.includes('#')) return [];
  const comments: string[] = [];
  let previous = '';
  for (const lexeme of new Lexer().lex(text)) {
    // The sign before it says that a scalar comes, whatever that begins with.
    if (lexeme.startsWith('#') && previous !== scalarSign) comments.push(lexeme.trimEnd());
    previous = lexeme;
  }
  return comments;
}

const scalarSign = '\u001f';
