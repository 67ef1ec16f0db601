"""Coverage as lcov's tracefiles have it (geninfo(1), "FILES"), for genhtml, IDEs and services.

A record a source file: ``FN`` and ``FNDA`` for functions, ``BRDA`` for branches (line, block, branch, times taken, or
``-`` where the jump was never executed), ``DA`` for lines; then sums, found and hit. Each conditional jump of the
bytecode is a block with two branches: 0 where its condition held, 1 where it did not.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from llvmbpf.counting.lines import FunctionHits, LineHits

__all__ = ["tracefile"]


def tracefile(
    test_name: str, lines: Sequence[LineHits], functions: Sequence[FunctionHits], paths: dict[str, str]
) -> str:
    """The text of a tracefile.

    Arguments:
        test_name: letters, digits and underscores; may be empty.
        lines, functions: what was found, of all files.
        paths: where each file is, by the name that the debug information has for it.
    """
    found = [f"TN:{test_name}"]
    for file in dict.fromkeys(one.file for one in lines):
        own_lines = [one for one in lines if one.file == file]
        own_functions = sorted((one for one in functions if one.file == file), key=lambda one: (one.line, one.name))
        found += [f"SF:{paths[file]}", *_functions(own_functions), *_branches(own_lines)]
        found += [f"DA:{one.line},{one.hits}" for one in own_lines]
        found += _sums("L", [one.hits for one in own_lines])
        found.append("end_of_record")
    return "\n".join([*found, ""])


def _functions(functions: Sequence[FunctionHits]) -> list[str]:
    return [
        *(f"FN:{one.line},{one.name}" for one in functions),
        *(f"FNDA:{one.hits},{one.name}" for one in functions),
        *_sums("FN", [one.hits for one in functions]),
    ]


def _branches(lines: Sequence[LineHits]) -> list[str]:
    found: list[str] = []
    counts: list[int] = []
    for line in lines:
        for block, branch in enumerate(line.branches):
            for number, count in enumerate((branch.taken, branch.not_taken)):
                found.append(f"BRDA:{line.line},{block},{number},{count if branch.hits else '-'}")
                counts.append(count)
    return [*found, *_sums("BR", counts)]


def _sums(kind: str, counts: Iterable[int]) -> list[str]:
    """How many were found, and how many of them were hit."""
    counts = list(counts)
    return [f"{kind}F:{len(counts)}", f"{kind}H:{sum(count > 0 for count in counts)}"]
