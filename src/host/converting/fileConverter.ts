import { refusedFile, type ImportedFile } from '../../core/convert/files/importedFile';
import { digestsOf, type ImportedDigest, type ImportedText } from '../../core/convert/files/importedTexts';
import type { ImportSource } from '../../core/convert/files/importSession';
import type { ImportReply } from '../../core/convert/files/serveImports';
import { limits } from '../../core/convert/limits';
import { message as issueMessage } from '../../core/issues/issue';
import type { ConvertWorker, WorkerListener } from './convertWorker';

/** The import was cancelled. */
export class ConversionEnded extends Error {}

/**
 * Reads the files of one import in a worker, one after the other, so that neither a large nor a hostile file holds up the
 * editor. A file that the worker breaks on, or does not answer about in time, is refused; the next one has a new worker. Ends
 * with `dispose`, which may be called while a file is being read.
 */
export class FileConverter {
  private worker: Promise<ConvertWorker> | undefined;
  private readonly parts: ImportedText[] = [];
  private settle: ((reply: ImportReply | 'ended' | 'late') => void) | undefined;
  private isEnded = false;

  constructor(private readonly startWorker: (listener: WorkerListener) => Promise<ConvertWorker>, private readonly patience: number = limits.answerTime) {}

  async add(source: ImportSource): Promise<ImportedFile> {
    const reply = await this.ask(source);
    if (reply === 'ended') throw new ConversionEnded();
    if (reply === 'late' || 'failure' in reply) {
      this.endWorker();
      return refusedFile(source.name, issueMessage(reply === 'late' ? 'import-refused/too-long' : 'import-refused/broke'));
    }
    this.parts.push(...reply.parts);
    return reply.file;
  }

  digests(): readonly ImportedDigest[] {
    return digestsOf(this.parts);
  }

  dispose(): void {
    this.isEnded = true;
    this.endWorker();
    this.settle?.('ended');
  }

  private async ask(source: ImportSource): Promise<ImportReply | 'ended' | 'late'> {
    const worker = await this.running();
    if (this.isEnded) return 'ended';
    return new Promise((resolve) => {
      const timer = setTimeout(() => { this.settle?.('late'); }, this.patience);
      this.settle = (reply) => {
        clearTimeout(timer);
        this.settle = undefined;
        resolve(reply);
      };
      worker.send(source);
    });
  }

  private running(): Promise<ConvertWorker> {
    if (this.worker !== undefined) return this.worker;
    // What an ended worker still says is about a file that was given up.
    const own: WorkerListener = {
      onMessage: (reply) => { if (this.worker === started) this.settle?.(reply as ImportReply); },
      onFailure: ({ message: failure }) => { if (this.worker === started) this.settle?.({ failure }); },
    };
    const started = this.startWorker(own);
    this.worker = started;
    return started;
  }

  private endWorker(): void {
    void this.worker?.then((worker) => { worker.end(); });
    this.worker = undefined;
  }
}
