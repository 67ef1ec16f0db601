"""``llvmbpf ir``: what a program becomes on its way to the machine."""

from __future__ import annotations

import click

from llvmbpf.cli.inputs import (
    callx_option,
    helpers_option,
    machine_for,
    opt_level_option,
    packet_slots,
    program_argument,
    read_program,
    slot_options,
)
from llvmbpf.cli.outputs import print_text

__all__ = ["ir_command"]


@click.command("ir", short_help="Print the LLVM IR of PROGRAM, or its machine code.")
@program_argument
@click.option("--optimized", "form", flag_value="optimized", help="The IR as the code generator sees it.")
@click.option("--asm", "form", flag_value="asm", help="The host's assembly.")
@click.option("--cfg", "form", flag_value="cfg", help="The control flow graph, as DOT text.")
@click.option("--svg", "form", flag_value="svg", help="The control flow graph, as a picture.")
@click.option("--unsafe", is_flag=True, help="Without checks of memory and fuel.")
@opt_level_option
@callx_option
@slot_options
@helpers_option
def ir_command(
    program: str,
    form: str | None,
    unsafe: bool,
    opt_level: int,
    callx: str,
    data_offset: int | None,
    data_end_offset: int | None,
    helpers: str | None,
) -> None:
    """Print the LLVM IR of PROGRAM as it was lifted, each instruction above its IR, or another form of it."""
    slots = packet_slots(data_offset, data_end_offset)
    machine = machine_for(read_program(program), slots, helpers, safe=not unsafe, opt_level=opt_level, callx=callx)
    match form:
        case "asm":
            print_text(machine.inspect_asm())
        case "cfg":
            print_text(machine.inspect_cfg())
        case "svg":
            click.echo(machine.inspect_cfg().to_svg())
        case _:
            print_text(machine.inspect_llvm(optimized=form == "optimized"))
