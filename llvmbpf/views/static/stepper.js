// The controls of a trace: buttons, a slider, a number and keys move `step`; what a step shows comes from Python as
// HTML that is escaped there.

function button(label, text, press) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = text;
  made.title = label;
  made.setAttribute("aria-label", label);
  made.addEventListener("click", press);
  return made;
}

function render({ model, el }) {
  const last = () => model.get("last");
  const go = (step) => {
    model.set("step", Math.max(0, Math.min(last(), Math.round(step) || 0)));
    model.save_changes();
  };
  const by = (distance) => () => go(model.get("step") + distance);
  const keys = {
    n: by(1), b: by(-1), ArrowRight: by(1), ArrowLeft: by(-1), PageDown: by(10), PageUp: by(-10),
    Home: () => go(0), End: () => go(last()),
  };

  const slider = document.createElement("input");
  slider.type = "range";
  slider.min = 0;
  slider.setAttribute("aria-label", "step of the trace");
  slider.addEventListener("input", () => go(slider.valueAsNumber));

  const number = document.createElement("input");
  number.type = "number";
  number.min = 0;
  number.setAttribute("aria-label", "number of the step");
  number.addEventListener("change", () => go(number.valueAsNumber));
  number.addEventListener("keydown", (event) => event.key === "Enter" && go(number.valueAsNumber));

  const status = document.createElement("output");
  status.setAttribute("aria-live", "polite");

  const bar = document.createElement("div");
  bar.className = "llvmbpf-stepper-bar";
  bar.setAttribute("role", "toolbar");
  bar.setAttribute("aria-label", "stepping through a trace");
  bar.append(
    button("first step (Home)", "|<", () => go(0)),
    button("step back (b, left arrow)", "<", by(-1)),
    button("next step (n, right arrow)", ">", by(1)),
    button("the end (End)", ">|", () => go(last())),
    slider, number, status,
  );
  const view = document.createElement("div");

  const showPlace = () => {
    const step = model.get("step");
    slider.max = number.max = last();
    slider.value = number.value = step;
    status.textContent = `of ${last()}: ${model.get("status")}`;
  };
  const showStep = () => {
    view.innerHTML = model.get("shown");
    showPlace();
  };
  // The slider and the number have their own meaning for arrows; everywhere else in the widget these keys step.
  const press = (event) => {
    const typing = event.target === number || (event.target === slider && event.key.length > 1);
    if (typing || event.ctrlKey || event.metaKey || event.altKey || !(event.key in keys)) return;
    event.preventDefault();
    event.stopPropagation();
    keys[event.key]();
  };

  el.classList.add("llvmbpf-stepper");
  el.tabIndex = 0;
  el.setAttribute("role", "group");
  el.setAttribute("aria-label", "trace of an eBPF program");
  el.addEventListener("keydown", press);
  // JupyterLab looks for its shortcuts from the focused element upwards, and would take the slider's arrows.
  for (const one of [el, ...bar.children]) one.dataset.lmSuppressShortcuts = "true";
  el.replaceChildren(bar, view);
  for (const name of ["step", "last", "status"]) model.on(`change:${name}`, showPlace);
  model.on("change:shown", showStep);
  showStep();
  return () => {
    el.removeEventListener("keydown", press);
    for (const name of ["step", "last", "status"]) model.off(`change:${name}`, showPlace);
    model.off("change:shown", showStep);
  };
}

export default { render };
