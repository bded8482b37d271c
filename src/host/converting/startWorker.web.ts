import * as vscode from 'vscode';
import type { ConvertWorker, WorkerListener } from './convertWorker';

/** What is used of the browser. */
interface BrowserWorker {
  postMessage(message: unknown): void;
  terminate(): void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
}
interface Browser {
  readonly Worker: new (address: string) => BrowserWorker;
  readonly Blob: new (parts: readonly (string | Uint8Array)[], options: { readonly type: string }) => object;
  readonly URL: { createObjectURL(blob: object): string; revokeObjectURL(address: string): void };
}

const before = 'var module = { exports: {} }; var exports = module.exports;';
const after = `
;(() => {
  const answer = module.exports.serveImports();
  self.onmessage = async ({ data }) => { self.postMessage(await answer(data)); };
})();`;

/** A worker within the extensions' worker. The bundle may lie where no worker can be started from: it is read first. */
export async function startWorker(bundle: vscode.Uri, listener: WorkerListener): Promise<ConvertWorker> {
  const browser = globalThis as unknown as Browser;
  const code = await vscode.workspace.fs.readFile(bundle);
  const address = browser.URL.createObjectURL(new browser.Blob([before, code, after], { type: 'application/javascript' }));
  const worker = new browser.Worker(address);
  worker.onmessage = ({ data }) => { listener.onMessage(data); };
  worker.onerror = ({ message }) => { listener.onFailure(new Error(message ?? 'worker')); };
  return {
    send: (message) => { worker.postMessage(message); },
    end() {
      worker.terminate();
      browser.URL.revokeObjectURL(address);
    },
  };
}
