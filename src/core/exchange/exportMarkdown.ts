import { reportSignature } from '../corpus/markdownReport';
import type { Segment } from '../search/types';
import { publication } from './citation';
import { escapeMarkdown, escapeMarkdownParagraphs } from './escapeMarkdown';
import { groupByTag, type TagGroup } from './groupByTag';
import { lostWords, reportCounts } from './reportWords';
import { textExporter } from './textExporter';
import type { ExportContext, ExportResult } from './types';

/** A report: a heading for each tag, under it its quotes with article, digest, coder and memo. */
export function exportMarkdown(segments: readonly Segment[], context: ExportContext = {}): ExportResult {
  const blocks = [
    `# ${escapeMarkdown(context.title ?? 'Coded passages')}`,
    summary(segments, context),
    ...groupByTag(segments, context.codebook, context.tag).flatMap(groupBlocks),
  ];
  return { text: `${blocks.join('\n\n')}\n`, losses: [] };
}

export const markdownExporter = textExporter('markdown', 'md', exportMarkdown);

function summary(segments: readonly Segment[], context: ExportContext): string {
  const { passages, articles, digests } = reportCounts(segments);
  const counts = [
    counted(passages, 'passage', 'passages'),
    counted(articles, 'tagged article', 'tagged articles'),
    counted(digests, 'digest', 'digests'),
  ];
  const query = context.query === undefined || context.query.trim() === '' ? '' : ` · query: ${escapeMarkdown(context.query)}`;
  return reportSignature + counts.join(', ') + query;
}

function groupBlocks(group: TagGroup): string[] {
  const heading = `## ${group.tag === null ? 'Without a tag' : escapeMarkdown(group.tag)} (${group.segments.length})`;
  return [heading, ...escapeMarkdownParagraphs(group.description ?? ''), ...group.segments.flatMap(segmentBlocks)];
}

function segmentBlocks(segment: Segment): string[] {
  return [quote(segment), source(segment), ...memo(segment.memo)];
}

function quote(segment: Segment): string {
  if (segment.kind === 'article') return `**${escapeMarkdown(segment.text) || '…'}** (whole article)`;
  const paragraphs = escapeMarkdownParagraphs(segment.text);
  return (paragraphs.length > 0 ? paragraphs : ['…']).map((paragraph) => paragraph.replace(/^/gm, '> ')).join('\n>\n');
}

function source(segment: Segment): string {
  const parts = [
    segment.kind === 'passage' ? escapeMarkdown(segment.article.title) : '',
    escapeMarkdown(publication(segment.article.fields)),
    escapeMarkdown(segment.file),
    segment.coder === '' ? '' : `coder ${escapeMarkdown(segment.coder)}`,
    lostWords(segment),
  ];
  return `— ${parts.filter((part) => part !== '').join(' · ')}`;
}

function memo(text: string): string[] {
  const [first, ...rest] = escapeMarkdownParagraphs(text);
  return first === undefined ? [] : [`Memo: ${first}`, ...rest];
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
