"""``llvmbpf explore``: all forms of a program, linked by instruction."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from llvmbpf.asm import Dialect
from llvmbpf.cli.inputs import ELF_MAGIC, machine_for, opt_level_option, program_of, read_bytes
from llvmbpf.cli.outputs import print_text
from llvmbpf.errors import LlvmBpfError

if TYPE_CHECKING:
    from llvmbpf.explore.links import Explorable

__all__ = ["explore_command"]


@click.command("explore", short_help="Show C, eBPF, LLVM IR and machine code side by side, linked by instruction.")
@click.argument("path", metavar="PROGRAM")
@click.option("--html", "out", metavar="FILE", help="Write a page for a browser; - is standard output.")
@click.option("--program", "name", metavar="NAME", help="Which program of an object; needed with several.")
@click.option("--source", metavar="FILE", help="The C file; else one beside the object, if it is the same.")
@click.option("--unsafe", is_flag=True, help="Without checks of memory and fuel.")
@opt_level_option
@click.option(
    "--dialect", type=click.Choice(["conformance", "pseudo"]), default="pseudo", show_default=True,
    help="Of the bytecode: uBPF's and rbpf's, or clang's pseudo-C.",
)  # fmt: skip
@click.option("--no-comparisons", is_flag=True, help="For --html: this one form alone; faster for large programs.")
@click.option("--passes", "single_passes", is_flag=True, help="For --html: add what LLVM's passes do one by one.")
def explore_command(
    path: str,
    out: str | None,
    name: str | None,
    source: str | None,
    unsafe: bool,
    opt_level: int,
    dialect: Dialect,
    no_comparisons: bool,
    single_passes: bool,
) -> None:
    """Show what becomes of each instruction of PROGRAM: its line of C, its LLVM IR, its machine code.

    PROGRAM is an object file, or bytecode, or assembly text. With --html the page also has the unsafe form, and
    compares safe with unsafe code, code without proofs with code that has them, and O0 with O3.
    """
    from llvmbpf.explore import explore, to_html

    program, found = _read(path, name)
    text = Path(source).read_text(encoding="utf-8", errors="replace") if source is not None else found
    options: dict[str, Any] = {"dialect": dialect, "source": text, "safe": not unsafe, "opt_level": opt_level}
    if out is None:
        print_text(str(explore(program, **options)))
        return
    page = to_html(program, comparisons=not no_comparisons, single_passes=single_passes, **options)
    if out == "-":
        click.echo(page, nl=False)
    else:
        Path(out).write_text(page, encoding="utf-8")


def _read(path: str, name: str | None) -> tuple[Explorable, str | None]:
    """The program in a file, and the text of its C file where that lies beside it."""
    content = read_bytes(path)
    if not content.startswith(ELF_MAGIC):
        if name is not None:
            raise click.UsageError("--program is for object files")
        return machine_for(program_of(content, path), None, None), None

    from llvmbpf.cli.run_object import choose_program
    from llvmbpf.explore import find_source
    from llvmbpf.vm import load

    try:
        programs = load(content).programs
    except LlvmBpfError as error:
        error.add_note(f"in {'standard input' if path == '-' else path}")
        raise
    program = programs[choose_program(programs, name)]
    return program, find_source(path, program.source_lines.values())
