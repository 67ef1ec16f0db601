"""What C, generated code and Python agree on: the words of the run record and of a map's descriptor.

Both are arrays of 64-bit words, so that one number, the index, describes a field everywhere. ``tools/build_native.py``
writes these tables to ``src/layout.h``; nothing states an index twice.
"""

from __future__ import annotations

from enum import IntEnum

__all__ = ["NO_LOCK", "RESERVATIONS", "RESERVATION_WORDS", "BatchWord", "MapWord", "RunRecord", "header"]


class RunRecord(IntEnum):
    """The words of the run record by index."""

    FUEL = 0  # units left; written back at the end of a run
    STOP = 1  # address of the byte that ends the run when not 0
    STACK_TOP = 2  # end of the block of shared frames
    STACK_LOW = 3  # start of its live part, valid while a helper runs
    ALLOWED = 4  # address of the allowed ranges: start, length, writable
    ALLOWED_COUNT = 5
    PACKET_WRITABLE = 6
    CONTEXT_WRITABLE = 7
    TRAP_KIND = 8
    TRAP_PC = 9
    TRAP_ADDRESS = 10
    TRAP_SIZE = 11
    PACKET = 12  # address and length of packet and metadata buffer, valid while a helper runs
    PACKET_LENGTH = 13
    CONTEXT = 14
    CONTEXT_LENGTH = 15
    TOTAL_FUEL = 16  # of a batch: given and, at its end, left
    TRAP_FUNCTION = 17  # entry of the function in which the trap happened

    # What follows is for programs of a kernel type. PACKET is then the base that never moves during a run, and these
    # are offsets from it in bytes; the packet is what lies from DATA_META to DATA_END.
    DATA = 18
    DATA_END = 19
    DATA_META = 20
    CAPACITY = 21  # bytes from the base that are the run's own: how far the packet may grow; its length where it is not
    PROGRAM_TYPE = 22  # a ProgramType
    CPU = 23
    CPUS = 24
    MAPS = 25  # address of the addresses of all maps' descriptors
    MAP_COUNT = 26
    LOCK = 27  # address of the spin lock that is held, 0 without one
    RESERVATIONS = 28  # address of the ring buffer records that are reserved: see RESERVATION_WORDS
    RESERVATION_COUNT = 29
    CLOCK = 30  # 0: the host's monotonic clock; 1: TIME stands still
    TIME = 31  # nanoseconds
    RANDOM = 32  # state of the random numbers
    REDIRECT_KIND = 33  # 0 none, 1 to an interface, 2 through a map
    REDIRECT_TARGET = 34  # the interface's index, or the key in the map
    REDIRECT_FLAGS = 35
    REDIRECT_MAP = 36  # MapWord.ID of the map
    TAIL_CALLS = 37  # made so far
    WANTS_HOST = 38  # a batch returns to its host behind this packet: a ring buffer with a consumer fills up
    PROGRAM = 39  # which program of the object runs, by its number
    EACH_VALUE = 40  # address of the value that the last step over a map's elements found
    REACHED = 41  # the first packet of a batch that was not run, at the end of its loop


RESERVATION_WORDS = 3  # address of the record's data, its size in bytes, the map's descriptor
RESERVATIONS = 16  # that a run may hold at one time


class MapWord(IntEnum):
    """The words of a map's descriptor by index.

    Programs see the descriptor's address as the map. Where a program names a map, the lifter writes the descriptor as
    a constant into the module, so that every word folds into the code; the addresses in it are symbols.
    """

    TYPE = 0  # a MapType
    KEY_SIZE = 1
    VALUE_SIZE = 2
    MAX_ENTRIES = 3
    FLAGS = 4
    EXTRA = 5
    CPUS = 6  # possible CPUs: how many values an element of a per-CPU map has
    ID = 7  # the map's number in its object
    STRIDE = 8  # bytes from one value to the next
    VALUE_COUNT = 9  # values in the area: elements, times CPUS in per-CPU maps
    LOCK_OFFSET = 10  # of a struct bpf_spin_lock in the value; NO_LOCK without one
    VALUES = 11  # address of the first value. Element i of CPU c is value c * MAX_ENTRIES + i
    STATE = 12  # address of the family's mutable words
    AUX0 = 13  # what these hold is the family's own business
    AUX1 = 14
    AUX2 = 15
    AUX3 = 16
    AUX4 = 17
    AUX5 = 18


class BatchWord(IntEnum):
    """The words of what a batch of a kernel program is given, by index. Addresses are 0 where there is no such thing.

    What belongs to packet i stands in row i * ROW_STEP of each column: with 0 one packet is run again and again.
    """

    ROW_STEP = 0
    END = 1  # the first packet that is not to be run
    BASE = 2  # a packet begins at BASE + OFFSETS[row], or at BASE + row * STRIDE without offsets
    OFFSETS = 3
    STRIDE = 4
    LENGTHS = 5  # u32
    WIRE_LENGTHS = 6  # u32
    TIMES = 7  # u64: what the clock shows
    FUEL = 8  # units of each packet
    PROGRAM = 9  # the number of the program
    CONTEXT = 10  # the context that programs see
    CONTEXT_ROWS = 11  # contexts as the user gave them, CONTEXT_STRIDE bytes from one row to the next
    CONTEXT_STRIDE = 12
    RESULTS = 13  # u64: r0
    TRAPS = 14  # rows of TRAP_DTYPE
    TRAP_PROGRAMS = 15  # u32: the program in which it trapped
    REDIRECTS = 16  # u32 kind, u32 map, u64 target, u64 flags
    CONTEXT_OUT = 17  # contexts as programs left them
    SLOT = 18  # where packets that move are copied to, CAPACITY bytes with HEADROOM in front
    HEADROOM = 19
    CAPACITY = 20
    COPIES = 21  # whether packets that do not move are copied to the output, and run there
    KEEPS = 22  # whether packets stay in the output; without it each is put into the same place
    OUTPUT = 23  # OUTPUT_SIZE bytes, of which OUTPUT_USED are taken
    OUTPUT_SIZE = 24
    OUTPUT_USED = 25
    OUTPUT_OFFSETS = 26  # u64: where in the output the packet begins
    OUTPUT_LENGTHS = 27  # u32
    METADATA_LENGTHS = 28  # u32: bytes between data_meta and data; they lie before the packet
    RECORD = 29  # address of what is cleared before each packet and copied to RECORDS behind it
    RECORD_SIZE = 30
    RECORDS = 31  # RECORD_SIZE bytes a row


NO_LOCK = (1 << 64) - 1

# Types of maps (numbers of MapType) whose values programs get pointers to, and those of them that they may only read.
VALUE_TYPES = frozenset({1, 2, 5, 6, 9, 10, 11, 14, 16, 17, 25})
READ_ONLY_TYPES = frozenset({14, 16, 17, 25})
RDONLY_PROG = 1 << 7  # the flag of a map that says the same

ADDRESS_WORDS = frozenset({MapWord.VALUES, MapWord.STATE})


def header() -> str:
    """The text of ``layout.h``."""
    lines = ["/* Written by tools/build_native.py from llvmbpf/native/layout.py. */", "#pragma once"]
    for table, prefix in ((RunRecord, "RUN"), (MapWord, "MAP"), (BatchWord, "BATCH")):
        lines.append("enum {")
        lines.extend(f"    {prefix}_{word.name} = {word.value}," for word in table)
        lines.append("};")
    lines.append(f"enum {{ RESERVATION_WORDS = {RESERVATION_WORDS}, MAX_RESERVATIONS = {RESERVATIONS} }};")
    for name, types in (("VALUE_TYPES", VALUE_TYPES), ("READ_ONLY_TYPES", READ_ONLY_TYPES)):
        lines.append(f"#define {name} {sum(1 << one for one in types):#x}ULL /* a bit for each type of map */")
    lines.append(f"enum {{ FLAG_RDONLY_PROG = {RDONLY_PROG} }};")
    return "\n".join([*lines, ""])
