/**
 * Other programs, started so that nothing can be left running: each heads its own process group, and the whole group ends
 * when it is stopped, times out, or this process ends.
 */
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';

const onWindows = process.platform === 'win32';
const graceMs = 3_000;

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

process.on('exit', () => {
  for (const child of running) signalGroup(child, 'SIGKILL');
});
/** Signals that end this process, each with the exit code that shells use for it. */
const endings = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
for (const [signal, exitCode] of Object.entries(endings)) process.once(signal, () => process.exit(exitCode));

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function startProgram(command, args, options = {}) {
  const child = spawn(command, args, { ...options, detached: !onWindows, windowsHide: true });
  running.add(child);
  child.once('error', () => running.delete(child));
  child.once('exit', () => {
    // Anything the program left behind would otherwise hold its pipes open and keep running.
    signalGroup(child, 'SIGKILL');
    running.delete(child);
  });
  return child;
}

/**
 * Ends a program and everything it started: first politely, then by force.
 * @param {import('node:child_process').ChildProcess} child
 */
export async function endProgram(child) {
  if (!running.has(child)) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  signalGroup(child, 'SIGTERM');
  const force = setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs);
  await ended;
  clearTimeout(force);
}

/**
 * Runs a program to completion.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions & { timeoutMs: number, echo?: boolean }} options
 *   `echo` also shows the output as it comes.
 * @returns {Promise<{ code: number, output: string }>} standard output and error together;
 *   `code` is not 0 if the program could not be started or was stopped, and `output` then says so.
 */
export function runProgram(command, args, { timeoutMs, echo = false, ...options }) {
  return new Promise((resolve) => {
    let output = '';
    let timedOut = false;
    const child = startProgram(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const timer = setTimeout(() => {
      timedOut = true;
      void endProgram(child);
    }, timeoutMs);
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text;
        if (echo) process.stdout.write(text);
      });
    }
    child.once('error', (error) => {
      clearTimeout(timer);
      resolve({ code: 127, output: error.message });
    });
    child.once('close', (code) => {
      clearTimeout(timer);
      if (timedOut) output += `\nstopped: not done after ${timeoutMs / 1000} s`;
      resolve({ code: timedOut ? 124 : (code ?? 1), output });
    });
  });
}

/**
 * Runs npm: the one that runs us, if any.
 * @param {readonly string[]} args
 * @param {Parameters<typeof runProgram>[2]} options
 */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath;
  if (npm !== undefined && path.basename(npm) === 'npm-cli.js') {
    return runProgram(process.execPath, [npm, ...args], options);
  }
  return runProgram('npm', args, { ...options, shell: onWindows });
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (onWindows) spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
    else process.kill(-child.pid, signal);
  } catch {
    // The group has already ended.
  }
}
