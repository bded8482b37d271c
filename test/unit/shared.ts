import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * A folder of the reference data that lies beside the project, for tests and measurement only.
 * Undefined, with a printed reason, where it is missing: such tests are skipped.
 */
export function sharedFolder(name: string): string | undefined {
  const folder = path.resolve(import.meta.dirname, '../../../shared', name);
  if (existsSync(folder)) return folder;
  console.log(`skipped: reference data "${name}" is not beside the project (looked for ../shared/${name})`);
  return undefined;
}
