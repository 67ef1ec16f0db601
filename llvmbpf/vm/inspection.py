"""Looking at what becomes of a program: what machines and the programs of objects have in common."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping

from llvmbpf.display import Listing
from llvmbpf.flow import FLOW_FORMS, FlowForm, FlowGraph, flow_of_ir, flow_of_program
from llvmbpf.jit import CompiledProgram
from llvmbpf.verifier import VerifiedProgram

__all__ = ["Inspected"]


class Inspected:
    """Something that holds a program, and can compile it."""

    __slots__ = ()

    @abstractmethod
    def _inspected(self) -> CompiledProgram:
        """The program, lifted."""

    @abstractmethod
    def _inspected_program(self) -> VerifiedProgram:
        """The program, verified."""

    def inspect_llvm(self, optimized: bool = False) -> Listing:
        """The LLVM IR: as lifted, or as the code generator sees it."""
        compiled = self._inspected()
        return Listing(compiled.optimised_ir if optimized else compiled.ir, "llvm")

    def inspect_asm(self) -> Listing:
        """The host's assembly; line numbers of ``.loc`` are the index of each instruction plus 1."""
        return Listing(self._inspected().assembly, "asm")

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
        verified = self._inspected_program()
        return flow_of_program(verified.program, verified.cfg, hits)
