"""The entry for batches of a kernel program: its loop is C of the native library, into which the program is inlined."""

from __future__ import annotations

import re
from enum import IntFlag

from llvmbpf.analysis import AccessPlan, RegionKind
from llvmbpf.helpers.kernel import KernelHelper
from llvmbpf.helpers.registry import HelperTable
from llvmbpf.helpers.signature import ArgumentKind
from llvmbpf.lift.abi import RunRecord, field_pointer
from llvmbpf.lift.emitter import ModuleContext
from llvmbpf.lift.entry import call_main, located
from llvmbpf.native import NATIVE_LIBRARY
from llvmbpf.program import ProgramType

__all__ = [
    "KERNEL_BATCH_SYMBOL",
    "BatchTraits",
    "batch_traits",
    "defined_names",
    "kernel_batch_entry",
    "natives_of_batch",
]

KERNEL_BATCH_SYMBOL = "llvmbpf.kernel.batch"

_LOOP = "batch_kernel_packets"
_PROGRAM = "kernel_program"

# Operations of maps that hold nothing behind the program's end and redirect nothing.
_QUIET_OPERATIONS = frozenset({"lookup", "lookup_percpu", "update", "delete", "push", "pop", "peek"})
_QUIET_HELPERS = frozenset(
    {"ktime_get_ns", "get_prandom_u32", "get_smp_processor_id", "csum_diff", "ktime_get_boot_ns", "ktime_get_coarse_ns",
     "jiffies64", "loop", "ktime_get_tai_ns", "get_numa_node_id", "for_each_map_elem", "strtol", "strtoul", "strncmp"}
)  # fmt: skip


class BatchTraits(IntFlag):
    """What the loop is told of a program; the names are those of ``batch.c``."""

    NONE = 0
    MOVES = 1
    SOCKET_BUFFER = 2
    NETWORK_LAYER = 4
    CHANGES_CONTEXT = 8
    REDIRECTS = 16
    TAIL_CALLS = 32
    HOLDS = 64
    RAW = 128


def batch_traits(plan: AccessPlan, helpers: HelperTable) -> BatchTraits:
    """What the loop has to do for a program."""
    state = plan.entry_state
    traits = BatchTraits.MOVES if state.moves else BatchTraits.NONE
    if not state.is_kernel:
        traits |= BatchTraits.RAW
    elif state.program_type is not ProgramType.XDP:
        traits |= BatchTraits.SOCKET_BUFFER
    if state.program_type is ProgramType.CGROUP_SKB:
        traits |= BatchTraits.NETWORK_LAYER
    if any(access.writes and access.region is RegionKind.KERNEL_CONTEXT for access in plan.accesses):
        traits |= BatchTraits.CHANGES_CONTEXT
    for number in plan.verified.helpers:
        helper = helpers.get(number)
        if not isinstance(helper, KernelHelper):  # of the user's, or in Python: it may do anything
            traits |= BatchTraits.CHANGES_CONTEXT | BatchTraits.HOLDS
            continue
        if helper.engine == "tail_call":
            traits |= BatchTraits.TAIL_CALLS | BatchTraits.CHANGES_CONTEXT | BatchTraits.REDIRECTS | BatchTraits.HOLDS
        if any(argument.kind is ArgumentKind.CONTEXT for argument in helper.signature.arguments):
            traits |= BatchTraits.CHANGES_CONTEXT
        if "redirect" in helper.name:
            traits |= BatchTraits.REDIRECTS
        if helper.operation not in _QUIET_OPERATIONS and helper.name not in _QUIET_HELPERS:
            traits |= BatchTraits.HOLDS
    return traits


def kernel_batch_entry(context: ModuleContext, scope: int | None = None) -> str:
    """``i64 llvmbpf.kernel.batch(run, batch, begin)``: the loop of ``batch.c`` over the program.

    ``batch`` is an array of words (`llvmbpf.native.BatchWord`). Returns the index of the first packet that was not run.
    """
    traits = int(batch_traits(context.plan, context.helpers))
    program = [
        f"define internal i64 @{_PROGRAM}(ptr noalias %run, ptr %packet, i64 %packet.length, ptr %context) "
        "alwaysinline {",
        f"  %stack.field = {field_pointer(RunRecord.STACK_TOP)}",
        "  %stack = load ptr, ptr %stack.field",
        *(line.replace("%context.length", "0") for line in call_main(context)),
        "  ret i64 %r0",
        "}",
    ]
    entry = [
        f"define i64 @{KERNEL_BATCH_SYMBOL}(ptr noalias %run, ptr noalias %batch, i64 %begin) {{",
        f"  %reached = call i64 @{_LOOP}(ptr %run, ptr %batch, i64 %begin, i64 {traits})",
        "  ret i64 %reached",
        "}",
    ]
    # A scope belongs to one function.
    return located(program, scope) + located(entry, None)


_NAMED = re.compile(r"^\s*(?:define|declare)\b[^@\n]*@([\w.$-]+)\(|^(%struct\.[\w.]+) = ", re.MULTILINE)


def defined_names(text: str) -> set[str]:
    """The functions and types that a module's text defines or declares."""
    return {one[1] or one[2] for one in _NAMED.finditer(text)}


def natives_of_batch(text: str) -> str:
    """What the loop needs of the native library, but for what the module's ``text`` holds already."""
    held = defined_names(text) | {_PROGRAM}
    pieces = NATIVE_LIBRARY.closure([_LOOP])
    return "\n".join(piece for name, piece in pieces.items() if name not in held)
