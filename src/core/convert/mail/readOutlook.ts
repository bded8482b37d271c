import { authorOf } from '../../digest/formats/mail/headerBlock';
import { decodeAs } from '../../text/encoding/decodeText';
import type { Losses } from '../losses';
import { Refusal } from '../refusal';
import { readRtf } from '../rtf/readRtf';
import { encodingOfPage } from '../rtf/codePages';
import { oneLine } from '../text/lines';
import type { ConvertedArticle } from '../types';
import type { CompoundStream } from './compoundFile';
import { uncompressRtf } from './compressedRtf';
import { messageArticle } from './messageArticle';
import { tellAttachments } from './readMail';
import { textParagraphs } from './readMessage';

/** Properties of a message by their numbers in MS-OXPROPS. */
const property = {
  subject: '0037', senderName: '0C1A', senderAddress: '5D01', sentFor: '0042', body: '1000', rtf: '1009', html: '1013', messageId: '1035', headers: '007D',
  attachmentName: '3707', attachmentShortName: '3704', submitted: 0x0039, delivered: 0x0e06, codePage: 0x3fde,
} as const;
const wide = '001F';
const narrow = '001E';
const binary = '0102';
/** Fixed properties of a message lie behind a header of 32 bytes, 16 bytes each. */
const fixedStart = 32;
const fixedBytes = 16;
/** Windows counts tenths of a microsecond from 1601. */
const ticksPerMillisecond = 10_000n;
const unixEpoch = 11_644_473_600_000n;

/** The message that Outlook saved, as one article. Throws `Refusal`. */
export function readOutlook(streams: readonly CompoundStream[], losses: Losses): ConvertedArticle[] {
  const byPath = new Map(streams.map((stream) => [stream.path.toUpperCase(), stream]));
  const fixed = byPath.get('__PROPERTIES_VERSION1.0')?.read();
  if (fixed === undefined) throw new Refusal('import-refused/damaged');
  const encoding = encodingOfPage(Number(fixedValue(fixed, property.codePage) ?? 0n) & 0xffff) ?? 'windows-1252';
  const text = (id: string, path = ''): string | undefined => {
    const stream = byPath.get(`${path}__SUBSTG1.0_${id}${wide}`);
    if (stream !== undefined) return decodeAs(stream.read(), 'utf-16le');
    const old = byPath.get(`${path}__SUBSTG1.0_${id}${narrow}`);
    return old === undefined ? undefined : decodeAs(old.read(), encoding);
  };
  const html = byPath.get(`__SUBSTG1.0_${property.html}${binary}`)?.read();
  const rtf = byPath.get(`__SUBSTG1.0_${property.rtf}${binary}`)?.read();
  const plain = text(property.body);
  const paragraphs = textParagraphs(plain, html === undefined ? text(property.html) : decodeAs(html, encoding), losses);
  const fromRtf = paragraphs.length > 0 || rtf === undefined ? [] : readRtf(uncompressRtf(rtf), losses).blocks.map((block) => oneLine(block.text)).filter((line) => line !== '');
  tellAttachments(attachmentNames(byPath, text), losses);
  const all = paragraphs.length > 0 ? paragraphs : fromRtf;
  if (all.length === 0) {
    losses.count('import-left-out/empty-messages');
    return [];
  }
  const author = text(property.senderName) ?? text(property.sentFor) ?? text(property.senderAddress);
  return [messageArticle({
    subject: text(property.subject), author: author && authorOf(oneLine(author)), date: dateOf(fixed, text(property.headers)),
    id: text(property.messageId)?.replace(/^<|>$/g, ''),
  }, all)];
}

/** The day in the header as the sender had it, else the moment of sending. */
function dateOf(fixed: Uint8Array, headers: string | undefined): string | undefined {
  const header = /^Date:\s*([^\r\n]{6,60})/im.exec(headers ?? '')?.[1];
  if (header !== undefined) return header;
  const ticks = fixedValue(fixed, property.submitted) ?? fixedValue(fixed, property.delivered);
  if (ticks === undefined) return undefined;
  const date = new Date(Number(ticks / ticksPerMillisecond - unixEpoch));
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}

function fixedValue(fixed: Uint8Array, id: number): bigint | undefined {
  const view = new DataView(fixed.buffer, fixed.byteOffset, fixed.byteLength);
  for (let at = fixedStart; at + fixedBytes <= fixed.length; at += fixedBytes) {
    if (view.getUint16(at + 2, true) === id) return view.getBigUint64(at + 8, true);
  }
  return undefined;
}

function attachmentNames(byPath: ReadonlyMap<string, CompoundStream>, text: (id: string, path: string) => string | undefined): string[] {
  const folders = new Set([...byPath.keys()].flatMap((path) => /^(__ATTACH_VERSION1\.0_#[0-9A-F]+\/)/.exec(path)?.[1] ?? []));
  return [...folders].map((folder) => oneLine(text(property.attachmentName, folder) ?? text(property.attachmentShortName, folder) ?? '?'));
}
