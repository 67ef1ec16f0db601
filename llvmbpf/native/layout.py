"""What C, generated code and Python agree on: the words of the run record and of a map's descriptor.

Both are arrays of 64-bit words, so that one number, the index, describes a field everywhere. ``tools/build_native.py``
writes these tables to ``src/layout.h``; nothing states an index twice.
"""

from __future__ import annotations

from enum import IntEnum

__all__ = ["NO_LOCK", "RESERVATIONS", "RESERVATION_WORDS", "MapWord", "RunRecord", "header"]


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


NO_LOCK = (1 << 64) - 1

ADDRESS_WORDS = frozenset({MapWord.VALUES, MapWord.STATE})


def header() -> str:
    """The text of ``layout.h``."""
    lines = ["/* Written by tools/build_native.py from llvmbpf/native/layout.py. */", "#pragma once"]
    for table, prefix in ((RunRecord, "RUN"), (MapWord, "MAP")):
        lines.append("enum {")
        lines.extend(f"    {prefix}_{word.name} = {word.value}," for word in table)
        lines.append("};")
    lines.append(f"enum {{ RESERVATION_WORDS = {RESERVATION_WORDS}, MAX_RESERVATIONS = {RESERVATIONS} }};")
    return "\n".join([*lines, ""])
