/** Everything that reads files of other programs: one bundle, loaded when something is imported. */
export { ImportSession, serveImports } from '../convert/files/serveImports';
export { importerFor, readProject } from './readProject';
