import {
  Document, isCollection, Scalar, YAMLSeq,
  type DocumentOptions, type Node, type ParseOptions, type ScalarTag, type SchemaOptions, type Tags, type ToStringOptions,
} from 'yaml';

/** Plain words that some YAML 1.1 or 1.2 reader takes for something other than text. */
const reservedWords = /^(?:y|n|yes|no|on|off|true|false|null)$/i;

/** Begins so that no reader takes it for a number or a time: with a letter, or with a digit and a word later on. */
const wordLike = /^(?:\p{L}|\d.*[g-z]{2})/iu;

/** What must not appear raw in a file: control characters, odd line ends, byte-order marks, halves of surrogate pairs. */
const unsafe = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\p{Cs}/u;

/** Blocks that begin with white space depend on their indentation, those that end with empty lines on what follows. */
const hardInBlock = /^\s|\n\n$/;

/** Makes the library's string tag write every scalar so that it is read back unchanged. */
function exactly(tag: ScalarTag): ScalarTag {
  return {
    ...tag,
    stringify(item, context, onComment, onChompKeep) {
      const value = String(item.value);
      const isBlock = item.type === Scalar.BLOCK_LITERAL || item.type === Scalar.BLOCK_FOLDED;
      const isHard = unsafe.test(value) || (isBlock ? hardInBlock.test(value) : value.includes('\n'));
      return (isHard ? undefined : tag.stringify?.(item, context, onComment, onChompKeep)) ?? escaped(value);
    },
  };
}

function isTextTag(tag: Tags[number]): tag is ScalarTag {
  return typeof tag === 'object' && tag.tag === 'tag:yaml.org,2002:str' && tag.collection === undefined;
}

/** A JSON string is a double-quoted YAML scalar; what JSON leaves raw but `unsafe` lists is escaped too. */
function escaped(value: string): string {
  return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** How every file is parsed: all scalars are text, with the source of each node known. */
export const yamlOptions: ParseOptions & DocumentOptions & SchemaOptions = {
  schema: 'failsafe',
  customTags: (tags) => tags.map((tag) => (isTextTag(tag) ? exactly(tag) : tag)),
  resolveKnownTags: false,
  keepSourceTokens: true,
  prettyErrors: false,
  uniqueKeys: false,
};

/** Layout taken from the file, so that rewritten parts look like the rest. */
export type YamlStyle = Pick<ToStringOptions, 'indent' | 'indentSeq'>;

/** The YAML of a document: no line is folded, lists in brackets are `[a, b]`, and a dangling alias stays one. */
export function documentText(document: Document, style: YamlStyle): string {
  return document.toString({ lineWidth: 0, flowCollectionPadding: false, singleQuote: true, verifyAliasOrder: false, ...style });
}

/** The YAML of a single node without what surrounds it (comments, tag, anchor), lines joined by `\n`, without a final line end. */
export function nodeText(node: Node, style: YamlStyle): string {
  const copy = node.clone() as Node;
  delete copy.commentBefore;
  delete copy.comment;
  delete copy.spaceBefore;
  if (isCollection(copy)) {
    delete copy.anchor;
    delete copy.tag;
  }
  const document = new Document<Node>(null, yamlOptions);
  document.contents = copy;
  const text = documentText(document, style);
  return text.endsWith('\n') ? text.slice(0, -1) : text;
}

/** A scalar for a text: plain if every reader takes it for text, otherwise quoted; `block` allows several lines. */
export function textScalar(value: string, layout: 'line' | 'block' = 'line'): Scalar {
  const scalar = new Scalar(value);
  if (layout === 'block' && value.includes('\n')) scalar.type = Scalar.BLOCK_LITERAL;
  else if (wordLike.test(value) && !/\s$/.test(value) && !reservedWords.test(value)) scalar.type = Scalar.PLAIN;
  else scalar.type = Scalar.QUOTE_SINGLE;
  return scalar;
}

/** A scalar written without quotes: numbers, times. */
export function plainScalar(value: string | number): Scalar {
  const scalar = new Scalar(String(value));
  scalar.type = Scalar.PLAIN;
  return scalar;
}

/** A list on one line: `[a, b]`. */
export function lineList(values: readonly string[]): YAMLSeq {
  const list = new YAMLSeq();
  list.flow = true;
  list.items = values.map((value) => textScalar(value));
  return list;
}
