import jsonld from 'jsonld';
import type { RemoteDocument } from 'jsonld/jsonld-spec';
import { describe, expect, it } from 'vitest';
import { webAnnotationExporter } from '../../../../src/core/exchange/webAnnotation/exportWebAnnotations';
import { digestSegments } from '../../../../src/core/corpus/digestSegments';
import type { Segment } from '../../../../src/core/search/types';
import { segment } from '../../search/segment';
import { digestFor, sidecarFor } from '../digestFor';
import { projectOf, written } from '../project';

const context = 'http://www.w3.org/ns/anno.jsonld';

/** Enough of the W3C's context to read ours; nothing is fetched. */
const contextDocument = {
  '@context': {
    oa: 'http://www.w3.org/ns/oa#', dcterms: 'http://purl.org/dc/terms/', as: 'http://www.w3.org/ns/activitystreams#', foaf: 'http://xmlns.com/foaf/0.1/',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#', rdfs: 'http://www.w3.org/2000/01/rdf-schema#', xsd: 'http://www.w3.org/2001/XMLSchema#', dc: 'http://purl.org/dc/elements/1.1/',
    id: { '@type': '@id', '@id': '@id' }, type: { '@type': '@id', '@id': '@type' }, Annotation: 'oa:Annotation', TextualBody: 'oa:TextualBody', SpecificResource: 'oa:SpecificResource',
    TextQuoteSelector: 'oa:TextQuoteSelector', TextPositionSelector: 'oa:TextPositionSelector', Person: 'foaf:Person', Software: 'as:Application',
    AnnotationCollection: 'as:OrderedCollection', AnnotationPage: 'as:OrderedCollectionPage', tagging: 'oa:tagging', commenting: 'oa:commenting', highlighting: 'oa:highlighting',
    body: { '@type': '@id', '@id': 'oa:hasBody' }, target: { '@type': '@id', '@id': 'oa:hasTarget' }, source: { '@type': '@id', '@id': 'oa:hasSource' },
    selector: { '@type': '@id', '@id': 'oa:hasSelector' }, creator: { '@type': '@id', '@id': 'dcterms:creator' }, generator: { '@type': '@id', '@id': 'as:generator' },
    motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' }, purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' }, created: { '@id': 'dcterms:created', '@type': 'xsd:dateTime' },
    first: { '@type': '@id', '@id': 'as:first' }, partOf: { '@type': '@id', '@id': 'as:partOf' }, items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
    total: { '@id': 'as:totalItems', '@type': 'xsd:nonNegativeInteger' }, startIndex: { '@id': 'as:startIndex', '@type': 'xsd:nonNegativeInteger' }, label: 'rdfs:label', name: 'foaf:name',
    value: 'rdf:value', format: 'dc:format', exact: 'oa:exact', prefix: 'oa:prefix', suffix: 'oa:suffix',
    start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' }, end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
  },
};

const text = '😀 Ferry case\r\n\r\nThe regulator 😀 fined the “ferry” platform.\r\nIt appealed.\r\n';
const file = 'press reviews/wéek#7.txt';
const at = (exact: string) => ({ exact, start: text.indexOf(exact), end: text.indexOf(exact) + exact.length, prefix: '', suffix: '' });
const digest = digestFor(file, text, [
  sidecarFor(file, 'ana', [
    { id: 'k3v9q2', tags: ['claims/market-power', 'actors'], memo: '- a *memo*\n', created: '2026-11-21T10:00:00Z', ...at('😀 fined the “ferry”') },
    { id: 'q2w3e4', tags: [], created: '2026-11-21T10:00:01Z', ...at('It appealed.') },
    { id: 'gone22', tags: ['actors'], created: '2026-11-21T10:00:02Z', exact: 'Whales off the eastern breakwater', prefix: 'before ', suffix: ' after', start: 3, end: 36 },
  ]),
  sidecarFor(file, '', [{ id: 'k3v9q2', tags: ['actors'], created: '2026-11-22T10:00:00Z', ...at('platform') }]),
]);

interface Item { readonly [key: string]: unknown; readonly target: { readonly selector: readonly Record<string, unknown>[] } }
interface Collection { readonly total: number; readonly first: { readonly items: readonly Item[] } }

async function exported(segments: readonly Segment[], tag?: string) {
  const { files, losses } = await written(webAnnotationExporter, projectOf(segments, tag === undefined ? {} : { tag }, [digestFor('other.txt', 'x'), digest]));
  const json = JSON.parse(Buffer.from(files[''] ?? '', 'latin1').toString()) as Collection;
  return { json, items: json.first.items, losses };
}

describe('Web Annotations', () => {
  it('have tags and memo as bodies, the coder as creator, and words and place in code points as selectors', async () => {
    const { items, json, losses } = await exported(digestSegments(digest));
    expect(json).toMatchObject({ type: 'AnnotationCollection', total: 4, label: 'harbour', first: { type: 'AnnotationPage' } });
    expect(items[0]).toMatchObject({
      id: 'urn:policy-digest:annotation:press%20reviews/w%C3%A9ek%237.txt.ana.annotations.yaml:k3v9q2',
      type: 'Annotation', motivation: ['tagging', 'commenting'], creator: { type: 'Person', name: 'ana' }, created: '2026-11-21T10:00:00Z',
      body: [
        { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: 'claims/market-power' }, { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: 'actors' },
        { type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: '- a *memo*\n' },
      ],
      target: { type: 'SpecificResource', source: 'press%20reviews/w%C3%A9ek%237.txt' },
    });
    const points = Array.from(text);
    const [quote, position] = items[0]?.target.selector ?? [];
    expect(quote).toMatchObject({ type: 'TextQuoteSelector', exact: '😀 fined the “ferry”', suffix: ' platform.\r\nIt appealed.\r\n' });
    expect(points.slice(Number(position?.['start']), Number(position?.['end'])).join('')).toBe('😀 fined the “ferry”');
    expect(points.slice(Number(position?.['start']) - 3, Number(position?.['start'])).join('')).toBe('or ');
    expect(losses.map(({ code, values }) => [code, values])).toEqual([['export-without-place', [1]]]);
  });

  it('have ids of their own, also where two coders have one of the same name', async () => {
    const { items } = await exported(digestSegments(digest));
    expect(new Set(items.map(({ id }) => id)).size).toBe(4);
  });

  it('keep the words of a passage that is no longer in the text, and say so', async () => {
    const { items } = await exported(digestSegments(digest).filter(({ id }) => id === 'gone22'));
    expect(items[0]?.target).toMatchObject({
      'policyDigest:status': 'orphan',
      selector: [{ type: 'TextQuoteSelector', exact: 'Whales off the eastern breakwater', prefix: 'before ', suffix: ' after' }],
    });
    expect(items[0]?.target.selector).toHaveLength(1);
  });

  it('keep a passage whose digest is no longer in the folder', async () => {
    const { items, losses } = await exported([segment({ file: 'gone.txt' })]);
    expect(items[0]?.target).toMatchObject({ source: 'gone.txt', 'policyDigest:status': 'orphan', selector: [{ exact: 'The regulator fined the ferry platform.' }] });
    expect(losses).toHaveLength(1);
  });

  it('target a whole article by its id, with what is known of it', async () => {
    const { items } = await exported([segment({ kind: 'article', id: 'ferry-case', file, article: { id: 'ferry-case', title: 'Ferry case', topics: ['Sea'], status: 'coded', fields: { source: 'Harbour Post', words: 12, 'odd key': 'x' } } })]);
    expect(items[0]).toMatchObject({ id: expect.stringMatching(/:article:ferry-case$/) as unknown, target: {
      source: 'press%20reviews/w%C3%A9ek%237.txt#ferry-case',
      'policyDigest:article': { 'policyDigest:id': 'ferry-case', 'dcterms:title': 'Ferry case', 'policyDigest:topics': ['Sea'], 'policyDigest:fields': { 'policyDigest:source': 'Harbour Post', 'policyDigest:words': 12 } },
    } });
  });

  it('name the tags that were asked for alone', async () => {
    const { items } = await exported(digestSegments(digest), 'claims');
    expect(items.map(({ body }) => JSON.stringify(body ?? '').includes('"actors"'))).toEqual([false, false, false, false]);
  });

  it('can be none', async () => {
    expect((await exported([])).json).toMatchObject({ total: 0, first: { items: [] } });
  });

  it('are read by a JSON-LD processor without a loss', async () => {
    const { json } = await exported(digestSegments(digest));
    const loaded: string[] = [];
    const documentLoader = (url: string) => {
      loaded.push(url);
      return Promise.resolve({ contextUrl: undefined, documentUrl: url, document: contextDocument as unknown as RemoteDocument['document'] });
    };
    const options = { documentLoader, base: 'https://example.org/project/', safe: true };
    const document = json as unknown as jsonld.JsonLdDocument;
    const graph = JSON.stringify(await jsonld.flatten(document, undefined, options));
    expect(new Set(loaded)).toEqual(new Set([context]));
    expect(graph.match(/"http:\/\/www\.w3\.org\/ns\/oa#Annotation"/g)).toHaveLength(4);
    expect(graph).toContain('"https://example.org/project/press%20reviews/w%C3%A9ek%237.txt"');
    expect(graph).toContain('"urn:policy-digest:terms:status"');
    const quads = await jsonld.toRDF(document, { ...options, format: 'application/n-quads' }) as string;
    expect(quads).toContain('<http://purl.org/dc/terms/created> "2026-11-21T10:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime>');
    expect(quads.match(/<http:\/\/www\.w3\.org\/ns\/oa#motivatedBy> <http:\/\/www\.w3\.org\/ns\/oa#tagging>/g)).toHaveLength(3);
    expect(quads.match(/<http:\/\/www\.w3\.org\/ns\/oa#start>/g)).toHaveLength(3);
  });
});
