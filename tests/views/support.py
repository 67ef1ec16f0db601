"""What the tests of views have in common."""

from __future__ import annotations

from xml.etree import ElementTree

__all__ = ["parse", "text_of"]


def parse(shown: str | None) -> ElementTree.Element:
    """The element tree of what a value shows: well-formed, and without anything that a browser would run or fetch."""
    assert shown is not None
    root = ElementTree.fromstring(shown)
    for element in root.iter():
        assert element.tag.rpartition("}")[2] not in ("script", "iframe", "object", "embed", "link")
        for name, value in element.attrib.items():
            assert not name.lower().startswith("on"), (element.tag, name)
            assert "javascript:" not in value.lower()
            assert name not in ("src", "href") or value.startswith("#"), (element.tag, value)
    return root


def text_of(element: ElementTree.Element) -> str:
    """All text below an element but that of styles, as a reader would copy it."""
    parts: list[str] = []

    def walk(one: ElementTree.Element) -> None:
        if one.tag.rpartition("}")[2] != "style":
            parts.append(one.text or "")
            for child in one:
                walk(child)
                parts.append(child.tail or "")

    walk(element)
    return "".join(parts)
