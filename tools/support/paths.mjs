import path from 'node:path';

/** The project's own folder: every tool works on it, wherever it is called from. */
export const projectFolder = path.resolve(import.meta.dirname, '../..');

/** Downloads that outlive a run; ignored by git. */
export const cacheFolder = path.join(projectFolder, '.cache');

/** Logs, screenshots and reports of the last run; ignored by git. */
export const resultsFolder = path.join(projectFolder, 'test-results');

/** The sample workspace, of which tests and `npm start` open copies. */
export const sampleWorkspace = path.join(projectFolder, 'test/fixtures/workspace');
