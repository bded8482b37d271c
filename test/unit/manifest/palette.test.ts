import { describe, expect, it } from 'vitest';
import { contributes, source, words } from './manifest';

const palette = new Map((contributes.menus['commandPalette'] ?? []).map(({ command, when }) => [command ?? '', when]));
const isOffered = (command: string): boolean => palette.get(command) !== 'false';
const offered = contributes.commands.map(({ command }) => command).filter(isOffered);
const withheld = contributes.commands.map(({ command }) => command).filter((command) => !isOffered(command));

/** More than these nobody looks through. Whoever adds one asks first which one it does not double. */
const mostOffered = 58;

/** What the palette leaves out, because another of its commands does the same. */
const doubles: Readonly<Record<string, string>> = {
  markUnread: 'setStatus', markRead: 'setStatus', markCoded: 'setStatus',
  markTitle: 'correctLayoutHere', markNotTitle: 'correctLayoutHere', confirmLayout: 'correctLayoutHere',
  defineTag: 'editTag', moveTag: 'renameTag', belongsTo: 'repairAnnotations', exportMemos: 'listMemos', copyAsMarkdown: 'copyWithCitation',
  chooseArticleFilters: 'filterArticles', filterArticlesByDate: 'filterArticles',
  exportAll: 'exportCollection', exportShown: 'exportCollection', exportArticles: 'exportCollection',
};

describe('the command palette', () => {
  it(`offers at most ${mostOffered} of ${contributes.commands.length} commands`, () => {
    expect(offered.length).toBeLessThanOrEqual(mostOffered);
  });

  it('offers each only where it can do something, but for three that make sense everywhere', () => {
    expect(offered.filter((command) => palette.get(command) === undefined).sort())
      .toEqual(['policyDigest.openWalkthrough', 'policyDigest.refresh', 'policyDigest.showLog']);
  });

  it('has no two of one name', () => {
    const titles = contributes.commands.filter(({ command }) => isOffered(command)).map(({ title = '' }) => words[title.slice(1, -1)]);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it('leaves out only what a menu, a key, a row or a button offers', () => {
    const menus = Object.entries(contributes.menus).filter(([where]) => where !== 'commandPalette').flatMap(([, entries]) => entries);
    const elsewhere = new Set([...menus, ...contributes.keybindings].map(({ command }) => command));
    // A feature registers it by a bare name; a text with it is a link, a quick fix or the click on a row.
    const isCalled = (command: string): boolean => [command, command.replace('policyDigest.', '')].some((name) => source.includes(`'${name}'`));
    expect(withheld.filter((command) => !elsewhere.has(command) && !isCalled(command))).toEqual([]);
  });

  it('leaves out doubles, whose like it offers', () => {
    for (const [double, like] of Object.entries(doubles)) {
      expect([double, isOffered(`policyDigest.${double}`)]).toEqual([double, false]);
      expect([like, isOffered(`policyDigest.${like}`)]).toEqual([like, true]);
    }
  });

  it('never has Rename Entity beside the editor’s own Rename Symbol, nor a second list of references', () => {
    expect(palette.get('policyDigest.renameEntity')).toContain('activeEditorIsReadonly');
    expect(isOffered('policyDigest.findMentions')).toBe(false);
  });
});
