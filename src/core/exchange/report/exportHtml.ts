import { tagShade } from '../../codebook/tagShade';
import type { Segment } from '../../search/types';
import { sourceTextParts } from '../citation';
import { citedArticles } from '../citedArticles';
import { groupByTag, type TagGroup } from '../groupByTag';
import { inPieces } from '../inPieces';
import type { Exporter, ExportContext } from '../types';
import { htmlStyle } from './htmlStyle';
import { escapeHtml } from './htmlText';
import { memoHtml } from './memoHtml';
import { countIn, countWords, defaultTitle, queryWords, sourcesHeading, sourceWords, tagRules, withoutTag } from './reportWords';
import { type SegmentLines, segmentLines } from './segmentLines';

export const htmlExporter: Exporter = {
  id: 'html',
  extension: 'html',
  async *write(project) {
    const lines = yield* segmentLines(project);
    yield* inPieces(htmlReport(project.segments, lines, project));
    return [];
  },
};

/**
 * A report as one HTML file, to read on any screen or to print: the same as in Markdown, in the same order. It contains no
 * script and loads nothing; the words of digests, codebook and memos are text in it.
 */
export function* htmlReport(segments: readonly Segment[], lines: SegmentLines, context: ExportContext): Generator<string, void> {
  const groups = groupByTag(segments, context.codebook, context.tag);
  const title = escapeHtml(context.title ?? defaultTitle);
  const query = queryWords(context);
  yield `${head(title)}<body>
<h1 dir="auto">${title}</h1>
<p class="summary">${countWords(segments)}${query === undefined ? '' : ` · query: <code><bdi>${escapeHtml(query)}</bdi></code>`}</p>
${memo(context.codebook?.memo)}<nav aria-label="Tags">
${contents(groups)}</nav>
<main>
`;
  for (const [index, group] of groups.entries()) {
    yield `<section${tagStyle(group, context)}>\n${groupHead(group, index)}`;
    for (const segment of group.segments) yield entry(segment, sourceWords(segment, group, lines, context));
    yield '</section>\n';
  }
  yield sourcesList(segments);
  yield '</main>\n</body>\n</html>\n';
}

function sourcesList(segments: readonly Segment[]): string {
  const items = citedArticles(segments).map(({ file, title, fields }) =>
    `<li dir="auto">${sourceTextParts({ title, fields, digest: file }).map((part) => `<bdi>${escapeHtml(part)}</bdi>`).join(', ')}</li>\n`);
  return items.length === 0 ? '' : `<section>\n<h2>${sourcesHeading}</h2>\n<ul>\n${items.join('')}</ul>\n</section>\n`;
}

/* The language is that of the report's own words; those of digests and memos are of any. */
function head(title: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${htmlStyle}</style>
</head>
`;
}

function contents(groups: readonly TagGroup[]): string {
  let depth = 0;
  const parts = groups.map((group, index) => {
    const between = group.depth > depth ? '<ul>\n' : `</li>\n${'</ul>\n</li>\n'.repeat(depth - group.depth)}`;
    depth = group.depth;
    return `${between}<li><a href="#${anchor(index)}">${tagName(group)}</a>${count(group)}`;
  });
  return `${parts.join('')}${'</li>\n</ul>\n'.repeat(depth)}`;
}

function anchor(index: number): string {
  return `tag-${index + 1}`;
}

function tagName({ tag }: TagGroup): string {
  return tag === null ? withoutTag : `<bdi>${escapeHtml(tag)}</bdi>`;
}

function count(group: TagGroup): string {
  return `<span class="count">${countIn(group)}</span>`;
}

function tagStyle({ tag }: TagGroup, { codebook }: ExportContext): string {
  const color = tag === null || codebook === undefined ? '' : tagShade(codebook, tag);
  return /^#[0-9a-f]{6}$/i.test(color) ? ` style="--tag: ${color}"` : '';
}

/** HTML has no deeper headings. */
const deepestHeading = 6;

function groupHead(group: TagGroup, index: number): string {
  const level = group.depth + 1;
  const [name, deeper] = level > deepestHeading ? [`h${deepestHeading}`, ` aria-level="${level}"`] : [`h${level}`, ''];
  const { definition } = group;
  const dot = group.tag === null ? '' : '<span class="dot"></span>';
  const described = definition?.description === undefined ? '' : `<p class="description" dir="auto">${escapeHtml(definition.description)}</p>\n`;
  const rules = tagRules(group).map((rule) => `<p class="description rule" dir="auto"><b>${rule.name}:</b> ${escapeHtml(rule.text)}</p>\n`);
  return `<${name} id="${anchor(index)}"${deeper}>${dot}${tagName(group)}${count(group)}</${name}>\n${described}${rules.join('')}${memo(definition?.memo)}`;
}

function entry(segment: Segment, source: readonly (readonly string[])[]): string {
  const words = segment.kind === 'article'
    ? `<p class="article" dir="auto"${language(segment)}>${escapeHtml(segment.text)} <span class="count" lang="en">(whole article)</span></p>`
    : `<blockquote class="quote" dir="auto"${language(segment)}>${escapeHtml(segment.text)}</blockquote>`;
  return `<article class="entry">
${words}
<p class="source">${source.map((parts) => parts.map((part) => `<bdi>${escapeHtml(part)}</bdi>`).join(', ')).join(' · ')}</p>
${memo(segment.memo)}</article>
`;
}

/** For hyphenation and reading aloud; an empty one says that it is not known. */
function language({ article }: Segment): string {
  const { language: code = '' } = article.fields;
  return ` lang="${/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(code) ? code : ''}"`;
}

function memo(text = ''): string {
  const html = memoHtml(text);
  return html === '' ? '' : `<div class="memo" lang=""><span class="label" lang="en">Memo</span>\n${html}\n</div>\n`;
}
