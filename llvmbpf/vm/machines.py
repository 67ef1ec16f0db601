"""The four machines, with rbpf's names and methods."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy.typing as npt

from llvmbpf.analysis import EntryState, RegionKind
from llvmbpf.batch import BatchResult, Following, Packets
from llvmbpf.interpreter import Trace
from llvmbpf.jit.lock import COMPILE_LOCK
from llvmbpf.program import Program
from llvmbpf.vm.ahead import AheadOfTime, compile_ahead
from llvmbpf.vm.benchmark import BenchmarkResult, run_benchmark
from llvmbpf.vm.convention import NO_DATA, RAW, Convention, FixedMetadata, Metadata, checked_slots
from llvmbpf.vm.loaded import KEEP
from llvmbpf.vm.machine import Machine

if TYPE_CHECKING:
    from typing_extensions import Buffer

__all__ = ["EbpfVmFixedMbuff", "EbpfVmMbuff", "EbpfVmNoData", "EbpfVmRaw"]


class EbpfVmRaw(Machine):
    """A machine for programs that work directly on a packet: r1 is its address, r2 its length in bytes.

    With an empty packet both are 0.

    Arguments:
        program: a `Program` or bytecode; it may also be set later.
        options: see `JitOptions`: ``safe``, ``opt_level``, ``fuel``, ``call_depth``, ``callx``.

    Raises:
        DecodeError, VerifierError: see `set_program`.
        ValueError: an option is out of range.

    >>> from llvmbpf.asm import assemble
    >>> vm = EbpfVmRaw(assemble("ldxb r0, [r1+1]" + chr(10) + "exit"))
    >>> vm.execute_program(b"abc"), vm.execute_program_jit(b"abc")
    (98, 98)
    """

    _convention: Convention = RAW

    def execute_program(self, mem: Buffer, *, fuel: int | None = KEEP, timeout: float | None = None) -> int:
        """Run the program in the interpreter.

        Arguments:
            mem: the packet: any contiguous buffer of integers. Programs change it in place.
            fuel: backward jumps and local calls permitted, None for any number; the machine's option by default.
            timeout: seconds after which the run is ended.

        Returns:
            r0, unsigned 64 bits.

        Raises:
            TypeError: no such buffer, or read-only where the program stores to it.
            MemoryAccessError, FuelExhausted, CallDepthExceeded, HelperError, Interrupted: see `llvmbpf.errors`.

        What a helper raises arrives as itself.
        """
        return self._interpret((mem,), fuel, timeout)

    def execute_program_jit(self, mem: Buffer, *, fuel: int | None = KEEP, timeout: float | None = None) -> int:
        """Run the program as native code, which is compiled first where that has not happened.

        Arguments, result and errors are those of `execute_program`, and CompileError.
        """
        return self._execute((mem,), fuel, timeout)

    def execute_batch(
        self,
        packets: Packets,
        *,
        lengths: npt.NDArray[Any] | None = None,
        fuel: int | None = KEEP,
        total_fuel: int | None = None,
        threads: int = 1,
        timeout: float | None = None,
        progress: Following = None,
    ) -> BatchResult:
        """Run the program natively over many packets, in place.

        Arguments:
            packets: a `llvmbpf.packets.PacketArray`, a 2-D uint8 array (a row a packet) or a sequence of buffers.
            lengths: for a 2-D array: bytes of each packet, integers of shape (n,).
            fuel: for each packet; its run may make this many backward jumps and local calls.
            total_fuel: for all packets together, None for any number.
            threads: how many native threads share the packets; each takes neighbouring ones. Results are in the order
                of packets and do not depend on it.
            timeout: seconds for the whole batch.
            progress: called some times a second with how many packets are done and how many there are; True for a bar.

        Returns:
            r0 (uint64) and a trap record for each packet; one packet's trap does not stop the others.

        Raises:
            TypeError, ValueError: packets or lengths are not as described, or read-only where the program stores.
            Interrupted: the time is over; ``batch_result`` of the exception holds what was done.

        What a helper raises ends the batch, and so does Ctrl-C; ``batch_result`` of the exception holds what was done.

        >>> import numpy as np
        >>> from llvmbpf.asm import assemble
        >>> vm = EbpfVmRaw(assemble("ldxb r0, [r1+1]" + chr(10) + "exit"))
        >>> vm.execute_batch([b"abc", b"de", b"f"]).r0.tolist()
        [98, 101, 0]
        """
        return self._execute_batch(
            packets,
            None,
            lengths,
            fuel=fuel,
            total_fuel=total_fuel,
            threads=threads,
            timeout=timeout,
            progress=progress,
        )

    def trace(self, mem: Buffer, *, fuel: int | None = KEEP) -> Trace:
        """Interpret the program and keep each step, with a fuel of 10,000 unless another is given.

        A fault ends the trace and stands in its ``error``.
        """
        return self._trace((mem,), fuel)

    def benchmark(
        self,
        mem: Buffer,
        *,
        repeat: int = 1000,
        batches: int = 5,
        interpreter: bool = False,
        fuel: int | None = KEEP,
        restores: bool = False,
    ) -> BenchmarkResult:
        """Time the program: batches of runs in a native loop, each batch on a fresh copy of the memory.

        Arguments:
            mem: the packet; it is copied, never changed.
            repeat: runs of each batch.
            batches: how many batches.
            interpreter: time the interpreter, which loops in Python.
            fuel: for each run.
            restores: let each run begin with the packet as it was given, which is copied then; else with what the run
                before has left.

        Raises ValueError for a count below 1, and what `execute_program_jit` raises.

        >>> from llvmbpf.asm import assemble
        >>> vm = EbpfVmRaw(assemble("ldxb r0, [r1+1]" + chr(10) + "exit"))
        >>> vm.benchmark(b"abc", repeat=10).result
        98
        """
        loaded = self._require_program()
        return run_benchmark(
            loaded,
            self._convention.entry_state,
            mem,
            repeat=repeat,
            batches=batches,
            interpreter=interpreter,
            fuel=loaded.fuel(fuel),
            restores=restores,
        )


    def compile_ahead(self, name: str, *, cpu: str = "", externs: Mapping[int, str] | None = None) -> AheadOfTime:
        """An object file and a C header for C programs, which then run the program without Python.

        Arguments:
            name: of the C function.
            cpu: see `llvmbpf.vm.ahead.compile_ahead`, ``externs`` too, and for what is raised.

        >>> from llvmbpf.asm import assemble
        >>> made = EbpfVmRaw(assemble("ldxb r0, [r1+1]" + chr(10) + "exit")).compile_ahead("second_byte")
        >>> made.object[:4], "uint64_t second_byte(struct second_byte_run *run);" in made.header
        (b'\\x7fELF', True)
        """
        return compile_ahead(self._require_program(), self._convention.entry_state, name, cpu=cpu, externs=externs)


class EbpfVmNoData(Machine):
    """A machine for programs without any data: r1 and r2 are 0. Arguments as for `EbpfVmRaw`.

    >>> from llvmbpf.asm import assemble
    >>> EbpfVmNoData(assemble("mov r0, 7" + chr(10) + "exit")).execute_program_jit()
    7
    """

    _convention: Convention = NO_DATA

    def execute_program(self, *, fuel: int | None = KEEP, timeout: float | None = None) -> int:
        """Run the program in the interpreter; see `EbpfVmRaw.execute_program`."""
        return self._interpret((), fuel, timeout)

    def execute_program_jit(self, *, fuel: int | None = KEEP, timeout: float | None = None) -> int:
        """Run the program as native code; see `EbpfVmRaw.execute_program_jit`."""
        return self._execute((), fuel, timeout)

    def trace(self, *, fuel: int | None = KEEP) -> Trace:
        """Interpret the program and keep each step; see `EbpfVmRaw.trace`."""
        return self._trace((), fuel)


class EbpfVmMbuff(Machine):
    """A machine for programs that get a metadata buffer, usually with pointers to the packet in it.

    r1 is the metadata buffer's address and r2 its length; where it is empty, the packet's; where both are, 0.

    Arguments:
        program: a `Program` or bytecode; it may also be set later.
        data_offset, data_end_offset: where in the metadata buffer the addresses of the packet's start and end stand,
            8 bytes each. In runs where they do, programs' loads of them are known to point into the packet, and are
            checked against it alone. Without these, what is loaded is an unknown pointer and may point into any region.
        options: see `JitOptions`.

    >>> import numpy as np
    >>> program = bytes.fromhex("7911080000000000 6910020000000000 9500000000000000")
    >>> mem = np.array([0xAA, 0xBB, 0x11, 0x22, 0xCC, 0xDD], np.uint8)
    >>> mbuff = np.zeros(4, np.uint64)
    >>> mbuff[1] = mem.ctypes.data                  # the packet's start at offset 8 ...
    >>> mbuff[3] = mem.ctypes.data + mem.nbytes     # ... and its end at 24
    >>> hex(EbpfVmMbuff(program).execute_program(mem, mbuff))
    '0x2211'
    """

    def __init__(
        self,
        program: Program | Buffer | None = None,
        *,
        data_offset: int | None = None,
        data_end_offset: int | None = None,
        **options: Any,
    ) -> None:
        slots = checked_slots(data_offset, data_end_offset)
        self._convention = Metadata(EntryState(RegionKind.CONTEXT, slots), slots)
        super().__init__(program, **options)

    def execute_program(
        self, mem: Buffer, mbuff: Buffer, *, fuel: int | None = KEEP, timeout: float | None = None
    ) -> int:
        """Run the program in the interpreter.

        Arguments:
            mem: the packet.
            mbuff: the metadata buffer. Both: any contiguous buffer of integers; programs change them in place.
            fuel, timeout: see `EbpfVmRaw.execute_program`, as for the result and the errors.
        """
        return self._interpret((mem, mbuff), fuel, timeout)

    def execute_program_jit(
        self, mem: Buffer, mbuff: Buffer, *, fuel: int | None = KEEP, timeout: float | None = None
    ) -> int:
        """Run the program as native code; see `execute_program` and `EbpfVmRaw.execute_program_jit`."""
        return self._execute((mem, mbuff), fuel, timeout)

    def execute_batch(
        self,
        packets: Packets,
        mbuffs: npt.NDArray[Any] | None = None,
        *,
        lengths: npt.NDArray[Any] | None = None,
        fuel: int | None = KEEP,
        total_fuel: int | None = None,
        threads: int = 1,
        timeout: float | None = None,
        progress: Following = None,
    ) -> BatchResult:
        """Run the program natively over many packets, in place.

        Arguments:
            packets, lengths: see `EbpfVmRaw.execute_batch`, as for result and errors.
            mbuffs: metadata buffers, a C-contiguous 2-D array of integers, a row a packet. Without them each packet
                gets a buffer of zeros with its start and end filled in at the machine's two offsets.
        """
        return self._execute_batch(
            packets,
            mbuffs,
            lengths,
            fuel=fuel,
            total_fuel=total_fuel,
            threads=threads,
            timeout=timeout,
            progress=progress,
        )

    def trace(self, mem: Buffer, mbuff: Buffer, *, fuel: int | None = KEEP) -> Trace:
        """Interpret the program and keep each step, with a fuel of 10,000 unless another is given.

        A fault ends the trace and stands in its ``error``.
        """
        return self._trace((mem, mbuff), fuel)


class EbpfVmFixedMbuff(Machine):
    """A machine that provides the metadata buffer itself: zeros, with the packet's start and end at two offsets.

    Every run gets a fresh buffer of ``max(data_offset, data_end_offset) + 8`` bytes.

    Arguments:
        program: a `Program` or bytecode, or None.
        data_offset, data_end_offset: where the addresses of the packet's start and end stand, 8 bytes each.
        options: see `JitOptions`.

    Raises ValueError for negative or overlapping offsets, and what `EbpfVmRaw` raises.

    >>> program = bytes.fromhex("7911400000000000 6910020000000000 9500000000000000")
    >>> hex(EbpfVmFixedMbuff(program, 0x40, 0x50).execute_program_jit(bytes([0xAA, 0xBB, 0x11, 0x22])))
    '0x2211'
    """

    def __init__(
        self, program: Program | Buffer | None, data_offset: int, data_end_offset: int, **options: Any
    ) -> None:
        self._convention = _fixed(data_offset, data_end_offset)
        super().__init__(program, **options)

    def set_program(
        self, program: Program | Buffer, data_offset: int | None = None, data_end_offset: int | None = None
    ) -> None:
        """Load another program and, where they are given, other offsets; see `Machine.set_program`."""
        slots = checked_slots(data_offset, data_end_offset)
        with COMPILE_LOCK:
            super().set_program(program)
            if slots is not None:
                self._convention = _fixed(*slots)
                self._loaded = self._loaded  # what was compiled for the other offsets goes

    def execute_program(self, mem: Buffer, *, fuel: int | None = KEEP, timeout: float | None = None) -> int:
        """Run the program in the interpreter; see `EbpfVmRaw.execute_program`."""
        return self._interpret((mem,), fuel, timeout)

    def execute_program_jit(self, mem: Buffer, *, fuel: int | None = KEEP, timeout: float | None = None) -> int:
        """Run the program as native code; see `EbpfVmRaw.execute_program_jit`."""
        return self._execute((mem,), fuel, timeout)

    def execute_batch(
        self,
        packets: Packets,
        *,
        lengths: npt.NDArray[Any] | None = None,
        fuel: int | None = KEEP,
        total_fuel: int | None = None,
        threads: int = 1,
        timeout: float | None = None,
        progress: Following = None,
    ) -> BatchResult:
        """Run the program natively over many packets, each with a fresh buffer; see `EbpfVmRaw.execute_batch`."""
        return self._execute_batch(
            packets,
            None,
            lengths,
            fuel=fuel,
            total_fuel=total_fuel,
            threads=threads,
            timeout=timeout,
            progress=progress,
        )

    def trace(self, mem: Buffer, *, fuel: int | None = KEEP) -> Trace:
        """Interpret the program and keep each step, with a fuel of 10,000 unless another is given.

        A fault ends the trace and stands in its ``error``.
        """
        return self._trace((mem,), fuel)


def _fixed(data_offset: int, data_end_offset: int) -> FixedMetadata:
    slots = checked_slots(data_offset, data_end_offset)
    assert slots is not None
    return FixedMetadata(EntryState(RegionKind.CONTEXT, slots), slots)
