import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../src/core/convert/limits';
import { parseDigest } from '../../../src/core/digest/parse/parseDigest';
import { qdcImporter } from '../../../src/core/refi/read/importQdc';
import { qdpxImporter } from '../../../src/core/refi/read/importQdpx';
import { sharedFolder } from '../shared';
import { exported, folderOf, imported } from './folder';
import { hasSchemas, schemaErrors, unpacked } from './schema';
import { type Dialect, selectionOf, utf8Mark, vendorProject } from './vendors';

/** An invented interview, with signs outside the basic plane before most passages. */
const interview = [
  'Interview with the harbour master 🚢🚢🚢', '', 'The first ferry leaves at six. 👩‍👩‍👧 It is always full, and nobody complains.', '',
  'Do you raise the fees?', '', 'Never. 😀 We lower them every spring, whatever the ministry says.', '',
].join('\r\n');
const quotes = ['first ferry', 'nobody complains', 'raise the fees', 'lower them every spring', 'whatever the ministry says'];

const guid = (number: number): string => `0000000${String(number % 10)}-0000-4000-a000-${String(number).padStart(12, '0')}`;

function selections(dialect: Dialect, name: (quote: string) => string = () => ''): string {
  return quotes.map((quote, index) => {
    const { start, end } = selectionOf(interview, quote, dialect);
    return `<PlainTextSelection guid="${guid(100 + index)}" name="${name(quote)}" startPosition="${String(start)}" endPosition="${String(end)}" creatingUser="{${guid(1).toUpperCase()}}" creationDateTime="2026-02-03T10:11:12+01:00">`
      + `<Coding guid="${guid(200 + index)}" creatingUser="${guid(1)}"><CodeRef targetGUID="${guid(10).toUpperCase()}"/></Coding></PlainTextSelection>`;
  }).join('');
}

function projectXml(inner: string, namespace = 'urn:QDA-XML:project:1.0'): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n<Project xmlns="${namespace}" name="Harbour" origin="Another program 1.0">`
    + `<Users><User guid="${guid(1)}" name="Ana"/><User guid="${guid(2)}" id="bo"/></Users>`
    + `<CodeBook><Codes><Code guid="{${guid(10)}}" name="Ferries" isCodable="true" color="#F80"><Description>Ships</Description><Code guid="${guid(11)}" name="and/or, &quot;both&quot;" isCodable="true"/></Code></Codes></CodeBook>${inner}</Project>`;
}

const source = (inner: string, attributes = `plainTextPath="internal://${guid(50)}.txt"`): string => `<Sources><TextSource guid="${guid(5)}" name="Interview 1.docx" ${attributes}>${inner}</TextSource></Sources>`;

function passages(project: Awaited<ReturnType<typeof imported>>): string[] {
  return project.sidecars.flatMap(({ digest, annotations }) => {
    const text = project.digests.find(({ name }) => name === digest)?.text ?? '';
    return annotations.map(({ start, end, exact }) => {
      expect(text.slice(start, end)).toBe(exact);
      return exact;
    });
  });
}

describe('offsets of other programs', () => {
  const readings: readonly (readonly [string, Dialect, string, string])[] = [
    ['UTF-16, CRLF as 2', { units: 'utf-16', crlf: 2 }, interview, 'UTF-16 units, CRLF as 2, byte-order mark not counted, end exclusive'],
    ['UTF-16, CRLF as 1', { units: 'utf-16', crlf: 1 }, interview, 'UTF-16 units, CRLF as 1, byte-order mark not counted, end exclusive'],
    ['code points, CRLF as 2', { units: 'code-points', crlf: 2 }, interview, 'code points, CRLF as 2, byte-order mark not counted, end exclusive'],
    ['code points, CRLF as 1', { units: 'code-points', crlf: 1 }, interview, 'code points, CRLF as 1, byte-order mark not counted, end exclusive'],
    ['the last character as the end', { units: 'code-points', crlf: 1, endIsLast: true }, interview, 'code points, CRLF as 1, byte-order mark not counted, end inclusive'],
    ['a mark that counts', { units: 'utf-16', crlf: 2, countsMark: true }, utf8Mark + interview, 'UTF-16 units, CRLF as 2, byte-order mark counted, end exclusive'],
    ['a mark that does not count', { units: 'utf-16', crlf: 2 }, utf8Mark + interview, 'UTF-16 units, CRLF as 2, byte-order mark not counted, end exclusive'],
    ['CRLF as 2 in a file with LF', { units: 'code-points', crlf: 2 }, interview.replaceAll('\r\n', '\n'), 'code points, CRLF as 2, byte-order mark not counted, end exclusive'],
  ];
  it.each(readings)('are read: %s', async (_, dialect, text, reading) => {
    const project = await imported(vendorProject(projectXml(source(selections(dialect))), { [`sources/${guid(50)}.txt`]: text }));
    expect(passages(project)).toEqual(quotes);
    expect(project.offsetReading).toBe(reading);
  });

  it('are read in a file of UTF-16', async () => {
    const bytes = Buffer.from(`${utf8Mark}${interview}`, 'utf16le');
    expect(passages(await imported(vendorProject(projectXml(source(selections({ units: 'utf-16', crlf: 2 }))), { [`Sources/${guid(50)}.txt`]: bytes })))).toEqual(quotes);
  });

  it('say that two units are the same where they are', async () => {
    const text = 'Plain words of a plain person.\n';
    const inner = `<PlainTextSelection guid="${guid(9)}" startPosition="6" endPosition="11"/>`;
    expect((await imported(vendorProject(projectXml(source(inner)), { [`${guid(50)}.txt`]: text }))).offsetReading).toContain('code points or UTF-16 units');
  });
});

describe('a project of another program', () => {
  const dialect: Dialect = { units: 'utf-16', crlf: 2 };

  it('brings texts, tags, passages, coders and times', async () => {
    const project = await imported(vendorProject(projectXml(source(selections(dialect))), { [`Sources/${guid(50).toUpperCase()}.TXT`]: interview }, 'My project.qde'));
    expect(project.digests).toEqual([{ name: 'Interview 1.txt', text: interview.replaceAll('\r\n', '\n') }]);
    expect(project.sidecars).toHaveLength(1);
    expect(project.sidecars[0]).toMatchObject({ digest: 'Interview 1.txt', coder: 'Ana' });
    expect(project.sidecars[0]?.annotations[0]).toMatchObject({ tags: ['Ferries'], coder: 'Ana', created: '2026-02-03T09:11:12Z' });
    expect(project.codebook?.tags).toEqual([{ name: 'Ferries', color: '#FF8800', description: 'Ships', tags: [{ name: 'and-or; ’both’' }] }]);
    expect(project.losses.map(({ key }) => key)).toEqual(['import-left-out/refi-codes']);
  });

  it.each(['urn:QDA-XML:project:1:0', 'urn:QDA-XML:project:0:4'])('is read in the namespace %s', async (namespace) => {
    const xml = projectXml(source(selections(dialect)), namespace);
    expect(passages(await imported(vendorProject(xml, { [`${guid(50)}.txt`]: interview })))).toEqual(quotes);
  });

  it.each(['internal:/', '', 'sources/', 'relative:///', 'internal://sources/'])('is read with paths that begin with "%s"', async (prefix) => {
    const xml = projectXml(source(selections(dialect), `plainTextPath="${prefix}${guid(50)}.txt"`));
    expect(passages(await imported(vendorProject(xml, { '.root': '', [`sources/${guid(50)}.txt`]: interview })))).toEqual(quotes);
  });

  it('is read with its text inside, with a prefix, a mark and an empty list', async () => {
    const text = interview.replaceAll('\r\n', '\n');
    const xml = projectXml(`${source(`<PlainTextContent>${text}</PlainTextContent>${selections({ units: 'code-points', crlf: 1 })}`, '')}<Sets/>`)
      .replace(/<(\/?)(?=[A-Z])/g, '<$1qda:').replace('xmlns=', 'xmlns:qda=');
    expect(passages(await imported(vendorProject(utf8Mark + xml)))).toEqual(quotes);
  });

  it('is read where a plain text is named as a formatted one', async () => {
    const xml = projectXml(source(selections(dialect), `richTextPath="internal://${guid(50)}.txt"`));
    expect(passages(await imported(vendorProject(xml, { [`sources/${guid(50)}.txt`]: interview })))).toEqual(quotes);
  });

  it('keeps what MAXQDA has as memos: a description without a coding, and names that somebody gave', async () => {
    const [one, two] = [selectionOf(interview, 'first ferry', dialect), selectionOf(interview, 'raise the fees', dialect)];
    const inner = `<PlainTextSelection guid="${guid(60)}" name="first…" startPosition="${String(one.start)}" endPosition="${String(one.end)}" creatingUser="${guid(2)}"><Description>Which one?</Description></PlainTextSelection>`
      + `<PlainTextSelection guid="${guid(61)}" name="The key question" startPosition="${String(two.start)}" endPosition="${String(two.end)}"/>${selections(dialect)}`;
    const project = await imported(vendorProject(projectXml(source(inner)), { [`${guid(50)}.txt`]: interview }));
    const all = project.sidecars.flatMap(({ annotations }) => annotations);
    expect(all.find(({ coder }) => coder === 'bo')).toMatchObject({ memo: 'Which one?', tags: [] });
    expect(all.find(({ memo }) => memo === 'The key question')).toMatchObject({ exact: 'raise the fees' });
  });

  it('keeps annotations of NVivo, linked by notes with a text of their own, and its cases', async () => {
    const place = selectionOf(interview, 'first ferry', dialect);
    const inner = `<PlainTextSelection guid="${guid(60)}" startPosition="${String(place.start)}" endPosition="${String(place.end)}"><Coding guid="${guid(61)}"><CodeRef targetGUID="${guid(70)}"/></Coding></PlainTextSelection>${selections(dialect)}`;
    const xml = projectXml(`<Cases><Case guid="${guid(70)}" name="Harbour master"/></Cases>${source(inner)}`
      + `<Notes><Note guid="${guid(80)}" plainTextPath="internal://${guid(81)}.txt"/></Notes>`
      + `<Links><Link guid="${guid(82)}" originGUID="${guid(80)}" targetGUID="${guid(60)}"/></Links>`);
    const project = await imported(vendorProject(xml, { [`Sources/${guid(50)}.txt`]: interview, [`Sources/${guid(81)}.txt`]: `${utf8Mark}A note.\r\nOf two lines.` }));
    const found = project.sidecars.flatMap(({ annotations }) => annotations).find(({ tags }) => tags.includes('Cases/Harbour master'));
    expect(found).toMatchObject({ exact: 'first ferry', memo: 'A note.\nOf two lines.' });
    expect(project.codebook?.tags.map(({ name }) => name)).toEqual(['Ferries', 'Cases']);
  });

  it('keeps annotations of QualCoder: notes of a source with selections in them', async () => {
    const place = selectionOf(interview, 'raise the fees', dialect);
    const xml = projectXml(source(`${selections(dialect)}<NoteRef targetGUID="${guid(80)}"/>`)
      + `<Notes><Note guid="${guid(80)}" modifyingUser="${guid(2)}" modifiedDateTime="2021-01-15T23:37:54Z"><PlainTextContent>By how much?</PlainTextContent><PlainTextSelection guid="${guid(83)}" startPosition="${String(place.start)}" endPosition="${String(place.end)}"/></Note></Notes>`);
    const project = await imported(vendorProject(xml, { [`Sources/${guid(50)}.txt`]: interview }));
    expect(project.sidecars.find(({ coder }) => coder === 'bo')?.annotations).toMatchObject([{ exact: 'raise the fees', memo: 'By how much?', created: '2021-01-15T23:37:54Z' }]);
  });

  it('keeps codes and notes of a whole source, and free notes as the memo of the project', async () => {
    const inner = `<Description>The longest one.</Description>${selections(dialect)}<Coding guid="${guid(90)}" creatingUser="${guid(2)}"><CodeRef targetGUID="${guid(11)}"/></Coding>`;
    const project = await imported(vendorProject(projectXml(`${source(inner)}<Notes><Note guid="${guid(91)}" name="Plan"><PlainTextContent>Talk to pilots.</PlainTextContent></Note></Notes><Description>All ports.</Description>`), { [`${guid(50)}.txt`]: interview }));
    const all = project.sidecars.flatMap(({ annotations, articles }) => [...annotations, ...articles]);
    // All of the text was coded, and so is each article that it is read as.
    const { articles } = parseDigest(project.digests[0]?.text ?? '');
    expect(articles.length).toBeGreaterThan(0);
    expect(all.filter(({ tags }) => tags?.includes('Ferries/and-or; ’both’'))).toHaveLength(articles.length);
    expect(all.filter(({ memo }) => memo === 'The longest one.')).toHaveLength(1);
    expect(project.codebook?.memo).toBe('All ports.\n\nPlan\nTalk to pilots.');
  });

  it('gives each coder of a passage their own, and a passage without a code to who selected it', async () => {
    const place = selectionOf(interview, 'first ferry', dialect);
    const inner = `<PlainTextSelection guid="${guid(60)}" startPosition="${String(place.start)}" endPosition="${String(place.end)}">`
      + [1, 2].map((user) => `<Coding guid="${guid(60 + user)}" creatingUser="${guid(user)}"><CodeRef targetGUID="${guid(9 + user)}"/></Coding>`).join('') + '</PlainTextSelection>';
    const project = await imported(vendorProject(projectXml(source(inner + selections(dialect))), { [`${guid(50)}.txt`]: interview }));
    expect(project.sidecars.map(({ coder, annotations }) => [coder, annotations[0]?.tags])).toEqual([['Ana', ['Ferries']], ['bo', ['Ferries/and-or; ’both’']]]);
  });

  it('makes a digest of a text in which nothing is coded', async () => {
    const project = await imported(vendorProject(projectXml(source('')), { [`${guid(50)}.txt`]: 'just a few words\nof nobody\n' }));
    expect(project.digests.map(({ text }) => text)).toEqual([`Title: Interview 1.docx\n\njust a few words\nof nobody\n\n${'-'.repeat(20)}\n`]);
  });

  it('annotates the digest of the folder that has the same text, with its own line ends', async () => {
    const folder = { digests: [{ file: 'old/talk.txt', text: interview, sidecars: [] }] };
    const project = await imported(vendorProject(projectXml(source(selections(dialect))), { [`${guid(50)}.txt`]: interview.replaceAll('\r\n', '\n') }), folder);
    expect(project.digests).toEqual([]);
    expect(project.sidecars[0]?.digest).toBe('old/talk.txt');
    expect(project.sidecars[0]?.annotations.map(({ start, end }) => interview.slice(start, end))).toEqual(quotes);
  });

  it('tells by name what it leaves out', async () => {
    const xml = projectXml(`<Variables><Variable guid="${guid(20)}" name="Age" typeOfVariable="Integer"/></Variables><Cases><Case guid="${guid(21)}"><VariableValue><VariableRef targetGUID="${guid(20)}"/><IntegerValue>40</IntegerValue></VariableValue><SourceRef targetGUID="${guid(5)}"/></Case></Cases>`
      + '<Sources>' + source('<PlainTextSelection guid="x" startPosition="a" endPosition="3"/>').slice('<Sources>'.length, -'</Sources>'.length)
      + `<TextSource guid="${guid(30)}" name="Lost.txt" plainTextPath="internal://lost.txt"><PlainTextSelection guid="${guid(31)}" name="some words" startPosition="1" endPosition="4"><Description>ask Ana</Description><Coding guid="${guid(32)}"><CodeRef targetGUID="${guid(10)}"/></Coding></PlainTextSelection></TextSource>`
      + `<PictureSource guid="${guid(33)}" name="Map.png" path="internal://a.png"><PictureSelection guid="${guid(34)}" firstX="1" firstY="1" secondX="2" secondY="2"/></PictureSource></Sources>`
      + `<Sets><Set guid="${guid(35)}" name="Women"/></Sets><Graphs><Graph guid="${guid(36)}"/></Graphs>`);
    const project = await imported(vendorProject(xml, { [`${guid(50)}.txt`]: interview }));
    expect(project.losses.map(({ key, values }) => [key.replace(/.*refi-/, ''), ...values])).toEqual(expect.arrayContaining([
      ['texts', 1, 'Lost.txt'], ['media', 1, 'Map.png'], ['regions', 1], ['broken', 1], ['variables', 1, 'Age'], ['sets', 1, 'Women'], ['graphs', 1],
    ]));
    expect(project.unplaced).toEqual([{ quote: 'some words', tags: ['Ferries'], where: 'Lost.txt', memo: 'ask Ana' }]);
  });
});

describe('files that are no project', () => {
  async function refusal(bytes: Uint8Array): Promise<string> {
    const result = await qdpxImporter.read({ name: 'a.qdpx', bytes }, []);
    return 'refusal' in result ? result.refusal.key : 'read';
  }
  const good = projectXml(source('', ''));

  it.each<[string, () => Uint8Array, string]>([
    ['an empty file', () => new Uint8Array(), 'import-refused/empty'],
    ['a damaged archive', () => vendorProject(good).slice(0, 200), 'import-refused/damaged'],
    ['an archive without a project', () => zipSync({ 'a.txt': strToU8('x') }), 'import-refused/no-project'],
    ['a name that leads out', () => vendorProject(good, { '../../evil.txt': 'x' }), 'import-refused/leads-out'],
    ['XML that ends in the middle', () => vendorProject(good.slice(0, -20)), 'import-refused/damaged'],
    ['entities of its own', () => vendorProject(good.replace('<Project', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><Project')), 'import-refused/xml-entities'],
    ['another root', () => vendorProject('<html xmlns="x"></html>'), 'import-refused/no-project'],
    ['a bomb', () => vendorProject(`${good}${' '.repeat(limits.ratioFrom + 1_000_000)}`), 'import-refused/zip-size'],
    ['elements without end', () => vendorProject(projectXml(`${'<Set>'.repeat(60_000)}${'</Set>'.repeat(60_000)}`)), 'import-refused/too-deep'],
  ])('are refused: %s', async (_, bytes, key) => {
    expect(await refusal(bytes())).toBe(key);
  });

  it('are not recognised', () => {
    expect(qdpxImporter.recognises({ name: 'a.qdpx', bytes: strToU8('no zip') })).toBe(false);
    expect(qdpxImporter.recognises({ name: 'a.zip', bytes: zipSync({ 'a.txt': strToU8('x') }) })).toBe(false);
    expect(qdpxImporter.recognises({ name: 'odd name', bytes: vendorProject(good) })).toBe(true);
    expect(qdpxImporter.recognises({ name: 'bare.qde', bytes: strToU8(good) })).toBe(true);
  });
});

describe('a codebook of another program', () => {
  it.each(['urn:QDA-XML:codebook:1.0', 'urn:QDA-XML:codebook:1:0', 'urn:QDA-XML:codebook:0:4'])('becomes tags: %s', async (namespace) => {
    const xml = `${utf8Mark}<?xml version="1.0"?><CodeBook xmlns="${namespace}" origin="x"><Codes><Code guid="{A}" name="Costs" isCodable="false"><Code guid="B" name="Fees" color="#00ff00" isCodable="true"><Description>Dues\n\nInclude: tolls</Description></Code><Code guid="C" name="Fees" isCodable="true"/></Code></Codes><Sets><Set guid="D" name="Money"/></Sets></CodeBook>`;
    const bytes = strToU8(xml);
    expect(qdcImporter.recognises({ name: 'x', bytes })).toBe(true);
    const project = await qdcImporter.read({ name: 'a.qdc', bytes }, []);
    expect(project).toMatchObject({
      codebook: { tags: [{ name: 'Costs', tags: [{ name: 'Fees', color: '#00ff00', description: 'Dues', include: 'tolls' }, { name: 'Fees 2' }] }] },
    });
    expect('losses' in project && project.losses.map(({ key }) => key)).toEqual(['import-left-out/refi-codes', 'import-left-out/refi-sets']);
  });
});

const refi = sharedFolder('refi');
describe.runIf(refi !== undefined)('the project of the standard’s annex', () => {
  const bytes = (): Uint8Array => readFileSync(path.join(refi ?? '', 'atlasti8-mac-annex.qdpx'));

  it('comes in: codes, notes and quotes, and is told what it has no texts for', async () => {
    const project = await imported(bytes());
    expect(project.codebook?.tags).toHaveLength(14);
    expect(project.codebook?.memo).toContain('Research Plan');
    expect(project.unplaced.length).toBeGreaterThan(5);
    const keys = project.losses.map(({ key }) => key.replace(/.*refi-/, ''));
    // Of those without a text nothing was kept.
    expect(keys).not.toContain('pdfs');
    expect(keys).toEqual(expect.arrayContaining(['texts', 'media', 'regions', 'graphs', 'sets']));
  });

  it.runIf(hasSchemas)('goes out again and is valid', async () => {
    const { project } = unpacked((await exported(folderOf(await imported(bytes())))).bytes);
    expect(schemaErrors(project, 'Project.xsd')).toBe('');
    expect(project.match(/<Code /g)).toHaveLength(14);
  });
});
