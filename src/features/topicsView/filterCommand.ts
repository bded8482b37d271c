import * as vscode from 'vscode';
import { type ArticleFilter, noFilter } from '../../core/articleTree/types';
import { CommandArguments } from '../../host/commandArguments';
import type { Corpus } from '../../host/corpus/corpus';
import { statusLabel, statusWords } from '../../host/statusLabels';
import type { ViewOptions } from './viewOptions';

/**
 * Filters the tree by an argument object, or else by typing, with the tree following each letter. Enter keeps the words,
 * Escape restores the previous filter.
 */
export async function filterArticlesCommand(options: ViewOptions, argument: unknown): Promise<ArticleFilter> {
  const given = givenFilter(new CommandArguments(argument));
  if (given !== undefined) options.set({ filter: given });
  else await filterByTyping(options);
  return options.current.filter;
}

function givenFilter(args: CommandArguments): ArticleFilter | undefined {
  const [words, digests, wanted, from, until] = [args.text('words'), args.texts('digests'), args.texts('statuses'), args.text('from'), args.text('until')];
  if ([words, digests, wanted, from, until].every((value) => value === undefined)) return undefined;
  return {
    ...noFilter, words: words ?? '', digests: digests ?? [], from: from ?? '', until: until ?? '',
    statuses: statusWords.filter((status) => wanted?.includes(status)),
  };
}

function filterByTyping(options: ViewOptions): Promise<void> {
  const before = options.current.filter;
  const input = vscode.window.createInputBox();
  input.title = vscode.l10n.t('Filter Articles');
  input.prompt = vscode.l10n.t('Type words from a title, digest name, topic or tag. The tree updates as you type.');
  input.value = before.words;
  return new Promise((resolve) => {
    let accepted = false;
    input.onDidChangeValue((words) => { options.set({ filter: { ...before, words } }); });
    input.onDidAccept(() => {
      accepted = true;
      input.hide();
    });
    input.onDidHide(() => {
      if (!accepted) options.set({ filter: before });
      input.dispose();
      resolve();
    });
    input.show();
  });
}

interface FilterItem extends vscode.QuickPickItem {
  readonly part: Partial<ArticleFilter>;
}

/** Filters by status, novelty, time and digest: one list, in which several may be chosen. */
export async function chooseFilters(options: ViewOptions, corpus: Corpus): Promise<void> {
  const { filter } = options.current;
  const picked = await vscode.window.showQuickPick<FilterItem | (vscode.QuickPickItem & { part?: never })>([
    { label: vscode.l10n.t('Status'), kind: vscode.QuickPickItemKind.Separator },
    ...statusWords.map((status) => ({
      label: statusLabel(status), picked: filter.statuses.includes(status), part: { statuses: [status] },
    })),
    { label: vscode.l10n.t('New since your last visit'), picked: filter.newOnly, part: { newOnly: true } },
    { label: vscode.l10n.t('Digests'), kind: vscode.QuickPickItemKind.Separator },
    ...corpus.all().map(({ file }) => ({ label: file, picked: filter.digests.includes(file), part: { digests: [file] } })),
  ], {
    canPickMany: true, matchOnDescription: true,
    title: vscode.l10n.t('Show Only These Articles'), placeHolder: vscode.l10n.t('Leave all unchecked to show everything'),
  });
  if (picked === undefined) return;
  const parts = picked.flatMap(({ part }) => (part === undefined ? [] : [part]));
  options.set({
    filter: {
      ...filter,
      statuses: parts.flatMap((part) => part.statuses ?? []),
      digests: parts.flatMap((part) => part.digests ?? []),
      newOnly: parts.some((part) => part.newOnly === true),
    },
  });
}

/** Asks for the first and last day. An empty input leaves that end open. */
export async function chooseDates(options: ViewOptions): Promise<void> {
  const { filter } = options.current;
  const from = await askDay(vscode.l10n.t('Show Articles From Which Date On?'), filter.from);
  if (from === undefined) return;
  const until = await askDay(vscode.l10n.t('Show Articles Until Which Date?'), filter.until);
  if (until === undefined) return;
  options.set({ filter: { ...filter, from, until } });
}

/** A day, a month or a year, as ISO writes them: `2025-03-14`, `2025-03`, `2025`. */
const dayPattern = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

function askDay(title: string, value: string): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title, value, placeHolder: '2025-03-14',
    prompt: vscode.l10n.t('Enter a day, month or year, such as 2025-03-14 or 2025-03. Leave empty for no limit. Articles without a date are hidden.'),
    validateInput: (text) => (text === '' || dayPattern.test(text) ? undefined : vscode.l10n.t('Enter a date such as 2025-03-14, 2025-03 or 2025.')),
  });
}
