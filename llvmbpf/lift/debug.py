"""Debug metadata: one scope a function, and a location for each instruction whose line is the instruction's index + 1.

Line 0 means "no line" to LLVM: what a function does before its first instruction, and all that entries do, belongs to
no instruction. The locations survive optimisation and inlining and end up as ``.loc`` lines in the assembly, which is
how views link machine code to bytecode.
"""

from __future__ import annotations

from llvmbpf.program import Program

__all__ = ["DEBUG_FILE", "DebugMetadata", "location"]

DEBUG_FILE = "program.bpf"  # what all locations say that they lie in
_FIRST_FREE = 5
_BEHIND_SCOPE = 2  # from the node of a scope to that of its instruction 0


def location(scope: int | None, index: int | None = None) -> str:
    """The attachment of an instruction's location, or of "no line"; nothing without a scope."""
    if scope is None:
        return ""
    return f", !dbg !{scope + (1 if index is None else _BEHIND_SCOPE + index)}"


class DebugMetadata:
    """Numbers metadata nodes and prints them.

    The function that `scope` returns ``n`` for has its scope in node ``n``, "no line" in the next, and behind that the
    locations of its instructions by index; numbers that no instruction uses stay free.
    """

    def __init__(self, program: Program) -> None:
        self.program = program
        self._scopes: list[tuple[int, str, tuple[int, ...]]] = []
        self._next = _FIRST_FREE

    def scope(self, name: str, indexes: tuple[int, ...] = ()) -> int:
        """The node of a function's scope; ``indexes`` are its instructions."""
        number = self._next
        self._next += len(self.program) + _BEHIND_SCOPE
        self._scopes.append((number, name, indexes))
        return number

    def text(self) -> str:
        """All nodes."""
        lines = [
            "!llvm.dbg.cu = !{!0}",
            "!llvm.module.flags = !{!3, !4}",
            '!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, producer: "llvmbpf", isOptimized: true, '
            "runtimeVersion: 0, emissionKind: LineTablesOnly)",
            f'!1 = !DIFile(filename: "{DEBUG_FILE}", directory: ".")',
            "!2 = !DISubroutineType(types: !{})",
            '!3 = !{i32 2, !"Debug Info Version", i32 3}',
            '!4 = !{i32 2, !"Dwarf Version", i32 4}',
        ]
        for number, name, indexes in self._scopes:
            lines.append(
                f'!{number} = distinct !DISubprogram(name: "{_escaped(name)}", scope: !1, file: !1, line: 1, type: !2, '
                "spFlags: DISPFlagDefinition | DISPFlagOptimized, unit: !0)"
            )
            lines.append(f"!{number + 1} = !DILocation(line: 0, scope: !{number})")
            lines.extend(
                f"!{number + _BEHIND_SCOPE + index} = !DILocation(line: {index + 1}, column: 1, scope: !{number})"
                for index in sorted(set(indexes))
            )
        return "\n".join([*lines, ""])


def _escaped(name: str) -> str:
    """A symbol's name inside an LLVM string."""
    return "".join(c if c.isascii() and (c.isalnum() or c in "._-$") else f"\\{ord(c) & 0xFF:02X}" for c in name)
