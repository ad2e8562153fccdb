import ts from "typescript";

/** Calls that make a test or a group of tests. */
const makers: readonly string[] = ["describe", "it", "test", "certify201"];
/** What keeps a test from running, always or by a condition. */
const idle: readonly string[] = ["skip", "todo", "skipIf", "runIf"];

/** What `it`, `it.each(rows)` or `describe.skip` begin with, what they are called with, and the rows. */
interface Made {
  readonly maker: string;
  readonly words: readonly string[];
  readonly rows: ts.Expression | undefined;
}

/** Reads a callee from its end to its root; null: it makes no test. */
function made(callee: ts.Expression): Made | null {
  const words: string[] = [];
  let rows: ts.Expression | undefined;
  let at = callee;
  for (;;) {
    if (ts.isPropertyAccessExpression(at)) {
      words.push(at.name.text);
      at = at.expression;
    } else if (ts.isCallExpression(at)) {
      rows = at.arguments[0];
      at = at.expression;
    } else break;
  }
  return ts.isIdentifier(at) && makers.includes(at.text) ? { maker: at.text, words, rows } : null;
}

/** A text that stands there; of a template its fixed parts. */
function textOf(node: ts.Expression | undefined): string | null {
  if (!node) return null;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(" ");
}

/** The texts of the first cells of a table. */
function firstCells(rows: ts.Expression | undefined): string[] {
  if (!rows || !ts.isArrayLiteralExpression(rows)) return [];
  const cells = rows.elements.map((row) => (ts.isArrayLiteralExpression(row) ? row.elements[0] : row));
  return cells.map(textOf).filter((text) => text !== null);
}

/**
 * The names of the tests of a file that run, as far as they are in it: of `it`, `describe`, `it.each(table)` and the like. A name with
 * `%s` has the first cell of each row in it.
 */
export function testNames(path: string, text: string): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    const found = ts.isCallExpression(node) ? made(node.expression) : null;
    if (found && ts.isCallExpression(node)) {
      if (found.words.some((word) => idle.includes(word))) return;
      const name = textOf(node.arguments[0]);
      if (name !== null) names.push(name, ...(name.includes("%s") ? firstCells(found.rows) : []));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return names;
}
