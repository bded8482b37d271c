import path from 'node:path';
import { readSidecar } from '../../core/annotations/readSidecar';
import { resolveAnchors } from '../../core/annotations/anchoring/resolveAnchors';
import { parseDigest } from '../../core/digest/parse/parseDigest';
import { requiredOption, type Command } from '../command';
import { problemsOf, UsageError } from '../problem';
import { encodingOption, findSettings } from '../files/folderSettings';
import { readSource, readText } from '../files/readText';

export const anchorCommand: Command = {
  name: 'anchor',
  usage: '--sidecar ANNOTATIONS.yaml --text FILE [--encoding E]',
  summary: 'finds each passage of an annotations file in a text',
  options: { ...encodingOption, sidecar: { type: 'string' }, text: { type: 'string' } },
  async run(args) {
    if (args.positionals.length > 0) throw new UsageError('give the files with --sidecar and --text');
    const sidecarFile = requiredOption(args, 'sidecar');
    const textFile = requiredOption(args, 'text');
    const yamlText = await readText(sidecarFile, sidecarFile);
    const settings = await findSettings(path.dirname(textFile), args);
    const { text, issues: notes } = await readSource(textFile, textFile, settings.encodingOf(path.basename(textFile)));
    const { sidecar, issues } = readSidecar(yamlText);
    const annotations = resolveAnchors(text, parseDigest(text).articles, sidecar?.annotations ?? [])
      .map(({ id, status, start, end, score }) => ({ id, status, start, end, score }));
    return {
      json: { annotations },
      lines: annotations.map(({ id, status, start, end, score }) => `${id}\t${status}\t${start}\t${end}\t${score.toFixed(2)}`),
      problems: [...settings.problems, ...problemsOf(textFile, text, notes), ...problemsOf(sidecarFile, yamlText, issues)],
    };
  },
};
