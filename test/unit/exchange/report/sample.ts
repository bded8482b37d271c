import type { Codebook } from '../../../../src/core/codebook/types';
import type { SegmentArticle } from '../../../../src/core/search/types';
import { segment } from '../../search/segment';

export const text = 'Ferry case\n\nThe regulator fined the ferry platform.\nIt appealed.\n\nRail opens\n\nTrains run.\n';

export const ferry: SegmentArticle = {
  id: 'ferry-case', title: 'Ferry case', topics: [], status: 'coded', fields: { source: 'Harbour Post', author: 'Ana de la Cruz', date: '2024-03-12', page: '4', language: 'en' },
};

/** Each kind of entry, under each kind of tag. */
export const sampleSegments = [
  segment({ id: 'a', article: ferry, start: 12, end: 51, tags: ['claims/market-power', 'actors'], memo: '- check\n- **twice**' }),
  segment({ id: 'b', article: ferry, start: 52, end: 64, text: 'It appealed.', tags: ['actors'], coder: '', memo: '# Why?\nNo reason.' }),
  segment({ id: 'rail', kind: 'article', text: 'Rail opens', start: 66, end: 76, tags: ['claims'], article: { ...ferry, id: 'rail', title: 'Rail opens', fields: {} }, created: '' }),
  segment({ id: 'c', text: 'Gone words.', tags: [], anchor: 'orphan', article: { ...ferry, id: '', title: '', fields: {} } }),
];

export const sampleCodebook: Codebook = {
  version: 1,
  memo: 'What the project asks.',
  tags: [
    { name: 'claims', color: '#d55e00', description: 'Assertions.\n# no heading', include: 'said by actors', exclude: 'questions', examples: ['“It is unfair.”', 'It costs too much.'], memo: 'Split later?', tags: [
      { name: 'market-power', description: 'Of firms' }, { name: 'unused' },
    ] },
    { name: 'actors' },
  ],
};

/** All that could be taken for markup. */
export const hostile = '</p><img src=x onerror=y><script>alert(1)</script>\n# h\n[a](command:b) ![c](https://example.org/d.png) <e@f.gh> `i`\n- j\n***\n> k';
