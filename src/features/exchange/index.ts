import * as vscode from 'vscode';
import type { Exporter, ExportRefusal, Project } from '../../core/exchange/types';
import { exporterFor, exporters } from '../../core/exportFormats/exporters';
import { parseQuery } from '../../core/search/query';
import { soleTag } from '../../core/search/soleTag';
import { CommandArguments } from '../../host/commandArguments';
import { shownMessage } from '../../host/diagnostics';
import type { Feature } from '../../host/services/feature';
import type { Services } from '../../host/services/services';
import { settings } from '../../host/settings';
import { chooseFormat, chooseTarget, chooseUnits, countsOf } from './choices';
import { earlyRefusal, makeFiles } from './makeFiles';
import { type Selection, select } from './selection';
import { slowWork } from './slowWork';
import { tellDone } from './tellDone';
import { endingOf, newTemplate, templateFor } from './templates';
import { writeFiles } from './writeFiles';

/** Exports what has a tag, what a query finds, or what is tagged in some articles. */
export const exchange: Feature = (services) => ({
  commands: {
    exportCollection: (argument) => exportCollection(services, argument),
    // A command in a view's title is passed the last clicked row, but there everything is meant.
    exportAll: () => exportCollection(services, undefined),
    newExportTemplate: () => newTemplate(),
  },
  disposables: [],
});

/**
 * First what is exported is collected and counted, then format and target are asked for, unless the argument names them:
 * `{query | articles, title}`, `format`, `target`, and `rows`, `sources`, `template` for the formats that have these.
 * `overwrite: true` replaces the target without asking. A query for one tag exports that tag alone; with `allTags: true` passages keep
 * all of theirs.
 */
async function exportCollection(services: Services, argument: unknown): Promise<vscode.Uri | undefined> {
  const args = new CommandArguments(argument);
  const format = args.text('format');
  const given = format === undefined ? undefined : exporterNamed(format);
  if (format !== undefined && given === undefined) return undefined;
  const selection = await select(services, argument);
  if (selection === undefined) return undefined;
  const offered = selection.segments.length > 0 ? exporters : exporters.filter(({ isOfFolder }) => isOfFolder === true && isWhole(selection));
  if (offered.length === 0 || (given !== undefined && !offered.includes(given))) {
    tellNothing(selection);
    return undefined;
  }
  if (selection.unknown.length > 0) void vscode.window.showWarningMessage(selection.unknown.join(' '));
  const chosen = projectOf(services, selection, args.flag('allTags'));
  const counts = countsOf(chosen);
  const exporter = given ?? await chooseFormat(counts, offered, services.context.workspaceState);
  const options = exporter && await optionsOf(exporter, args, given === undefined);
  if (exporter === undefined || options === undefined) return undefined;
  const project = { ...chosen, ...options };
  const refused = project.template === undefined ? undefined : await earlyRefusal(exporter, project);
  if (refused !== undefined) {
    tellRefusal(refused);
    return undefined;
  }
  const extension = project.template === undefined ? exporter.extension : endingOf(project.template);
  const namedTarget = args.uri('target');
  const target = namedTarget ?? await chooseTarget({ extension, id: exporter.id, about: isWhole(selection) ? '' : selection.query || selection.title, counts });
  if (target === undefined) return undefined;
  const made = await slowWork(vscode.l10n.t('Exporting…'), (context) => makeFiles(exporter, project, context));
  if (made !== undefined && 'refusal' in made) {
    tellRefusal(made);
    return undefined;
  }
  // A dialog has asked already.
  const mayReplace = namedTarget === undefined || args.flag('overwrite');
  if (made === undefined || !await writeFiles(services.corpus, target, made, mayReplace)) return undefined;
  const isText = extension !== '' && exporter.isBinary !== true;
  void tellDone(services, { target, isText, counts, losses: made.losses });
  return target;
}

function tellNothing(selection: Selection): void {
  const nothing = isWhole(selection) ? vscode.l10n.t('Nothing is tagged yet. No file was written.')
    : vscode.l10n.t('No tagged passage matches “{0}”. No file was written.', selection.query || selection.title);
  void vscode.window.showInformationMessage([nothing, ...selection.unknown].join(' '));
}

function tellRefusal({ refusal }: ExportRefusal): void {
  void vscode.window.showWarningMessage(shownMessage(refusal));
}

/** Whether everything in the folder was chosen. */
function isWhole({ query, isPart }: Selection): boolean {
  return query.trim() === '' && isPart !== true;
}

function exporterNamed(format: string): Exporter | undefined {
  const exporter = exporterFor(format);
  if (exporter === undefined) {
    const known = exporters.map(({ id }) => id).join(', ');
    void vscode.window.showWarningMessage(vscode.l10n.t('There is no export format “{0}”. Use one of these: {1}', format, known));
  }
  return exporter;
}

function projectOf({ codebooks, segments: source }: Services, { title, query, segments, isPart = false }: Selection, hasAllTags: boolean): Project {
  const [first] = codebooks.all();
  const tag = hasAllTags ? undefined : soleTag(parseQuery(query).query);
  return {
    name: vscode.workspace.name ?? '', segments, isPart, query, title,
    csvSeparator: settings.csvSeparator(vscode.workspace.workspaceFolders?.[0]?.uri),
    ...(tag !== undefined && { tag }), ...(first && { codebook: first.codebook }),
    digests: (also) => source.digests(also),
  };
}

/** The choices of a format. @returns undefined if there is none that can be used */
async function optionsOf(exporter: Exporter, args: CommandArguments, asks: boolean): Promise<Pick<Project, 'rows' | 'sources' | 'template'> | undefined> {
  if (exporter.id === 'template') {
    const template = await templateFor(args.uri('template'));
    return template && { template };
  }
  const [rows, sources] = [unitOf(args.text('rows')), unitOf(args.text('sources'))];
  return asks ? chooseUnits(exporter) : { ...(rows && { rows }), ...(sources && { sources }) };
}

function unitOf(text: string | undefined): 'article' | 'digest' | undefined {
  return text === 'article' || text === 'digest' ? text : undefined;
}
