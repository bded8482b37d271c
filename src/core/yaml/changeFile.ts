import { parseDocument, type Document, type Node } from 'yaml';
import { issue, noPlace, type Issue, type MessageValue } from '../issues/issue';
import type { MessageKey } from '../issues/messages';
import type { YamlEdit } from './editYaml';
import { isEmptyDocument, readYaml } from './readYaml';
import { unsafeWrite } from './refusals';
import { yamlOptions } from './yamlText';

/** A file that can be changed, and the document of exactly this text. */
export interface ChangeableFile {
  readonly text: string;
  readonly document: Document;
}

/** Why a file must not be written. */
export interface Refusal {
  readonly text: undefined;
  readonly issues: readonly Issue[];
}

/**
 * Opens one of the researcher's files for changing. A missing or empty one starts with its version.
 * @param yamlText the file's content; undefined if there is no file
 * @param unreadable why a document is not of the kind to change; undefined if it is
 */
export function openForChange(yamlText: string | undefined, unreadable: (document: Document) => Issue | undefined): ChangeableFile | Refusal {
  const text = yamlText ?? '';
  const { document, issues } = readYaml(text);
  if (document === undefined) return { text: undefined, issues };
  const refusal = unreadable(document);
  if (refusal !== undefined) return { text: undefined, issues: [refusal] };
  if (!isEmptyDocument(document)) return { text, document };
  const started = `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}version: 1\n`;
  return { text: started, document: parseDocument<Node>(started, yamlOptions) };
}

/** What is to be written. */
export interface Written<T> {
  readonly text: string;
  /** False if no change applied: then nothing is to be written, not even a file with its version alone. */
  readonly isChanged: boolean;
  /** The content of `text`. */
  readonly value: T;
}

/** The text of an edit, and its content when read back. If that is not what the document means, nothing must be written. */
export function writtenText<T>(edit: YamlEdit, meant: T, read: (text: string) => T | undefined): Written<T> | Refusal {
  const text = edit.toString();
  const value = read(text);
  if (value === undefined || JSON.stringify(value) !== JSON.stringify(meant)) return { text: undefined, issues: [unsafeWrite()] };
  return { text, isChanged: edit.isChanged, value };
}

/** Changes in progress on one of the researcher's files: the document as it changes, and what could not be applied. */
export abstract class FileChanger {
  protected readonly issues: Issue[] = [];

  /** @param edit of the document, which must still be unchanged */
  constructor(protected readonly document: Document, protected readonly edit: YamlEdit) {}

  /** A change is skipped. Concerns no place in the file. */
  protected report(key: MessageKey, ...values: readonly MessageValue[]): void {
    this.issues.push(issue(key, noPlace, ...values));
  }
}
