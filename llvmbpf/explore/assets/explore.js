// The linked views, in the exported page and in the widget alike: panes whose lines mark each other by instruction.
// Only the rows that can be seen are in the document, so that a program of any size is shown at once.

const LB_ROW = 19; // pixels, as in the style sheet
const LB_ABOVE = 12; // rows beyond the edges that are there already
const LB_GRAMMARS = {
  source: /(?<comment>\/\/.*|\/\*.*?(?:\*\/|$))|(?<string>"(?:\\.|[^"])*")|(?<label>^ *\d+(?= |$)|#\w+)|(?<keyword>\b(?:if|else|for|while|do|return|struct|union|static|const|volatile|void|int|char|long|short|unsigned|signed|switch|case|break|continue|goto|sizeof|inline|typedef|enum)\b)|(?<number>\b0x[\da-f]+\b|\b\d+\b)/gi,
  bytecode: /(?<comment>#.*)|(?<label>^[ +-]*\d+:|^\w[\w.]*:)|(?<register>\b[rw]\d+\b)|(?<keyword>\b(?:if|goto|call|exit|lock|ll|u8|u16|u32|u64|s8|s16|s32)\b)|(?<number>[+-]?\b0x[\da-f]+\b|\b\d+\b)/gi,
  ir: /(?<comment>;.*)|(?<string>"[^"]*")|(?<label>^[\w.$]+:|@[\w.$]+)|(?<register>%[\w.$]+)|(?<keyword>\b(?:i\d+|ptr|void|label|define|internal|ret|br|switch|call|load|store|getelementptr|phi|select|icmp|add|sub|mul|udiv|urem|sdiv|srem|and|or|xor|shl|lshr|ashr|zext|sext|trunc|inttoptr|ptrtoint|alloca|extractvalue|insertvalue|unreachable|atomicrmw|cmpxchg|bitcast)\b)|(?<number>-?\b\d+\b)/g,
  assembly: /(?<comment>(?:#|\/\/) .*)|(?<label>^[+ -]?[\w.$]+:|\.L\w+)|(?<register>%\w+)|(?<keyword>^[+ -]? {4}[a-z]\w*)|(?<number>\$?-?\b(?:0x[\da-f]+|\d+)\b)/g,
};

function lbElement(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value !== null && value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children);
  return element;
}

function lbColour(text, name) {
  const kind = name.split("-")[0];
  const grammar = LB_GRAMMARS[kind] ?? LB_GRAMMARS.ir;
  const parts = [];
  let end = 0;
  for (const match of text.matchAll(grammar)) {
    if (match.index > end) parts.push(text.slice(end, match.index));
    const [group] = Object.entries(match.groups).find(([, value]) => value !== undefined) ?? ["label"];
    parts.push(lbElement("i", { class: `lb-${group}` }, match[0]));
    end = match.index + match[0].length;
  }
  parts.push(text.slice(end));
  return parts;
}

class LbPane {
  constructor(view, pane, number) {
    this.view = view;
    this.name = pane.name;
    this.lines = pane.lines.map(([text, indexes, note, mark, via]) => ({ text, indexes, note, mark, via }));
    this.byIndex = new Map();
    let width = 0;
    this.lines.forEach((line, position) => {
      width = Math.max(width, line.text.length + (line.note ? line.note.length + 4 : 0));
      for (const index of line.indexes) {
        if (!this.byIndex.has(index)) this.byIndex.set(index, []);
        this.byIndex.get(index).push(position);
      }
    });
    this.cursor = 0;
    this.rows = new Map();
    this.id = `${view.id}-${number}`;
    this.count = lbElement("span", {}, `${this.lines.length} lines`);
    this.canvas = lbElement("div", { class: "lb-canvas", role: "presentation" });
    this.canvas.style.height = `${this.lines.length * LB_ROW}px`;
    this.canvas.style.width = `max(100%, calc(${width + 2} * 7.3px + 1rem))`;
    this.scroll = lbElement("div", {
      class: "lb-scroll", role: "listbox", tabindex: "0", "aria-label": pane.title,
      onscroll: () => this.paint(), onkeydown: (event) => this.key(event),
      onmouseleave: () => view.hover(null), onfocus: () => this.focus(),
    }, this.canvas);
    this.canvas.addEventListener("mousemove", (event) => this.point(event));
    this.canvas.addEventListener("click", (event) => this.click(event));
    this.element = lbElement("section", { class: "lb-pane", "data-pane": pane.name, "aria-label": pane.title },
      lbElement("h2", {}, pane.title, this.count), this.scroll);
    this.watcher = new ResizeObserver(() => this.paint());
    this.watcher.observe(this.scroll);
  }

  at(event) {
    const row = event.target.closest(".lb-row");
    return row ? Number(row.dataset.position) : null;
  }

  point(event) {
    const position = this.at(event);
    if (position !== null) this.view.hover({ pane: this, position });
  }

  click(event) {
    const position = this.at(event);
    if (position === null) return;
    this.cursor = position;
    this.view.pin(this, position);
  }

  focus() {
    this.view.hover({ pane: this, position: this.cursor });
  }

  key(event) {
    const page = Math.max(1, Math.floor(this.scroll.clientHeight / LB_ROW) - 1);
    const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -Infinity, End: Infinity };
    if (event.key in steps) {
      this.move(Math.min(this.lines.length - 1, Math.max(0, this.cursor + steps[event.key])));
    } else if (event.key === "Enter" || event.key === " ") {
      this.view.pin(this, this.cursor);
    } else if (event.key === "ArrowRight" || event.key === "ArrowLeft") {
      this.view.step(this, event.key === "ArrowRight" ? 1 : -1);
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  move(position) {
    this.cursor = position;
    this.show([position]);
    this.view.hover({ pane: this, position }, true);
  }

  // Bring one of the positions into sight, unless one is there already.
  show(positions) {
    const top = this.scroll.scrollTop, height = this.scroll.clientHeight;
    const seen = positions.some((one) => one * LB_ROW >= top && (one + 1) * LB_ROW <= top + height);
    if (!seen && positions.length) {
      this.scroll.scrollTo({ top: Math.max(0, positions[0] * LB_ROW - height / 3), behavior: "instant" });
    }
    this.paint();
  }

  linked(indexes) {
    const found = new Set();
    for (const index of indexes) for (const position of this.byIndex.get(index) ?? []) found.add(position);
    return [...found].sort((a, b) => a - b);
  }

  paint() {
    const first = Math.max(0, Math.floor(this.scroll.scrollTop / LB_ROW) - LB_ABOVE);
    const last = Math.min(this.lines.length,
      Math.ceil((this.scroll.scrollTop + this.scroll.clientHeight) / LB_ROW) + LB_ABOVE);
    for (const [position, row] of this.rows) {
      if (position < first || position >= last) {
        row.remove();
        this.rows.delete(position);
      }
    }
    for (let position = first; position < last; position++) {
      if (!this.rows.has(position)) this.rows.set(position, this.make(position));
      this.dress(this.rows.get(position), position);
    }
    if (this.rows.has(this.cursor)) this.scroll.setAttribute("aria-activedescendant", `${this.id}-${this.cursor}`);
    else this.scroll.removeAttribute("aria-activedescendant");
  }

  make(position) {
    const line = this.lines[position];
    const row = lbElement("div", {
      class: "lb-row", role: "option", id: `${this.id}-${position}`, "data-position": position,
      "aria-posinset": position + 1, "aria-setsize": this.lines.length,
    }, ...lbColour(line.text, this.name));
    row.style.top = `${position * LB_ROW}px`;
    if (line.indexes.length) row.style.borderLeftColor = `hsl(${(line.indexes[0] * 47) % 360} 55% 55%)`;
    if (line.note) row.append(lbElement("span", { class: `lb-note lb-${line.mark}` }, line.note));
    this.canvas.append(row);
    return row;
  }

  dress(row, position) {
    const { indexes, mark } = this.lines[position];
    const { active, pinned, found } = this.view;
    row.classList.toggle("lb-mark", indexes.some((one) => active.has(one)));
    row.classList.toggle("lb-pin", indexes.some((one) => pinned.has(one)));
    row.classList.toggle("lb-plus", mark === "+");
    row.classList.toggle("lb-minus", mark === "-");
    row.classList.toggle("lb-find", found?.pane === this && found.position === position);
    row.setAttribute("aria-selected", String(position === this.cursor));
  }
}

let lbViews = 0;

class LbView {
  constructor(root, host) {
    this.root = root;
    this.host = host;
    this.id = `lb-${lbViews++}`;
    this.active = new Set();
    this.pinned = new Set();
    this.hidden = new Set(["lifted"]); // by name; the others say the same in less room
    this.number = 0;
    this.panes = [];
    this.matches = [];
    this.element = lbElement("div", { class: "lb-explore", onkeydown: (event) => this.key(event) });
    this.setTheme(host?.theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light"));
    root.append(this.element);
  }

  setTheme(theme) {
    this.element.dataset.theme = theme;
  }

  load(data) {
    this.data = data;
    this.number = Math.min(this.number, data.views.length - 1);
    this.active.clear();
    this.element.classList.remove("lb-busy");
    const focused = document.activeElement?.dataset?.control;
    this.bar = lbElement("div", { class: "lb-bar", role: "toolbar", "aria-label": "What is shown" });
    this.area = lbElement("div", { class: "lb-panes" });
    this.status = lbElement("div", { class: "lb-status", role: "status", "aria-live": "polite" });
    this.element.replaceChildren(this.bar, this.area, this.status);
    this.fillBar();
    this.show();
    if (focused) this.element.querySelector(`[data-control="${focused}"]`)?.focus();
  }

  fillBar() {
    const { title, views } = this.data;
    this.bar.append(lbElement("h1", {}, title));
    if (views.length > 1) {
      const select = lbElement("select", { "data-control": "view", onchange: (event) => {
        this.number = Number(event.target.value);
        this.show();
      } }, ...views.map((view, number) => lbElement("option", { value: number, selected: number === this.number }, view.name)));
      this.bar.append(lbElement("label", {}, "View", select));
    }
    for (const control of this.host?.controls?.(this) ?? []) this.bar.append(control);
    this.toggles = lbElement("div", { class: "lb-group", role: "group", "aria-label": "Panes" });
    this.found = null;
    this.query = lbElement("input", { type: "search", placeholder: "search  ( / )", "aria-label": "Search in all panes",
      oninput: () => this.search(), onkeydown: (event) => {
        if (event.key !== "Enter") return;
        this.next(event.shiftKey ? -1 : 1);
        event.preventDefault();
      } });
    this.tally = lbElement("span", { class: "lb-found", role: "status" });
    const theme = lbElement("button", { type: "button", onclick: () => {
      this.setTheme(this.element.dataset.theme === "dark" ? "light" : "dark");
    } }, "Light/dark");
    this.bar.append(this.toggles, this.query, this.tally, theme);
  }

  show() {
    const places = new Map(this.panes.map((pane) => [pane.name, [pane.scroll.scrollTop, pane.cursor]]));
    for (const pane of this.panes) pane.watcher.disconnect();
    const view = this.data.views[this.number];
    this.panes = view.panes.map((number, place) => new LbPane(this, this.data.panes[number], place));
    this.toggles.replaceChildren(...this.panes.map((pane) => lbElement("button", {
      type: "button", "aria-pressed": String(!this.hidden.has(pane.name)), "data-toggle": pane.name,
      onclick: (event) => {
        if (!this.hidden.delete(pane.name)) this.hidden.add(pane.name);
        event.target.setAttribute("aria-pressed", String(!this.hidden.has(pane.name)));
        this.arrange();
      },
    }, pane.element.getAttribute("aria-label"))));
    this.arrange();
    for (const pane of this.panes) {
      const [top, cursor] = places.get(pane.name) ?? [0, 0];
      pane.scroll.scrollTop = top;
      pane.cursor = Math.min(cursor, pane.lines.length - 1);
      if (this.pinned.size) pane.show(pane.linked(this.pinned));
    }
    this.search();
    this.mark();
  }

  arrange() {
    const shown = this.panes.filter((pane) => !this.hidden.has(pane.name));
    this.area.replaceChildren(...shown.map((pane) => pane.element));
    const chosen = this.active.size ? this.active : this.pinned;
    for (const pane of shown) pane.show(pane.linked(chosen));
  }

  hover(place, follow = false) {
    if (!follow && place && place.pane === this.place?.pane && place.position === this.place?.position) return;
    this.place = place;
    clearTimeout(this.timer);
    const line = place?.pane.lines[place.position];
    this.active = new Set(line?.indexes ?? []);
    this.mark();
    this.tell(line);
    const others = this.panes.filter((pane) => pane !== place?.pane);
    const bring = () => {
      for (const pane of others) pane.show(pane.linked(this.active));
    };
    if (this.active.size) follow ? bring() : (this.timer = setTimeout(bring, 150));
  }

  pin(pane, position) {
    const indexes = pane.lines[position].indexes;
    const same = indexes.length && indexes.every((one) => this.pinned.has(one));
    this.pinned = new Set(same ? [] : indexes);
    this.hover({ pane, position }, true);
  }

  // From the cursor of one pane to the linked line in the next that is shown.
  step(pane, direction) {
    const shown = this.panes.filter((one) => !this.hidden.has(one.name));
    const next = shown[shown.indexOf(pane) + direction];
    if (!next) return;
    const [position] = next.linked(pane.lines[pane.cursor].indexes);
    if (position !== undefined) next.cursor = position;
    next.show([next.cursor]);
    next.scroll.focus({ preventScroll: true });
  }

  mark() {
    const chosen = this.active.size ? this.active : this.pinned;
    for (const pane of this.panes) {
      const count = pane.linked(chosen).length;
      pane.count.textContent = chosen.size ? `${count} linked of ${pane.lines.length}` : `${pane.lines.length} lines`;
      pane.paint();
    }
  }

  tell(line) {
    this.status.replaceChildren();
    if (!line) return;
    const shown = line.indexes.slice(0, 3);
    for (const index of shown) {
      if (this.status.childNodes.length) this.status.append("; ");
      this.status.append(lbElement("b", {}, this.data.instructions[index]));
    }
    if (line.indexes.length > 3) this.status.append(` and ${line.indexes.length - 3} more instructions`);
    if (!line.indexes.length) this.status.append("belongs to no instruction");
    if (line.via?.length) this.status.append(`, inlined through ${line.via.map((one) => this.data.instructions[one]).join(", ")}`);
    if (line.note) this.status.append(` — ${line.note}`);
  }

  search() {
    const wanted = this.query.value.toLowerCase();
    this.matches = [];
    this.found = null;
    if (wanted) {
      for (const pane of this.panes) {
        if (this.hidden.has(pane.name)) continue;
        pane.lines.forEach((line, position) => {
          if (line.text.toLowerCase().includes(wanted) || line.note?.toLowerCase().includes(wanted)) {
            this.matches.push({ pane, position });
          }
        });
      }
      this.next(1);
    }
    if (!this.matches.length) this.tally.textContent = wanted ? "not found" : "";
    if (!wanted) this.mark();
  }

  next(direction) {
    if (!this.matches.length) return;
    const number = this.matches.indexOf(this.found);
    const count = this.matches.length;
    this.found = this.matches[number < 0 ? 0 : (number + direction + count) % count];
    this.tally.textContent = `${this.matches.indexOf(this.found) + 1} of ${count}`;
    this.found.pane.cursor = this.found.position;
    this.found.pane.show([this.found.position]);
    this.hover(this.found, true);
  }

  key(event) {
    if (event.key === "/" && event.target !== this.query) {
      this.query.focus();
      event.preventDefault();
    } else if (event.key === "Escape") {
      this.pinned.clear();
      this.query.value = "";
      this.search();
      this.hover(null);
    }
    event.stopPropagation(); // a notebook has keys of its own
  }
}

function mountExploration(root, data, host = null) {
  const view = new LbView(root, host);
  if (data) view.load(data);
  return view;
}
