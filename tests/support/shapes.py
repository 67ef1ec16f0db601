"""Programs of any size in shapes that are hard for some part of the way from bytecode to native code."""

from __future__ import annotations

import random
from collections.abc import Callable

from llvmbpf.program import Program

from .code import Code

_OPERATIONS = ["add", "sub", "mul", "xor", "or", "and", "lsh", "rsh", "arsh", "add32", "div", "mod32"]
_REGISTERS = (0, 2, 3, 4, 5, 6, 7, 8, 9)

Filler = Callable[[Code, int, random.Random], None]


def make_shape(name: str, size: int) -> Program:
    """A program of about ``size`` instructions; the same each time."""
    code = Code()
    SHAPES[name](code, size, random.Random(5))
    code.emit("exit")
    return code.program()


def _begin(code: Code) -> None:
    for register in _REGISTERS:
        code.emit("ldxdw", dst=register, src=1, offset=8 * register)


def _compute(code: Code, choose: random.Random) -> None:
    name, target = choose.choice(_OPERATIONS), choose.choice(_REGISTERS)
    if choose.random() < 0.5:
        code.emit(name, dst=target, src=choose.choice(_REGISTERS))
    else:
        code.emit(name, dst=target, imm=choose.randrange(1, 60))


def _straight(code: Code, size: int, choose: random.Random) -> None:
    _begin(code)
    for _ in range(size):
        _compute(code, choose)


def _loads(code: Code, size: int, choose: random.Random) -> None:
    for _ in range(size // 2):
        code.emit(choose.choice(["ldxb", "ldxw", "ldxdw"]), dst=2, src=1, offset=choose.randrange(30_000))
        code.emit("add", dst=0, src=2)


def _stores(code: Code, size: int, choose: random.Random) -> None:
    for _ in range(size // 3):
        code.emit("ldxdw", dst=2, src=1, offset=choose.randrange(3000))
        code.emit("add", dst=2, src=0)
        code.emit("stxw", dst=1, src=2, offset=choose.randrange(3000))


def _unknown(code: Code, size: int, choose: random.Random) -> None:
    code.emit("ldxdw", dst=6, src=1, offset=0)
    for _ in range((size - 2) // 2):
        code.emit("ldxdw", dst=2, src=6, offset=choose.randrange(3000))
        code.emit("stxw", dst=6, src=2, offset=choose.randrange(3000))


def _pointer_chase(code: Code, size: int, choose: random.Random) -> None:
    for _ in range(size):
        code.emit("ldxdw", dst=1, src=1, offset=choose.randrange(64))


def _atomics(code: Code, size: int, choose: random.Random) -> None:
    for _ in range(size):
        code.emit("lock fetch add", dst=1, src=choose.choice((0, 2, 3)), offset=8 * choose.randrange(100))


def _jumps(code: Code, size: int, choose: random.Random, *, backward: bool) -> None:
    _begin(code)
    labels = [code.label() for _ in range(size)]
    for index, label in enumerate(labels[:-1]):
        code.place(label)
        if choose.random() < 0.2:
            target = choose.randrange(size) if backward else choose.randrange(index + 1, min(size, index + 60))
            name = choose.choice(["jeq", "jgt", "jsgt", "jne", "jset"])
            code.emit(name, dst=choose.choice(_REGISTERS), imm=choose.randrange(50), to=labels[target])
        elif choose.random() < 0.3:
            code.emit(choose.choice(["ldxb", "ldxw"]), dst=choose.choice((2, 3, 4)), src=1, offset=choose.randrange(60))
        else:
            _compute(code, choose)
    code.place(labels[-1])


def _comparisons(code: Code, size: int, choose: random.Random) -> None:
    out = code.label()
    code.emit("ldxw", dst=2, src=1, offset=0)
    labels = [code.label() for _ in range(size // 3)]
    for value, label in enumerate(labels):
        code.emit("jeq", dst=2, imm=7 * value, to=label)
    code.emit("ja32", to=out)
    for value, label in enumerate(labels):
        code.place(label)
        code.emit("mov", dst=0, imm=value)
        code.emit("ja32", to=out)
    code.place(out)


def _nested_on_registers(code: Code, size: int, choose: random.Random) -> None:
    loops = []
    for index in range(size // 4):
        head, counter = code.label(), 2 + index % 6
        code.emit("mov", dst=counter, imm=3)
        code.place(head)
        code.emit("add", dst=0, imm=1)
        loops.append((head, counter))
    for head, counter in reversed(loops):
        code.emit("sub", dst=counter, imm=1)
        code.emit("jne", dst=counter, imm=0, to=head)


def _nested_on_slots(code: Code, size: int, choose: random.Random) -> None:
    loops = []
    for index in range(size // 6):
        head, slot = code.label(), -8 * (1 + index % 60)
        code.emit("stdw", dst=10, offset=slot, imm=3)
        code.place(head)
        loops.append((head, slot))
    for head, slot in reversed(loops):
        code.emit("ldxdw", dst=2, src=10, offset=slot)
        code.emit("sub", dst=2, imm=1)
        code.emit("stxdw", dst=10, src=2, offset=slot)
        code.emit("jne", dst=2, imm=0, to=head)


def _loops_to_themselves(code: Code, size: int, choose: random.Random) -> None:
    for _ in range(size // 2):
        head = code.label()
        code.place(head)
        code.emit("add", dst=0, imm=1)
        code.emit("jset", dst=0, imm=7, to=head)


def _slots_that_move(code: Code, size: int, choose: random.Random) -> None:
    """Each time around a loop, what is known of the slots moves on by one."""
    head = code.label()
    code.emit("ldxdw", dst=3, src=1, offset=0)
    code.place(head)
    for index in range(size // 5):
        slot, over = -8 * (63 - index % 63), code.label()
        code.emit("ldxdw", dst=2, src=10, offset=slot)
        code.emit("stxdw", dst=10, src=2, offset=slot - 8)
        code.emit("jeq", dst=4, imm=index, to=over)
        code.emit("add", dst=4, imm=1)
        code.place(over)
    code.emit("stxdw", dst=10, src=3, offset=-8)
    code.emit("ja32", to=head)


def _functions(code: Code, size: int, choose: random.Random) -> None:
    labels = [code.label() for _ in range(size // 4)]
    for label in labels:
        code.emit("call local", to=label)
    for label in labels:
        code.emit("exit")
        code.place(label)
        code.emit("add", dst=0, imm=1)
        code.emit("ldxb", dst=0, src=10, offset=-1)


def _call_tree(code: Code, size: int, choose: random.Random) -> None:
    """Eight levels of functions, each calling the next many times: inlined everywhere it would be size ** 8."""
    levels = [code.label() for _ in range(8)]
    for level, label in enumerate(levels):
        if level:
            code.emit("exit")
        code.place(label)
        for index in range(size // 8 - 1):
            if level < 7 and index % 3 == 0:
                code.emit("call local", to=levels[level + 1])
            else:
                code.emit("add", dst=6, imm=index)


def _helper_calls(code: Code, size: int, choose: random.Random) -> None:
    for _ in range(size // 2):
        code.emit("mov", dst=1, src=0)
        code.emit("call", imm=1)


def _ladder(code: Code, size: int, choose: random.Random) -> None:
    """Every other instruction may leave for one block that needs all registers."""
    _begin(code)
    out = code.label()
    for index in range(size // 2):
        _compute(code, choose)
        code.emit("jeq", dst=choose.choice(_REGISTERS), imm=index % 1000, to=out)
    code.place(out)
    for register in _REGISTERS[1:]:
        code.emit("add", dst=0, src=register)


SHAPES: dict[str, Filler] = {
    "straight line": _straight,
    "packet loads": _loads,
    "packet stores": _stores,
    "unknown pointers": _unknown,
    "pointer chase": _pointer_chase,
    "atomics": _atomics,
    "forward jumps": lambda code, size, choose: _jumps(code, size, choose, backward=False),
    "jumps anywhere": lambda code, size, choose: _jumps(code, size, choose, backward=True),
    "chain of comparisons": _comparisons,
    "nested loops on registers": _nested_on_registers,
    "nested loops on slots": _nested_on_slots,
    "loops to themselves": _loops_to_themselves,
    "slots that move": _slots_that_move,
    "many functions": _functions,
    "tree of calls": _call_tree,
    "helper calls": _helper_calls,
    "ladder": _ladder,
}
