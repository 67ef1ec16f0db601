"""The pane of C: the lines that debug information tells of, or the whole file where its text is at hand."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from llvmbpf.explore.panes import Line
from llvmbpf.objects import SourceLine

__all__ = ["find_source", "source_lines"]


def source_lines(places: Mapping[int, SourceLine], text: str | None = None) -> tuple[Line, ...]:
    """The lines of C with their numbers, each linked to the instructions that were made from it.

    Arguments:
        places: the line of each instruction, by index.
        text: of the file that the most instructions come from.
    """
    by_file: dict[str, dict[int, tuple[str, list[int]]]] = {}
    for index, place in places.items():
        if place.line:
            known = by_file.setdefault(place.file, {})
            known.setdefault(place.line, (place.text, []))[1].append(index)
    main = max(by_file, key=lambda file: sum(len(one) for _, one in by_file[file].values()), default="")
    lines: list[Line] = []
    for file in sorted(by_file, key=lambda one: (one != main, one)):
        if len(by_file) > 1:
            lines.append(Line(f"// {file}"))
        lines += _file_lines(by_file[file], text if file == main else None)
    return tuple(lines)


def _file_lines(known: Mapping[int, tuple[str, list[int]]], text: str | None) -> Iterable[Line]:
    if text is not None:
        for number, content in enumerate(text.expandtabs(4).splitlines(), start=1):
            yield Line(f"{number:4d}  {content}".rstrip(), tuple(known[number][1]) if number in known else ())
        return
    before = 0
    for number in sorted(known):
        if before and number > before + 1:
            yield Line("   ⋮")
        content, indexes = known[number]
        yield Line(f"{number:4d}  {content}", tuple(indexes))
        before = number


def find_source(path: str | os.PathLike[str], places: Iterable[SourceLine]) -> str | None:
    """The text of the C file that lies beside an object, if it is the one that the object was made from.

    An object names its sources as it likes. So only a file of that name in the object's own folder is looked at, and it
    is taken only where each line that the debug information knows stands in it where that says.
    """
    by_file: dict[str, dict[int, str]] = {}
    for place in places:
        if place.line and place.text:
            by_file.setdefault(place.file, {})[place.line] = place.text
    for file, known in sorted(by_file.items(), key=lambda item: -len(item[1])):
        candidate = Path(path).parent / Path(file).name
        if not candidate.is_file():
            continue
        text = candidate.read_text(encoding="utf-8", errors="replace")
        lines = text.splitlines()
        # Debug information may cut a long line off.
        if all(number <= len(lines) and lines[number - 1].strip().startswith(one) for number, one in known.items()):
            return text
    return None
