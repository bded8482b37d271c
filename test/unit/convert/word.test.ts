import { describe, expect, it } from 'vitest';
import { converted, prose, refusal, utf8, wordFile, wordParagraph } from './files';

const p = wordParagraph;

describe('Word documents', () => {
  it('with several headings of one level are so many articles', async () => {
    const body = ['Alder', 'Birch', 'Cedar'].map((name) => p(`Ferries return to ${name}`, 'Heading1') + p(prose(name)) + p('What it costs', 'Heading2') + p(prose(`${name} again`))).join('');
    const { articles } = await converted('week.docx', wordFile(body));
    expect(articles.map(({ title }) => title)).toEqual(['Ferries return to Alder', 'Ferries return to Birch', 'Ferries return to Cedar']);
    expect(articles[1]?.paragraphs).toEqual([prose('Birch'), 'What it costs', prose('Birch again')]);
  });

  it('with a title and chapters are one article', async () => {
    const body = p('The price of quiet harbours', 'Title') + ['Introduction', 'Three ports', 'Conclusion'].map((name) => p(name, 'Heading1') + p(prose(name))).join('');
    const { articles } = await converted('essay.docx', wordFile(body));
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({ title: 'The price of quiet harbours' });
    expect(articles[0]?.paragraphs).toHaveLength(6);
  });

  it('keep words of links, insertions, text boxes and notes; deletions, comments and hidden text are left out and told', async () => {
    const body = `${p('Toll on the river', 'Title')}<w:p><w:r><w:t xml:space="preserve">The </w:t></w:r><w:hyperlink r:id="r1"><w:r><w:t>toll plan</w:t></w:r></w:hyperlink>`
      + '<w:del w:id="1"><w:r><w:delText> was dropped</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t xml:space="preserve"> was kept</w:t></w:r></w:ins>'
      + '<w:r><w:commentReference w:id="3"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:footnoteReference w:id="7"/></w:r><w:r><w:t>.</w:t><w:br/><w:t>Next line</w:t></w:r></w:p>'
      + '<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>In a box</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>';
    const { articles, losses } = await converted('a.docx', wordFile(body, {
      parts: { 'word/footnotes.xml': '<w:footnotes><w:footnote w:id="7"><w:p><w:r><w:t>See the minutes.</w:t></w:r></w:p></w:footnote></w:footnotes>' },
    }));
    expect(articles[0]?.paragraphs).toEqual(['The toll plan was kept[1].', 'Next line', 'In a box', '[1] See the minutes.']);
    expect(losses.map(({ key }) => key)).toEqual(['import-left-out/deletions', 'import-left-out/comments', 'import-left-out/hidden']);
  });

  it('have rows of tables and items of lists as lines', async () => {
    const cell = (text: string) => `<w:tc>${p(text)}</w:tc>`;
    const item = (text: string, list: string) => `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const body = `${p('Fees', 'Title')}<w:tbl><w:tr>${cell('Port')}${cell('Fee')}</w:tr><w:tr>${cell('Alder')}${cell('12')}</w:tr></w:tbl>${item('one', '1')}${item('two', '1')}${item('point', '2')}`;
    const level = (format: string) => `<w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/></w:lvl>`;
    const numbering = `<w:numbering><w:abstractNum w:abstractNumId="8">${level('decimal')}</w:abstractNum><w:abstractNum w:abstractNumId="9">${level('bullet')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="8"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="9"/></w:num></w:numbering>`;
    const { articles } = await converted('a.docx', wordFile(body, { parts: { 'word/numbering.xml': numbering } }));
    expect(articles[0]?.paragraphs).toEqual(['Port | Fee', 'Alder | 12', '1. one', '2. two', '• point']);
  });

  it('have the marks of lists that come from a style', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="Points"><w:name w:val="Points"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="More"><w:basedOn w:val="Points"/></w:style>';
    const body = `${p('Title of it', 'Title')}${p('one', 'Points')}${p('two', 'More')}`;
    expect((await converted('a.docx', wordFile(body, { styles }))).articles[0]?.paragraphs).toEqual(['• one', '• two']);
  });

  it('join paragraphs whose break was deleted', async () => {
    const body = `${p('Title of it', 'Title')}<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">First half, </w:t></w:r></w:p>${p('second half.')}`;
    expect((await converted('a.docx', wordFile(body))).articles[0]?.paragraphs).toEqual(['First half, second half.']);
  });

  it('are refused where they are damaged or hostile', async () => {
    const good = wordFile(p('Title', 'Title') + p(prose('Alder')));
    expect(await refusal('a.docx', good.subarray(0, good.length / 2))).toBe('damaged');
    expect(await refusal('a.docx', utf8('not a document at all'))).toBe('damaged');
    expect(await refusal('a.docx', wordFile('<w:sdt>'.repeat(3000) + '</w:sdt>'.repeat(3000)))).toBe('too-deep');
    expect(await refusal('a.docx', wordFile('<w:p>'))).toBe('damaged');
    expect(await refusal('a.docx', wordFile(''))).toBe('no-text');
  });
});
