import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clauses, contributes, keysIn, manifestText, registeredCommands, source, words } from './manifest';

const declared = contributes.commands.map(({ command }) => command);

function unique(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}

function matches(text: string, pattern: RegExp): string[] {
  return unique([...text.matchAll(pattern)].map(([, name = '']) => name));
}

describe('commands', () => {
  it('are declared once each, and just those that a feature registers', () => {
    expect(unique(declared)).toEqual([...declared].sort());
    expect([...declared].sort()).toEqual(registeredCommands().map((name) => `policyDigest.${name}`).sort());
  });

  it('are declared where a key or a menu names them', () => {
    const named = [...contributes.keybindings, ...Object.values(contributes.menus).flat()].flatMap(({ command }) => command ?? []);
    expect(unique(named).filter((command) => !declared.includes(command))).toEqual([]);
  });

  it('are declared where the code or a welcome text calls them', () => {
    const called = matches(source + JSON.stringify(words), /(?:command: '|command:|executeCommand\(')(policyDigest\.\w+)(?![\w.])/g);
    expect(called.length).toBeGreaterThan(5);
    expect(called.filter((command) => !declared.includes(command))).toEqual([]);
  });

  it('are named once where the palette offers them', () => {
    const limited = (contributes.menus['commandPalette'] ?? []).map(({ command }) => command);
    expect(unique(limited.filter((command) => command !== undefined))).toHaveLength(limited.length);
  });

  it('have keys only where these mean something', () => {
    for (const { command, when } of contributes.keybindings) expect(when, command).toMatch(/policyDigest\\?\./);
  });

  it('are in submenus that are declared and shown', () => {
    const submenus = contributes.submenus.map(({ id }) => id);
    const shown = Object.values(contributes.menus).flat().flatMap(({ submenu }) => submenu ?? []);
    expect(unique(shown)).toEqual([...submenus].sort());
    for (const id of submenus) expect(contributes.menus[id]?.length, id).toBeGreaterThan(0);
  });
});

describe('context keys', () => {
  const asked = unique([...clauses.flatMap(keysIn), ...matches(manifestText, /"onContext:policyDigest\.(\w+)"/g)]);
  const set = matches(source, /new ContextKey(?:<\w+>)?\('(\w+)'\)/g);

  it('are told from what they are compared with', () => {
    expect(keysIn('view == policyDigest.topics && policyDigest.digestCount > 0 && !policyDigest.canUndo')).toEqual(['digestCount', 'canUndo']);
    expect(keysIn('view =~ /^policyDigest\\.(codebook|coders)$/ && (policyDigest.isDigest || a)')).toEqual(['isDigest']);
  });

  it('are set somewhere, and asked for somewhere', () => {
    expect(asked).toEqual(set);
  });
});

describe('words of the manifest', () => {
  it('are all there, and all used', () => {
    expect(matches(manifestText, /"%([^%"]+)%"/g)).toEqual(Object.keys(words).sort());
  });
});

describe('settings', () => {
  const settings = Object.entries(contributes.configuration.properties);

  it('have an order of their own', () => {
    const orders = settings.map(([, { order }]) => order);
    expect(unique(orders.map(String))).toHaveLength(orders.length);
  });

  it('are in the table of the README, and nothing else is', () => {
    const table = readFileSync('README.md', 'utf8').split('\n## ').find((section) => section.startsWith('Settings')) ?? '';
    expect(matches(table, /^\| `(policyDigest\.[\w.]+)` \|/gm)).toEqual(settings.map(([name]) => name).sort());
  });

  it('are read somewhere', () => {
    for (const [name] of settings) expect(source, name).toContain(`'${name.replace('policyDigest.', '')}'`);
  });
});
