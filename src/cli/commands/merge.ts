import { isSidecarName } from '../../core/annotations/sidecarName';
import { readCodebook } from '../../core/codebook/readCodebook';
import { mergeCodebooks, mergeSidecars, type MergeResult } from '../../core/merge/mergeSidecars';
import type { Command } from '../command';
import { printedIssue, problemsOf, UsageError } from '../problem';
import { readText } from '../files/readText';
import { writeAtomically } from '../files/writeAtomically';

/** As git's merge driver: `policy-digest merge %O %A %B %P`. */
export const mergeCommand: Command = {
  name: 'merge',
  usage: 'BASE OURS THEIRS [PATH]',
  summary: 'merges two versions of an annotations file or codebook into OURS; PATH is the name used in messages',
  options: {},
  async run(args) {
    const [baseFile, oursFile, theirsFile, name = oursFile, ...rest] = args.positionals;
    if (baseFile === undefined || oursFile === undefined || theirsFile === undefined || name === undefined) {
      throw new UsageError('merge takes three files: BASE OURS THEIRS');
    }
    if (rest.length > 0) throw new UsageError(`unexpected argument "${rest[0] ?? ''}"`);
    const [base, ours, theirs] = [await readText(baseFile, baseFile), await readText(oursFile, oursFile), await readText(theirsFile, theirsFile)];
    const { text, conflicts } = mergerOf(name, ours)(base, ours, theirs);
    if (text !== ours) await writeAtomically(oursFile, text);
    return {
      json: { file: name, written: text !== ours, conflicts: conflicts.map(printedIssue) },
      lines: [],
      problems: problemsOf(name, text, conflicts),
    };
  },
};

/** Git passes files without their names: a codebook is then recognised by its tags. */
function mergerOf(name: string, text: string): (base: string, ours: string, theirs: string) => MergeResult {
  if (isSidecarName(name)) return mergeSidecars;
  const isCodebook = /(?:^|[\\/])codebook\.yaml$/.test(name) || (readCodebook(text).codebook?.tags.length ?? 0) > 0;
  return isCodebook ? mergeCodebooks : mergeSidecars;
}
