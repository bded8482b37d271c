export type { Query, QueryField } from './queryTypes';
export { queryFields } from './queryTypes';
export { parseQuery, type ParsedQuery } from './parseQuery';
export { matches } from './evaluateQuery';
export type { QueryNames } from './queryNames';
export { unknownNames } from './unknownNames';
