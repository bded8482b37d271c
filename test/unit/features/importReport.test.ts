import { describe, expect, it, vi } from 'vitest';
import type { Uri } from 'vscode';
import { message } from '../../../src/core/issues/issue';

vi.mock('vscode', () => ({ l10n: { t: (text: string, ...values: unknown[]) => text.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)])) } }));
vi.mock('../../../src/host/diagnostics', () => ({ shownMessage: (shown: { message: string }) => shown.message }));
vi.mock('../../../src/host/files/uris', () => ({ nameOf: ({ path }: { path: string }) => path.slice(path.lastIndexOf('/') + 1) }));
const { reportText } = await import('../../../src/features/importFiles/tellImported');

describe('the report of an import', () => {
  it('tells digests, each file with what was left out or why it was refused, and doubles; names and titles are no markup', () => {
    const files = [
      { name: 'a.docx', articles: 2, losses: [message('import-left-out/pictures', 3)], format: { id: 'nexis', name: 'Nexis' } },
      { name: '[b](command:x)`.html', articles: 0, losses: [], format: null, refusal: message('import-refused/broke') },
    ];
    const written = [{ path: '/out/week.txt' }] as unknown as Uri[];
    expect(reportText({ files, written }, [['Tolls rise', '# Tolls `rise`']])).toBe([
      '# Import Report', '', '- `week.txt`', '',
      '## `a.docx`', '', '- Articles: 2', '- Format: Nexis', '- 3 × pictures, left out', '',
      '## `[b](command:x)’.html`', '', '- Articles: 0', '- Reading the file failed or took more memory than there is. Split it, or save it in another format.', '',
      '## Nearly the Same', '', '- `Tolls rise`, `# Tolls ’rise’`', '',
    ].join('\n'));
  });
});
