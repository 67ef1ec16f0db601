"""Traces: what a run did step by step, and what its memory held at each of them.

The recorder compares memory before and behind each step. So it also sees what helpers write, and packets that move.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from llvmbpf.display import Displayed, widget_of
from llvmbpf.interpreter.interface import TraceEvent
from llvmbpf.interpreter.machine import Interpreter
from llvmbpf.lazy import lazy_property
from llvmbpf.memory import Region
from llvmbpf.scene import Span, name_place, spans_of

__all__ = ["TRACE_DTYPE", "Change", "Memory", "Recorder", "Trace", "frame_name"]

WATCHED_BYTES = 1 << 20  # of each memory; what lies behind is not compared

TRACE_DTYPE = np.dtype(
    [
        ("pc", "<i4"), ("function", "<i4"), ("depth", "<u2"),
        *((f"r{number}", "<u8") for number in range(11)),
        ("access", "<U6"), ("region", "<U12"), ("address", "<u8"), ("offset", "<i8"), ("size", "<u2"), ("value", "<u8"),
    ]
)  # fmt: skip
"""One executed instruction: see `Trace.to_numpy`."""


class Memory(NamedTuple):
    """Memory as it was at a step: "packet", "context" (a metadata buffer) or `frame_name` of a depth."""

    name: str
    address: int
    data: bytes

    @property
    def span(self) -> Span:
        """Its place."""
        return Span(self.name, self.address, len(self.data))


class Change(NamedTuple):
    """What the step with number ``step`` did to one memory; what is new or has moved is given whole.

    ``address`` is where the memory lies from then on, ``offset`` where the bytes lie in it.
    """

    step: int
    name: str
    address: int
    offset: int
    new: bytes
    whole: bool


def frame_name(depth: int) -> str:
    """What the frame of a function is called that is ``depth`` calls deep; 0 is the program itself."""
    return f"frame {depth}"


class Recorder:
    """Keeps what a traced run does; give it as the run's ``tracer``, then to `watch`, and take the `trace`."""

    def __init__(self) -> None:
        self.events: list[TraceEvent] = []
        self.changes: list[Change] = []
        self.start: tuple[Memory, ...] = ()
        self.spans: tuple[Span, ...] = ()
        self._run: Interpreter | None = None
        self._known: dict[str, tuple[int, bytes]] = {}
        self._registers: tuple[int, ...] = ()

    def watch(self, run: Interpreter, spans: Sequence[Span] = ()) -> None:
        """Begin with a run that has not begun; ``spans`` is further memory that pointers may be named by."""
        self._run = run
        memory = run.memory
        kernel = () if memory.kernel_context is None else (memory.kernel_context,)
        self.spans = (*spans_of((*kernel, *memory.allowed)), *spans)
        self._known = {name: (one.address, _bytes(one)) for name, one in self._watched()}
        self.start = tuple(Memory(name, address, data) for name, (address, data) in self._known.items())
        self._registers = tuple(run.registers)

    def __call__(self, event: TraceEvent) -> None:
        """Keep one step, and what it changed."""
        assert self._run is not None
        self._registers = tuple(self._run.registers)
        step = len(self.events)
        self.events.append(event)
        watched = dict(self._watched())
        for name in self._known.keys() - watched.keys():  # frames of functions that have returned
            del self._known[name]
        for name, region in watched.items():
            known, address, data = self._known.get(name), region.address, _bytes(region)
            if known is not None and known == (address, data):
                continue
            self._known[name] = (address, data)
            if known is None or known[0] != address or len(known[1]) != len(data):
                self.changes.append(Change(step, name, address, 0, data, True))
                continue
            first, last = _difference(known[1], data)
            self.changes.append(Change(step, name, address, first, data[first : last + 1], False))

    def _watched(self) -> Iterator[tuple[str, Region]]:
        run = self._run
        assert run is not None
        for region in (run.memory.packet, run.memory.context):
            if region.length:
                yield region.name, region
        for depth, frame in enumerate(run.frames):
            yield frame_name(depth), frame.region
        yield frame_name(len(run.frames)), run.frame

    def trace(self, r0: int, error: BaseException | None) -> Trace:
        """What was kept; the run is let go, with the buffers that it holds."""
        self._run = None
        return Trace(tuple(self.events), r0, error, self._registers, self.start, tuple(self.changes), self.spans)


def _bytes(region: Region) -> bytes:
    return bytes(region.data[:WATCHED_BYTES])


def _difference(old: bytes, new: bytes) -> tuple[int, int]:
    """The first and the last byte that differ."""
    different = np.flatnonzero(np.frombuffer(old, np.uint8) != np.frombuffer(new, np.uint8))
    return int(different[0]), int(different[-1])


@dataclass(frozen=True)
class Trace(Displayed):
    """What happened in an interpreted run, step by step.

    Attributes:
        events: one for each executed instruction.
        r0: what the program returned.
        error: the exception that ended the run, None where the program came to its exit.
        registers: r0 to r10 behind the last step.
        start: what packet, metadata buffer and frame held before the first step.
        changes: what each step changed of them, in order.
        spans: further memory that addresses may be named by.

    ``trace["pc"]`` is a column of `to_numpy`.

    >>> from llvmbpf.asm import assemble
    >>> from llvmbpf.vm import EbpfVmRaw
    >>> trace = EbpfVmRaw(assemble("ldxb r3, [r1+1]" + chr(10) + "mov r0, r3" + chr(10) + "exit")).trace(b"ab")
    >>> trace["pc"].tolist(), trace["r3"].tolist(), trace["region"].tolist()
    ([0, 1, 2], [0, 98, 98], ['packet', '', ''])
    """

    events: tuple[TraceEvent, ...]
    r0: int
    error: BaseException | None
    registers: tuple[int, ...] = ()
    start: tuple[Memory, ...] = ()
    changes: tuple[Change, ...] = ()
    spans: tuple[Span, ...] = field(default=(), repr=False)

    def __len__(self) -> int:
        return len(self.events)

    def __repr__(self) -> str:
        end = f"r0 = {self.r0:#x}" if self.error is None else f"ended by {type(self.error).__name__}"
        return f"<Trace of {len(self)} steps, {end}>"

    def widget(self, step: int = 0) -> Any:
        """A widget for notebooks, to walk through the steps with a slider, buttons and keys.

        Arguments:
            step: where it begins.

        Raises ImportError without the extra "jupyter", ValueError for a trace with nothing in it.
        """
        return widget_of(self, step)

    # -- as an array ------------------------------------------------------------------------------------------------

    @lazy_property
    def _table(self) -> npt.NDArray[np.void]:
        rows = [
            (
                event.pc, event.function, event.depth, *event.registers,
                *((event.access[0], event.region, event.access[1]) if event.access else ("", "", 0)),
                event.offset, event.access[2] if event.access else 0, event.value,
            )
            for event in self.events
        ]  # fmt: skip
        table = np.array(rows, TRACE_DTYPE)
        table.flags.writeable = False
        return table

    def to_numpy(self) -> npt.NDArray[np.void]:
        """A read-only structured array of `TRACE_DTYPE`, a row a step.

        The fields are ``pc``; ``function``, the pc at which the function begins that it belongs to, and ``depth``, how
        many calls it is inside of; ``r0`` to ``r10`` before the step, unsigned; and of its access to memory
        ``access`` ("load", "store", "atomic", "" for none), ``region`` ("packet", "context", "frame", "stack",
        "map value", ...), ``address``, ``offset`` (bytes from the region's start; in frames from r10, so negative),
        ``size`` in bytes and ``value``, the number that was loaded or that memory holds behind the step.
        """
        return self._table

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> npt.NDArray[Any]:
        return np.array(self._table, dtype) if copy or dtype is not None else self._table

    def __getitem__(self, name: str | list[str]) -> npt.NDArray[Any]:
        """A column of `to_numpy`, or several."""
        column: npt.NDArray[Any] = self._table[name]
        return column

    @property
    def hits(self) -> Mapping[int, int]:
        """How often each pc was executed."""
        pcs, counts = np.unique(self._table["pc"], return_counts=True)
        return dict(zip(pcs.tolist(), counts.tolist(), strict=True))

    # -- memory at a step -------------------------------------------------------------------------------------------

    def memory(self, step: int) -> dict[str, Memory]:
        """What memory held before a step, by name; ``len(trace)`` is the end. Raises IndexError beyond it.

        Frames of functions that have returned are left out.
        """
        if not 0 <= step <= len(self):
            raise IndexError(f"a trace of {len(self)} steps has none with number {step}")
        return next(state for number, state in self.states() if number == step)

    def states(self) -> Iterator[tuple[int, dict[str, Memory]]]:
        """The number of each step and what memory held before it; the last is the end."""
        state = {one.name: one for one in self.start}
        position = 0
        for step in range(len(self) + 1):
            while position < len(self.changes) and self.changes[position].step < step:
                change = self.changes[position]
                state[change.name] = _changed(state.get(change.name), change)
                position += 1
            depth = self.depth(step)
            for name in [name for name in state if name.startswith("frame ") and int(name[6:]) > depth]:
                del state[name]
            yield step, dict(state)

    def depth(self, step: int) -> int:
        """How many calls a step is inside of; the end has the depth of the last step."""
        if not self.events:
            return 0
        return self.events[min(step, len(self) - 1)].depth

    def registers_at(self, step: int) -> tuple[int, ...]:
        """r0 to r10 before a step; ``len(trace)`` is the end."""
        return self.events[step].registers if step < len(self) else self.registers

    def place(self, address: int, memory: Mapping[str, Memory], depth: int) -> str | None:
        """An address by the memory that it points into at a step, None where it points nowhere."""
        frames = [
            (one.address + len(one.data), len(one.data))
            for one in (memory.get(frame_name(level)) for level in range(depth, -1, -1))
            if one is not None
        ]
        others = [one.span for one in memory.values() if not one.name.startswith("frame ")]
        return name_place(address, (*others, *self.spans), frames)


def _changed(old: Memory | None, change: Change) -> Memory:
    if change.whole or old is None:
        return Memory(change.name, change.address, change.new)
    end = change.offset + len(change.new)
    return Memory(change.name, change.address, old.data[: change.offset] + change.new + old.data[end:])
