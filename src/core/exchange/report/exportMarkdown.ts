import { reportSignature } from '../../corpus/markdownReport';
import type { Segment } from '../../search/types';
import { sourceText } from '../citation';
import { citedArticles } from '../citedArticles';
import { escapeMarkdown, escapeMarkdownParagraphs } from '../escapeMarkdown';
import { groupByTag, type TagGroup } from '../groupByTag';
import { inPieces } from '../inPieces';
import { memoMarkdown } from '../memo/memoMarkdown';
import { parseMemo } from '../memo/parseMemo';
import type { Exporter, ExportContext } from '../types';
import { countIn, countWords, defaultTitle, queryWords, sourcesHeading, sourceWords, tagRules, withoutTag } from './reportWords';
import { type SegmentLines, segmentLines } from './segmentLines';

export const markdownExporter: Exporter = {
  id: 'markdown',
  extension: 'md',
  async *write(project) {
    const lines = yield* segmentLines(project);
    yield* inPieces(markdownReport(project.segments, lines, project));
    return [];
  },
};

/**
 * A report: a heading for each tag at its depth in the codebook, with its definition and rules, under it its quotes with their
 * sources and memos, at the end the cited articles. Memos keep their Markdown; all other words are escaped.
 */
export function* markdownReport(segments: readonly Segment[], lines: SegmentLines, context: ExportContext): Generator<string, void> {
  const query = queryWords(context);
  const summary = reportSignature + countWords(segments) + (query === undefined ? '' : ` · query: ${escapeMarkdown(query)}`);
  yield `# ${escapeMarkdown(context.title ?? defaultTitle)}\n\n${summary}\n`;
  yield paragraphs(memo(context.codebook?.memo));
  for (const group of groupByTag(segments, context.codebook, context.tag)) {
    yield paragraphs(groupHead(group));
    for (const segment of group.segments) yield paragraphs([quote(segment), source(segment, group, lines, context), ...memo(segment.memo)]);
  }
  const sources = citedArticles(segments);
  // No heading: scripts that take a report apart rely on headings being tags.
  if (sources.length > 0) yield paragraphs([`**${sourcesHeading}**`]) + '\n';
  for (const { file, title, fields } of sources) yield `- ${escapeMarkdown(sourceText({ title, fields, digest: file }))}\n`;
}

function paragraphs(blocks: readonly string[]): string {
  return blocks.map((block) => `\n${block}\n`).join('');
}

/** Markdown has no deeper headings. */
const deepestHeading = 6;

function groupHead(group: TagGroup): string[] {
  const { tag, depth, definition } = group;
  const name = tag === null ? withoutTag : escapeMarkdown(tag);
  return [
    `${'#'.repeat(Math.min(depth + 1, deepestHeading))} ${name}${countIn(group)}`,
    ...escapeMarkdownParagraphs(definition?.description ?? ''),
    ...tagRules(group).map(({ name: rule, text }) => escapeMarkdownParagraphs(`${rule}: ${text}`).join('\n\n')),
    ...memo(definition?.memo),
  ];
}

function quote(segment: Segment): string {
  if (segment.kind === 'article') return `**${escapeMarkdown(segment.text) || '…'}** (whole article)`;
  const quoted = escapeMarkdownParagraphs(segment.text);
  return (quoted.length > 0 ? quoted : ['…']).map((paragraph) => paragraph.replace(/^/gm, '> ')).join('\n>\n');
}

function source(segment: Segment, group: TagGroup, lines: SegmentLines, context: ExportContext): string {
  return `— ${sourceWords(segment, group, lines, context).map((parts) => parts.map(escapeMarkdown).join(', ')).join(' · ')}`;
}

/** A memo that begins with a sentence is on the line of its name; a list, a quote or a table needs a line of its own. */
function memo(text = ''): string[] {
  const markdown = memoMarkdown(text);
  if (markdown === '') return [];
  const beginsWithSentence = parseMemo(markdown)[0]?.kind === 'paragraph' && !markdown.startsWith('|');
  return beginsWithSentence ? [`Memo: ${markdown}`] : ['Memo:', markdown];
}
