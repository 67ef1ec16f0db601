"""Starting a run: the stack that it needs, and the first two registers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple

from llvmbpf.analysis import AccessPlan
from llvmbpf.counting import Counting
from llvmbpf.interpreter.counted import CountedInterpreter
from llvmbpf.interpreter.interface import InvokeHelper, TailTargets, TraceEvent
from llvmbpf.interpreter.machine import Interpreter
from llvmbpf.memory import BorrowedBuffer, Region, RunMemory, StopFlag, aligned_zeros

__all__ = ["KernelState", "start"]


class KernelState(NamedTuple):
    """What a run of an object's program has besides buffers.

    Attributes:
        record: the run record, by `llvmbpf.native.RunRecord`.
        descriptors: of all maps by number, numpy arrays of words.
        context: the kernel context; None for raw programs.
        stack_size: bytes for all frames that are not private, of every program that tail calls may reach.
    """

    record: Any
    descriptors: Sequence[Any]
    context: Region | None
    stack_size: int


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
    kernel: KernelState | None = None,
    programs: TailTargets | None = None,
    counting: Counting | None = None,
) -> Interpreter:
    """A run of ``plan`` on borrowed buffers, ready to begin.

    r1 and r2 are address and length of the metadata buffer, of the packet where there is none; for a program of a
    kernel type the address of its context, and 0. Where ``counting`` is given, the run tells it what it executes. The
    other arguments are those of `Interpreter`.
    """
    block = aligned_zeros(max(plan.largest_shared_frame * (call_depth + 1), kernel.stack_size if kernel else 0))
    stack = Region("stack", block.__array_interface__["data"][0], block.size, True, block.data)
    handed = context if context.length else packet
    r1, r2 = handed.address, handed.length
    memory = RunMemory(packet, context, allowed, stack)
    if kernel is not None:
        memory = RunMemory(
            packet,
            context,
            allowed,
            stack,
            record=kernel.record,
            descriptors=kernel.descriptors,
            kernel_context=kernel.context,
        )
        if kernel.context is not None:
            r1, r2 = kernel.context.address, 0
    kind = Interpreter if counting is None else partial(CountedInterpreter, counting)
    return kind(
        plan,
        memory,
        helpers,
        r1=r1,
        r2=r2,
        fuel=fuel,
        call_depth=call_depth,
        stop=stop,
        tracer=tracer,
        programs=programs,
    )
