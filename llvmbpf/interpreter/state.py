"""What the interpreter keeps: of callers, and of instructions made ready."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NamedTuple

from llvmbpf.analysis import AccessPlan
from llvmbpf.isa import Instruction, InstructionSpec
from llvmbpf.memory import Region

__all__ = ["Frame", "Step", "write_number"]


@dataclass(slots=True)
class Frame:
    """What a local call saves of the caller."""

    return_pc: int
    saved: list[int]  # r6 to r10
    plan: AccessPlan
    entry: int
    region: Region
    floor: int
    resume: Callable[[int], None] | None  # of a call back: what goes on with its result


class Step(NamedTuple):
    """An instruction made ready."""

    run: Callable[[Any, Instruction, InstructionSpec], None]
    instruction: Instruction
    spec: InstructionSpec


def write_number(region: Region, offset: int, value: int, bits: int) -> None:
    """Store so many low bits of a number."""
    size = bits // 8
    region.data[offset : offset + size] = (value & ((1 << bits) - 1)).to_bytes(size, "little")
