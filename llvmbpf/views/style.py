"""The colours of all views, light and dark.

Every view has its own paper and ink, so that it can be read wherever it stands. It follows the theme of JupyterLab or
VS Code where there is one, and the reader's preference elsewhere. Texts have a contrast of at least 4.5 to 1
(WCAG 2.2, 1.4.3), which a test computes.
"""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["DARK", "HOTTEST", "INKS", "LIGHT", "PAPERS", "STYLE", "variables"]

LIGHT = {
    "paper": "#ffffff", "ink": "#1f2328", "faint": "#59636e", "line": "#d1d9e0", "stripe": "#f6f8fa",
    "keyword": "#9a1f3c", "type": "#7a3e00", "register": "#0550ae", "number": "#0a5c63", "label": "#6639ba",
    "call": "#7d3b9e", "comment": "#59636e", "good": "#116329", "bad": "#b3151f", "back": "#8250df",
    "changed": "#fff0b3", "read": "#cfe5ff", "written": "#ffd9c2", "fault": "#ffdfdc", "heat": "#ffbf1f",
}  # fmt: skip

DARK = {
    "paper": "#0d1117", "ink": "#e6edf3", "faint": "#9aa4ae", "line": "#3d444d", "stripe": "#161b22",
    "keyword": "#ff8f87", "type": "#ffb77c", "register": "#84c0ff", "number": "#7fdbca", "label": "#d2a8ff",
    "call": "#e2b6ff", "comment": "#9aa4ae", "good": "#56d364", "bad": "#ff8a80", "back": "#bc9cff",
    "changed": "#4d3d00", "read": "#143a66", "written": "#5c2c0c", "fault": "#5a1d1d", "heat": "#a06a00",
}  # fmt: skip

# Which of them are written with, and which lie behind writing.
INKS = (
    "ink", "faint", "keyword", "type", "register", "number", "label", "call", "comment", "good", "bad",
)  # fmt: skip
PAPERS = ("paper", "stripe")
HOTTEST = 0.35  # how much of "heat" lies over the stripe of the block that is executed most often


def variables(colours: Mapping[str, str]) -> str:
    """The colours as custom properties of CSS."""
    return "".join(f"--b-{name}:{colour};" for name, colour in colours.items())


# JupyterLab has rules of its own for tables, which more classes outweigh.
_RULES = """
.llvmbpf{background:var(--b-paper);color:var(--b-ink);font:13px/1.45 var(--jp-content-font-family,system-ui,sans-serif);
padding:.4em .6em;border:1px solid var(--b-line);border-radius:4px;overflow:auto;max-width:100%;box-sizing:border-box}
.llvmbpf .title{font-weight:600;margin-bottom:.3em}
.llvmbpf .faint{color:var(--b-faint)}.llvmbpf .good{color:var(--b-good)}.llvmbpf .bad{color:var(--b-bad)}
.llvmbpf table{border-collapse:collapse;margin:.3em 0;color:inherit;background:transparent;font-size:12px}
.llvmbpf.llvmbpf.llvmbpf tr{background:transparent}
.llvmbpf.llvmbpf.llvmbpf th,.llvmbpf.llvmbpf.llvmbpf td{text-align:left;padding:.12em .7em .12em 0;border:0;
vertical-align:top;color:inherit;background:transparent;max-width:none}
.llvmbpf.llvmbpf.llvmbpf thead th{border-bottom:1px solid var(--b-line);font-weight:600}
.llvmbpf.llvmbpf.llvmbpf .n{text-align:right;font-variant-numeric:tabular-nums}
.llvmbpf.llvmbpf.llvmbpf td.x{font:12px/1.4 var(--jp-code-font-family,ui-monospace,monospace);white-space:pre}
.llvmbpf caption{caption-side:top;text-align:left;color:var(--b-faint)}
.llvmbpf summary{cursor:pointer}.llvmbpf details{margin:.25em 0}
.llvmbpf code,.llvmbpf pre{font:12px/1.4 var(--jp-code-font-family,ui-monospace,monospace);color:inherit;
background:transparent;padding:0;border:0}
.llvmbpf pre.code{white-space:pre;overflow:auto;max-height:32em;margin:.3em 0;padding:.4em .6em;
background:var(--b-stripe);border:1px solid var(--b-line);border-radius:3px}
.llvmbpf .k{color:var(--b-keyword)}.llvmbpf .t{color:var(--b-type)}.llvmbpf .r{color:var(--b-register)}
.llvmbpf .m{color:var(--b-number)}.llvmbpf .l{color:var(--b-label)}.llvmbpf .f{color:var(--b-call)}
.llvmbpf .c{color:var(--b-comment);font-style:italic}
.llvmbpf .changed{background:var(--b-changed)}.llvmbpf .read{background:var(--b-read)}
.llvmbpf .written{background:var(--b-written)}.llvmbpf .fault{background:var(--b-fault)}
"""


def _style() -> str:
    light, dark = variables(LIGHT), variables(DARK)
    return (
        f".llvmbpf{{{light}}}@media (prefers-color-scheme:dark){{.llvmbpf{{{dark}}}}}"
        f"[data-jp-theme-light=true] .llvmbpf,.vscode-light .llvmbpf{{{light}}}"
        f"[data-jp-theme-light=false] .llvmbpf,.vscode-dark .llvmbpf{{{dark}}}" + _RULES.replace("\n", "")
    )


STYLE = _style()
