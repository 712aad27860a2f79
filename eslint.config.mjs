import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** The stair of the house: a layer may import only the layers before it. */
const stair = ['text', 'attribution', 'record', 'editor'];
const core = stair.slice(0, -1);
const nodeGlobals = ['process', 'Buffer', '__dirname', '__filename', 'require', 'global', 'setImmediate'];
const networkGlobals = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'navigator',
  'importScripts',
];
const networkModules = {
  regex: '^(node:)?(https?|http2|net|tls|dgram|dns|inspector|undici|ws|axios|node-fetch)(/|$)',
  message: 'Nothing leaves the machine.',
};
/** Beside the stair: they know Node, so that no layer may know them. */
const outside = ['node', 'cli'];
const nodeModules = [
  'node:*',
  'fs',
  'fs/*',
  'path',
  'os',
  'child_process',
  'worker_threads',
  'crypto',
  'util',
  'http',
  'https',
  'net',
  'stream',
];

const noGlobals = (...globals) => ['error', { globals, checkGlobalObject: true }];

/** For all that is shipped, the command line too; a wall says it again, since a rule given twice holds as given last. */
const noNetwork = {
  files: ['src/**/*.ts'],
  rules: {
    'no-restricted-imports': ['error', { patterns: [networkModules] }],
    'no-restricted-globals': noGlobals(...networkGlobals),
    'no-restricted-syntax': [
      'error',
      { selector: 'ImportExpression', message: 'What is imported is said at the top, where it is checked.' },
    ],
  },
};

const walls = stair.map((layer, step) => ({
  files: [`src/${layer}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          networkModules,
          {
            group: nodeModules,
            message: 'src/ runs in the browser host too: take the outside world as an interface.',
          },
          ...(core.includes(layer)
            ? [{ group: ['vscode'], message: 'Only src/editor may know the editor.' }]
            : []),
          ...[...stair.slice(step + 1), ...outside].map((lower) => ({
            group: [`**/${lower}/**`],
            message: `${layer}/ stands above ${lower}/ on the stair.`,
          })),
        ],
      },
    ],
    'no-restricted-globals': noGlobals(...nodeGlobals, ...networkGlobals),
  },
}));

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', 'test/host/node_modules/', '.vscode-test/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
    },
  },
  {
    // Number crunching over typed arrays, whose bounds the loops keep; a default for every read would cost time.
    files: ['src/attribution/tagger/**/*.ts', 'training/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  noNetwork,
  ...walls,
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        window: 'readonly',
        document: 'readonly',
        getComputedStyle: 'readonly',
        NodeFilter: 'readonly',
      },
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-floating-promises': 'error',
    },
  },
);
