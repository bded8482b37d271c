import tseslint from 'typescript-eslint';

/** Import patterns that would let the pure core see the editor, Node or a page. */
const outsideCore = ['vscode', 'node:*', 'fs', 'path', 'os', 'crypto', 'child_process', 'worker_threads', 'url', 'util'];

/** What no file of the core may import. A narrower wall within the core takes the place of this one, so it repeats these. */
const aboveCore = [...outsideCore, '**/host/**', '**/features/**', '**/extension', '**/cli'];

/** The floors of the parser, from the lowest: none imports from one above it, and the files beside the folders from none. */
const digestFloors = ['tuning', 'rows', 'articleDate', 'findings', 'signs', 'segment', 'choice', 'article', 'layout', 'parse', 'incremental'];

const wall = (files, patterns, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group: patterns, message }] }] },
});

/** The folders of the host from the ground up: none imports one of a higher floor, nor another of its own floor. */
const hostFloors = [['.'], ['files'], ['researcherFiles'], ['corpus'], ['annotations'], ['topics', 'entities', 'related'], ['services']];

const hostWalls = hostFloors.flatMap((folders, floor) => folders.map((folder) => {
  const [files, up] = folder === '.' ? ['src/host/*.ts', '.'] : [`src/host/${folder}/**/*.ts`, '..'];
  const closed = hostFloors.slice(floor).flat().filter((other) => other !== folder).map((other) => `${up}/${other}/**`);
  return wall([files], ['**/features/**', '**/extension', '**/cli', 'node:*', ...closed],
    `The host is below the features and runs in a web worker too; its folders from the ground up: ${hostFloors.map((names) => names.join(' ')).join(' < ')}.`);
}));

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'tools/training/out/', '.cache/', 'test-results/', 'node_modules/', 'media/'] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['src/**/*.ts', 'test/**/*.ts', 'tools/training/*.ts'] })),
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'tools/training/*.ts'],
    languageOptions: {
      parserOptions: { project: ['./tsconfig.json', './tsconfig.test.json'], tsconfigRootDir: import.meta.dirname },
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
  wall(['src/core/**/*.ts'], aboveCore, 'The core is pure: no editor, no Node, no DOM, nothing above it.'),
  ...['*.ts', ...digestFloors.map((floor) => `${floor}/**/*.ts`)].map((files, index) =>
    wall([`src/core/digest/${files}`], [...aboveCore, ...digestFloors.slice(index).map((floor) => `**/${floor}/**`)],
      `The parser has floors: ${digestFloors.join(' ← ')}. None imports from one above it, and the core is pure.`)),
  ...hostWalls,
  { files: ['src/host/**/*.node.ts'], rules: { 'no-restricted-imports': 'off' } },
  wall(['src/disk/**/*.ts'], ['vscode', '**/core/**', '**/host/**', '**/features/**', '**/extension', '**/cli/**'],
    'The disk knows files alone, neither the editor nor what is in them.'),
  wall(['src/features/*/**/*.ts'], ['../../features/**', '../[a-z]*/**', '!../../host/**', '!../../core/**', 'node:*', '**/extension', '**/cli'],
    'No feature imports another, and every feature runs in a web worker too.'),
  wall(['src/features/*.ts'], ['node:*', '**/extension', '**/cli'], 'The list of features runs in a web worker too.'),
  wall(['src/cli.ts', 'src/cli/**/*.ts'], ['vscode', '**/host/**', '**/features/**'], 'The CLI stands on the core and the disk.'),
  { files: ['test/**/*.ts'], rules: { '@typescript-eslint/no-unused-expressions': 'off', '@typescript-eslint/no-non-null-assertion': 'off' } },
);
