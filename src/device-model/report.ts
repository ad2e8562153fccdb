import type { VariableAddress } from "../model/variable.ts";
import type { ReportedVariable } from "./variable-access.ts";

/** What a GetBaseReport asks for (ReportBaseEnumType). */
export type ReportBase = "ConfigurationInventory" | "FullInventory" | "SummaryInventory";

/** ComponentCriterionEnumType. */
export type ComponentCriterion = "Active" | "Available" | "Enabled" | "Problem";

/** What a GetReport names: left out parts stand for all there are (B08.FR.20 to .25). */
export interface WantedVariable {
  readonly component: string;
  readonly componentInstance?: string | undefined;
  readonly evse?: number | undefined;
  readonly connector?: number | undefined;
  readonly variable?: string | undefined;
  readonly instance?: string | undefined;
}

/** Variables that tell whether one can charge, and what is wrong (B07.FR.09). */
const summary = new Set(["availabilitystate", "problem", "tripped", "overload", "fallback"]);
/** Of them, those that are reported only where something is wrong. */
const conditions = new Set(["problem", "tripped", "overload", "fallback"]);

/** The variables a base report lists: settable ones (B07.FR.07), all (B07.FR.08), or the state of things (B07.FR.09). */
export function baseReport(variables: Iterable<ReportedVariable>, base: ReportBase): ReportedVariable[] {
  const report: ReportedVariable[] = [];
  for (const variable of variables) if (inBase(variable, base)) report.push(variable);
  return report;
}

function inBase(variable: ReportedVariable, base: ReportBase): boolean {
  switch (base) {
    case "FullInventory":
      return true;
    case "ConfigurationInventory":
      return variable.attributes.some(({ mutability }) => mutability !== "ReadOnly");
    case "SummaryInventory": {
      const name = variable.address.variable.toLowerCase();
      return summary.has(name) && (!conditions.has(name) || actualText(variable) === "true");
    }
  }
}

/**
 * The variables a GetReport asks for: of components that meet one of the criteria (B08.FR.07 to .10, .13), when there are any, and
 * among those named, when there are any. Empty: EmptyResultSet (B08.FR.15).
 */
export function customReport(
  variables: Iterable<ReportedVariable>,
  criteria: readonly ComponentCriterion[],
  wanted: readonly WantedVariable[],
): ReportedVariable[] {
  const byComponent = wantedByComponent(wanted);
  const chosen: ReportedVariable[] = [];
  const meets = criteria.length > 0 ? componentsThatMeet(criteria) : null;
  for (const variable of variables) {
    meets?.see(variable);
    if (wanted.length === 0 || isWanted(byComponent, variable.address)) chosen.push(variable);
  }
  return meets ? chosen.filter(({ address }) => meets.test(address)) : chosen;
}

const actualText = ({ attributes }: ReportedVariable): string | undefined =>
  attributes.find(({ type }) => type === "Actual")?.value?.toLowerCase();

const same = (left: string | undefined, right: string | undefined): boolean =>
  (left ?? "").toLowerCase() === (right ?? "").toLowerCase();

function wantedByComponent(wanted: readonly WantedVariable[]): Map<string, WantedVariable[]> {
  const byComponent = new Map<string, WantedVariable[]>();
  for (const each of wanted) {
    const name = each.component.toLowerCase();
    const list = byComponent.get(name);
    if (list) list.push(each);
    else byComponent.set(name, [each]);
  }
  return byComponent;
}

function isWanted(wanted: ReadonlyMap<string, WantedVariable[]>, address: VariableAddress): boolean {
  const candidates = wanted.get(address.component.toLowerCase());
  return candidates?.some((each) => matches(each, address)) ?? false;
}

/** An empty text names nothing, as one that is left out. */
function matches(wanted: WantedVariable, address: VariableAddress): boolean {
  return (
    (!wanted.componentInstance || same(wanted.componentInstance, address.componentInstance)) &&
    (wanted.evse === undefined || wanted.evse === address.evse) &&
    (wanted.connector === undefined || wanted.connector === address.connector) &&
    (!wanted.variable || same(wanted.variable, address.variable)) &&
    (!wanted.instance || same(wanted.instance, address.instance))
  );
}

const componentId = ({ component, componentInstance, evse, connector }: VariableAddress): string =>
  `${component}[${componentInstance ?? ""}]@${evse ?? ""}.${connector ?? ""}`;

/** Finds out which components meet one of the criteria, from all variables, each seen once. */
function componentsThatMeet(criteria: readonly ComponentCriterion[]): {
  see(variable: ReportedVariable): void;
  test(address: VariableAddress): boolean;
} {
  const byName = new Map(criteria.map((criterion) => [criterion.toLowerCase(), criterion]));
  /** Per component, what it says of each criterion; a variable with instances is true when one of them is. */
  const said = new Map<string, Map<ComponentCriterion, boolean>>();
  return {
    see: (variable) => {
      const criterion = byName.get(variable.address.variable.toLowerCase());
      if (criterion === undefined) return;
      const id = componentId(variable.address);
      const answers = said.get(id) ?? new Map<ComponentCriterion, boolean>();
      said.set(id, answers);
      answers.set(criterion, answers.get(criterion) === true || actualText(variable) === "true");
    },
    test: (address) => {
      const answers = said.get(componentId(address));
      // B08.FR.10: of a component that says nothing of problems, none is known.
      return criteria.some((criterion) => answers?.get(criterion) ?? criterion !== "Problem");
    },
  };
}
