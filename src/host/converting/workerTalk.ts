import type { ConvertWorker, WorkerListener } from './convertWorker';

/** The work was cancelled. */
export class ConversionEnded extends Error {}

/**
 * Requests to a worker, one after the other. It is started for the first one, and anew after it broke or did not answer in
 * time. Ends with `dispose`, which may be called while an answer is awaited.
 */
export class WorkerTalk<Request, Reply extends object> {
  private worker: Promise<ConvertWorker> | undefined;
  private settle: ((reply: Reply | { readonly failure: string } | 'ended' | 'late') => void) | undefined;
  private isEnded = false;

  constructor(private readonly startWorker: (listener: WorkerListener) => Promise<ConvertWorker>, private readonly patience: number) {}

  /** @returns what is wrong if the worker broke or took too long; throws `ConversionEnded` once disposed */
  async ask(request: Request): Promise<Reply | 'late' | 'broken'> {
    const reply = await this.answer(request);
    if (reply === 'ended') throw new ConversionEnded();
    if (reply !== 'late' && !('failure' in reply)) return reply;
    this.endWorker();
    return reply === 'late' ? 'late' : 'broken';
  }

  dispose(): void {
    this.isEnded = true;
    this.endWorker();
    this.settle?.('ended');
  }

  private async answer(request: Request): Promise<Reply | { readonly failure: string } | 'ended' | 'late'> {
    const worker = await this.running();
    if (this.isEnded) return 'ended';
    return new Promise((resolve) => {
      const timer = setTimeout(() => { this.settle?.('late'); }, this.patience);
      this.settle = (reply) => {
        clearTimeout(timer);
        this.settle = undefined;
        resolve(reply);
      };
      worker.send(request);
    });
  }

  private running(): Promise<ConvertWorker> {
    if (this.worker !== undefined) return this.worker;
    // What an ended worker still says is about a file that was given up.
    const own: WorkerListener = {
      onMessage: (reply) => { if (this.worker === started) this.settle?.(reply as Reply); },
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
