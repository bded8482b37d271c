import { describe, expect, it } from 'vitest';
import { writeTemplate } from '../../../src/core/template/writeTemplate';
import { filesOf, projectOf, textOf } from '../exchange/project';
import { segment } from '../search/segment';

const ferry = { id: 'ferry', title: 'Ferry *case*', topics: ['Trade'], status: 'coded', fields: { source: 'Harbour Post', date: '2024-03-12' } };
const segments = [
  segment({ id: 'a', article: ferry, text: 'A <b>fine</b>\nof [10](http://x.example)', tags: ['claims', 'cost'], memo: 'so *strong*', coder: 'ana' }),
  segment({ id: 'b', article: ferry, text: 'Two', tags: ['claims'], memo: '', coder: 'ben' }),
];
const fill = (text: string, name = 'review.mustache') => textOf({ write: writeTemplate }, projectOf(segments, { title: 'Fines & fees', query: 'tag:claims', template: { name, text } }));
const end = async (text: string) => (await filesOf({ write: writeTemplate }, projectOf(segments, { template: { name: 'review.mustache', text } }))).end;

describe('a template', () => {
  it('goes through tags, passages, articles and digests', async () => {
    expect(await fill('{{#tags}}\n# {{tag}} ({{count}})\n{{#passages}}\n- {{coder}}: {{tagList}}\n{{/passages}}\n{{/tags}}'))
      .toBe('# claims (2)\n- ana: claims, cost\n- ben: claims\n# cost (1)\n- ana: claims, cost\n');
    expect(await fill('{{#articles}}{{article.source}}, {{article.date}}:{{#passages}} {{#tags}}[{{.}}]{{/tags}}{{/passages}}{{/articles}}', 'a.txt.mustache'))
      .toBe('Harbour Post, 2024-03-12: [claims][cost] [claims]');
    expect(await fill('{{#digests}}{{digest}}: {{count}}{{/digests}} {{passageCount}}/{{articleCount}}/{{coderCount}}/{{tagCount}}', 'a.txt')).toBe('weeks/week-07.txt: 2 2/1/2/2');
  });

  it('gives values as data: escaped in Markdown, as they are where it asks for it or is for plain text', async () => {
    expect(await fill('{{#passages}}> {{quote}}\n{{/passages}}')).toBe('> A &lt;b&gt;fine&lt;/b&gt; of \\[10\\]\\(http\\:\\/\\/x\\.example)\n> Two\n');
    expect(await fill('{{#passages}}{{{memo}}}{{&memo}}{{/passages}}')).toBe('so *strong*so *strong*');
    expect(await fill('{{title}} & {{#passages}}{{quote}};{{/passages}}', 'list.TXT.mustache')).toBe('Fines & fees & A <b>fine</b>\nof [10](http://x.example);Two;');
  });

  it('writes what is there only if it is', async () => {
    expect(await fill('{{#passages}}{{#memo}}Memo: {{memo}}.{{/memo}}{{^memo}}No memo.{{/memo}}{{/passages}}')).toBe('Memo: so \\*strong\\*.No memo.');
    expect(await fill('{{^passages}}none{{/passages}}')).toBe('');
  });

  it('tells names that are not known where they stand, with their line, and leaves them out', async () => {
    expect(await fill('a{{artcle.title}}b{{constructor}}{{#passages}}{{article.tilte}}{{/passages}}c')).toBe('abc');
    expect(await end('{{title}}\n{{#passages}}\n{{qoute}}\n{{/passages}}\n{{__proto__}}')).toMatchObject([
      { code: 'template-name', message: 'review.mustache, line 3: there is no "qoute" here; nothing was written in its place.' },
      { values: ['review.mustache', 5, '__proto__'] },
    ]);
  });

  it.each([
    ['one\n{{#passages}}\n{{quote}}\n', 'review.mustache: Line 2: the section "passages" is not closed.'],
    ['one\ntwo {{title', 'review.mustache: Line 2: the double braces are not closed.'],
    ['\n\n{{/tags}}', 'review.mustache: Line 3: the end of the section "tags" is without its beginning.'],
    ['{{#tags}}{{#passages}}{{/tags}}{{/passages}}', 'review.mustache: Line 1: the section "passages" is not closed.'],
    ['\n{{> /etc/passwd}}', 'review.mustache: Line 2: a template can’t include others, such as "/etc/passwd". Copy its lines here.'],
    ['{{=<%=}}', 'review.mustache: Delimiters can only be changed to two signs with a space between them.'],
    ['{{#title}}'.repeat(9_000) + '{{/title}}'.repeat(9_000), 'review.mustache: Sections are nested more than 30 deep.'],
    ['x'.repeat(300_000), 'review.mustache: The template is longer than 200000 characters.'],
  ])('that is wrong is refused in words (%#)', async (text, refusal) => {
    expect(await end(text)).toMatchObject({ refusal: { message: refusal } });
  });

  it('cannot multiply lists, and runs nothing', async () => {
    expect(await end('{{#passages}}{{#passages}}x{{/passages}}{{/passages}}')).toMatchObject([{ code: 'template-name' }]);
    expect(await end('{{#tags}}{{#passages}}{{#passages}}x{{/passages}}{{/passages}}{{/tags}}')).toMatchObject([{ code: 'template-name' }]);
    expect(await fill('${1+1}<%= 1 %>{{quote.constructor}}', 'a.txt')).toBe('${1+1}<%= 1 %>');
  });

  it('is refused where it would write without end', async () => {
    const many = Array.from({ length: 2_000 }, () => segment({ text: 'x'.repeat(100_000) }));
    const template = { name: 'long.txt', text: `{{#passages}}${'{{quote}}'.repeat(1_000)}{{/passages}}` };
    const parts = writeTemplate(projectOf(many, { template }));
    let length = 0;
    let next = await parts.next();
    for (; next.done !== true; next = await parts.next()) length += next.value.data.length;
    expect(next.value).toMatchObject({ refusal: { code: 'template-output' } });
    expect(length).toBeLessThanOrEqual(200_000_000);
  });

  it('must be given', async () => {
    expect((await filesOf({ write: writeTemplate }, projectOf(segments))).end).toMatchObject({ refusal: { code: 'template-missing' } });
  });
});
