"""The structural verifier: Program -> VerifiedProgram, or every violation at once.

It accepts exactly the programs whose instructions the table allows and whose control flow stays inside: nothing is
judged that depends on values, so no output of a compiler is refused for being too clever. Memory, loops and call depth
are checked while a program runs (safe mode).

=================  ==========================================================================================
rule               what it asks for
=================  ==========================================================================================
``empty``          at least one instruction
``length``         at most ``max_instructions``
``encoding``       a row of the table allows the opcode and its fields; reserved fields are zero
``wide``           the second half of a wide instruction is there (RFC 9669 section 5.4)
``register``       register numbers are at most 10
``frame-pointer``  nothing writes r10, neither as dst nor by a fetch
``jump``           a jump ends on an instruction of the program, not inside a wide one
``call``           a local call or function pointer does too
``end``            the last instruction does not run on beyond the end
``unsupported``    the feature exists here
``callx``          calls through registers are switched on; such calls times the functions whose address is taken
                   are at most 16,384
``map``            a map or variable that a wide instruction names has been bound by a loader
``shared-code``    functions that jump into each other's code do not multiply the program
=================  ==========================================================================================
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from llvmbpf.asm import format_instruction
from llvmbpf.cfg import ControlFlowGraph, SharedCodeError, build_cfg, function_pointer_target, jump_target
from llvmbpf.display import Displayed
from llvmbpf.errors import VerifierError, Violation
from llvmbpf.isa import FRAME_POINTER, REGISTER_COUNT, Instruction, InstructionSpec, Op, explain_mismatch, to_unsigned
from llvmbpf.program import Program

if TYPE_CHECKING:
    from typing_extensions import Buffer

__all__ = ["MAX_INSTRUCTIONS", "CallxMode", "VerifiedProgram", "verify"]

MAX_INSTRUCTIONS = 1_000_000

# Any call through a register may reach any function whose address is taken, and each such pair is code to generate.
MAX_REGISTER_CALL_EDGES = 16_384


class CallxMode(StrEnum):
    """What the register of a ``callx`` holds, where the instruction is allowed at all."""

    OFF = "off"
    FUNCTION = "function"  # the value of a wide load with src 4: a program-local function
    HELPER = "helper"  # a helper number


@dataclass(frozen=True)
class VerifiedProgram(Displayed):
    """A program whose structure is sound, with what the verifier learned about it.

    ``helpers`` maps each helper number that the program calls to the pcs of the calls; numbers need not be
    registered yet. ``address_taken`` holds the entries of functions that a function pointer may name.
    """

    program: Program
    cfg: ControlFlowGraph
    helpers: Mapping[int, tuple[int, ...]]
    address_taken: tuple[int, ...]
    callx: CallxMode = CallxMode.OFF

    def describe(self, pc: int) -> str:
        """The text of the instruction at ``pc``, for messages."""
        return describe(self.program, pc)

    def __repr__(self) -> str:
        return f"<VerifiedProgram of {len(self.program)} instructions, {len(self.cfg.functions)} functions>"


def describe(program: Program, pc: int) -> str:
    """The text of the instruction that begins at ``pc``; empty where none does."""
    try:
        return format_instruction(program.at(pc))
    except IndexError:
        return ""


def verify(
    program: Program | Buffer,
    *,
    callx: CallxMode | str = CallxMode.OFF,
    max_instructions: int = MAX_INSTRUCTIONS,
    bound_maps: bool = False,
) -> VerifiedProgram:
    """Check the structure of ``program``.

    Arguments:
        program: what to check; bytecode is taken too.
        callx: whether calls through registers are allowed and what the register holds.
        max_instructions: longer programs are refused.
        bound_maps: the caller provides the maps that ``program.references`` names; without, these are refused.

    Raises:
        VerifierError: the program breaks a rule; ``violations`` holds every broken rule with its pc.

    >>> from llvmbpf.program import Program
    >>> verify(Program(bytes.fromhex("b700000005000000 9500000000000000")))
    <VerifiedProgram of 2 instructions, 1 functions>
    """
    if not isinstance(program, Program):
        program = Program(program)
    callx = CallxMode(callx)
    violations = list(_length(program, max_instructions))
    if not violations:
        for index, (instruction, spec) in enumerate(zip(program.instructions, program.specs, strict=True)):
            for rule, detail in _instruction(program, index, instruction, spec, callx):
                violations.append(_violation(program, index, rule, detail))
            if (problem := _unbound(program, index, instruction, spec, bound_maps)) is not None:
                violations.append(_violation(program, index, "map", problem))
        violations.extend(_end(program))
    if violations:
        raise VerifierError(violations=violations)
    try:
        cfg = build_cfg(program)
    except SharedCodeError:
        detail = "functions share so much code that compiling each would multiply the program"
        raise VerifierError(violations=[_violation(program, 0, "shared-code", detail)]) from None
    helpers: dict[int, list[int]] = {}
    address_taken: set[int] = set()
    register_calls: list[int] = []
    for index, spec in enumerate(program.specs):
        assert spec is not None
        if spec.op is Op.CALL:
            helpers.setdefault(to_unsigned(program.instructions[index].imm, 32), []).append(program.pcs[index])
        elif spec.op is Op.LOAD_IMM64 and program.instructions[index].src == 4:
            address_taken.add(function_pointer_target(program, index))
        elif spec.op is Op.CALL_REGISTER and callx is CallxMode.FUNCTION:
            register_calls.append(index)
    if len(register_calls) * len(address_taken) > MAX_REGISTER_CALL_EDGES:
        detail = (
            f"{len(register_calls)} calls through registers may each reach {len(address_taken)} functions, "
            f"at most {MAX_REGISTER_CALL_EDGES} such pairs are allowed"
        )
        raise VerifierError(violations=[_violation(program, register_calls[0], "callx", detail)])
    return VerifiedProgram(
        program,
        cfg,
        {number: tuple(pcs) for number, pcs in sorted(helpers.items())},
        tuple(sorted(address_taken)),
        callx,
    )


def _violation(program: Program, index: int, rule: str, detail: str) -> Violation:
    return Violation(program.pcs[index], format_instruction(program.instructions[index]), rule, detail)


def _length(program: Program, max_instructions: int) -> Iterator[Violation]:
    if not len(program):
        yield Violation(0, "", "empty", "the program has no instructions")
    elif len(program) > max_instructions:
        yield Violation(0, "", "length", f"{len(program)} instructions, at most {max_instructions} are allowed")


def _end(program: Program) -> Iterator[Violation]:
    spec = program.specs[-1]
    if spec is not None and spec.falls_through:
        yield _violation(program, len(program) - 1, "end", "execution would run on beyond the end of the program")


Finding = tuple[str, str]


def _instruction(
    program: Program, index: int, instruction: Instruction, spec: InstructionSpec | None, callx: CallxMode
) -> Iterator[Finding]:
    """The rules that one instruction breaks."""
    if spec is None:
        yield "encoding", explain_mismatch(instruction)
        return
    operands = spec.operands
    for name, number in (("dst", instruction.dst), ("src", instruction.src)):
        if number >= REGISTER_COUNT and name in operands:
            yield "register", f"{name} is r{number}, the last register is r{REGISTER_COUNT - 1}"
    if spec.written_register(instruction) == FRAME_POINTER:
        yield "frame-pointer", "r10 is read-only"
    if spec.unsupported:
        yield "unsupported", spec.unsupported
    check = _BY_OP.get(spec.op)
    if check is not None:
        yield from check(program, index, callx)
    elif spec.is_terminator:
        yield from _target(program, jump_target(program, index), "jump")


def _target(program: Program, target: int, rule: str) -> Iterator[Finding]:
    if not 0 <= target < program.slot_count:
        yield rule, f"the target is pc {target}, the program ends at pc {program.slot_count - 1}"
    elif program.index_at[target] < 0:
        yield rule, f"the target, pc {target}, lies inside a wide instruction"


def _local_call(program: Program, index: int, callx: CallxMode) -> Iterator[Finding]:
    yield from _target(program, jump_target(program, index), "call")


def _register_call(program: Program, index: int, callx: CallxMode) -> Iterator[Finding]:
    if callx is CallxMode.OFF:
        yield "callx", "calls through registers are switched off (option callx)"
    instruction = program.instructions[index]
    if instruction.imm and not 0 < instruction.imm < REGISTER_COUNT:
        yield "register", f"imm names r{instruction.imm}, the last register is r{REGISTER_COUNT - 1}"


def _wide(program: Program, index: int, callx: CallxMode) -> Iterator[Finding]:
    if not _is_whole(program, index):
        yield "wide", "the second half of the wide instruction is missing or not zero where it must be"
        return
    instruction = program.instructions[index]
    if instruction.src == 4:
        yield from _target(program, function_pointer_target(program, index), "call")
    if instruction.src in (1, 4, 5) and instruction.next_imm:
        yield "encoding", f"next_imm is {instruction.next_imm}, src {instruction.src} wants 0"


def _is_whole(program: Program, index: int) -> bool:
    """Whether the wide instruction at ``index`` has both its slots."""
    end = program.pcs[index + 1] if index + 1 < len(program) else program.slot_count
    return end == program.pcs[index] + 2


def _unbound(
    program: Program, index: int, instruction: Instruction, spec: InstructionSpec | None, bound_maps: bool
) -> str | None:
    """Why the map or variable that an instruction names cannot be had, None where it can or none is named."""
    if spec is None or spec.op is not Op.LOAD_IMM64 or instruction.src not in (1, 2, 5, 6):
        return None
    if not _is_whole(program, index):
        return None
    reference = program.references.get(program.pcs[index])
    if reference is None or instruction.src > 2:
        return "no map is bound to this reference; load the object file that the program comes from"
    if not bound_maps:
        return f"map {reference} is not provided: maps are not yet provided by this machine"
    return None


def _nothing(program: Program, index: int, callx: CallxMode) -> Iterator[Finding]:
    yield from ()


_BY_OP: dict[Op, Callable[[Program, int, CallxMode], Iterator[Finding]]] = {
    Op.CALL_LOCAL: _local_call,
    Op.CALL_REGISTER: _register_call,
    Op.LOAD_IMM64: _wide,
    Op.EXIT: _nothing,
    Op.GOTO_REGISTER: _nothing,
}
