"""The compiled C as text: functions by name, and everything that a set of them needs."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from llvmbpf.lazy import lazy_property

__all__ = ["NATIVE_LIBRARY", "NativeLibrary"]

SMALL = 150  # lines of IR, with all that a function calls

_NAME = r'@("[^"]+"|[\w.$-]+)'
_REFERENCE = re.compile(rf"{_NAME}|(%struct\.[\w.]+)")
_HEAD = re.compile(rf"(?:define|declare)\b[^@]*{_NAME}\(|{_NAME} = |(%struct\.[\w.]+) = ")


@dataclass(frozen=True)
class NativeLibrary:
    """Pieces of LLVM IR.

    Arguments:
        texts: the files' contents. Names are unique among all files, but for private constants (``@.str``), which
            sources do not use.
    """

    texts: tuple[str, ...]

    @lazy_property
    def pieces(self) -> dict[str, str]:
        """Each function, declaration, constant and type by its name, as text; a function before what declares it."""
        found: dict[str, str] = {}
        for text in self.texts:
            lines: list[str] = []
            for line in text.splitlines():
                if not lines and not line.startswith(("define", "declare", "@", "%struct.")):
                    continue
                lines.append(line)
                if not lines[0].startswith("define") or line == "}":
                    head = _HEAD.match(lines[0])
                    assert head is not None, lines[0]
                    name = head[1] or head[2] or head[3]
                    if lines[0].startswith("define") or name not in found:
                        found[name] = "\n".join(lines)
                    lines = []
        return found

    @lazy_property
    def functions(self) -> frozenset[str]:
        """The names of the functions that are defined."""
        return frozenset(name for name, text in self.pieces.items() if text.startswith("define"))

    def is_inlined(self, name: str) -> bool:
        """Whether a function becomes part of the programs which call it, as lookups do, and what is small.

        The others are compiled once for all programs: they would take longer to compile than the program itself, and a
        call is nothing to what they do.
        """
        if name not in self.functions:
            return False
        return name.endswith("_lookup") or sum(text.count("\n") for text in self.closure([name]).values()) <= SMALL

    def closure(self, names: Iterable[str]) -> dict[str, str]:
        """The pieces that ``names`` need, and they themselves, in the order of the files, types first.

        Raises KeyError for a name that is not there.
        """
        pieces, order = self.pieces, self._order
        needed: set[str] = set()
        waiting = list(names)
        while waiting:
            name = waiting.pop()
            if name not in needed:
                needed.add(name)
                waiting.extend(self._references(name))
        return {name: pieces[name] for name in sorted(needed, key=order.__getitem__)}

    @lazy_property
    def _order(self) -> dict[str, int]:
        return {name: place for place, name in enumerate(sorted(self.pieces, key=_types_first))}

    @lazy_property
    def _known_references(self) -> dict[str, tuple[str, ...]]:
        return {}  # filled as pieces are asked for: programs need few of them

    def _references(self, name: str) -> tuple[str, ...]:
        """The pieces that one names."""
        found = self._known_references.get(name)
        if found is None:
            named = {one[1] or one[2] for one in _REFERENCE.finditer(self.pieces[name])}
            found = self._known_references[name] = tuple(other for other in named if other in self.pieces)
        return found


def _types_first(name: str) -> bool:
    return not name.startswith("%")


def _read() -> tuple[str, ...]:
    files = sorted(Path(__file__).parent.glob("*.ll"))
    return tuple(file.read_text(encoding="utf-8") for file in files)


class _Packaged(NativeLibrary):
    """The library that comes with the package, read when it is first asked for."""

    def __init__(self) -> None:
        pass

    @lazy_property
    def texts(self) -> tuple[str, ...]:
        """See `NativeLibrary`."""
        return _read()


NATIVE_LIBRARY: NativeLibrary = _Packaged()
