/**
 * The value of JSON in which comments and commas behind the last item are allowed, as in the editor's settings.
 * @returns undefined if it is not that
 */
export function parseJsonWithComments(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '').replace(comments, (_, string: string | undefined) => string ?? ' ').replace(lastCommas, (_, string: string | undefined, end: string | undefined) => string ?? end ?? ''));
  } catch {
    return undefined;
  }
}

/** A string, which is kept, or a comment. */
const comments = /("(?:[^"\\\n]|\\.)*")|\/\/[^\n]*|\/\*[^]*?\*\//g;
/** A string, which is kept, or a comma before a closing bracket. */
const lastCommas = /("(?:[^"\\\n]|\\.)*")|,(\s*[}\]])/g;
