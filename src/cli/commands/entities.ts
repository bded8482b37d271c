import path from 'node:path';
import { DigestFacts } from '../../core/corpus/digestFacts';
import { articlesOrWhole } from '../../core/digest/parse/parseDigest';
import { finish } from '../../core/steps';
import { publishedStyle } from '../../core/entities/tagger/features';
import { tagTokens } from '../../core/corpus/tagTokens';
import { optionalOption, type Arguments, type Command, type Outcome } from '../command';
import { loadRecogniser } from '../entityModel';
import { findEntityRules } from '../files/entityRules';
import { problemsOf, UsageError } from '../problem';
import { encodingGiven } from '../files/folderSettings';
import { readSource } from '../files/readText';
import { digestCommand } from '../stream/digestCommand';
import { remembered } from '../stream/remembered';
import { keptFolders } from '../stream/streamDocuments';

const digestEntities = digestCommand({
  name: 'entities',
  summary: 'lists the people, organisations, places … that a digest mentions, using the entity rules of its folder',
  options: { tokens: { type: 'string' } },
  async start() {
    const { recogniser, problems } = await loadRecogniser();
    const rulesOf = remembered(keptFolders, findEntityRules);
    return {
      problems,
      async report({ file, text, parsed }) {
        const rules = await rulesOf(path.dirname(file));
        const facts = new DigestFacts(text, articlesOrWhole(text, parsed));
        const mentions = finish(facts.mentionSteps(recogniser, ({ id }) => rules.rulesFor(path.basename(file), id)));
        return {
          json: { file, mentions },
          lines: mentions.map((mention) => `${mention.start}\t${mention.end}\t${mention.type}\t${mention.text}\t${mention.canonical}`),
          problems: rules.problems,
        };
      },
    };
  },
});

export const entitiesCommand: Command = {
  ...digestEntities,
  usage: `${digestEntities.usage} | --tokens FILE.tsv [--encoding E]`,
  summary: `${digestEntities.summary}; with --tokens, prints BIO tags for tokenised sentences`,
  async run(args) {
    const tokens = optionalOption(args, 'tokens');
    return tokens === undefined ? await digestEntities.run(args) : await tokenTags(args, tokens);
  },
};

async function tokenTags(args: Arguments, file: string): Promise<Outcome> {
  if (args.positionals.length > 0) throw new UsageError('give either FILE or --tokens FILE.tsv');
  const loaded = await loadRecogniser(publishedStyle);
  const { text, issues } = await readSource(file, file, { declared: encodingGiven(args) });
  const tags = tagTokens(text, loaded.recogniser);
  return { json: { tags }, lines: tags.map((sentence) => sentence.join(' ')), problems: [...loaded.problems, ...problemsOf(file, text, issues)] };
}
