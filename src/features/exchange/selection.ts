import * as vscode from 'vscode';
import { articleKey } from '../../core/exchange/articleKey';
import { defaultTitle } from '../../core/exchange/report/reportWords';
import { matches, parseQuery, unknownNames } from '../../core/search/query';
import type { Segment } from '../../core/search/types';
import { tagTargetOf } from '../../host/annotations/targets';
import { CommandArguments } from '../../host/commandArguments';
import { shownMessage } from '../../host/diagnostics';
import type { Services } from '../../host/services/services';
import { queryNames } from '../../host/services/queryNames';
import { slowWork } from './slowWork';

/** What was chosen for an export, and what it is called. */
export interface Selection {
  readonly title: string;
  /** Empty for everything, and where no query says it. */
  readonly query: string;
  readonly segments: readonly Segment[];
  /** What the query names and the folder doesn't have, in words. */
  readonly unknown: readonly string[];
  /** Whether they were chosen by their articles. */
  readonly isPart?: boolean;
}

/** What an export is to hold: a tag's row, a query, articles, or what the user then chooses. @returns undefined if cancelled or wrong */
export async function select(services: Pick<Services, 'segments' | 'tags' | 'topicCodebook' | 'corpus' | 'shown'>, argument: unknown): Promise<Selection | undefined> {
  const { segments: source, tags } = services;
  const args = new CommandArguments(argument);
  const all = (): Promise<Segment[] | undefined> =>
    slowWork(vscode.l10n.t('Collecting tagged passages…'), ({ signal }) => source.all(() => signal.isCancellationRequested));
  const articles = args.texts('articles');
  if (articles !== undefined) {
    const wanted = new Set(articles);
    const segments = await all();
    return segments && { title: args.text('title') ?? '', query: '', segments: segments.filter((segment) => wanted.has(articleKey(segment))), unknown: [], isPart: true };
  }
  const tag = tagTargetOf(argument);
  const text = args.text('query') ?? (tag === undefined ? await chooseQuery(tags()) : `tag:"${tag}"`);
  if (text === undefined) return undefined;
  const { query, issues: [issue] } = parseQuery(text);
  if (text.trim() !== '' && query === null) {
    void vscode.window.showWarningMessage(issue === undefined ? '' : shownMessage(issue));
    return undefined;
  }
  const segments = await all();
  if (segments === undefined) return undefined;
  const unknown = unknownNames(text, await queryNames(services, segments)).map(shownMessage);
  return { title: titleOf(text), query: text, unknown, segments: query === null ? segments : segments.filter((segment) => matches(query, segment)) };
}

interface QueryItem extends vscode.QuickPickItem {
  readonly query: string;
}

/** Which passages: those of a tag (and the tags below it), or all. */
async function chooseQuery(tags: readonly string[]): Promise<string | undefined> {
  const items: QueryItem[] = [
    { label: vscode.l10n.t('Everything tagged'), query: '', iconPath: new vscode.ThemeIcon('files') },
    ...tags.map((tag) => ({ label: tag, query: `tag:"${tag}"`, iconPath: new vscode.ThemeIcon('tag') })),
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Export Which Passages?'), placeHolder: vscode.l10n.t('A tag includes its subtags'),
  });
  return picked?.query;
}

/** Written into the export, whose words are English for everybody. */
function titleOf(query: string): string {
  if (query.trim() === '') return defaultTitle;
  const tag = /^tag:"([^"]*)"$/.exec(query)?.[1];
  return tag === undefined ? query : `Tagged ${tag}`;
}
