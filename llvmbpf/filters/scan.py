"""One program that walks the records of a capture file and filters each: no array of packets is made.

The content of the file is the program's packet. What it finds is stretches of the content, records that are accepted
and stand one after the other, which a helper takes over in batches.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from llvmbpf.asm import ProgramBuilder
from llvmbpf.asm.builder import R0, R1, R2, R3, R4, R5, R6, R7, R8, R9, R10, Register
from llvmbpf.filters.classic import ClassicProgram
from llvmbpf.filters.translate import add_function
from llvmbpf.helpers import HelperContext
from llvmbpf.helpers.signature import SCALAR, Signature, memory
from llvmbpf.packets.pcap_format import RECORD_HEADER_SIZE
from llvmbpf.program import Program
from llvmbpf.vm import EbpfVmRaw

if TYPE_CHECKING:
    from typing_extensions import Buffer

__all__ = ["RecordScanner", "build_scan"]

# The frame: five words, and below them the stretches that wait for the helper, two words each. The words have 32 bits,
# since what is loaded with fewer than 64 is known to be a number: added to the content, it stays in the content, also
# though stretches are stored to places in the frame that are not known.
PACKETS, MATCHED, START, END, NEXT = -4, -8, -12, -16, -20
WORD = 4
STRETCH_SIZE = 2 * WORD
STRETCHES = 1024
BUFFER = NEXT - STRETCHES * STRETCH_SIZE
FRAME_SIZE = -BUFFER
LARGEST_CONTENT = (1 << 32) - 1

LENGTH_FIELD, WIRE_LENGTH_FIELD = 8, 12  # of a record's header
HELPER = 1

CONTENT, POSITION, SIZE, WAITING = R6, R7, R8, R9  # WAITING: bytes of stretches in the buffer


def build_scan(classic: ClassicProgram, order: str, limit: int) -> Program:
    """The program: r0 is how many bytes of the content were whole records.

    It stops before a record that is not whole, or that claims more than ``limit`` bytes. Helper 1 gets the address and
    the size of stretches, each a start and an end within the content, and, at the end, the numbers of packets and of
    accepted ones.

    Arguments:
        classic: what decides.
        order: "<" or ">", the byte order of the record headers.
        limit: the longest packet.
    """
    builder = ProgramBuilder()
    builder.mov(CONTENT, R1).mov(SIZE, R2).mov(POSITION, 0).mov(WAITING, 0)
    builder.label("record")
    builder.mov(R4, POSITION).add(R4, RECORD_HEADER_SIZE).jgt(R4, SIZE, "end")
    builder.mov(R1, CONTENT).add(R1, POSITION)
    for register, offset in ((R2, LENGTH_FIELD), (R5, WIRE_LENGTH_FIELD)):
        builder.load("u32", register, R1, offset)
        if order == ">":
            builder.be(register, 32)
    builder.jgt(R2, limit, "end").add(R4, R2).jgt(R4, SIZE, "end")
    builder.store("u32", R10, NEXT, R4)
    builder.add(R1, RECORD_HEADER_SIZE).call("filter")
    _increment(builder, PACKETS)
    builder.jeq(R0, 0, "next")
    _increment(builder, MATCHED)
    # A record that begins where the last accepted one ended makes the stretch longer; at first both are 0.
    builder.load("u32", R3, R10, END).jeq(R3, POSITION, "longer")
    _keep_stretch(builder, "begin")
    builder.jne(WAITING, STRETCHES * STRETCH_SIZE, "begin")
    builder.mov(R3, 0).mov(R4, 0)
    _hand_over(builder)
    builder.mov(WAITING, 0)
    builder.label("begin").store("u32", R10, START, POSITION)
    builder.label("longer").load("u32", R4, R10, NEXT).store("u32", R10, END, R4)
    builder.label("next").load("u32", POSITION, R10, NEXT).ja("record")
    builder.label("end").load("u32", R3, R10, END)
    _keep_stretch(builder, "all")
    builder.label("all").load("u32", R3, R10, PACKETS).load("u32", R4, R10, MATCHED)
    _hand_over(builder)
    builder.mov(R0, POSITION).exit()
    add_function(classic, builder, "filter")
    return builder.build()


def _increment(builder: ProgramBuilder, slot: int) -> None:
    builder.load("u32", R1, R10, slot).add(R1, 1).store("u32", R10, slot, R1)


def _keep_stretch(builder: ProgramBuilder, where_none: str) -> None:
    """Put the current stretch, whose end is in r3, into the buffer, if there is one."""
    place: Register = R1
    builder.jeq(R3, 0, where_none)
    builder.mov(place, R10).add(place, WAITING)
    builder.load("u32", R2, R10, START).store("u32", place, BUFFER, R2).store("u32", place, BUFFER + WORD, R3)
    builder.add(WAITING, STRETCH_SIZE)


def _hand_over(builder: ProgramBuilder) -> None:
    builder.mov(R1, R10).add(R1, BUFFER).mov(R2, WAITING).call(HELPER)


class RecordScanner:
    """The program, ready to run over one piece of content after the other.

    Attributes:
        packets, matched: how many records there were so far, and how many of them were accepted.
    """

    def __init__(self, classic: ClassicProgram, order: str, limit: int) -> None:
        self.packets = 0
        self.matched = 0
        self._found: Callable[[list[list[int]]], object] = list
        # A record takes two units of fuel, a jump backward and a call: a piece of a file has far fewer than there are.
        self._machine = EbpfVmRaw(build_scan(classic, order, limit))
        self._machine.set_stack_usage_calculator(lambda code, pc, data: 512 if pc else FRAME_SIZE)
        self._machine.register_helper(
            HELPER, self._take, signature=Signature(memory(size_argument=2), SCALAR, SCALAR, SCALAR), context=True
        )

    def scan(self, content: Buffer) -> tuple[int, list[list[int]]]:
        """Filter the records that ``content``, at most `LARGEST_CONTENT` bytes, begins with.

        Returns how many bytes whole records take, and the stretches of accepted ones, as starts and ends.
        """
        stretches: list[list[int]] = []
        self._found = stretches.extend
        return self._machine.execute_program_jit(content), stretches

    def _take(self, context: HelperContext, address: int, size: int, packets: int, matched: int) -> int:
        self._found(np.frombuffer(context.read(address, size), np.uint32).reshape(-1, 2).tolist())
        self.packets += packets
        self.matched += matched
        return 0
