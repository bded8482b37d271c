import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { appendLink, markdownLink } from '../../../src/host/commandLink';

/** Ids and names as a hand-edited file or a digest may have them. */
const hostile = [
  'a)b', ') [x](command:workbench.action.quit)', 'x](command:a) [y', '](', '`code`', '<img src=x onerror=alert(1)>', 'two\nlines\n\n# three', '\\', '\\]',
  'command:workbench.action.quit', '"quoted" \'too\'', '100% %29', '*bold* _it_ ~~no~~', 'é ☃ 😀', '\ud800',
];

/** One link and nothing else: no unescaped bracket, tag or line break in the label, no white space or bracket in the target. */
const oneLink = /^\[(?:[^[\]\\<>`*_\n\r]|\\[^\n\r]|&\w+;)*\]\(command:policyDigest\.test\?([^\s()<>]*)\)$/u;

describe('markdownLink', () => {
  it.each(hostile)('is one link with the arguments as they were: %j', (text) => {
    const link = markdownLink(text, 'policyDigest.test', { id: text }, [text]);
    expect(link).toMatch(oneLink);
    expect(JSON.parse(decodeURIComponent(oneLink.exec(link)?.[1] ?? ''))).toEqual([{ id: text }, [text]]);
  });
});

describe('appendLink', () => {
  /** As much of the editor's Markdown string as is used. */
  class Text {
    value = '';
    isTrusted: boolean | { readonly enabledCommands: readonly string[] } | undefined;
    appendMarkdown(more: string): this {
      this.value += more;
      return this;
    }
  }

  it('trusts a text with the commands that are linked, and no other', () => {
    const text = new Text();
    appendLink(text as never, 'a', 'policyDigest.one', 1);
    appendLink(text as never, 'b', 'policyDigest.two');
    appendLink(text as never, 'c', 'policyDigest.one', 2);
    expect(text.isTrusted).toEqual({ enabledCommands: ['policyDigest.one', 'policyDigest.two'] });
    expect(text.value.match(/command:policyDigest\.\w+/g)).toEqual(['command:policyDigest.one', 'command:policyDigest.two', 'command:policyDigest.one']);
  });
});

describe('the sources', () => {
  it('build no Markdown link and trust no text anywhere else', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const building = files.filter((file) => /\]\(command:|enabledCommands|isTrusted = true/.test(readFileSync(path.join('src', file), 'utf8')));
    expect(building.map((file) => file.replaceAll('\\', '/'))).toEqual(['host/commandLink.ts']);
  });
});
