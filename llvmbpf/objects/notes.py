"""What the numbers in a linked program stand for: maps, variables, helpers."""

from __future__ import annotations

from collections.abc import Mapping

from llvmbpf.helpers.kernel_table import HELPER_NAMES
from llvmbpf.isa import Op, to_unsigned
from llvmbpf.maps import MapSpec
from llvmbpf.program import MapReference, Program

__all__ = ["helper_name", "helpers_called", "notes_of", "reference_name"]


def helpers_called(program: Program) -> dict[int, int]:
    """The number of the helper that is called, by the pc of each call."""
    return {
        pc: to_unsigned(instruction.imm, 32)
        for pc, instruction, spec in zip(program.pcs, program.instructions, program.specs, strict=True)
        if spec is not None and spec.op is Op.CALL
    }


def helper_name(number: int) -> str:
    """The kernel's name of a helper, without ``bpf_``; where it has none, the number.

    >>> helper_name(1)
    'map_lookup_elem'
    """
    return HELPER_NAMES.get(number, str(number))


def reference_name(reference: MapReference, maps: Mapping[str, MapSpec]) -> str:
    """The name of a map, or of the variable at a place in a section of variables."""
    if reference.offset is None:
        return reference.name
    for name, variable in maps[reference.name].variables.items():
        place = reference.offset - variable.offset
        if 0 <= place < variable.size:
            return f"{name}+{place}" if place else name
    return str(reference)


def notes_of(program: Program, maps: Mapping[str, MapSpec]) -> dict[int, str]:
    """The names behind instructions by pc, for listings: what wide ones load and which helpers are called."""
    notes = {pc: reference_name(reference, maps) for pc, reference in program.references.items()}
    return notes | {pc: HELPER_NAMES.get(number, "unknown") for pc, number in helpers_called(program).items()}
