import { hashBytes } from '../../src/core/text/hashing';
import { taggedTypes } from '../../src/core/entities/tagger/labels';
import { modelFormat } from '../../src/core/entities/tagger/readModel';
import type { CompactModel } from './compactModel';

/** The model as a file; `readModel` describes its layout. */
export function writeModel(model: CompactModel): Uint8Array {
  const { vocabulary } = model;
  const sections = [
    floats([model.unit]), floats(model.transitions), hashes(vocabulary.wordHashes), ...vocabulary.clusters.map(shorts), vocabulary.usualLooks,
    hashes(vocabulary.listedHashes), vocabulary.lists, hashes(model.featureHashes), counts(model.rows), model.labels, new Uint8Array(model.weights),
  ].map(padded);
  const headerLength = modelFormat.headerWords * 4;
  const length = sections.reduce((sum, section) => sum + section.length, headerLength);
  const bytes = new Uint8Array(length);
  let at = headerLength;
  for (const section of sections) {
    bytes.set(section, at);
    at += section.length;
  }
  const header = [
    modelFormat.magic, modelFormat.version, length, 0, taggedTypes.length, vocabulary.wordHashes.length,
    vocabulary.listedHashes.length, model.featureHashes.length,
  ];
  const view = new DataView(bytes.buffer);
  header.forEach((value, index) => { view.setUint32(index * 4, value, true); });
  view.setUint32(modelFormat.checksumEnd - 4, hashBytes(bytes, modelFormat.checksumEnd), true);
  return bytes;
}

function padded(section: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(section.length / 4) * 4);
  bytes.set(section);
  return bytes;
}

function floats(values: ArrayLike<number>): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 4));
  Array.from(values).forEach((value, index) => { view.setFloat32(index * 4, value, true); });
  return new Uint8Array(view.buffer);
}

function shorts(values: Uint16Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 2));
  values.forEach((value, index) => { view.setUint16(index * 2, value, true); });
  return new Uint8Array(view.buffer);
}

/** Ascending numbers as differences, seven bits a byte, the eighth set where more follow. */
function hashes(sorted: Uint32Array): Uint8Array {
  const bytes: number[] = [];
  let last = 0;
  for (const hash of sorted) {
    let distance = hash - last;
    last = hash;
    while (distance >= 0x80) {
      bytes.push((distance % 0x80) | 0x80);
      distance = Math.floor(distance / 0x80);
    }
    bytes.push(distance);
  }
  return Uint8Array.from(bytes);
}

const counts = (rows: Uint32Array): Uint8Array => Uint8Array.from({ length: rows.length - 1 }, (_, index) => (rows[index + 1] ?? 0) - (rows[index] ?? 0));
