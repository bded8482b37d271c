import { describe, expect, it } from 'vitest';
import { harbour, imported, lossKeys, passagesOf, refusalOf, source } from './support';

const context = 'http://www.w3.org/ns/anno.jsonld';
const quote = (exact: string, prefix = '', suffix = ''): object => ({ type: 'TextQuoteSelector', exact, ...(prefix && { prefix }), ...(suffix && { suffix }) });
const on = (selector: unknown, address = 'urn:digest:2024/harbour.txt'): object => ({ source: address, selector });
const note = (parts: object): object => ({ '@context': context, type: 'Annotation', ...parts });
const json = (value: unknown): ReturnType<typeof source> => source('notes.jsonld', JSON.stringify(value));

describe('W3C annotations', () => {
  it('are read alone, in a list, a page, a collection and a graph', async () => {
    const one = note({ body: { type: 'TextualBody', value: 'costs', purpose: 'tagging' }, target: on(quote('its director said')) });
    const page = { '@context': context, type: 'AnnotationPage', items: [one] };
    const shapes = [one, [one], page, { type: ['AnnotationCollection', 'Dataset'], total: 1, first: page }, { '@context': context, '@graph': [one] }];
    for (const shape of shapes) expect(passagesOf(await imported(json(shape)))).toMatchObject([{ digest: '2024/harbour.txt', exact: 'its director said', tags: ['costs'] }]);
  });

  it('say in bodies of any shape what is tag and what is memo', async () => {
    const tag = (value: string): object => ({ type: 'TextualBody', value, purpose: 'tagging' });
    const bodies: readonly [object, string[], string | undefined][] = [
      [{ body: [tag('a/b'), tag('c'), { type: 'TextualBody', value: ' Look *again*. ', purpose: 'commenting' }] }, ['a/b', 'c'], ' Look *again*. '],
      [{ bodyValue: 'a thought' }, [], 'a thought'],
      [{ motivation: 'tagging', bodyValue: 'a' }, ['a'], undefined],
      [{ motivation: ['oa:tagging'], body: { type: 'TextualBody', value: 'a' } }, ['a'], undefined],
      [{ body: { type: 'SpecificResource', source: 'https://terms.example/id/Sea_freight', purpose: 'classifying' } }, ['Sea freight'], undefined],
      [{ body: { type: 'SpecificResource', source: { id: 'x', label: 'Ports' }, purpose: 'identifying' } }, ['Ports'], undefined],
      [{ body: { type: 'Choice', items: [{ type: 'TextualBody', value: { '@value': 'one', '@language': 'en' } }] } }, [], 'one'],
      [{ body: { type: 'TextualBody', format: 'text/html', value: '<p>A &amp; B</p><p>C</p>', purpose: ['describing'] } }, [], 'A & B\nC'],
      [{ motivation: 'highlighting' }, [], undefined],
      [{ hasBody: { '@type': ['oa:Tag', 'cnt:ContentAsText'], 'cnt:chars': 'old' } }, ['old'], undefined],
    ];
    for (const [body, tags, memo] of bodies) {
      const [passage] = passagesOf(await imported(json(note({ ...body, target: on(quote('its director said')) }))));
      expect([passage?.tags, passage?.memo], JSON.stringify(body)).toEqual([tags, memo]);
    }
  });

  it('are placed by quote, surroundings and position in code points', async () => {
    const start = harbour.text.lastIndexOf('ferry line may') - 1;
    const position = { type: 'TextPositionSelector', start, end: start + 'ferry line may'.length };
    const selectors: readonly [unknown, string][] = [
      [quote('ferry line may', 'next spring, and the ', ' leave the'), 'harbour-tolls-rise-again'],
      [[quote('ferry line may'), position], 'ferry-line-looks-elsewhere'],
      [{ ...position, refinedBy: quote('ferry line may') }, 'ferry-line-looks-elsewhere'],
      [position, 'ferry-line-looks-elsewhere'],
      [{ type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc5147', value: `char=${position.start},${position.end}` }, 'ferry-line-looks-elsewhere'],
      [{ type: 'Choice', items: [{ type: 'XPathSelector', value: '/p' }, quote('ferry line may', 'spring, and the ')] }, 'harbour-tolls-rise-again'],
    ];
    for (const [selector, article] of selectors) {
      const project = await imported(json(note({ target: on(selector, 'file:///somewhere/else/2024/harbour.txt') })));
      expect(passagesOf(project), JSON.stringify(selector)).toMatchObject([{ exact: 'ferry line may', article }]);
    }
  });

  it('without a certain place are told, never guessed', async () => {
    const targets = [on(quote('ferry line may')), on(quote('no such words')), on({ type: 'TextPositionSelector', start: 3, end: 9 }), on({ type: 'TextPositionSelector', start: 1, end: 90_000 })];
    const project = await imported(json(note({ bodyValue: 'why', target: targets })));
    expect(project.sidecars).toEqual([]);
    expect(project.unplaced.map(({ quote: words }) => words)).toEqual(['why', 'why', 'ferry line may', 'no such words']);
  });

  it('keep creators, times and short ids; a target without a selector is an article', async () => {
    const project = await imported(json([
      note({ id: 'urn:x:k3v9q2', creator: { type: 'Person', name: 'Ana Ruiz' }, created: '2024-03-10T08:30:00.123Z', target: on(quote('its director said')) }),
      note({ creator: 'https://people.example/ben', bodyValue: 'long', target: 'https://www.alder.example/news/tolls' }),
      note({ bodyValue: 'short', target: { source: '2024/harbour.txt#ferry-line-looks-elsewhere' } }),
      note({ bodyValue: 'lost', target: 'https://elsewhere.example/' }),
    ]));
    expect(project.sidecars).toMatchObject([
      { coder: 'ben', articles: [{ id: 'harbour-tolls-rise-again', title: 'Harbour tolls rise again', memo: 'long' }] },
      { coder: '', articles: [{ id: 'ferry-line-looks-elsewhere', memo: 'short' }] },
      { coder: 'Ana Ruiz', annotations: [{ id: 'k3v9q2', coder: 'Ana Ruiz', created: '2024-03-10T08:30:00Z' }] },
    ]);
    expect(project.unplaced).toMatchObject([{ quote: 'lost', where: 'https://elsewhere.example/' }]);
  });

  it('are refused in words if the file is damaged or holds none, and pages that are only linked to are told', async () => {
    expect(await refusalOf(source('a.json', '{"type": "Annotation", "target":'))).toBe('broken-json');
    expect(await refusalOf(source('a.json', '{"type": "AnnotationPage", "items": []}'))).toBe('import-refused/no-annotations');
    expect(await refusalOf(source('a.json', '{"name": "Annotation"}'))).toBe('not recognised');
    expect(await refusalOf(source('a.json', `{"type": "Annotation", "body": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`))).toBe(undefined);
    const project = await imported(json({ type: 'AnnotationPage', next: 'https://pages.example/2', items: [note({ target: on(quote('its director said')) }), note({})] }));
    expect(lossKeys(project).sort()).toEqual(['import-left-out/linked-pages', 'import-left-out/no-target']);
  });
});

describe('Hypothesis', () => {
  const row = (parts: object, selector: readonly object[] = []): object => ({
    id: 'AbC_1', created: '2024-03-10T08:30:00.000000+00:00', user: 'acct:ana@hypothes.is', uri: 'https://alder.example/news/tolls', text: '', tags: [],
    document: { title: ['Harbour tolls rise again'] }, target: [{ source: 'https://alder.example/news/tolls', selector: [{ type: 'RangeSelector', startContainer: '/p' }, ...selector] }], ...parts,
  });
  const words = { type: 'TextQuoteSelector', exact: 'the ferry line may leave', prefix: 'next spring, and ', suffix: ' the harbour' };
  const position = { type: 'TextPositionSelector', start: 7, end: 31 };

  it('gives passages with tags, comment and user, replies at their passage, and notes on pages', async () => {
    const rows = [
      row({ tags: ['ferry', 'risk'], text: 'again?' }, [position, words]),
      row({ id: 'r', user: 'acct:ben@hypothes.is', text: 'I doubt it', references: ['AbC_1'], target: [{ source: 'x' }] }),
      row({ id: 'p', text: 'about the page', target: [{ source: 'https://alder.example/news/tolls' }] }),
      row({ id: 'q', uri: 'https://gone.example/' }, [{ ...words, exact: 'other words' }]),
    ];
    for (const shape of [{ total: 4, rows }, rows, { export_userid: 'ana', annotations: rows }]) {
      const project = await imported(source('export.json', JSON.stringify(shape)));
      expect(project.sidecars).toMatchObject([
        {
          digest: '2024/harbour.txt', coder: 'ana', annotations: [{ exact: 'the ferry line may leave', tags: ['ferry', 'risk'], memo: 'again?', article: 'harbour-tolls-rise-again', created: '2024-03-10T08:30:00Z' }],
          articles: [{ id: 'harbour-tolls-rise-again', memo: 'about the page' }],
        },
        { coder: 'ben', annotations: [{ exact: 'the ferry line may leave', tags: [], memo: 'I doubt it' }] },
      ]);
      expect(project.unplaced).toMatchObject([{ quote: 'other words', where: 'https://gone.example/' }]);
    }
  });

  it('is refused if it holds nothing', async () => {
    expect(await refusalOf(source('a.json', '{"rows": [{"uri": "x", "note": {"target": 1}}]}'))).toBe('import-refused/no-annotations');
  });
});
