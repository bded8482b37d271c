import { describe, expect, it, vi } from 'vitest';
import { exporters } from '../../../src/core/exportFormats/exporters';
import { formatItems } from '../../../src/features/exchange/formats';

vi.mock('vscode', () => ({ l10n: { t: (text: string) => text }, QuickPickItemKind: { Separator: -1 } }));

/** The list as text: headings end with a colon. */
function listed(items: ReturnType<typeof formatItems>): string[] {
  return items.map(({ label, exporter }) => exporter?.id ?? `${label}:`);
}

describe('the list of export formats', () => {
  it('has every format once, under what it is for, with words of its own', () => {
    const items = formatItems(exporters, undefined);
    expect(listed(items)).toEqual([
      'for a paper:', 'docx', 'html', 'markdown', 'template', 'bibtex', 'csl-json',
      'for a spreadsheet:', 'csv', 'csv-matrix', 'codebook-csv',
      'for other programs:', 'qdpx', 'qdc', 'json',
      'for scripts:', 'tables', 'jsonl',
    ]);
    expect(items.filter(({ label, exporter }) => label === exporter?.id)).toEqual([]);
  });

  it('begins with the one that was used last, which is then not among the others', () => {
    const items = listed(formatItems(exporters, 'csv-matrix'));
    expect(items.slice(0, 3)).toEqual(['used last:', 'csv-matrix', 'for a paper:']);
    expect(items.filter((each) => each === 'csv-matrix')).toHaveLength(1);
    expect(listed(formatItems(exporters, 'long-gone'))[0]).toBe('for a paper:');
  });

  it('has no heading without a format below it', () => {
    const some = exporters.filter(({ id }) => id === 'qdpx' || id === 'codebook-csv');
    expect(listed(formatItems(some, undefined))).toEqual(['for a spreadsheet:', 'codebook-csv', 'for other programs:', 'qdpx']);
    expect(listed(formatItems(some, 'qdpx'))).toEqual(['used last:', 'qdpx', 'for a spreadsheet:', 'codebook-csv']);
  });
});
