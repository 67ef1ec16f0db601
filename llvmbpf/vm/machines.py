"""The four machines, with rbpf's names and methods."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from llvmbpf.analysis import EntryState, RegionKind
from llvmbpf.batch import NO_CONTEXT, BatchResult, ContextTable, Packets, context_table
from llvmbpf.interpreter import TraceEvent
from llvmbpf.memory import NO_BUFFER, BorrowedBuffer, StopFlag, borrow
from llvmbpf.program import Program
from llvmbpf.vm.benchmark import BenchmarkResult, run_benchmark
from llvmbpf.vm.machine import _KEEP, BatchRunner, Machine, Trace

if TYPE_CHECKING:
    from typing_extensions import Buffer

__all__ = ["EbpfVmFixedMbuff", "EbpfVmMbuff", "EbpfVmNoData", "EbpfVmRaw"]

_PACKET = EntryState(RegionKind.PACKET)
_NOTHING = EntryState(RegionKind.SCALAR)


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

    def __init__(self, program: Program | Buffer | None = None, **options: Any) -> None:
        super().__init__(program, **options)

    def _default_entry(self) -> EntryState:
        return _PACKET

    def execute_program(self, mem: Buffer, *, fuel: int | None = _KEEP, timeout: float | None = None) -> int:
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
        packet = borrow(mem, "mem")
        return self._interpret(self._require_program(), _entry(packet), packet, NO_BUFFER, fuel, timeout)

    def execute_program_jit(self, mem: Buffer, *, fuel: int | None = _KEEP, timeout: float | None = None) -> int:
        """Run the program as native code, which is compiled first where that has not happened.

        Arguments, result and errors are those of `execute_program`, and CompileError.
        """
        packet = borrow(mem, "mem")
        return self._execute(self._require_program(), _entry(packet), packet, NO_BUFFER, fuel, timeout)

    def execute_batch(
        self,
        packets: Packets,
        *,
        lengths: npt.NDArray[Any] | None = None,
        fuel: int | None = _KEEP,
        total_fuel: int | None = None,
        timeout: float | None = None,
    ) -> BatchResult:
        """Run the program natively over many packets, in place.

        Arguments:
            packets: a `llvmbpf.packets.PacketArray`, a 2-D uint8 array (a row a packet) or a sequence of buffers.
            lengths: for a 2-D array: bytes of each packet, integers of shape (n,).
            fuel: for each packet; its run may make this many backward jumps and local calls.
            total_fuel: for all packets together, None for any number.
            timeout: seconds for the whole batch.

        Returns:
            r0 (uint64) and a trap record for each packet; one packet's trap does not stop the others.

        Raises:
            TypeError, ValueError: packets or lengths are not as described, or read-only where the program stores.
            Interrupted: the time is over; ``batch_result`` of the exception holds what was done.

        What a helper raises ends the batch; ``batch_result`` of the exception holds what was done before.

        >>> import numpy as np
        >>> from llvmbpf.asm import assemble
        >>> vm = EbpfVmRaw(assemble("ldxb r0, [r1+1]" + chr(10) + "exit"))
        >>> vm.execute_batch([b"abc", b"de", b"f"]).r0.tolist()
        [98, 101, 0]
        """
        loaded = self._require_program()
        batch = BatchRunner(loaded, packets, lengths, self._fuel(loaded, fuel), total_fuel)
        return batch.run(NO_CONTEXT, [(_PACKET, 0, len(batch.table))], timeout)

    def trace(self, mem: Buffer, *, fuel: int | None = _KEEP) -> Trace:
        """Interpret the program and keep each step; a fault ends the trace and stands in its ``error``."""
        packet = borrow(mem, "mem")
        return _trace(self, _entry(packet), packet, NO_BUFFER, fuel)

    def benchmark(
        self,
        mem: Buffer,
        *,
        repeat: int = 1000,
        batches: int = 5,
        interpreter: bool = False,
        fuel: int | None = _KEEP,
    ) -> BenchmarkResult:
        """Time the program: batches of runs in a native loop, each batch on a fresh copy of the memory.

        Arguments:
            mem: the packet; it is copied, never changed.
            repeat: runs of each batch.
            batches: how many batches.
            interpreter: time the interpreter, which loops in Python.
            fuel: for each run.

        Raises ValueError for a count below 1, and what `execute_program_jit` raises.

        >>> from llvmbpf.asm import assemble
        >>> vm = EbpfVmRaw(assemble("ldxb r0, [r1+1]" + chr(10) + "exit"))
        >>> vm.benchmark(b"abc", repeat=10).result
        98
        """
        loaded = self._require_program()
        return run_benchmark(
            loaded,
            _PACKET,
            mem,
            repeat=repeat,
            batches=batches,
            interpreter=interpreter,
            fuel=self._fuel(loaded, fuel),
        )


class EbpfVmNoData(Machine):
    """A machine for programs without any data: r1 and r2 are 0. Arguments as for `EbpfVmRaw`.

    >>> from llvmbpf.asm import assemble
    >>> EbpfVmNoData(assemble("mov r0, 7" + chr(10) + "exit")).execute_program_jit()
    7
    """

    def _default_entry(self) -> EntryState:
        return _NOTHING

    def execute_program(self, *, fuel: int | None = _KEEP, timeout: float | None = None) -> int:
        """Run the program in the interpreter; see `EbpfVmRaw.execute_program`."""
        return self._interpret(self._require_program(), _NOTHING, NO_BUFFER, NO_BUFFER, fuel, timeout)

    def execute_program_jit(self, *, fuel: int | None = _KEEP, timeout: float | None = None) -> int:
        """Run the program as native code; see `EbpfVmRaw.execute_program_jit`."""
        return self._execute(self._require_program(), _NOTHING, NO_BUFFER, NO_BUFFER, fuel, timeout)

    def trace(self, *, fuel: int | None = _KEEP) -> Trace:
        """Interpret the program and keep each step."""
        return _trace(self, _NOTHING, NO_BUFFER, NO_BUFFER, fuel)


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
        self._slots = _checked_slots(data_offset, data_end_offset)
        super().__init__(program, **options)

    def _default_entry(self) -> EntryState:
        return EntryState(RegionKind.CONTEXT, self._slots)

    def execute_program(
        self, mem: Buffer, mbuff: Buffer, *, fuel: int | None = _KEEP, timeout: float | None = None
    ) -> int:
        """Run the program in the interpreter.

        Arguments:
            mem: the packet.
            mbuff: the metadata buffer. Both: any contiguous buffer of integers; programs change them in place.
            fuel, timeout: see `EbpfVmRaw.execute_program`, as for the result and the errors.
        """
        loaded = self._require_program()
        packet, context = borrow(mem, "mem"), borrow(mbuff, "mbuff")
        return self._interpret(loaded, self._entry(packet, context), packet, context, fuel, timeout)

    def execute_program_jit(
        self, mem: Buffer, mbuff: Buffer, *, fuel: int | None = _KEEP, timeout: float | None = None
    ) -> int:
        """Run the program as native code; see `execute_program` and `EbpfVmRaw.execute_program_jit`."""
        loaded = self._require_program()
        packet, context = borrow(mem, "mem"), borrow(mbuff, "mbuff")
        return self._execute(loaded, self._entry(packet, context), packet, context, fuel, timeout)

    def execute_batch(
        self,
        packets: Packets,
        mbuffs: npt.NDArray[Any] | None = None,
        *,
        lengths: npt.NDArray[Any] | None = None,
        fuel: int | None = _KEEP,
        total_fuel: int | None = None,
        timeout: float | None = None,
    ) -> BatchResult:
        """Run the program natively over many packets, in place.

        Arguments:
            packets, lengths: see `EbpfVmRaw.execute_batch`, as for result and errors.
            mbuffs: metadata buffers, a C-contiguous 2-D array of integers, a row a packet. Without them each packet
                gets a buffer of zeros with its start and end filled in at the machine's two offsets.
        """
        loaded = self._require_program()
        batch = BatchRunner(loaded, packets, lengths, self._fuel(loaded, fuel), total_fuel)
        if mbuffs is None:
            if self._slots is None:
                raise TypeError(
                    "a batch needs mbuffs, or a machine with data_offset and data_end_offset to fill them in"
                )
            return _filled_batch(batch, self._slots, timeout)
        contexts = context_table(mbuffs, len(batch.table))
        return batch.run(contexts, self._spans(batch, contexts, mbuffs), timeout)

    def trace(self, mem: Buffer, mbuff: Buffer, *, fuel: int | None = _KEEP) -> Trace:
        """Interpret the program and keep each step; a fault ends the trace and stands in its ``error``."""
        packet, context = borrow(mem, "mem"), borrow(mbuff, "mbuff")
        return _trace(self, self._entry(packet, context), packet, context, fuel)

    def _entry(self, packet: BorrowedBuffer, context: BorrowedBuffer) -> EntryState:
        """What holds at the beginning of this very run."""
        if not context.length:
            return _entry(packet)
        slots = self._slots
        if slots is None or max(slots) + 8 > context.length:
            return EntryState(RegionKind.CONTEXT)
        found = [int.from_bytes(context.data[slot : slot + 8].tobytes(), "little") for slot in slots]
        if found != [packet.address, packet.address + packet.length] or self._overlap(packet, context):
            return EntryState(RegionKind.CONTEXT)
        return EntryState(RegionKind.CONTEXT, slots)

    def _overlap(self, packet: BorrowedBuffer, context: BorrowedBuffer) -> bool:
        """Whether a store to the packet could change the metadata buffer."""
        apart = packet.address + packet.length <= context.address or context.address + context.length <= packet.address
        return not apart and packet.length > 0

    def _spans(
        self, batch: BatchRunner, contexts: ContextTable, mbuffs: npt.NDArray[Any]
    ) -> list[tuple[EntryState, int, int]]:
        """Neighbouring packets that begin alike."""
        count = len(batch.table)
        if not contexts.length:
            return [(_PACKET, 0, count)]
        matches = np.zeros(count, bool)
        slots = self._slots
        if slots is not None and max(slots) + 8 <= contexts.length and count:
            rows = mbuffs.view(np.uint8).reshape(count, contexts.length)
            start, end = (np.ascontiguousarray(rows[:, slot : slot + 8]).view("<u8").ravel() for slot in slots)
            starts = batch.table.starts
            matches = (start == starts) & (end == starts + batch.table.lengths) & ~self._batch_overlap(batch, contexts)
        edges = [0, *(np.flatnonzero(matches[1:] != matches[:-1]) + 1).tolist(), count] if count else [0, 0]
        return [
            (EntryState(RegionKind.CONTEXT, slots if begin < count and matches[begin] else None), begin, end)
            for begin, end in pairwise(edges)
        ]

    def _batch_overlap(self, batch: BatchRunner, contexts: ContextTable) -> Any:
        starts, ends = batch.table.starts, batch.table.starts + batch.table.lengths
        low = np.uint64(contexts.base)
        high = np.uint64(contexts.base + contexts.stride * len(batch.table))
        return (batch.table.lengths > 0) & (starts < high) & (low < ends)


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
        slots = _checked_slots(data_offset, data_end_offset)
        assert slots is not None
        self._slots = slots
        super().__init__(program, **options)

    def set_program(
        self, program: Program | Buffer, data_offset: int | None = None, data_end_offset: int | None = None
    ) -> None:
        """Load another program and, where they are given, other offsets; see `Machine.set_program`."""
        slots = _checked_slots(data_offset, data_end_offset)
        super().set_program(program)
        self._slots = slots or self._slots

    def _default_entry(self) -> EntryState:
        return EntryState(RegionKind.CONTEXT, self._slots)

    def _context(self, packet: BorrowedBuffer) -> BorrowedBuffer:
        buffer = np.zeros(max(self._slots) + 8, np.uint8)
        for slot, address in zip(self._slots, (packet.address, packet.address + packet.length), strict=True):
            buffer[slot : slot + 8] = np.frombuffer(address.to_bytes(8, "little"), np.uint8)
        return borrow(buffer.data, "mbuff")

    def execute_program(self, mem: Buffer, *, fuel: int | None = _KEEP, timeout: float | None = None) -> int:
        """Run the program in the interpreter; see `EbpfVmRaw.execute_program`."""
        packet = borrow(mem, "mem")
        return self._interpret(
            self._require_program(), self._default_entry(), packet, self._context(packet), fuel, timeout
        )

    def execute_program_jit(self, mem: Buffer, *, fuel: int | None = _KEEP, timeout: float | None = None) -> int:
        """Run the program as native code; see `EbpfVmRaw.execute_program_jit`."""
        packet = borrow(mem, "mem")
        return self._execute(
            self._require_program(), self._default_entry(), packet, self._context(packet), fuel, timeout
        )

    def execute_batch(
        self,
        packets: Packets,
        *,
        lengths: npt.NDArray[Any] | None = None,
        fuel: int | None = _KEEP,
        total_fuel: int | None = None,
        timeout: float | None = None,
    ) -> BatchResult:
        """Run the program natively over many packets, each with a fresh buffer; see `EbpfVmRaw.execute_batch`."""
        loaded = self._require_program()
        return _filled_batch(
            BatchRunner(loaded, packets, lengths, self._fuel(loaded, fuel), total_fuel), self._slots, timeout
        )

    def trace(self, mem: Buffer, *, fuel: int | None = _KEEP) -> Trace:
        """Interpret the program and keep each step; a fault ends the trace and stands in its ``error``."""
        packet = borrow(mem, "mem")
        return _trace(self, self._default_entry(), packet, self._context(packet), fuel)


def _entry(packet: BorrowedBuffer) -> EntryState:
    """How a run begins that has only a packet. An empty packet has address 0, which is all that tells it apart."""
    return _PACKET


def _checked_slots(data_offset: int | None, data_end_offset: int | None) -> tuple[int, int] | None:
    if data_offset is None and data_end_offset is None:
        return None
    if data_offset is None or data_end_offset is None:
        raise ValueError("data_offset and data_end_offset belong together")
    if data_offset < 0 or data_end_offset < 0 or max(data_offset, data_end_offset) >= 1 << 20:
        raise ValueError(f"offsets are 0 to 2**20 - 1, not {data_offset} and {data_end_offset}")
    if abs(data_offset - data_end_offset) < 8:
        raise ValueError(f"the 8-byte slots at {data_offset} and {data_end_offset} overlap")
    return data_offset, data_end_offset


def _filled_batch(batch: BatchRunner, slots: tuple[int, int], timeout: float | None) -> BatchResult:
    """A batch whose metadata buffer is filled in by the native loop."""
    buffer = np.zeros(max(slots) + 8, np.uint8)
    contexts = ContextTable(int(buffer.__array_interface__["data"][0]), buffer.size, 0, True, (buffer,))
    return batch.run(contexts, [(EntryState(RegionKind.CONTEXT, slots), 0, len(batch.table))], timeout)


def _trace(
    machine: Machine, entry_state: EntryState, packet: BorrowedBuffer, context: BorrowedBuffer, fuel: Any
) -> Trace:
    loaded = machine._require_program()
    events: list[TraceEvent] = []
    run = loaded.interpret(
        entry_state, packet, context, fuel=machine._fuel(loaded, fuel), stop=StopFlag(), tracer=events.append
    )
    error: BaseException | None = None
    try:
        run.run()
    except Exception as raised:
        error = raised
    return Trace(tuple(events), run.registers[0], error)
