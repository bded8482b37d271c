import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSidecar } from '../../../src/core/annotations/readSidecar';
import { readCodebook } from '../../../src/core/codebook/readCodebook';
import { tagPaths } from '../../../src/core/codebook/tagTree';
import { parseDigest } from '../../../src/core/digest/parse/parseDigest';
import { contributes, source, words } from './manifest';

const [walkthrough, ...others] = contributes.walkthroughs;
const declared = contributes.commands.map(({ command }) => command);

describe('the walkthrough', () => {
  it('is one, in six steps', () => {
    expect(others).toEqual([]);
    expect(walkthrough?.steps.map(({ id }) => id)).toEqual(['open', 'read', 'tag', 'topic', 'find', 'export']);
  });

  it.each(walkthrough?.steps ?? [])('$id ticks itself off by what there is, and has a picture and a button', (step) => {
    for (const event of step.completionEvents) {
      const [, kind, name = ''] = /^(onCommand|onContext):policyDigest\.(\w+)$/.exec(event) ?? [];
      expect(kind === 'onCommand' ? declared : [...source.matchAll(/new ContextKey(?:<\w+>)?\('(\w+)'\)/g)].map(([, key]) => key), event)
        .toContain(kind === 'onCommand' ? `policyDigest.${name}` : name);
    }
    expect(step.completionEvents.length).toBeGreaterThan(0);
    expect(existsSync(step.media.svg)).toBe(true);
    expect(words[step.description.slice(1, -1)]).toMatch(/\]\(command:/);
  });

  it.each(walkthrough?.steps ?? [])('the picture of $id has the colours of the theme alone, and no words', ({ media }) => {
    const picture = readFileSync(media.svg, 'utf8');
    expect(picture).not.toMatch(/<text|<script|href|style=/);
    for (const [, colour = ''] of picture.matchAll(/(?:fill|stroke)="([^"]+)"/g)) expect(colour).toMatch(/^(?:none|var\(--vscode-[\w-]+, #[0-9a-f]{6}\))$/);
  });
});

describe('the sample digests', () => {
  it('are two, one of them coded', () => {
    for (const file of ['2026-05-coded.txt', '2026-05-coded.txt.annotations.yaml', '2026-06-uncoded.txt', '.policy-digest/codebook.yaml']) {
      expect(existsSync(`media/samples/${file}`), file).toBe(true);
      expect(source).toContain(file.split('.annotations')[0]);
    }
  });

  it('have four articles each, and the passages of the coded one are where its annotations file says', () => {
    const [coded, uncoded] = ['2026-05-coded.txt', '2026-06-uncoded.txt'].map((file) => readFileSync(`media/samples/${file}`, 'utf8'));
    expect([coded, uncoded].map((text = '') => parseDigest(text).articles.length)).toEqual([4, 4]);
    const { sidecar, issues } = readSidecar(readFileSync('media/samples/2026-05-coded.txt.annotations.yaml', 'utf8'));
    expect(issues).toEqual([]);
    expect(sidecar?.annotations.filter(({ exact, start, end }) => coded?.slice(start, end) !== exact)).toEqual([]);
    const ids = parseDigest(coded ?? '').articles.map(({ id }) => id);
    expect(sidecar?.annotations.filter(({ article = '' }) => !ids.includes(article))).toEqual([]);
    const { codebook } = readCodebook(readFileSync('media/samples/.policy-digest/codebook.yaml', 'utf8'));
    const used = new Set(sidecar?.annotations.flatMap(({ tags }) => tags));
    expect([...used].filter((tag) => codebook === undefined || !tagPaths(codebook).includes(tag))).toEqual([]);
  });
});
