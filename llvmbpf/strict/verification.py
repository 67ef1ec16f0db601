"""``llvmbpf.verify``: the structure of a program, or with ``level="strict"`` all that cannot be proved of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, overload

from llvmbpf import verifier
from llvmbpf.analysis import EntryState, infer_regions
from llvmbpf.helpers.signature import Signature
from llvmbpf.program import Program
from llvmbpf.strict.check import check
from llvmbpf.strict.report import StrictReport
from llvmbpf.verifier import MAX_INSTRUCTIONS, CallxMode, VerifiedProgram

if TYPE_CHECKING:
    from typing_extensions import Buffer

__all__ = ["Level", "check_level", "verify"]

Level = Literal["structure", "strict"]


def check_level(level: str) -> bool:
    """Whether strict verification is asked for. Raises ValueError for a level that there is not."""
    if level not in ("structure", "strict"):
        raise ValueError(f"level is 'structure' or 'strict', not {level!r}")
    return level == "strict"


@overload
def verify(
    program: Program | Buffer,
    *,
    level: Literal["structure"] = ...,
    callx: CallxMode | str = ...,
    max_instructions: int = ...,
    bound_maps: bool = ...,
) -> VerifiedProgram: ...


@overload
def verify(
    program: Program | Buffer,
    *,
    level: Literal["strict"],
    callx: CallxMode | str = ...,
    max_instructions: int = ...,
    entry_state: EntryState | None = ...,
    helpers: Mapping[int, Signature | None] | None = ...,
    call_depth: int = ...,
    fuel: int | None = ...,
) -> StrictReport: ...


def verify(
    program: Program | Buffer,
    *,
    level: Level = "structure",
    callx: CallxMode | str = CallxMode.OFF,
    max_instructions: int = MAX_INSTRUCTIONS,
    bound_maps: bool = False,
    entry_state: EntryState | None = None,
    helpers: Mapping[int, Signature | None] | None = None,
    call_depth: int = 8,
    fuel: int | None = None,
) -> VerifiedProgram | StrictReport:
    """Check ``program``: its structure, as every run asks for, or strictly, as a kernel does before it runs anything.

    Machines and the programs of objects have a ``verify`` of their own, which knows their helpers, maps and options.

    Arguments:
        program: what to check; bytecode is taken too.
        level: "structure", or "strict" for a report of all that cannot be proved. No run is refused because of it.
        callx: whether calls through registers are allowed and what the register holds.
        max_instructions: longer programs are refused.
        bound_maps: the caller provides the maps that ``program.references`` names; without, these are refused.
        entry_state: for the strict level, what r1 points to; a packet by default.
        helpers: for the strict level, the signatures of the helpers that there are, by number.
        call_depth, fuel: for the strict level, how many local calls may be inside each other, and how much fuel a run
            may take, None for any amount.

    Raises:
        VerifierError: the program breaks a rule of the structure; ``violations`` holds every broken rule with its pc.
        ValueError: another level.

    >>> from llvmbpf import assemble
    >>> report = verify(assemble("mov r0, r3" + chr(10) + "exit"), level="strict")
    >>> print(report)
    1 finding in 2 instructions (1 uninitialised-register); fuel: at most 0
    pc 0: mov r0, r3: r3 is not written on every path to here [uninitialised-register]
    """
    is_strict = check_level(level)
    verified = verifier.verify(program, callx=callx, max_instructions=max_instructions, bound_maps=bound_maps)
    if not is_strict:
        return verified
    plan = infer_regions(verified, entry_state, signatures=helpers)
    return check(plan, call_depth=call_depth, fuel=fuel)
