import { z } from "zod";
import { type Problem, shown } from "./problem.ts";
import { expectedBy, member } from "./zod-issue.ts";

const scalar = z.union([z.string().max(100_000), z.number(), z.boolean()]);
const name = z.string().min(1).max(50);
/** Numbers are forgiven: instances are numbered as often as named. */
const instance = z.union([z.string().max(50), z.number().int()]).transform(String);
const dataTypes = [
  "boolean",
  "integer",
  "decimal",
  "string",
  "dateTime",
  "OptionList",
  "MemberList",
  "SequenceList",
] as const;

const attributeSchema = z.object({
  type: z.enum(["Actual", "Target", "MinSet", "MaxSet"]).default("Actual"),
  mutability: z.enum(["ReadOnly", "ReadWrite", "WriteOnly"]).optional(),
  value: scalar.nullish(),
  constant: z.boolean().default(false),
});

const variableSchema = z.object({
  variable_name: name,
  instance: instance.optional(),
  characteristics: z.object({
    dataType: z.enum(dataTypes),
    unit: z.string().max(16).optional(),
    minLimit: z.number().optional(),
    maxLimit: z.number().optional(),
    valuesList: z.string().max(1000).optional(),
  }),
  attributes: z.array(attributeSchema).min(1).max(4),
  default: scalar.nullish(),
});

const fileSchema = z.object({
  name,
  instance: instance.optional(),
  evse_id: z.number().int().min(1).max(256).optional(),
  connector_id: z.number().int().min(1).max(256).optional(),
  properties: z.record(variableSchema),
  required: z.array(z.string()).optional(),
});

/** A component of the device model as EVerest's component files have it, one a file. */
export type ComponentFile = z.output<typeof fileSchema>;
export type ComponentVariable = z.output<typeof variableSchema>;
export type ComponentAttribute = z.output<typeof attributeSchema>;

/** How problems name a component: `Connector[left] of EVSE 1, connector 2`. */
export function componentName(
  file: Pick<ComponentFile, "name" | "instance" | "evse_id" | "connector_id">,
): string {
  const of = file.instance === undefined ? "" : `[${file.instance}]`;
  const evse = file.evse_id === undefined ? "" : `@${file.evse_id}`;
  const connector = file.connector_id === undefined ? "" : `.${file.connector_id}`;
  return `${file.name}${of}${evse}${connector}`;
}

/** How problems name a variable of it: `TxCtrlr/TxStartPoint`. */
export function variableName(
  file: Parameters<typeof componentName>[0],
  variable: Pick<ComponentVariable, "variable_name" | "instance">,
): string {
  const of = variable.instance === undefined ? "" : `[${variable.instance}]`;
  return `${componentName(file)}/${variable.variable_name}${of}`;
}

/** Understands a component file; what is wrong with its form goes to `problems`, and then the result is undefined. */
export function parseComponentFile(
  json: Readonly<Record<string, unknown>>,
  file: string,
  problems: Problem[],
): ComponentFile | undefined {
  const parsed = fileSchema.safeParse(json);
  if (!parsed.success) {
    const component = typeof json["name"] === "string" ? json["name"] : "";
    for (const issue of parsed.error.issues) {
      const [properties, variable, ...rest] = issue.path;
      const inside = properties === "properties" && variable !== undefined;
      const path = inside ? [`${component}/${variable}`, ...rest].join(".") : issue.path.join(".");
      const found = issue.path.reduce<unknown>(member, json);
      const secret = rest.includes("value") || rest.includes("default");
      const value = found === undefined || secret ? undefined : shown(found);
      const expected = found === undefined ? "is missing" : expectedBy(issue);
      problems.push({ file, path: path === "" ? component : path, value, expected });
    }
    return undefined;
  }
  const { data } = parsed;
  if (data.connector_id !== undefined && data.evse_id === undefined) {
    problems.push({ file, path: data.name, expected: "has a connector_id and no evse_id" });
    return undefined;
  }
  for (const key of data.required ?? [])
    if (!Object.hasOwn(data.properties, key))
      problems.push({
        file,
        path: `${componentName(data)}/${key}`,
        expected: "is required by the file itself, and missing",
      });
  return data;
}
