import { Document, YAMLSeq, type Scalar, type YAMLMap } from 'yaml';
import { mapOf } from '../../yaml/yamlFields';
import { documentText, lineList, plainScalar, textScalar, yamlOptions } from '../../yaml/yamlText';
import type { Topic, TopicCodebook } from '../types';

/** The text of a new `.policy-digest/topics.yaml`. */
export function topicsYaml(codebook: TopicCodebook): string {
  const document = new Document(null, yamlOptions);
  const content = mapOf({
    version: plainScalar(codebook.version),
    extends: codebook.extends === undefined ? undefined : textScalar(codebook.extends),
    topics: topicList(codebook.topics),
  });
  return documentText(Object.assign(document, { contents: content }), { indent: 2, indentSeq: true });
}

function topicList(topics: readonly Topic[]): YAMLSeq {
  const list = new YAMLSeq();
  list.items = topics.map(topicMap);
  return list;
}

function topicMap({ label, description, include, exclude, terms, not, needs, scene, topics }: Topic): YAMLMap {
  const note = (text: string | undefined): Scalar | undefined => (text === undefined ? undefined : textScalar(text));
  const list = (items: readonly string[] | undefined): YAMLSeq | undefined => (items === undefined ? undefined : lineList(items));
  return mapOf({
    label: textScalar(label),
    description: note(description),
    include: note(include),
    exclude: note(exclude),
    terms: list(terms),
    not: list(not),
    needs: list(needs),
    scene: scene === true ? plainScalar('true') : undefined,
    topics: topics === undefined ? undefined : topicList(topics),
  });
}
