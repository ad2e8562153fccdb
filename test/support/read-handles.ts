import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** Rooms that only carry settings about. */
const carriers = ["src/config/", "src/cli/"];
/** The tables of the device model name every handle; these of its files use some. */
const tables = /^src\/device-model\/(?!keys-16\/(keys-16|rules)\.ts$)/;
const component = /\/components\/[\w-]+\.ts$/;
/** Calls that take a handle and read no value of it. */
const notReading = ["set", "setText", "isSet", "addVeto"];

/**
 * `Component.Property` of every handle this source passes on to be read (`settings.get(TxCtrlr.StopTxOnInvalidId)`). What
 * only names it does not count: an import, a comment, a type, `set`, a property of the handle.
 */
export function handlesReadIn(text: string): string[] {
  const source = ts.createSourceFile("source.ts", text, ts.ScriptTarget.Latest, true);
  const components = new Map<string, string>();
  const read: string[] = [];

  const note = (local: ts.Node, property: string): void => {
    const name = ts.isIdentifier(local) ? components.get(local.text) : undefined;
    if (name !== undefined) read.push(`${name}.${property}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      for (const [local, name] of importedComponents(node)) components.set(local, name);
      return;
    }
    if (ts.isPropertyAccessExpression(node) && passedOn(node)) note(node.expression, node.name.text);
    if (ts.isVariableDeclaration(node) && ts.isObjectBindingPattern(node.name) && node.initializer)
      for (const element of node.name.elements) {
        const property = element.propertyName ?? element.name;
        if (ts.isIdentifier(property))
          for (const from of choices(node.initializer)) note(from, property.text);
      }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return read;
}

/** What an expression may come to: `which ? AlignedDataCtrlr : SampledDataCtrlr` either of them. */
const choices = (of: ts.Expression): readonly ts.Expression[] =>
  ts.isConditionalExpression(of) ? [...choices(of.whenTrue), ...choices(of.whenFalse)] : [of];

/** Local name and own name of each component an import brings in. */
function importedComponents({ moduleSpecifier, importClause }: ts.ImportDeclaration): [string, string][] {
  const names = importClause?.namedBindings;
  if (!ts.isStringLiteral(moduleSpecifier) || !component.test(moduleSpecifier.text)) return [];
  if (!names || !ts.isNamedImports(names) || importClause.phaseModifier !== undefined) return [];
  return names.elements.map((element) => [element.name.text, (element.propertyName ?? element.name).text]);
}

function passedOn(node: ts.PropertyAccessExpression): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return false; // `Component.Property.codec`
  const { expression } = ts.isCallExpression(parent) ? parent : { expression: null };
  const callee = expression && ts.isPropertyAccessExpression(expression) ? expression.name.text : null;
  return callee === null || !notReading.includes(callee);
}

/** The same for all code of the station that acts on settings, or the part of it in these files. */
export function handlesRead(
  root: string,
  among: (file: string) => boolean = () => true,
): ReadonlySet<string> {
  const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .map((file) => join("src", file))
    .filter((file) => file.endsWith(".ts") && !tables.test(file))
    .filter((file) => !carriers.some((room) => file.startsWith(room)) && among(file));
  return new Set(
    files.flatMap((file) => {
      const text = readFileSync(join(root, file), "utf8");
      return text.includes("device-model/components/") || text.includes("../components/")
        ? handlesReadIn(text)
        : [];
    }),
  );
}
