import type { PlainValue } from './plain-value';

/** Words that some YAML reader takes for a boolean, nothing, a merge key or a special number. */
const lookalikeWord = /^(?:y|n|yes|no|on|off|true|false|null|~|=|<<|[-+]?\.(?:inf|nan))$/i;
/** Numbers of YAML 1.1 and 1.2 with underscores and bases, clock times, dates, and whatever else starts like one. */
const lookalikeNumber = /^[-+]?(?:0[xob][\da-f_]+|(?:[\d.]|e[-+\d])[\d_,.:\-/TZtz eE+]*)$/i;

/** Signs that mean something at the start of a plain scalar. */
const signAtStart = /^[-?:,[\]{}#&*!|>'"%@`=]/;
const signInside = /: |:$| #|[\t\n\r]/;
const signInFlow = /[,[\]{}]|:[^ /\w]/;
/** Line ends of YAML 1.1, controls, byte order marks, lone surrogates, and marks that turn the direction of text around. */
const unprintable =
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A text as YAML on one line: plain where every YAML reader takes it for the same text, else in single quotes, and in
 * double quotes where it looks like a number, date or boolean or needs escapes.
 */
export function printText(text: string, inFlow: boolean): string {
  unprintable.lastIndex = 0;
  if (unprintable.test(text)) return doubleQuoted(text);
  if (lookalikeWord.test(text) || lookalikeNumber.test(text)) return doubleQuoted(text);
  const plain =
    text !== '' &&
    text.trim() === text &&
    !signAtStart.test(text) &&
    !signInside.test(text) &&
    !text.startsWith('...') &&
    !(inFlow && signInFlow.test(text));
  if (plain) return text;
  if (text.includes("'") && !/["\\]/.test(text)) return doubleQuoted(text);
  return text === '' ? '""' : `'${text.replaceAll("'", "''")}'`;
}

/** Any scalar as YAML on one line. */
export function printScalar(value: Exclude<PlainValue, object>, inFlow: boolean): string {
  if (typeof value === 'string') return printText(value, inFlow);
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return Number.isNaN(value) ? '.nan' : value > 0 ? '.inf' : '-.inf';
  }
  return Object.is(value, -0) ? '-0' : String(value);
}

/** Whether a text can stand below its key as it is, line by line. */
export function fitsLiteral(text: string): boolean {
  if (text === '' || text !== text.trim() || text.includes(' \n')) return false;
  unprintable.lastIndex = 0;
  return !unprintable.test(text.replaceAll('\n', ''));
}

function doubleQuoted(text: string): string {
  const escaped = text.replace(/["\\]/g, '\\$&').replace(unprintable, (sign) => {
    const short = { '\n': '\\n', '\t': '\\t', '\r': '\\r', '\0': '\\0' }[sign];
    return short ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `"${escaped}"`;
}
