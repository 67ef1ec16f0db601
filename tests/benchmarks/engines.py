"""The package's own engines as the benchmarks drive them: raw machine convention, one borrowed buffer."""

from __future__ import annotations

from time import thread_time_ns

from llvmbpf.analysis import EntryState, RegionKind
from llvmbpf.interpreter import Interpreter
from llvmbpf.jit import CompiledProgram
from llvmbpf.lift import REPEAT_SYMBOL
from llvmbpf.memory import NO_BUFFER, BorrowedBuffer, StopFlag, borrow
from llvmbpf.verifier import VerifiedProgram
from llvmbpf.vm.loaded import DEFAULT_FUEL, JitOptions, LoadedProgram

__all__ = ["ENTRY", "Jit", "count_instructions", "interpret", "interpreter"]

ENTRY = EntryState(RegionKind.PACKET)


class Jit:
    """A program compiled in one mode, for repeated runs over one writable buffer."""

    def __init__(self, verified: VerifiedProgram, *, safe: bool, opt_level: int = 2) -> None:
        self.loaded = LoadedProgram(verified, JitOptions(safe=safe, opt_level=opt_level))
        self.compiled: CompiledProgram = self.loaded.compiled(ENTRY)
        self.compiled.prepare(REPEAT_SYMBOL)

    def repeat(self, buffer: BorrowedBuffer, count: int) -> int:
        """Run ``count`` times in the native loop; the last r0. Raises where the program traps."""
        return self.loaded.execute(ENTRY, buffer, NO_BUFFER, fuel=DEFAULT_FUEL, stop=StopFlag(), repeat=count)

    def time(self, buffer: BorrowedBuffer, count: int) -> float:
        """Nanoseconds of this thread's CPU that the native loop takes for ``count`` runs, which may not trap.

        What makes a run ready is left out: it is not what native code is compared with.
        """
        stop = StopFlag()
        run = self.loaded.native_run(self.compiled, buffer, NO_BUFFER, fuel=DEFAULT_FUEL, stop=stop)
        begun = thread_time_ns()
        self.compiled.repeat(run, count)
        elapsed = thread_time_ns() - begun
        assert run.trap() is None
        return elapsed


def interpreter(verified: VerifiedProgram, memory: bytearray) -> Interpreter:
    """A run in the interpreter, ready to begin; it will change ``memory`` in place. It has no use for proofs."""
    loaded = LoadedProgram(verified, JitOptions(proofs=False))
    return loaded.interpret(ENTRY, borrow(memory), NO_BUFFER, fuel=DEFAULT_FUEL, stop=StopFlag())


def interpret(verified: VerifiedProgram, memory: bytearray) -> int:
    """r0 by the interpreter; ``memory`` is changed in place."""
    return interpreter(verified, memory).run()


def count_instructions(verified: VerifiedProgram, memory: bytes) -> int:
    """How many instructions a run executes."""
    run = interpreter(verified, bytearray(memory))
    count = 0
    while not run.finished:
        run.step()
        count += 1
    return count
