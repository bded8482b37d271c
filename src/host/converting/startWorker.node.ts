import type * as vscode from 'vscode';
import { Worker } from 'node:worker_threads';
import type { ConvertWorker, WorkerListener } from './convertWorker';

/** So much that the largest file within the limits is read, and a bug can't take all of the machine's memory. */
const mostMegabytes = 2_048;

const program = `
const { parentPort, workerData } = require('node:worker_threads');
const answer = require(workerData).serveImports();
parentPort.on('message', async (request) => { parentPort.postMessage(await answer(request)); });`;

/** A thread of its own, so that the editor's extensions never wait for it. */
export function startWorker(bundle: vscode.Uri, listener: WorkerListener): Promise<ConvertWorker> {
  const worker = new Worker(program, { eval: true, workerData: bundle.fsPath, resourceLimits: { maxOldGenerationSizeMb: mostMegabytes } });
  worker.on('message', listener.onMessage);
  worker.on('error', (error: unknown) => { listener.onFailure(error instanceof Error ? error : new Error(String(error))); });
  return Promise.resolve({ send: (message) => { worker.postMessage(message); }, end: () => void worker.terminate() });
}
