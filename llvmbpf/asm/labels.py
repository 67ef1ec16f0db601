"""Labels: from names to the relative distances that instructions hold."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from llvmbpf.isa import Instruction, InstructionSpec

SHORT_REACH = 1 << 15
LONG_REACH = 1 << 31


class LabelUse(NamedTuple):
    """A jump or call to a name, the place of which is not known yet."""

    position: int  # in the list of instructions
    pc: int
    spec: InstructionSpec
    name: str


def bind(instruction: Instruction, use: LabelUse, labels: Mapping[str, int]) -> Instruction:
    """The instruction with its distance filled in.

    Raises KeyError for a name that is no label and OverflowError, with advice, where the distance does not fit.
    """
    distance = labels[use.name] - (use.pc + use.spec.slots)
    reach = SHORT_REACH if use.spec.target == "offset" else LONG_REACH
    if not -reach <= distance < reach:
        advice = ""
        if reach == SHORT_REACH:
            advice = "; ja32 (pseudo: gotol) reaches 32 bits"
            if use.spec.is_conditional:
                advice = "; jump over a ja32 (pseudo: gotol) with the opposite condition"
        raise OverflowError(
            f"{use.name} is {distance:+d} slots away, {use.spec.mnemonic} reaches {-reach} to {reach - 1:+d}{advice}"
        )
    return instruction._replace(**{use.spec.target: distance})
