import tseslint from 'typescript-eslint';

/** Import patterns that would let the pure core see the editor, Node or a page. */
const outsideCore = ['vscode', 'node:*', 'fs', 'path', 'os', 'crypto', 'child_process', 'worker_threads', 'url', 'util'];

const wall = (files, patterns, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group: patterns, message }] }] },
});

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'tools/training/out/', '.cache/', 'test-results/', 'node_modules/', 'media/'] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['src/**/*.ts', 'test/**/*.ts', 'tools/training/*.ts'] })),
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'tools/training/*.ts'],
    languageOptions: {
      parserOptions: { project: ['./tsconfig.json', './tsconfig.webview.json', './tsconfig.test.json'], tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 400 }],
      eqeqeq: 'error',
    },
  },
  // What is outside the program. Which room of it may know which other is in tools/imports/rooms.mjs.
  wall(['src/core/**/*.ts'], outsideCore, 'The core is pure: no editor, no Node, no DOM.'),
  wall(['src/host/**/*.ts'], ['node:*'], 'The host runs in a web worker too.'),
  { files: ['src/host/**/*.node.ts'], rules: { 'no-restricted-imports': 'off' } },
  wall(['src/disk/**/*.ts'], ['vscode'], 'The disk knows files alone.'),
  wall(['src/features/**/*.ts'], ['node:*'], 'Every feature runs in a web worker too.'),
  wall(['src/webview/**/*.ts'], ['vscode', 'node:*'], 'A page of a webview knows the DOM alone.'),
  wall(['src/cli.ts', 'src/cli/**/*.ts'], ['vscode'], 'The command line knows no editor.'),
  { files: ['test/**/*.ts'], rules: { '@typescript-eslint/no-unused-expressions': 'off', '@typescript-eslint/no-non-null-assertion': 'off' } },
);
