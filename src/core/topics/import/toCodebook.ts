import { issue, noPlace, type Issue } from '../../issues/issue';
import { isTerm } from '../terms/lexicon';
import type { Topic } from '../types';
import type { RawTopic, TopicImport } from './types';

/** The depth that `readTopicCodebook` reads, and more topics or terms than a person can manage. */
const deepest = 8;
const mostTopics = 5_000;
const mostTerms = 200_000;

/** What a codebook cannot import, by the end of its code, with the limit that was reached. */
const losses = { 'no-name': 0, topics: mostTopics, depth: deepest, wildcard: 0, 'no-term': 0, terms: mostTerms, 'same-name': 0 };
type Loss = keyof typeof losses;

/** Wildcards within a word, such as `colo?r` or `*phobia`: a term has a `*` only at the end of a word. */
const innerWildcard = /\?|\*(?=\S)/;

/**
 * Converts topics to the form of a codebook: labels without ` / `, terms in lower case with `*` only at the end of words, no
 * topic or term twice. A topic without terms is matched by the words of its name.
 * @param issues what the format's reader has found
 */
export function toCodebook(raw: readonly RawTopic[], issues: readonly Issue[] = []): TopicImport {
  const maker = new CodebookMaker();
  const topics = maker.topics(raw, 1);
  if (topics.length > 0) return { codebook: { version: 1, topics }, issues: [...issues, ...maker.losses()] };
  return { codebook: undefined, issues: [...issues, issue('no-topics', noPlace)] };
}

/** Makes topics within the limits of a codebook, and counts what could not be imported. */
class CodebookMaker {
  private readonly lost = new Map<Loss, number>();
  private topicsLeft = mostTopics;
  private termsLeft = mostTerms;

  topics(list: readonly RawTopic[], depth: number): Topic[] {
    const byLabel = new Map<string, RawTopic>();
    for (const topic of list) {
      const label = labelOf(topic.name);
      const known = byLabel.get(label);
      if (label === '') this.lose('no-name');
      else byLabel.set(label, known === undefined ? topic : this.joined(known, topic));
    }
    return [...byLabel].flatMap(([label, topic]) => {
      this.topicsLeft -= 1;
      if (this.topicsLeft >= 0) return [this.topic(label, topic, depth)];
      this.lose('topics');
      return [];
    });
  }

  losses(): Issue[] {
    return [...this.lost].map(([loss, count]) => issue(`import-loss/${loss}`, noPlace, count, losses[loss]));
  }

  private topic(label: string, { description = '', terms = [], not = [], topics = [] }: RawTopic, depth: number): Topic {
    if (depth >= deepest && topics.length > 0) this.lose('depth');
    const children = depth >= deepest ? [] : this.topics(topics, depth + 1);
    const own = this.terms(terms);
    const found = own.length > 0 || children.length > 0 ? own : nameTerms(label);
    const excluded = this.terms(not);
    const about = description.replace(/\s+/g, ' ').trim();
    return {
      label,
      ...(about !== '' && { description: about }),
      ...(found.length > 0 && { terms: found }),
      ...(excluded.length > 0 && { not: excluded }),
      ...(children.length > 0 && { topics: children }),
    };
  }

  private terms(terms: readonly string[]): string[] {
    const kept = new Set<string>();
    for (const term of terms) {
      const plain = term.replace(/\s+/g, ' ').trim().toLowerCase();
      if (innerWildcard.test(plain)) this.lose('wildcard');
      else if (!isTerm(plain)) this.lose('no-term');
      else if (this.termsLeft <= 0) this.lose('terms');
      else if (!kept.has(plain)) {
        kept.add(plain);
        this.termsLeft -= 1;
      }
    }
    return [...kept];
  }

  private joined(first: RawTopic, second: RawTopic): RawTopic {
    this.lose('same-name');
    return {
      name: first.name,
      description: first.description ?? second.description,
      terms: [...first.terms ?? [], ...second.terms ?? []],
      not: [...first.not ?? [], ...second.not ?? []],
      topics: [...first.topics ?? [], ...second.topics ?? []],
    };
  }

  private lose(loss: Loss): void {
    this.lost.set(loss, (this.lost.get(loss) ?? 0) + 1);
  }
}

/** A path is written with ` / ` between its parts, so a part cannot contain that. */
function labelOf(name: string): string {
  return name.replace(/\s+/g, ' ').trim().replaceAll(' / ', '/');
}

/** `Arts, culture and media` → `arts`, `culture`, `media`. */
export function nameTerms(label: string): string[] {
  const parts = label.toLowerCase().split(/[,;/&()]|\s(?:and|or|und|et|y|e)\s/).map((part) => part.replaceAll('*', '').trim());
  return [...new Set(parts)].filter((part) => isTerm(part));
}
