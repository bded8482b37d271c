import * as vscode from 'vscode';
import { shownStatuses } from '../../core/annotations/shownStatus';
import { type ArticleFilter, type ListedArticle, noFilter } from '../../core/articleTree/types';
import { countTexts } from '../../core/text/countTexts';
import { CommandArguments } from '../../host/commandArguments';
import type { Corpus } from '../../host/corpus/corpus';
import { statusLabel } from '../../host/statusLabels';
import { articleCount } from './topicItems';
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
  const [words, from, until] = [args.text('words'), args.text('from'), args.text('until')];
  const [digests, sources, authors, wanted] = [args.texts('digests'), args.texts('sources'), args.texts('authors'), args.texts('statuses')];
  if ([words, from, until, digests, sources, authors, wanted].every((value) => value === undefined)) return undefined;
  return {
    ...noFilter, words: words ?? '', digests: digests ?? [], sources: sources ?? [], authors: authors ?? [], from: from ?? '', until: until ?? '',
    statuses: shownStatuses.filter((status) => wanted?.includes(status)),
  };
}

function filterByTyping(options: ViewOptions): Promise<void> {
  const before = options.current.filter;
  const input = vscode.window.createInputBox();
  input.title = vscode.l10n.t('Filter Articles');
  input.prompt = vscode.l10n.t('Type words from a title, source, author, digest name, topic or tag. The tree updates as you type.');
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

/**
 * Filters by status, novelty, source, digest and author: one list, in which several may be chosen.
 * @param all the articles whose sources and authors are offered, the most frequent first
 */
export async function chooseFilters(options: ViewOptions, corpus: Corpus, all: readonly ListedArticle[]): Promise<void> {
  const { filter } = options.current;
  const sources = counted(all.flatMap(({ source }) => source ?? []), filter.sources);
  const authors = counted(all.flatMap((article) => article.authors), filter.authors);
  const picked = await vscode.window.showQuickPick<FilterItem | (vscode.QuickPickItem & { part?: never })>([
    { label: vscode.l10n.t('Status'), kind: vscode.QuickPickItemKind.Separator },
    ...shownStatuses.map((status) => ({
      label: statusLabel(status), picked: filter.statuses.includes(status), part: { statuses: [status] },
    })),
    { label: vscode.l10n.t('New since your last visit'), picked: filter.newOnly, part: { newOnly: true } },
    { label: vscode.l10n.t('Sources'), kind: vscode.QuickPickItemKind.Separator },
    ...sources.map(([label, count]) => ({ label, description: articleCount(count), picked: filter.sources.includes(label), part: { sources: [label] } })),
    { label: vscode.l10n.t('Digests'), kind: vscode.QuickPickItemKind.Separator },
    ...corpus.all().map(({ file }) => ({ label: file, picked: filter.digests.includes(file), part: { digests: [file] } })),
    { label: vscode.l10n.t('Authors'), kind: vscode.QuickPickItemKind.Separator },
    ...authors.map(([label, count]) => ({ label, description: articleCount(count), picked: filter.authors.includes(label), part: { authors: [label] } })),
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
      sources: parts.flatMap((part) => part.sources ?? []),
      authors: parts.flatMap((part) => part.authors ?? []),
      newOnly: parts.some((part) => part.newOnly === true),
    },
  });
}

/** Each name with its number of articles, the most frequent first; names filtered by are listed even if they are gone. */
function counted(names: readonly string[], filtered: readonly string[]): [string, number][] {
  const counts = countTexts(names);
  return [...new Map([...filtered.map((name) => [name, 0] as const), ...counts])].sort(([a, many], [b, others]) => others - many || (a < b ? -1 : 1));
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
