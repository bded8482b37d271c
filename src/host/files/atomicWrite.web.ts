/** Without a local disk all files are the editor's. */
export { overwriteThroughEditor as atomicOverwrite, updateThroughEditor as atomicUpdate } from './editorFile';
