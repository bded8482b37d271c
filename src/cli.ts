#!/usr/bin/env node
import { exitCodes, main } from './cli/program/main';

// A reader that stops early (`| head`) closes the pipe: no fault of the run, and nobody is left to tell.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exitCode = exitCodes.wrongUse;
  });
}

const output = {
  stdout: (text: string) => void process.stdout.write(text),
  stderr: (text: string) => void process.stderr.write(text),
};

// The exit code is set, not forced: a pipe takes large output only as fast as it is read.
main(process.argv.slice(2), output).then(
  (code) => { process.exitCode = code; },
  (error: unknown) => {
    output.stderr(`policy-digest: unexpected: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 70;
  },
);
