import { parseMemo } from '../memo/parseMemo';
import type { MemoBlock, MemoRun } from '../memo/types';
import { escapeHtml } from './htmlText';

/** A memo's Markdown as HTML: all words escaped, links to pages and mails only. Its headings are bold lines. Empty for a memo of white space. */
export function memoHtml(memo: string): string {
  return blocksHtml(parseMemo(memo));
}

function blocksHtml(blocks: readonly MemoBlock[]): string {
  return blocks.map(blockHtml).join('\n');
}

function blockHtml(block: MemoBlock): string {
  switch (block.kind) {
    case 'paragraph': return `<p dir="auto">${runsHtml(block.runs)}</p>`;
    case 'heading': return `<p dir="auto"><strong>${runsHtml(block.runs)}</strong></p>`;
    case 'quote': return `<blockquote dir="auto">${blocksHtml(block.blocks)}</blockquote>`;
    case 'code': return `<pre dir="auto"><code>${escapeHtml(block.text)}</code></pre>`;
    case 'rule': return '<hr>';
    case 'list': {
      const items = block.items.map((item) => `<li dir="auto">${blocksHtml(item)}</li>`).join('\n');
      return block.ordered ? `<ol dir="auto" start="${block.start}">\n${items}\n</ol>` : `<ul dir="auto">\n${items}\n</ul>`;
    }
  }
}

function runsHtml(runs: readonly MemoRun[]): string {
  return runs.map(runHtml).join('');
}

function runHtml({ text, code, strong, emphasis, href }: MemoRun): string {
  let html = escapeHtml(text);
  if (code) html = `<code>${html}</code>`;
  if (emphasis) html = `<em>${html}</em>`;
  if (strong) html = `<strong>${html}</strong>`;
  return href === undefined ? html : `<a href="${escapeHtml(href)}" rel="noopener noreferrer nofollow">${html}</a>`;
}
