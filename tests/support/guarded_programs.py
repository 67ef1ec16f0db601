"""Random programs about bounds: comparisons, pointer arithmetic, masks, spills and loops around a packet.

Unlike `random_programs`, results do not matter here (they may be addresses), so everything may be compared with
everything. What matters is that much is compared before it is accessed, in all the ways that compilers do it.
"""

from __future__ import annotations

import random

from llvmbpf.isa import INSTRUCTION_SET, Op
from llvmbpf.program import Program

from .code import Code

SLOTS = (8, 24)
CONTEXT_BYTES = 48
_ALU = ("add", "sub", "mul", "div", "mod", "or", "and", "xor", "lsh", "rsh", "arsh", "sdiv", "smod", "mov")
_JUMPS = ("jeq", "jne", "jgt", "jge", "jlt", "jle", "jsgt", "jsge", "jslt", "jsle", "jset")
_SIGNED_MOVES = [one for one in INSTRUCTION_SET if one.op is Op.MOVSX and not one.unsupported]
_LOADS = {1: "ldxb", 2: "ldxh", 4: "ldxw", 8: "ldxdw"}
_STORES = {1: "stxb", 2: "stxh", 4: "stxw", 8: "stxdw"}
_CONSTANTS = (
    0,
    1,
    2,
    3,
    4,
    7,
    8,
    14,
    15,
    16,
    20,
    31,
    34,
    40,
    60,
    63,
    64,
    255,
    1500,
    -1,
    -2,
    -8,
    -20,
    0x7FFFFFFF,
    -0x80000000,
)


class Bounds:
    """One program. r6 is the packet, r7 its end, r8 its length; r0 to r5 are pointers and numbers, r9 counts loops."""

    def __init__(self, seed: int, *, has_context: bool) -> None:
        self.random = random.Random(seed)
        self.has_context = has_context
        self.code = Code()
        self.pointers: set[int] = set()  # registers that probably point into the packet
        self.depth = 0
        self.out = self.code.label()
        # Functions that may be called: label, and whether r1 is an address in a caller's frame. Each may call later
        # ones.
        count = self.random.choice([0, 0, 1, 2])
        self.functions = [(self.code.label(), self.random.random() < 0.6) for _ in range(count)]
        self.first_callable = 0

    def program(self) -> Program:
        """The program."""
        emit = self.code.emit
        if self.has_context:
            emit("ldxdw", dst=6, src=1, offset=SLOTS[0])
            emit("ldxdw", dst=7, src=1, offset=SLOTS[1])
            emit("mov", dst=8, src=7)
            emit("sub", dst=8, src=6)
        else:
            emit("mov", dst=6, src=1)
            emit("mov", dst=7, src=1)
            emit("add", dst=7, src=2)
            emit("mov", dst=8, src=2)
        self._body(self.random.choice([3, 6, 12, 20]))
        self.code.place(self.out)
        emit("mov", dst=0, imm=0)
        emit("exit")
        for position, (label, takes_frame) in enumerate(self.functions):
            self.code.place(label)
            self.out = self.code.label()
            self.first_callable = position + 1
            self.pointers = set()
            if takes_frame:
                self._use_callers_frame()
            self._body(self.random.choice([2, 4]))
            self.code.place(self.out)
            emit("exit")
        return self.code.program()

    def _use_callers_frame(self) -> None:
        """Accesses through r1, or not far from it, with r2 an index that is small, or nearly; r3 may be one more."""
        emit = self.code.emit
        if self.random.random() < 0.4:
            emit("and", dst=2, imm=self.random.choice([7, 8, 31]))
            emit("add", dst=1, src=2)
        if self.random.random() < 0.3:
            emit("sub", dst=3, src=1)
        size, offset = self.random.choice([1, 4, 8]), self.random.choice([0, 0, 8, -8, -16])
        if self.random.random() < 0.5:
            emit(_STORES[size], dst=1, src=self._any(), offset=offset)
        emit(_LOADS[size], dst=self.random.choice([0, 1, 4]), src=1, offset=offset)

    # -- choosing -------------------------------------------------------------------------------------------------

    def _any(self) -> int:
        return self.random.randrange(6)

    def _pointer(self) -> int:
        chosen = self.random.choice([*self.pointers, 6, 6])
        if chosen == 6 and self.random.random() < 0.7:
            chosen = self._any()
            self.code.emit("mov", dst=chosen, src=6)
            self.pointers.add(chosen)
        return chosen

    def _number(self) -> int:
        found = [one for one in range(6) if one not in self.pointers]
        return self.random.choice(found) if found else self._any()

    def _constant(self) -> int:
        return self.random.choice(_CONSTANTS)

    def _body(self, count: int) -> None:
        for _ in range(count):
            self.depth += 1
            names = list(_WEIGHTS)
            weights = [
                0 if self.depth > 3 and name in ("loop", "index_loop", "branch") else _WEIGHTS[name] for name in names
            ]
            getattr(self, self.random.choices(names, weights)[0])()
            self.depth -= 1

    # -- statements -----------------------------------------------------------------------------------------------

    def arithmetic(self) -> None:
        width = self.random.choice(["", "", "32"])
        op, dst = self.random.choice(_ALU), self._number()
        if self.random.random() < 0.5:
            self.code.emit(op + width, dst=dst, imm=self._constant())
        else:
            self.code.emit(op + width, dst=dst, src=self.random.choice([self._number(), 8]))
        self.pointers.discard(dst)

    def short(self) -> None:
        dst = self._number()
        self.code.emit(self.random.choice(["le16", "be16", "be32", "neg", "neg32", "bswap32"]), dst=dst)

    def signed_move(self) -> None:
        dst = self._number()
        self.code.emit_row(self.random.choice(_SIGNED_MOVES), dst=dst, src=self._number())

    def step(self) -> None:
        """Move a pointer by a constant."""
        dst = self._pointer()
        if dst != 6:
            self.code.emit(
                self.random.choice(["add", "add", "add", "sub"]),
                dst=dst,
                imm=self.random.choice([1, 2, 4, 8, 14, 20, -2, -20]),
            )

    def step_by_number(self) -> None:
        """Move a pointer by something that was masked, or not."""
        number = self._number()
        self.pointers.discard(number)
        if self.random.random() < 0.7:
            self.code.emit("and", dst=number, imm=self.random.choice([1, 3, 7, 15, 60, 63, 255]))
            if self.random.random() < 0.4:
                self.code.emit("lsh", dst=number, imm=self.random.choice([1, 2]))
        dst = self._pointer()
        if dst not in (6, number):
            self.code.emit(self.random.choice(["add", "add", "sub"]), dst=dst, src=number)

    def copy(self) -> None:
        dst, src = self._any(), self.random.choice([self._any(), 6, 7, 8])
        self.code.emit(self.random.choice(["mov", "mov", "mov", "mov32"]), dst=dst, src=src)
        if src in self.pointers or src == 6:
            self.pointers.add(dst)
        else:
            self.pointers.discard(dst)

    def difference(self) -> None:
        dst = self._any()
        self.code.emit("mov", dst=dst, src=7)
        self.code.emit("sub", dst=dst, src=self.random.choice([6, self._any()]))
        self.pointers.discard(dst)

    def sum_of_numbers(self) -> None:
        """The packet's start plus a number."""
        number = self._number()
        dst = self._any()
        self.code.emit("mov", dst=dst, src=6)
        self.code.emit("add", dst=dst, src=number if number != dst else 8)
        self.pointers.add(dst)

    def access(self) -> None:
        size = self.random.choice([1, 1, 2, 4, 8])
        pointer, offset = self._pointer(), self.random.choice([0, 0, 0, 1, 2, 4, 12, 13, -1, -2, -8])
        if self.random.random() < 0.8:
            dst = self._any()
            self.code.emit(_LOADS[size], dst=dst, src=pointer, offset=offset)
            self.pointers.discard(dst)
        else:
            self.code.emit(_STORES[size], dst=pointer, src=self._any(), offset=offset)

    def guarded_access(self) -> None:
        """``p + k`` against the end, in one of the ways to write it, and an access that fits, or nearly."""
        emit, pointer, bytes_ = self.code.emit, self._pointer(), self.random.choice([1, 2, 4, 8, 14, 20])
        ahead = self.random.choice([one for one in range(6) if one != pointer])
        skip = self.code.label() if self.random.random() < 0.5 else self.out
        emit("mov", dst=ahead, src=pointer)
        form = self.random.choice(["ahead", "ahead", "rest", "index"])
        if form == "rest":
            emit("mov", dst=ahead, src=7)
            emit("sub", dst=ahead, src=pointer)
            emit(self.random.choice(["jlt", "jslt", "jlt32"]), dst=ahead, imm=bytes_, to=skip)
        elif form == "index":
            emit("sub", dst=ahead, src=6)
            emit("add", dst=ahead, imm=bytes_)
            emit(self.random.choice(["jgt", "jsgt"]), dst=ahead, src=8, to=skip)
        else:
            emit("add", dst=ahead, imm=bytes_)
            if self.random.random() < 0.5:
                emit(self.random.choice(["jgt", "jgt", "jge"]), dst=ahead, src=7, to=skip)
            else:
                emit(self.random.choice(["jlt", "jlt", "jle"]), dst=7, src=ahead, to=skip)
        self.pointers.discard(ahead)
        size = self.random.choice([one for one in (1, 2, 4, 8) if one <= bytes_])
        loaded = self._any()
        offset = bytes_ - size + self.random.choice([0, 0, 0, 0, 1])
        emit(_LOADS[size], dst=loaded, src=pointer, offset=offset)
        self.pointers.discard(loaded)
        if skip != self.out:
            self.code.place(skip)

    def constant_guard(self) -> None:
        """The length against a constant."""
        self.code.emit(
            self.random.choice(["jlt", "jlt32", "jle", "jslt"]),
            dst=8,
            imm=self.random.choice([1, 4, 14, 34, 64]),
            to=self.out,
        )

    def branch(self) -> None:
        """Compare anything with anything, do something on one side, or on both."""
        other, done = self.code.label(), self.code.label()
        op = self.random.choice(_JUMPS) + self.random.choice(["", "", "32"])
        if self.random.random() < 0.4:
            self.code.emit(op, dst=self.random.choice([self._any(), 8]), imm=self._constant(), to=other)
        else:
            choice = [self._any(), self._any(), 6, 7, 8]
            self.code.emit(op, dst=self.random.choice(choice), src=self.random.choice(choice), to=other)
        before = set(self.pointers)
        self._body(self.random.choice([0, 1, 2]))
        if self.random.random() < 0.5:
            self.code.emit("ja", to=done)
            self.code.place(other)
            after, self.pointers = self.pointers, before
            self._body(self.random.choice([1, 2]))
            self.pointers &= after
        else:
            self.code.place(other)
            self.pointers &= before
        self.code.place(done)

    def loop(self) -> None:
        """A counted loop, or one that goes on while a pointer is before the end."""
        head = self.code.label()
        emit, counter = self.code.emit, -8 * self.random.choice([1, 2])
        kind = self.random.choice(["up", "down", "pointer"])
        if kind == "pointer":
            cursor = self._any()
            emit("mov", dst=cursor, src=6)
            self.pointers.add(cursor)
            step = self.random.choice([1, 2, 4])
            self.code.place(head)
            ahead = self.random.choice([one for one in range(6) if one != cursor])
            emit("mov", dst=ahead, src=cursor)
            emit("add", dst=ahead, imm=step)
            emit("jgt", dst=ahead, src=7, to=self.out)
            loaded = self.random.choice([one for one in range(6) if one != cursor])
            emit("ldxb", dst=loaded, src=cursor, offset=self.random.choice([0, step - 1]))
            self.pointers -= {ahead, loaded}
            emit("add", dst=cursor, imm=self.random.choice([step, step, 1]))
            emit("ja", to=head)
            return
        limit = self.random.choice([1, 2, 3, 8, 16])
        emit("mov", dst=9, imm=0 if kind == "up" else limit)
        emit("stxdw", dst=10, src=9, offset=counter)
        self.code.place(head)
        self._body(self.random.choice([1, 2, 3]))
        emit("ldxdw", dst=9, src=10, offset=counter)
        emit("add", dst=9, imm=1 if kind == "up" else -1)
        emit("stxdw", dst=10, src=9, offset=counter)
        if kind == "up":
            emit(self.random.choice(["jlt", "jne", "jslt", "jlt32"]), dst=9, imm=limit, to=head)
        else:
            emit(self.random.choice(["jne", "jgt", "jsgt"]), dst=9, imm=0, to=head)

    def index_loop(self) -> None:
        """``for (i = 0; i < length; i += step) use(packet[i])``."""
        emit, head, done = self.code.emit, self.code.label(), self.code.label()
        index, pointer = self.random.sample(range(6), 2)
        step = self.random.choice([1, 1, 2, 4])
        emit("mov", dst=index, imm=self.random.choice([0, 0, 0, 2, -1]))
        self.code.place(head)
        width = self.random.choice(["", "", "32"])
        emit(self.random.choice(["jge", "jge", "jsge", "jeq", "jgt"]) + width, dst=index, src=8, to=done)
        emit("mov", dst=pointer, src=6)
        emit("add", dst=pointer, src=index)
        emit("ldxb", dst=pointer, src=pointer, offset=self.random.choice([0, 0, 0, step - 1]))
        emit("add" + self.random.choice(["", "32"]), dst=index, imm=step)
        emit("ja", to=head)
        self.code.place(done)
        self.pointers -= {index, pointer}

    def spill(self) -> None:
        register, slot = self.random.choice([self._any(), 6, 7, 8]), -8 * self.random.randrange(3, 7)
        self.code.emit("stxdw", dst=10, src=register, offset=slot)
        if self.random.random() < 0.6:
            dst = self._any()
            self.code.emit("ldxdw", dst=dst, src=10, offset=-8 * self.random.randrange(3, 7))
            self.pointers.discard(dst)
            if register in self.pointers or register == 6:
                self.pointers.add(dst)

    def call(self) -> None:
        """Call a function with what the registers hold, or with addresses in the frame."""
        callable_ = self.functions[self.first_callable :]
        if not callable_:
            return
        label, takes_frame = self.random.choice(callable_)
        emit = self.code.emit
        if takes_frame:
            for register in self.random.choice([(1,), (1, 3)]):
                emit("mov", dst=register, src=10)
                emit("add", dst=register, imm=self.random.choice([-512, -64, -48, -16, -8]))
            emit("mov", dst=2, src=self.random.choice([0, 4, 5, 8]))
        emit("call local", to=label)
        self.pointers -= {0, 1, 2, 3, 4, 5}

    def frame_index(self) -> None:
        """An array on the stack, with an index that is masked, or nearly."""
        index, where = self.random.sample(range(6), 2)
        emit = self.code.emit
        emit("mov", dst=index, src=self._number())
        emit("and", dst=index, imm=self.random.choice([7, 15, 31, 56]))
        emit("mov", dst=where, src=10)
        emit("add", dst=where, imm=self.random.choice([-64, -48, -32]))
        emit("add", dst=where, src=index)
        size = self.random.choice([1, 8])
        self.pointers -= {index, where}
        if self.random.random() < 0.5:
            emit(_STORES[size], dst=where, src=index, offset=0)
        else:
            emit(_LOADS[size], dst=where, src=where, offset=0)


_WEIGHTS = {
    "arithmetic": 10, "short": 2, "signed_move": 2, "step": 8, "step_by_number": 6, "copy": 6, "difference": 3,
    "sum_of_numbers": 3, "access": 3, "guarded_access": 14, "constant_guard": 2, "branch": 10, "loop": 3,
    "index_loop": 2, "spill": 5, "frame_index": 3, "call": 4,
}  # fmt: skip


def bounds(seed: int, *, has_context: bool) -> Program:
    """Program ``seed`` about bounds."""
    return Bounds(seed, has_context=has_context).program()
