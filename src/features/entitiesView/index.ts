import * as vscode from 'vscode';
import { CommandArguments } from '../../host/commandArguments';
import { reveal } from '../../host/positions';
import type { Feature } from '../../host/services/feature';
import { entityTargetOf } from '../../host/annotations/targets';
import { EntityView } from './entityView';
import type { EntitiesViewServices } from './services';

/** The entities of the active digest or of all, by type, with the places that name them. */
export const entitiesView: Feature = (services) => {
  const view = new EntityView(services);
  return {
    disposables: [view],
    commands: {
      filterEntities: (argument) => filterEntities(view, new CommandArguments(argument).text('filter')),
      sortEntities: () => view.toggleSort(),
      scopeEntities: () => view.toggleScope(),
      moreEntities: (type) => { view.showMore(type); },
      openMention: (argument) => openMention(services, new CommandArguments(argument)),
      notSelectedEntities: () => onSelected(view, 'notAnEntity'),
      renameSelectedEntity: () => onSelected(view, 'renameEntity'),
      firstMention: (argument) => goToEnd(view, services, argument, 'first'),
      lastMention: (argument) => goToEnd(view, services, argument, 'last'),
    },
  };
};

/**
 * The view follows as the user types; Escape restores the previous filter.
 * @returns the filter that was given; undefined while the user types one
 */
function filterEntities(view: EntityView, given: string | undefined): string | undefined {
  if (given !== undefined) {
    view.setFilter(given);
    return view.words;
  }
  const before = view.words;
  const input = vscode.window.createInputBox();
  input.title = vscode.l10n.t('Filter Entities');
  input.placeholder = vscode.l10n.t('Type the start of words in a name; leave empty to show all');
  input.value = before;
  let isAccepted = false;
  input.onDidChangeValue((words) => { view.setFilter(words); });
  input.onDidAccept(() => {
    isAccepted = true;
    input.hide();
  });
  input.onDidHide(() => {
    if (!isAccepted) view.setFilter(before);
    input.dispose();
  });
  input.show();
  return undefined;
}

/** Runs a command of the row's menu on the selection. */
async function onSelected({ selected }: EntityView, command: string): Promise<void> {
  const entities = selected.filter(({ kind }) => kind === 'entity');
  if (entities.length > 0) await vscode.commands.executeCommand(`policyDigest.${command}`, entities[0], entities);
}

/** The mention is looked up in the current text: the list may lag behind. */
async function openMention({ entities }: EntitiesViewServices, args: CommandArguments): Promise<void> {
  const [digest, article, key, ordinal] = [args.text('digest'), args.text('article'), args.text('key'), args.count('ordinal')];
  if (digest === undefined || article === undefined || key === undefined) return;
  const mentions = await entities.mentionsIn({ digest, article }, key);
  const found = mentions[ordinal ?? 0] ?? mentions.at(-1);
  if (found !== undefined) await reveal(found.digest.uri, found.mention);
}

async function goToEnd(view: EntityView, { entities }: EntitiesViewServices, argument: unknown, end: 'first' | 'last'): Promise<void> {
  const key = entityTargetOf(argument)?.key ?? new CommandArguments(argument).text('key') ?? entityTargetOf(view.selected[0])?.key;
  const entity = key === undefined ? undefined : view.listing().index.get(key);
  if (key === undefined || entity === undefined) return;
  const mentions = await entities.mentionsIn(entity[end], key);
  const found = end === 'first' ? mentions[0] : mentions.at(-1);
  if (found !== undefined) await reveal(found.digest.uri, found.mention);
}
