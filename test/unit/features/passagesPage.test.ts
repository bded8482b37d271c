import { describe, expect, it, vi } from 'vitest';
import type { Uri, Webview } from 'vscode';
import { passageActs } from '../../../src/core/passages/pageMessages';

// A translation may hold any sign.
const hostile = `<i onload='x("y")'>&`;
vi.mock('vscode', () => ({
  l10n: { t: (text: string) => `${text}${hostile}` }, env: { language: 'en' },
  Uri: { joinPath: (...parts: readonly unknown[]) => parts.join('/') },
}));
const { passagesPage } = await import('../../../src/features/segmentsView/passagesPage');

const webview = { cspSource: 'https://editor.example', asWebviewUri: (uri: unknown) => uri } as unknown as Webview;
const page = passagesPage(webview, 'extension' as unknown as Uri);

describe('the page of passages', () => {
  it('may load its own script and style sheet alone', () => {
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    const [, nonce = ''] = /nonce-([^']+)'/.exec(policy) ?? [];
    expect(policy).toBe(`default-src 'none'; style-src https://editor.example; script-src 'nonce-${nonce}'`);
    expect(nonce.length).toBeGreaterThan(20);
    expect([...page.matchAll(/<script/g)]).toHaveLength(1);
    expect(page).toContain(`<script nonce="${nonce}" src="extension/dist/passages.js"`);
    expect(passagesPage(webview, 'extension' as unknown as Uri)).not.toContain(nonce);
    expect(page).not.toMatch(/ style=|javascript:/);
  });

  it('takes no word for markup', () => {
    expect(page).not.toContain('<i ');
    expect(page).toContain('Sort by&#60;i onload&#61;'.replace('&#61;', '='));
  });

  it('has a button for what is done with passages, with its key', () => {
    const acts = [...page.matchAll(/data-act="(\w+)" aria-keyshortcuts="([^"]+)"/g)].map(([, act]) => act);
    expect(acts).toEqual(passageActs.filter((act) => !['show', 'copy', 'undo', 'redo'].includes(act)));
  });
});
