import { beforeEach, describe, expect, it, vi } from 'vitest';

const { editor } = vi.hoisted(() => ({ editor: { bundle: undefined as Record<string, string> | undefined } }));
vi.mock('vscode', () => ({ l10n: { get bundle() { return editor.bundle; }, t: (text: string) => editor.bundle?.[text] ?? text } }));
const { loadTopicLabels, topicDescription, topicLabel, topicName } = await import('../../../src/host/topics/topicLabels');

describe('the names of topics', () => {
  beforeEach(async () => {
    editor.bundle = { Infrastructure: 'Infrastructures', Semiconductors: 'Semi-conducteurs', 'Physical and technical foundations of digital services.': 'Fondements.' };
    await loadTopicLabels();
  });

  it('are in the language of the editor where the topic is built in', () => {
    expect(topicLabel('Infrastructure / Semiconductors')).toBe('Infrastructures / Semi-conducteurs');
    expect(topicName('Infrastructure / Semiconductors')).toBe('Semi-conducteurs');
    expect(topicDescription('Infrastructure', 'Physical and technical foundations of digital services.')).toBe('Fondements.');
  });

  it('stay as they are written where the topic is the researcher’s own, though its name is one that is translated', () => {
    expect(topicLabel('Semiconductors')).toBe('Semiconductors');
    expect(topicLabel('Ours / Infrastructure')).toBe('Ours / Infrastructure');
    expect(topicDescription('Infrastructure', 'Roads and bridges.')).toBe('Roads and bridges.');
  });

  it('stay English in the English editor', () => {
    editor.bundle = undefined;
    expect(topicLabel('Infrastructure / Semiconductors')).toBe('Infrastructure / Semiconductors');
  });
});
