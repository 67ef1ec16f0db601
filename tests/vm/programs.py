"""Objects for tests: compiled by clang, or of programs in assembly text with maps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from support.kernel import text_object

import llvmbpf
from llvmbpf.maps import MapSpec, MapType
from llvmbpf.program import ProgramType
from llvmbpf.vm.object import BpfObject

DATA = Path(__file__).resolve().parent.parent / "data" / "objects"
CAPTURE = Path(llvmbpf.__file__).parent / "data" / "capture.pcap"
ENGINES = ["interpreter", "jit"]

COUNTER = MapSpec("counter", MapType.ARRAY, key_size=4, value_size=8, max_entries=4)
PER_CPU = MapSpec("per_cpu", MapType.PERCPU_ARRAY, key_size=4, value_size=8, max_entries=4)
RING = MapSpec("ring", MapType.RINGBUF, key_size=0, value_size=0, max_entries=4096)
PROGRAMS = MapSpec("programs", MapType.PROG_ARRAY, key_size=4, value_size=4, max_entries=4)
LOCKED = MapSpec("locked", MapType.ARRAY, key_size=4, value_size=16, max_entries=1, lock_offset=0)


def compiled(name: str, **options: Any) -> BpfObject:
    """An object of tests/data/objects, of which ``name`` is the source and version."""
    return llvmbpf.load(DATA / f"{name}.o", **options)


def assembled(
    text: str | Mapping[str, str],
    maps: Sequence[MapSpec] = (),
    program_type: ProgramType = ProgramType.XDP,
    lines: Mapping[int, Any] | None = None,
    **options: Any,
) -> BpfObject:
    """An object of programs by name; one text is the program "main". See `assemble_with_maps` for the names of maps."""
    texts = {"main": text} if isinstance(text, str) else text
    return text_object(texts, maps, program_type, lines, **options)


# Adds 1 to element 0 of the map "counter" (an array, or one per CPU named so).
COUNT = """
    mov r1, 0
    stxw [r10-4], r1
    lddw r1, map {map}
    mov r2, r10
    add r2, -4
    call 1
    jeq r0, 0, +3
    ldxdw r1, [r0]
    add r1, 1
    stxdw [r0], r1
"""


def count(name: str = "counter") -> str:
    """Instructions that add 1 to element 0 of a map of numbers."""
    return COUNT.format(map=name)
