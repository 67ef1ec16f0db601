"""Does strict verification tell everything? What runs meet is held against the report.

A fault at a pc must be among the findings there, and so must be the reading of a register, or of bytes of the own
frame, that the run has not written before. Where fuel runs out there must be a loop or recursion among the findings, or
the bound that the report gives must be as large. What a report tells too much is no fault.
"""

from __future__ import annotations

from collections.abc import Callable

from llvmbpf.analysis import RegionKind
from llvmbpf.errors import CallDepthExceeded, ExecutionError, FuelExhausted, HelperError, MemoryAccessError
from llvmbpf.helpers.signature import MemoryAccess
from llvmbpf.interpreter import Interpreter
from llvmbpf.isa import Op, to_unsigned
from llvmbpf.strict import FindingKind, StrictReport

__all__ = ["Untold", "Witness", "check_error"]

_MEMORY = frozenset(
    {
        FindingKind.OUT_OF_BOUNDS,
        FindingKind.NULL,
        FindingKind.UNKNOWN_POINTER,
        FindingKind.READ_ONLY,
        FindingKind.ALIGNMENT,
        FindingKind.RECORD,
    }
)


class Untold(Exception):
    """Something that a run met and that the report does not tell."""


def check_error(report: StrictReport, error: ExecutionError, packet: int, context: int = 0) -> None:
    """Hold how a run ended against the report. Raises Untold."""
    if any(finding.kind is FindingKind.TOO_LARGE for finding in report):
        return
    if isinstance(error, FuelExhausted):
        kinds = {finding.kind for finding in report}
        if FindingKind.LOOP in kinds or FindingKind.CALL_DEPTH in kinds:
            return
        if report.fuel is None or report.fuel.units(packet, context) <= error.fuel:
            raise Untold(f"{error}; the bound is {report.fuel}")
        return
    kinds = {finding.kind for finding in report.at(error.pc)}
    match error:
        case MemoryAccessError():
            told = kinds & _MEMORY
            if error.reason == "misaligned":
                told = kinds & {FindingKind.ALIGNMENT}
        case CallDepthExceeded():
            told = kinds & {FindingKind.CALL_DEPTH}
        case HelperError():
            told = kinds & {
                FindingKind.HELPER, FindingKind.CALL_TARGET, FindingKind.MAP, FindingKind.NULL, FindingKind.LOCK,
                FindingKind.RECORD,
            }  # fmt: skip
        case _:
            return
    if not told:
        raise Untold(f"{type(error).__name__}: {error}; told there: {sorted(map(str, kinds))}")


class Witness:
    """Follows a run of the interpreter and notices what is read before it is written.

    Arguments:
        run: it must not have begun.
        report: of the same plan.
    """

    def __init__(self, run: Interpreter, report: StrictReport) -> None:
        self.run, self.report = run, report
        state = run.plan.entry_state
        self.written = [{1, 10} if state.is_kernel else {1, 2, 10}]
        self.bytes: set[int] = set()  # the addresses of those that have been written

    def step(self) -> None:
        """One step. Raises Untold, and what the step raises."""
        run, plan = self.run, self.run.plan
        pc, entry, program = run.pc, run.entry, run.program
        index = program.index_at[pc]
        instruction, spec = program.instructions[index], program.specs[index]
        assert spec is not None
        depth = len(run.frames)
        written = self.written[-1]
        for register in sorted(self._reads(entry)):
            if register not in written:
                self._must_be_told(pc, FindingKind.UNINITIALISED_REGISTER, f"r{register}")
                written.add(register)
        row = plan.functions[entry].accesses.get(pc)
        if row is not None and row.region is RegionKind.FRAME and row.kind != "store":
            address = run.registers[getattr(instruction, spec.base)] + instruction.offset
            if run.frame.holds(address, row.size):
                missing = set(range(address, address + row.size)) - self.bytes
                if missing:
                    offset = min(missing) - run.registers[10]
                    self._must_be_told(pc, FindingKind.UNINITIALISED_STACK, f"r10{offset}")
                    self.bytes |= missing
        filled = self._filled(entry, pc)
        run.step()
        self.bytes |= filled
        if run.finished:
            return
        if len(run.frames) > depth:
            self.written.append((written & {1, 2, 3, 4, 5}) | {10})
            self.bytes -= set(range(run.frame.address, run.frame.address + run.frame.length))
            return
        if len(run.frames) < depth:
            has_result = 0 in written
            self.written.pop()
            self.written[-1] -= {0, 1, 2, 3, 4, 5}
            if has_result:
                self.written[-1].add(0)
            return
        if row is not None and row.writes and run.access is not None:
            _, address, size = run.access
            self.bytes.update(range(address, address + size))
        if spec.op in (Op.CALL, Op.CALL_REGISTER):
            written -= {1, 2, 3, 4, 5}
            written.add(0)
            return
        target = spec.written_register(instruction)
        if target is not None:
            written.add(target)

    @property
    def calls_undeclared(self) -> bool:
        """Whether the run stands at the call of a helper that declares nothing."""
        program, pc = self.run.program, self.run.pc
        instruction, spec = program.instructions[program.index_at[pc]], program.specs[program.index_at[pc]]
        assert spec is not None
        number = to_unsigned(instruction.imm, 32)
        if spec.op is Op.CALL_REGISTER:
            number = self.run.registers[instruction.imm or instruction.dst]
        return spec.op in (Op.CALL, Op.CALL_REGISTER) and self.run.plan.signatures.get(number) is None

    def _filled(self, entry: int, pc: int) -> set[int]:
        """The addresses of what a helper writes, if its call succeeds; what it reads must have been written."""
        found: set[int] = set()
        for row in self.run.plan.functions[entry].arguments.get(pc, ()):
            argument, registers = row.argument, self.run.registers
            size = argument.size if argument.size_argument is None else registers[argument.size_argument]
            if size is None or not 0 < size < 1 << 16:
                continue
            touched = set(range(registers[row.register], registers[row.register] + size))
            if argument.access is not MemoryAccess.READ:
                found |= touched
            is_own = row.region is RegionKind.FRAME and self.run.frame.holds(registers[row.register], size)
            if argument.access is not MemoryAccess.WRITE and is_own:
                missing = touched - self.bytes
                if missing:
                    self._must_be_told(pc, FindingKind.UNINITIALISED_STACK, f"r{row.register}'s memory")
                    self.bytes |= missing
        return found

    def _reads(self, entry: int) -> set[int]:
        """The registers that the next instruction reads for certain."""
        run = self.run
        index = run.program.index_at[run.pc]
        instruction, spec = run.program.instructions[index], run.program.specs[index]
        assert spec is not None
        if spec.op is Op.EXIT:
            return set() if run.frames else {0}
        if spec.op is Op.CALL:
            signature = run.plan.signatures.get(to_unsigned(instruction.imm, 32))
            return set() if signature is None else set(range(1, len(signature.arguments) + 1))
        if spec.op is Op.CALL_REGISTER:
            return {instruction.imm or instruction.dst}
        names = {"dst": instruction.dst, "src": instruction.src, "r0": 0}
        return {names[name] for name in spec.reads}

    def _must_be_told(self, pc: int, kind: FindingKind, what: str) -> None:
        kinds = {finding.kind for finding in self.report.at(pc)}
        if kind not in kinds and FindingKind.TOO_LARGE not in {finding.kind for finding in self.report}:
            raise Untold(f"pc {pc}: {what} is read and was not written; told there: {sorted(map(str, kinds))}")


def follow(run: Interpreter, report: StrictReport, packet: int, context: int = 0) -> str:
    """Run to the end; how it ended. Raises Untold."""
    witness = Witness(run, report)
    step: Callable[[], None] = witness.step
    try:
        while not run.finished:
            step()
    except ExecutionError as error:
        if isinstance(error, MemoryAccessError) and witness.calls_undeclared:
            return "helper"  # one that checks memory itself, which nobody knows before
        check_error(report, error, packet, context)
        return type(error).__name__
    except Untold:
        raise
    except Exception:  # a helper's own
        return "helper"
    return "exit"
