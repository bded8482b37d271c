import path from 'node:path';
import type { Arguments, StreamedLine } from '../command';
import { findSettings } from '../files/folderSettings';
import { readDigestFile, type SingleDigest } from '../files/singleDigest';
import { DataError, FileError } from '../problem';
import { inputLines } from './inputLines';
import { remembered } from './remembered';
import { digestOf, documentIn, standardInput, type Fault, type StreamedDocument } from './streamedDocument';

/** Options of the commands that take a stream. */
export const streamOption = { stream: { type: 'boolean' } } as const;

/** How many folders' settings and rules are kept. */
export const keptFolders = 32;

/** Whether a command was given a stream rather than its single FILE: by `--stream`, or by `-` for the standard input. */
export function isStream({ positionals, values }: Arguments): boolean {
  return values['stream'] === true || (positionals.length === 1 && positionals[0] === standardInput);
}

/** What a command finds out about one document of a stream. */
export type ReadDocument = (digest: SingleDigest, document: StreamedDocument) => Promise<StreamedLine>;

/**
 * One line for each document, in order, read when the line is asked for: the FILEs of the command, or else the lines of the standard
 * input. A document that can't be read gives a line with its error, and the next has its turn.
 */
export async function* streamDocuments(args: Arguments, read: ReadDocument): AsyncGenerator<StreamedLine> {
  const settings = remembered(keptFolders, (folder) => findSettings(folder, args));
  const lineOf = async (document: StreamedDocument): Promise<StreamedLine> => {
    const { file, id, text, title, fault } = document;
    if (fault !== undefined) return faultLine(document, fault);
    const found = await settings(path.dirname(file));
    const digest = text === undefined ? await readDigestFile(file, found.encodingOf(path.basename(file))) : digestOf(file, text, title);
    const { json, problems } = await read(digest, document);
    return { json: id === undefined ? json : { id, ...json }, problems: [...found.problems, ...digest.problems, ...problems] };
  };
  for await (const document of documents(args)) yield await lineOf(document).catch((error: unknown) => faultLine(document, faultOf(error)));
}

async function* documents({ positionals, input }: Arguments): AsyncGenerator<StreamedDocument> {
  const files = positionals.filter((file) => file !== standardInput);
  for (const file of files) yield { file, line: 1 };
  if (files.length === 0) for await (const line of inputLines(input)) yield documentIn(line);
}

/** A text that has neither file nor id is named by its line. */
function faultLine({ id, file, line }: StreamedDocument, error: Fault): StreamedLine {
  const isNamed = id !== undefined || file !== standardInput;
  return {
    json: { ...(id !== undefined && { id }), file, ...(!isNamed && { line }), error: { code: error.code, message: error.message } },
    problems: [{ file, line: isNamed ? 1 : line, column: 1, ...error, severity: 'error' }],
  };
}

/** What is wrong with a document. Even a fault of the program must not cost the others their turn. */
function faultOf(error: unknown): Fault {
  if (error instanceof DataError) return error.problem;
  if (error instanceof FileError) return { code: 'unreadable-file', message: `The file ${error.reason}.` };
  return { code: 'unexpected', message: error instanceof Error ? error.message : String(error) };
}
