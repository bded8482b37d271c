import path from 'node:path';

/** The project's own folder: every tool works on it, wherever it is called from. */
export const projectFolder = path.resolve(import.meta.dirname, '../..');

/** Downloads that outlive a run; ignored by git. */
export const cacheFolder = path.join(projectFolder, '.cache');

/** Logs, screenshots and reports of the last run; ignored by git. */
export const resultsFolder = path.join(projectFolder, 'test-results');

/** The sample digests that come with the extension, of which `npm start` opens a copy. */
export const sampleDigests = path.join(projectFolder, 'media/samples');

/** The sample workspace, of which tests open copies. */
export const sampleWorkspace = path.join(projectFolder, 'test/fixtures/workspace');
