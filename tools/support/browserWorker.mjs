import { build } from 'esbuild';
import { openBrowser } from '../editor/page.mjs';

/** Enough for measuring on a slow machine. */
const longestMs = 300_000;

/**
 * Runs a module in a web worker of a browser, gives it one message and waits for its answer.
 * @param {string} module path of the module; bundled first
 * @param {{bytes: Uint8Array, text: string}} input
 * @returns {Promise<[string, number][]>} the answer: names and milliseconds
 */
export async function askWorker(module, { bytes, text }) {
  const { outputFiles: [bundle] } = await build({
    entryPoints: [module], bundle: true, write: false, format: 'iife', platform: 'browser',
    loader: { '.txt': 'text', '.yaml': 'text' }, logLevel: 'warning',
  });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(longestMs);
    return await page.evaluate(ask, { source: bundle.text, encoded: Buffer.from(bytes).toString('base64'), text });
  } finally {
    await browser.close();
  }
}

/**
 * Runs in the page, without access to this file.
 * @param {{source: string, encoded: string, text: string}} told
 */
async function ask({ source, encoded, text }) {
  const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
  const worker = new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage({ bytes, text }, [bytes.buffer]);
  });
}
