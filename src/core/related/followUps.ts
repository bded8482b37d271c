import { fillerWords, functionWords } from '../english/fillerWords';
import { wordsIn } from '../text/words';
import { singular } from '../topics/learning/articleWords';
import { exactLog } from '../topics/learning/exactLog';
import { Vocabulary } from '../topics/learning/vocabulary';
import type { FollowUp, RelatedArticle } from './types';

/** What more articles than this share is no trace of one story: a share of all, and at least a few. */
const commonShare = 0.05;
const leastCommon = 8;

/** How many words one entity is worth. */
const entityWeight = 3;

/** An article is compared by its beginning: how many words, to bound the work. */
const mostWords = 400;

/** The minimum score, and the minimum number of shared traces, for two articles to be related. */
const leastScore = 0.12;
const leastShared = 2;

/** Nobody reads more than this. */
const mostShown = 8;

/** Words are seldom longer, with the space behind them. */
const longestWord = 20;

/** Words and entities never share a name: no word begins with a space. */
const entityMark = ' ';

/** Finds follow-ups of a story: articles that share entities and words that few others have. */
export class FollowUps {
  private readonly traces = new Vocabulary();
  /** By trace: the word as it is first written, in lower case if it ever is. */
  private readonly written = new Map<number, string>();
  private readonly entries = new Map<string, Int32Array>();
  private readonly articles = new Map<number, Set<string>>();

  set({ key, title, body, entities }: RelatedArticle): void {
    this.delete(key);
    const names = entities.map((entity) => entityMark + entity);
    const { words } = this.traces.count([...this.terms(`${title}\n${body}`), ...names]);
    this.entries.set(key, words);
    for (const trace of words) {
      const having = this.articles.get(trace) ?? new Set();
      this.articles.set(trace, having.add(key));
    }
  }

  delete(key: string): void {
    for (const trace of this.entries.get(key) ?? []) {
      const having = this.articles.get(trace);
      having?.delete(key);
      if (having?.size === 0) this.articles.delete(trace);
    }
    this.entries.delete(key);
  }

  /** Best first, ties by key. What `isLeftOut` excludes (the same story elsewhere) is no follow-up. */
  of(key: string, limit: number, isLeftOut: (key: string) => boolean = () => false): FollowUp[] {
    const shared = new Map<string, { weight: number; traces: number[] }>();
    for (const trace of this.entries.get(key) ?? []) {
      const weight = this.weight(trace);
      if (weight === 0) continue;
      for (const other of this.articles.get(trace) ?? []) {
        const known = shared.get(other) ?? { weight: 0, traces: [] };
        known.weight += weight;
        known.traces.push(trace);
        shared.set(other, known);
      }
    }
    const own = shared.get(key)?.weight ?? 0;
    return [...shared]
      .filter(([other, { traces }]) => other !== key && traces.length >= leastShared && !isLeftOut(other))
      .map(([other, { weight, traces }]) => ({ key: other, score: weight / Math.sqrt(own * this.sum(other)), traces }))
      .filter(({ score }) => score >= leastScore)
      .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
      .slice(0, limit)
      .map(({ key: other, score, traces }) => ({ key: other, score: Math.round(1000 * score) / 1000, shared: this.shown(traces) }));
  }

  /** The words that may tell what an article is about, singular and plural as one. */
  private terms(text: string): string[] {
    const start = text.slice(0, mostWords * longestWord);
    const terms: string[] = [];
    for (const word of wordsIn(start)) {
      const term = singular(word.key);
      if (term.length < 2 || functionWords.has(word.key) || fillerWords.has(word.key) || fillerWords.has(term)) continue;
      if (terms.push(term) === mostWords) break;
      const trace = this.traces.number(term);
      const [known, written] = [this.written.get(trace), start.slice(word.start, word.end)];
      if (known === undefined || (known !== known.toLowerCase() && written === written.toLowerCase())) this.written.set(trace, written);
    }
    return terms;
  }

  private sum(key: string): number {
    return (this.entries.get(key) ?? new Int32Array()).reduce((sum, trace) => sum + this.weight(trace), 0);
  }

  /** Zero for what only one article or many articles have. */
  private weight(trace: number): number {
    const having = this.articles.get(trace)?.size ?? 0;
    const most = Math.max(leastCommon, commonShare * this.entries.size);
    if (having > most) return 0;
    return exactLog((this.entries.size + 1) / having) * (this.traces.word(trace).startsWith(entityMark) ? entityWeight : 1);
  }

  private shown(traces: readonly number[]): string[] {
    const words = traces.map((trace) => ({ trace, word: this.traces.word(trace), weight: this.weight(trace) }))
      .sort((a, b) => b.weight - a.weight || a.trace - b.trace);
    const names = words.flatMap(({ word }) => (word.startsWith(entityMark) ? [word.slice(entityMark.length)] : []));
    const partsOfNames = new Set(names.flatMap((name) => wordsIn(name).map(({ key }) => singular(key))));
    return words.filter(({ word }) => !partsOfNames.has(word)).slice(0, mostShown)
      .map(({ trace, word }) => (word.startsWith(entityMark) ? word.slice(entityMark.length) : this.written.get(trace) ?? word));
  }
}
