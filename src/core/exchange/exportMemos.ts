import { reportSignature } from '../corpus/markdownReport';
import { escapeMarkdown, escapeMarkdownParagraphs } from './escapeMarkdown';
import { memoMarkdown } from './memo/memoMarkdown';

/** A memo in an export. */
export interface ExportedMemo {
  readonly kind: 'project' | 'tag' | 'article' | 'passage';
  /** The words it is on; empty for the project. */
  readonly about: string;
  /** Markdown. */
  readonly text: string;
  readonly tags: readonly string[];
  /** File name of the digest; empty if it is on none. */
  readonly digest: string;
  readonly coder: string;
}

const headings = { project: 'Project', tag: 'Tags', article: 'Articles', passage: 'Passages' } as const;

/** A report of memos by kind, in the given order, each with what it is on. Memos keep their Markdown, without HTML and images. */
export function exportMemos(memos: readonly ExportedMemo[], title: string): string {
  const kinds = (['project', 'tag', 'article', 'passage'] as const).flatMap((kind) => {
    const ofKind = memos.filter((memo) => memo.kind === kind);
    return ofKind.length === 0 ? [] : [`## ${headings[kind]} (${ofKind.length})`, ...ofKind.flatMap(memoBlocks)];
  });
  return `${[`# ${escapeMarkdown(title)}`, `${reportSignature}${memos.length} ${memos.length === 1 ? 'memo' : 'memos'}`, ...kinds].join('\n\n')}\n`;
}

function memoBlocks({ kind, about, text, tags, digest, coder }: ExportedMemo): string[] {
  const quote = escapeMarkdownParagraphs(about).map((paragraph) => paragraph.replace(/^/gm, '> ')).join('\n>\n');
  const source = [tags.join(', '), digest, coder === '' ? '' : `coder ${coder}`].filter((part) => part !== '').map(escapeMarkdown).join(' · ');
  const head = kind === 'passage' ? [quote] : about === '' ? [] : [`### ${escapeMarkdown(about)}`];
  return [...head, ...(source === '' ? [] : [`— ${source}`]), memoMarkdown(text)];
}
