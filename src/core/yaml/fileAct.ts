import type { Document } from 'yaml';
import type { Issue } from '../text/span';
import type { YamlEdit } from './editYaml';
import { issue } from './readYaml';

/** Acts in progress on one of the researcher's files: the document as it changes, and what could not be done. */
export abstract class FileAct {
  protected readonly issues: Issue[] = [];

  /** @param edit of the document, which was not changed yet */
  constructor(protected readonly document: Document, protected readonly edit: YamlEdit) {}

  /** An act is left out. It is about no place in the file. */
  protected report(code: string, message: string): void {
    this.issues.push(issue(code, message, 0, 0, 'warning'));
  }
}
