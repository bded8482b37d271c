import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Whether a module is the program that was started, and not imported by another.
 * @param {ImportMeta} module
 */
export function isProgram(module) {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === fileURLToPath(module.url);
}
