import { describe, expect, it } from 'vitest';
import { isDigest } from '../../../src/core/corpus/isDigest';
import { parseDigest } from '../../../src/core/digest/parse/parseDigest';
import { markdownReport } from '../../../src/core/exchange/report/exportMarkdown';
import { segment } from '../search/segment';
import { sampleText } from './sample';

const verdict = (file: string, text: string, hasSidecar = false): boolean => isDigest({ file, text, parsed: parseDigest(text), hasSidecar });
const single = sampleText.slice(0, sampleText.indexOf('Satellite'));

describe('isDigest', () => {
  it('takes digests by their text, in every folder', () => {
    expect(verdict('week.txt', sampleText)).toBe(true);
    expect(verdict('a/b/week.md', sampleText)).toBe(true);
    expect(verdict('list.txt', 'milk\neggs\n')).toBe(false);
    expect(verdict('empty.txt', '')).toBe(false);
  });

  it('takes one article for a digest, but not in Markdown', () => {
    expect(verdict('week.txt', single)).toBe(true);
    expect(verdict('note.md', single)).toBe(false);
  });

  it('takes Markdown with headlines, but not notes with the headings of sections', () => {
    const paragraph = 'The committee met again and spoke at length about the matters that had been left open before the summer. '.repeat(4);
    const paper = ['Context', 'What we decided', 'Consequences', 'Open points'].map((heading) => `## ${heading}\n\n${paragraph}\n`).join('\n');
    expect(verdict('paper.md', `# A decision\n\n${paper}`)).toBe(false);
  });

  it('leaves the papers of a project out, whatever they read like', () => {
    for (const name of ['README.md', 'docs/readme.txt', 'LICENSE.txt', 'CHANGELOG.md']) expect(verdict(name, sampleText), name).toBe(false);
    expect(verdict('licensing-week.txt', sampleText)).toBe(true);
  });

  it('leaves reports that were exported out', () => {
    const articles = ['One', 'Two', 'Three'].map((title) => segment({ text: `${title}. `.repeat(40), tags: [title] }));
    expect(verdict('report.md', [...markdownReport(articles, new Map(), {})].join(''))).toBe(false);
  });

  it('takes whatever has been annotated', () => {
    expect(verdict('README.md', '', true)).toBe(true);
  });
});
