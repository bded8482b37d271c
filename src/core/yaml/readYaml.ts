import { Composer, isMap, isScalar, Lexer, parseDocument, Parser, visit, type CST, type Document, type Node, type YAMLMap } from 'yaml';
import { finish, type Steps } from '../steps';
import { issue, noPlace, type Issue, type MessageValue } from '../issues/issue';
import type { MessageKey } from '../issues/messages';
import { isNothing } from './yamlFields';
import { yamlOptions } from './yamlText';

/** A file that was read. `document` is undefined if the text cannot be trusted: such a file is never written. */
export interface YamlReading {
  readonly document: Document | undefined;
  readonly issues: readonly Issue[];
}

/** In UTF-16 code units. Annotation files have a few hundred kilobytes; far larger ones are a mistake and would block the editor. */
export const largestFile = 20_000_000;

/** Nobody learns anything from more than this. */
const mostIssues = 100;

/**
 * Parses one YAML document. Every plain scalar is read as text (`12` is `'12'`, `no` is `'no'`), so that reading and writing
 * changes no value; aliases and merge keys are never followed, so that nothing can expand.
 * @returns issues with offsets in `text`; the document is undefined if broken, too large, or with merge conflicts
 */
export function readYaml(text: string): YamlReading {
  return finish(readYamlSteps(text));
}

/** The same in short steps. */
export function* readYamlSteps(text: string): Steps<YamlReading> {
  const refusal = refusalOf(text);
  if (refusal !== undefined) return { document: undefined, issues: [refusal] };
  let document: Document;
  try {
    document = yield* parseSteps(text);
  } catch {
    // The parser is recursive: only thousands of nested levels, which nobody writes, make it fail.
    return { document: undefined, issues: [issue('broken-yaml/depth', { start: 0, end: text.length })] };
  }
  const errors = [...document.errors, ...document.warnings].slice(0, mostIssues).map(({ name, message, pos: [from, to] }) => {
    const place = { start: Math.min(from, text.length), end: Math.min(Math.max(from, to), text.length) };
    return issue(name === 'YAMLWarning' ? 'broken-yaml/warning' : 'broken-yaml', place, message);
  });
  const issues = [...errors, ...duplicateKeys(document)].slice(0, mostIssues);
  return { document: issues.some(({ severity }) => severity === 'error') ? undefined : document, issues };
}

/** How many pieces of a text are parsed in one step: a fraction of a millisecond. */
const lexemesAStep = 100;

/** Does what `parseDocument` does, in steps; for a text with errors, `parseDocument` itself locates them. */
function* parseSteps(text: string): Steps<Document> {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    lexemes += 1;
    if (lexemes % lexemesAStep === 0) yield;
  }
  tokens.push(...parser.end());
  yield;
  const [document, ...others] = new Composer(yamlOptions).compose(tokens, true, text.length);
  yield;
  if (document === undefined || others.length > 0 || document.errors.length > 0 || document.warnings.length > 0) return parseDocument<Node>(text, yamlOptions);
  return document;
}

function refusalOf(text: string): Issue | undefined {
  if (text.length > largestFile) return issue('yaml-too-large', noPlace);
  // No YAML value can contain such a line at the first column.
  const conflict = /^(?:<{7}|>{7}|\|{7})(?: |$)/m.exec(text);
  if (conflict === null) return undefined;
  return issue('merge-conflict', { start: conflict.index, end: conflict.index + conflict[0].length });
}

/** The parser's own check compares every key with every other; this one is linear. */
function duplicateKeys(document: Document): Issue[] {
  const issues: Issue[] = [];
  visit(document, {
    Map(_key, map) {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) issues.push(issueAt('broken-yaml/key', key, String(key.value)));
        seen.add(key.value);
      }
    },
  });
  return issues;
}

/** The top-level mapping; undefined for an empty document or any other content. */
export function topMap(document: Document): YAMLMap | undefined {
  return isMap(document.contents) ? document.contents : undefined;
}

/** A file without content: empty, or only comments. */
export function isEmptyDocument(document: Document): boolean {
  return isNothing(document.contents);
}

/** An issue at a node; for a mapping at its first key, not across all of it. */
export function issueAt(key: MessageKey, node: unknown, ...values: readonly MessageValue[]): Issue {
  const first = isMap(node) ? node.items[0]?.key : node;
  const range = (first as Partial<Node> | null | undefined)?.range ?? (node as Partial<Node> | null | undefined)?.range;
  return issue(key, { start: range?.[0] ?? 0, end: range?.[1] ?? 0 }, ...values);
}
