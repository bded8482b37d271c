import * as vscode from 'vscode';
import { startWorker } from '#startWorker';
import type { ImportedDigest, ImportedFile, ImportSource } from '../../core/convert/files/importSession';
import type { ImportReply, ImportRequest } from '../../core/convert/files/serveImports';
import type { ConvertWorker } from './convertWorker';

/** The import was cancelled, or its worker ended by itself. */
export class ConversionEnded extends Error {}

/**
 * Reads the files of one import in a worker, so that neither a large nor a hostile file holds up the editor. Ends with
 * `dispose`, which may be called while a file is being read.
 */
export class FileConverter implements vscode.Disposable {
  private worker: Promise<ConvertWorker> | undefined;
  private readonly waiting = new Map<number, { resolve: (reply: ImportReply) => void; reject: (error: Error) => void }>();
  private count = 0;
  private isEnded = false;

  constructor(private readonly extension: vscode.Uri) {}

  async add(source: ImportSource): Promise<ImportedFile> {
    const reply = await this.ask({ add: source });
    if (!('file' in reply)) throw new Error('failure' in reply ? reply.failure : 'no file');
    return reply.file;
  }

  async digests(): Promise<readonly ImportedDigest[]> {
    const reply = await this.ask({ finish: true });
    if (!('digests' in reply)) throw new Error('failure' in reply ? reply.failure : 'no digests');
    return reply.digests;
  }

  dispose(): void {
    this.isEnded = true;
    void this.worker?.then((worker) => { worker.end(); });
    this.fail(new ConversionEnded());
  }

  private async ask(request: ImportRequest): Promise<ImportReply> {
    this.worker ??= startWorker(vscode.Uri.joinPath(this.extension, 'dist', 'convert.js'), {
      onMessage: (message) => { this.answered(message); },
      onFailure: (error) => { this.fail(error); },
    });
    const worker = await this.worker;
    if (this.isEnded) throw new ConversionEnded();
    const id = ++this.count;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      worker.send({ id, request });
    });
  }

  private answered(message: unknown): void {
    const { id, reply } = message as { readonly id: number; readonly reply: ImportReply };
    this.waiting.get(id)?.resolve(reply);
    this.waiting.delete(id);
  }

  private fail(error: Error): void {
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}
