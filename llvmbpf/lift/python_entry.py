"""The entry point for Python: a METH_FASTCALL function that takes buffers and returns an int.

It does what a Python method around ctypes would do, in a twentieth of the time: exports the buffers, sets up the run
record, runs the program, releases the buffers on every path. Whatever is not plain (keyword arguments, a buffer of an
unusual kind, metadata that does not hold the packet's bounds) goes to a Python function that knows all cases; a trap
goes to another that raises.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from llvmbpf.lift.abi import RunRecord, field_pointer
from llvmbpf.lift.emitter import ModuleContext
from llvmbpf.lift.entry import call_main

__all__ = ["CALL_SYMBOL", "SETTINGS_SYMBOL", "CallSettings", "CallShape", "python_entry"]

CALL_SYMBOL = "llvmbpf.call"
SETTINGS_SYMBOL = "llvmbpf.settings"

VIEW_SIZE = 80  # sizeof(Py_buffer), 64-bit CPython
VIEW_LENGTH, VIEW_READONLY, VIEW_FORMAT = 16, 32, 40  # the address stands first
PYBUF_WRITABLE, PYBUF_FORMAT, PYBUF_ND = 1, 4, 8

FAULT_ARGUMENTS = 11  # trap kind, pc, address, size, function; then address, length and writable of both buffers
INTEGER_LETTERS = b"BbcHhIiLlQqNn"


class CallSettings(IntEnum):
    """Words that the host keeps for an entry point; they hold addresses, which no IR may."""

    SLOW = 0  # the Python function for calls that are not plain
    FAULT = 1  # the Python function that raises for a trap
    FUEL = 2
    ALLOWED = 3
    ALLOWED_COUNT = 4
    NEVER_STOP = 5  # address of a byte that stays 0
    MAIN_STOP = 6  # address of the byte that Ctrl-C sets, and behind it (+1) whether the main thread is inside
    MAIN_THREAD = 7  # identity of the main thread


@dataclass(frozen=True)
class CallShape:
    """The buffers of a call, in order, and what is done with them.

    ``buffers`` are of "packet" and "context"; ``fixed_context`` is the size of a metadata buffer that the entry makes
    itself. ``stack_size`` bytes are kept for frames that are not private. ``releases_gil`` is for programs with loops.
    """

    buffers: tuple[str, ...]
    stack_size: int
    releases_gil: bool
    fixed_context: int = 0


def python_entry(context: ModuleContext, shape: CallShape) -> str:
    """The text of the entry point and its declarations."""
    return "\n".join([*_declarations(), *_Entry(context, shape).lines(), ""])


def _declarations() -> list[str]:
    return [
        f"@{SETTINGS_SYMBOL} = external global [{len(CallSettings)} x i64]",
        f'@fault.format = private constant [{FAULT_ARGUMENTS + 1} x i8] c"{"K" * FAULT_ARGUMENTS}\\00"',
        "declare i32 @PyObject_GetBuffer(ptr, ptr, i32)",
        "declare void @PyBuffer_Release(ptr)",
        "declare void @PyErr_Clear()",
        "declare ptr @PyLong_FromUnsignedLongLong(i64)",
        "declare ptr @PyObject_Vectorcall(ptr, ptr, i64, ptr)",
        "declare ptr @PyObject_CallFunction(ptr, ptr, ...)",
        "declare i64 @PyThread_get_thread_ident()",
        "declare ptr @PyEval_SaveThread()",
        "declare void @PyEval_RestoreThread(ptr)",
    ]


class _Entry:
    def __init__(self, context: ModuleContext, shape: CallShape) -> None:
        self.context = context
        self.shape = shape

    def lines(self) -> list[str]:
        shape = self.shape
        last = len(shape.buffers) - 1
        begin = "get.0" if shape.buffers else "begin"
        lines = [
            f"define ptr @{CALL_SYMBOL}(ptr %self, ptr %args, i64 %count, ptr %names) {{",
            f"  %run = alloca [{len(RunRecord)} x i64], align 16",
            *(f"  %view.{index} = alloca [{VIEW_SIZE} x i8], align 16" for index in range(last + 1)),
            *([f"  %block = alloca [{shape.stack_size} x i8], align 16"] if shape.stack_size else []),
            *([f"  %context = alloca [{shape.fixed_context} x i8], align 16"] if shape.fixed_context else []),
            f"  %right.count = icmp eq i64 %count, {len(shape.buffers)}",
            "  %no.names = icmp eq ptr %names, null",
            "  %is.plain = and i1 %right.count, %no.names",
            f"  br i1 %is.plain, label %{begin}, label %slow",
        ]
        for index in range(last + 1):
            lines += self._export(index)
        lines += ["begin:", *self._metadata(last), *self._record(), *self._run(last), *self._fault()]
        for index in range(last, -1, -1):
            lines += [
                f"drop.{index}:",
                f"  call void @PyBuffer_Release(ptr %view.{index})",
                f"  br label %{self._drop(index - 1)}",
            ]
        lines += [
            "slow:",
            *_setting(CallSettings.SLOW, "ptr"),
            "  %slow.result = call ptr @PyObject_Vectorcall(ptr %slow.setting, ptr %args, i64 %count, ptr %names)",
            "  ret ptr %slow.result",
            "}",
        ]
        return lines

    @staticmethod
    def _drop(index: int) -> str:
        """The block that releases the views up to ``index`` and goes the slow way."""
        return f"drop.{index}" if index >= 0 else "slow"

    def _export(self, index: int) -> list[str]:
        """Export one argument; go the slow way unless it holds integers."""
        name = self.shape.buffers[index]
        plan = self.context.plan
        stores = plan.stores_to_packet if name == "packet" else plan.stores_to_context
        flags = PYBUF_FORMAT | PYBUF_ND | (PYBUF_WRITABLE if stores else 0)
        following = f"get.{index + 1}" if index + 1 < len(self.shape.buffers) else "begin"
        letters = " ".join(f"i8 {letter}, label %known.{index}" for letter in INTEGER_LETTERS)
        return [
            f"get.{index}:",
            f"  %slot.{index} = getelementptr ptr, ptr %args, i64 {index}",
            f"  %object.{index} = load ptr, ptr %slot.{index}",
            f"  %got.{index} = call i32 @PyObject_GetBuffer(ptr %object.{index}, ptr %view.{index}, i32 {flags})",
            f"  %has.{index} = icmp eq i32 %got.{index}, 0",
            f"  br i1 %has.{index}, label %look.{index}, label %refused.{index}",
            f"refused.{index}:",
            "  call void @PyErr_Clear()",
            f"  br label %{self._drop(index - 1)}",
            f"look.{index}:",
            f"  %format.field.{index} = getelementptr i8, ptr %view.{index}, i64 {VIEW_FORMAT}",
            f"  %format.{index} = load ptr, ptr %format.field.{index}",
            f"  %is.bytes.{index} = icmp eq ptr %format.{index}, null",
            f"  br i1 %is.bytes.{index}, label %ready.{index}, label %letter.{index}",
            f"letter.{index}:",
            f"  %first.{index} = load i8, ptr %format.{index}",
            f"  switch i8 %first.{index}, label %drop.{index} [ {letters} ]",
            f"known.{index}:",
            f"  %second.field.{index} = getelementptr i8, ptr %format.{index}, i64 1",
            f"  %second.{index} = load i8, ptr %second.field.{index}",
            f"  %is.letter.{index} = icmp eq i8 %second.{index}, 0",
            f"  br i1 %is.letter.{index}, label %ready.{index}, label %drop.{index}",
            f"ready.{index}:",
            f"  %start.{index} = load ptr, ptr %view.{index}",
            f"  %length.field.{index} = getelementptr i8, ptr %view.{index}, i64 {VIEW_LENGTH}",
            f"  %{name}.length = load i64, ptr %length.field.{index}",
            f"  %is.empty.{index} = icmp eq i64 %{name}.length, 0",
            f"  %{name} = select i1 %is.empty.{index}, ptr null, ptr %start.{index}",
            f"  %readonly.field.{index} = getelementptr i8, ptr %view.{index}, i64 {VIEW_READONLY}",
            f"  %readonly.{index} = load i32, ptr %readonly.field.{index}",
            f"  %is.writable.{index} = icmp eq i32 %readonly.{index}, 0",
            f"  %{name}.writable = zext i1 %is.writable.{index} to i64",
            f"  br label %{following}",
        ]

    def _metadata(self, last: int) -> list[str]:
        """Make, or test, the metadata buffer: a plan that knows its slots only holds where they are right."""
        shape, state = self.shape, self.context.plan.entry_state
        lines: list[str] = []
        for name in ("packet", "context"):
            if name not in shape.buffers and not (name == "context" and shape.fixed_context):
                lines += [f"  %{name} = getelementptr i8, ptr null, i64 0", f"  %{name}.length = add i64 0, 0"]
                lines += [f"  %{name}.writable = add i64 0, 0"]
        slots = state.packet_slots
        if slots is not None:
            lines += [
                "  %packet.start = ptrtoint ptr %packet to i64",
                "  %packet.end = add i64 %packet.start, %packet.length",
                f"  %data.slot = getelementptr i8, ptr %context, i64 {slots[0]}",
                f"  %data.end.slot = getelementptr i8, ptr %context, i64 {slots[1]}",
            ]
        if shape.fixed_context:
            size = shape.fixed_context
            return [
                *lines,
                f"  %context.length = add i64 {size}, 0",
                "  %context.writable = add i64 1, 0",
                f"  call void @llvm.memset.p0.i64(ptr align 16 %context, i8 0, i64 {size}, i1 false)",
                "  store i64 %packet.start, ptr %data.slot, align 1",
                "  store i64 %packet.end, ptr %data.end.slot, align 1",
            ]
        if "context" not in shape.buffers:
            return lines
        least = max(slots) + 8 if slots else 1
        lines += [
            f"  %fits = icmp uge i64 %context.length, {least}",
            f"  br i1 %fits, label %fitting, label %drop.{last}",
            "fitting:",
        ]
        if slots is None:
            return lines
        lines += [
            "  %data.given = load i64, ptr %data.slot, align 1",
            "  %data.end.given = load i64, ptr %data.end.slot, align 1",
            "  %data.right = icmp eq i64 %data.given, %packet.start",
            "  %data.end.right = icmp eq i64 %data.end.given, %packet.end",
            "  %slots.right = and i1 %data.right, %data.end.right",
            f"  br i1 %slots.right, label %bounded, label %drop.{last}",
            "bounded:",
        ]
        if self.context.plan.stores_to_packet:
            lines += [
                "  %context.start = ptrtoint ptr %context to i64",
                "  %context.end = add i64 %context.start, %context.length",
                "  %begins.before = icmp ult i64 %packet.start, %context.end",
                "  %ends.behind = icmp ult i64 %context.start, %packet.end",
                "  %overlap = and i1 %begins.before, %ends.behind",
                f"  br i1 %overlap, label %drop.{last}, label %apart",
                "apart:",
            ]
        return lines

    def _record(self) -> list[str]:
        """Fill in the run record."""
        lines = []
        if self.shape.stack_size:
            lines.append(f"  %stack = getelementptr i8, ptr %block, i64 {self.shape.stack_size}")
        else:
            lines.append("  %stack = getelementptr i8, ptr null, i64 0")
        for setting in (CallSettings.FUEL, CallSettings.ALLOWED, CallSettings.ALLOWED_COUNT, CallSettings.NEVER_STOP):
            lines += _setting(setting)
        lines += ["  %stack.end = ptrtoint ptr %stack to i64"]
        stop = "%never_stop.setting"
        if self.shape.releases_gil:
            stop = "%stop"
            lines += [
                *_setting(CallSettings.MAIN_STOP),
                *_setting(CallSettings.MAIN_THREAD),
                "  %thread.ident = call i64 @PyThread_get_thread_ident()",
                "  %is.main = icmp eq i64 %thread.ident, %main_thread.setting",
                "  %stop = select i1 %is.main, i64 %main_stop.setting, i64 %never_stop.setting",
            ]
        values = {
            RunRecord.FUEL: "%fuel.setting",
            RunRecord.STOP: stop,
            RunRecord.STACK_TOP: "%stack.end",
            RunRecord.STACK_LOW: "%stack.end",
            RunRecord.ALLOWED: "%allowed.setting",
            RunRecord.ALLOWED_COUNT: "%allowed_count.setting",
            RunRecord.PACKET_WRITABLE: "%packet.writable",
            RunRecord.CONTEXT_WRITABLE: "%context.writable",
            RunRecord.TRAP_KIND: "0",
        }
        for field, value in values.items():
            name = f"%record.{field.name.lower()}"
            lines += [f"  {name} = {field_pointer(field)}", f"  store i64 {value}, ptr {name}"]
        return lines

    def _run(self, last: int) -> list[str]:
        """Run the program; with loops, without the GIL and open to Ctrl-C in the main thread."""
        lines = call_main(self.context)
        if self.shape.releases_gil:
            lines = [
                "  br label %enter",
                "enter:",
                "  %gate = inttoptr i64 %main_stop.setting to ptr",
                "  %inside = getelementptr i8, ptr %gate, i64 1",
                "  br i1 %is.main, label %watch, label %go",
                "watch:",  # a run inside another leaves the stop flag, and the gate, to that one
                "  %was.inside = load atomic i8, ptr %inside monotonic, align 1",
                "  %is.outer = icmp eq i8 %was.inside, 0",
                "  br i1 %is.outer, label %open, label %go",
                "open:",
                "  store atomic i8 0, ptr %gate monotonic, align 1",
                "  store atomic i8 1, ptr %inside monotonic, align 1",
                "  br label %go",
                "go:",
                "  %closes = phi i1 [ false, %enter ], [ false, %watch ], [ true, %open ]",
                "  %thread = call ptr @PyEval_SaveThread()",
                *lines,
                "  call void @PyEval_RestoreThread(ptr %thread)",
                "  br i1 %closes, label %close, label %after",
                "close:",
                "  store atomic i8 0, ptr %inside monotonic, align 1",
                "  br label %after",
                "after:",
            ]
        releases = [f"  call void @PyBuffer_Release(ptr %view.{index})" for index in range(last, -1, -1)]
        return [
            *lines,
            *releases,
            "  br i1 %is.over, label %over, label %done",
            "over:",
            "  %trap.kind = load i64, ptr %record.trap_kind",
            "  %has.trap = icmp ne i64 %trap.kind, 0",
            "  br i1 %has.trap, label %fault, label %done",
            "done:",
            "  %number = call ptr @PyLong_FromUnsignedLongLong(i64 %r0)",
            "  ret ptr %number",
        ]

    def _fault(self) -> list[str]:
        fields = (RunRecord.TRAP_PC, RunRecord.TRAP_ADDRESS, RunRecord.TRAP_SIZE, RunRecord.TRAP_FUNCTION)
        lines = ["fault:", *_setting(CallSettings.FAULT, "ptr")]
        arguments = ["i64 %trap.kind"]
        for field in fields:
            name = field.name.lower()
            lines += [f"  %{name}.field = {field_pointer(field)}", f"  %{name} = load i64, ptr %{name}.field"]
            arguments.append(f"i64 %{name}")
        lines += [
            "  %packet.number = ptrtoint ptr %packet to i64",
            "  %context.number = ptrtoint ptr %context to i64",
        ]
        for name in ("packet", "context"):
            arguments += [f"i64 %{name}.number", f"i64 %{name}.length", f"i64 %{name}.writable"]
        assert len(arguments) == FAULT_ARGUMENTS
        return [
            *lines,
            "  %raised = call ptr (ptr, ptr, ...) @PyObject_CallFunction(ptr %fault.setting, ptr @fault.format, "
            f"{', '.join(arguments)})",
            "  ret ptr %raised",
        ]


def _setting(setting: CallSettings, kind: str = "i64") -> list[str]:
    """Load a word that the host keeps."""
    name = setting.name.lower()
    return [
        f"  %{name}.word = getelementptr i64, ptr @{SETTINGS_SYMBOL}, i64 {int(setting)}",
        f"  %{name}.setting = load {kind}, ptr %{name}.word",
    ]
