import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

interface Contribution {
  readonly command?: string;
  readonly title?: string;
  readonly submenu?: string;
  readonly when?: string;
  readonly enablement?: string;
}

interface WalkthroughStep {
  readonly id: string;
  readonly description: string;
  readonly completionEvents: readonly string[];
  readonly media: { readonly svg: string };
}

interface Manifest {
  readonly contributes: {
    readonly commands: readonly (Contribution & { readonly command: string })[];
    readonly keybindings: readonly (Contribution & { readonly command: string })[];
    readonly menus: Readonly<Record<string, readonly Contribution[]>>;
    readonly submenus: readonly { readonly id: string }[];
    readonly views: Readonly<Record<string, readonly Contribution[]>>;
    readonly viewsWelcome: readonly (Contribution & { readonly contents: string })[];
    readonly walkthroughs: readonly { readonly steps: readonly WalkthroughStep[] }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly order: number }>> };
  };
}

export const manifestText = readFileSync('package.json', 'utf8');
export const { contributes } = JSON.parse(manifestText) as Manifest;
export const words = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Readonly<Record<string, string>>;

/** All `when` and `enablement` clauses. */
export const clauses: readonly string[] = [
  ...contributes.commands, ...contributes.keybindings, ...Object.values(contributes.menus).flat(),
  ...Object.values(contributes.views).flat(), ...contributes.viewsWelcome,
].flatMap(({ when, enablement }) => [when, enablement]).filter((clause) => clause !== undefined);

/** The context keys of ours that a clause asks for; what a key is compared with is none. */
export function keysIn(clause: string): string[] {
  const keys = clause.replace(/(==|!=|=~)\s*(\/(\\.|[^/\\])*\/|[^\s&|()]+)/g, ' ');
  return [...keys.matchAll(/policyDigest\.(\w+)/g)].map(([, key = '']) => key);
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => path.join(folder, file));
}

/** The code of the extension: what of the editor is named in it. */
export const source = sourceFiles('src').map((file) => readFileSync(file, 'utf8')).join('\n');

/** The commands of each feature, as the record that it gives names them. */
export function registeredCommands(): string[] {
  return readdirSync('src/features', { withFileTypes: true }).filter((entry) => entry.isDirectory()).flatMap(({ name }) => {
    const file = path.join('src/features', name, 'index.ts');
    const records = commandRecords(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
    if (records.length !== 1) throw new Error(`${file} has ${records.length} records of commands, not one`);
    return records.flat();
  });
}

function commandRecords(node: ts.Node): string[][] {
  const isRecord = ts.isPropertyAssignment(node) && node.name.getText() === 'commands' && ts.isObjectLiteralExpression(node.initializer);
  if (isRecord) return [node.initializer.properties.map(commandName)];
  const records: string[][] = [];
  ts.forEachChild(node, (child) => { records.push(...commandRecords(child)); });
  return records;
}

function commandName({ name }: ts.ObjectLiteralElementLike): string {
  if (name === undefined || !ts.isIdentifier(name)) throw new Error('a command is not named where it is registered');
  return name.text;
}
