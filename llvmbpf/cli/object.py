"""``llvmbpf object``: what an object file made by clang holds."""

from __future__ import annotations

import click

from llvmbpf.asm import Dialect
from llvmbpf.cli.inputs import json_option

__all__ = ["object_command"]


@click.command("object", short_help="Show the programs, maps and variables of an object file.")
@click.argument("path", metavar="OBJECT")
@click.option("--program", "name", metavar="NAME", help="Print this program as assembly text with its lines of C.")
@click.option(
    "--dialect",
    type=click.Choice(["conformance", "pseudo"]),
    default="conformance",
    show_default=True,
    help="For --program: uBPF's and rbpf's, or clang's pseudo-C.",
)
@click.option("--no-lines", is_flag=True, help="For --program: leave out the lines of C.")
@json_option
def object_command(path: str, name: str | None, dialect: Dialect, no_lines: bool, wants_json: bool) -> None:
    """Show what OBJECT holds: programs with the helpers and maps that they use, maps, variables, and what is missing.

    OBJECT is an ELF file that clang or gcc made for BPF; - is standard input. Nothing is run. What a program needs and
    cannot have here is told beside it, and does not concern the others.
    """
    # Not before it is needed: types of numpy take longer to import than all commands together.
    from llvmbpf.cli.object_view import read_object_spec, show_object, show_program

    found = read_object_spec(path)
    if name is not None:
        show_program(found, name, dialect, not no_lines, wants_json)
    else:
        show_object(path, found, wants_json)
