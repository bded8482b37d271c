/**
 * The suite that runs inside an extension host, in Node and in a web worker alike.
 * Mocha's browser build works in both, as it asks for no Node module.
 */
import { config } from 'chai';
import { ConsoleReporter } from './reporter';

// A failure in another editor's host can't be looked into: its message tells all.
config.truncateThreshold = 0;

/** Only tests with this word in their name run, if it isn't empty: tools/build.mjs sets it. */
declare const hostTestWord: string;

/** VS Code calls this; a rejection makes the test run end with an exit code other than 0. */
export async function run(): Promise<void> {
  // Two more tries, told in the report: a busy machine can be too slow for a step; what is broken fails each time.
  const mocha = new Mocha({ ui: 'tdd', reporter: ConsoleReporter, timeout: 60_000, retries: 2 });
  if (hostTestWord !== '') mocha.grep(hostTestWord);
  // Mocha would do this when it loads test files itself: it makes `suite` and `test` global.
  mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, '', mocha);
  await loadTests();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} tests failed`);
}

/** Every test file by name: a bundle has no folder to look into. */
async function loadTests(): Promise<void> {
  await import('./activation.host');
  await import('./recognition.host');
  await import('./corpus.host');
  await import('./encodings.host');
  await import('./outline.host');
  await import('./layout.host');
  await import('./protection.host');
  await import('./followedFiles.host');
  await import('./reading.host');
  await import('./articleStatus.host');
  await import('./highlights.host');
  await import('./entityRules.host');
  await import('./mentions.host');
  await import('./articleFacts.host');
  await import('./entitiesView.host');
  await import('./topics.host');
  await import('./related.host');
  await import('./tagging.host');
  await import('./coding.host');
  await import('./codebook.host');
  await import('./memos.host');
  await import('./coders.host');
  await import('./undo.host');
  await import('./history.host');
  await import('./gitMerging.host');
  await import('./repair.host');
  await import('./movedFiles.host');
  await import('./lostArticles.host');
  await import('./survival.host');
  await import('./tags.host');
  await import('./jump.host');
  await import('./exchange.host');
  await import('./importFiles.host');
  await import('./importProject.host');
  await import('./gettingStarted.host');
  await import('./fields.host');
  await import('./fileCompletion.host');
  await import('./badInput.host');
  await import('./typing.host');
  await import('./largeSidecar.host');
  await import('./entityModel.host');
}
