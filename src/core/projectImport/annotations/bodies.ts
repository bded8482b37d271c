import { addressIn, isObject, listOf, objectsOf, textIn, typesOf, wholeTextIn, type JsonObject } from './jsonValues';

/** What the bodies of an annotation say. */
export interface BodyTexts {
  readonly tags: readonly string[];
  readonly memo: string;
}

/** Purposes with which a body names its target rather than saying something about it. */
const namingPurposes = ['tagging', 'classifying', 'identifying'];

/** Tags and memo of an annotation, from its bodies in all the shapes of the data model; a text without a purpose is a memo. */
export function readBodies(annotation: JsonObject): BodyTexts {
  const motivations = purposesOf(annotation['motivation'] ?? annotation['motivatedBy'] ?? annotation['oa:motivatedBy']);
  const tags: string[] = [];
  const memos: string[] = [];
  for (const body of allBodies(annotation)) {
    const own = isObject(body) ? purposesOf(body['purpose'] ?? body['oa:hasPurpose']) : [];
    const isTag = isObject(body) && typesOf(body).some((type) => type === 'Tag' || type === 'SemanticTag');
    const isNaming = isTag || (own.length > 0 ? own : motivations).some((purpose) => namingPurposes.includes(purpose));
    const text = bodyText(body, isNaming);
    if (text !== '') (isNaming ? tags : memos).push(text);
  }
  const plain = wholeTextIn(annotation, 'bodyValue');
  if (plain !== '') (motivations.includes('tagging') ? tags : memos).push(plain);
  return { tags: [...new Set(tags)], memo: [...new Set(memos)].join('\n\n') };
}

function purposesOf(value: unknown): string[] {
  return listOf(value).map((each) => addressIn(each).replace(/^.*[:/#]/, ''));
}

/** The bodies, and those that a choice, list or composite of bodies holds. */
function allBodies(annotation: JsonObject): readonly unknown[] {
  const bodies = listOf(annotation['body'] ?? annotation['hasBody'] ?? annotation['oa:hasBody']);
  return bodies.flatMap((body) => (isObject(body) && body['items'] !== undefined ? listOf(body['items']) : [body]));
}

function bodyText(body: unknown, isTag: boolean): string {
  if (typeof body === 'string') return isTag ? lastPart(body) : body.trim();
  if (!isObject(body)) return '';
  const text = wholeTextIn(body, 'value', 'rdf:value', 'chars', 'cnt:chars', 'label', 'rdfs:label', 'skos:prefLabel', 'prefLabel', 'name');
  if (text !== '') return isHtml(body) ? plainText(text) : text;
  const [source] = objectsOf(body['source']);
  const named = source === undefined ? '' : textIn(source, 'label', 'prefLabel', 'name', 'value');
  if (named !== '') return named;
  const address = addressIn(body['source']) || addressIn(body);
  return isTag ? lastPart(address) : address;
}

/** A concept's name, where only its address is given. */
function lastPart(address: string): string {
  if (!/^[a-z][a-z0-9+.-]*:/i.test(address)) return address.trim();
  const part = address.replace(/[/#]+$/, '').replace(/^.*[/#:]/, '');
  try {
    return decodeURIComponent(part).replaceAll('_', ' ');
  } catch {
    return part;
  }
}

function isHtml(body: JsonObject): boolean {
  return listOf(body['format']).includes('text/html');
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '’', nbsp: ' ' };

/** A comment that was written as HTML: its text, with its paragraphs. */
function plainText(html: string): string {
  return html.replace(/<(?:br|\/p|\/div|\/li|\/h\d)\b[^<>]*>/gi, '\n').replace(/<[^<>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (whole, name: string) => entities[name] ?? whole).replace(/\n{3,}/g, '\n\n').trim();
}
