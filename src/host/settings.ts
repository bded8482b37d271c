import * as vscode from 'vscode';
import { fileNamePart } from '../core/annotations/sidecarName';
import { entityTypes, type EntityType } from '../core/entities/types';
import { csvSeparatorNamed } from '../core/exchange/csvSeparators';
import { usualExclude, usualFiles } from '../core/files/digestFilter';
import { comparableName } from '../core/text/filePaths';

const section = 'policyDigest';

/** The settings declared in package.json, checked: an invalid value in settings.json counts as the default. */
export const settings = {
  files: (scope?: vscode.Uri) => stringList('files', scope, usualFiles),
  exclude: (scope?: vscode.Uri) => stringList('exclude', scope, usualExclude),
  keepsLanguage: (scope?: vscode.Uri) => vscode.workspace.getConfiguration(section, scope).get('language') === 'keep',

  showsLayoutHints: (scope?: vscode.Uri) => vscode.workspace.getConfiguration(section, scope).get('layoutHints') !== false,

  /** Whether digests open read-only. */
  protects: (scope?: vscode.Uri) => vscode.workspace.getConfiguration(section, scope).get('protect') !== false,

  /** The coder's name, with composed accents; undefined for the one unnamed coder, and where `canCode` is false. */
  coder(scope?: vscode.Uri): string | undefined {
    return coderNamed(vscode.workspace.getConfiguration(section, scope).get('coder')).name;
  },

  /** Whether it is known whose annotations are made: false if a name is set that can't be used. */
  canCode: (scope?: vscode.Uri) => coderNamed(vscode.workspace.getConfiguration(section, scope).get('coder')).isUsable,

  /** Whether passages are painted in their coders' colours, not their tags'. */
  colorsByCoder: (scope?: vscode.Uri) => vscode.workspace.getConfiguration(section, scope).get('colorBy') === 'coder',

  /** Whether the names of tags are shown behind the lines of text. */
  tagNames(scope?: vscode.Uri): 'off' | 'currentLine' | 'always' {
    const value: unknown = vscode.workspace.getConfiguration(section, scope).get('tagNames');
    return value === 'off' || value === 'always' ? value : 'currentLine';
  },

  /** What separates the cells of exported tables. */
  csvSeparator: (scope?: vscode.Uri) => csvSeparatorNamed(vscode.workspace.getConfiguration(section, scope).get('export.csvSeparator')),

  /** In the open folder, whose coders these are; another folder may have only one. */
  setColorsByCoder: (byCoder: boolean) => vscode.workspace.getConfiguration(section).update('colorBy', byCoder ? 'coder' : 'tag',
    vscode.workspace.workspaceFolders === undefined ? vscode.ConfigurationTarget.Global : vscode.ConfigurationTarget.Workspace),

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

/** More letters than any name has; a longer one, with the digest's, may not fit into a file name. */
const longestCoder = 60;

function coderNamed(value: unknown): { readonly name?: string; readonly isUsable: boolean } {
  if (value === undefined || value === null) return { isUsable: true };
  if (typeof value !== 'string') return { isUsable: false };
  const name = comparableName(value).replace(/\s+/g, ' ').trim();
  if (name === '') return { isUsable: true };
  const isUsable = fileNamePart(name) !== '' && name.length <= longestCoder && !/\p{Cc}/u.test(name);
  return isUsable ? { name, isUsable } : { isUsable };
}

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
