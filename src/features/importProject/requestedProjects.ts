import * as vscode from 'vscode';
import { companionOf, otherProjectEndings, projectEndings } from '../../core/projectImport/projectFiles';
import { CommandArguments } from '../../host/commandArguments';

/** A file to import, with those that are read together with it. */
export interface RequestedSource {
  readonly uri: vscode.Uri;
  readonly beside: readonly vscode.Uri[];
}

export interface ProjectRequest {
  readonly sources: readonly RequestedSource[];
  /** Folder of new digests; undefined: the first source's, if that lies in the workspace. */
  readonly into: vscode.Uri | undefined;
  /** Cancels the reading, as the button of its notification does. */
  readonly cancel: vscode.CancellationToken | undefined;
  /** Whether the user is shown what will be written, and asked. */
  readonly isAsked: boolean;
}

/** `{source, into?, cancel?}` of a caller; the clicked and selected files of the Explorer; nothing: the user is asked. */
export async function requestedProjects(argument: unknown, selection: unknown): Promise<ProjectRequest | undefined> {
  const args = new CommandArguments(argument);
  const named = args.uris('source');
  if (named !== undefined) return { sources: together(named), into: args.uri('into'), cancel: args.cancellation('cancel'), isAsked: false };
  const selected = Array.isArray(selection) ? selection.filter((each): each is vscode.Uri => each instanceof vscode.Uri) : [];
  const clicked = selected.length === 0 && argument instanceof vscode.Uri ? [argument] : selected;
  const chosen = clicked.length > 0 ? clicked : await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Import Project or Annotations'), openLabel: vscode.l10n.t('Import'), canSelectMany: true,
    filters: { [vscode.l10n.t('Projects, annotations and tables of quotes')]: [...projectEndings, ...otherProjectEndings], [vscode.l10n.t('All files')]: ['*'] },
  });
  return chosen === undefined || chosen.length === 0 ? undefined : { sources: together(chosen), into: undefined, cancel: undefined, isAsked: true };
}

/** Annotations files that lie beside their texts are one source, and the texts among the files come with them. */
function together(uris: readonly vscode.Uri[]): RequestedSource[] {
  const texts = new Map(uris.flatMap((uri) => {
    const text = companionOf(uri.path);
    return text === undefined ? [] : [[text, uri.with({ path: text })] as const];
  }));
  const [first, ...others] = uris.filter(({ path }) => companionOf(path) !== undefined);
  const single = uris.filter(({ path }) => companionOf(path) === undefined && !texts.has(path)).map((uri) => ({ uri, beside: [] }));
  return first === undefined ? single : [...single, { uri: first, beside: [...others, ...texts.values()] }];
}
