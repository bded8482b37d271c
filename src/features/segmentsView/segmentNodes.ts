import * as vscode from 'vscode';
import type { Segment } from '../../core/search/types';
import type { AnnotationStore } from '../../host/annotations/annotationStore';
import type { PlacedAnnotation } from '../../host/annotations/placedAnnotations';
import type { Corpus } from '../../host/corpus/corpus';
import type { Digest } from '../../host/corpus/digest';
import { passageItem } from '../../host/annotations/passageItem';
import { fileName } from '../../host/files/uris';

export type SegmentNode =
  | { readonly kind: 'digest'; readonly id: string; readonly digest: Digest; readonly segments: readonly SegmentNode[] }
  | { readonly kind: 'passage'; readonly id: string; readonly passageTarget: PlacedAnnotation }
  | { readonly kind: 'article'; readonly id: string; readonly digest: Digest; readonly segment: Segment };

export function rootNodes(segments: readonly Segment[], corpus: Corpus, annotations: AnnotationStore): SegmentNode[] {
  return corpus.all().flatMap((digest): SegmentNode[] => {
    const here = segments.filter(({ file }) => file === digest.file);
    if (here.length === 0) return [];
    const placed = annotations.of(digest.uri);
    const nodes = here.flatMap((segment, index): SegmentNode[] => {
      const id = `${digest.uri.toString()}#${segment.kind}:${segment.id}:${index}`;
      if (segment.kind === 'article') return [{ kind: 'article', id, digest, segment }];
      const place = placed.find(({ annotation, sidecar }) => annotation.id === segment.id && fileName(sidecar) === segment.sidecar);
      return place === undefined ? [] : [{ kind: 'passage', id, passageTarget: place }];
    });
    return [{ kind: 'digest', id: digest.uri.toString(), digest, segments: nodes }];
  });
}

export function childNodes(parent: SegmentNode): readonly SegmentNode[] {
  return parent.kind === 'digest' ? parent.segments : [];
}

export function treeItem(node: SegmentNode): vscode.TreeItem {
  switch (node.kind) {
    case 'digest': {
      const item = new vscode.TreeItem(node.digest.file, vscode.TreeItemCollapsibleState.Expanded);
      item.description = String(node.segments.length);
      item.iconPath = new vscode.ThemeIcon('file');
      return item;
    }
    case 'passage': {
      const item = passageItem(node.passageTarget);
      item.description = node.passageTarget.annotation.tags.join(', ');
      return item;
    }
    case 'article': {
      const item = new vscode.TreeItem(node.segment.text);
      item.description = node.segment.tags.join(', ');
      item.iconPath = new vscode.ThemeIcon('file-text');
      item.command = {
        command: 'policyDigest.openArticle', title: vscode.l10n.t('Open Article'), arguments: [node.digest.uri, node.segment.article.id],
      };
      return item;
    }
  }
}
