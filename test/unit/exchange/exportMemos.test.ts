import { describe, expect, it } from 'vitest';
import { exportMemos, type ExportedMemo } from '../../../src/core/exchange/exportMemos';
import { isMarkdownReport } from '../../../src/core/corpus/markdownReport';

const memo: ExportedMemo = { kind: 'passage', about: 'old *ships*', text: '- one\n- **two**', tags: ['claims/cost'], digest: 'news.txt', coder: 'ana' };

describe('memos as Markdown', () => {
  it('groups them by kind, with what each is on; memos keep their Markdown, quotes are words', () => {
    expect(exportMemos([memo, { kind: 'project', about: '', text: 'why', tags: [], digest: '', coder: '' }], 'Memos')).toBe([
      '# Memos', 'Exported with Policy Digest: 2 memos', '## Project (1)', 'why', '## Passages (1)', '> old \\*ships\\*',
      '— claims/cost · news\\.txt · coder ana', '- one\n- **two**\n',
    ].join('\n\n'));
  });

  it('is a report, not a digest', () => {
    expect(isMarkdownReport(exportMemos([memo], 'Memos'))).toBe(true);
  });

  it('holds no HTML', () => {
    expect(exportMemos([{ ...memo, kind: 'tag', about: '<b>', text: '<img src=x onerror=y>' }], '<i>')).not.toMatch(/<[a-z]/);
  });
});
