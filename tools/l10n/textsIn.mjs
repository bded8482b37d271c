import ts from 'typescript';

/**
 * Where a source file has the texts that people see in their language.
 * @typedef {object} Places
 * @property {Readonly<Record<string, readonly [number, number]>>} [calls] by function, from which argument to before which
 * @property {readonly string[] | 'all'} [properties] names of properties whose values are texts
 */

/**
 * The texts of a source file, in its order.
 * @param {string} name of the file, for `unknown`
 * @param {string} source
 * @param {Places} places
 * @returns {{ texts: string[], unknown: string[] }} `unknown` says where a call is given a text that is not written out, so
 * that nobody could translate it
 */
export function textsIn(name, source, { calls = {}, properties = [] }) {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true);
  /** @type {{ texts: string[], unknown: string[] }} */
  const found = { texts: [], unknown: [] };
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isCallExpression(node)) {
      const called = node.expression.getText();
      for (const given of Object.hasOwn(calls, called) ? node.arguments.slice(...calls[called]) : []) {
        const texts = writtenOut(given);
        if (texts === undefined) found.unknown.push(`${name}:${file.getLineAndCharacterOfPosition(given.getStart()).line + 1} ${given.getText()}`);
        else found.texts.push(...texts);
      }
    } else if (ts.isPropertyAssignment(node) && (properties === 'all' || properties.includes(node.name.getText()))) {
      found.texts.push(...writtenOut(node.initializer) ?? []);
    } else if (ts.isVariableDeclaration(node) && node.initializer !== undefined && properties === 'all') {
      found.texts.push(...writtenOut(node.initializer) ?? []);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/**
 * The texts that an expression can have.
 * @param {ts.Expression} expression
 * @returns {string[] | undefined} undefined if they are not written there
 */
function writtenOut(expression) {
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (ts.isParenthesizedExpression(expression)) return writtenOut(expression.expression);
  if (ts.isConditionalExpression(expression)) {
    const [one, other] = [writtenOut(expression.whenTrue), writtenOut(expression.whenFalse)];
    return one === undefined || other === undefined ? undefined : [...one, ...other];
  }
  if (ts.isBinaryExpression(expression) && expression.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const [left, right] = [writtenOut(expression.left), writtenOut(expression.right)];
    return left?.length === 1 && right?.length === 1 ? [`${left[0]}${right[0]}`] : undefined;
  }
  return undefined;
}
