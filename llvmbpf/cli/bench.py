"""``llvmbpf bench``: how long a program takes, or all programs of the benchmark suite."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import click

from llvmbpf.cli.inputs import (
    callx_option,
    fuel_option,
    helpers_option,
    json_option,
    memory_file,
    opt_level_option,
    read_program,
    register_helpers,
)
from llvmbpf.cli.outputs import hex_word, print_json, rate

__all__ = ["bench_command"]

_DEFAULT_REPEAT = {"interp": 1_000, "jit": 1_000_000, "unsafe": 1_000_000}


_CHECKOUT = Path(__file__).resolve().parents[2]
_SUITE = Path("tests", "benchmarks", "report.py")


@click.command("bench")
@click.argument("program", required=False, metavar="[PROGRAM]")
@click.option(
    "--suite",
    is_flag=True,
    help="Measure all programs of the benchmark suite against gcc, clang, ctypes and numba instead, and write tables "
    "and a picture. Needs a checkout, gcc and clang; takes up to ten minutes.",
)
@click.option("--quick", is_flag=True, help="With --suite: some programs in a few rounds, to see that it works.")
@click.option(
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="FOLDER",
    help="With --suite: where results are written.  [default: tests/benchmarks/results]",
)
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
    program: str | None,
    suite: bool,
    quick: bool,
    output: Path | None,
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
    if suite:
        if program is not None:
            raise click.UsageError("--suite has its own programs: give either it or PROGRAM")
        _run_suite(quick, output)
        return
    if program is None:
        raise click.UsageError("give PROGRAM or --suite")
    if quick or output:
        raise click.UsageError("--quick and --output belong to --suite")
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


def _run_suite(quick: bool, output: Path | None) -> None:
    """Run the suite of the checkout that this package lies in, in a process of its own."""
    if not (_CHECKOUT / _SUITE).is_file():
        raise click.UsageError(
            f"the suite is part of the source, and there is no {_SUITE} beside this installation: run "
            "`python -m llvmbpf bench --suite` in a checkout"
        )
    options = [*(["--quick"] if quick else []), *(["--output", str(output)] if output else [])]
    path = os.pathsep.join(filter(None, (str(_CHECKOUT), os.environ.get("PYTHONPATH"))))
    command = [sys.executable, str(_CHECKOUT / _SUITE), *options]
    status = subprocess.run(command, env={**os.environ, "PYTHONPATH": path}, check=False).returncode
    sys.exit(status)
