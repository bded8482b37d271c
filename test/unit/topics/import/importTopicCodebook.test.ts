import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importTopicCodebook } from '../../../../src/core/topics/import/importTopicCodebook';
import { readTopicCodebook } from '../../../../src/core/topics/codebookFile/readTopicCodebook';
import { labelledTopics } from '../../../../src/core/topics/topicPaths';
import { topicsYaml } from '../../../../src/core/topics/codebookFile/topicsYaml';
import { sharedFolder } from '../../shared';

/** The topics of a file, each with its terms: `Area / Topic: term, term`. */
function topicsIn(name: string, text: string): string[] | undefined {
  const { codebook } = importTopicCodebook(name, text);
  return codebook === undefined ? undefined : labelledTopics(codebook).map(({ label, topic }) => `${label}: ${(topic.terms ?? []).join(', ')}`);
}

function issuesOf(name: string, text: string): string[] {
  return importTopicCodebook(name, text).issues.map(({ code, message }) => `${code} ${message}`);
}

describe('CSV', () => {
  it('with one row a topic, terms parted by semicolons', () => {
    expect(topicsIn('a.csv', '\ufeffArea,Topic,Description,Keywords,Exclude\r\nWater,Harbours,"Ports, quays",ferr*; quay,ferry tale\r\nWater,Wells,,well water|pump*,\r\n'))
      .toEqual(['Water / Harbours: ferr*, quay', 'Water / Wells: well water, pump*']);
    expect(importTopicCodebook('a.csv', 'topic,definition,exclude\nHarbours,"Ports, ""old"" and new",ferry tale\n').codebook?.topics)
      .toEqual([{ label: 'Harbours', description: 'Ports, "old" and new', terms: ['harbours'], not: ['ferry tale'] }]);
  });

  it('with one row a term, with any separator, and with paths as topics', () => {
    expect(topicsIn('a.csv', 'topic;term\nWater / Harbours;ferry\nWater / Harbours;quay\nBees;honey\n')).toEqual(['Water / Harbours: ferry, quay', 'Bees: honey']);
    for (const line of ['sep=;', '\ufeffSEP=;', '"sep=;"', 'sep=;;;']) {
      expect(topicsIn('a.csv', `${line}\r\ntopic;term\r\nBees, wasps;honey\r\n`)).toEqual(['Bees, wasps: honey']);
    }
    expect(topicsIn('a.csv', 'sep=|\ntopic|term|not\nBees, wasps|honey, hive; comb|x,y,z\n')).toEqual(['Bees, wasps: honey, hive, comb']);
    expect(topicsIn('a.tsv', 'Bees\thoney\thive*\nHarbours\tferry\n')).toEqual(['Bees: honey, hive*', 'Harbours: ferry']);
  });

  it('reports columns that have no place', () => {
    expect(issuesOf('a.csv', 'topic,terms,colour\nBees,honey,yellow\n')).toEqual(['import-loss Columns left out, as a topic codebook has no place for them: colour']);
  });

  it('with an open quotation mark is read to its end', () => {
    expect(topicsIn('a.csv', 'topic,terms\nBees,"honey\nHarbours,ferry')).toEqual(['Bees: honey harbours,ferry']);
  });
});

describe('JSON and YAML', () => {
  it('as lists of topics, whatever the fields are called', () => {
    expect(topicsIn('a.json', '[{"topic": "Bees", "words": ["Honey", "honey", "hive*"]}, {"name": "Water", "subtopics": [{"name": "Wells"}, "Harbours and quays"]}]'))
      .toEqual(['Bees: honey, hive*', 'Water / Wells: wells', 'Water / Harbours and quays: harbours, quays']);
  });

  it('as maps from topics to terms, as quanteda writes its dictionaries', () => {
    const dictionary = 'BEES:\n  - honey\n  - bee hive*\nWATER:\n  HARBOURS: [ferry, quay]\n  WELLS:\n    - pump\n';
    expect(topicsIn('dictionary.yml', dictionary)).toEqual(['BEES: honey, bee hive*', 'WATER / HARBOURS: ferry, quay', 'WATER / WELLS: pump']);
    expect(topicsIn('a.json', '{"Bees": ["honey"], "Water": {"Wells": ["pump"]}}')).toEqual(['Bees: honey', 'Water / Wells: pump']);
  });

  it('in our own form as they are', () => {
    const own = 'version: 1\ntopics:\n  - label: Bees\n    terms: [Honey]\n    not: [honey moon]\n';
    expect(importTopicCodebook('topics.yaml', own)).toEqual(readTopicCodebook(own));
  });

  it('that are broken, empty or without topics are reported', () => {
    expect(issuesOf('a.json', '{"topics": [')[0]).toMatch(/^broken-json /);
    expect(issuesOf('a.yaml', 'topics: [')[0]).toMatch(/^broken-yaml /);
    for (const [name, text] of [['a.json', '{}'], ['a.yaml', ''], ['a.csv', ''], ['a.json', '[[[]]]'], ['a.txt', '\n\n']] as const) {
      expect(issuesOf(name, text)).toEqual(['no-topics No topics were found in the file.']);
    }
  });

  it('with names of JavaScript\'s own are names like others', () => {
    expect(topicsIn('a.json', '{"__proto__": ["honey"], "constructor": ["ferry"]}')).toEqual(['__proto__: honey', 'constructor: ferry']);
  });
});

describe('SKOS', () => {
  const concept = (id: string, more: object): object => ({ '@id': id, '@type': 'skos:Concept', ...more });

  it('from a JSON-LD graph: labels and alternative labels are terms, narrower concepts lie below', () => {
    const graph = { '@graph': [
      concept('a', { 'skos:prefLabel': [{ '@language': 'de', '@value': 'Wasser' }, { '@language': 'en', '@value': 'Water' }], 'skos:narrower': [{ '@id': 'b' }] }),
      concept('b', { 'skos:prefLabel': { en: 'Harbours and quays' }, 'skos:altLabel': { en: ['Seaports'] }, 'skos:definition': { en: 'Where ships lie.' } }),
      concept('c', { 'skos:prefLabel': { en: 'Wells' }, 'skos:broader': { '@id': 'a' } }),
      concept('d', { 'skos:prefLabel': { en: 'Gone' }, 'retired': '2020' }),
    ] };
    expect(topicsIn('a.jsonld', JSON.stringify(graph))).toEqual(['Water: water', 'Water / Harbours and quays: harbours, quays, seaports', 'Water / Wells: wells']);
    expect(issuesOf('a.jsonld', JSON.stringify(graph))).toEqual(['import-loss 1 × retired concepts, left out']);
  });

  it('whose concepts form a cycle loses none of them', () => {
    const circle = { conceptSet: ['a', 'b', 'c'].map((id, index) => ({ qcode: id, prefLabel: { 'en-GB': `Part ${id}` }, narrower: [['b', 'c', 'a'][index]] })) };
    expect(topicsIn('a.json', JSON.stringify(circle))).toHaveLength(3);
  });
});

describe('dictionaries', () => {
  it('of Lexicoder: what ends without a space is a stem', () => {
    const text = '<?xml version="1.0"?><dictionary name="x"><cnode name="sea_ports"><pnode name=" QUAY "></pnode><pnode name=" FERR"/>'
      + '<cnode name="deep"><pnode name="LINER "/></cnode></cnode></dictionary>';
    expect(topicsIn('a.lcd', text)).toEqual(['sea ports: quay, ferr*', 'sea ports / deep: liner']);
    expect(issuesOf('a.lcd', text)[0]).toContain('1 × patterns that match within words');
  });

  it('of LIWC: categories by number, deeper ones below, terms in several', () => {
    const text = '%\n1\tWater\n\t2\tHarbours\n3\tBees\n%\nferr*\t2\nhoney comb\t3\nwave\t1\t2\nkind (of) 3\n';
    expect(topicsIn('a.dic', text)).toEqual(['Water: wave', 'Water / Harbours: ferr*, wave', 'Bees: honey comb']);
    expect(issuesOf('a.dic', text)).toEqual(['import-loss 1 × terms with conditions on their neighbours, left out']);
    expect(issuesOf('a.dic', '%\nno end\n')[0]).toMatch(/^broken-liwc /);
  });

  it('with wildcards that a term cannot have lose those terms, and say so', () => {
    expect(topicsIn('a.json', '{"Bees": ["*hive", "bee?s", "h*ney", "honey*"]}')).toEqual(['Bees: honey*']);
    expect(issuesOf('a.json', '{"Bees": ["*hive", "bee?s", "h*ney", "honey*"]}'))
      .toEqual(['import-loss 3 × terms with a wildcard at the start of or within a word, left out']);
  });
});

describe('REFI-QDA codebooks', () => {
  const qdc = (codes: string): string => `<?xml version="1.0" encoding="utf-8"?><CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>${codes}</Codes><Sets/></CodeBook>`;

  it('become topics that are found by their names; headings only gather', () => {
    const text = qdc('<Code guid="1" name="Water" isCodable="false"><Code guid="2" name="Harbours &amp; quays" isCodable="true" color="#FF0000"><Description>Where ships lie.</Description></Code></Code>');
    expect(topicsIn('a.qdc', text)).toEqual(['Water / Harbours & quays: harbours, quays']);
    expect(issuesOf('a.qdc', text)).toEqual(['import-loss 1 × colours, left out: topics have none']);
  });

  it('with a document type are refused, whatever it says', () => {
    const bomb = `<!DOCTYPE b [<!ENTITY a "aaaa"><!ENTITY c "&a;&a;">]>${qdc('<Code guid="1" name="&c;" isCodable="true"/>').replace(/^<\?.*?\?>/, '')}`;
    expect(issuesOf('a.qdc', bomb).join()).toMatch(/xml-doctype|broken-xml/);
    expect(topicsIn('a.qdc', bomb)).toBeUndefined();
    expect(topicsIn('a.qdc', '<!DOCTYPE b SYSTEM "file:///etc/hosts"><CodeBook><Codes><Code name="x"/></Codes></CodeBook>')).toBeUndefined();
  });

  it('that are broken, or nested without end, are reported', () => {
    expect(issuesOf('a.qdc', '<CodeBook><Codes>')[0]).toMatch(/^broken-xml /);
    expect(issuesOf('a.qdc', `<CodeBook>${'<Code>'.repeat(200_000)}`)[0]).toMatch(/^broken-xml /);
  });
});

describe('what no codebook has', () => {
  it('labels with " / " in them are spelled so that they are no paths', () => {
    expect(topicsIn('a.json', '[{"topic": "Land / Sea", "terms": ["coast"]}]')).toEqual(['Land/Sea: coast']);
  });

  it('more topics than a person can manage, and nesting without end, are cut and reported', () => {
    const many = JSON.stringify(Array.from({ length: 6_000 }, (_, index) => `topic ${index}`));
    expect(topicsIn('a.json', many)).toHaveLength(5_000);
    expect(issuesOf('a.json', many)).toEqual(['import-loss 1000 × topics beyond the first 5000, left out']);
    const deep = `${'{"name": "x", "topics": ['.repeat(300)}"y"${']}'.repeat(300)}`;
    expect(importTopicCodebook('a.json', deep).codebook).toBeDefined();
  });
});

const folder = sharedFolder('taxonomies');

describe.skipIf(folder === undefined)('codebooks in use', () => {
  it.each([
    ['cap-codebook.json', 213, 21], ['cap-topics-with-terms.json', 20, 20], ['digwatch-menu-2020.json', 48, 7],
    ['iptc-media-topics-2025.json', 1084, 17], ['lexicoder-policy-agendas.lcd', 28, 28],
  ])('%s has %i topics in %i areas, which come back from our file as they are', (name, topics, areas) => {
    const { codebook, issues } = importTopicCodebook(name, readFileSync(path.join(folder ?? '', name), 'utf8'));
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(codebook === undefined ? 0 : labelledTopics(codebook).length).toBe(topics);
    expect(codebook?.topics).toHaveLength(areas);
    const labelled = codebook === undefined ? [] : labelledTopics(codebook);
    expect(labelled.filter(({ topic }) => (topic.terms ?? []).length === 0)).toEqual([]);
    expect(readTopicCodebook(codebook === undefined ? '' : topicsYaml(codebook))).toEqual({ codebook, issues: [] });
  });
});
