import { inMegabytes, limits } from '../../convert/limits';
import { Refusal } from '../../convert/refusal';
import type { SourceFile } from '../../convert/types';
import { localName, parseXml, type XmlElement } from '../../convert/xml/parseXml';
import { isZip, leadsOut, listZip, unpack, type UnpackBudget, type ZipEntry } from '../../convert/zip/unzip';
import { decodeText } from '../../text/encoding/decodeText';

/** A project file that was opened. */
export interface OpenProject {
  readonly root: XmlElement;
  /** The content of a file that the project names, such as `internal://….txt`; undefined if it isn't in the archive. */
  fileAt(path: string): Uint8Array | undefined;
}

const projectEnding = /\.qde$/i;
/** What some programs write into names and texts, and XML forbids. */
const forbiddenSigns = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const forbiddenReferences = /&#(?:x0*([0-9a-f]{1,2})|0*(\d{1,2}));/gi;
const replacement = '\ufffd';
const space = 0x20;
const allowedControls: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d]);

/** Whether a file is an archive with a project in it, or the project itself. */
export function isProject({ bytes }: SourceFile): boolean {
  try {
    return isZip(bytes) ? listZip(bytes).some(({ name }) => projectEnding.test(name)) : /<(?:\w+:)?Project\s[^>]*QDA-XML/.test(beginOf(bytes));
  } catch {
    return false;
  }
}

/** Opens a `.qdpx` archive, or the `.qde` file of one. Throws `Refusal`. */
export function openProject({ bytes }: SourceFile): OpenProject {
  if (bytes.length > limits.fileBytes) throw new Refusal('import-refused/too-large', inMegabytes(limits.fileBytes));
  if (bytes.length === 0) throw new Refusal('import-refused/empty');
  if (!isZip(bytes)) return { root: projectIn(bytes), fileAt: () => undefined };
  const entries = listZip(bytes);
  if (entries.some(({ name }) => leadsOut(name))) throw new Refusal('import-refused/leads-out');
  const budget: UnpackBudget = { left: limits.unpackedBytes };
  const [project] = entries.filter(({ name }) => projectEnding.test(name)).sort((a, b) => depthOf(a) - depthOf(b));
  if (project === undefined) throw new Refusal('import-refused/no-project');
  const root = projectIn(unpack(bytes, project, budget));
  const byName = namedEntries(entries);
  const unpacked = new Map<ZipEntry, Uint8Array>();
  return {
    root,
    fileAt: (path) => {
      const entry = byName.get(baseName(path)) ?? byName.get(baseName(decoded(path)));
      if (entry === undefined) return undefined;
      const content = unpacked.get(entry) ?? unpack(bytes, entry, budget);
      unpacked.set(entry, content);
      return content;
    },
  };
}

/** The root element of an XML file with a REFI-QDA root of that name. Throws `Refusal`. */
export function rootOf(bytes: Uint8Array, name: string): XmlElement {
  const declared = /^[^<]{0,8}<\?xml[^>]{0,200}encoding\s*=\s*["']([\w.:-]{2,40})["']/.exec(beginOf(bytes))?.[1];
  const { text } = decodeText(bytes, { declared: declared !== undefined && /^utf/i.test(declared) ? undefined : declared });
  const root = parseXml(text.replace(forbiddenSigns, replacement).replace(forbiddenReferences, permitted).trimStart());
  if (localName(root) !== name) throw new Refusal('import-refused/no-project');
  return root;
}

function projectIn(bytes: Uint8Array): XmlElement {
  return rootOf(bytes, 'Project');
}

function permitted(reference: string, hex: string | undefined, decimal: string | undefined): string {
  const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
  return code >= space || allowedControls.has(code) ? reference : replacement;
}

export function beginOf(bytes: Uint8Array): string {
  return decodeText(bytes.subarray(0, 2_000)).text;
}

/** Files by name in small letters: folders and cases of letters differ from program to program. */
function namedEntries(entries: readonly ZipEntry[]): Map<string, ZipEntry> {
  const byName = new Map<string, ZipEntry>();
  // What is in a folder of sources is named rather than what lies elsewhere.
  for (const entry of [...entries].sort((a, b) => Number(/sources\//i.test(a.name)) - Number(/sources\//i.test(b.name)))) byName.set(baseName(entry.name), entry);
  return byName;
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).normalize('NFC').toLowerCase();
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function depthOf({ name }: ZipEntry): number {
  return name.split('/').length;
}
