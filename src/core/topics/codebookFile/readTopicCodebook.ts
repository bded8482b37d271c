import { isMap, isSeq, type Document, type YAMLMap } from 'yaml';
import type { Issue } from '../../issues/issue';
import { issueAt, readYaml, topMap } from '../../yaml/readYaml';
import { textField, textOf } from '../../yaml/yamlFields';
import { isTerm } from '../terms/lexicon';
import { pathSeparator } from '../topicPaths';
import type { Topic, TopicCodebook } from '../types';

/** A topic codebook that was read; undefined if the file has nothing usable. */
export interface TopicCodebookReading {
  readonly codebook: TopicCodebook | undefined;
  readonly issues: readonly Issue[];
}

const knownVersion = 1;

/** What a codebook can extend. */
const builtIn = 'built-in';

/** Areas, topics and a few more levels; deeper nesting is an indentation mistake. */
const deepest = 8;

/**
 * Reads `.policy-digest/topics.yaml`. Unknown keys are left alone; what has the wrong shape is skipped and reported.
 * @param yamlText the file's text without its BOM
 * @returns issues with offsets in `yamlText`; no codebook for broken YAML, a newer version, or a file without topics.
 *   A file that extends the built-in topics needs none of its own.
 *   Codes: those of `readYaml`, `topics-too-new`, `topics-version`, `topics-shape`, `topic-label`, `duplicate-topic`.
 */
export function readTopicCodebook(yamlText: string): TopicCodebookReading {
  const { document, issues: yamlIssues } = readYaml(yamlText);
  const issues = [...yamlIssues];
  return { codebook: document === undefined ? undefined : topicsOfDocument(document, issues), issues };
}

/** The same of a document that was parsed already; what is wrong with it is added to `issues`. */
export function topicsOfDocument(document: Document, issues: Issue[]): TopicCodebook | undefined {
  const top = topMap(document);
  if (top === undefined) {
    issues.push(issueAt('topics-shape/no-list', document.contents));
    return undefined;
  }
  const version = textField(top, 'version')?.trim() ?? '1';
  if (Number(version) > knownVersion) {
    issues.push(issueAt('topics-too-new', top.get('version', true), version));
    return undefined;
  }
  if (version !== '1') issues.push(issueAt('topics-version', top.get('version', true), version));
  const base = textField(top, 'extends')?.trim();
  if (base !== undefined && base !== builtIn) issues.push(issueAt('topics-shape/extends', top.get('extends', true), base));
  const topics = readTopics(top, 1, issues);
  if (base === builtIn) return { version: knownVersion, extends: builtIn, topics: topics ?? [] };
  if (topics === undefined) issues.push(issueAt('topics-shape/no-list', top));
  return topics === undefined ? undefined : { version: knownVersion, topics };
}

/** @returns undefined if there is no list; reports an issue if there is something else instead */
function readTopics(parent: YAMLMap, depth: number, issues: Issue[]): Topic[] | undefined {
  const node = parent.get('topics', true);
  if (!isSeq(node)) {
    if (isGiven(node)) issues.push(issueAt('topics-shape/list', node));
    return undefined;
  }
  if (depth > deepest) {
    issues.push(issueAt('topics-shape/depth', node, deepest));
    return [];
  }
  const labels = new Set<string>();
  return node.items.flatMap((item) => {
    const topic = readTopic(item, depth, issues);
    if (topic === undefined) return [];
    if (labels.has(topic.label)) {
      issues.push(issueAt('duplicate-topic', item, topic.label));
      return [];
    }
    labels.add(topic.label);
    return [topic];
  });
}

function readTopic(node: unknown, depth: number, issues: Issue[]): Topic | undefined {
  const label = isMap(node) ? textField(node, 'label')?.trim() : undefined;
  if (!isMap(node) || label === undefined || label === '') {
    issues.push(issueAt('topics-shape/label', node));
    return undefined;
  }
  if (label.includes(pathSeparator)) issues.push(issueAt('topic-label', node.get('label', true)));
  const [description, include, exclude] = ['description', 'include', 'exclude'].map((key) => textField(node, key));
  const terms = readTerms(node, 'terms', issues);
  const not = readTerms(node, 'not', issues);
  const needs = readTerms(node, 'needs', issues);
  const scene = textField(node, 'scene');
  if (scene !== undefined && scene !== 'true' && scene !== 'false') {
    issues.push(issueAt('topics-shape/scene', node.get('scene', true)));
  }
  const topics = readTopics(node, depth + 1, issues);
  return {
    label,
    ...(description === undefined ? {} : { description }),
    ...(include === undefined ? {} : { include }),
    ...(exclude === undefined ? {} : { exclude }),
    ...(terms === undefined ? {} : { terms }),
    ...(not === undefined ? {} : { not }),
    ...(needs === undefined ? {} : { needs }),
    ...(scene === 'true' && { scene: true }),
    ...(topics === undefined ? {} : { topics }),
  };
}

/** A list of terms; a single string counts as a list of one. */
function readTerms(topic: YAMLMap, key: 'terms' | 'not' | 'needs', issues: Issue[]): string[] | undefined {
  const node = topic.get(key, true);
  if (!isGiven(node)) return undefined;
  return (isSeq(node) ? node.items : [node]).flatMap((item) => {
    const term = textOf(item)?.trim();
    if (term !== undefined && isTerm(term)) return [term];
    issues.push(issueAt('topics-shape/terms', item, key));
    return [];
  });
}

/** A key without a value (`terms:`) counts as missing. */
function isGiven(node: unknown): boolean {
  return node !== undefined && (isMap(node) || isSeq(node) || textOf(node) !== undefined);
}
