import * as vscode from 'vscode';
import { topicPaths } from '../../core/topics/topicPaths';
import { placeInYaml, type YamlPlace } from '../../core/yaml/placeInYaml';
import { type JsonSchema, type Suggestion, suggestionsAt } from '../../core/yaml/schemaSuggestions';
import { isSidecar } from '../../host/annotations/sidecarFiles';
import type { Feature } from '../../host/services/feature';

/** The names that researchers define in these files. */
interface KnownNames {
  readonly tags: () => readonly string[];
  readonly topics: () => Promise<readonly string[]>;
}

/** As package.json declares it for YAML extensions, and for us. */
interface SchemaOfFiles {
  readonly fileMatch: string;
  /** Relative to the extension's folder. */
  readonly url: string;
}

/**
 * Completes keys, values, tags and topics in sidecars and in the files of `.policy-digest`, for researchers who edit these
 * by hand without a YAML extension; with one, only tags and topics, which no schema knows.
 */
export const fileCompletion: Feature = ({ context: { extension }, tags, topicCodebook }) => {
  const names: KnownNames = { tags, topics: async () => topicPaths(await topicCodebook.current()) };
  const { contributes } = extension.packageJSON as { readonly contributes: { readonly yamlValidation: readonly SchemaOfFiles[] } };
  return {
    commands: {},
    disposables: contributes.yamlValidation.map(({ fileMatch, url }) => {
      let schema: Promise<JsonSchema> | undefined;
      const provider: vscode.CompletionItemProvider = {
        async provideCompletionItems(document, position) {
          schema ??= readSchema(vscode.Uri.joinPath(extension.extensionUri, url));
          return completions(document, position, await schema, names);
        },
      };
      return vscode.languages.registerCompletionItemProvider({ pattern: `**/${fileMatch}` }, provider, ' ', '[', ',');
    }),
  };
};

async function readSchema(file: vscode.Uri): Promise<JsonSchema> {
  return JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file))) as JsonSchema;
}

async function completions(
  document: vscode.TextDocument, position: vscode.Position, schema: JsonSchema, names: KnownNames,
): Promise<vscode.CompletionItem[]> {
  const place = placeInYaml(document.getText().split(/\r\n?|\n/), position.line, position.character);
  if (place === undefined) return [];
  const range = new vscode.Range(position.line, place.start, position.line, position.character);
  const known = isSidecar(document.uri) ? await namesAt(place, names) : [];
  const named = known.map((name) => ({ text: name, isKey: false, description: undefined }));
  const hasYamlExtension = vscode.extensions.getExtension('redhat.vscode-yaml') !== undefined;
  return [...named, ...hasYamlExtension ? [] : suggestionsAt(schema, place)].map((suggestion) => completionItem(suggestion, range));
}

/** The tags or topics allowed at a position in a sidecar. */
async function namesAt(place: YamlPlace, names: KnownNames): Promise<readonly string[]> {
  const keys = place.path.filter((step) => step !== 0);
  if (!place.isValue && place.path.at(-1) !== 0) return [];
  if (keys.at(-1) === 'tags') return names.tags();
  return keys.at(-2) === 'topics' ? names.topics() : [];
}

function completionItem({ text, isKey, description }: Suggestion, range: vscode.Range): vscode.CompletionItem {
  const item = new vscode.CompletionItem(text, isKey ? vscode.CompletionItemKind.Property : vscode.CompletionItemKind.Value);
  if (description !== undefined) item.documentation = description;
  item.insertText = isKey ? `${text}: ` : yamlText(text);
  item.range = range;
  return item;
}

/** Quoted where YAML, also within brackets, would read something else. */
function yamlText(text: string): string {
  return /^[\p{L}\d][\p{L}\d ./_-]*$/u.test(text) ? text : JSON.stringify(text);
}
