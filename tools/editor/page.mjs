import { appendFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { ensureBrowser } from './browser.mjs';

const switches = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts Chromium without a window. Close it after use. */
export async function openBrowser() {
  const executablePath = await ensureBrowser();
  // Chromium refuses to run as root inside its sandbox; containers and CI machines are root.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args: [...switches, ...asRoot] });
}

/**
 * A page without state from earlier ones: the workbench also keeps state in the browser.
 * @param {import('playwright-core').Browser} browser
 * @param {string} logFile gets the page's console, for investigating failures
 */
export async function openFreshPage(browser, logFile) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  page.on('console', (message) => void appendFile(logFile, `[${message.type()}] ${message.text()}\n`));
  page.on('pageerror', (error) => void appendFile(logFile, `[page error] ${error.stack ?? error.message}\n`));
  return page;
}
