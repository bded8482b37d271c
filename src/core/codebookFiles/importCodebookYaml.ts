import { readCodebook } from '../codebook/readCodebook';
import { message } from '../issues/issue';
import type { ProjectImporter } from '../projectImport/types';
import { decodeText } from '../text/encoding/decodeText';

const headBytes = 50_000;

/** The codebook of another folder. */
export const codebookYamlImporter: ProjectImporter = {
  id: 'codebook',
  recognises: ({ name, bytes }) => {
    if (!/\.ya?ml$/i.test(name)) return false;
    const { text } = decodeText(bytes.subarray(0, headBytes));
    // The researcher's other files begin otherwise.
    return /^(?:tags|memo) *:/m.test(text) && !/^(?:annotations|articles|digest|topics|entities|collections|layouts|digests) *:/m.test(text);
  },
  read: async ({ bytes }) => {
    const { codebook, issues } = await Promise.resolve(readCodebook(decodeText(bytes).text));
    const [first] = issues;
    if (codebook === undefined) return { refusal: first ?? message('import-refused/no-codebook') };
    return { format: { id: 'codebook', name: 'Policy Digest' }, digests: [], sidecars: [], codebook, unplaced: [], losses: issues };
  },
};
