"""How generated code calls helpers that are written in Python: native functions that use Python's C interface.

A bridge takes the GIL, makes ints of the arguments, calls the function (by vectorcall, as Python itself does) and takes
the result modulo 2**64. That is a fifth of what a callback of ctypes costs. What a helper raises, and a result that is
no integer, go to a function of the host.
"""

from __future__ import annotations

from collections.abc import Mapping

from llvmbpf.helpers.registry import PythonHelper
from llvmbpf.lift.abi import RunRecord, field_pointer
from llvmbpf.memory import TrapKind

__all__ = ["BRIDGE_WORDS", "python_bridge", "takes_record"]

# The words that a bridge reads, which hold Python functions; the symbol of each is that of the bridge and this.
BRIDGE_WORDS = (
    "function",  # the helper; or, where it is given a context, a function of record, pc and r1 to r5
    "check",  # pc, result: the result as an int, or raises
    "raised",  # record, exception: keeps it
)

_OFFSET_FLAG = 1 << 63  # PY_VECTORCALL_ARGUMENTS_OFFSET: the callee may use the slot before the arguments


def takes_record(helper: PythonHelper) -> bool:
    """Whether the function that is called for a helper is the host's, which is told of the run."""
    return helper.wants_context


def python_bridge(helpers: Mapping[str, PythonHelper]) -> str:
    """The text of a module with a bridge for each helper, by symbol."""
    return "\n".join([*_DECLARATIONS, *(line for one in helpers.items() for line in _bridge(*one)), ""])


_DECLARATIONS = [
    "declare i32 @PyGILState_Ensure()",
    "declare void @PyGILState_Release(i32)",
    "declare ptr @PyLong_FromUnsignedLongLong(i64)",
    "declare i64 @PyLong_AsUnsignedLongLongMask(ptr)",
    "declare ptr @PyObject_Vectorcall(ptr, ptr, i64, ptr)",
    "declare ptr @PyObject_CallFunction(ptr, ptr, ...)",
    "declare void @Py_DecRef(ptr)",
    "declare ptr @PyErr_Occurred()",
    "declare void @PyErr_Clear()",
    "declare void @PyErr_Fetch(ptr, ptr, ptr)",
    "declare void @PyErr_NormalizeException(ptr, ptr, ptr)",
    "declare i32 @PyException_SetTraceback(ptr, ptr)",
    '@word.and.object = private constant [3 x i8] c"KO\\00"',
    # Py_DecRef for what may be null.
    "define internal void @drop(ptr %object) alwaysinline {",
    "  %is.null = icmp eq ptr %object, null",
    "  br i1 %is.null, label %done, label %some",
    "some:",
    "  call void @Py_DecRef(ptr %object)",
    "  br label %done",
    "done:",
    "  ret void",
    "}",
    # What is pending goes to the host. It stays pending nowhere: native code goes on to the end of the run first.
    "define internal void @hand.over(ptr %run, ptr %raised) noinline cold {",
    "  %type = alloca ptr",
    "  %value = alloca ptr",
    "  %trace = alloca ptr",
    "  call void @PyErr_Fetch(ptr %type, ptr %value, ptr %trace)",
    "  call void @PyErr_NormalizeException(ptr %type, ptr %value, ptr %trace)",
    "  %exception = load ptr, ptr %value",
    "  %traceback = load ptr, ptr %trace",
    "  %has.traceback = icmp ne ptr %traceback, null",
    "  br i1 %has.traceback, label %attach, label %tell",
    "attach:",
    "  %attached = call i32 @PyException_SetTraceback(ptr %exception, ptr %traceback)",
    "  br label %tell",
    "tell:",
    "  %record = ptrtoint ptr %run to i64",
    "  %told = call ptr (ptr, ptr, ...) @PyObject_CallFunction("
    "ptr %raised, ptr @word.and.object, i64 %record, ptr %exception)",
    "  call void @drop(ptr %told)",
    "  %kind = load ptr, ptr %type",
    "  call void @drop(ptr %kind)",
    "  call void @drop(ptr %exception)",
    "  call void @drop(ptr %traceback)",
    "  call void @PyErr_Clear()",  # a signal may have come meanwhile: that the run ended tells of it
    "  ret void",
    "}",
]


def _bridge(symbol: str, helper: PythonHelper) -> list[str]:
    registers = [f"%r{register}" for register in range(1, 6)]
    values = ["%record", "%pc", *registers] if takes_record(helper) else registers[: helper.arity]
    count = len(values)
    lines = [f'@"{symbol}.{word}" = external global ptr' for word in BRIDGE_WORDS]
    lines += [
        f'define i64 @"{symbol}"(ptr %run, i64 %pc, {", ".join(f"i64 {one}" for one in registers)}) {{',
        f"  %slots = alloca [{count + 1} x ptr], align 16",
        "  %first = getelementptr ptr, ptr %slots, i64 1",
        "  %record = ptrtoint ptr %run to i64",
        "  %gil = call i32 @PyGILState_Ensure()",
    ]
    for index, value in enumerate(values):
        lines += [
            f"  %o{index} = call ptr @PyLong_FromUnsignedLongLong(i64 {value})",
            f"  %slot{index} = getelementptr ptr, ptr %first, i64 {index}",
            f"  store ptr %o{index}, ptr %slot{index}",
            f"  %is.null{index} = icmp eq ptr %o{index}, null",
        ]
    missing = "false"
    for index in range(count):
        lines.append(f"  %missing{index} = or i1 {missing}, %is.null{index}")
        missing = f"%missing{index}"
    drops = [f"  call void @drop(ptr %o{index})" for index in range(count)]
    return [
        *lines,
        f"  br i1 {missing}, label %no.memory, label %call",
        "no.memory:",
        *drops,
        "  br label %failed",
        "call:",
        f'  %function = load ptr, ptr @"{symbol}.function"',
        f"  %flags = or i64 {count}, {_OFFSET_FLAG}",
        "  %result = call ptr @PyObject_Vectorcall(ptr %function, ptr %first, i64 %flags, ptr null)",
        *(line.replace("@drop", "@Py_DecRef") for line in drops),
        "  %has.raised = icmp eq ptr %result, null",
        "  br i1 %has.raised, label %failed, label %convert",
        "convert:",
        "  %number = call i64 @PyLong_AsUnsignedLongLongMask(ptr %result)",
        "  %is.odd = icmp eq i64 %number, -1",
        "  br i1 %is.odd, label %look, label %fine",
        "look:",
        "  %error = call ptr @PyErr_Occurred()",
        "  %is.number = icmp eq ptr %error, null",
        "  br i1 %is.number, label %fine, label %check",
        "check:",  # it is no int, and had no __index__ that gives one: the host says so, or asks again
        "  call void @PyErr_Clear()",
        f'  %checker = load ptr, ptr @"{symbol}.check"',
        "  %checked = call ptr (ptr, ptr, ...) @PyObject_CallFunction("
        "ptr %checker, ptr @word.and.object, i64 %pc, ptr %result)",
        "  call void @Py_DecRef(ptr %result)",
        "  %is.refused = icmp eq ptr %checked, null",
        "  br i1 %is.refused, label %failed, label %accepted",
        "accepted:",
        "  %second = call i64 @PyLong_AsUnsignedLongLongMask(ptr %checked)",
        "  br label %fine",
        "fine:",
        "  %r0 = phi i64 [ %number, %convert ], [ %number, %look ], [ %second, %accepted ]",
        "  %held = phi ptr [ %result, %convert ], [ %result, %look ], [ %checked, %accepted ]",
        "  call void @Py_DecRef(ptr %held)",
        "  call void @PyGILState_Release(i32 %gil)",
        f"  %stop.field = {field_pointer(RunRecord.STOP)}",
        "  %stop.flag = load ptr, ptr %stop.field",
        "  %stop = load atomic i8, ptr %stop.flag monotonic, align 1",
        "  %is.stopped = icmp ne i8 %stop, 0",
        f"  %ending = select i1 %is.stopped, i64 {int(TrapKind.INTERRUPTED)}, i64 {int(TrapKind.NONE)}",
        f"  %kind.field = {field_pointer(RunRecord.TRAP_KIND)}",
        "  store i64 %ending, ptr %kind.field",
        "  ret i64 %r0",
        "failed:",
        f'  %raised = load ptr, ptr @"{symbol}.raised"',
        "  call void @hand.over(ptr %run, ptr %raised)",
        "  call void @PyGILState_Release(i32 %gil)",
        "  ret i64 0",
        "}",
    ]
