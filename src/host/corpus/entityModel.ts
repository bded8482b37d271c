import * as vscode from 'vscode';
import { readModel } from '../../core/entities/tagger/readModel';
import type { TaggerModel } from '../../core/entities/tagger/model';
import { errorText, type Log } from '../log';
import type { Reporter } from '../reporter';

/** The entity model shipped with the extension. */
export class EntityModelSource {
  private readonly uri: vscode.Uri;

  constructor(extension: vscode.Uri, private readonly reporter: Reporter, private readonly log: Log) {
    this.uri = vscode.Uri.joinPath(extension, 'media', 'entities.model');
  }

  /** @returns undefined, with a message to the user, if the file cannot be used: rules and lexicon then work alone */
  async read(): Promise<TaggerModel | undefined> {
    try {
      const bytes = await vscode.workspace.fs.readFile(this.uri);
      const began = performance.now();
      const reading = readModel(bytes);
      if ('model' in reading) {
        this.log.info(`read the entity model in ${(performance.now() - began).toFixed(1)} ms`);
        return reading.model;
      }
      this.tell(reading.issue.message);
    } catch (error) {
      this.tell(errorText(error));
    }
    return undefined;
  }

  private tell(detail: string): void {
    const message = vscode.l10n.t('Fewer names are recognised because a file of the extension can’t be read. Reinstall Policy Digest.');
    this.reporter.problem('entity-model', message, `${this.uri.toString()}: ${detail}`);
  }
}
