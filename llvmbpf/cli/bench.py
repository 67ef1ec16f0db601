"""``llvmbpf bench``: how long a program takes."""

from __future__ import annotations

import click

from llvmbpf.cli.inputs import (
    callx_option,
    fuel_option,
    helpers_option,
    json_option,
    memory_file,
    opt_level_option,
    program_argument,
    read_program,
    register_helpers,
)
from llvmbpf.cli.outputs import hex_word, print_json, rate

__all__ = ["bench_command"]

_DEFAULT_REPEAT = {"interp": 1_000, "jit": 1_000_000, "unsafe": 1_000_000}


@click.command("bench")
@program_argument
@click.option("--mem", type=memory_file, default="", metavar="FILE|HEX", help="The memory at r1; r2 is its length.")
@click.option(
    "--mode",
    type=click.Choice(["interp", "jit", "unsafe"]),
    default="jit",
    show_default=True,
    help="The interpreter, safe native code, or native code without checks.",
)
@click.option(
    "--repeat",
    type=click.IntRange(1),
    metavar="N",
    help="Runs of each batch.  [default: 1000000, in the interpreter 1000]",
)
@click.option("--batches", type=click.IntRange(1), default=5, show_default=True, help="How many batches.")
@click.option("--restore", is_flag=True, help="Let each run begin with the memory as given; copying it is timed too.")
@opt_level_option
@fuel_option
@callx_option
@helpers_option
@json_option
def bench_command(
    program: str,
    mem: bytearray,
    mode: str,
    repeat: int | None,
    batches: int,
    restore: bool,
    opt_level: int,
    fuel: int | None,
    callx: str,
    helpers: str | None,
    wants_json: bool,
) -> None:
    """Time PROGRAM on the raw machine.

    The result is r0 of the first run. Then batches of N runs are timed, each on a fresh copy of the memory, native
    code in a native loop. The time to compile is that from the verified program to native code.
    """
    from llvmbpf.vm import EbpfVmRaw

    found = read_program(program)
    machine = EbpfVmRaw(found, safe=mode != "unsafe", opt_level=opt_level, fuel=fuel, callx=callx)
    register_helpers(machine, helpers)
    result = machine.benchmark(
        mem,
        repeat=repeat or _DEFAULT_REPEAT[mode],
        batches=batches,
        interpreter=mode == "interp",
        restores=restore,
    )
    if wants_json:
        print_json(
            {
                "result": result.result,
                "ns_per_run_best": result.ns_per_run_best,
                "ns_per_run_mean": result.ns_per_run_mean,
                "compile_ns": result.compile_ns,
                "mode": result.mode,
                "repeat": result.repeat,
                "batches": batches,
                "batch_ns": result.batch_ns,
                "opt_level": opt_level,
                "instructions": len(found),
                "memory_bytes": len(mem),
            }
        )
        return
    click.echo(f"result        {hex_word(result.result)} ({result.result})")
    click.echo(f"best batch    {result.ns_per_run_best:.2f} ns a run, {rate(1, result.ns_per_run_best)}")
    click.echo(f"all batches   {result.ns_per_run_mean:.2f} ns a run, {batches} of {result.repeat:,} runs each")
    if result.compile_ns:
        click.echo(f"compiled in   {result.compile_ns / 1e6:.2f} ms ({len(found)} instructions, O{opt_level})")
