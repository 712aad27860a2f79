import type { Layout } from './yaml/print';

const orders = new Map(
  Object.entries<readonly string[]>({
    '': ['version', 'article', 'speakers', 'claims', 'dismissed'],
    article: ['title', 'url', 'published', 'language', 'sha256'],
    'speakers/*': ['name', 'kind', 'role', 'affiliation', 'aliases', 'note'],
    'claims/*': [
      'id',
      'kind',
      'speaker',
      'content',
      'source',
      'cue',
      'inArticle',
      'status',
      'terms',
      'denies',
      'supports',
      'checks',
      'evidence',
      'note',
    ],
    selector: ['exact', 'prefix', 'suffix', 'at'],
    'claims/*/checks/*': ['date', 'by', 'result', 'method', 'note'],
    'claims/*/evidence/*': ['url', 'file', 'title', 'relation', 'page', 'timecode', 'accessed', 'note'],
  }),
);

const inBrackets = new Set([
  'speakers/*/aliases',
  'claims/*/content/*/at',
  'claims/*/source',
  'claims/*/cue',
  'claims/*/denies',
  'claims/*/supports',
  'claims/*/checks/*',
  'claims/*/evidence/*',
  'dismissed/*',
]);

const asLines = new Set(['claims/*/note', 'speakers/*/note']);

const selectors = new Set([
  'claims/*/content/*',
  'claims/*/source',
  'claims/*/source/*',
  'claims/*/cue',
  'claims/*/cue/*',
  'dismissed/*',
]);

const place = (path: readonly string[]) =>
  path[0] === 'speakers' && path.length > 1 ? ['speakers', '*', ...path.slice(2)].join('/') : path.join('/');

/** How a record is laid out: keys in a fixed order, one fact a line, positions and short facts in brackets. */
export const recordLayout: Layout = {
  order: (path) => orders.get(selectors.has(place(path)) ? 'selector' : place(path)) ?? [],
  inBrackets: (path) => inBrackets.has(place(path)),
  asLines: (path) => asLines.has(place(path)),
};
