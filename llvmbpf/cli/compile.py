"""``llvmbpf compile``: a program as an object file and a C header."""

from __future__ import annotations

from pathlib import Path

import click

from llvmbpf.cli.inputs import ELF_MAGIC, opt_level_option, program_of, read_bytes

__all__ = ["compile_command"]


def _extern(text: str) -> tuple[int, str]:
    number, mark, name = text.partition("=")
    if not mark or not number.isdigit():
        raise click.BadParameter(f"{text!r} is not NUMBER=NAME", param_hint="'--helper'")
    return int(number), name


@click.command("compile", short_help="Compile PROGRAM to an object file and a header for C.")
@click.argument("program", type=str, metavar="PROGRAM")
@click.option("-o", "--output", required=True, metavar="OUT", help="The object file to write.")
@click.option("--header", required=True, metavar="HEADER", help="The C header to write.")
@click.option("--program", "program_name", metavar="NAME", help="Which program of an object; needed with several.")
@click.option("--type", "program_type", metavar="TYPE", help="What it is run on, where its section does not say it.")
@click.option("--name", metavar="NAME", help="The C function.  [default: the program's name, or the file's]")
@click.option("--cpu", default="", metavar="CPU", help="As LLVM names it, or native.  [default: any]")
@click.option("--unsafe", is_flag=True, help="Without checks of memory and fuel.")
@click.option("--set", "set_variable", multiple=True, metavar="NAME=VALUE", help="As for run: a variable of an object.")
@click.option("--map", "set_map", multiple=True, metavar="NAME:KEY=VALUE", help="As for run: an element of a map.")
@click.option("--cpus", type=click.IntRange(2), default=2, show_default=True, help="Values of an element per CPU.")
@click.option("--helper", multiple=True, metavar="NUMBER=NAME", help="A helper that is a function of the C program.")
@opt_level_option
def compile_command(
    program: str,
    output: str,
    header: str,
    program_name: str | None,
    program_type: str | None,
    name: str | None,
    cpu: str,
    unsafe: bool,
    set_variable: tuple[str, ...],
    set_map: tuple[str, ...],
    cpus: int,
    helper: tuple[str, ...],
    opt_level: int,
) -> None:
    """Compile PROGRAM to native code ahead of time: C programs include HEADER, and link OUT.

    PROGRAM is bytecode, assembly text, or an object file made by clang, whose maps then become part of OUT. What needs
    a host is refused: tail calls, ring buffers, maps of maps.
    """
    from llvmbpf.vm.ahead import identifier

    externs = dict(_extern(text) for text in helper)
    content = read_bytes(program)
    if content.startswith(ELF_MAGIC):
        from llvmbpf.cli.object_options import ObjectOptions
        from llvmbpf.cli.run_object import choose_program, load_for_run

        options = ObjectOptions(
            program_name, program_type, set_variable, set_map, ctx=(), write_passed=None, dump_maps=False, threads=cpus,
            repeat=1, clock="real", seed=None,
        )  # fmt: skip
        loaded = load_for_run(content, program, "unsafe" if unsafe else "jit", opt_level, None, options)
        chosen = loaded.programs[choose_program(loaded.programs, program_name)]
        made = chosen.compile_ahead(name or "", cpu=cpu, externs=externs)
    else:
        from llvmbpf.vm import EbpfVmRaw

        machine = EbpfVmRaw(program_of(content, program), safe=not unsafe, opt_level=opt_level)
        made = machine.compile_ahead(name or identifier(Path(program).stem), cpu=cpu, externs=externs)
    Path(output).write_bytes(made.object)
    Path(header).write_text(made.header, encoding="utf-8")
    click.echo(f"{output}: {len(made.object)} bytes; {header} declares {made.name}()")
