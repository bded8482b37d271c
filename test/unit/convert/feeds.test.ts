import { describe, expect, it } from 'vitest';
import { converted, prose, refusal, utf8 } from './files';

describe('feeds', () => {
  it('RSS: an article an item, with the longest text it has', async () => {
    const rss = `<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//X//DTD RSS 0.91//EN" "http://x.example/rss.dtd"><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour Post</title><language>en-gb</language>
      <item><title>Tolls &amp;amp; fees&nbsp;rise</title><link>https://post.example/1</link><pubDate>Fri, 08 Mar 2024 07:00:00 GMT</pubDate><dc:creator>Ida Brandt</dc:creator><guid isPermaLink="false">p-1</guid><category>Ports</category><category>Money</category>
      <description>Short.</description><content:encoded><![CDATA[<p>${prose('Alder')}</p><p>Second &mdash; <a href="x">here</a>.</p>]]></content:encoded></item>
      <item><title>Next</title><description>Only this.</description></item></channel></rss>`;
    const { articles, format } = await converted('feed.xml', utf8(rss));
    expect(format?.id).toBe('feed');
    expect(articles).toEqual([
      { title: 'Tolls & fees rise', fields: { source: 'Harbour Post', date: '2024-03-08', author: 'Ida Brandt', language: 'en', url: 'https://post.example/1', id: 'p-1', subjects: ['Ports', 'Money'] }, paragraphs: [prose('Alder'), 'Second — here.'] },
      { title: 'Next', fields: { source: 'Harbour Post', language: 'en' }, paragraphs: ['Only this.'] },
    ]);
  });

  it('Atom, also with XHTML inside, and RDF', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Hafenblatt</title><entry><title type="html">Zölle &lt;b&gt;steigen&lt;/b&gt;</title><link rel="self" href="https://x.example/self"/><link href="https://x.example/2"/><id>urn:2</id><published>2024-03-09T10:00:00Z</published><author><name>Ida Brandt</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Eins &amp; <em>zwei</em>.</p><p>Drei.</p></div></content></entry></feed>`;
    expect((await converted('a.atom', utf8(atom))).articles).toEqual([
      { title: 'Zölle steigen', fields: { source: 'Hafenblatt', date: '2024-03-09', author: 'Ida Brandt', language: 'de', url: 'https://x.example/2', id: 'urn:2' }, paragraphs: ['Eins & zwei.', 'Drei.'] },
    ]);
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Old</title></channel><item><title>One</title><link>https://x.example/1</link><dc:date>2003-01-02</dc:date><description>Text.</description></item></rdf:RDF>`;
    expect((await converted('a.rdf', utf8(rdf))).articles).toMatchObject([{ title: 'One', fields: { source: 'Old', date: '2003-01-02' } }]);
  });

  it('JSON Feed', async () => {
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Post', items: [{ id: '7', url: 'https://x.example/7', title: 'Seven', content_html: '<p>Text &amp; more.</p>', date_published: '2024-03-09T01:00:00Z', authors: [{ name: 'Ida' }] }] };
    expect((await converted('a.json', utf8(JSON.stringify(feed)))).articles).toEqual([{ title: 'Seven', fields: { source: 'Post', date: '2024-03-09', author: 'Ida', url: 'https://x.example/7', id: '7' }, paragraphs: ['Text & more.'] }]);
    expect(await refusal('a.json', utf8('{"a":1}'))).toBe('unknown-project');
  });

  it('lists of feeds and bombs are refused', async () => {
    expect(await refusal('a.opml', utf8('<opml version="2.0"><body><outline xmlUrl="x"/></body></opml>'))).toBe('opml');
    expect(await refusal('a.xml', utf8('<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss><channel><title>&b;</title></channel></rss>'))).toBe('xml-entities');
    expect(await refusal('a.xml', utf8(`<rss>${'<a>'.repeat(200_000)}${'</a>'.repeat(200_000)}</rss>`))).toBe('too-deep');
    expect(await refusal('a.xml', utf8('<config><a/></config>'))).toBe('xml');
  });
});
