import type { Arguments, Command, Outcome } from '../command';
import { encodingGiven, encodingOption } from '../files/folderSettings';
import { readSingleDigest, type SingleDigest } from '../files/singleDigest';
import type { Problem } from '../problem';
import { isStream, streamDocuments, streamOption, type ReadDocument } from './streamDocuments';

/** What a command finds out about a digest. */
interface DigestReport {
  readonly json: object;
  /** For people; left out of a stream. */
  readonly lines: readonly string[];
  /** Besides those of the digest itself. */
  readonly problems?: readonly Problem[];
}

/** A command that says something about one digest. */
interface DigestCommand extends Pick<Command, 'name' | 'summary' | 'options'> {
  /** What follows FILE and the options of every such command. */
  readonly usage?: string;
  /** Makes once for a run what serves all documents. */
  readonly start: (args: Arguments) => Promise<Started> | Started;
}

interface Started {
  readonly report: (digest: SingleDigest) => Promise<DigestReport> | DigestReport;
  readonly problems?: readonly Problem[];
}

/** The command for a FILE, and for a stream of documents, of which each gives what it would give as a FILE. */
export function digestCommand({ name, summary, usage, options, start }: DigestCommand): Command {
  return {
    name,
    usage: `${streamUsage}${usage === undefined ? '' : ` ${usage}`} [--encoding E]`,
    summary: `${summary}; ${streamSummary}`,
    options: { ...encodingOption, ...streamOption, ...options },
    async run(args) {
      if (isStream(args)) {
        const { report, problems = [] } = await start(args);
        return streamOutcome(args, problems, async (digest) => {
          const { json, problems: found = [] } = await report(digest);
          return { json, problems: found };
        });
      }
      const digest = await readSingleDigest(args);
      const { report, problems = [] } = await start(args);
      const { json, lines, problems: found = [] } = await report(digest);
      return { json, lines, problems: [...digest.problems, ...problems, ...found] };
    },
  };
}

const streamUsage = 'FILE | - | --stream [FILE…]';
export const streamSummary =
  'with - or --stream, one line of JSON for each path or document {id,file,title,text} on standard input, or for each FILE';

/** @param problems told once, in front */
export function streamOutcome(args: Arguments, problems: readonly Problem[], read: ReadDocument): Outcome {
  // A wrong option is told before the first document.
  encodingGiven(args);
  return { json: null, lines: [], problems, stream: streamDocuments(args, read) };
}
