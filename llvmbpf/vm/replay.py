"""The registers of a native fault: the run once more, in the interpreter, from a copy of what it was given.

Native code keeps no registers. Where nothing but the packet decides what a program does, and the program cannot have
changed it, the packet is copied when the fault is told; whoever looks at the fault runs the program on the copy.
"""

from __future__ import annotations

from collections.abc import Callable

from llvmbpf.analysis import AccessPlan
from llvmbpf.errors import ExecutionError, Interrupted
from llvmbpf.interpreter import start
from llvmbpf.jit.interrupt import deadline
from llvmbpf.memory import NO_BUFFER, Region, StopFlag, borrow, memory_at
from llvmbpf.scene import Scene
from llvmbpf.verifier import CallxMode

__all__ = ["LARGEST_COPY", "SECONDS", "make_replay", "scene_of"]

LARGEST_COPY = 1 << 16  # bytes of a packet
SECONDS = 0.5  # that a replay may take


def make_replay(
    plan: AccessPlan, pc: int, regions: tuple[Region, ...], fuel: int | None, call_depth: int
) -> Callable[[], Scene | None] | None:
    """What finds the registers of a fault at ``pc``; None where the run depends on more than an unchanged packet."""
    verified = plan.verified
    calls = verified.helpers or verified.callx is CallxMode.HELPER
    if plan.entry_state.is_kernel or verified.program.references or plan.may_write_packet or calls:
        return None
    if any(one.name != "packet" for one in regions if one.length):
        return None
    packet = next((one for one in regions if one.length), None)
    if packet is not None and packet.length > LARGEST_COPY:
        return None
    data = b"" if packet is None else bytes(memory_at(packet.address, packet.length))

    def replay() -> Scene | None:
        stop = StopFlag()
        run = start(plan, borrow(data), NO_BUFFER, {}, fuel=fuel, call_depth=call_depth, stop=stop)
        return scene_of(run.run, pc, stop)

    return replay


def scene_of(run: Callable[[], object], pc: int, stop: StopFlag) -> Scene | None:
    """Where a run ends early, if that is at ``pc`` and soon."""
    try:
        with deadline(stop, SECONDS):
            run()
    except Interrupted:
        return None
    except ExecutionError as error:
        scene: Scene | None = error.scene
        return scene if error.pc == pc else None
    return None
