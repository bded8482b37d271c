/**
 * Which room may know which: `parent → room → rooms beside it that it imports`. A room is a folder with all that is below
 * it; `.` are the files that lie directly in the parent. A line that is not here is a wall, and a line that nobody needs is
 * an error too, so this table is always the true plan of the house.
 * @type {Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>}
 */
export const rooms = {
  'src/core': {
    '.': [],
    annotations: ['.', 'codebook', 'digest', 'issues', 'text', 'yaml'],
    articleTree: ['annotations', 'related', 'text', 'topics'],
    calendar: ['text'],
    codebook: ['issues', 'text', 'yaml'],
    corpus: ['.', 'annotations', 'digest', 'entities', 'exchange', 'issues', 'reading', 'search', 'text', 'topics', 'yaml'],
    digest: ['calendar', 'issues', 'text'],
    english: ['calendar'],
    entities: ['.', 'calendar', 'digest', 'english', 'issues', 'text', 'yaml'],
    exchange: ['codebook', 'issues', 'search'],
    issues: ['text'],
    layout: ['digest', 'issues', 'text', 'yaml'],
    merge: ['issues', 'yaml'],
    reading: ['.', 'digest', 'text'],
    related: ['english', 'text', 'topics'],
    search: ['.', 'annotations', 'codebook', 'digest', 'issues', 'text'],
    text: [],
    topics: ['annotations', 'english', 'issues', 'text', 'xml', 'yaml'],
    xml: ['issues'],
    yaml: ['.', 'issues'],
  },
};

/** What is started rather than imported; so are the targets of `imports` in package.json. */
export const entryPoints = ['src/extension.ts', 'src/cli.ts'];
