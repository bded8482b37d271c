/** A worker that reads files for import. */
export interface ConvertWorker {
  send(message: unknown): void;
  /** Ends it at once, whatever it is doing. */
  end(): void;
}

export interface WorkerListener {
  readonly onMessage: (message: unknown) => void;
  readonly onFailure: (error: Error) => void;
}
