import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashText } from '../../../src/core/text/hashing';
import { type Direction, type Files, Timeline } from '../../../src/host/annotations/timeline';

/** As much of the editor as counts: it keeps the states of each text, and whoever edits after an undo loses what was undone. */
class Editor {
  private readonly texts = new Map<string, { states: string[]; at: number }>();

  text(file: string): string {
    const { states, at } = this.of(file);
    return states[at] ?? '';
  }

  type(file: string, words: string): void {
    const text = this.of(file);
    text.states = [...text.states.slice(0, text.at + 1), this.text(file) + words];
    text.at += 1;
  }

  /** @returns whether there was anything to undo or redo */
  go(direction: Direction, file: string): boolean {
    const text = this.of(file);
    const at = text.at + (direction === 'undo' ? -1 : 1);
    if (text.states[at] === undefined) return false;
    text.at = at;
    return true;
  }

  private of(file: string): { states: string[]; at: number } {
    const known = this.texts.get(file) ?? { states: [''], at: 0 };
    this.texts.set(file, known);
    return known;
  }
}

/** A researcher at work, with the keys that the extension takes. */
class Desk {
  readonly done: string[] = [];
  readonly editor = new Editor();
  readonly timeline = new Timeline<string>();

  type(file: string, words: string): void {
    this.editor.type(file, words);
    this.timeline.edited(file);
  }

  act(name: string, files: Files): void {
    this.done.push(name);
    this.timeline.acted(name, files, (file) => this.stateOf(file));
  }

  go(direction: Direction, file: string, isOwn = true): string {
    for (;;) {
      const next = this.timeline.next(direction, { file, isOwn });
      if (next === undefined) return 'nothing';
      if (next.kind === 'act') {
        if (direction === 'undo') this.done.splice(this.done.indexOf(next.act), 1);
        else this.done.push(next.act);
        this.timeline.actMoved(direction, next, next.act);
        return next.act;
      }
      if (this.editor.go(direction, file)) {
        this.timeline.textMoved(direction, file, () => this.stateOf(file));
        return 'text';
      }
      this.timeline.exhausted(next);
    }
  }

  all(direction: Direction, file: string): string[] {
    const said: string[] = [];
    for (let what = this.go(direction, file); what !== 'nothing'; what = this.go(direction, file)) said.push(what);
    return said;
  }

  private stateOf(file: string): { length: number; hash: number } {
    const text = this.editor.text(file);
    return { length: text.length, hash: hashText(text) };
  }
}

describe('one order of acts and edits', () => {
  it('takes back what was done last, whatever it was, and brings it again in the same order', () => {
    const desk = new Desk();
    desk.type('a', 'one ');
    desk.act('tag', ['a']);
    desk.type('a', 'two ');
    desk.type('a', 'three ');
    desk.act('memo', ['a']);
    desk.act('topic', ['a']);
    desk.type('a', 'four ');
    const backward = ['text', 'topic', 'memo', 'text', 'text', 'tag', 'text'];
    expect(desk.all('undo', 'a')).toEqual(backward);
    expect([desk.editor.text('a'), desk.done]).toEqual(['', []]);
    expect(desk.all('redo', 'a')).toEqual(backward.toReversed());
    expect([desk.editor.text('a'), desk.done]).toEqual(['one two three four ', ['tag', 'memo', 'topic']]);
    expect(desk.all('undo', 'a')).toEqual(backward);
  });

  it('forgets what was undone once something new is done', () => {
    const desk = new Desk();
    desk.act('tag', ['a']);
    desk.go('undo', 'a');
    desk.type('a', 'new');
    expect(desk.all('redo', 'a')).toEqual([]);
    desk.go('undo', 'a');
    desk.act('memo', ['a']);
    expect(desk.all('redo', 'a')).toEqual([]);
    expect(desk.all('undo', 'a')).toEqual(['memo']);
  });

  it('in one digest leaves another alone, but for what both share', () => {
    const desk = new Desk();
    desk.act('tag a', ['a']);
    desk.act('tag b', ['b']);
    desk.type('b', 'words');
    expect(desk.go('undo', 'a')).toBe('tag a');
    expect(desk.go('undo', 'a')).toBe('nothing');
    desk.act('rename', 'all');
    expect(desk.go('undo', 'b')).toBe('rename');
    expect(desk.go('undo', 'b')).toBe('text');
    expect(desk.go('redo', 'a')).toBe('rename');
  });

  it('outside a text counts the acts of all digests', () => {
    const desk = new Desk();
    desk.act('tag a', ['a']);
    desk.act('tag b', ['b']);
    expect(desk.go('undo', 'a', false)).toBe('tag b');
    expect(desk.go('undo', 'a', false)).toBe('tag a');
  });

  it('goes on where the editor has forgotten an edit', () => {
    const desk = new Desk();
    desk.act('tag', ['a']);
    desk.timeline.edited('a');
    expect(desk.go('undo', 'a')).toBe('tag');
  });

  it('drops an act that changed nothing when it was undone', () => {
    const timeline = new Timeline<string>();
    timeline.acted('tag', ['a'], () => undefined);
    const [entry] = timeline.entries('undo');
    if (entry?.kind === 'act') timeline.actMoved('undo', entry, undefined);
    expect([timeline.entries('undo'), timeline.entries('redo')]).toEqual([[], []]);
  });

  it('is the order of a single list of states, whatever is done', () => {
    const moves = fc.array(fc.constantFrom('type', 'act', 'undo', 'redo'), { maxLength: 60 });
    fc.assert(fc.property(moves, (sequence) => {
      const desk = new Desk();
      const state = (): string => JSON.stringify([desk.editor.text('a'), desk.done]);
      let states = [state()];
      let at = 0;
      for (const [index, move] of sequence.entries()) {
        if (move === 'undo' || move === 'redo') {
          desk.go(move, 'a');
          at = Math.min(states.length - 1, Math.max(0, at + (move === 'undo' ? -1 : 1)));
        } else {
          if (move === 'type') desk.type('a', `${index} `);
          else desk.act(`act ${index}`, ['a']);
          states = [...states.slice(0, at + 1), state()];
          at += 1;
        }
        expect(state()).toBe(states[at]);
      }
    }));
  });
});
