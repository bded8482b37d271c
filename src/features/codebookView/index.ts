import * as vscode from 'vscode';
import { ContextKey } from '../../host/contextKey';
import type { Feature } from '../../host/services/feature';
import { tagTargetOf } from '../../host/annotations/targets';
import { settings } from '../../host/settings';
import { TreeModel } from '../../host/treeModel';
import { addExample, editTag, newTag } from './defineCommands';
import { deleteTag } from './deleteCommand';
import { TagDragAndDrop } from './dragAndDrop';
import { mergeTags, moveTag, renameTag } from './moveCommands';
import type { CodebookServices } from './services';
import { splitTag } from './splitCommand';
import { treeItem } from './tagItems';
import { childNodes, type CodebookNode, makeTagTree, rootNodes, type TagTree } from './tagNodes';

/** The researcher's tags with counts, each with its passages and articles; what needs attention comes first. */
export const codebookView: Feature = (services) => {
  const { shown, codebooks, tags } = services;
  const tagCount = new ContextKey<number>('tagCount');
  const countsOwn = new ContextKey<boolean>('countsOwn');
  const isFiltered = new ContextKey<boolean>('codebookFiltered');
  const state = { filter: '', countsOwn: false };
  let tree = currentTree(services, state);
  const model = new TreeModel<CodebookNode>(() => {
    tree = currentTree(services, state);
    return rootNodes(tree);
  }, (parent) => childNodes(tree, parent), treeItem);
  const view = vscode.window.createTreeView('policyDigest.codebook', {
    treeDataProvider: model, showCollapseAll: true, canSelectMany: true, dragAndDropController: new TagDragAndDrop(services),
  });
  // A key binding passes no row: the selected one is meant.
  const target = (argument: unknown): unknown =>
    (typeof argument === 'object' && argument !== null && 'selected' in argument ? view.selection[0] : argument);
  const refresh = (): void => {
    tagCount.set(tags().length);
    model.refresh();
  };
  const filterBy = (filter: string): void => {
    state.filter = filter.trim();
    isFiltered.set(state.filter !== '');
    view.message = state.filter === '' ? '' : vscode.l10n.t('Tags matching “{0}”', state.filter);
    model.refresh();
  };
  const countOwn = (own: boolean): void => {
    state.countsOwn = own;
    countsOwn.set(own);
    model.refresh();
  };
  const showCoder = (): void => { view.description = settings.coder() ?? ''; };
  showCoder();
  refresh();
  return {
    disposables: [model, view, settings.onDidChange(['coder'], showCoder), shown.onDidChange(refresh), codebooks.onDidChange(refresh)],
    commands: {
      renameTag: (argument) => renameTag(services, target(argument)),
      mergeTags: (argument) => mergeTags(services, target(argument)),
      moveTag: (argument) => moveTag(services, target(argument)),
      splitTag: (argument) => splitTag(services, target(argument)),
      deleteTag: (argument) => deleteTag(services, target(argument)),
      newTag: (argument) => newTag(services, target(argument)),
      editTag: (argument) => editTag(services, target(argument)),
      defineTag: (argument) => editTag(services, target(argument)),
      applyTag: (argument, selection) => applyTags(target(argument) === argument ? [argument, selection] : [...view.selection]),
      addExample: (argument) => addExample(services, argument),
      filterTags: () => { askFilter(state.filter, filterBy); },
      clearTagFilter: () => { filterBy(''); },
      countWithChildren: () => { countOwn(false); },
      countWithoutChildren: () => { countOwn(true); },
    },
  };
};

/** Tags what is selected in the text, or else the sentence at the cursor, with the tags of the selected rows. */
async function applyTags(rows: readonly unknown[]): Promise<boolean> {
  const tags = [...new Set(rows.flat().flatMap((row) => tagTargetOf(row) ?? []))];
  return tags.length > 0 && await vscode.commands.executeCommand<boolean>('policyDigest.tagSelection', { tags });
}

/** Filters as the user types; Escape restores the previous filter. */
function askFilter(before: string, filterBy: (filter: string) => void): void {
  const input = vscode.window.createInputBox();
  let isAccepted = false;
  input.title = vscode.l10n.t('Filter Tags');
  input.placeholder = vscode.l10n.t('Type part of a tag name; leave empty to show all');
  input.value = before;
  input.onDidChangeValue(filterBy);
  input.onDidAccept(() => {
    isAccepted = true;
    input.hide();
  });
  input.onDidHide(() => {
    if (!isAccepted) filterBy(before);
    input.dispose();
  });
  input.show();
}

function currentTree({ annotations, shown, codebooks, tags, corpus }: CodebookServices, show: Pick<TagTree, 'filter' | 'countsOwn'>): TagTree {
  return makeTagTree({
    codebooks: codebooks.all().map(({ codebook }) => codebook),
    tags: tags(),
    ...show,
    passages: shown.all(),
    strays: annotations.strayOnes(),
    unreadable: annotations.allSidecars().filter(({ loaded }) => loaded.sidecar === undefined).map(({ loaded: { uri, text, issues } }) => ({
      file: uri, line: text.slice(0, issues[0]?.start ?? 0).split('\n').length,
    })),
    lost: corpus.all().flatMap(({ uri }) => shown.notes(uri).filter(({ article }) => article === undefined)),
    articles: corpus.all().flatMap((digest) => shown.notes(digest.uri).flatMap(({ note, article, sidecar }) => {
      return article === undefined || (note.tags ?? []).length === 0 ? [] : [{ digest, article, note, sidecar }];
    })),
  });
}
