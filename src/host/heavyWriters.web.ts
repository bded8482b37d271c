import * as vscode from 'vscode';
import type { writeHeavy as write } from '../core/exportFormats/heavyWriters';

/** What is used of the browser. */
interface Browser {
  readonly Blob: new (parts: readonly (string | Uint8Array)[], options: { readonly type: string }) => object;
  readonly URL: { createObjectURL(blob: object): string; revokeObjectURL(address: string): void };
}

interface Bundle {
  readonly writeHeavy: typeof write;
}

const before = 'const module = { exports: {} }; const exports = module.exports;\n';
const after = '\nexport default module.exports;';

let loading: Promise<Bundle> | undefined;

/** What `#export` is in a browser: the bundle is read through the editor when it is first needed, as it may lie anywhere. */
export async function* writeHeavy(...given: Parameters<typeof write>): ReturnType<typeof write> {
  loading ??= load();
  const bundle = await loading;
  return yield* bundle.writeHeavy(...given);
}

async function load(): Promise<Bundle> {
  const browser = globalThis as unknown as Browser;
  const extension = vscode.extensions.getExtension('policy-digest.policy-digest');
  if (extension === undefined) throw new Error('the extension does not know where it is');
  const code = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension.extensionUri, 'dist', 'export.js'));
  const address = browser.URL.createObjectURL(new browser.Blob([before, code, after], { type: 'text/javascript' }));
  try {
    const module = await import(address) as { readonly default: Bundle };
    return module.default;
  } finally {
    browser.URL.revokeObjectURL(address);
  }
}
