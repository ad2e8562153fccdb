import { errorText, StationError } from "../kernel/errors.ts";
import type { Logger } from "../kernel/logger.ts";
import type { ValueOrigin, VariableAddress } from "../model/variable.ts";
import type { Store } from "../ports/store.ts";
import { type Change, type Entry, type FileValue, writeChanges } from "./entry.ts";
import { type AnyHandle, type Handle, isAttribute, variableId } from "./handle.ts";
import type { RunTimeOrigin, SetResult, Settings } from "./settings.ts";
import { parseValue, textOf } from "./validation.ts";
import { type Veto, Vetoes } from "./vetoes.ts";

export type { FileValue } from "./entry.ts";
export type { ProposedChange, Veto } from "./vetoes.ts";

/** All that is known of one variable's value, for `check`, logs and diagnosis. Secrets are left out. */
export interface Described {
  readonly id: string;
  readonly text: string | null;
  readonly origin: ValueOrigin;
  /** What the files say, whether it is in force or not. */
  readonly file: { readonly text: string | null; readonly origin: FileValue["origin"] } | null;
  /** What takes effect at the next start. */
  readonly pending: string | null;
}

export interface DeviceModelOptions {
  /** Every variable there is. */
  readonly definitions: readonly AnyHandle[];
  readonly fileValues: readonly FileValue[];
  readonly store: Pick<Store, "variables" | "durable">;
  readonly logger: Logger;
}

const fileRank = { component: 0, config: 1, user: 2 } as const;

/**
 * The variables of one station, with their origins (DESIGN, Settings). What was set at run time is in the store and
 * wins over the files, which are read anew at every start; so an edited file changes what nobody set at run time.
 */
export class DeviceModel implements Settings {
  private readonly entries = new Map<string, Entry>();
  private readonly vetoes: Vetoes;
  private readonly watchers = new Set<(handle: AnyHandle) => void>();
  private readonly setListeners = new Set<() => void>();
  private readonly store: DeviceModelOptions["store"];
  private readonly logger: Logger;

  /** Values that waited for a start take effect here. */
  constructor(options: DeviceModelOptions) {
    this.store = options.store;
    this.logger = options.logger;
    this.vetoes = new Vetoes(options.logger);
    this.define(options.definitions, options.fileValues);
  }

  /**
   * Adds variables, with what files say of them; what was set of them at run time holds again. For those that are known
   * only when others are (EVSEs and connectors).
   */
  define(definitions: readonly AnyHandle[], fileValues: readonly FileValue[]): void {
    for (const handle of definitions) {
      if (this.entries.has(handle.id))
        throw new StationError("INTERNAL", `The variable ${handle.id} is defined twice.`);
      this.entries.set(handle.id, {
        handle,
        value: handle.default,
        text: null,
        origin: "default",
        file: null,
        pending: null,
        listeners: new Set(),
      });
    }
    for (const file of fileValues) this.adoptFile(file);
    this.adoptStored(new Set(definitions.map(({ id }) => id)));
  }

  /** Every variable, and every facet of one, in the order defined. */
  *handles(): Iterable<AnyHandle> {
    for (const { handle } of this.entries.values()) yield handle;
  }

  get<T>(handle: Handle<T>): T {
    const entry = this.entries.get(handle.id);
    if (entry && handle.codec.is(entry.value)) return entry.value;
    return handle.default;
  }

  asDefined(handle: AnyHandle): AnyHandle {
    return this.entries.get(handle.id)?.handle ?? handle;
  }

  isSet(handle: AnyHandle): boolean {
    const entry = this.entries.get(handle.id);
    return entry !== undefined && entry.origin !== "default";
  }

  getText(target: VariableAddress | AnyHandle): string | null | undefined {
    const entry = this.entryOf(target);
    if (!entry) return undefined;
    const { handle } = entry;
    if (handle.secret || handle.mutability === "WriteOnly") return null;
    if (entry.text?.of !== entry.value) entry.text = { of: entry.value, text: textOf(handle, entry.value) };
    return entry.text.text;
  }

  hasComponent({ component, componentInstance, evse, connector }: VariableAddress): boolean {
    const same = ({ handle: { address } }: Entry): boolean =>
      address.component === component &&
      address.componentInstance === componentInstance &&
      address.evse === evse &&
      address.connector === connector;
    return [...this.entries.values()].some(same);
  }

  set<T>(handle: Handle<T>, value: T, origin: RunTimeOrigin): SetResult {
    return this.change(this.entries.get(handle.id), handle.codec.encode(value), origin);
  }

  setText(target: VariableAddress | AnyHandle, text: string, origin: RunTimeOrigin): SetResult {
    return this.change(this.entryOf(target), text, origin);
  }

  /**
   * Sets several values as one: all are stored, together with what `also` stores, and only then in force and told; or none is. The
   * result is that of the first refused, or of the last.
   */
  setTogether(
    values: readonly { readonly handle: AnyHandle; readonly text: string }[],
    origin: RunTimeOrigin,
    also: () => void,
  ): SetResult {
    const changes: Change[] = [];
    for (const { handle, text } of values) {
      const planned = this.plan(this.entries.get(handle.id), text, origin);
      if ("status" in planned) return planned;
      changes.push(planned);
    }
    return this.carryOut(changes, also);
  }

  onChange<T>(handle: Handle<T>, listener: (value: T) => void): () => void {
    const listeners = this.entries.get(handle.id)?.listeners;
    if (!listeners) return () => undefined;
    const call = (): void => listener(this.get(handle));
    listeners.add(call);
    return () => {
      listeners.delete(call);
    };
  }

  /**
   * Calls the listener after the value of any variable has become another, is stored and in force; the function returned
   * removes it.
   */
  onAnyChange(listener: (handle: AnyHandle) => void): () => void {
    this.watchers.add(listener);
    return () => {
      this.watchers.delete(listener);
    };
  }

  /** Calls `listener` after any value was set at run time and stored, in force or not; the function returned removes it. */
  onSet(listener: () => void): () => void {
    this.setListeners.add(listener);
    return () => {
      this.setListeners.delete(listener);
    };
  }

  /**
   * Every value that was set at run time, as text; of one that waits for the next start, that one. Secrets are among them:
   * for a store of equal care only.
   */
  setAtRunTime(): { readonly handle: AnyHandle; readonly text: string }[] {
    return [...this.entries.values()].flatMap(({ handle, value, origin, pending }) => {
      if (pending) return [{ handle, text: pending.text }];
      return origin === "csms" || origin === "integrator" ? [{ handle, text: textOf(handle, value) }] : [];
    });
  }

  /**
   * Puts in force what waited for a start. The constructor does so; a station that starts again in the same process
   * calls it.
   */
  applyPending(): void {
    const waiting = [...this.entries.values()].filter((entry) => entry.pending !== null);
    if (waiting.length === 0) return;
    const before = new Map(waiting.map((entry) => [entry, textOf(entry.handle, entry.value)]));
    const adopted = waiting.filter((entry) => {
      const { pending } = entry;
      return pending !== null && this.adopt(entry, pending.text, pending.origin);
    });
    this.store.durable(() => {
      for (const { handle, value, origin } of adopted)
        this.store.variables.set({
          address: handle.address,
          attribute: "Actual",
          value: textOf(handle, value),
          origin,
        });
      for (const { handle } of waiting) this.store.variables.delete(handle.address, "Target");
    });
    for (const entry of waiting) entry.pending = null;
    for (const entry of adopted) this.tell(entry, before.get(entry) !== textOf(entry.handle, entry.value));
  }

  /** Adds a say in changes; the function returned removes it. Each is asked, in the order added. */
  addVeto(veto: Veto): () => void {
    return this.vetoes.add(veto);
  }

  /** Every variable and where its value came from, in the order defined. */
  describe(): Described[] {
    return [...this.entries.values()].map(({ handle, value, origin, file, pending }) => {
      const hide = (text: string | null): string | null => (handle.secret ? null : text);
      return {
        id: handle.id,
        text: hide(textOf(handle, value)),
        origin,
        file: file && { text: hide(textOf(handle, file.value)), origin: file.origin },
        pending: hide(pending && pending.text),
      };
    });
  }

  private change(entry: Entry | undefined, text: string, origin: RunTimeOrigin): SetResult {
    const planned = this.plan(entry, text, origin);
    return "status" in planned ? planned : this.carryOut([planned], () => undefined);
  }

  /** What a text would change; or why it must not. */
  private plan(entry: Entry | undefined, given: string, origin: RunTimeOrigin): Change | SetResult {
    if (!entry) return { status: "unknown" };
    const { handle } = entry;
    // The CSMS is bound by the mutability; the integrator owns the charger. Limits of a variable are nobody's to set.
    if (!isAttribute(handle.facet) || (origin === "csms" && handle.mutability === "ReadOnly"))
      return { status: "readOnly" };
    const parsed = parseValue(handle, given, this);
    if (!parsed.ok) return { status: "rejected", reason: `expected ${parsed.expected}` };
    const { value } = parsed;
    const text = handle.codec.encode(value);
    const from = textOf(handle, entry.value);
    const vetoed = this.vetoes.refusal({ handle, from, to: text, origin });
    if (vetoed !== null) return { status: "rejected", reason: vetoed };
    return { entry, value, text, origin, waits: handle.rebootRequired && text !== from };
  }

  /** All of them, or none. */
  private carryOut(changes: readonly Change[], also: () => void): SetResult {
    try {
      writeChanges(this.store, changes, also);
    } catch (error) {
      const what = changes.map(({ entry }) => entry.handle.id).join(", ");
      this.logger.error(`${what} could not be stored; it stays as it was`, { error: errorText(error) });
      return { status: "rejected", reason: "it could not be stored" };
    }
    const news = changes.map((change) => this.take(change));
    for (const tell of news) tell();
    return { status: changes.at(-1)?.waits === true ? "rebootRequired" : "accepted" };
  }

  /** Puts in force what is stored; the function returned tells of it. */
  private take({ entry, value, text, origin, waits }: Change): () => void {
    const { handle } = entry;
    entry.pending = waits ? { text, origin } : null;
    if (waits) return () => this.tellSet(handle);
    const changed = text !== textOf(handle, entry.value);
    // A default that somebody asks for is news to whom nothing was told before.
    const news = changed || entry.origin === "default";
    entry.origin = origin;
    entry.value = value;
    return () => {
      if (news) this.tell(entry, changed);
      this.tellSet(handle);
    };
  }

  private entryOf(target: VariableAddress | AnyHandle): Entry | undefined {
    return this.entries.get("id" in target ? target.id : variableId(target));
  }

  /** `changed`: the value is another than before, not only somebody's own now. */
  private tell({ handle, listeners }: Entry, changed: boolean): void {
    for (const listener of listeners) this.guarded(handle, listener);
    if (changed) for (const watcher of this.watchers) this.guarded(handle, () => watcher(handle));
  }

  private tellSet(handle: AnyHandle): void {
    for (const listener of this.setListeners) this.guarded(handle, listener);
  }

  private guarded(handle: AnyHandle, listener: () => void): void {
    try {
      listener();
    } catch (error) {
      this.logger.error(`a listener to ${handle.id} failed`, { error: errorText(error) });
    }
  }

  private adoptFile(file: FileValue): void {
    const entry = this.entries.get(file.handle.id);
    if (!entry || (entry.file && fileRank[entry.file.origin] > fileRank[file.origin])) return;
    entry.file = file;
    entry.value = file.value;
    entry.origin = file.origin;
  }

  private adoptStored(ids: ReadonlySet<string>): void {
    for (const { address, attribute, value, origin } of this.store.variables.all()) {
      // Of a function or custom key that is gone: kept, for it may come back.
      const id = variableId(address);
      const own = attribute === "Actual" ? id : `${id}:${attribute}`;
      const entry = ids.has(own) ? this.entries.get(own) : undefined;
      if (entry) this.adopt(entry, value, origin);
      // What waits for a start is kept as the Target of a variable that has none. Of others it is one that no file has any more: kept too.
      const waiting = attribute === "Target" && ids.has(id) && !entry ? this.entries.get(id) : undefined;
      if (waiting?.handle.rebootRequired) waiting.pending = { text: value, origin };
    }
    this.applyPending();
  }

  /** Puts a text in force; false when it is not allowed (any more). */
  private adopt(entry: Entry, text: string, origin: ValueOrigin): boolean {
    const parsed = parseValue(entry.handle, text, this);
    if (!parsed.ok) {
      const { expected } = parsed;
      this.logger.warn(`${entry.handle.id}: the stored value is no longer allowed and is ignored`, {
        expected,
      });
      return false;
    }
    entry.value = parsed.value;
    entry.origin = origin;
    return true;
  }
}
