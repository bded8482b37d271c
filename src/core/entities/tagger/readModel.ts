import { issue, type Issue } from '../../issues/issue';
import type { MessageKey } from '../../issues/messages';
import { hashBytes } from '../../text/hashing';
import { FeatureWeights } from './featureWeights';
import { makeHashIndex } from './hashIndex';
import { labelCount, taggedTypes } from './labels';
import type { TaggerModel } from './model';

/**
 * The model file, little-endian: the header's eight 32-bit numbers, then the sections, each at a multiple of four bytes.
 *
 * | header | |
 * |---|---|
 * | magic | `PDtg` |
 * | version | of the layout and of the features: a model of other features would recognise nothing |
 * | length | of the whole file in bytes |
 * | checksum | FNV-1a of everything after it |
 * | types, words, listed names, features | numbers of them |
 *
 * Sections: unit of the weights and transitions (32-bit floats); hashes of words, listed names and features, ascending,
 * each as its difference from the one before in groups of seven bits, lowest first; the clusters of each word (16 bits,
 * one clustering after the other) and its usual look (a byte); the lists of each listed name (a byte); how many weights
 * each feature has (a byte); the labels of the weights, then the weights (a byte each).
 */
export const modelFormat = { magic: 0x67744450, version: 2, headerWords: 8, checksumEnd: 16, clusterings: 3 } as const;

export type ModelReading = { readonly model: TaggerModel } | { readonly issue: Issue };

/**
 * @param bytes a whole model file
 * @returns the model, or why this version cannot use the file; never throws
 */
export function readModel(bytes: Uint8Array): ModelReading {
  const header = headerOf(bytes);
  if (header === undefined || header.magic !== modelFormat.magic) return refuse('model-damaged/kind', bytes);
  if (header.version !== modelFormat.version) return refuse('model-version', bytes, header.version, modelFormat.version);
  const isWhole = header.length === bytes.length && header.types === taggedTypes.length && header.checksum === hashBytes(bytes, modelFormat.checksumEnd);
  if (!isWhole) return refuse('model-damaged', bytes);
  const reader = new SectionReader(bytes, modelFormat.headerWords * 4);
  const [unit = 0] = reader.floats(1);
  const transitions = reader.floats(labelCount * labelCount);
  const words = reader.hashes(header.words);
  const clusters = Array.from({ length: modelFormat.clusterings }, () => reader.shorts(header.words));
  const usualLooks = reader.bytes(header.words);
  const listed = reader.hashes(header.listed);
  const lists = reader.bytes(header.listed);
  const features = reader.hashes(header.features);
  const rows = startsOf(reader.bytes(header.features));
  const weightCount = rows.at(-1) ?? 0;
  const labels = reader.bytes(weightCount);
  const weights = new Int8Array(reader.bytes(weightCount));
  if (reader.isPastEnd || labels.some((label) => label >= labelCount)) return refuse('model-damaged', bytes);
  const key = `${header.version}-${(header.checksum ?? 0).toString(36)}`;
  return { model: { key, unit, transitions, words: makeHashIndex(words), clusters, usualLooks, listed: makeHashIndex(listed), lists, features: new FeatureWeights(features, rows, labels, weights) } };
}

const refuse = (key: MessageKey, bytes: Uint8Array, ...values: readonly number[]): ModelReading =>
  ({ issue: issue(key, { start: 0, end: bytes.length }, ...values) });

function headerOf(bytes: Uint8Array) {
  if (bytes.length < modelFormat.headerWords * 4) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const [magic, version, length, checksum, types, words, listed, features] = Array.from({ length: modelFormat.headerWords }, (_, index) => view.getUint32(index * 4, true));
  return { magic, version: version ?? 0, length, checksum, types, words: words ?? 0, listed: listed ?? 0, features: features ?? 0 };
}

function startsOf(counts: Uint8Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  counts.forEach((count, index) => { starts[index + 1] = (starts[index] ?? 0) + count; });
  return starts;
}

/** Reads section after section; past the end it returns zeros, and reports that at the end. */
class SectionReader {
  private readonly view: DataView;

  constructor(private readonly source: Uint8Array, private at: number) {
    this.view = new DataView(source.buffer, source.byteOffset, source.byteLength);
  }

  get isPastEnd(): boolean {
    return this.at > this.source.length;
  }

  floats(count: number): Float32Array {
    const start = this.advance(count * 4);
    return Float32Array.from({ length: this.fitting(start, count, 4) }, (_, index) => this.view.getFloat32(start + index * 4, true));
  }

  shorts(count: number): Uint16Array {
    const start = this.advance(count * 2);
    const values = new Uint16Array(this.fitting(start, count, 2));
    for (let index = 0; index < values.length; index += 1) values[index] = this.view.getUint16(start + index * 2, true);
    return values;
  }

  bytes(count: number): Uint8Array {
    const start = this.advance(count);
    return this.source.slice(start, start + this.fitting(start, count, 1));
  }

  hashes(count: number): Uint32Array {
    const values = new Uint32Array(this.fitting(this.at, count, 1));
    let last = 0;
    for (let index = 0; index < values.length; index += 1) {
      let shift = 0;
      let byte = 0x80;
      let distance = 0;
      while (byte >= 0x80 && shift < 35) {
        byte = this.source[this.at] ?? 0;
        distance |= (byte & 0x7f) << shift;
        shift += 7;
        this.at += 1;
      }
      last = (last + distance) >>> 0;
      values[index] = last;
    }
    this.advance(0);
    return values;
  }

  /** Skips a section, to the next multiple of four bytes. @returns where the section began */
  private advance(length: number): number {
    const start = this.at;
    this.at = Math.ceil((start + length) / 4) * 4;
    return start;
  }

  private fitting(start: number, count: number, size: number): number {
    return Math.max(0, Math.min(count, Math.floor((this.source.length - start) / size)));
  }
}
