"""``llvmbpf asm`` and ``llvmbpf disasm``: text to bytecode and back."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from llvmbpf.asm import Dialect, disassemble, to_dicts
from llvmbpf.cli.inputs import json_option, program_argument, read_program
from llvmbpf.cli.outputs import print_json, print_text
from llvmbpf.program import Program

__all__ = ["asm_command", "disasm_command"]

SLOT_DIGITS = 16


@click.command("asm")
@click.argument("source", metavar="IN")
@click.option("-o", "--output", metavar="OUT", help="Write bytecode to a file; - is standard output.")
@json_option
def asm_command(source: str, output: str | None, wants_json: bool) -> None:
    """Assemble the text in IN.

    Both dialects are understood: `jne r3, 8, +37` and clang's `if r3 != 8 goto +37`. Without -o the bytecode is
    printed as hex, one slot a line, which every other command reads too. Nothing is verified.
    """
    if wants_json and output == "-":
        raise click.UsageError("-o - and --json both want standard output")
    program = read_program(source)
    if output == "-":
        sys.stdout.buffer.write(program.code)
    elif output is not None:
        Path(output).write_bytes(program.code)
    if wants_json:
        print_json(_listing(program, "conformance"))
    elif output is None:
        digits = program.code.hex()
        for start in range(0, len(digits), SLOT_DIGITS):
            click.echo(digits[start : start + SLOT_DIGITS])


@click.command("disasm", short_help="Print PROGRAM as assembly text.")
@program_argument
@click.option(
    "--dialect",
    type=click.Choice(["conformance", "pseudo"]),
    default="conformance",
    show_default=True,
    help="uBPF's and rbpf's, or clang's pseudo-C.",
)
@click.option("--pcs", is_flag=True, help="Write the pc (8-byte slot) before each instruction.")
@click.option("--labels", is_flag=True, help="Write labels instead of distances.")
@json_option
def disasm_command(program: str, dialect: Dialect, pcs: bool, labels: bool, wants_json: bool) -> None:
    """Print PROGRAM as assembly text, which `asm` reads back byte for byte."""
    found = read_program(program)
    if wants_json:
        print_json(_listing(found, dialect))
    else:
        print_text(disassemble(found, dialect, labels=labels, pcs=pcs))


def _listing(program: Program, dialect: Dialect) -> dict[str, object]:
    """The instructions in rbpf's JSON form, each with its pc, and the bytecode in hex."""
    instructions = to_dicts(program, dialect)
    return {
        "size": len(instructions),
        "insns": [{**one, "pc": pc} for pc, one in zip(program.pcs, instructions, strict=True)],
        "code": program.code.hex(),
        "symbols": {name: pc for pc, name in program.symbols.items()},
    }
