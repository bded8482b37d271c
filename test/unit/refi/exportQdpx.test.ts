import { describe, expect, it } from 'vitest';
import type { ArticleNote } from '../../../src/core/annotations/types';
import { qdcExporter } from '../../../src/core/refi/write/exportQdc';
import { projectOf, written } from '../exchange/project';
import { segment } from '../search/segment';
import { annotated, exported, type Folder, passage } from './folder';
import { digestSegments } from '../../../src/core/corpus/digestSegments';
import { hasSchemas, schemaErrors, unpacked } from './schema';

const text = [
  'Title: Ferry fees fall 🚢 in the north', 'Source: Harbour Post', 'Date: 2026-03-12', 'Words: 12', '', 'The ministry cut the fees.', '', '-'.repeat(20), '',
  'Title: Pilots & tugs <strike>', 'Source: Harbour Post', 'Date: 2026-03', '', 'They ask for "more" pay.', '', '-'.repeat(20), '',
].join('\r\n');

const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
const note = (id: string, title: string, rest: Partial<ArticleNote>): ArticleNote => ({ id, title, ...rest });

const folder: Folder = {
  digests: [{
    file: 'news/north.txt', text,
    sidecars: [
      {
        coder: 'ana',
        annotations: [
          passage(text, ...at('cut the fees'), { id: 'k3v9q2', tags: ['costs/fees', 'claims'], memo: 'Which fees?\u0000 <b>', coder: 'ana' }),
          { ...passage(text, ...at('The ministry'), { id: 'gone', tags: ['claims'], coder: 'ana' }), exact: 'words that nobody wrote anywhere', prefix: 'never', suffix: 'ever' },
        ],
        articles: [note('pilots-tugs-strike', 'Pilots & tugs <strike>', { tags: ['labour'], memo: 'Read again', status: 'coded', topics: { primary: 'Letters / P' } })],
      },
      { coder: 'Bea "B" Öz', annotations: [passage(text, ...at('ministry cut'), { id: 'k3v9q2', tags: ['claims'], coder: 'Bea "B" Öz' })], articles: [] },
    ],
  }],
  codebook: {
    version: 1, memo: 'About ports.',
    tags: [{ name: 'costs', tags: [{ name: 'fees', color: '#4e79a7', description: 'Money for a service', include: 'port dues', memo: 'A thought' }] }, { name: 'unused' }],
  },
};

function attributes(project: string, element: string, name: string): string[] {
  return [...project.matchAll(new RegExp(`<${element} [^>]*?\\b${name}="([^"]*)"`, 'g'))].map(([, value]) => value ?? '');
}

describe('a REFI-QDA project', () => {
  it.runIf(hasSchemas).each(['article', 'digest'] as const)('is valid; a source is one %s', async (sources) => {
    const { project } = unpacked((await exported(folder, { sources })).bytes);
    expect(schemaErrors(project, 'Project.xsd')).toBe('');
  });

  it.runIf(hasSchemas)('is valid without anything in it', async () => {
    const { project } = unpacked((await exported({ digests: [] })).bytes);
    expect(schemaErrors(project, 'Project.xsd')).toBe('');
  });

  it.each(['article', 'digest'] as const)('has each GUID once, no empty attribute and no file that is not named; a source is one %s', async (sources) => {
    const { project, files } = unpacked((await exported(folder, { sources })).bytes);
    const guids = [...project.matchAll(/ guid="([^"]+)"/g)].map(([, guid]) => guid?.toLowerCase());
    expect(new Set(guids).size).toBe(guids.length);
    expect(project).not.toMatch(/=""/);
    const named = [...project.matchAll(/plainTextPath="internal:\/\/([^"]+)"/g)].map(([, name]) => `sources/${name ?? ''}`);
    expect(Object.keys(files).sort()).toEqual(['project.qde', ...named].sort());
  });

  it('counts code points of a text with line feeds alone', async () => {
    const { project, files } = unpacked((await exported(folder, { sources: 'digest' })).bytes);
    const [source = ''] = Object.keys(files).filter((name) => name.startsWith('sources/'));
    const points = Array.from(new TextDecoder().decode(files[source]));
    expect(points).not.toContain('\r');
    const spans = [...project.matchAll(/startPosition="(\d+)" endPosition="(\d+)"/g)].map(([, start, end]) => points.slice(Number(start), Number(end)).join(''));
    expect(spans).toContain('cut the fees');
    expect(spans).toContain('ministry cut');
  });

  it('has a source for each article with its fields in a nameless case, and sets for digests and topics', async () => {
    const { project } = unpacked((await exported(folder)).bytes);
    expect(attributes(project, 'TextSource', 'name')).toEqual(['Ferry fees fall 🚢 in the north', 'Pilots &amp; tugs &lt;strike&gt;']);
    expect(project.match(/<Case guid="[^"]+">/g)).toHaveLength(2);
    expect(project.match(/<SourceRef /g)).toHaveLength(2);
    expect(project).toContain('<TextValue>Harbour Post</TextValue>');
    expect(attributes(project, 'Variable', 'name')).toEqual(['Digest', 'Article', 'source', 'date', 'words']);
    // A day and a month: no date for all.
    expect(attributes(project, 'Variable', 'typeOfVariable')).toEqual(['Text', 'Integer', 'Text', 'Text', 'Integer']);
    expect(attributes(project, 'Set', 'name')).toEqual(['news/north.txt', 'Letters / F', 'Letters / P']);
  });

  it('nests codes with colour and definition; only a folder without codings is no code', async () => {
    const { project } = unpacked((await exported(folder)).bytes);
    expect(project).toMatch(/<Code [^>]*name="costs" isCodable="false"><Code [^>]*name="fees" isCodable="true" color="#4e79a7"><Description>Money for a service\n\nInclude: port dues<\/Description><NoteRef /);
    expect(attributes(project, 'Code', 'name')).toEqual(['costs', 'fees', 'unused', 'claims', 'labour']);
    const coded = unpacked((await exported({ ...folder, digests: folder.digests.map((digest) => ({
      ...digest, sidecars: [{ coder: '', annotations: [passage(text, ...at('cut the fees'), { id: 'a', tags: ['costs'] })], articles: [] }],
    })) })).bytes).project;
    expect(coded).toMatch(/name="costs" isCodable="true"/);
  });

  it('tells what it has no place for, and keeps it in a note', async () => {
    const { bytes, losses } = await exported(folder);
    expect(losses.map(({ key }) => key)).toEqual(['export-loss/unplaced', 'export-loss/notes', 'export-loss/characters']);
    const { project } = unpacked(bytes);
    expect(project).toContain('words that nobody wrote anywhere');
    expect((await exported(folder, { sources: 'digest' })).losses.map(({ key }) => key)).toContain('export-loss/fields');
  });

  it.each([{ query: 'coder:bea' }, { isPart: true }])('holds only what was chosen, of digests that have some of it: %j', async (context) => {
    const [first] = folder.digests;
    const found = first === undefined ? [] : digestSegments(annotated(first)).filter(({ coder, tags }) => coder !== 'ana' && tags.includes('claims'));
    const { project } = unpacked((await exported({ ...folder, digests: [...folder.digests, { file: 'other.txt', text, sidecars: [] }] }, { ...context, segments: found } as never)).bytes);
    expect(project.match(/<PlainTextSelection /g)).toHaveLength(1);
    expect(attributes(project, 'User', 'name')).toEqual(['Bea &quot;B&quot; Öz']);
    expect(project).not.toContain('other.txt');
  });

  it('cuts a passage over two articles into one for each', async () => {
    const [start, end] = [text.indexOf('fees.'), text.indexOf('& tugs')];
    const over: Folder = { digests: [{ file: 'a.txt', text, sidecars: [{ coder: '', annotations: [passage(text, start, end, { id: 'over', tags: ['claims'] })], articles: [] }] }] };
    const { project } = unpacked((await exported(over)).bytes);
    expect(project.match(/<PlainTextSelection /g)).toHaveLength(2);
    expect(project.match(/<Coding /g)).toHaveLength(2);
  });
});

describe('a REFI-QDA codebook', () => {
  it.runIf(hasSchemas)('is valid, with memos in the definitions', async () => {
    const { files, losses } = await written(qdcExporter, projectOf([segment({ id: 'a', tags: ['claims & costs'] })], { ...(folder.codebook && { codebook: folder.codebook }) }));
    const xml = Buffer.from(files[''] ?? '', 'latin1');
    expect(schemaErrors(xml, 'Codebook.xsd')).toBe('');
    expect(xml.toString()).toContain('Memo: A thought');
    expect(losses.map(({ key }) => key)).toEqual(['export-loss/project-memo']);
  });
});
