import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { htmlReport } from '../../../../src/core/exchange/report/exportHtml';
import { findBrowser } from '../../../../tools/editor/browser.mjs';
import { segment } from '../../search/segment';
import { ferry, hostile, sampleCodebook, sampleSegments } from './sample';

/** Starting a browser takes long on a busy machine. */
const startMs = 120_000;

const executablePath = await findBrowser();
if (executablePath === undefined) console.log('skipped: the HTML report in a browser, for there is no Chromium here');

const longWord = 'unbreakable'.repeat(40);
const loads = '<img src="https://example.org/a.png"><link rel="stylesheet" href="https://example.org/a.css"><script src="https://example.org/a.js"></script><iframe src="https://example.org/"></iframe>';
const segments = [
  ...sampleSegments,
  segment({ id: 'h', text: hostile + loads, memo: `${loads}\n\n![a](https://example.org/b.png) [c](https://example.org/c) url(https://example.org/d)`, coder: loads, file: loads, tags: [`x/${loads}`] }),
  segment({ id: 'w', article: { ...ferry, title: longWord }, text: longWord, memo: `\`\`\`\n${longWord}\n\`\`\``, tags: ['claims'] }),
];

let folder = '';
let browser: Browser | undefined;
let page: Page | undefined;
const requests: string[] = [];

beforeAll(async () => {
  if (executablePath === undefined) return;
  folder = await mkdtemp(path.join(tmpdir(), 'policy-digest-html-'));
  const file = path.join(folder, 'report.html');
  await writeFile(file, [...htmlReport(segments, new Map(), { codebook: sampleCodebook, title: 'Coded', query: loads })].join(''));
  browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  page = await browser.newPage({ viewport: { width: 380, height: 700 }, colorScheme: 'dark' });
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
}, startMs);

afterAll(async () => {
  await browser?.close();
  if (folder !== '') await rm(folder, { recursive: true, force: true });
}, startMs);

it.skipIf(executablePath === undefined)('the HTML report loads nothing, fits a phone, and follows the reader’s choice of light or dark', async () => {
  expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
  expect(requests).toHaveLength(1);
  const seen = await page?.evaluate(() => ({
    overflow: document.documentElement.scrollWidth - window.innerWidth,
    scripts: document.querySelectorAll('script, img, iframe, link, object, embed').length,
    text: getComputedStyle(document.body).color,
  }));
  expect(seen).toMatchObject({ overflow: 0, scripts: 0 });
  await page?.emulateMedia({ colorScheme: 'light' });
  expect(await page?.evaluate(() => getComputedStyle(document.body).color)).not.toBe(seen?.text);
}, startMs);
