
// -- in a notebook -----------------------------------------------------------------------------------------------------

const LB_COMPARISONS = {
  "": "nothing", proofs: "without proofs", safety: "unsafe", levels: "O0 with O3", passes: "pass by pass",
};

function lbTheme() {
  const light = document.body.dataset.jpThemeLight; // JupyterLab's own themes say which they are
  if (light !== undefined) return light === "false" ? "dark" : "light";
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

function render({ model, el }) {
  const set = (name, value, view) => {
    view.element.classList.add("lb-busy");
    model.set(name, value);
    model.save_changes();
  };
  const host = {
    theme: lbTheme(),
    controls(view) {
      const box = (name, text) => lbElement("label", {}, lbElement("input", {
        type: "checkbox", "data-control": name, checked: model.get(name),
        onchange: (event) => set(name, event.target.checked, view),
      }), text);
      const choice = (name, text, options, convert) => lbElement("label", {}, text, lbElement("select", {
        "data-control": name, onchange: (event) => set(name, convert(event.target.value), view),
      }, ...Object.entries(options).map(([value, shown]) => lbElement("option", {
        value, selected: String(model.get(name)) === value,
      }, shown))));
      return [
        box("safe", "safe"), box("proofs", "proofs"),
        choice("opt_level", "level", { 0: "O0", 1: "O1", 2: "O2", 3: "O3" }, Number),
        choice("comparison", "compare with", LB_COMPARISONS, String),
      ];
    },
  };
  const view = mountExploration(el, model.get("data"), host);
  view.element.style.setProperty("--height", `${model.get("height")}px`);
  view.element.dataset.lmSuppressShortcuts = "true";
  const load = () => view.load(model.get("data"));
  const tell = () => {
    view.element.classList.remove("lb-busy");
    view.status.textContent = model.get("message");
  };
  model.on("change:data", load);
  model.on("change:message", tell);
  const watcher = new MutationObserver(() => view.setTheme(lbTheme()));
  watcher.observe(document.body, { attributes: true, attributeFilter: ["data-jp-theme-light"] });
  return () => {
    model.off("change:data", load);
    model.off("change:message", tell);
    watcher.disconnect();
  };
}

export default { render };
