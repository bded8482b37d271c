#!/usr/bin/env node
import { once } from 'node:events';
import { exitCodes, main } from './cli/program/main';

let isClosed = false;

// A reader that stops early (`| head`) closes the pipe: no fault of the run, and nobody is left to tell.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (stream === process.stdout) isClosed = true;
    if (error.code !== 'EPIPE') process.exitCode = exitCodes.wrongUse;
  });
}

const output = {
  stdout: async (text: string) => {
    const isFull = !process.stdout.write(text);
    // What was closed will never have room again.
    if (isFull && !isClosed) await once(process.stdout, 'drain').catch(() => undefined);
  },
  stderr: (text: string) => void process.stderr.write(text),
  isClosed: () => isClosed,
};

// The exit code is set, not forced: a pipe takes large output only as fast as it is read.
main(process.argv.slice(2), output, process.stdin).then(
  (code) => { process.exitCode = code; },
  (error: unknown) => {
    output.stderr(`policy-digest: unexpected: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 70;
  },
);
