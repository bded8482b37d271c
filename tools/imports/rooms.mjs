/**
 * Which room may import which: `parent → room → sibling rooms that it imports`. A room is a folder with everything below it;
 * `.` means the files directly in the parent. A missing line is a wall, and an unneeded line is an error too, so this table
 * is always the true plan of the house.
 * @type {Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>}
 */
export const rooms = {
  src: {
    '.': ['cli', 'features', 'host'],
    cli: ['core', 'disk'],
    core: [],
    disk: [],
    features: ['core', 'host'],
    host: ['core', 'disk'],
  },
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
    files: ['annotations', 'text'],
    exchange: ['codebook', 'digest', 'issues', 'search'],
    issues: ['text'],
    layout: ['digest', 'issues', 'text', 'yaml'],
    merge: ['codebook', 'issues', 'yaml'],
    reading: ['.', 'digest', 'text'],
    related: ['english', 'text', 'topics'],
    search: ['.', 'annotations', 'codebook', 'digest', 'issues', 'text'],
    text: [],
    topics: ['annotations', 'english', 'issues', 'text', 'xml', 'yaml'],
    xml: ['issues'],
    yaml: ['.', 'issues'],
  },
  'src/core/annotations': {
    '.': [],
    anchoring: ['.'],
  },
  'src/core/digest': {
    '.': [],
    article: ['.', 'findings', 'rows', 'segment', 'signs', 'tuning'],
    articleDate: ['.', 'rows'],
    choice: ['.', 'findings', 'rows', 'segment', 'signs', 'tuning'],
    fields: ['rows'],
    findings: ['rows', 'tuning'],
    formats: ['.', 'article', 'findings', 'layout', 'rows', 'tuning'],
    incremental: ['.', 'article', 'findings', 'formats', 'layout', 'parse', 'rows', 'segment', 'signs', 'tuning'],
    layout: ['.', 'article', 'choice', 'findings', 'rows', 'segment', 'signs', 'tuning'],
    parse: ['.', 'article', 'findings', 'formats', 'layout', 'rows', 'segment', 'signs', 'tuning'],
    rows: ['.', 'tuning'],
    segment: ['findings', 'rows', 'signs', 'tuning'],
    signs: ['.', 'findings', 'rows', 'tuning'],
    tuning: [],
  },
  'src/core/digest/formats': {
    '.': ['document', 'engine', 'press'],
    document: [],
    engine: ['document'],
    press: ['engine'],
  },
  'src/core/entities': {
    '.': [],
    index: ['.'],
    lexicon: ['.'],
    names: ['.', 'lexicon'],
    recognise: ['.', 'lexicon', 'names', 'resolution', 'tagger', 'values'],
    researcherRules: ['.'],
    resolution: ['.', 'lexicon'],
    rules: ['.'],
    tagger: ['.', 'lexicon', 'names', 'rules'],
    values: ['.', 'rules'],
  },
  'src/core/topics': {
    '.': [],
    builtIn: ['.'],
    classify: ['.', 'learning', 'terms'],
    codebookFile: ['.', 'terms'],
    import: ['.', 'codebookFile', 'terms'],
    learning: ['.', 'terms'],
    starters: ['.', 'builtIn'],
    terms: ['.'],
  },
  'src/host': {
    '.': [],
    annotations: ['.', 'corpus', 'files', 'researcherFiles'],
    corpus: ['.', 'files', 'researcherFiles'],
    entities: ['.', 'corpus', 'researcherFiles'],
    files: [],
    related: ['.', 'corpus'],
    researcherFiles: ['.', 'files'],
    services: ['.', 'annotations', 'corpus', 'entities', 'files', 'related', 'researcherFiles', 'topics'],
    topics: ['.', 'annotations', 'corpus', 'researcherFiles'],
  },
  'src/cli': {
    '.': [],
    commands: ['.', 'files'],
    files: ['.'],
    program: ['.', 'commands'],
  },
};

/** Folders whose rooms know nothing of each other; the files beside the rooms may know them all. */
export const apart = ['src/features'];

/** What is started rather than imported, like the targets of `imports` in package.json. */
export const entryPoints = ['src/extension.ts', 'src/cli.ts'];
