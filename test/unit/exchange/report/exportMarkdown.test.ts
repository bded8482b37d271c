import { describe, expect, it } from 'vitest';
import { isMarkdownReport } from '../../../../src/core/corpus/markdownReport';
import { markdownExporter, markdownReport } from '../../../../src/core/exchange/report/exportMarkdown';
import type { ExportContext } from '../../../../src/core/exchange/types';
import type { Segment } from '../../../../src/core/search/types';
import { segment } from '../../search/segment';
import { digestFor } from '../digestFor';
import { projectOf, written } from '../project';
import { hostile, sampleCodebook, sampleSegments, text } from './sample';

const report = (segments: readonly Segment[], context: ExportContext = {}): string => [...markdownReport(segments, new Map(), context)].join('');

describe('the Markdown report', () => {
  it('follows the codebook in order and depth, with definitions and rules, sources and memos', async () => {
    const project = projectOf(sampleSegments, { codebook: sampleCodebook, title: 'Coded' }, [digestFor('other.txt', 'x'), digestFor('weeks/week-07.txt', text)]);
    const { files, losses } = await written(markdownExporter, project);
    expect(Buffer.from(files[''] ?? '', 'latin1').toString()).toBe([
      '# Coded',
      'Exported with Policy Digest: 3 passages, 1 tagged article, 1 digest',
      'Memo: What the project asks.',
      '## claims (1)',
      'Assertions.\\\n\\# no heading',
      'Include: said by actors',
      'Exclude: questions',
      'Example: “It is unfair.”',
      'Example: It costs too much.',
      'Memo: Split later?',
      '**Rail opens** (whole article)',
      '— weeks/week-07\\.txt, line 6 · coder ana',
      '### claims/market-power (1)',
      'Of firms',
      '> The regulator fined the ferry platform.',
      '— Ferry case · Ana de la Cruz, Harbour Post, 2024-03-12, p. 4 · weeks/week-07\\.txt, line 3 · also tagged actors · coder ana',
      'Memo:',
      '- check\n- **twice**',
      '## actors (2)',
      '> The regulator fined the ferry platform.',
      '— Ferry case · Ana de la Cruz, Harbour Post, 2024-03-12, p. 4 · weeks/week-07\\.txt, line 3 · also tagged claims/market-power · coder ana',
      'Memo:',
      '- check\n- **twice**',
      '> It appealed.',
      '— Ferry case · Ana de la Cruz, Harbour Post, 2024-03-12, p. 4 · weeks/week-07\\.txt, line 4',
      'Memo: **Why?**\nNo reason.',
      '## Without a tag (1)',
      '> Gone words.',
      '— weeks/week-07\\.txt · coder ana · no longer found in the text',
      '**Sources**',
      '- Ana de la Cruz, “Ferry case”, Harbour Post, 2024-03-12, p. 4, weeks/week-07\\.txt\n- “Rail opens”, weeks/week-07\\.txt',
    ].join('\n\n') + '\n');
    expect(losses).toEqual([]);
  });

  it('has headings as deep as Markdown has them, in order', () => {
    const deep = report([segment({ tags: ['a/b/c/d/e/f'] })]);
    expect(deep.match(/^#+ .*/gm)).toEqual(['# Tagged passages', '## a', '### a/b', '#### a/b/c', '##### a/b/c/d', '###### a/b/c/d/e', '###### a/b/c/d/e/f (1)']);
  });

  it('quotes every line of a passage', () => {
    expect(report([segment({ text: 'One.\nTwo.\n\n<b>Three.' })])).toContain('> One.\\\n> Two.\n>\n> &lt;b&gt;Three.\n');
  });

  it('names the query and the title as words', () => {
    expect(report([], { title: 'My # report', query: 'tag:"<b>"' }))
      .toBe('# My # report\n\nExported with Policy Digest: 0 passages, 0 tagged articles, 0 digests · query: tag:"&lt;b&gt;"\n');
  });

  it('is known as a report, whatever its title', () => {
    for (const title of ['', 'A', '# x', 'a\nb', '\u2028']) expect(isMarkdownReport(report(sampleSegments, { title })), JSON.stringify(title)).toBe(true);
  });

  it('lets nothing of a segment or the codebook become markup', () => {
    const evil = report(
      [segment({ text: hostile, memo: hostile, coder: hostile, file: hostile, tags: [hostile], article: { id: 'x', title: hostile, topics: [], status: 'read', fields: { source: hostile } } })],
      { query: hostile, title: hostile, codebook: { version: 1, memo: hostile, tags: [{ name: hostile, description: hostile, include: hostile, examples: [hostile], memo: hostile }] } });
    expect(evil).not.toMatch(/<|\]\(command|(?<!\\)!\[/);
    expect(evil.match(/^#+ /gm)).toEqual(['# ', ...hostile.split('/').map((_, depth) => `${'#'.repeat(Math.min(depth + 2, 6))} `)]);
  });

  it.each(['- one\n- two', '> their words', '```\ncode\n```', '1. one', '| a |\n|---|', '    code'])('a memo that begins with a block keeps it: %j', (memo) => {
    expect(report([segment({ memo })])).toContain(`\n\nMemo:\n\n${memo}\n`);
  });

  it('does not run on from an open fence', () => {
    expect(report([segment({ memo: '```\nopen', tags: ['a', 'b'] })])).toContain('```\nopen\n```\n\n## b (1)\n');
  });
});
