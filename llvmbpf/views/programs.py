"""Views of programs on their way: as loaded, as verified, and with what each access is checked against."""

from __future__ import annotations

from typing import TYPE_CHECKING

from llvmbpf.analysis import AccessPlan
from llvmbpf.asm import disassemble, format_instruction
from llvmbpf.helpers.kernel_table import HELPER_NAMES
from llvmbpf.program import Program
from llvmbpf.verifier import VerifiedProgram
from llvmbpf.views.report import Code, Fold, Note, Part, Report, ReportView, Table, plural

if TYPE_CHECKING:
    from llvmbpf.cfg import Function

__all__ = ["PlanView", "ProgramView", "VerifiedView"]

# Up to here a program is also shown in clang's dialect and as bytes: 5,000 instructions are half a megabyte a form.
_ALL_FORMS = 1000
_SHOWN_ROWS = 6000


def listing(program: Program) -> Code:
    """A program's text, with labels, pcs, and lines of C where they are known."""
    return Code(disassemble(program, labels=True, pcs=True, lines=bool(program.lines)), "ebpf", "eBPF")


def other_forms(program: Program) -> list[Part]:
    """The same in clang's dialect and as bytes."""
    if len(program) > _ALL_FORMS:
        return []
    pseudo = disassemble(program, "pseudo", labels=True, pcs=True, lines=bool(program.lines))
    code = program.code
    words = [f"{at // 8:4d}: {code[at : at + 8].hex(' ')}" for at in range(0, len(code), 8)]
    return [
        Fold("in clang's dialect", [Code(pseudo, "ebpf", "eBPF in clang's dialect")], in_text=False),
        Fold("as bytes", [Code("\n".join(words), "text", "bytecode")], in_text=False),
    ]


def size_of(program: Program) -> str:
    """How long a program is."""
    return f"{plural(len(program), 'instruction')}, {plural(len(program.code), 'byte')}"


class ProgramView(ReportView):
    """The listing, which the assembler reads back."""

    value: Program

    def report(self) -> Report:
        """A listing and, folded, the other forms."""
        return Report(f"Program of {size_of(self.value)}", [listing(self.value), *other_forms(self.value)])

    def text(self) -> str:
        """The listing alone."""
        return "\n".join(listing(self.value).lines())


def _loops(function: Function) -> int:
    """How many blocks of the function a jump goes back to."""
    order = {pc: position for position, pc in enumerate(function.blocks)}
    heads = {pc for pc in order for source in function.predecessors[pc] if order[source] >= order[pc]}
    return len(heads)


class VerifiedView(ReportView):
    """What the verifier has found out."""

    value: VerifiedProgram

    def report(self) -> Report:
        """Functions, helpers, and the listing."""
        verified = self.value
        program = verified.program
        rows = []
        for entry, function in verified.cfg.functions.items():
            count = sum(block.last - block.first + 1 for block in function.blocks.values())
            rows.append((function.name, entry, count, len(function.blocks), _loops(function)))
        parts: list[Part] = [Table(["function", ">pc", ">instructions", ">blocks", ">loops"], rows)]
        if verified.helpers:
            helpers = [
                (number, HELPER_NAMES.get(number, ""), ", ".join(map(str, pcs)))
                for number, pcs in sorted(verified.helpers.items())
            ]
            parts.append(Table([">helper", "the kernel's name", "called at pc"], helpers))
        if verified.address_taken:
            taken = ", ".join(map(str, verified.address_taken))
            parts.append(Note(f"Function pointers may name the functions at pc {taken}."))
        parts.append(Fold("listing", [listing(program)], is_open=True))
        return Report(f"VerifiedProgram of {size_of(program)}: its structure is sound", parts)


class PlanView(ReportView):
    """What each access is checked against."""

    value: AccessPlan

    def report(self) -> Report:
        """How many accesses have which kind of check, and every one of them."""
        plan = self.value
        shares, program = plan.shares(), plan.verified.program
        total = sum(shares.values())
        parts: list[Part] = [
            Note(f"It begins with {plan.entry_state}."),
            Table(
                ["accesses", ">count"],
                [
                    ("proved: no check is needed", shares["proved"]),
                    ("checked against one region", shares["region"]),
                    ("checked against every region", shares["any"]),
                ],
            ),
        ]
        left = _SHOWN_ROWS
        for entry, function in plan.functions.items():
            privacy = "private: nothing else can reach it" if function.is_private else "shared: pointers to it escape"
            name = plan.verified.cfg.functions[entry].name
            rows = [
                (
                    access.pc,
                    format_instruction(program.at(access.pc)),
                    f"{access.kind} {access.size}",
                    f"{access.region}{'' if access.offset is None else f'{access.offset:+d}'}",
                    access.reason,
                )
                for access in list(function.accesses.values())[: max(left, 0)]
            ]
            left -= len(rows)
            missing = len(function.accesses) - len(rows)
            parts.append(
                Fold(
                    f"{name}: {plural(len(function.accesses), 'access').replace('accesss', 'accesses')}, "
                    f"frame of {function.frame_size} bytes, {privacy}",
                    [
                        Table(
                            [">pc", "`instruction", "access", "of", "check"],
                            rows,
                            more=f"... {missing} more" if missing else "",
                        )
                    ],
                    is_open=True,
                )
            )
        return Report(f"AccessPlan: {total:,} accesses, {shares['proved']:,} of them proved", parts)

    def text(self) -> str:
        """The plan's own text."""
        return str(self.value)
