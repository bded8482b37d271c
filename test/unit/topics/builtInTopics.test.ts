import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtInTopics } from '../../../src/core/topics/builtIn';
import { createTopicClassifier } from '../../../src/core/topics/classify/classifier';
import { isTerm } from '../../../src/core/topics/terms/lexicon';
import { readTopicCodebook } from '../../../src/core/topics/codebookFile/readTopicCodebook';
import { labelledTopics, topicPaths } from '../../../src/core/topics/topicPaths';
import { topicsYaml } from '../../../src/core/topics/codebookFile/topicsYaml';
import { sharedFolder } from '../shared';

const classifier = createTopicClassifier(builtInTopics);

describe('the built-in codebook', () => {
  it('has nine areas, three of which are topics themselves, and 42 topics in all', () => {
    expect(builtInTopics.topics.map(({ label }) => label)).toEqual(['Infrastructure', 'Artificial intelligence',
      'Quantum technology', 'Trade and economy', 'Security', 'Rights and content', 'Health technology',
      'Digital inclusion and skills', 'Geopolitics']);
    expect(topicPaths(builtInTopics)).toHaveLength(42);
    expect(topicPaths(builtInTopics)).toContain('Geopolitics / US–China relations');
  });

  it('says the same when it is written to a file and read again', () => {
    expect(readTopicCodebook(topicsYaml(builtInTopics))).toEqual({ codebook: builtInTopics, issues: [] });
  });

  it.each(labelledTopics(builtInTopics))('$label has a description, notes on what belongs to it, and at least fifteen different terms', ({ topic }) => {
    const terms = topic.terms ?? [];
    expect([topic.description, topic.include, topic.exclude].filter((note) => note === undefined || note === '')).toEqual([]);
    expect(new Set(terms).size).toBe(terms.length);
    expect(terms.length).toBeGreaterThanOrEqual(15);
    expect([...terms, ...(topic.not ?? [])].filter((term) => !isTerm(term) || term !== term.trim() || term.includes('\n'))).toEqual([]);
  });
});

describe('articles under the built-in codebook', () => {
  it.each([
    [
      'Security / Cybersecurity',
      'Ransomware stops trams in Oberwald',
      'Attackers locked the control room. The operator restored its systems from backups after a phishing mail had let malware in.',
    ],
    [
      'Trade and economy / Export controls',
      'Licences now needed to ship lithography tools',
      'The ministry added the machines to its export control list. Exporters must apply for a licence and name the end user.',
    ],
    [
      'Infrastructure / Satellite internet',
      'Island schools go online by satellite',
      'A low-Earth-orbit constellation will link forty schools. User terminals arrive in May.',
    ],
    [
      'Rights and content / Privacy and data protection',
      'Watchdog fines fitness app Stridewell',
      'The data protection authority found that the app shared health data without consent, against the GDPR.',
    ],
    [
      'Health technology',
      'Clinics test a scanner that reads skin',
      'Doctors say the tool helps with early detection of skin cancer. Patients keep their records.',
    ],
    [
      'Quantum technology',
      'Lab links two quantum computers',
      'The qubits stayed entangled over 12 kilometres of fibre.',
    ],
    [
      'Trade and economy / Tariffs and trade war',
      'Duties on routers to double',
      'The tariff follows failed trade talks. Partners announced retaliation.',
    ],
    [
      'Digital inclusion and skills',
      'Libraries teach pensioners to go online',
      'The courses in digital skills are meant to narrow the digital divide for older people in rural areas.',
    ],
  ])('%s', (topic, title, body) => {
    expect(classifier.classify({ title, body })).toMatchObject({ primary: topic, unsure: false });
  });

  it('a country that is only the scene does not become the subject', () => {
    const { primary } = classifier.classify({ title: 'Semiconductor plant opens in Gujarat',
      body: 'The chip factory will package memory chips and power processors. India paid half of it. Wafers come from a foundry abroad.' });
    expect(primary).toBe('Infrastructure / Semiconductors');
  });

  it.each([
    ['small print', 'A cathedral gets its roof back', 'The carpenters finished in May. The bells ring again.\nCopyright 2026 Sample Press. Copyright © 2026.', 'Artificial intelligence / Generative media'],
    ['another sense', 'Judge is named', 'The senate gave its advice and consent on Monday. The consent decree was signed.', 'Rights and content / Privacy and data protection'],
  ])('words in %s are no topic', (_, title, body, topic) => {
    expect(classifier.classify({ title, body }).topics.map(({ label }) => label)).not.toContain(topic);
  });

  it.each([
    ['a name', 'Mr Drone opens his bakery', 'Mr Drone bakes at four. Customers of Mr Drone like his rye bread. Mr Drone sings.'],
    ['another language', 'Der Soldat und die Drone', 'Die Drone summt im Garten. Eine Drone ist eine Biene, sagt der Imker. Die Drone fliegt.'],
    ['one word, however often', 'Consent, a novel', 'Consent is what the novel is called. Consent tells of a marriage. Consent sold well. Consent was filmed.'],
  ])('%s alone makes no topic certain', (_, title, body) => {
    expect(classifier.classify({ title, body })).toMatchObject({ unsure: true });
  });

  it('two words of a topic are enough', () => {
    expect(classifier.classify({ title: 'Drone over the harbour', body: 'The navy shot the drone down. A second drone followed; the navy waited.' }))
      .toMatchObject({ primary: 'Security / Military uses', unsure: false });
  });

  it('bargaining chips are no semiconductors', () => {
    const { topics } = classifier.classify({ title: 'Fish quotas a bargaining chip', body: 'The bargaining chip was used twice.' });
    expect(topics.map(({ label }) => label)).not.toContain('Infrastructure / Semiconductors');
  });
});

interface GoldArticle {
  readonly file: string;
  readonly titleStart: number;
  readonly titleEnd: number;
  readonly articleEnd: number;
  readonly primary: string;
  readonly primaryAlternatives?: readonly string[];
  readonly topics: readonly string[];
}

const goldFolder = sharedFolder('gold');
const digestFolder = sharedFolder('digests');

describe.skipIf(goldFolder === undefined || digestFolder === undefined)('the coded articles', () => {
  it('primary topic right in 3 of 4, micro F1 of all labels 0.65 or more', () => {
    const gold = JSON.parse(readFileSync(path.join(goldFolder ?? '', 'topics.json'), 'utf8')) as GoldArticle[];
    const results = gold.map((coded) => {
      const text = readFileSync(path.join(digestFolder ?? '', coded.file), 'utf8').replace(/^\uFEFF/, '');
      const result = classifier.classify({
        title: text.slice(coded.titleStart, coded.titleEnd), body: text.slice(coded.titleEnd, coded.articleEnd),
      });
      const given = result.topics.map(({ label }) => label);
      return {
        right: [coded.primary, ...(coded.primaryAlternatives ?? [])].includes(result.primary ?? ''),
        hits: given.filter((label) => coded.topics.includes(label)).length,
        labels: given.length + coded.topics.length,
      };
    });
    const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
    const primary = results.filter(({ right }) => right).length / results.length;
    const f1 = (2 * sum(results.map(({ hits }) => hits))) / sum(results.map(({ labels }) => labels));
    console.log(`topics: primary right ${primary.toFixed(3)}, micro F1 ${f1.toFixed(3)}`);
    expect(primary).toBeGreaterThanOrEqual(0.75);
    expect(f1).toBeGreaterThanOrEqual(0.65);
  });
});
