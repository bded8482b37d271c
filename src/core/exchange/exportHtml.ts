import type { Segment } from '../search/types';
import { publication } from './citation';
import { groupByTag, shownTags, type TagGroup } from './groupByTag';
import { lostWords, reportCounts } from './reportWords';
import { textExporter } from './textExporter';
import type { ExportContext, ExportResult } from './types';

/**
 * A report as one HTML file, to read on any screen or to print: the tags with their descriptions, under each its quotes with
 * article, source, coder and memo. It contains no script and loads nothing; the words of digests and memos are text in it.
 */
export function exportHtml(segments: readonly Segment[], context: ExportContext = {}): ExportResult {
  const groups = groupByTag(segments, context.codebook, context.tag);
  const title = escapeHtml(context.title ?? 'Coded passages');
  const query = context.query === undefined || context.query.trim() === '' ? '' : `<p class="query">Query: <code>${escapeHtml(context.query)}</code></p>`;
  return {
    text: `${head(title)}<body>
<h1>${title}</h1>
<p class="summary">${summary(segments)}</p>
${query}<nav aria-label="Tags"><ul>
${groups.map(contentsEntry).join('\n')}
</ul></nav>
<main>
${groups.map((group, index) => section(group, index, context)).join('\n')}
</main>
</body>
</html>
`,
    losses: [],
  };
}

export const htmlExporter = textExporter('html', 'html', exportHtml);

const style = `
:root { color-scheme: light dark; }
body { font: 1.0625rem/1.6 Georgia, "Times New Roman", serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1, h2, .source, .tags, .summary, nav { font-family: system-ui, sans-serif; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.25rem; margin-top: 2.5rem; }
blockquote { margin: 1.5rem 0 .25rem; padding-left: 1rem; border-left: .25rem solid currentColor; white-space: pre-wrap; }
.article { margin: 1.5rem 0 .25rem; font-weight: bold; }
.source, .tags, .summary, .query { font-size: .875rem; margin: .25rem 0; opacity: .8; }
.memo { white-space: pre-wrap; margin: .5rem 0 0 1rem; font-style: italic; }
@media print { body { max-width: none; margin: 0; } nav { display: none; } article { break-inside: avoid; } h2 { break-after: avoid; } }
`;

function head(title: string): string {
  return `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${style}</style>
</head>
`;
}

function summary(segments: readonly Segment[]): string {
  const { passages, articles, digests } = reportCounts(segments);
  return `Passages: ${passages} · articles: ${articles} · digests: ${digests}`;
}

function contentsEntry({ tag, segments }: TagGroup, index: number): string {
  return `<li><a href="#tag-${index + 1}">${tagName(tag)}</a> (${segments.length})</li>`;
}

function section({ tag, description, segments }: TagGroup, index: number, { tag: onlyTag }: ExportContext): string {
  const described = description === undefined ? '' : `<p>${escapeHtml(description)}</p>\n`;
  return `<section>
<h2 id="tag-${index + 1}">${tagName(tag)} (${segments.length})</h2>
${described}${segments.map((segment) => entry(segment, shownTags(segment, onlyTag).filter((other) => other !== tag))).join('\n')}
</section>`;
}

function entry(segment: Segment, otherTags: readonly string[]): string {
  const words = segment.kind === 'article'
    ? `<p class="article" dir="auto">${escapeHtml(segment.text)}</p>`
    : `<blockquote dir="auto">${escapeHtml(segment.text)}</blockquote>`;
  const parts = [
    segment.kind === 'passage' ? segment.article.title : '', publication(segment.article.fields), segment.file,
    segment.coder === '' ? '' : `coder ${segment.coder}`, lostWords(segment),
  ];
  const others = otherTags.length === 0 ? '' : `\n<p class="tags">Also: ${escapeHtml(otherTags.join(', '))}</p>`;
  const memo = segment.memo.trim() === '' ? '' : `\n<p class="memo" dir="auto">${escapeHtml(segment.memo.trim())}</p>`;
  return `<article>
${words}
<p class="source">${escapeHtml(parts.filter((part) => part !== '').join(' · '))}</p>${others}${memo}
</article>`;
}

function tagName(tag: string | null): string {
  return tag === null ? 'Without a tag' : escapeHtml(tag);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Control characters that HTML forbids, and those that change the direction of the text behind them. */
const invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

function escapeHtml(text: string): string {
  return text.replace(invisible, '\ufffd').replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
