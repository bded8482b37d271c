import type { ParsedDigest } from '../digest/types';
import { isMarkdownReport } from './markdownReport';

/** A text found in a folder. */
export interface FoundText {
  readonly file: string;
  readonly text: string;
  readonly parsed: ParsedDigest;
  readonly hasSidecar: boolean;
}

/** Documents found in many folders that read like articles but aren't. */
const projectPapers = /^(?:readme|licen[cs]e|copying|changelog|changes|contributing|code_of_conduct|security|notice|authors|attribution)\b/i;

/**
 * Whether a text found in a folder is one of its digests: it has articles, and is neither a document about the folder itself
 * nor an exported report. In Markdown most texts with headings are notes, so the headings must be headlines. An annotated
 * text is always a digest.
 */
export function isDigest({ file, text, parsed, hasSidecar }: FoundText): boolean {
  if (hasSidecar) return true;
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (projectPapers.test(name) || parsed.layout.kind === 'none' || isMarkdownReport(text)) return false;
  return !name.toLowerCase().endsWith('.md') || (parsed.layout.kind === 'digest' && hasHeadlines(parsed));
}

/** A headline has as many words as a sentence; a section heading ("Context", "Open questions") has one or two. */
const headlineWords = 4;
const fewestArticles = 3;

function hasHeadlines({ articles }: ParsedDigest): boolean {
  const words = articles.map(({ title }) => title.split(/\s+/).length).sort((a, b) => a - b);
  return articles.length >= fewestArticles && (words[Math.floor(words.length / 2)] ?? 0) >= headlineWords;
}
