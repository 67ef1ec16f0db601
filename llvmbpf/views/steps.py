"""A trace as steps that can be walked through: what is shown in notebooks, in the widget and in the terminal.

A step shows the machine before its instruction: registers that the step before has changed are marked, as are the bytes
that it has changed, and the bytes that the instruction is about to read or write.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from llvmbpf.asm import Dialect, format_instruction
from llvmbpf.errors import ExecutionError
from llvmbpf.interpreter import Memory, Trace, TraceEvent, frame_name
from llvmbpf.program import Program
from llvmbpf.views.faults import short_fault

__all__ = ["Dump", "Register", "Step", "Steps"]

_SHOWN_BYTES = 256  # of a packet; of a longer one those around the access
_SHOWN_FRAME = 192
_LEAST_FRAME = 32
_ROW = 16


@dataclass(frozen=True)
class Register:
    """A register at a step: where it points to or its number, and whether the step before has changed it."""

    name: str
    value: int
    text: str
    changed: bool


@dataclass(frozen=True)
class Dump:
    """Some bytes of a memory. ``first`` is the offset of the first, in frames from r10 and so negative.

    ``marks`` gives bytes, counted from the first that is shown, "read", "written" or "changed". ``left_out`` is how
    many bytes before and behind are not shown.
    """

    name: str
    first: int
    data: bytes
    marks: Mapping[int, str]
    left_out: tuple[int, int]


@dataclass(frozen=True)
class Step:
    """The machine before an instruction; behind the last one, or at a fault, ``pc`` is where it ended.

    ``access`` tells what the instruction reads or writes, ``effect`` what registers become.
    """

    number: int
    pc: int
    instruction: str
    program: Program
    source: str
    function: str
    depth: int
    registers: tuple[Register, ...]
    access: str
    effect: str
    dumps: tuple[Dump, ...]
    end: str = ""


class Steps:
    """All steps of a trace, the end included.

    Arguments:
        trace: what to walk through. Raises ValueError for one without anything in it.
        dialect: how instructions are written.
    """

    def __init__(self, trace: Trace, dialect: Dialect = "conformance") -> None:
        self.trace, self.dialect = trace, dialect
        if not self.trace.events and self._fault is None:
            raise ValueError("the trace is empty")

    def __len__(self) -> int:
        return len(self.trace) + 1

    def __getitem__(self, number: int) -> Step:
        if not 0 <= number < len(self):
            raise IndexError(f"there is no step {number}, but 0 to {len(self) - 1}")
        trace, last = self.trace, number == len(self.trace)
        event = self._event(number)
        program, pc, depth = self._place(number)
        memory = self._states[number]
        values = trace.registers_at(number)
        before = trace.registers_at(number - 1) if number else values
        registers = tuple(
            Register(f"r{index}", value, self._text(value, number), value != before[index])
            for index, value in enumerate(values)
        )
        return Step(
            number,
            pc,
            format_instruction(program.at(pc), self.dialect, pc, program),
            program,
            self.source(number),
            _function_name(program, event.function if event else self._function_at_end),
            depth,
            registers,
            "" if last or event is None else self.access(number),
            "" if last else self.effect(number),
            tuple(self._dumps(number, memory, None if last else event, depth)),
            self._end if last else "",
        )

    def __iter__(self) -> Iterator[Step]:
        return (self[number] for number in range(len(self)))

    # -- parts of a step, each without the others ---------------------------------------------------------------------

    def pc(self, number: int) -> int:
        """The pc of a step."""
        return self._place(number)[1]

    def text(self, number: int) -> str:
        """The instruction of a step."""
        program, pc, _ = self._place(number)
        return format_instruction(program.at(pc), self.dialect, pc, program)

    def source(self, number: int) -> str:
        """The line of C of a step, "" where it is not known."""
        program, pc, _ = self._place(number)
        known = [at for at in program.lines if at <= pc]
        starts = [at for at in program.symbols if at <= pc]
        at = max(known, default=-1)
        return str(program.lines[at]) if known and at >= max(starts, default=0) else ""

    def effect(self, number: int) -> str:
        """What the registers become that a step changes; r10 moves with every call and return."""
        old, new = self.trace.registers_at(number), self.trace.registers_at(number + 1)
        return ", ".join(
            f"r{index} = {self._text(value, number + 1)}" for index, value in enumerate(new[:10]) if value != old[index]
        )

    def access(self, number: int) -> str:
        """What a step reads or writes, "" for nothing."""
        event = self.trace.events[number]
        if event.access is None:
            return ""
        kind, address, size = event.access
        place = self.trace.place(address, self._states[number], event.depth)
        return f"{kind} {size} at {place or event.region}: {self._text(event.value, number)}"

    # -- behind them --------------------------------------------------------------------------------------------------

    @cached_property
    def _states(self) -> list[dict[str, Memory]]:
        return [state for _, state in self.trace.states()]

    @property
    def _fault(self) -> ExecutionError | None:
        error = self.trace.error
        return error if isinstance(error, ExecutionError) and error.scene is not None else None

    @property
    def _function_at_end(self) -> int:
        return self.trace.events[-1].function if self.trace.events else 0

    @property
    def _end(self) -> str:
        trace = self.trace
        if trace.error is None:
            return f"the program returned r0 = {trace.r0} ({trace.r0:#x})"
        what = f": {short_fault(trace.error)}" if isinstance(trace.error, ExecutionError) else ""
        return f"ended by {type(trace.error).__name__}{what}"

    def _event(self, number: int) -> TraceEvent | None:
        events = self.trace.events
        return events[min(number, len(events) - 1)] if events else None

    def _place(self, number: int) -> tuple[Program, int, int]:
        if number == len(self.trace) and self._fault is not None:
            return self._fault.scene.program, self._fault.pc, self.trace.depth(number)
        event = self._event(number)
        assert event is not None
        return event.program, event.pc, event.depth

    def _text(self, value: int, number: int) -> str:
        depth = self.trace.depth(number)
        place = self.trace.place(value, self._states[number], depth) if value > 0xFFFF else None
        if place is not None:
            return place
        signed = value - (1 << 64) if value >> 63 else value
        return str(signed) if -1024 < signed < 1024 else f"{value:#x}"

    def _dumps(self, number: int, memory: Mapping[str, Memory], event: TraceEvent | None, depth: int) -> Iterator[Dump]:
        own = frame_name(depth)
        for name in ("packet", "context", own):
            one = memory.get(name)
            if one is None:
                continue
            marks: dict[int, str] = {}
            for change in self._changes.get(number - 1, ()):
                if change[0] == name and not change[3]:
                    marks.update(dict.fromkeys(range(change[1], change[1] + change[2]), "changed"))
            touched = _touched(event, one)
            if touched is not None and event is not None and event.access is not None:
                mark = "read" if event.access[0] == "load" else "written"
                marks.update(dict.fromkeys(touched, mark))
            start, end = _window(one, name == own, touched)
            shown = {index - start: mark for index, mark in marks.items() if start <= index < end}
            first = start - len(one.data) if name == own else start
            yield Dump(
                "frame" if name == own else name, first, one.data[start:end], shown, (start, len(one.data) - end)
            )

    @cached_property
    def _changes(self) -> dict[int, list[tuple[str, int, int, bool]]]:
        found: dict[int, list[tuple[str, int, int, bool]]] = {}
        for one in self.trace.changes:
            found.setdefault(one.step, []).append((one.name, one.offset, len(one.new), one.whole))
        return found


def _function_name(program: Program, entry: int) -> str:
    return program.symbols.get(entry) or ("main" if entry == 0 else f"function.{entry}")


def _touched(event: TraceEvent | None, memory: Memory) -> range | None:
    """The bytes of a memory that an instruction accesses."""
    if event is None or event.access is None:
        return None
    start, size = event.access[1] - memory.address, event.access[2]
    return range(start, start + size) if 0 <= start <= len(memory.data) - size else None


def _window(memory: Memory, is_frame: bool, touched: range | None) -> tuple[int, int]:
    """Which bytes are shown: of frames the used part at the end, of packets the beginning or what is accessed."""
    size = len(memory.data)
    if is_frame:
        used = next((index for index, byte in enumerate(memory.data) if byte), size)
        low = min(used, touched.start if touched is not None else size, size - _LEAST_FRAME)
        start = max(low, 0) // _ROW * _ROW
        if size - start <= _SHOWN_FRAME:
            return start, size
        if touched is None:
            return size - _SHOWN_FRAME, size
        return _around(touched.start, size, _SHOWN_FRAME)
    if size <= _SHOWN_BYTES or touched is None or touched.stop <= _SHOWN_BYTES:
        return 0, min(size, _SHOWN_BYTES)
    return _around(touched.start, size, _SHOWN_BYTES)


def _around(index: int, size: int, shown: int) -> tuple[int, int]:
    start = max((index - shown // 2) // _ROW * _ROW, 0)
    return start, min(start + shown, size)
