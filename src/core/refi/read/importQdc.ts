import { Refusal } from '../../convert/refusal';
import type { SourceFile } from '../../convert/types';
import { childElements } from '../../convert/xml/parseXml';
import type { ImportedProject, ProjectImporter } from '../../projectImport/types';
import type { Message } from '../../issues/issue';
import { attribute, childrenNamed, listed } from './elements';
import { told } from './losses';
import { beginOf, rootOf } from './openProject';
import { readCodes } from './readCodes';

/** A REFI-QDA codebook: codes become tags. */
export const qdcImporter: ProjectImporter = {
  id: 'qdc',
  recognises: ({ bytes }) => /<(?:[\w-]+:)?CodeBook[\s>/]/.test(beginOf(bytes)),
  read: async (source) => Promise.resolve(readQdc(source)),
};

function readQdc({ bytes }: SourceFile): ImportedProject | { readonly refusal: Message } {
  try {
    const root = rootOf(bytes, 'CodeBook');
    const { tags, renamed } = readCodes(childrenNamed(root, 'Codes').flatMap(childElements), () => '');
    const sets = listed(root, 'Sets').map((set) => attribute(set, 'name') ?? '?');
    return {
      format: { id: 'qdc', name: 'REFI-QDA' }, digests: [], sidecars: [], codebook: { version: 1, tags }, unplaced: [],
      losses: [...told('import-left-out/refi-codes', renamed), ...told('import-left-out/refi-sets', sets)],
    };
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error.reason };
    throw error;
  }
}
