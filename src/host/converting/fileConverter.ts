import { refusedFile, type ImportedFile } from '../../core/convert/files/importedFile';
import { digestsOf, type ImportedDigest, type ImportedText } from '../../core/convert/files/importedTexts';
import type { ImportSource, ReadFile } from '../../core/convert/files/importSession';
import type { ImportRequest } from '../../core/convert/files/serveImports';
import { limits } from '../../core/convert/limits';
import { message as issueMessage } from '../../core/issues/issue';
import type { ConvertWorker, WorkerListener } from './convertWorker';
import { WorkerTalk } from './workerTalk';

/**
 * Reads the files of one import in a worker, one after the other, so that neither a large nor a hostile file holds up the
 * editor. A file that the worker breaks on, or does not answer about in time, is refused; the next one has a new worker. Ends
 * with `dispose`, which may be called while a file is being read.
 */
export class FileConverter {
  private readonly talk: WorkerTalk<ImportRequest, ReadFile>;
  private readonly parts: ImportedText[] = [];

  constructor(startWorker: (listener: WorkerListener) => Promise<ConvertWorker>, patience: number = limits.answerTime) {
    this.talk = new WorkerTalk(startWorker, patience);
  }

  async add(source: ImportSource): Promise<ImportedFile> {
    const reply = await this.talk.ask(source);
    if (typeof reply === 'string') return refusedFile(source.name, issueMessage(reply === 'late' ? 'import-refused/too-long' : 'import-refused/broke'));
    this.parts.push(...reply.parts);
    return reply.file;
  }

  digests(): readonly ImportedDigest[] {
    return digestsOf(this.parts);
  }

  dispose(): void {
    this.talk.dispose();
  }
}
