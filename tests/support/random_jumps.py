"""Random programs without structure: any jump may go anywhere, calls too, also back to the first instruction.

What registers hold is a convention instead: r0 to r5 and r9 data, r6 what the run began with, r7 and r8 pointers of all
kinds. A program is a row of *moves*, each of a few instructions; jumps end at the start of a move.
"""

from __future__ import annotations

import random

from llvmbpf.isa import ATOMIC_OPS, BINARY_OPS, CONDITION_OPS, INSTRUCTION_SET, UNARY_OPS, Op
from llvmbpf.program import Program

from .code import Code
from .random_programs import CONSTANTS, CONTEXT_DATA, IR_READING_HELPER, PURE_HELPERS, SLOTS, Shape

_DATA = (0, 1, 2, 3, 4, 5, 9)
_POINTERS = (6, 7, 8)
_ALU = [row for row in INSTRUCTION_SET if row.op in BINARY_OPS | UNARY_OPS | {Op.MOVSX} and not row.unsupported]
_CONDITIONS = [row for row in INSTRUCTION_SET if row.op in CONDITION_OPS]
_ACCESSES = [
    row
    for row in INSTRUCTION_SET
    if row.op in ATOMIC_OPS | {Op.LOAD, Op.LOAD_SIGNED, Op.STORE, Op.STORE_IMM} and not row.unsupported
]


class _Chaos:
    def __init__(self, shape: Shape) -> None:
        self.shape = shape
        self.random = random.Random(shape.seed * 2)
        self.code = Code()
        self.labels: list[int] = []

    def program(self) -> Program:
        choose, code = self.random, self.code
        self.labels = [code.label() for _ in range(3 + choose.randrange(2 * self.shape.size))]
        if choose.random() < 0.8:
            self._begin()
        for label in self.labels:
            code.place(label)
            choose.choices(_MOVES, _WEIGHTS)[0](self)
        self._leave()
        return code.program()

    def _begin(self) -> None:
        emit = self.code.emit
        emit("mov", dst=6, src=1)
        emit("mov", dst=7, src=1)
        emit("mov", dst=8, src=10)
        emit("add", dst=8, imm=-64)
        if self.shape.has_context:
            emit("ldxdw", dst=7, src=1, offset=SLOTS[0])
            emit("add", dst=6, imm=CONTEXT_DATA[0])

    def _somewhere(self) -> int:
        return self.random.choice(self.labels)

    def _leave(self) -> None:
        emit = self.code.emit
        for register in (1, 2, 3, 4, 5, 9):
            emit("xor", dst=0, src=register)
            emit("mul", dst=0, imm=31)
        if self.random.random() < 0.5:
            emit("ldxdw", dst=9, src=10, offset=-8 * self.random.randrange(10, 60))
            emit("xor", dst=0, src=9)
        emit("exit")

    def _arithmetic(self) -> None:
        row = self.random.choice(_ALU)
        fields = {"dst": self.random.choice(_DATA)}
        if "src" in row.operands:
            fields["src"] = self.random.choice(_DATA)
        elif "imm" in row.operands:
            fields["imm"] = self.random.choice(CONSTANTS)
        self.code.emit_row(row, **fields)

    def _branch(self) -> None:
        row, choose = self.random.choice(_CONDITIONS), self.random
        fields = {"dst": choose.choice(_DATA)}
        if "src" in row.operands:
            fields["src"] = choose.choice(_DATA)
        else:
            fields["imm"] = choose.choice(CONSTANTS)
        self.code.emit_row(row, to=self._somewhere(), **fields)

    def _null_test(self) -> None:
        name = self.random.choice(["jeq", "jne"])
        self.code.emit(name, dst=self.random.choice((7, 8)), imm=0, to=self._somewhere())

    def _goto(self) -> None:
        self.code.emit(self.random.choice(["ja", "ja32"]), to=self._somewhere())

    def _access(self) -> None:
        row, choose = self.random.choice(_ACCESSES), self.random
        size = row.width // 8
        base = choose.choice((10, *_POINTERS))
        offset = choose.choice([0, 0, 8, 16, 3, choose.randrange(-8, 33)])
        if row.op in ATOMIC_OPS and choose.random() < 0.9:
            offset &= -size
        if base == 10:
            offset = -80 - offset
        fields = {"offset": offset, ("src" if row.base == "src" else "dst"): base}
        if "src" in row.operands and row.base != "src":
            fields["src"] = choose.choice(_DATA)
        elif row.base == "src":
            fields["dst"] = choose.choice(_DATA)
        if "imm" in row.operands:
            fields["imm"] = choose.choice(CONSTANTS)
        self.code.emit_row(row, **fields)

    def _point(self) -> None:
        emit, choose = self.code.emit, self.random
        target = choose.choice((7, 8, 8))
        match choose.randrange(7):
            case 0:
                emit("mov", dst=target, src=choose.choice(_POINTERS))
            case 1:
                emit("mov", dst=target, src=10)
                emit("add", dst=target, imm=-8 * choose.randrange(12, 60))
            case 2:
                emit("add", dst=target, imm=choose.choice([1, 2, 8, -1, -8, 1 << 20]))
            case 3:
                emit("mov", dst=9, src=choose.choice(_DATA))
                emit("and", dst=9, imm=7)
                emit(choose.choice(["add", "sub"]), dst=target, src=9)
            case 4:
                emit("mov", dst=target, imm=0)
            case 5:
                emit("stxdw", dst=10, src=choose.choice(_POINTERS), offset=-8 * choose.randrange(1, 9))
            case 6:
                emit("ldxdw", dst=target, src=10, offset=-8 * choose.randrange(1, 9))

    def _call(self) -> None:
        emit, choose = self.code.emit, self.random
        if choose.random() < 0.6:
            if self.shape.callx == "function" and choose.random() < 0.5:
                emit("lddw function", dst=9, imm=0, to=self._somewhere())
                emit("callx", dst=9)
                emit("mov", dst=9, imm=choose.choice(CONSTANTS))
            else:
                emit("call local", to=self._somewhere())
        elif choose.random() < 0.7:
            emit("call", imm=choose.choice(PURE_HELPERS))
        else:
            emit("mov", dst=1, src=choose.choice(_POINTERS))
            emit("call", imm=IR_READING_HELPER)

    def _exit(self) -> None:
        if self.random.random() < 0.5:
            self._leave()
        else:
            self.code.emit("exit")


_MOVES = [
    _Chaos._arithmetic, _Chaos._branch, _Chaos._null_test, _Chaos._goto, _Chaos._access, _Chaos._point, _Chaos._call,
    _Chaos._exit,
]  # fmt: skip
_WEIGHTS = [12, 7, 1, 1.5, 9, 6, 3, 0.7]


def chaotic(shape: Shape) -> Program:
    """The program of a shape, of the kind without structure."""
    return _Chaos(shape).program()
