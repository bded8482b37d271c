import { limits } from '../../convert/limits';
import { Refusal } from '../../convert/refusal';
import { ProjectBuilder, type PassageFacts } from '../building/projectBuilder';
import { beginningOf, sourceJson } from '../building/sourceText';
import type { FolderText, ImportedProject, ProjectImporter } from '../types';
import { addTarget } from './addTarget';
import { readBodies } from './bodies';
import { addressIn, isObject, listOf, objectsOf, textIn, typesOf, type JsonObject } from './jsonValues';
import { fragmentPosition, placeOf, readSelectors } from './selectors';

/** Annotations of the W3C Web Annotation Data Model as JSON-LD: one, a list, a page or a collection of them. */
export const webAnnotationImporter: ProjectImporter = {
  id: 'web-annotations',
  recognises(source) {
    const begin = beginningOf(source);
    return /^\ufeff?\s*[[{]/.test(begin) && /"@?type"\s*:\s*(?:\[[^\]]{0,200})?"(?:oa:|[^"]{0,80}\/oa#)?Annotation(?:Page|Collection)?"/.test(begin);
  },
  read: (source, folder) => Promise.resolve(readWebAnnotations(sourceJson(source), folder)),
};

function readWebAnnotations(value: unknown, folder: readonly FolderText[]): ImportedProject {
  const builder = new ProjectBuilder(folder);
  const annotations = allAnnotations(value, builder);
  if (annotations.length === 0) throw new Refusal('import-refused/no-annotations');
  if (annotations.length > limits.annotations) throw new Refusal('import-refused/annotations', limits.annotations);
  for (const annotation of annotations) {
    const facts: PassageFacts = {
      id: idOf(annotation), ...readBodies(annotation), coder: creatorOf(annotation),
      created: textIn(annotation, 'created', 'dcterms:created', 'annotatedAt', 'oa:annotatedAt', 'modified'),
    };
    const targets = listOf(annotation['target'] ?? annotation['hasTarget'] ?? annotation['oa:hasTarget']).flatMap(itemsOf);
    for (const [index, target] of targets.entries()) readTarget(builder, target, index === 0 ? facts : { ...facts, id: '' });
    if (targets.length === 0) builder.losses.count('import-left-out/no-target');
  }
  return builder.build({ id: 'web-annotations', name: 'Web Annotation (JSON-LD)' });
}

/** Pages of a collection may lie in one another; other pages may only be linked to, and nothing is fetched. */
function allAnnotations(value: unknown, { losses }: ProjectBuilder): JsonObject[] {
  const found: JsonObject[] = [];
  const open: JsonObject[] = [...objectsOf(value)].reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typesOf(next).includes('Annotation')) {
      found.push(next);
      continue;
    }
    const inside = [next['@graph'], next['items'], next['first'], next['next'], next['as:items'], next['annotations']];
    if (typeof next['first'] === 'string' || typeof next['next'] === 'string') losses.count('import-left-out/linked-pages');
    for (const part of inside.reverse()) for (const each of [...objectsOf(part)].reverse()) open.push(each);
  }
  return found;
}

function itemsOf(target: unknown): readonly unknown[] {
  return isObject(target) && target['items'] !== undefined && target['source'] === undefined ? listOf(target['items']) : [target];
}

function readTarget(builder: ProjectBuilder, target: unknown, facts: PassageFacts): void {
  const [source] = isObject(target) ? listOf(target['source'] ?? target['hasSource'] ?? target['oa:hasSource']) : [];
  const document = addressIn(source) || addressIn(target);
  const selected = readSelectors(isObject(target) ? target['selector'] ?? target['hasSelector'] ?? target['oa:hasSelector'] : undefined);
  const position = selected.position ?? fragmentPosition(document.replace(/^[^#]*/, ''));
  const place = { ...selected, ...placeOf(position), document: document.replace(/#char=.*$/, '') };
  addTarget(builder, place, position !== undefined, facts, document);
}

/** Our own ids, and short ones of others; addresses are not kept as ids. */
function idOf(annotation: JsonObject): string {
  const address = textIn(annotation, 'id', '@id');
  const last = address.replace(/^.*[:/#]/, '');
  if (address.startsWith('urn:policy-digest:annotation:')) return decodeURIComponent(last);
  return /^[A-Za-z][\w-]{3,39}$/.test(last) ? last : '';
}

function creatorOf(annotation: JsonObject): string {
  for (const creator of listOf(annotation['creator'] ?? annotation['dcterms:creator'] ?? annotation['annotatedBy'] ?? annotation['oa:annotatedBy'])) {
    const name = isObject(creator) ? textIn(creator, 'name', 'foaf:name', 'nickname', 'nick', 'label', 'email') : '';
    const known = name || addressIn(creator).replace(/^(?:acct|mailto):/, '').replace(/[/#]+$/, '').replace(/^.*[/#]/, '');
    if (known !== '') return known;
  }
  return '';
}
