/** Everything that reads files of other programs: one bundle, loaded when something is imported. */
export { ImportSession } from '../convert/files/serveImports';
export { importerFor, readProject } from './readProject';
export { serveImports } from './serveReaders';
