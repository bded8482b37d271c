import { entityTypes } from '../entities/types';
import type { Cell, Column, ColumnType, Table } from './schema';

/** Of the contract in docs/tables.md, which says what a change of each part means. */
export const contractVersion = '1.0.0';

const required = (type: ColumnType) => (description: string): Column => ({ type, description });
const optional = (type: ColumnType) => (description: string): Column => ({ type, description, optional: true });

const text = required('string');
const integer = required('integer');
const number = required('number');
const yesNo = required('boolean');
const optionalText = optional('string');
const optionalInteger = optional('integer');
const words = (description: string, list: readonly string[]): Column => ({ type: 'string', description, words: list });

const document = text('The digest: its path in the folder, with "/".');
const article = text('The article, named uniquely in the folder: the digest, "#" and the article’s id.');

const place = (what: string) => ({
  start_utf16: integer(`Where ${what} begins in the digest’s text, in UTF-16 code units.`),
  end_utf16: integer('Where it ends, exclusive.'),
  start_codepoint: integer('Where it begins, in Unicode code points.'),
  end_codepoint: integer('Where it ends, exclusive.'),
});

/**
 * All tables of the format, each a file `NAME.csv`, with their columns in order. A column that names a row of a table has the same
 * name in all of them, so that they are joined by `document`, `article`, `segment`, `code` or `coder`.
 */
export const tables = {
  documents: {
    description: 'The digests of the folder.',
    key: ['document'],
    references: {},
    columns: {
      document,
      format: optionalText('The known format it was read as, such as a database’s export.'),
      layout: optionalText('By which signs its articles were told apart.'),
      articles: integer('How many articles it has.'),
      length_utf16: integer('Length of its text, in UTF-16 code units.'),
      length_codepoint: integer('Length of its text, in Unicode code points.'),
    },
  },
  articles: {
    description: 'The articles of all digests, with what is known of them.',
    key: ['article'],
    references: { document: 'documents' },
    columns: {
      article,
      document,
      position: integer('Which article of its digest it is, from 1.'),
      article_id: text('Its id, which is unique in its digest only.'),
      title: text('Its title.'),
      ...place('the article, with its title,'),
      body: optionalText('Its text without the title and without the lines about it.'),
      source: optionalText('The newspaper, agency or site.'),
      date: optionalText('Its day as YYYY-MM-DD, or YYYY-MM or YYYY where no more is known.'),
      author: optionalText('Who wrote it.'),
      section: optionalText('The section of the newspaper or site.'),
      page: optionalText('The page.'),
      edition: optionalText('The edition.'),
      language: optionalText('A language code (BCP 47), or the text’s own words.'),
      url: optionalText('Its address.'),
      database_id: optionalText('Its name in the database it comes from.'),
      fields: { ...optional('object')('Everything else that lines about it say, by name.') },
      primary_topic: optionalText('Its main topic, also in "topics".'),
      topic_unsure: yesNo('Whether the main topic is uncertain.'),
      topic_decided: yesNo('Whether a researcher decided on its topics.'),
    },
  },
  topics: {
    description: 'The topics of each article.',
    key: ['article', 'topic'],
    references: { article: 'articles' },
    columns: {
      article,
      topic: text('The topic with those above it: "Area / Topic".'),
      rank: integer('1 for the main topic, then by score.'),
      score: number('From 0 to 1; comparable within an article.'),
      is_primary: yesNo('Whether it is the main topic.'),
      terms: { ...optional('array')('The terms that were found, strongest first.') },
    },
  },
  entities: {
    description: 'The people, organisations, places … that each article names, with how often.',
    key: ['article', 'type', 'entity'],
    references: { article: 'articles' },
    columns: {
      article,
      type: words('The type of the entity.', entityTypes),
      entity: text('Its chief name, the same for all its names; the value of an amount, share or date.'),
      wikidata: optionalText('Its Wikidata item, where certain.'),
      mentions: integer('How often the article names it.'),
    },
  },
  mentions: {
    description: 'Every place where an article names an entity.',
    key: ['document', 'start_utf16'],
    references: { document: 'documents', article: 'articles' },
    columns: {
      document,
      article,
      ...place('the mention'),
      text: text('Its words.'),
      type: words('The type of the entity.', entityTypes),
      entity: text('As in "entities".'),
      wikidata: optionalText('As in "entities".'),
      value: { ...optional('object')('The numbers in an amount, share or date.') },
    },
  },
  segments: {
    description: 'The tagged passages and tagged articles that were chosen.',
    key: ['segment'],
    references: { document: 'documents', article: 'articles', coder: 'coders' },
    columns: {
      segment: text('The passage or article, named uniquely in the folder: its annotations file, "#" and its id there.'),
      kind: words('What was tagged.', ['passage', 'article']),
      document,
      article: optionalText('The article it is in; empty if it is in none, or if that is no longer in the digest.'),
      coder: optionalText('Who coded it; empty if no name was given.'),
      anchor: words('How its place in the current text was found; "ambiguous" and "orphan" have none.',
        ['exact', 'moved', 'fuzzy', 'ambiguous', 'orphan']),
      start_utf16: optionalInteger('Where it begins in the digest’s text, in UTF-16 code units. For an article, its title.'),
      end_utf16: optionalInteger('Where it ends, exclusive.'),
      start_codepoint: optionalInteger('Where it begins, in Unicode code points.'),
      end_codepoint: optionalInteger('Where it ends, exclusive.'),
      text: optionalText('Its words in the current text, or, without a place, the words that were saved. For an article, its title.'),
      memo: optionalText('Its memo, as written.'),
      created: optionalText('When it was made, as its annotations file says: YYYY-MM-DDThh:mm:ssZ in UTC.'),
      annotations_file: text('The path of its annotations file.'),
    },
  },
  segment_codes: {
    description: 'The codes (tags) of each segment, a row for each.',
    key: ['segment', 'code'],
    references: { segment: 'segments', code: 'codes' },
    columns: {
      segment: text('The segment.'),
      code: text('The code.'),
    },
  },
  codes: {
    description: 'The codebook, and the codes that are used without being in it.',
    key: ['code'],
    references: { parent: 'codes' },
    columns: {
      code: text('The code with those above it: "claims/market-power".'),
      name: text('Its own name.'),
      parent: optionalText('The code above it; empty at the top.'),
      depth: integer('1 at the top.'),
      position: integer('Its place in the codebook, from 1; codes that are not in it follow.'),
      color: optionalText('Its own colour as #rrggbb; without one, that of the code above.'),
      description: optionalText('Its definition.'),
      include: optionalText('What belongs there.'),
      exclude: optionalText('What doesn’t.'),
      memo: optionalText('Its memo, as written.'),
      examples: { ...optional('array')('Passages that show what it is for.') },
      in_codebook: yesNo('Whether the codebook has it.'),
      segments: integer('How many of the segments have it, without the codes below it.'),
    },
  },
  coders: {
    description: 'Those who coded, as far as they gave a name.',
    key: ['coder'],
    references: {},
    columns: {
      coder: text('The name.'),
      segments: integer('How many of the segments are theirs.'),
      notes: integer('How many of the notes are theirs.'),
    },
  },
  notes: {
    description: 'What coders noted on whole articles, tagged or not.',
    key: ['note'],
    references: { document: 'documents', article: 'articles', coder: 'coders' },
    columns: {
      note: text('The note, named uniquely in the folder; that of a tagged article is also a segment of the same name.'),
      document,
      article: optionalText('The article; empty if it is no longer in the digest.'),
      coder: optionalText('Who made it; empty if no name was given.'),
      title: optionalText('The article’s title when it was made.'),
      status: { ...words('How far the coder is, if they said so.', ['unread', 'read', 'coded']), optional: true },
      memo: optionalText('The memo on the article, as written.'),
      topics: { ...optional('object')('The coder’s decision on its topics: "primary", "add", "remove".') },
    },
  },
} as const satisfies Readonly<Record<string, Table>>;

export type TableName = keyof typeof tables;

export const tableNames = Object.keys(tables) as readonly TableName[];

/** A row of a table: a cell for each column. */
export type Row<Name extends TableName> = Readonly<Record<keyof (typeof tables)[Name]['columns'], Cell>>;
