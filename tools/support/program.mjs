import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Whether a module was started as the program, not imported by another.
 * @param {ImportMeta} module
 */
export function isProgram(module) {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === fileURLToPath(module.url);
}
