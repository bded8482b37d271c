import { assert } from 'chai';
import * as vscode from 'vscode';
import { buildDigest } from '../../src/core/corpus/buildDigest';
import { DigestFacts } from '../../src/core/corpus/digestFacts';
import { parseDigest } from '../../src/core/digest/parse/parseDigest';
import { createRecogniser } from '../../src/core/entities/recognise/recogniser';
import { makeRuleBook } from '../../src/core/entities/researcherRules/ruleBook';
import { readEntityRules } from '../../src/core/entities/researcherRules/readEntityRules';
import { readModel } from '../../src/core/entities/tagger/readModel';
import { finish } from '../../src/core/steps';
import { builtInTopics } from '../../src/core/topics/builtIn';
import { createTopicClassifier } from '../../src/core/topics/classify/classifier';
import { freshSandbox } from './sandbox';
import { entityRulesFile, eventually, extension, openDigest, readBytes, readyApi, removeEntityRules, writeText } from './support';

const closing = 'More on this story is at samplepress.example.';
const text = `Harbour council of Oslo votes for electric ferries

LINDHAVEN, 4 March 2025 — The harbour council of Oslo decided last Tuesday that six diesel ferries will be replaced by electric ones. Coastline Ferries heard of it yesterday, and wants $3 million next year.

${closing}


Archive opens its map collection to everyone

The state archive in Bergen put eleven thousand old maps on the internet last week. Walkers use them to find old paths.

${closing}


Court stops the sale of patient records

Port Gazette | 6 March 2025

A court in Denmark has forbidden a chain of clinics to sell the records of its patients. Privacy advocates had asked for it two weeks ago.

${closing}
`;
const rules = 'version: 1\nentities:\n  - name: Council of Oslo\n    type: ORG\n    aliases: [harbour council]\n';

/** What the command line reads the digest with. */
async function commandLineTools() {
  const reading = readModel(await readBytes(vscode.Uri.joinPath(extension().extensionUri, 'media', 'entities.model')));
  if ('issue' in reading) throw new Error(reading.issue.message);
  const { rules: read } = readEntityRules(rules);
  assert.exists(read);
  const book = makeRuleBook(read);
  return { recogniser: createRecogniser(reading.model), classifier: createTopicClassifier(builtInTopics), rulesFor: book.rulesFor.bind(book) };
}

suite('facts of articles', () => {
  const sandbox = freshSandbox('facts');

  teardown(removeEntityRules);

  test('are the same JSON in the editor as on the command line, with values for relative dates', async () => {
    await writeText(entityRulesFile(), rules);
    const uri = await sandbox.write('week.txt', text);
    await openDigest(uri);
    const api = await readyApi();
    const tools = await commandLineTools();
    const digest = new DigestFacts(text, parseDigest(text).articles);
    const expected = finish(digest.factSteps({ ...tools, rulesFor: ({ id }) => tools.rulesFor('week.txt', id) }));
    // The model joins soon after the first digest is shown, the rules soon after their file came.
    const facts = await eventually(async () => {
      const found = await api.corpus.facts(uri);
      assert.equal(JSON.stringify(found, null, 1), JSON.stringify(expected, null, 1));
      return found;
    });

    const values = new Map(facts.flatMap(({ mentions }) => mentions.map(({ text: words, value }) => [words, value])));
    assert.deepInclude(values.get('last Tuesday'), { from: '2025-02-25', to: '2025-02-25' });
    assert.deepInclude(values.get('yesterday'), { from: '2025-03-03', to: '2025-03-03' });
    assert.deepEqual(facts.map(({ day }) => day?.iso), ['2025-03-04', undefined, '2025-03-06']);
    assert.include(facts[0]!.mentions.map(({ canonical }) => canonical), 'Council of Oslo');

    const built = buildDigest('week.txt', text, [], tools);
    assert.equal(
      JSON.stringify(facts.flatMap(({ mentions }, index) => {
        const { titleStart } = built.articles[index]!.article;
        return mentions.map((mention) => ({ ...mention, start: mention.start + titleStart, end: mention.end + titleStart }));
      })),
      JSON.stringify(built.mentions));
    assert.deepEqual(facts.map(({ topics }) => ({ ...topics, manual: false })), built.articles.map(({ topics }) => topics));
  });
});
