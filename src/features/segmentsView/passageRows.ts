import * as vscode from 'vscode';
import { tagShade } from '../../core/codebook/tagShade';
import type { ArrangedPassage, GroupKey } from '../../core/passages/arrangePassages';
import type { PassageRow } from '../../core/passages/pageMessages';
import type { Segment } from '../../core/search/types';
import { coderName } from '../../host/coderColors';
import { keyOf, type FoundPassages } from './passageList';
import type { SegmentsServices } from './services';

/** Rows of the list in words, from one place to another. */
export function passageRows({ corpus, codebooks, shown }: SegmentsServices, found: FoundPassages, from: number, count: number): PassageRow[] {
  const digests = new Map(corpus.all().map((digest) => [digest.file, digest.uri]));
  const hasCoders = shown.coders().length > 1;
  return found.arranged.slice(from, from + count).map((passage) => {
    const { segment } = passage;
    const digest = digests.get(segment.file);
    const codebook = digest === undefined ? { version: 1 as const, tags: [] } : codebooks.of(digest);
    return {
      key: keyOf(passage),
      ...(found.arrangement.group !== 'none' && { heading: heading(passage, found) }),
      text: segment.text,
      tags: segment.tags.map((name) => ({ name, color: tagShade(codebook, name) })),
      digest: segment.file, article: segment.kind === 'article' ? '' : segment.article.title,
      date: segment.article.fields.date ?? '',
      coder: hasCoders ? coderName(segment.coder) : segment.coder,
      memo: segment.memo, note: noteOf(segment),
    };
  });
}

function heading({ group }: ArrangedPassage, { arrangement, counts }: FoundPassages): string {
  return `${groupName(group, arrangement.group)} · ${counts.get(group) ?? 0}`;
}

function groupName(group: string, by: GroupKey): string {
  if (group !== '') return group;
  switch (by) {
    case 'tag': return vscode.l10n.t('without a tag');
    case 'coder': return coderName('');
    case 'topic': return vscode.l10n.t('without a topic');
    case 'month': return vscode.l10n.t('without a date');
    case 'digest':
    case 'none': return '';
  }
}

function noteOf({ kind, anchor }: Segment): string {
  if (anchor === 'orphan') return vscode.l10n.t('not found');
  if (anchor === 'ambiguous') return vscode.l10n.t('found in several places');
  return kind === 'article' ? vscode.l10n.t('whole article') : '';
}
