"""Starting a run: the stack that it needs, and the first two registers."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from llvmbpf.analysis import AccessPlan
from llvmbpf.interpreter.machine import Interpreter, InvokeHelper, TraceEvent
from llvmbpf.memory import BorrowedBuffer, Region, RunMemory, StopFlag, aligned_zeros

__all__ = ["start"]


def start(
    plan: AccessPlan,
    packet: BorrowedBuffer,
    context: BorrowedBuffer,
    helpers: Mapping[int, InvokeHelper],
    *,
    allowed: tuple[Region, ...] = (),
    fuel: int | None = None,
    call_depth: int = 8,
    stop: StopFlag | None = None,
    tracer: Callable[[TraceEvent], None] | None = None,
) -> Interpreter:
    """A run of ``plan`` on borrowed buffers, ready to begin.

    r1 and r2 are address and length of the metadata buffer, of the packet where there is none. The other arguments are
    those of `Interpreter`.
    """
    block = aligned_zeros(plan.largest_shared_frame * (call_depth + 1))
    stack = Region("stack", block.__array_interface__["data"][0], block.size, True, block.data)
    handed = context if context.length else packet
    return Interpreter(
        plan,
        RunMemory(packet, context, allowed, stack),
        helpers,
        r1=handed.address,
        r2=handed.length,
        fuel=fuel,
        call_depth=call_depth,
        stop=stop,
        tracer=tracer,
    )
