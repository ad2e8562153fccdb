/**
 * The part of the html page that draws: only the rows in sight are in the document, so that a hundred thousand messages
 * scroll as smoothly as ten. Plain JavaScript kept as text. Everything from a payload goes in by textContent.
 */
export const pageView = String.raw`
const ROW = 34;
const $ = (id) => document.getElementById(id);
function el(tag, cls, text) {
  const node = document.createElement(tag);
  if (cls) node.className = cls;
  if (text !== undefined) node.textContent = text;
  return node;
}
function start() {
  const { records, torn } = parseLines($("data").textContent);
  const all = pairUp(records);
  const list = $("list"), space = $("space");
  const filter = { search: "", action: "", direction: "", errors: false };
  const open = new Map();
  const shown = new Map();
  let utc = false, rows = all, tops = new Float64Array(1), current = -1;

  const two = (n, w) => String(n).padStart(w || 2, "0");
  function clockText(iso) {
    const d = new Date(iso);
    return utc ? iso.slice(11, 23)
      : two(d.getHours()) + ":" + two(d.getMinutes()) + ":" + two(d.getSeconds()) + "." + two(d.getMilliseconds(), 3);
  }
  function dayText(iso) {
    const d = new Date(iso);
    return utc ? iso.slice(0, 10) : d.getFullYear() + "-" + two(d.getMonth() + 1) + "-" + two(d.getDate());
  }
  const latencyText = (ms) => ms === null ? "" : ms < 10000 ? Math.round(ms * 10) / 10 + " ms" : Math.round(ms / 100) / 10 + " s";

  function measure() {
    tops = new Float64Array(rows.length + 1);
    for (let i = 0; i < rows.length; i++) tops[i + 1] = tops[i] + (open.get(rows[i]) || ROW);
    space.style.height = tops[rows.length] + "px";
  }
  function at(y) {
    let low = 0, high = rows.length - 1;
    while (low < high) {
      const mid = (low + high + 1) >> 1;
      if (tops[mid] <= y) low = mid; else high = mid - 1;
    }
    return low;
  }
  function draw() {
    document.documentElement.style.setProperty("--bar", list.offsetWidth - list.clientWidth + "px");
    const from = Math.max(0, at(list.scrollTop) - 8);
    const until = list.scrollTop + list.clientHeight + 8 * ROW;
    const keep = new Set();
    let grew = false;
    for (let i = from; i < rows.length && tops[i] < until; i++) {
      const exchange = rows[i];
      keep.add(exchange);
      let node = shown.get(exchange);
      if (!node) {
        node = item(exchange);
        shown.set(exchange, node);
        space.append(node);
      }
      node.style.transform = "translateY(" + tops[i] + "px)";
      node.classList.toggle("current", i === current);
      node.setAttribute("aria-selected", String(i === current));
      node.setAttribute("aria-posinset", String(i + 1));
      node.setAttribute("aria-setsize", String(rows.length));
      if (open.has(exchange)) {
        const height = node.offsetHeight;
        if (Math.abs(height - open.get(exchange)) > 0.5) { open.set(exchange, height); grew = true; }
      }
    }
    for (const [exchange, node] of shown) if (!keep.has(exchange)) { node.remove(); shown.delete(exchange); }
    if (grew) { measure(); draw(); }
  }
  function redraw() {
    for (const node of shown.values()) node.remove();
    shown.clear();
    draw();
  }
  function item(exchange) {
    const node = el("div", "item " + exchange.tone + " " + exchange.direction);
    node.setAttribute("role", "option");
    const row = el("div", "row");
    const time = el("span", "time", clockText(exchange.time));
    time.title = dayText(exchange.time) + " " + clockText(exchange.time) + (utc ? " UTC" : "");
    const way = el("span", "way", exchange.direction === "in" ? "← " : exchange.direction === "out" ? "→ " : "");
    way.append(el("span", "", exchange.direction === "in" ? "from CSMS" : exchange.direction === "out" ? "to CSMS" : ""));
    way.title = exchange.direction === "in" ? "the CSMS sent it to the station" : exchange.direction === "out" ? "the station sent it to the CSMS" : "";
    const latency = el("span", "latency" + (exchange.latency > 2000 ? " slow" : ""), latencyText(exchange.latency));
    row.append(time, way, el("span", "action", exchange.action), el("span", "summary", exchange.summary),
      el("span", "status", exchange.status), latency);
    row.addEventListener("click", () => { select(rows.indexOf(exchange)); toggle(exchange); });
    node.append(row);
    if (open.has(exchange)) node.append(detail(exchange));
    return node;
  }
  function detail(exchange) {
    const box = el("div", "detail");
    const { call, answer, other } = exchange;
    if (other) box.append(side(other.kind === "note" ? "Note" : "Not an OCPP frame", other.time, "", other.text, other.kind !== "note"));
    if (call) box.append(side("CALL " + call.action, call.time, call.id, call.payload, false, call.raw));
    if (answer && answer.kind === "error")
      box.append(side("CALLERROR " + answer.code, answer.time, answer.description || "", answer.payload, true, answer.raw));
    else if (answer) box.append(side("CALLRESULT", answer.time, answer.id, answer.payload, exchange.tone === "bad", answer.raw));
    else if (call) box.append(side("No answer in this log", call.time, "", null, false));
    return box;
  }
  function side(title, time, note, payload, bad, raw) {
    const box = el("section", "side" + (bad ? " bad" : ""));
    const head = el("h2");
    head.append(el("span", "", title), el("span", "quiet", clockText(time) + (note ? " · " + note : "")));
    box.append(head);
    if (payload === null) return box;
    const copy = el("button", "", "Copy");
    copy.addEventListener("click", () => copyText(typeof payload === "string" ? payload : JSON.stringify(payload, null, 2)));
    head.append(copy);
    const json = el("div", "json");
    json.append(tree(payload, "", 0));
    if (raw) json.append(el("div", "quiet", "raw: " + raw));
    json.addEventListener("toggle", () => draw(), true);
    box.append(json);
    return box;
  }
  function tree(value, name, depth) {
    const label = (node) => { if (name !== "") node.append(el("span", "name", name), ": "); };
    if (value === null || typeof value !== "object") {
      const leaf = el("div", "leaf");
      label(leaf);
      const kind = typeof value === "string" ? "string" : typeof value === "number" ? "number" : "word";
      leaf.append(el("span", kind, depth === 0 && kind === "string" ? value : JSON.stringify(value)));
      return leaf;
    }
    const entries = Object.entries(value);
    const [head, tail] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
    if (entries.length === 0) {
      const leaf = el("div", "leaf");
      label(leaf);
      leaf.append(head + tail);
      return leaf;
    }
    const box = el("details");
    box.open = depth < 6 && entries.length <= 200;
    const summary = el("summary");
    label(summary);
    summary.append(head + " " + entries.length + (Array.isArray(value) ? (entries.length === 1 ? " item" : " items") : (entries.length === 1 ? " field" : " fields")) + " " + tail);
    box.append(summary);
    /* A closed branch is built when it is opened: a payload may be large. */
    const fill = () => { if (box.open && box.childElementCount === 1)
      for (const [key, inner] of entries) box.append(tree(inner, Array.isArray(value) ? "" : key, depth + 1)); };
    fill();
    box.addEventListener("toggle", fill);
    return box;
  }
  function copyText(text) {
    if (navigator.clipboard) { navigator.clipboard.writeText(text).catch(() => {}); return; }
    const area = el("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
  function toggle(exchange, on) {
    const want = on === undefined ? !open.has(exchange) : on;
    if (want) open.set(exchange, ROW); else open.delete(exchange);
    const node = shown.get(exchange);
    if (node) { node.remove(); shown.delete(exchange); }
    measure();
    draw();
  }
  function select(index) {
    if (rows.length === 0) return;
    current = Math.max(0, Math.min(rows.length - 1, index));
    const top = tops[current], bottom = top + ROW;
    if (top < list.scrollTop) list.scrollTop = top;
    else if (bottom > list.scrollTop + list.clientHeight) list.scrollTop = bottom - list.clientHeight;
    draw();
  }
  function apply() {
    const chosen = rows[current];
    rows = all.filter((exchange) => matches(exchange, filter));
    current = chosen ? rows.indexOf(chosen) : -1;
    $("count").textContent = rows.length === all.length ? all.length + " exchanges" : rows.length + " of " + all.length;
    if (torn > 0) $("count").textContent += " · " + torn + " torn line" + (torn === 1 ? "" : "s");
    $("nothing").hidden = rows.length > 0;
    $("nothing").textContent = all.length === 0 ? "No messages yet. Reload this page to see new ones." : "No message matches.";
    for (const node of shown.values()) node.remove();
    shown.clear();
    measure();
    if (current >= 0) select(current); else draw();
  }
  function span() {
    $("zone").textContent = utc ? "UTC" : "Local time";
    if (all.length === 0) return;
    const first = all[0].time, last = all[all.length - 1].time;
    const to = dayText(first) === dayText(last) ? clockText(last).slice(0, 8) : dayText(last) + " " + clockText(last).slice(0, 8);
    $("span").textContent = dayText(first) + " " + clockText(first).slice(0, 8) + " – " + to + (utc ? " UTC" : "");
  }
  const bad = all.filter((exchange) => exchange.tone === "bad").length;
  $("errors").parentElement.append(" (" + bad + ")");
  const counts = new Map();
  for (const exchange of all) counts.set(exchange.action, (counts.get(exchange.action) || 0) + 1);
  $("action").append(new Option("All actions", ""));
  for (const name of [...counts.keys()].sort()) $("action").append(new Option(name + " (" + counts.get(name) + ")", name));

  let typing = 0;
  $("search").addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(() => { filter.search = $("search").value.trim(); apply(); }, 80);
  });
  $("action").addEventListener("change", () => { filter.action = $("action").value; apply(); });
  $("errors").addEventListener("change", () => { filter.errors = $("errors").checked; apply(); });
  for (const button of document.querySelectorAll("[data-direction]")) button.addEventListener("click", () => {
    filter.direction = button.dataset.direction;
    for (const other of document.querySelectorAll("[data-direction]")) other.setAttribute("aria-pressed", String(other === button));
    apply();
  });
  function zone() { utc = !utc; span(); redraw(); }
  function theme() {
    const now = document.documentElement.dataset.theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
    document.documentElement.dataset.theme = now === "dark" ? "light" : "dark";
  }
  function expandAll() {
    const any = rows.some((exchange) => !open.has(exchange));
    for (const exchange of rows) if (any) { if (!open.has(exchange)) open.set(exchange, ROW); } else open.delete(exchange);
    $("expand").textContent = any ? "Collapse all" : "Expand all";
    for (const node of shown.values()) node.remove();
    shown.clear();
    measure();
    draw();
  }
  $("zone").addEventListener("click", zone);
  $("theme").addEventListener("click", theme);
  $("expand").addEventListener("click", expandAll);
  list.addEventListener("scroll", draw, { passive: true });
  addEventListener("resize", () => { for (const exchange of open.keys()) open.set(exchange, ROW); measure(); redraw(); });
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const field = event.target === $("search") || event.target === $("action");
    if (event.key === "Escape") { $("search").value = ""; filter.search = ""; apply(); list.focus(); return; }
    if (field && event.target === $("search") && (event.key === "Enter" || event.key === "ArrowDown")) { list.focus(); select(Math.max(0, current)); event.preventDefault(); return; }
    if (field) return;
    const page = Math.max(1, Math.floor(list.clientHeight / ROW) - 1);
    const keys = {
      ArrowDown: () => select(current + 1), j: () => select(current + 1),
      ArrowUp: () => select(current - 1), k: () => select(current - 1),
      PageDown: () => select(current + page), PageUp: () => select(current - page),
      Home: () => select(0), End: () => select(rows.length - 1),
      Enter: () => { if (rows[current]) toggle(rows[current]); },
      ArrowRight: () => { if (rows[current]) toggle(rows[current], true); },
      ArrowLeft: () => { if (rows[current]) toggle(rows[current], false); },
      "/": () => $("search").focus(),
      e: expandAll, z: zone, t: theme,
      x: () => { $("errors").click(); },
      c: () => { if (rows[current]) copyText(JSON.stringify([rows[current].call, rows[current].answer || rows[current].other], null, 2)); },
    };
    const run = keys[event.key] || keys[event.key.toLowerCase()];
    if (!run || (event.key === "Enter" && event.target.tagName === "BUTTON")) return;
    event.preventDefault();
    run();
  });
  span();
  apply();
  list.focus();
}
addEventListener("DOMContentLoaded", start);
`;
