import type { YAMLSeq } from 'yaml';
import { isMap, type Document, type YAMLMap } from 'yaml';
import type { Issue } from '../../issues/issue';
import { FileChanger, openForChange, writtenText, type Refusal } from '../../yaml/changeFile';
import { YamlEdit } from '../../yaml/editYaml';
import { mapOf, textField } from '../../yaml/yamlFields';
import { lineList, textScalar } from '../../yaml/yamlText';
import { pathSeparator } from '../topicPaths';
import { isTerm } from '../terms/lexicon';
import type { TopicCodebook } from '../types';
import { readTopicCodebook, topicsOfDocument } from './readTopicCodebook';

const topKeys = ['version', 'extends', 'topics'];
const topicKeys = ['label', 'description', 'include', 'exclude', 'terms', 'not', 'needs', 'scene', 'topics'];

/** A topic to be added, by its path: `Area / Topic`. Areas that are missing are made. */
export interface NewTopic {
  readonly path: string;
  readonly description?: string | undefined;
  readonly terms: readonly string[];
}

/** The result of a change. No `text`: the file must not be written; `issues` say why not. */
export type TopicsResult =
  | { readonly text: string; readonly isChanged: boolean; readonly codebook: TopicCodebook; readonly issues: readonly Issue[] }
  | Refusal;

/**
 * Adds a topic to `.policy-digest/topics.yaml`; all other bytes stay. A new file extends the built-in topics, so that nothing
 * is lost by adding one.
 * @param yamlText the file's content; undefined if there is no file
 * @returns what can't be added is left out and reported: `invalid-topic`, `known-topic`
 */
export function addTopic(yamlText: string | undefined, topic: NewTopic): TopicsResult {
  const isNew = (yamlText ?? '').trim() === '';
  const file = openForChange(isNew ? newFile : yamlText, unreadable);
  return file.text === undefined ? file : new TopicsChanger(file.document, new YamlEdit(file.text, file.document)).add(topic);
}

const newFile = 'version: 1\nextends: built-in\n';

/** Whether a path can be that of a topic: each part has letters or digits, and there are few. */
export function isTopicPath(path: string): boolean {
  const parts = path.split(pathSeparator);
  return parts.length <= deepest && parts.every((part) => part.length <= longestLabel && /[\p{L}\p{N}]/u.test(part) && part === part.trim());
}

const deepest = 4;
const longestLabel = 80;

function unreadable(document: Document): Issue | undefined {
  const issues: Issue[] = [];
  const isRead = topicsOfDocument(document, issues) !== undefined;
  return isRead ? issues.find(({ severity }) => severity === 'error') : issues.at(-1);
}

/** A change in progress on the file of topics. */
class TopicsChanger extends FileChanger {
  /** Call only once. */
  add(topic: NewTopic): TopicsResult {
    this.#addTopic(topic);
    const written = writtenText(this.edit, topicsOfDocument(this.document, []), (text) => readTopicCodebook(text).codebook);
    if (written.text === undefined) return written;
    const { text, isChanged, value } = written;
    return value === undefined ? { text: undefined, issues: this.issues } : { text, isChanged, codebook: value, issues: this.issues };
  }

  #addTopic({ path, description, terms }: NewTopic): void {
    if (!isTopicPath(path)) {
      this.report('invalid-topic', path.slice(0, longestLabel));
      return;
    }
    const parts = path.split(pathSeparator);
    const label = parts.at(-1) ?? '';
    const list = this.#childrenOf(parts.slice(0, -1));
    if (list === undefined || child(list, label) !== undefined) {
      this.report('known-topic', path);
      return;
    }
    const known = terms.filter(isTerm);
    this.edit.add(list, undefined, mapOf({
      label: textScalar(label),
      description: description === undefined ? undefined : textScalar(description),
      terms: known.length === 0 ? undefined : lineList(known),
    }));
  }

  /** The topics below a path, made if missing. */
  #childrenOf(parts: readonly string[]): YAMLSeq | undefined {
    let list = this.edit.section('topics', topKeys);
    for (const label of parts) {
      if (list === undefined) return undefined;
      const parent: YAMLMap = child(list, label) ?? this.#added(list, label);
      list = this.edit.listOf(parent, 'topics', topicKeys);
    }
    return list;
  }

  #added(list: YAMLSeq, label: string): YAMLMap {
    const area = mapOf({ label: textScalar(label) });
    this.edit.add(list, undefined, area);
    return area;
  }
}

function child(list: YAMLSeq, label: string): YAMLMap | undefined {
  return list.items.find((item): item is YAMLMap => isMap(item) && textField(item, 'label')?.trim() === label);
}
