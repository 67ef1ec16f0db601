"""Make a program that shows a fault as small as it can be, and write it down as a text case."""

from __future__ import annotations

from collections.abc import Callable

from llvmbpf.asm import disassemble
from llvmbpf.errors import LlvmBpfError
from llvmbpf.isa import Instruction
from llvmbpf.program import Program
from llvmbpf.verifier import verify
from tests.support.code import link, unlink
from tests.support.differential import Observation


def reduce_program(program: Program, is_bad: Callable[[Program], bool]) -> Program:
    """Delete instructions, many at a time at first, for as long as the program stays bad."""
    instructions, targets = unlink(program)
    size = len(instructions) // 2
    while size:
        position = 0
        while position < len(instructions):
            fewer, fewer_targets = _without(instructions, targets, position, size)
            smaller = _linked(fewer, fewer_targets)
            if smaller is not None and is_bad(smaller):
                instructions, targets = fewer, fewer_targets
            else:
                position += size
        size //= 2
    return link(instructions, targets)


def _without(
    instructions: list[Instruction], targets: dict[int, int], position: int, size: int
) -> tuple[list[Instruction], dict[int, int]]:
    """Leave out ``size`` instructions; jumps to them go to what follows."""
    gone = range(position, min(position + size, len(instructions)))

    def moved(index: int) -> int:
        return index if index < position else max(index - len(gone), position)

    kept = instructions[: gone.start] + instructions[gone.stop :]
    return kept, {moved(index): moved(target) for index, target in targets.items() if index not in gone}


def _linked(instructions: list[Instruction], targets: dict[int, int]) -> Program | None:
    try:
        program = link(instructions, targets)
        verify(program, callx="function")
    except (LlvmBpfError, IndexError):
        return None
    return program


def expected_sections(expected: Observation, before: bytes) -> str:
    """What a text case says must come of its program."""
    fault = expected.fault
    lines = ["-- mem after", expected.packet.hex(" ")] if expected.packet != before else []
    if fault is None:
        return "\n".join([*lines, "-- result", hex(expected.r0 or 0)])
    lines += ["-- fault", f"kind: {fault.kind.split(' ')[0]}", f"pc: {fault.pc}"]
    if fault.size:
        lines += [f"size: {fault.size}", f"region: {fault.kind.split(' ')[-1]}"]
    return "\n".join(lines)


def text_case(program: Program, packet: bytes, expected: str, comment: str) -> str:
    """A case for tests/data: the program, its memory, and what the interpreter says of it."""
    lines = [*(f"# {line}" for line in comment.splitlines()), "-- asm", disassemble(program)]
    if packet:
        lines += ["-- mem", *(packet[start : start + 16].hex(" ") for start in range(0, len(packet), 16))]
    return "\n".join([*lines, expected, ""])
