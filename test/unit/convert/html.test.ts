import { describe, expect, it } from 'vitest';
import { converted, latin1, prose, refusal, utf8 } from './files';

const page = (body: string, head = ''): Uint8Array => utf8(`<!DOCTYPE html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`);
const menu = `<nav><ul>${['Home', 'Ports', 'Ships', 'Weather', 'About'].map((name) => `<li><a href="/x">${name}</a></li>`).join('')}</ul></nav>`;

describe('web pages', () => {
  it('are one article with what their head says; menus, scripts and forms are left out', async () => {
    const head = `<title>Ferry strike ends - Harbour Post</title><meta property="og:site_name" content="Harbour Post"><meta name="author" content="Ida Brandt">
      <meta property="article:published_time" content="2024-03-08T07:00:00Z"><link rel="canonical" href="https://post.example/ferry"><script>var a = "<p>no text</p>";</script>`;
    const body = `${menu}<div class="cookie-banner"><p>We use cookies.</p></div><main><h1>Ferry strike ends</h1><p>${prose('Alder')}</p><h2>What comes next</h2>
      <p>${prose('Birch')}&nbsp;<a href="/b">More&hellip;</a></p><p>${prose('Cedar')}</p><form><input value="x"><button>Subscribe</button></form><h2>Who pays</h2><p>${prose('Dogwood')}</p></main><footer>Imprint</footer>`;
    const { articles } = await converted('a.html', page(body, head));
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({
      title: 'Ferry strike ends',
      fields: { source: 'Harbour Post', author: 'Ida Brandt', date: '2024-03-08', url: 'https://post.example/ferry', language: 'en' },
      paragraphs: [prose('Alder'), 'What comes next', `${prose('Birch')} More…`, prose('Cedar'), 'Who pays', prose('Dogwood')],
    });
  });

  it('of several article elements are so many articles', async () => {
    const body = `<h1>Week 12</h1>${['Alder', 'Birch'].map((name) => `<article><h2>Port of ${name}</h2><time datetime="2024-03-0${name.length - 1}">x</time><p>${prose(name)}</p><h3>Detail</h3><p>${prose(`${name} two`)}</p></article>`).join('')}`;
    const { articles } = await converted('a.html', page(body));
    expect(articles.map(({ title, fields }) => [title, fields.date])).toEqual([['Port of Alder', '2024-03-04'], ['Port of Birch', '2024-03-04']]);
    expect(articles[0]?.paragraphs).toContain(prose('Alder two'));
  });

  it('of headings alone are articles if they name themselves a collection', async () => {
    const body = `<h1>Weekly press review</h1>${['Alder', 'Birch', 'Cedar'].map((name) => `<h2>Port of ${name}</h2><p>${prose(name)}</p>`).join('')}`;
    expect((await converted('a.html', page(body))).articles.map(({ title }) => title)).toEqual(['Port of Alder', 'Port of Birch', 'Port of Cedar']);
  });

  it('have rows of tables as lines, and a table that lays out the page as its text', async () => {
    const body = `<table><tr><td>${menu}</td><td><h1>Fees rise</h1><p>${prose('Alder')}</p><table><tr><th>Port</th><th>Fee</th></tr><tr><td>Alder</td><td>12</td></tr></table></td></tr></table>`;
    expect((await converted('a.html', page(body))).articles).toMatchObject([{ title: 'Fees rise', paragraphs: [prose('Alder'), 'Port | Fee', 'Alder | 12'] }]);
  });

  it('have items of lists with their marks', async () => {
    const body = `<h1>Fees</h1><p>${prose('Alder')}</p><ol start="4"><li>Ships<ul><li>Large ones</li></ul></li><li>Bread</li></ol><ul><li>Lighthouses</li></ul>`;
    expect((await converted('a.html', page(body))).articles[0]?.paragraphs.slice(1)).toEqual(['4. Ships', '• Large ones', '5. Bread', '• Lighthouses']);
  });

  it('are read in the encoding that they declare', async () => {
    const html = `<html><head><meta charset="iso-8859-1"><title>Zölle</title></head><body><p>${prose('Münster')}</p></body></html>`;
    expect((await converted('a.htm', latin1(html.replaceAll('’', "'")))).articles[0]?.paragraphs[0]).toContain('Münster');
  });

  it('that are hostile are refused quickly', async () => {
    expect(await refusal('a.html', page('<div>'.repeat(2_000_000)))).toBe('too-deep');
    expect(await refusal('a.html', page(`<p ${Array.from({ length: 50_000 }, (_, index) => `a${index}`).join(' ')}>x</p>`))).toBe('too-many-parts');
    expect(await refusal('a.html', page(`${'<div>'.repeat(500)}x${'</div>'.repeat(500)}`.repeat(600)))).toBe('too-many-parts');
    expect(await refusal('a.html', page('<i></i>'.repeat(1_600_000)))).toBe('too-many-parts');
    expect(await refusal('a.html', page('<script>alert(1)</script>'))).toBe('no-text');
  });

  it('with huge tables are cut, and it is said', async () => {
    const { losses, articles } = await converted('a.html', page(`<h1>Big</h1><p>${prose('Alder')}</p><table>${'<tr><td>1</td><td>2</td></tr>'.repeat(20_000)}</table>`));
    expect(losses.map(({ key, values }) => [key, ...values])).toContainEqual(['import-left-out/rows', 15_000]);
    expect(articles[0]?.paragraphs.length).toBeLessThan(6_000);
  });
});

describe('databases in HTML', () => {
  it('Factiva: an article for each container, with its fields', async () => {
    const article = (name: string, id: string) => `<div class="article enArticle"><div id="hd"><span class="enHeadline">Dockers in ${name} vote</span></div>
      <div class="author">By Ida Brandt</div><div>612 words</div><div>8 March 2024</div><div>06:01</div><div>Harbour Post</div><div>HRBP</div><div>4</div><div>English</div><div>(c) 2024 Harbour Post Ltd.</div>
      <p class="articleParagraph enarticleParagraph">${prose(name)}</p><p class="articleParagraph enarticleParagraph">${prose(`${name} two`)}</p><p>Document ${id}</p></div>`;
    const { articles, format } = await converted('f.html', page(article('Alder', 'HRBP000020240308ek3800001') + article('Birch', 'HRBP000020240308ek3800002')));
    expect(format?.id).toBe('factiva-html');
    expect(articles).toHaveLength(2);
    expect(articles[1]).toEqual({
      title: 'Dockers in Birch vote', paragraphs: [prose('Birch'), prose('Birch two')],
      fields: { author: 'Ida Brandt', words: 612, date: '2024-03-08', source: 'Harbour Post', page: '4', language: 'en', copyright: '(c) 2024 Harbour Post Ltd.', id: 'HRBP000020240308ek3800002' },
    });
  });

  it('Europresse: an article for each article element, with its fields', async () => {
    const article = `<article><header><div class="rdp__DocPublicationName"><span class="DocPublicationName">Le Quai</span></div><span class="DocHeader">Politique, vendredi 8 mars 2024 412 mots, p. 7</span>
      <div class="titreArticle"><p class="sm-margin-TopNews titreArticleVisu">Le port vote</p></div></header><div class="docAuthors">Ida Brandt</div><section><div class="docOcurrContainer"><p>${prose('Alder')}</p><p>${prose('Birch')}</p></div></section><p>© 2024 Le Quai</p></article>`;
    const { articles, format } = await converted('e.html', page(article));
    expect(format?.id).toBe('europresse-html');
    expect(articles).toMatchObject([{ title: 'Le port vote', fields: { source: 'Le Quai', date: '2024-03-08', page: '7', words: 412, author: 'Ida Brandt' }, paragraphs: [prose('Alder'), prose('Birch')] }]);
  });
});
