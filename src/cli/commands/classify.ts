import type { EncodingChoice } from '../../core/text/encoding/decodeText';
import { topicsInForce } from '../../core/topics/builtIn/topicsInForce';
import { importTopicCodebook } from '../../core/topics/import/importTopicCodebook';
import { unknownLabels } from '../../core/topics/learning/codedLabels';
import { sortDocuments, type CodedDocument, type TopicDocument } from '../../core/topics/learning/documentSorter';
import type { TopicCodebook } from '../../core/topics/types';
import { optionalOption, requiredOption, type Command } from '../command';
import { DataError, problemsOf, UsageError, type Problem } from '../problem';
import { readJsonLines, type JsonLine } from '../files/readJsonLines';
import { encodingGiven, encodingOption } from '../files/folderSettings';
import { readSource } from '../files/readText';

export const classifyCommand: Command = {
  name: 'classify',
  usage: '--codebook FILE [--train FILE.jsonl] --input FILE.jsonl [--encoding E]',
  summary: 'sorts documents {id,title,text} into the topics of any codebook, printing one line of JSON each; --train takes documents with a label',
  options: { ...encodingOption, codebook: { type: 'string' }, train: { type: 'string' }, input: { type: 'string' } },
  async run(args) {
    if (args.positionals.length > 0) throw new UsageError(`unexpected argument "${args.positionals[0] ?? ''}"`);
    const choice = { declared: encodingGiven(args) };
    const codebook = await readCodebook(requiredOption(args, 'codebook'), choice);
    const train = optionalOption(args, 'train');
    const training = train === undefined ? { values: [], problems: [] } : await readJsonLines(train, choice, codedDocument);
    const input = await readJsonLines(requiredOption(args, 'input'), choice, topicDocument);
    const sorted = sortDocuments(codebook.topics, input.values, training.values);
    return {
      json: sorted,
      jsonLines: sorted,
      lines: [],
      problems: [
        ...codebook.problems, ...training.problems, ...input.problems,
        ...unknownLabels(codebook.topics, training.values).map((label): Problem => ({
          file: train ?? '', line: 1, column: 1, severity: 'warning', code: 'unknown-label',
          message: `The codebook has no topic "${label}"; it is learned as a separate topic.`,
        })),
      ],
    };
  },
};

/** Losses in converting to our format don't make the run fail. */
async function readCodebook(file: string, choice: EncodingChoice): Promise<{ topics: TopicCodebook; problems: Problem[] }> {
  const { text, issues: notes } = await readSource(file, file, choice);
  const { codebook, issues } = importTopicCodebook(file, text);
  const problems = problemsOf(file, text, [...issues, ...notes]);
  if (codebook === undefined) {
    throw new DataError(problems[0] ?? { file, line: 1, column: 1, code: 'no-topics', message: 'No topics were found in the file.', severity: 'error' });
  }
  return { topics: topicsInForce(codebook), problems };
}

function textField({ value }: JsonLine, name: string): string {
  const field = value[name];
  return typeof field === 'string' || typeof field === 'number' ? String(field) : '';
}

function topicDocument(line: JsonLine): TopicDocument | string {
  const id = textField(line, 'id');
  return id === '' ? 'A document needs an "id".' : { id, title: textField(line, 'title'), text: textField(line, 'text') };
}

function codedDocument(line: JsonLine): CodedDocument | string {
  const label = textField(line, 'label');
  return label === '' ? 'A training document needs a "label".' : { label, title: textField(line, 'title'), text: textField(line, 'text') };
}
