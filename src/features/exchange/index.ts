import * as vscode from 'vscode';
import type { Exporter, Project } from '../../core/exchange/types';
import { exporterFor, exporters } from '../../core/exportFormats/exporters';
import { matches, parseQuery } from '../../core/search/query';
import { soleTag } from '../../core/search/soleTag';
import type { Segment } from '../../core/search/types';
import { CommandArguments } from '../../host/commandArguments';
import { shownMessage } from '../../host/diagnostics';
import { nameOf } from '../../host/files/uris';
import type { Feature } from '../../host/services/feature';
import type { Services } from '../../host/services/services';
import type { SegmentSource } from '../../host/services/segments';
import { tagTargetOf } from '../../host/annotations/targets';
import { writeExport } from '../../host/corpus/writeExport';
import { chooseFormat, chooseTarget, chooseQuery } from './choices';
import { type MadeFiles, makeFiles } from './makeFiles';
import { slowWork } from './slowWork';

/** Exports what has a tag, or what a query finds. */
export const exchange: Feature = (services) => ({
  commands: {
    exportCollection: (argument) => exportCollection(services, argument),
    // A command in a view's title is passed the last clicked row, but there everything is meant.
    exportAll: () => exportCollection(services, undefined),
  },
  disposables: [],
});

type ExchangeServices = Pick<Services, 'segments' | 'codebooks' | 'corpus' | 'tags' | 'annotations'>;

async function exportCollection(services: ExchangeServices, argument: unknown): Promise<vscode.Uri | undefined> {
  const { segments: source, corpus, tags } = services;
  const args = new CommandArguments(argument);
  const tag = tagTargetOf(argument);
  const query = args.text('query') ?? (tag === undefined ? await chooseQuery(tags()) : `tag:"${tag}"`);
  if (query === undefined) return undefined;
  const exporter = await exporterOf(args.text('format'));
  if (exporter === undefined) return undefined;
  const segments = await find(source, query);
  if (segments === undefined) return undefined;
  if (segments.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No tagged passage matches “{0}”. No file was written.', query));
    return undefined;
  }
  const target = args.uri('target') ?? await chooseTarget(exporter, query);
  if (target === undefined) return undefined;
  const project = projectOf(services, query, segments);
  const made = await slowWork(vscode.l10n.t('Exporting…'), (signal) => makeFiles(exporter, project, signal));
  if (made !== undefined && 'refusal' in made) {
    void vscode.window.showWarningMessage(shownMessage(made.refusal));
    return undefined;
  }
  if (made === undefined || !await writeAll(corpus, target, made)) return undefined;
  void tellDone(target, segments, [...made.losses.map(shownMessage), ...leftOut(services)]);
  return target;
}

function projectOf({ codebooks, segments: source }: ExchangeServices, query: string, segments: readonly Segment[]): Project {
  const [first] = codebooks.all();
  const tag = soleTag(parseQuery(query).query);
  return {
    name: vscode.workspace.name ?? '', segments, query, title: titleOf(query),
    ...(tag !== undefined && { tag }), ...(first && { codebook: first.codebook }),
    digests: () => source.digests(),
  };
}

/** Into the file that was chosen; several files into a folder of that name. */
async function writeAll(corpus: Services['corpus'], target: vscode.Uri, { files }: MadeFiles): Promise<boolean> {
  for (const [file, bytes] of files) {
    if (!await writeExport(corpus, file === '' ? target : vscode.Uri.joinPath(target, file), bytes)) return false;
  }
  return true;
}

async function find(source: SegmentSource, text: string): Promise<Segment[] | undefined> {
  const { query, issues } = parseQuery(text);
  if (text.trim() !== '' && query === null) {
    const [issue] = issues;
    void vscode.window.showWarningMessage(issue === undefined ? '' : shownMessage(issue));
    return undefined;
  }
  const segments = await slowWork(vscode.l10n.t('Collecting tagged passages…'), (signal) => source.all(() => signal.isCancellationRequested));
  return query === null ? segments : segments?.filter((segment) => matches(query, segment));
}

async function exporterOf(format: string | undefined): Promise<Exporter | undefined> {
  if (format === undefined) return chooseFormat();
  const exporter = exporterFor(format);
  if (exporter === undefined) {
    const known = exporters.map(({ id }) => id).join(', ');
    void vscode.window.showWarningMessage(vscode.l10n.t('There is no export format “{0}”. Use one of these: {1}', format, known));
  }
  return exporter;
}

function titleOf(query: string): string {
  if (query.trim() === '') return vscode.l10n.t('All tagged passages');
  const tag = /^tag:"([^"]*)"$/.exec(query)?.[1];
  return tag === undefined ? query : vscode.l10n.t('Tagged {0}', tag);
}

/** Whoever counts the rows must know that some passages have no digest to be exported from. */
function leftOut({ annotations }: ExchangeServices): string[] {
  const count = annotations.strayOnes().reduce((sum, { loaded: { sidecar } }) => sum + (sidecar?.annotations.length ?? 0), 0);
  if (count === 0) return [];
  return [count === 1
    ? vscode.l10n.t('1 passage has no digest and was not exported; see “Needs attention”.')
    : vscode.l10n.t('{0} passages have no digest and were not exported; see “Needs attention”.', count)];
}

async function tellDone(target: vscode.Uri, segments: readonly Segment[], losses: readonly string[]): Promise<void> {
  const open = vscode.l10n.t('Open');
  const passages = segments.filter(({ kind }) => kind === 'passage').length;
  const done = vscode.l10n.t('Exported to {0}. Passages: {1}, articles: {2}.',
    nameOf(target), passages, segments.length - passages);
  const choice = await vscode.window.showInformationMessage([done, ...losses].join(' '), open);
  if (choice === open) await vscode.commands.executeCommand('vscode.open', target);
}
