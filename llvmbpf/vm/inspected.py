"""What can be looked at in a program of an object: bytecode, plan, IR, machine code, control flow."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Protocol, overload

from llvmbpf.analysis import AccessPlan, EntryState
from llvmbpf.asm import Dialect, disassemble
from llvmbpf.display import Displayed, Listing
from llvmbpf.flow import FLOW_FORMS, FlowForm, FlowGraph, flow_of_ir, flow_of_program
from llvmbpf.jit import CompiledProgram
from llvmbpf.lift import RUN_SYMBOL
from llvmbpf.objects import ProgramSpec, SourceLine, notes_of
from llvmbpf.program import Program, ProgramType
from llvmbpf.strict import StrictReport
from llvmbpf.strict.verification import Level, check_level
from llvmbpf.verifier import VerifiedProgram
from llvmbpf.vm.ahead import AheadOfTime, compile_ahead, identifier
from llvmbpf.vm.kernel_run import Environment
from llvmbpf.vm.loaded import JitOptions, LoadedProgram
from llvmbpf.vm.program_set import ProgramSet

__all__ = ["InspectedProgram", "Owner"]


class Owner(Protocol):
    """What a program needs of the object that it belongs to."""

    environment: Environment

    @property
    def program_set(self) -> ProgramSet:
        """All programs as they are compiled now."""
        ...


class InspectedProgram(Displayed):
    """A program of an object, as far as it can be looked at without running it.

    Attributes:
        name: the function's name.
        section: the section of the object that it is in.
        type: what it is run on.
        number: its number among the programs of the object, under which program arrays hold it.
    """

    def __init__(self, owner: Owner, spec: ProgramSpec, number: int) -> None:
        self._owner, self._spec = owner, spec
        self.name: str = spec.name
        self.section: str = spec.section
        self.type: ProgramType = spec.type
        self.number = number

    def __index__(self) -> int:
        return self.number

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name!r} in {self.section!r}, {self.type.name}>"

    @property
    def program(self) -> Program:
        """The bytecode, linked. Raises ElfError where it refers to something that cannot be had."""
        return self._spec.program

    @property
    def source_lines(self) -> Mapping[int, SourceLine]:
        """The lines of C by pc, where there is debug information."""
        return self._spec.source_lines

    @property
    def notes(self) -> Mapping[int, str]:
        """Names of the maps, variables and helpers that instructions mean, by pc."""
        return notes_of(self.program, {one.spec.name: one.spec for one in self._owner.environment.maps})

    @property
    def options(self) -> JitOptions:
        """The options in force."""
        return self._owner.program_set.options

    @property
    def _loaded(self) -> LoadedProgram:
        return self._owner.program_set.loaded(self.number)

    @property
    def _entry_state(self) -> EntryState:
        return self._owner.program_set.entry_state(self.number)

    @property
    def helpers(self) -> frozenset[int]:
        """The numbers of the helpers that it calls."""
        return frozenset(self._loaded.verified.helpers)

    @property
    def plan(self) -> AccessPlan:
        """What each access is checked against. Raises VerifierError where one can never be right."""
        return self._owner.program_set.plan(self.number)

    @overload
    def verify(self, level: Literal["structure"] = ...) -> VerifiedProgram: ...

    @overload
    def verify(self, level: Literal["strict"]) -> StrictReport: ...

    def verify(self, level: Level = "structure") -> VerifiedProgram | StrictReport:
        """Verify the program now rather than at its first run; see `llvmbpf.verify`.

        Arguments:
            level: "structure", or "strict" for a report of all that cannot be proved, with lines of C. No run is
                refused because of it.

        Raises:
            VerifierError: the program breaks rules. ElfError: it cannot be linked. ValueError: another level.
        """
        wants_report = check_level(level)
        programs = self._owner.program_set
        programs.plan(self.number)  # which tells what is violated with lines of C
        if not wants_report:
            return self._loaded.verified
        report = self._loaded.strict(self._entry_state)
        lines = {finding.pc: self._spec.line_of(finding.pc) for finding in report}
        return report.placed(self.name, lines)

    def jit_compile(self) -> CompiledProgram:
        """Compile the program now rather than at its first run. Raises CompileError."""
        compiled = self._loaded.compiled(self._entry_state)
        compiled.prepare(RUN_SYMBOL)
        return compiled

    def compiled_as(self, options: JitOptions) -> CompiledProgram:
        """The program as it would be under other options, to be looked at; runs keep those of the object.

        Raises VerifierError, ElfError or CompileError.
        """
        return self._loaded.changed(options=options).compiled(self._entry_state)

    def compile_ahead(self, name: str = "", *, cpu: str = "", externs: Mapping[int, str] | None = None) -> AheadOfTime:
        """An object file and a C header for C programs, which then run the program without Python.

        Arguments:
            name: of the C function, by default the program's.
            cpu: see `llvmbpf.vm.ahead.compile_ahead`, ``externs`` too, and for what is raised.

        The maps that the program uses become part of the object, with what they hold now.
        """
        environment = self._owner.environment
        name = name or identifier(self.name)
        return compile_ahead(
            self._loaded, self._entry_state, name, environment.maps, cpus=environment.cpus, cpu=cpu, externs=externs
        )

    def inspect_bytecode(self, dialect: Dialect = "conformance") -> Listing:
        """The program's assembly text with pcs, lines of C and names; ``dialect`` is "conformance" or "pseudo"."""
        return Listing(disassemble(self.program, dialect=dialect, pcs=True, lines=True, notes=self.notes), "ebpf")

    def inspect_llvm(self, optimized: bool = False) -> Listing:
        """The LLVM IR: as lifted, or as the code generator sees it."""
        compiled = self._loaded.compiled(self._entry_state)
        return Listing(compiled.optimised_ir if optimized else compiled.ir, "llvm")

    def inspect_asm(self) -> Listing:
        """The host's assembly; line numbers of ``.loc`` are the index of each instruction plus 1."""
        return Listing(self._loaded.compiled(self._entry_state).assembly, "asm")

    def inspect_cfg(self, hits: Mapping[int, int] | None = None, form: FlowForm = "bytecode") -> FlowGraph:
        """The control flow: in a notebook a picture, as a string DOT text with a cluster for each function.

        Arguments:
            hits: how often each pc was executed, to be shown as heat; `Trace.hits` for one run.
            form: "bytecode", or the LLVM IR: "llvm" as lifted, "optimized" as the code generator sees it.

        Raises ValueError for another form, CompileError for IR that cannot be had.
        """
        if form not in FLOW_FORMS:
            raise ValueError(f"form is {' or '.join(map(repr, FLOW_FORMS))}, not {form!r}")
        if form != "bytecode":
            return flow_of_ir(self.inspect_llvm(optimized=form == "optimized"), hits)
        verified = self._loaded.verified
        return flow_of_program(verified.program, verified.cfg, hits)
