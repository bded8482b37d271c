import { describe, expect, it } from 'vitest';
import { unplacedFacts, unplacedMessages } from '../../../src/core/projectImport/plan/unplacedMessages';
import { folderText, harbour, imported, lossKeys, passagesOf, refusalOf, source } from './support';

describe('a table of quotes', () => {
  it('is read by the names of its columns in several languages, whatever separates its cells', async () => {
    const tables = [
      'Quote,Tags,Memo,Coder,Document,Created\n"Tolls rise by a tenth","costs; ports/tolls","how much?",ana,harbour.txt,2024-03-10 08:30\n',
      'Zitat;Code;Kommentar;Bearbeiter;Dokument;Erstellt am\n"Tolls rise by a tenth";costs|ports/tolls;how much?;ana;harbour;2024-03-10T08:30:00Z\n',
      'sep=;\ncita;etiquetas;comentario;usuario;archivo;fecha\nTolls rise by a tenth;costs, ports/tolls;how much?;ana;2024/harbour.txt;2024-03-10T09:30+01:00\n',
      'Extrait\tÉtiquettes\tCommentaire\tUtilisateur\tFichier\tcreated\r\nTolls rise by a tenth\tcosts;ports/tolls\thow much?\tana\tharbour.txt\t2024-03-10T08:30\r\n',
    ];
    for (const table of tables) {
      const project = await imported(source('quotes.csv', table));
      expect(project.sidecars).toMatchObject([{ digest: '2024/harbour.txt', coder: 'ana', annotations: [{
        article: 'harbour-tolls-rise-again', exact: 'Tolls rise by a tenth', tags: ['costs', 'ports/tolls'], memo: 'how much?', coder: 'ana', created: '2024-03-10T08:30:00Z',
      }] }]);
      expect(project.losses).toEqual([]);
    }
  });

  it('joins the rows of one passage, and tells what it does not read', async () => {
    const table = 'passage,tag,weight,date\nits director said,a,3,8 March\nits director said,b,4,8 March\n,c,1,\n';
    const project = await imported(source('q.csv', table));
    expect(passagesOf(project)).toMatchObject([{ exact: 'its director said', tags: ['a', 'b'], created: '' }]);
    expect(lossKeys(project).sort()).toEqual(['import-left-out/columns', 'import-left-out/dates', 'import-left-out/no-quote']);
  });

  it('places a quote only where it is certain, and keeps the others with their words', async () => {
    const table = [
      'quote,tag,document,title,before',
      'The port of Alder "will not  wait" for the ministry,white space and signs,,,',
      '“its director said”,marks of the table,,,',
      'The ferry line may leave the harbour,of the article,,Ferry line looks elsewhere,',
      'ferry line may leave the harbour,twice,,,',
      'ferry line may leave the harbour,by what is before,,,"next spring, and the "',
      'a word that nobody wrote,nowhere,harbour.txt,,',
      'or,part of a word,,,',
    ].map((line) => line.replace(/^(The port.*?ministry)/, (quote) => `"${quote.replaceAll('"', '""')}"`)).join('\n');
    const project = await imported(source('q.csv', table));
    expect(passagesOf(project).map(({ exact, tags, article }) => [tags[0], exact, article])).toEqual([
      ['white space and signs', 'The port of Alder “will not wait” for the ministry', 'harbour-tolls-rise-again'],
      ['marks of the table', 'its director said', 'harbour-tolls-rise-again'],
      ['of the article', 'The ferry line may leave the harbour', 'ferry-line-looks-elsewhere'],
      ['by what is before', 'ferry line may leave the harbour', 'harbour-tolls-rise-again'],
    ]);
    expect(project.unplaced).toMatchObject([
      { tags: ['twice'], reason: 'several' }, { tags: ['nowhere'], where: 'harbour.txt', reason: 'none' }, { tags: ['part of a word'], reason: 'none' },
    ]);
  });

  it('looks first in the document that is named, then in all', async () => {
    const copy = folderText('copy.txt', harbour.text);
    const named = await imported(source('q.csv', 'quote,tag,file\nits director said,a,copy.txt\ntold the council,b,gone.txt\n'), [harbour, copy]);
    expect(passagesOf(named)).toMatchObject([{ digest: 'copy.txt', tags: ['a'] }]);
    expect(named.unplaced).toMatchObject([{ quote: 'told the council', reason: 'several' }]);
  });

  it('finds each of many quotes in many digests', async () => {
    const folder = Array.from({ length: 30 }, (_, index) => folderText(`d${index}.txt`, harbour.text.replaceAll('Alder', `Alder${index}`)));
    const rows = folder.map((_, index) => `The port of Alder${index} “will not wait”,t${index}`);
    const project = await imported(source('q.csv', `quote,tag\n${rows.join('\n')}\n`), folder);
    expect(passagesOf(project).map(({ digest, tags }) => [digest, ...tags])).toEqual(folder.map(({ file }, index) => [file, `t${index}`]));
  });

  it('keeps the row, tags and memo of a quote without a certain place', async () => {
    const { unplaced } = await imported(source('q.csv', 'quote,tag,note\nits director said,a,\nferry line may leave the harbour,b;c,"ask\nAna"\n'));
    expect(unplaced).toEqual([{ quote: 'ferry line may leave the harbour', tags: ['b', 'c'], where: '', row: 3, reason: 'several', memo: 'ask\nAna' }]);
    expect(unplaced.flatMap(unplacedFacts).map(({ message }) => message)).toEqual([
      'Row 3', 'Tags: b, c', 'Memo: ask Ana', 'It is in several places. Tag it by hand where it belongs.',
    ]);
    expect(unplacedMessages(unplaced)).toMatchObject([{
      code: 'unplaced-quote', message: '“ferry line may leave the harbour” (Row 3) is in several places. Tag it by hand where it belongs. (Tags: b, c) (Memo: ask Ana)',
    }]);
  });

  it('makes tags of the codes of other programs', async () => {
    const project = await imported(source('q.csv', 'segment,code\nits director said,"Costs > Energy prices, ""high"""\ntold the council,Costs\\Ports\n'));
    expect(passagesOf(project).map(({ tags }) => tags)).toEqual([['Costs/Energy prices ’high’'], ['Costs/Ports']]);
    expect(lossKeys(project)).toEqual(['import-left-out/tag-signs']);
  });

  it('is no other table', async () => {
    expect(await refusalOf(source('a.csv', 'name,age\nAnn,4\n'))).toBe('not recognised');
    expect(await refusalOf(source('a.csv', 'quote\nwords\n'))).toBe('not recognised');
    expect(await refusalOf(source('a.csv', ''))).toBe('not recognised');
    expect(await refusalOf(source('a.csv', `quote,tag\n${'x,y\n'.repeat(500_001)}`))).toBe('import-refused/annotations');
    expect(await refusalOf(source('a.csv', new Uint8Array(51 * 1024 * 1024).fill(0x61)))).toBe('not recognised');
  });
});

describe('Taguette', () => {
  it('gives its highlights with their tags, one row each', async () => {
    const table = 'id,document,tag,content\n1,harbour,policy.tolls,"Tolls rise by a\ntenth"\n1,harbour,"money, high","Tolls rise by a\ntenth"\n2,harbour,,told the council\n';
    const project = await imported(source('all_tags.csv', table));
    expect(project.format).toEqual({ id: 'taguette', name: 'Taguette' });
    expect(passagesOf(project)).toMatchObject([{ exact: 'Tolls rise by a tenth', tags: ['policy.tolls', 'money high'] }, { exact: 'told the council', tags: [] }]);
  });
});
