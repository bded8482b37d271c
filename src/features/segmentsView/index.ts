import * as vscode from 'vscode';
import type { PassageAct } from '../../core/passages/pageMessages';
import { parseQuery } from '../../core/search/query';
import { soleTag } from '../../core/search/soleTag';
import { CommandArguments } from '../../host/commandArguments';
import { tagTargetOf } from '../../host/annotations/targets';
import { shownMessage } from '../../host/diagnostics';
import type { Feature } from '../../host/services/feature';
import { copySegments, openSegment } from './goTo';
import { writeMemos } from './memoCommand';
import { PassagesPanel } from './passagesPanel';
import { usesNamed } from './passageUses';
import { addTag, type Chosen, recodePassages, removeTags } from './retagCommands';

const commandOf: Readonly<Record<PassageAct, string>> = {
  open: 'openPassages', show: 'openPassages', recode: 'recodePassages', tag: 'tagPassages', untag: 'untagPassages', memo: 'writePassageMemos', copy: 'copyPassages',
  undo: 'undo', redo: 'redo',
};

/**
 * The tagged passages and articles that a query finds, in full, in the panel: to read side by side, and to recode, untag and memo
 * several at once. Commands act on the passages with the given `{keys}` (as `find --json` prints them), or on the selected ones.
 */
export const segmentsView: Feature = (services) => {
  const { annotations, codebooks, topics, entities, acts } = services;
  const panel = new PassagesPanel(services, (act, keys) => {
    void vscode.commands.executeCommand(`policyDigest.${commandOf[act]}`, ...(act === 'undo' || act === 'redo' ? [] : [{ keys, preserveFocus: act === 'show' }]));
  });
  const refresh = (): void => { panel.refresh(); };
  const keysOf = (argument: unknown): readonly string[] => new CommandArguments(argument).texts('keys') ?? panel.selected;
  const chosen = async (argument: unknown): Promise<Chosen> => {
    // The files say what the tags are now: an act may still be under way.
    await acts.settled();
    const uses = usesNamed(annotations, keysOf(argument));
    if (uses.length === 0) void vscode.window.showInformationMessage(vscode.l10n.t('Select passages in the Passages view first.'));
    return { uses, soughtTag: soleTag(parseQuery(panel.list.query ?? '').query) };
  };
  return {
    disposables: [
      panel, vscode.window.registerWebviewViewProvider('policyDigest.segments', panel),
      annotations.onDidChange(refresh), entities.onDidChangeMentions(refresh), codebooks.onDidChange(refresh), topics.onDidChange(refresh),
    ],
    commands: {
      // What is shown is what is exported, with all tags of each passage. Before anything was found, the export asks what.
      exportShown: () => {
        const { query } = panel.list;
        return vscode.commands.executeCommand('policyDigest.exportCollection', query === undefined ? undefined : { query, allTags: true });
      },
      async findSegments(argument) {
        const tag = tagTargetOf(argument);
        const given = new CommandArguments(argument).text('query') ?? (tag === undefined ? undefined : `tag:"${tag}"`);
        if (given === undefined) {
          panel.focusQuery();
          return undefined;
        }
        const [issue] = parseQuery(given).issues;
        if (given.trim() !== '' && issue !== undefined) {
          void vscode.window.showWarningMessage(shownMessage(issue));
          return undefined;
        }
        void vscode.commands.executeCommand('policyDigest.segments.focus');
        return panel.search(given);
      },
      openPassages: async (argument) => {
        const [first] = panel.segmentsOf(keysOf(argument));
        if (first !== undefined) await openSegment(services, first, new CommandArguments(argument).flag('preserveFocus'));
      },
      recodePassages: async (argument) => recodePassages(services, await chosen(argument), argument),
      tagPassages: async (argument) => addTag(services, await chosen(argument), argument),
      untagPassages: async (argument) => removeTags(services, await chosen(argument), argument),
      writePassageMemos: async (argument) => writeMemos(services, (await chosen(argument)).uses, argument),
      copyPassages: (argument) => copySegments(panel.segmentsOf(keysOf(argument))),
    },
  };
};
