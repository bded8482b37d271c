import { decodeAs, decodeText, findEncoding, isBinary } from '../../text/encoding/decodeText';
import { inMegabytes, limits } from '../limits';
import { compoundStreams, isCompoundFile, type CompoundStream } from '../mail/compoundFile';
import { splitMbox } from '../mail/splitMbox';
import { Refusal } from '../refusal';
import type { SourceFile } from '../types';
import { isZip, listZip, unpack, type UnpackBudget, type ZipEntry } from '../zip/unzip';

/** What a file is, by its content; its name only decides between kinds of text. */
export type FileKind =
  | { readonly kind: 'word'; readonly entries: readonly ZipEntry[] }
  | { readonly kind: 'archive'; readonly entries: readonly ZipEntry[] }
  | { readonly kind: 'outlook'; readonly streams: readonly CompoundStream[] }
  | { readonly kind: 'pdf' | 'rtf' | 'mailbox' | 'message' }
  | (FileText & { readonly kind: 'page' | 'feed' | 'json' })
  | (FileText & { readonly kind: 'text' });

interface FileText {
  readonly text: string;
  /** The encoding, if nothing tells it and it is only what fits best. */
  readonly guessed?: string;
}

const firstBytes = 1_024;

/** Throws `Refusal` for what can't be imported. */
export function fileKind({ name, bytes, encoding }: SourceFile, budget: UnpackBudget): FileKind {
  if (bytes.length > limits.fileBytes) throw new Refusal('import-refused/too-large', inMegabytes(limits.fileBytes));
  if (bytes.length === 0) throw new Refusal('import-refused/empty');
  const begin = String.fromCharCode(...bytes.subarray(0, firstBytes));
  if (begin.includes('%PDF-')) return { kind: 'pdf' };
  if (begin.trimStart().startsWith('{\\rtf')) return { kind: 'rtf' };
  if (isCompoundFile(bytes)) return compoundKind(bytes);
  if (isZip(bytes)) return zipKind(bytes, budget);
  if (begin.startsWith('\u001f\u008b') || begin.startsWith('7z\u00bc\u00af') || begin.startsWith('Rar!')) throw new Refusal('import-refused/other-archive');
  if (/\.(?:docx|docm|zip|pdf|msg)$/i.test(name)) throw new Refusal('import-refused/damaged');
  return (isMail(name, begin) ? mailKind(bytes) : undefined) ?? textKind(name, bytes, encoding);
}

function compoundKind(bytes: Uint8Array): FileKind {
  const streams = compoundStreams(bytes);
  const names = new Set(streams.map(({ path }) => path.toLowerCase()));
  if (names.has('encryptedpackage')) throw new Refusal('import-refused/password');
  if (names.has('worddocument')) throw new Refusal('import-refused/save-as-docx');
  if (names.has('__properties_version1.0')) return { kind: 'outlook', streams };
  throw new Refusal('import-refused/kind');
}

function zipKind(bytes: Uint8Array, budget: UnpackBudget): FileKind {
  const entries = listZip(bytes);
  const names = new Set(entries.map(({ name }) => name));
  const mimetype = entries.find(({ name }) => name === 'mimetype');
  if (mimetype !== undefined) {
    const type = decodeAs(unpack(bytes, mimetype, budget).subarray(0, firstBytes), 'utf-8');
    throw new Refusal(type.includes('epub') ? 'import-refused/epub' : 'import-refused/save-as-docx');
  }
  if (!names.has('[Content_Types].xml')) return { kind: 'archive', entries };
  if (entries.some(({ name }) => /^(?:xl|ppt)\//.test(name))) throw new Refusal('import-refused/office');
  return { kind: 'word', entries };
}

const mailHeader = /^(?:from|to|subject|date|message-id|mime-version|received|return-path|delivered-to|content-type|reply-to|x-[\w-]+|dkim-signature|arc-[\w-]+):/i;
const surelyMail = /^(?:message-id|mime-version|received|return-path):/im;
const fewestHeaders = 3;

function isMail(name: string, begin: string): boolean {
  if (begin.startsWith('From ')) return true;
  const lines = begin.split(/\r?\n/);
  if (!mailHeader.test(lines[0] ?? '')) return false;
  const headers = lines.filter((line) => mailHeader.test(line)).length;
  return /\.(?:eml|mht|mhtml)$/i.test(name) || (headers >= fewestHeaders && surelyMail.test(begin));
}

function mailKind(bytes: Uint8Array): FileKind | undefined {
  if (bytes[0] !== 'F'.charCodeAt(0) || bytes[4] !== ' '.charCodeAt(0)) return { kind: 'message' };
  return splitMbox(bytes).length > 0 ? { kind: 'mailbox' } : undefined;
}

function textKind(name: string, bytes: Uint8Array, given: string | undefined): FileKind {
  const declared = given ?? declaredEncoding(bytes);
  if (isBinary(bytes, findEncoding(bytes, { declared }).encoding)) throw new Refusal('import-refused/binary');
  const decoded = decodeText(bytes, { declared });
  const { text } = decoded;
  const file = { text, ...(decoded.guessed && { guessed: decoded.encoding }) };
  const begin = text.slice(0, 4 * firstBytes).replace(/^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*|<\?[^>]*\?>\s*)*/, '').replace(/^<!DOCTYPE\s+(?!html)[^>[]*(?:\[[^\]]*\])?\s*>\s*/i, '').replace(/^(?:<!--[\s\S]*?-->\s*)+/, '');
  const root = /^<([a-z][\w:-]*)/i.exec(begin)?.[1]?.toLowerCase().replace(/^.*:/, '');
  if (root !== undefined && ['rss', 'feed', 'rdf', 'opml', 'channel'].includes(root)) return { kind: 'feed', ...file };
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(begin) || /\.(?:html?|xhtml)$/i.test(name)) return { kind: 'page', ...file };
  if (/\.(?:rss|atom|rdf|xml|opml)$/i.test(name) && root !== undefined) return { kind: 'feed', ...file };
  if (/\.json$/i.test(name) || (begin.startsWith('{') && begin.includes('jsonfeed.org'))) return { kind: 'json', ...file };
  return { kind: 'text', ...file };
}

/** What an XML declaration or a page's `meta` says of the encoding. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const begin = String.fromCharCode(...bytes.subarray(0, 4 * firstBytes));
  const declared = (/^\s*(?:\u00ef\u00bb\u00bf)?<\?xml[^>]{0,200}encoding\s*=\s*["']([\w.:-]{2,40})["']/i.exec(begin) ?? /<meta[^>]{0,300}charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(begin))?.[1];
  // What could be read so far to find these words is not in UTF-16.
  return declared !== undefined && /^utf-?16/i.test(declared) ? undefined : declared;
}
