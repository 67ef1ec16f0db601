"""HTML and SVG as text: escaped by default, well-formed as XML, in need of no script.

JupyterLab strips scripts, so what is shown must be readable without; it keeps ``<style>``, ``<details>`` and classes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from llvmbpf.views.style import STYLE

__all__ = ["Markup", "code_block", "details", "element", "escape", "fragment", "join", "page", "table"]

_SPECIAL = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"}
# What XML 1.0 (section 2.2) does not allow in a document, not even escaped.
_UNSHOWN = "\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff"
_ESCAPED = re.compile(f"[&<>\"'\x7f{_UNSHOWN}]")


class Markup(str):
    """Text that is HTML already and is not escaped again."""

    __slots__ = ()


def escape(text: object) -> Markup:
    """``text`` as it is read, whatever it holds; `Markup` stays as it is.

    >>> escape("<script>"), escape(Markup("<b>"))
    ('&lt;script&gt;', '<b>')
    """
    if isinstance(text, Markup):
        return text
    return Markup(_ESCAPED.sub(lambda found: _SPECIAL.get(found[0], "\ufffd"), str(text)))


def join(parts: Iterable[object], separator: str = "") -> Markup:
    """All parts behind each other, each escaped unless it is `Markup`."""
    return Markup(escape(separator).join(map(escape, parts)))


def element(tag: str, *children: object, **attributes: object) -> Markup:
    """One element; underscores at the end of attributes' names go, others become hyphens, and None leaves one out.

    >>> element("td", "a < b", class_="n", colspan=2)
    '<td class="n" colspan="2">a &lt; b</td>'
    >>> element("br")
    '<br/>'
    """
    written = "".join(
        f' {name.rstrip("_").replace("_", "-")}="{escape(value)}"'
        for name, value in attributes.items()
        if value is not None
    )
    if not children and tag in ("br", "hr", "img", "input", "meta", "path", "rect", "circle", "line", "use"):
        return Markup(f"<{tag}{written}/>")
    return Markup(f"<{tag}{written}>{join(children)}</{tag}>")


def table(
    headers: Sequence[object],
    rows: Iterable[Sequence[object]],
    *,
    numbers: Sequence[int] = (),
    code: Sequence[int] = (),
    caption: object = None,
) -> Markup:
    """A table; the columns in ``numbers`` are aligned to the right, those in ``code`` are written as code is."""
    kinds = ["n" if column in numbers else "x" if column in code else None for column in range(len(headers))]
    head = element(
        "tr", *(element("th", one, class_=kind, scope="col") for one, kind in zip(headers, kinds, strict=True))
    )
    body = [
        element("tr", *(element("td", one, class_=kind) for one, kind in zip(row, kinds, strict=True))) for row in rows
    ]
    above = "" if caption is None else element("caption", caption)
    named = element("thead", head) if any(headers) else ""
    return element("table", above, named, element("tbody", *body))


def details(summary: object, *children: object, is_open: bool = False) -> Markup:
    """What a click on its summary unfolds; the keyboard does it too."""
    return element("details", element("summary", summary), *children, open="open" if is_open else None)


def code_block(*lines: object, label: str | None = None) -> Markup:
    """Lines of code that scroll in their own box, which the keyboard reaches."""
    return element(
        "pre", join(lines, "\n"), class_="code", tabindex=0, role="region" if label else None, aria_label=label
    )


def fragment(*children: object, title: object = None) -> Markup:
    """What a notebook shows of one value, with the style that it needs."""
    head = "" if title is None else element("div", title, class_="title")
    return element("div", element("style", STYLE), head, *children, class_="llvmbpf")


def page(title: str, *children: object) -> str:
    """A document of its own around one or more fragments."""
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("title", title),
        element("style", PAGE_STYLE),
    )
    return f"<!DOCTYPE html>\n{element('html', head, element('body', *children), lang='en')}\n"


PAGE_STYLE = Markup(
    ":root{color-scheme:light dark}body{margin:1rem auto;padding:0 1rem;max-width:75rem;"
    "background:#fff;color:#1f2328;font:15px/1.5 system-ui,sans-serif}"
    "@media (prefers-color-scheme:dark){body{background:#0d1117;color:#e6edf3}}"
)
