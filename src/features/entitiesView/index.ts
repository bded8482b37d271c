import * as vscode from 'vscode';
import { groupEntities } from '../../core/entities/groupEntities';
import { entityTypes, type Mention } from '../../core/entities/types';
import type { Span } from '../../core/text/span';
import type { Analysers } from '../../host/corpus/analysers';
import type { Corpus } from '../../host/corpus/corpus';
import type { Digest } from '../../host/corpus/digest';
import { typeLabel } from '../../host/entityLabels';
import { reveal } from '../../host/positions';
import { settings } from '../../host/settings';
import { runInSlices } from '../../host/slices';
import { TreeModel } from '../../host/treeModel';
import { childNodes, type DigestEntities, type EntityNode, rootNodes } from './entityNodes';
import { treeItem } from './entityItems';

/** The entities of the digest in front, by type, most named first, with the places that name them. */
export function activateEntitiesView(corpus: Corpus, analysers: Analysers): {
  readonly disposable: vscode.Disposable;
  readonly commands: Record<string, (...args: never[]) => Promise<unknown>>;
} {
  let shown: vscode.Uri | undefined;
  let current: DigestEntities | undefined;
  const model = new TreeModel<EntityNode>(async () => {
    const digest = shown === undefined ? undefined : corpus.get(shown);
    const hidden = entityTypes.filter((type) => !settings.entityTypes(shown).includes(type));
    view.message = hidden.length === 0 ? '' : vscode.l10n.t('Switched off: {0}', hidden.map(typeLabel).join(', '));
    current = digest === undefined ? undefined : await entitiesOf(digest, analysers);
    return current === undefined ? [] : rootNodes(current);
  }, (parent) => (current === undefined ? [] : childNodes(current, parent)), treeItem);
  const view = vscode.window.createTreeView('policyDigest.entities', { treeDataProvider: model, showCollapseAll: true });
  const follow = (): void => {
    const uri = vscode.window.activeTextEditor?.document.uri;
    if (uri === undefined || corpus.get(uri) === undefined || uri.toString() === shown?.toString()) return;
    shown = uri;
    view.description = corpus.get(uri)?.file ?? '';
    model.refresh();
  };
  follow();
  return {
    disposable: vscode.Disposable.from(
      model, view, vscode.window.onDidChangeActiveTextEditor(follow),
      corpus.onDidChange((uri) => {
        follow();
        if (uri === undefined || uri.toString() === shown?.toString()) model.refresh();
      }),
      analysers.onDidChangeRecogniser(() => { model.refresh(); }),
      settings.onDidChange(['entities.types'], () => { model.refresh(); }),
    ),
    commands: { openMention: (uri: vscode.Uri, span: Span) => reveal(uri, span) },
  };
}

async function entitiesOf(digest: Digest, analysers: Analysers): Promise<DigestEntities> {
  const recogniser = await analysers.recogniser();
  const types = settings.entityTypes(digest.uri);
  const mentions: Mention[] = [];
  await runInSlices((function* steps() {
    for (const index of digest.articles.keys()) {
      mentions.push(...digest.mentions(index, recogniser).filter(({ type }) => types.includes(type)));
      yield;
    }
  })());
  return { digest, mentions, entities: groupEntities(mentions) };
}
