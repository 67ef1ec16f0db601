"""How a batch ends early, and what it has done by then."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from llvmbpf.batch.result import BatchResult
from llvmbpf.jit import NativeRun
from llvmbpf.memory import Trap, TrapKind

__all__ = ["Ending", "ending_of", "with_result"]

Raised = TypeVar("Raised", bound=BaseException)


class _Part(Protocol):
    end: int
    reached: int

    @property
    def run(self) -> NativeRun: ...


Part = TypeVar("Part", bound=_Part)


@dataclass(frozen=True)
class Ending(Generic[Part]):
    """What ended a batch: a helper's exception before a mere stop.

    Attributes:
        reached: the first packet that was not run.
        part: where it happened.
        trap: what its record says.
        exception: what a helper raised.
    """

    reached: int
    part: Part
    trap: Trap
    exception: BaseException | None


def ending_of(parts: Sequence[Part]) -> Ending[Part] | None:
    """What ended parts of a batch before their end; None where all packets were run."""
    ended = [part for part in parts if part.reached < part.end]
    if not ended:
        return None
    traps = [(part, part.run.trap()) for part in ended]
    raised = [(part, trap) for part, trap in traps if trap is not None and trap.kind is TrapKind.HELPER_RAISED]
    part, trap = (raised or traps)[0]
    assert trap is not None
    exception = part.run.take_exception()
    for other in ended:
        other.run.take_exception()  # several threads may have raised; the others' would keep their buffers
    return Ending(ended[0].reached, part, trap, exception)


def with_result(error: Raised, result: BatchResult, reached: int | None = None) -> Raised:
    """The exception with what was done as its ``batch_result``, and a note that says so where ``reached`` is given."""
    error.batch_result = result  # type: ignore[attr-defined]
    if reached is not None:
        error.add_note(f"in packet {reached} of {len(result)}; the exception's batch_result holds what was done")
    return error
