/** Without a local disk all files are the editor's. */
export { updateThroughEditor as atomicUpdate } from './editorFile';
