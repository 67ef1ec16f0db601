"""Damaged objects: truncated, with fields at their limits, with pieces that lie elsewhere."""

from __future__ import annotations

import io
import random
import struct
import time
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from llvmbpf.errors import ElfError, ExecutionError, MapError, MissingHelperWarning, ProgramTypeWarning, VerifierError
from llvmbpf.objects import ObjectSpec, load_object
from llvmbpf.verifier import verify
from llvmbpf.vm import BpfObject, load

OBJECTS = Path(__file__).resolve().parent.parent / "data" / "objects"
# Every way through the reader: types, legacy maps, values of maps, calls across sections, callbacks, CO-RE, pointers.
SEEDS = (
    "counters.v3.dwarf", "core_self.v4", "legacy.v3", "legacy.v1.plain", "map_in_map.v2", "tail_calls.v4",
    "subprograms.v3.plain", "subprograms.v4", "callbacks.v3", "strings.v3", "strings.v1.plain", "globals.v4",
    "firewall.v3.O0", "text_main.v4.plain", "spin_lock.v1",
)  # fmt: skip

HEADER_FIELDS = [
    (0, 4), (4, 1), (5, 1), (6, 1), (7, 1), (8, 1), (16, 2), (18, 2), (20, 4), (24, 8), (32, 8), (40, 8), (48, 4),
    (52, 2), (54, 2), (56, 2), (58, 2), (60, 2), (62, 2),
]  # fmt: skip
SECTION_FIELDS = [(0, 4), (4, 4), (8, 8), (16, 8), (24, 8), (32, 8), (40, 4), (44, 4), (48, 8), (56, 8)]
LIMITS = (0, 1, 2, 3, 7, 8, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFF8, 0xFFFFFFFF,
          1 << 63, (1 << 64) - 8, (1 << 64) - 1)  # fmt: skip


Clock = Callable[[], float]
# Asking for a thread's time takes longer than most mutants: only what looks slow is measured so, where the machine may
# have been busy.
CLOCKS: tuple[Clock, ...] = (time.perf_counter, time.thread_time, time.thread_time)


@dataclass(frozen=True)
class Table:
    """Where the sections of an object are, read without the code under test."""

    start: int
    count: int
    spans: tuple[tuple[int, int], ...]  # of the sections with bytes in the file

    @classmethod
    def of(cls, content: bytes) -> Table:
        (start,) = struct.unpack_from("<Q", content, 40)
        (count,) = struct.unpack_from("<H", content, 60)
        headers = [struct.unpack_from("<IIQQQQ", content, start + 64 * index) for index in range(count)]
        spans = tuple((header[4], header[5]) for header in headers if header[1] not in (0, 8) and header[5])
        return cls(start, count, spans)


def limits_of(size: int) -> list[int]:
    return sorted({limit & ((1 << 8 * size) - 1) for limit in LIMITS})


def with_field(content: bytes, offset: int, size: int, value: int) -> bytes:
    return content[:offset] + (value & ((1 << 8 * size) - 1)).to_bytes(size, "little") + content[offset + size :]


def field_mutants(content: bytes) -> Iterator[bytes]:
    """Each field of the ELF header and of every section header at each limit, and one more and less than it is."""
    table = Table.of(content)
    places = [*HEADER_FIELDS]
    places += [(table.start + 64 * i + offset, size) for i in range(table.count) for offset, size in SECTION_FIELDS]
    for offset, size in places:
        now = int.from_bytes(content[offset : offset + size], "little")
        for value in {*limits_of(size), now - 1, now + 1}:
            if value != now:
                yield with_field(content, offset, size, value)


def random_mutant(content: bytes, table: Table, source: random.Random) -> bytes:
    """One to four pieces of damage, most of them in one section, where they are seen as what the section holds."""
    for _ in range(source.choice((1, 1, 1, 2, 4))):
        start, size = source.choice(table.spans)
        offset = start + source.randrange(size)
        match source.randrange(8):
            case 0:
                content = with_field(content, offset, 1, content[offset] ^ 1 << source.randrange(8))
            case 1:
                content = with_field(content, offset, 1, source.randrange(256))
            case 2 | 3:
                width = source.choice((2, 4, 4, 4, 8))
                aligned = offset - (offset - start) % width
                content = with_field(content, aligned, width, source.choice(limits_of(width)))[: len(content)]
            case 4:
                aligned = offset - (offset - start) % 4
                now = int.from_bytes(content[aligned : aligned + 4], "little")
                content = with_field(content, aligned, 4, now + source.choice((-8, -4, -2, -1, 1, 2, 4, 8)))[
                    : len(content)
                ]
            case 5:  # a record over another one
                length = source.choice((8, 12, 16, 24))
                other = start + source.randrange(size)
                piece = content[other : other + length]
                content = content[:offset] + piece + content[offset + len(piece) :]
            case 6:
                index = source.randrange(table.count)
                at, width = source.choice(SECTION_FIELDS)
                place = table.start + 64 * index + at
                content = with_field(
                    content, place, width, source.choice((*limits_of(width), source.randrange(table.count)))
                )
            case 7:  # two sections change places
                first, second = (source.randrange(table.count) for _ in range(2))
                one, two = (content[table.start + 64 * i + 24 : table.start + 64 * i + 40] for i in (first, second))
                for index, piece in ((first, two), (second, one)):
                    place = table.start + 64 * index + 24
                    content = content[:place] + piece + content[place + 16 :]
    return content


def exercise(content: bytes, clock: Clock = time.perf_counter) -> tuple[str, float]:
    """Everything that can be asked of an object: what came of it, and the seconds that it took.

    Only ElfError may be raised, and VerifierError by the verifier for a program that could be linked.
    """
    start = clock()
    try:
        outcome = ask_everything(load_object(content))
    except ElfError as error:
        outcome = "refused"
        str(error)
    return outcome, clock() - start


def ask_everything(found: ObjectSpec) -> str:
    outcome = "loaded"
    for program in found.programs.values():
        try:
            linked = program.program
        except ElfError:
            outcome = "program refused"
            continue
        try:
            verify(linked, bound_maps=True, callx="function")
        except VerifierError:
            outcome = "program not valid"
    for spec in found.maps.values():
        repr(spec)
        hash(spec.key_dtype), hash(spec.value_dtype)
    for name, value in found.globals.items():
        repr(value)
        found.globals[name] = value
    return outcome


def exercise_whole(content: bytes, runs: bool = False, clock: Clock = time.perf_counter) -> tuple[str, float]:
    """Load a mutant as users do, with maps, variables and plans: what came of it, and the seconds that it took.

    ElfError and MapError may be raised for the object, ElfError and VerifierError for its programs. With ``runs`` each
    program is interpreted on one packet, too, which is not in the time.
    """
    start = clock()
    loaded = None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", MissingHelperWarning)
        warnings.simplefilter("ignore", ProgramTypeWarning)
        try:
            loaded = load(content, fuel=200, clock=0, seed=0, trace=io.StringIO())
            outcome = plan_everything(loaded)
        except (ElfError, MapError) as error:
            outcome = "refused" if isinstance(error, ElfError) else "map refused"
            str(error)
    seconds = clock() - start
    if runs and loaded is not None:
        interpret_everything(loaded)
    return outcome, seconds


def plan_everything(loaded: BpfObject) -> str:
    outcome = "loaded"
    for program in loaded.programs.values():
        try:
            _ = program.plan
            program.inspect_bytecode()
        except ElfError:
            outcome = "program refused"
        except VerifierError as error:
            outcome = "program not valid"
            str(error)
    for name, value in loaded.globals.items():
        repr(value)
        loaded.globals[name] = value
    for one in loaded.maps.values():
        repr(one)
    return outcome


PACKET = bytes.fromhex("00" * 12 + "08004500002e00004000ff11000001020304c0a800010035003500 1a0000") + bytes(range(64))


def interpret_everything(loaded: BpfObject) -> None:
    for program in loaded.programs.values():
        try:
            program.run(bytearray(PACKET), engine="interpreter")
        except (ElfError, VerifierError, ExecutionError) as error:
            str(error)
