/** A REFI-QDA project of 2,000 articles with 10,000 passages of two coders, out and in, against packing and unpacking its files. */
import { unzipSync, zipSync } from 'fflate';
import { anchorFor } from '../../src/core/annotations/anchoring/anchorFor';
import { digestSegments } from '../../src/core/corpus/digestSegments';
import { resolveSidecars } from '../../src/core/corpus/resolveSidecars';
import { parseDigest } from '../../src/core/digest/parse/parseDigest';
import { qdpxImporter } from '../../src/core/refi/read/importQdpx';
import { writeQdpx } from '../../src/core/refi/write/exportQdpx';
import { articleText } from './text.mjs';

const digestCount = 40;
const perDigest = 50;
const passagesPerArticle = 5;
const coders = ['ana', 'bo'];
/** What issue 14 allows, in seconds. */
const allowed = 30;

/** @param {number} number */
function digest(number) {
  const text = Array.from({ length: perDigest }, (_, index) => {
    const [title, ...rest] = articleText(number * perDigest + index).split('\n\n').slice(0, -2);
    return [`Title: ${title}\nSource: Bench Post\nDate: 2026-03-12`, ...rest, '-'.repeat(20)].join('\n\n');
  }).join('\n\n');
  const parsed = parseDigest(text);
  const sidecars = coders.map((coder, turn) => ({
    name: `d${number}.txt.${coder}.annotations.yaml`, coder,
    sidecar: {
      version: 1, digest: `d${number}.txt`,
      articles: parsed.articles.map(({ id, title }) => ({ id, title, tags: ['bench/whole'] })),
      annotations: parsed.articles.flatMap(({ id, bodyStart }, index) => Array.from({ length: passagesPerArticle }, (_, place) => ({
        id: `p${turn}${index}x${place}`, tags: [`bench/tag ${place}`], coder, memo: 'A short memo.', created: '2026-01-01T00:00:00Z',
        ...anchorFor(text, { start: bodyStart + place * 200, end: bodyStart + place * 200 + 60 }, id),
      })).filter((__, place) => place % coders.length === turn)),
    },
  }));
  return {
    file: `d${number}.txt`, text, parsed, mentions: [], ...resolveSidecars(text, parsed.articles, sidecars),
    articles: parsed.articles.map((article) => ({ article, fields: article.fields, topics: { primary: 'Area / Topic', topics: [{ label: 'Area / Topic', score: 1, why: [] }], unsure: false, manual: false } })),
  };
}

export const cases = [];

export async function report() {
  const digests = Array.from({ length: digestCount }, (_, number) => digest(number));
  const articles = digests.reduce((sum, { parsed }) => sum + parsed.articles.length, 0);
  const segments = digests.flatMap(digestSegments);
  const pieces = [];
  const out = await seconds(async () => {
    for await (const { data } of writeQdpx({ name: 'bench', segments, async *digests() { yield* digests; } })) if (typeof data !== 'string') pieces.push(data);
  });
  const bytes = Buffer.concat(pieces);
  const files = unzipSync(bytes);
  const packing = await seconds(() => zipSync(files));
  const unpacking = await seconds(() => Object.values(unzipSync(bytes)).map((content) => new TextDecoder().decode(content)));
  let passages = 0;
  const back = await seconds(async () => {
    const project = await qdpxImporter.read({ name: 'bench.qdpx', bytes }, []);
    passages = 'refusal' in project ? 0 : project.sidecars.reduce((sum, { annotations }) => sum + annotations.length, 0);
  });
  return [
    `${articles} articles, ${passages} passages, ${(bytes.length / 1e6).toFixed(1)} MB`,
    `out: ${out.toFixed(2)} s of ${allowed}; ${(out / packing).toFixed(1)} × packing the same files (${packing.toFixed(2)} s)`,
    `in: ${back.toFixed(2)} s; ${(back / unpacking).toFixed(1)} × unpacking them (${unpacking.toFixed(2)} s)`,
  ];
}

/** @param {() => unknown} work */
async function seconds(work) {
  const began = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1_000_000;
}
