import * as vscode from 'vscode';
import { entityTypes, type EntityType } from '../core/entities/types';
import { usualExclude, usualFiles } from '../core/files/digestFilter';

const section = 'policyDigest';

/** The settings declared in package.json, checked: an invalid value in settings.json counts as the default. */
export const settings = {
  files: (scope?: vscode.Uri) => stringList('files', scope, usualFiles),
  exclude: (scope?: vscode.Uri) => stringList('exclude', scope, usualExclude),
  keepsLanguage: (scope?: vscode.Uri) => vscode.workspace.getConfiguration(section, scope).get('language') === 'keep',

  showsLayoutHints: (scope?: vscode.Uri) => vscode.workspace.getConfiguration(section, scope).get('layoutHints') !== false,

  /** Whether digests open read-only. */
  protects: (scope?: vscode.Uri) => vscode.workspace.getConfiguration(section, scope).get('protect') !== false,

  /** The coder's name; undefined for the one unnamed coder. */
  coder(scope?: vscode.Uri): string | undefined {
    const name: unknown = vscode.workspace.getConfiguration(section, scope).get('coder');
    return typeof name === 'string' && /^[\p{L}\p{N}_-]{1,40}$/u.test(name) ? name : undefined;
  },

  /** Whether passages are painted in their coders' colours, not their tags'. */
  colorsByCoder: (scope?: vscode.Uri) => vscode.workspace.getConfiguration(section, scope).get('colorBy') === 'coder',

  setColorsByCoder: (byCoder: boolean) => setForPerson('colorBy', byCoder ? 'coder' : 'tag'),

  entityTypes(scope?: vscode.Uri): readonly EntityType[] {
    const chosen = stringList('entities.types', scope, entityTypes);
    return entityTypes.filter((type) => chosen.includes(type));
  },

  setEntityTypes(types: readonly EntityType[]): Thenable<void> {
    return setForPerson('entities.types', types);
  },

  /** Calls back when one of the named settings changes. */
  onDidChange(names: readonly string[], listener: () => void): vscode.Disposable {
    return vscode.workspace.onDidChangeConfiguration((event) => {
      if (names.some((name) => event.affectsConfiguration(`${section}.${name}`))) listener();
    });
  },
};

/** What one person wants to see is not a setting of the shared folder, unless it already is one. */
function setForPerson(name: string, value: unknown): Thenable<void> {
  const configuration = vscode.workspace.getConfiguration(section);
  const isOfFolder = configuration.inspect(name)?.workspaceValue !== undefined;
  return configuration.update(name, value, isOfFolder ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global);
}

function stringList(name: string, scope: vscode.Uri | undefined, fallback: readonly string[]): readonly string[] {
  const value: unknown = vscode.workspace.getConfiguration(section, scope).get(name);
  if (!Array.isArray(value)) return fallback;
  return value.filter((item): item is string => typeof item === 'string' && item.length > 0);
}
