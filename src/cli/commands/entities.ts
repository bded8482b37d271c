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
import { encodingGiven, encodingOption } from '../files/folderSettings';
import { readSource } from '../files/readText';
import { readSingleDigest } from '../files/singleDigest';

export const entitiesCommand: Command = {
  name: 'entities',
  usage: 'FILE | --tokens FILE.tsv [--encoding E]',
  summary: 'lists the people, organisations, places … that a digest mentions, using the entity rules of its folder; with --tokens, prints BIO tags for tokenised sentences',
  options: { ...encodingOption, tokens: { type: 'string' } },
  async run(args) {
    const tokens = optionalOption(args, 'tokens');
    return tokens === undefined ? await digestEntities(args) : await tokenTags(args, tokens);
  },
};

async function digestEntities(args: Arguments): Promise<Outcome> {
  const { file, text, parsed, problems } = await readSingleDigest(args);
  const rules = await findEntityRules(path.dirname(file));
  const loaded = await loadRecogniser();
  const facts = new DigestFacts(text, articlesOrWhole(text, parsed));
  const mentions = finish(facts.mentionSteps(loaded.recogniser, ({ id }) => rules.rulesFor(path.basename(file), id)));
  return {
    json: { file, mentions },
    lines: mentions.map((mention) => `${mention.start}\t${mention.end}\t${mention.type}\t${mention.text}\t${mention.canonical}`),
    problems: [...problems, ...loaded.problems, ...rules.problems],
  };
}

async function tokenTags(args: Arguments, file: string): Promise<Outcome> {
  if (args.positionals.length > 0) throw new UsageError('give either FILE or --tokens FILE.tsv');
  const loaded = await loadRecogniser(publishedStyle);
  const { text, issues } = await readSource(file, file, { declared: encodingGiven(args) });
  const tags = tagTokens(text, loaded.recogniser);
  return { json: { tags }, lines: tags.map((sentence) => sentence.join(' ')), problems: [...loaded.problems, ...problemsOf(file, text, issues)] };
}
