import mustache from 'mustache';
import { message, type Message } from '../issues/issue';
import { indexLines, positionAt } from '../text/lines';

/** A piece of a template, with the line it begins in, counted from 1. */
export type TemplateNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'value'; readonly name: string; readonly isRaw: boolean; readonly line: number }
  /** Written once for each item of a list, or if there is something; `isInverted`: if there is nothing. */
  | { readonly kind: 'section'; readonly name: string; readonly isInverted: boolean; readonly nodes: readonly TemplateNode[]; readonly line: number };

/** UTF-16 code units: far more than anybody writes, and little to parse. */
const longestTemplate = 200_000;

/** No real template comes near; what fills it works with a call for each level. */
const deepestSections = 30;

/** The token that the parser gives for a tag: its sign, what is in it, and where it begins. */
type Token = readonly [sign: string, value: string, start: number, end: number, tokens?: unknown];

/** Reads a mustache template, or says in which line it is wrong. Partials are refused: they would come from other files. */
export function parseTemplate(text: string): { readonly nodes: readonly TemplateNode[] } | { readonly refusal: Message } {
  if (text.length > longestTemplate) return { refusal: message('template-too-long', longestTemplate) };
  const lines = indexLines(text);
  const lineAt = (offset: number): number => positionAt(lines, offset).line + 1;
  let tokens: readonly Token[];
  try {
    // The package's own function keeps what it parsed for ever.
    tokens = new mustache.Writer().parse(text) as readonly Token[];
  } catch (error) {
    return { refusal: syntaxMessage(error instanceof Error ? error.message : '', text, lineAt) };
  }
  if (isDeeper(tokens, deepestSections)) return { refusal: message('template-syntax/deep', deepestSections) };
  const partial = firstPartial(tokens);
  if (partial !== undefined) return { refusal: message('template-syntax/partial', lineAt(partial[2]), partial[1]) };
  return { nodes: tokens.flatMap((token) => nodesOf(token, lineAt)) };
}

function nodesOf([sign, value, start, , inner]: Token, lineAt: (offset: number) => number): TemplateNode[] {
  switch (sign) {
    case 'text':
      return [{ kind: 'text', text: value }];
    case 'name':
    case '&':
      return [{ kind: 'value', name: value, isRaw: sign === '&', line: lineAt(start) }];
    case '#':
    case '^':
      return [{ kind: 'section', name: value, isInverted: sign === '^', nodes: innerTokens(inner).flatMap((token) => nodesOf(token, lineAt)), line: lineAt(start) }];
    default:
      // Comments, and tags that change the delimiters.
      return [];
  }
}

function isDeeper(tokens: readonly Token[], most: number): boolean {
  let level = tokens;
  for (let depth = 0; depth <= most && level.length > 0; depth++) level = level.flatMap((token) => innerTokens(token[4]));
  return level.length > 0;
}

function firstPartial(tokens: readonly Token[]): Token | undefined {
  for (const token of tokens) {
    const found = token[0] === '>' ? token : firstPartial(innerTokens(token[4]));
    if (found !== undefined) return found;
  }
  return undefined;
}

function innerTokens(inner: unknown): readonly Token[] {
  return Array.isArray(inner) ? inner as readonly Token[] : [];
}

/** The parser says what is wrong in English and where by an offset. */
function syntaxMessage(said: string, text: string, lineAt: (offset: number) => number): Message {
  const [, what = '', name = '', at = ''] = /^(Unclosed tag|Unclosed section|Unopened section)(?: "(.*)")? at (\d+)$/s.exec(said) ?? [];
  const offset = Number(at);
  switch (what) {
    case 'Unclosed tag':
      return message('template-syntax/tag', lineAt(text.lastIndexOf('{{', offset)));
    case 'Unclosed section':
      return message('template-syntax/open', lineAt(lastOpening(text, name)), name);
    case 'Unopened section':
      return message('template-syntax/close', lineAt(offset), name);
    default:
      return message('template-syntax/delimiters');
  }
}

function lastOpening(text: string, name: string): number {
  const openings = [...text.matchAll(/\{\{\s*[#^]\s*([^{}]*?)\s*\}\}/g)].filter(([, opened]) => opened === name);
  return openings.at(-1)?.index ?? 0;
}
