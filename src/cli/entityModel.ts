import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from '../disk/systemError';
import { createRecogniser } from '../core/entities/recognise/recogniser';
import { readModel } from '../core/entities/tagger/readModel';
import type { EntityRecogniser } from '../core/entities/types';
import type { Problem } from './problem';

/** Beside the bundle in `dist`, and where the sources run unbundled. */
const folders = [path.join(__dirname, '../media'), path.join(__dirname, '../../media')];
const fileName = 'entities.model';

/**
 * The recogniser with the shipped model. Without the model, rules and lexicon work alone, and a problem says so.
 * @param style kind of text, see `createRecogniser`
 */
export async function loadRecogniser(style?: number): Promise<{ recogniser: EntityRecogniser; problems: Problem[] }> {
  const reading = await readFirst();
  if (reading instanceof Uint8Array) {
    const result = readModel(reading);
    if ('model' in result) return { recogniser: createRecogniser(result.model, style), problems: [] };
    return { recogniser: createRecogniser(), problems: [problem(result.issue.code, result.issue.message)] };
  }
  return { recogniser: createRecogniser(), problems: [problem('model-missing', `The entity model cannot be read (${reading}); fewer names are recognised.`)] };
}

/** @returns the bytes of the file, or the code of the error */
async function readFirst(): Promise<Uint8Array | string> {
  let code = '';
  for (const folder of folders) {
    try {
      return await readFile(path.join(folder, fileName));
    } catch (error) {
      code = codeOf(error);
    }
  }
  return code;
}

const problem = (code: string, message: string): Problem => ({ file: fileName, line: 1, column: 1, code, message, severity: 'warning' });
