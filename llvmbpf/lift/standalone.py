"""A module that needs no host: one function that C programs call, with maps and native operations beside it.

What a host keeps for a run elsewhere (record, stack, table of maps) is made by the function itself, or is part of the
object. It is given a structure of 64-bit words, `RunField`, from which the C header is written too.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from llvmbpf.contexts import CONTEXTS
from llvmbpf.helpers.registry import NativeHelper
from llvmbpf.lift.abi import RunRecord, field_pointer
from llvmbpf.lift.calls import helper_symbol
from llvmbpf.lift.emitter import Descriptor
from llvmbpf.lift.entry import call_main
from llvmbpf.lift.kernel_entry import defined_names
from llvmbpf.lift.module import LiftedModule
from llvmbpf.lift.versions import MAKER_SYMBOL, address_symbol, watched_symbol
from llvmbpf.native import NATIVE_LIBRARY
from llvmbpf.program import ProgramType

__all__ = ["OPERATIONS", "RunField", "StandaloneMap", "map_numbers", "standalone_module"]


class RunField(IntEnum):
    """The words of what the function is given, by index; pointers are words too."""

    PACKET = 0
    LENGTH = 1
    FUEL = 2
    STOP = 3
    TRAP = 4
    TRAP_PC = 5
    TRAP_ADDRESS = 6
    TRAP_SIZE = 7
    # What follows is for programs of a kernel type.
    HEADROOM = 8
    TAILROOM = 9
    METADATA_LENGTH = 10
    CONTEXT = 11
    CPU = 12
    RANDOM = 13
    REDIRECT_KIND = 14
    REDIRECT_TARGET = 15
    REDIRECT_FLAGS = 16
    REDIRECT_MAP = 17


ETHERNET_SIZE = 14

# What C may do with a map, by the native operation behind it: how many of its arguments are the caller's.
OPERATIONS = {"lookup": 1, "lookup_percpu": 2, "update": 3, "delete": 1, "push": 2, "pop": 1, "peek": 1}

# Words that a run takes from its caller, or gives back, as they are.
_GIVEN = {RunField.FUEL: RunRecord.FUEL, RunField.RANDOM: RunRecord.RANDOM}
_LEFT = {
    RunField.FUEL: RunRecord.FUEL,
    RunField.RANDOM: RunRecord.RANDOM,
    RunField.TRAP: RunRecord.TRAP_KIND,
    RunField.TRAP_PC: RunRecord.TRAP_PC,
    RunField.TRAP_ADDRESS: RunRecord.TRAP_ADDRESS,
    RunField.TRAP_SIZE: RunRecord.TRAP_SIZE,
    RunField.REDIRECT_KIND: RunRecord.REDIRECT_KIND,
    RunField.REDIRECT_TARGET: RunRecord.REDIRECT_TARGET,
    RunField.REDIRECT_FLAGS: RunRecord.REDIRECT_FLAGS,
    RunField.REDIRECT_MAP: RunRecord.REDIRECT_MAP,
}


@dataclass(frozen=True)
class StandaloneMap:
    """A map that becomes part of the object.

    Attributes:
        descriptor: its words.
        areas: what its memory holds at the beginning, by symbol.
        functions: what C may do with it: names of functions, and the native operations (``FAMILY_OPERATION``).
    """

    descriptor: Descriptor
    areas: Mapping[str, bytes]
    functions: Mapping[str, str]


def map_numbers(lifted: LiftedModule) -> set[int]:
    """The maps that a program uses."""
    needs = lifted.context.needs
    named = (_MAP.match(symbol) for symbol in needs.symbols)
    return needs.maps | {int(one[1]) for one in named if one}


_MAP = re.compile(r"map\.(\d+)\.")


def standalone_module(
    lifted: LiftedModule,
    name: str,
    maps: Mapping[int, StandaloneMap],
    *,
    stack_size: int,
    context_size: int,
    cpus: int,
    externs: Mapping[int, str],
) -> str:
    """The text of a module that defines the function ``name`` and those of the maps, and nothing else that is seen.

    Arguments:
        lifted: the program.
        name: of the function, an identifier of C.
        maps: those that the program uses, by number.
        stack_size: bytes for frames that are not private.
        context_size: bytes of the kernel context, 0 for raw programs.
        cpus: values that an element of a per-CPU map has.
        externs: names of the C functions behind native helpers, by the helper's number.
    """
    natives = set(lifted.externals)
    for one in maps.values():
        natives |= set(one.functions.values())
    if lifted.plan.maps and any(spec.lock_offset is not None for spec in lifted.plan.maps):
        natives.add("lock_release_all")
    text = _without_declarations(lifted, natives)
    held = defined_names(text)
    pieces = (piece for native, piece in NATIVE_LIBRARY.closure(natives).items() if native not in held)
    module = "\n".join(
        [
            text,
            *pieces,
            *_globals(maps),
            *_versions(lifted),
            *_forwards(lifted, externs),
            *_entry(lifted, name, len(maps), stack_size, context_size, cpus, "lock_release_all" in natives),
            *(line for one in maps.items() for line in _operations(*one)),
            "",
        ]
    )
    return lifted.finished(module)


def _without_declarations(lifted: LiftedModule, natives: set[str]) -> str:
    """The functions of the program, without declarations of what is defined here."""
    helpers = {helper_symbol(one)[1:] for one in lifted.native_helpers.values()}
    dropped = "|".join(re.escape(name) for name in sorted(natives | helpers))
    text = re.sub(r"^@(?:map|bpf)\.\d+\..* = external global .*\n", "", lifted.surroundings, flags=re.MULTILINE)
    text = re.sub(rf"^declare void @{re.escape(MAKER_SYMBOL)}\(.*\n", "", text, flags=re.MULTILINE)
    if dropped:
        text = re.sub(rf"^declare i64 @(?:{dropped})\(.*\n", "", text, flags=re.MULTILINE)
    return f"{text}\n{lifted.functions}"


def _versions(lifted: LiftedModule) -> list[str]:
    """The watched versions of functions, which a host would compile when they are first needed."""
    lines = [f"define internal void @{MAKER_SYMBOL}(i64 %entry) {{\n  ret void\n}}"] if lifted.watched else []
    for entry, text in lifted.watched.items():
        lines.append(f"@{address_symbol(entry)} = internal constant ptr @{watched_symbol(entry)}")
        lines.append(text.replace("define ", "define internal ", 1))
    return lines


def _globals(maps: Mapping[int, StandaloneMap]) -> list[str]:
    """Descriptors, the table of them, and the maps' memory."""
    lines = ["@never.stop = internal constant i8 0"]
    for number, one in maps.items():
        words = (f"i64 ptrtoint (ptr @{w} to i64)" if isinstance(w, str) else f"i64 {w}" for w in one.descriptor)
        size = len(one.descriptor)
        lines.append(f"@map.{number}.descriptor = internal global [{size} x i64] [{', '.join(words)}], align 64")
        for symbol, contents in one.areas.items():
            value = f'c"{_escaped(contents)}"' if any(contents) else "zeroinitializer"
            lines.append(f"@{symbol} = internal global [{len(contents)} x i8] {value}, align 64")
    table = ", ".join(f"ptr @map.{number}.descriptor" for number in maps)
    lines.append(f"@all.maps = internal constant [{len(maps)} x ptr] [{table}]")
    return lines


def _escaped(contents: bytes) -> str:
    digits = contents.hex().upper()
    return "\\" + "\\".join(digits[at : at + 2] for at in range(0, len(digits), 2))


def _forwards(lifted: LiftedModule, externs: Mapping[int, str]) -> list[str]:
    """Helpers that are C functions of the user's."""
    used: Sequence[NativeHelper] = list(lifted.native_helpers.values())
    types = ", ".join(["i64"] * 5)
    values = ", ".join(f"i64 %r{register}" for register in range(1, 6))
    lines = [f"declare i64 @{symbol}({types})" for symbol in dict.fromkeys(externs[one.number] for one in used)]
    for one in used:
        lines += [
            f"define internal i64 {helper_symbol(one)}({values}) alwaysinline {{",
            f"  %r0 = call i64 @{externs[one.number]}({values})",
            "  ret i64 %r0",
            "}",
        ]
    return lines


def _slot(field: RunField) -> str:
    return f"getelementptr i8, ptr %given, i64 {8 * field}"


def _entry(
    lifted: LiftedModule, name: str, map_count: int, stack_size: int, context_size: int, cpus: int, frees_locks: bool
) -> list[str]:
    state = lifted.plan.entry_state
    fields = [field for field in RunField if state.is_kernel or field <= RunField.TRAP_SIZE]
    lines = [
        f"define i64 @{name}(ptr noalias %given) {{",
        f"  %run = alloca [{len(RunRecord)} x i64], align 16",
        f"  %block = alloca [{max(stack_size, 16)} x i8], align 64",
        f"  call void @llvm.memset.p0.i64(ptr align 16 %run, i8 0, i64 {8 * len(RunRecord)}, i1 false)",
    ]
    for field in fields:
        kind = "ptr" if field in (RunField.PACKET, RunField.STOP, RunField.CONTEXT) else "i64"
        low = field.name.lower()
        lines += [f"  %{low}.slot = {_slot(field)}", f"  %{low} = load {kind}, ptr %{low}.slot"]
    lines += [
        f"  %stack = getelementptr i8, ptr %block, i64 {stack_size}",
        "  %has.stop = icmp ne ptr %stop, null",
        "  %stop.flag = select i1 %has.stop, ptr %stop, ptr @never.stop",
    ]
    values = {
        RunRecord.STOP: "ptr %stop.flag",
        RunRecord.STACK_TOP: "ptr %stack",
        RunRecord.STACK_LOW: "ptr %stack",
        RunRecord.PACKET_WRITABLE: "i64 1",
        RunRecord.CPUS: f"i64 {cpus}",
        RunRecord.MAPS: "ptr @all.maps",
        RunRecord.MAP_COUNT: f"i64 {map_count}",
    }
    values |= {record: f"i64 %{field.name.lower()}" for field, record in _GIVEN.items() if field in fields}
    if state.is_kernel:
        lines += _kernel_packet(lifted, context_size, cpus)
        values |= {
            RunRecord.PACKET: "ptr %packet.base",
            RunRecord.DATA: "i64 %data",
            RunRecord.DATA_META: "i64 %data",
            RunRecord.DATA_END: "i64 %data.end",
            RunRecord.CAPACITY: "i64 %capacity",
            RunRecord.CONTEXT: "ptr %context.block",
            RunRecord.PROGRAM_TYPE: f"i64 {int(state.program_type or 0)}",
            RunRecord.CPU: "i64 %cpu.used",
        }
    for record, value in values.items():
        lines += [f"  %in.{record.name.lower()} = {field_pointer(record)}"]
        lines += [f"  store {value}, ptr %in.{record.name.lower()}"]
    lines += [f"  %r0.word = call i64 @program.{name}({_arguments(state.is_kernel)})"]
    if frees_locks:
        lines.append("  %freed = call i64 @lock_release_all(ptr %run, i64 0, i64 0, i64 0, i64 0, i64 0)")
    for field, record in _LEFT.items():
        if field in fields:
            low = f"out.{field.name.lower()}"
            lines += [f"  %{low}.field = {field_pointer(record)}", f"  %{low} = load i64, ptr %{low}.field"]
            lines += [f"  store i64 %{low}, ptr %{field.name.lower()}.slot"]
    if state.is_kernel:
        lines += _kernel_results(context_size)
    # The program stands in a function of its own, whose names are those that every entry uses.
    program = [
        f"define internal i64 @program.{name}(ptr noalias %run, ptr %packet, i64 %packet.length, ptr %context, "
        "i64 %context.length, ptr %stack) alwaysinline {",
        *call_main(lifted.context),
        "  ret i64 %r0",
        "}",
    ]
    return [*program, *lines, "  ret i64 %r0.word", "}"]


def _arguments(is_kernel: bool) -> str:
    if is_kernel:
        return "ptr %run, ptr %packet.base, i64 %capacity, ptr %context.block, i64 0, ptr %stack"
    return "ptr %run, ptr %packet, i64 %length, ptr null, i64 0, ptr %stack"


def _kernel_packet(lifted: LiftedModule, context_size: int, cpus: int) -> list[str]:
    """Where the packet is, and a context of the run's own."""
    state = lifted.plan.entry_state
    lines = [f"  %cpu.used = call i64 @llvm.umin.i64(i64 %cpu, i64 {cpus - 1})"]
    if state.moves:
        lines += [
            "  %before = sub i64 0, %headroom",
            "  %packet.base = getelementptr i8, ptr %packet, i64 %before",
            "  %data = add i64 %headroom, 0",
            "  %data.end = add i64 %headroom, %length",
            "  %capacity = add i64 %data.end, %tailroom",
        ]
    else:
        lines += [
            "  %packet.base = getelementptr i8, ptr %packet, i64 0",
            "  %data = add i64 0, 0",
            "  %data.end = add i64 %length, 0",
            "  %capacity = add i64 %length, 0",
        ]
    lines += [
        f"  %context.block = alloca [{context_size} x i8], align 16",
        f"  call void @llvm.memset.p0.i64(ptr align 16 %context.block, i8 0, i64 {context_size}, i1 false)",
        "  %has.context = icmp ne ptr %context, null",
        "  br i1 %has.context, label %take, label %ready",
        "take:",
        f"  call void @llvm.memcpy.p0.p0.i64(ptr %context.block, ptr %context, i64 {context_size}, i1 false)",
        "  br label %ready",
        "ready:",
    ]
    if state.program_type is not None and state.program_type is not ProgramType.XDP:
        lines += _socket_buffer(state.program_type)
    return lines


def _socket_buffer(program_type: ProgramType) -> list[str]:
    """What the context says of the packet: its length, and where the caller has left them 0, the rest."""
    fields = CONTEXTS[program_type].fields
    lines = ["  %len = trunc i64 %length to i32", "  store i32 %len, ptr %context.block"]
    lines += [
        f"  %wire.slot = getelementptr i8, ptr %context.block, i64 {fields['wire_len'].offset}",
        "  %wire.given = load i32, ptr %wire.slot",
        "  %wire.none = icmp eq i32 %wire.given, 0",
        "  %wire = select i1 %wire.none, i32 %len, i32 %wire.given",
        "  store i32 %wire, ptr %wire.slot",
    ]
    if program_type is ProgramType.CGROUP_SKB:  # its packets begin with IP, which says it itself
        return lines
    return [
        *lines,
        f"  %protocol.slot = getelementptr i8, ptr %context.block, i64 {fields['protocol'].offset}",
        "  %protocol.given = load i32, ptr %protocol.slot",
        "  %protocol.none = icmp eq i32 %protocol.given, 0",
        f"  %has.header = icmp uge i64 %length, {ETHERNET_SIZE}",
        "  %reads.type = and i1 %protocol.none, %has.header",
        "  br i1 %reads.type, label %read.type, label %typed",
        "read.type:",
        f"  %type.slot = getelementptr i8, ptr %packet, i64 {ETHERNET_SIZE - 2}",
        "  %type = load i16, ptr %type.slot, align 1",
        "  %type.wide = zext i16 %type to i32",
        "  store i32 %type.wide, ptr %protocol.slot",
        "  br label %typed",
        "typed:",
    ]


def _kernel_results(context_size: int) -> list[str]:
    """Where the packet is now, and what became of the context."""
    lines = []
    for record in (RunRecord.DATA, RunRecord.DATA_END, RunRecord.DATA_META):
        low = f"out.{record.name.lower()}"
        lines += [f"  %{low}.field = {field_pointer(record)}", f"  %{low} = load i64, ptr %{low}.field"]
    return [
        *lines,
        "  %out.packet = getelementptr i8, ptr %packet.base, i64 %out.data",
        "  store ptr %out.packet, ptr %packet.slot",
        "  %out.length = sub i64 %out.data_end, %out.data",
        "  store i64 %out.length, ptr %length.slot",
        "  %out.metadata = sub i64 %out.data, %out.data_meta",
        "  store i64 %out.metadata, ptr %metadata_length.slot",
        "  br i1 %has.context, label %give, label %done",
        "give:",
        f"  call void @llvm.memcpy.p0.p0.i64(ptr %context, ptr %context.block, i64 {context_size}, i1 false)",
        "  br label %done",
        "done:",
    ]


def _operations(number: int, one: StandaloneMap) -> list[str]:
    """Functions of C around native operations, with a run record of their own."""
    lines: list[str] = []
    for name, native in one.functions.items():
        count = OPERATIONS[native.split("_", 1)[1]]
        parameters = ", ".join(f"i64 %a{index}" for index in range(count))
        values = ", ".join(f"i64 %a{index}" if index < count else "i64 0" for index in range(4))
        stop = field_pointer(RunRecord.STOP)
        lines += [
            f"define i64 @{name}({parameters}) {{",
            f"  %run = alloca [{len(RunRecord)} x i64], align 16",
            f"  call void @llvm.memset.p0.i64(ptr align 16 %run, i8 0, i64 {8 * len(RunRecord)}, i1 false)",
            f"  %stop = {stop}",
            "  store ptr @never.stop, ptr %stop",
            f"  %r0 = call i64 @{native}(ptr %run, i64 ptrtoint (ptr @map.{number}.descriptor to i64), {values})",
            "  ret i64 %r0",
            "}",
        ]
    return lines
