import * as vscode from 'vscode';
import { articleById } from '../../host/articles';
import { ContextKey } from '../../host/contextKey';
import type { Corpus } from '../../host/corpus/corpus';
import type { Codebooks } from '../../host/annotations/codebooks';
import { settings } from '../../host/settings';
import { TreeModel } from '../../host/treeModel';
import { mergeTags, renameTag, type RenameServices } from './renameCommands';
import { treeItem } from './tagItems';
import { childNodes, type CodebookNode, rootNodes, type TagTree } from './tagNodes';

/** The researcher's tags with counts, and below each its passages and articles; what needs attention on top. */
export function activateCodebookView(services: RenameServices & { readonly corpus: Corpus }): {
  readonly disposable: vscode.Disposable;
  readonly commands: Record<string, (argument?: unknown) => Promise<unknown>>;
} {
  const { corpus, annotations, codebooks, tags } = services;
  const tagCount = new ContextKey<number>('tagCount');
  const currentTree = (): TagTree => ({
    codebooks: codebooks.all().map(({ codebook }) => codebook),
    tags: tags(),
    passages: annotations.all(),
    unreadable: annotations.allSidecars().filter(({ loaded }) => loaded.sidecar === undefined).map(({ loaded: { uri, text, issues } }) => ({
      file: uri, line: text.slice(0, issues[0]?.start ?? 0).split('\n').length,
    })),
    articles: corpus.all().flatMap((digest) => annotations.sidecarsOf(digest.uri).flatMap(({ sidecar }) =>
      (sidecar?.articles ?? []).flatMap((note) => {
        const article = articleById(digest, note.id);
        return article === undefined || (note.tags ?? []).length === 0 ? [] : [{ digest, article, note }];
      }))),
  });
  let tree = currentTree();
  const model = new TreeModel<CodebookNode>(() => {
    tree = currentTree();
    return rootNodes(tree);
  }, (parent) => childNodes(tree, parent), (node) => treeItem(node, codebookOf(codebooks)));
  const view = vscode.window.createTreeView('policyDigest.codebook', { treeDataProvider: model, showCollapseAll: true });
  const refresh = (): void => {
    tagCount.set(tags().length);
    model.refresh();
  };
  const showCoder = (): void => { view.description = settings.coder() ?? ''; };
  showCoder();
  refresh();
  return {
    disposable: vscode.Disposable.from(model, view, settings.onDidChange(['coder'], showCoder), annotations.onDidChange(refresh), codebooks.onDidChange(refresh)),
    commands: {
      renameTag: (argument) => renameTag(services, argument),
      mergeTags: (argument) => mergeTags(services, argument),
    },
  };
}

/** In a workspace of several folders a tag looks as in the first codebook. */
function codebookOf(codebooks: Codebooks) {
  return { version: 1, tags: codebooks.all().flatMap(({ codebook }) => codebook.tags) } as const;
}
