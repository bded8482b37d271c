import * as vscode from 'vscode';
import { matches, parseQuery } from '../../core/search/query';
import type { Segment } from '../../core/search/types';
import { CommandArguments } from '../../host/commandArguments';
import { shownMessage } from '../../host/diagnostics';
import type { Feature } from '../../host/services/feature';
import type { SegmentSource } from '../../host/services/segments';
import { TreeModel } from '../../host/treeModel';
import { childNodes, rootNodes, type SegmentNode, treeItem } from './segmentNodes';

/** The results of a query: passages and articles, digest by digest. */
export const segmentsView: Feature = ({ corpus, annotations, segments: source, entities }) => {
  let query: string | undefined;
  const model = new TreeModel<SegmentNode>(async () => {
    const found = query === undefined ? [] : await find(source, query);
    view.message = query === undefined ? '' : messageFor(query, found.length);
    return rootNodes(found, corpus, annotations);
  }, childNodes, treeItem);
  const view = vscode.window.createTreeView('policyDigest.segments', { treeDataProvider: model, showCollapseAll: true });
  return {
    disposables: [model, view, annotations.onDidChange(() => { model.refresh(); }), entities.onDidChangeMentions(() => { model.refresh(); })],
    commands: {
      // What is shown is what is exported. Before anything was found, the export asks what.
      exportShown: () => vscode.commands.executeCommand('policyDigest.exportCollection', query === undefined ? undefined : { query }),
      async findSegments(argument) {
        const given = new CommandArguments(argument).text('query') ?? await askQuery(query);
        if (given === undefined) return undefined;
        const problem = problemOf(given);
        if (problem !== undefined) {
          void vscode.window.showWarningMessage(problem);
          return undefined;
        }
        query = given;
        model.refresh();
        void vscode.commands.executeCommand('policyDigest.segments.focus');
        return find(source, given);
      },
    },
  };
};

function messageFor(query: string, count: number): string {
  if (query.trim() === '') return vscode.l10n.t('Everything tagged: {0}', count);
  return count === 0 ? vscode.l10n.t('No results for: {0}', query) : vscode.l10n.t('{0} found for: {1}', count, query);
}

async function find(source: SegmentSource, text: string): Promise<Segment[]> {
  const { query } = parseQuery(text);
  const segments = await source.all();
  return text.trim() === '' || query === null ? segments : segments.filter((segment) => matches(query, segment));
}

function askQuery(before: string | undefined): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Find Tagged Passages'),
    value: before ?? '',
    placeHolder: vscode.l10n.t('tag:claims AND "market power" NOT coder:ana'),
    prompt: vscode.l10n.t('Use words, "phrases", tag: topic: entity: source: author: date: section: language: digest: coder: status:, combined with AND OR NOT ( ). Leave empty to find everything.'),
    validateInput: problemOf,
  });
}

function problemOf(text: string): string | undefined {
  if (text.trim() === '') return undefined;
  const [issue] = parseQuery(text).issues;
  return issue && shownMessage(issue);
}
