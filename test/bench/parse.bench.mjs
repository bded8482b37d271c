/** The parser against the limit: nobody can find articles without finding lines. */
import { execFileSync } from 'node:child_process';
import { updateDigest } from '../../src/core/digest/incremental/updateDigest';
import { parseDigest, parseForUpdates } from '../../src/core/digest/parse/parseDigest';
import { articleLikeText } from './text.mjs';

const sizes = [1, 10, 50];
/** Small texts need more rounds before the engine has compiled all. */
const rounds = (/** @type {number} */ megabytes) => Math.max(8, Math.ceil(40 / megabytes));
const keystrokes = 300;
/** Megabytes of young objects, in units of the engine's: so many that nothing is collected while a text is parsed. */
const roomForAll = 1024;

export const cases = [];

/** Ratios in one run, of processor time and the best of several rounds, so that other work of the machine counts little. */
export function report() {
  const lines = [];
  const times = new Map();
  for (const [kind, options] of [['paragraphs as lines', {}], ['ASCII alone', { ascii: true }], ['hard-wrapped', { wrapped: true }]]) {
    for (const megabytes of sizes) {
      if (kind !== 'paragraphs as lines' && megabytes !== 10) continue;
      const text = articleLikeText(megabytes * 1_000_000, options);
      const limit = best(() => text.split('\n'), rounds(megabytes));
      const whole = best(() => parseDigest(text), rounds(megabytes));
      const read = best(() => readAll(parseDigest(text)), rounds(megabytes));
      times.set(`${kind} ${megabytes}`, whole);
      lines.push(
        `${kind}, ${megabytes} MB: split ${limit.toFixed(2)} ms, parse ${whole.toFixed(2)} ms, ${(whole / limit).toFixed(1)} ×; all of all articles read ${(read / limit).toFixed(1)} ×`,
        `  memory: at most ${peakMemory(megabytes, options).toFixed(2)} × the text at its peak, ${memory(text)} × held`,
      );
    }
  }
  const growth = (times.get('paragraphs as lines 50') ?? 0) / (times.get('paragraphs as lines 10') ?? 1);
  return [...lines, `growth from 10 to 50 MB: ${growth.toFixed(1)} ×`, ...keystrokeReport()];
}

/** Milliseconds of processor time. @param {() => unknown} run @param {number} count */
function best(run, count) {
  let least = Infinity;
  for (let round = 0; round < count; round += 1) least = Math.min(least, processorTime(run));
  return least;
}

/** @param {() => unknown} run */
function processorTime(run) {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Asks for every word of every article, so that nothing can be left for later. */
function readAll({ articles }) {
  let read = 0;
  for (const article of articles) {
    for (const value of Object.values(article)) read += typeof value === 'string' ? value.length : 1;
    for (const { text } of article.subheadings) read += text.length;
  }
  return read;
}

/** What a parsed digest and its state hold, as a share of the text. Needs `--expose-gc`. @param {string} text */
function memory(text) {
  if (globalThis.gc === undefined) return '?';
  globalThis.gc();
  const before = used();
  const digest = parseForUpdates(text, { lines: [] });
  globalThis.gc();
  return digest.parsed.articles.length === 0 ? '?' : ((used() - before) / bytesOf(text)).toFixed(2);
}

/** All that was allocated for a parse, in a process that collects nothing: the peak can't be higher. As a share of the text. */
function peakMemory(megabytes, options) {
  const script = `const { allocated } = await import(${JSON.stringify(import.meta.url)}); console.log(allocated(${megabytes}, ${JSON.stringify(options)}));`;
  const flags = [`--min-semi-space-size=${roomForAll}`, `--max-semi-space-size=${roomForAll}`, '--expose-gc', '--input-type=module'];
  return Number(execFileSync(process.execPath, [...flags, '-e', script], { encoding: 'utf8' }));
}

/** @param {number} megabytes @param {object} options of `articleLikeText` */
export function allocated(megabytes, options) {
  const text = articleLikeText(megabytes * 1_000_000, options);
  globalThis.gc?.();
  const before = used();
  const digest = parseForUpdates(text, { lines: [] });
  return digest.parsed.articles.length === 0 ? NaN : (used() - before) / bytesOf(text);
}

function used() {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** The engine keeps a character of a text that is all Latin-1 in one byte. @param {string} text */
function bytesOf(text) {
  return /[^\0-\xff]/.test(text) ? text.length * 2 : text.length;
}

function keystrokeReport() {
  let digest = parseForUpdates(articleLikeText(10_000_000, {}), { lines: [] });
  const times = [];
  const waits = [];
  let settled = 0;
  for (let count = 0; count < keystrokes; count += 1) {
    const at = Math.floor(((count * 0.618) % 1) * digest.text.length);
    const text = flat(`${digest.text.slice(0, at)}x${digest.text.slice(at)}`);
    const before = digest;
    const began = performance.now();
    times.push(processorTime(() => {
      const updated = updateDigest(before, text, { start: at, end: at, text: text.slice(at, at + 1) });
      if (updated.settled) settled += 1;
      digest = updated.digest;
    }));
    waits.push(performance.now() - began);
  }
  const share = (/** @type {number[]} */ of, /** @type {number} */ part) => (of.sort((a, b) => a - b)[Math.floor(of.length * part)] ?? 0).toFixed(2);
  return [
    `a keystroke in 10 MB: median ${share(times, 0.5)} ms, p99 ${share(times, 0.99)} ms of all processors; by the clock, as it is waited for: ${share(waits, 0.5)} and ${share(waits, 0.99)} ms`,
    `${settled} of ${keystrokes} equal to a whole parse at once`,
  ];
}

/** An editor gives its text in one piece; joined strings are made one when they are first read. @param {string} text */
function flat(text) {
  text.charCodeAt(0);
  return text;
}
