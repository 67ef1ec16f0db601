"""``llvmbpf coverage``: what a program executes over captures or one packet, by lines, branches and instructions."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from llvmbpf.cli.capture_stream import CaptureStream
from llvmbpf.cli.group import ExitStatus
from llvmbpf.cli.inputs import (
    ELF_MAGIC,
    capture_paths,
    fuel_option,
    json_option,
    machine_for,
    memory,
    program_argument,
    program_of,
    read_bytes,
)
from llvmbpf.cli.object_options import OBJECT_OPTIONS, ObjectOptions, program_options, threads_option
from llvmbpf.cli.outputs import print_json, print_text

if TYPE_CHECKING:
    from llvmbpf.counting import Coverage
    from llvmbpf.counting.session import Countable

__all__ = ["counting", "coverage_command", "coverage_facts", "write_coverage"]


@click.command("coverage")
@program_argument
@click.option("--mem", type=memory, metavar="HEX|@FILE", help="One packet.")
@click.option(
    "--pcap", multiple=True, metavar="FILE", help="All packets of captures, as for `llvmbpf run`; - is standard input."
)
@click.option("--filter", "expression", metavar="EXPR", help="Only packets that a tcpdump expression describes.")
@click.option(
    "--mode",
    type=click.Choice(["interp", "jit"]),
    default="jit",
    show_default=True,
    help="The interpreter, or native code with counters. Both count the same.",
)
@fuel_option
@program_options
@threads_option
@click.option(
    "--show",
    type=click.Choice(["lines", "instructions", "summary"]),
    help="Lines of C with their hits (the default where they are known), instructions, or neither.",
)
@click.option("--lcov", metavar="OUT", help="Write a tracefile of lcov, for genhtml and IDEs.")
@json_option
@click.pass_context
def coverage_command(
    context: click.Context,
    /,
    program: str,
    mem: bytearray | None,
    pcap: tuple[str, ...],
    expression: str | None,
    mode: str,
    fuel: int | None,
    show: str | None,
    lcov: str | None,
    wants_json: bool,
    **more: Any,
) -> int:
    """Run PROGRAM and tell what that executed.

    PROGRAM is an object file made by clang, or anything that `llvmbpf run` takes. Packets that fault count up to the
    instruction that did, and end nothing.
    """
    if (mem is None) == (not pcap):
        raise click.UsageError("what shall it run on? Give --pcap or --mem")
    if expression is not None and not pcap:
        raise click.UsageError("--filter needs --pcap")
    content = read_bytes(program)
    chunks: Any = [[mem]] if mem is not None else CaptureStream(capture_paths(pcap), expression)
    if content.startswith(ELF_MAGIC):
        found, packets, faults = _of_object(content, program, mode, fuel, ObjectOptions(**more), chunks)
    else:
        default = click.core.ParameterSource.DEFAULT
        for name in sorted(OBJECT_OPTIONS & context.params.keys()):
            if context.get_parameter_source(name) is not default:
                flag = next(one.opts[0] for one in context.command.params if one.name == name)
                raise click.UsageError(f"{flag} is for object files")
        found, packets, faults = _of_machine(content, program, mode, fuel, more["threads"], chunks)
    if lcov is not None:
        write_coverage(found, lcov)
    if wants_json:
        print_json({"packets": packets, "faults": faults, **coverage_facts(found)})
        return ExitStatus.WELL
    _show(found, show)
    click.echo(f"\n{found}\n\n{packets:,} packets, {faults:,} of them faulted")
    if lcov is not None:
        click.echo(f"written to {lcov}")
    return ExitStatus.WELL


def _of_object(
    content: bytes, path: str, mode: str, fuel: int | None, options: ObjectOptions, chunks: Any
) -> tuple[Coverage, int, int]:
    """What a program of an object executes, over how many packets, and how many of them fault."""
    from llvmbpf.cli.run_object import ObjectRun, load_for_run
    from llvmbpf.counting import coverage

    loaded = load_for_run(content, path, mode, 2, fuel, options)
    run = ObjectRun(loaded, options, mode, None, False)
    packets = faults = 0
    with coverage(loaded) as session:
        for chunk in chunks:
            result = run.chosen.run_batch(
                chunk, run.context, threads=options.threads, engine=run.engine, keep_packets=False
            )
            packets, faults = packets + len(chunk), faults + int(result.trapped.sum())
    found = session.result
    executed = [name for name, one in found.items() if name == run.chosen.name or one.hits.any()]
    return found.only(*executed), packets, faults


def _of_machine(
    content: bytes, path: str, mode: str, fuel: int | None, threads: int, chunks: Any
) -> tuple[Coverage, int, int]:
    """The same of a program that is no object's."""
    from llvmbpf.counting import coverage
    from llvmbpf.errors import ExecutionError

    machine = machine_for(program_of(content, path), None, None, fuel=fuel)
    packets = faults = 0
    with coverage(machine) as session:
        for chunk in chunks:
            packets += len(chunk)
            if mode == "jit":
                faults += int(machine.execute_batch(chunk, threads=threads).trapped.sum())
                continue
            for packet in chunk:
                try:
                    machine.execute_program(packet)
                except ExecutionError:
                    faults += 1
    return session.result, packets, faults


def _show(found: Coverage, what: str | None) -> None:
    lines = found.source_listing()
    if what is None:
        what = "lines" if lines else "instructions"
    if what == "lines" and not lines:
        raise click.UsageError("--show lines: there are no lines of C, since the program has no debug information (-g)")
    if what != "summary":
        print_text(lines if what == "lines" else "\n\n".join(one.listing() for one in found.values()))


# -- for every command that runs programs ------------------------------------------------------------------------------


@contextlib.contextmanager
def counting(target: Countable, path: str | None, to_errors: bool) -> Iterator[None]:
    """Count what a block runs, where there is a file for it; it is written also where the program fails.

    Arguments:
        target: the object or machine.
        path: the tracefile, None for nothing.
        to_errors: say on standard error what was covered, since standard output is for something else.
    """
    if path is None:
        yield
        return
    from llvmbpf.counting import coverage

    with coverage(target) as session:
        try:
            yield
        finally:
            found = session.result
            write_coverage(found, path)
            click.echo(f"\n{found}\nwritten to {path}", err=to_errors)


def write_coverage(found: Coverage, path: str) -> None:
    """Write a tracefile. Raises UsageError where no line of C is known, OSError."""
    if not found.lines():
        raise click.UsageError("a tracefile tells of lines of C, and the program has none (clang's -g makes them)")
    found.to_lcov(path)


def coverage_facts(found: Coverage) -> dict[str, Any]:
    """Coverage for machines."""
    programs = {}
    for name, one in found.items():
        counts = {kind: {"hit": hit, "of": count} for kind, (hit, count) in one.summary().items()}
        branches = [{"pc": jump.pc, "taken": jump.taken, "not_taken": jump.not_taken} for jump in one.branches]
        hits = [{"pc": pc, "hits": count} for pc, count in zip(one.program.pcs, one.hits.tolist(), strict=True)]
        programs[name] = {"summary": counts, "instructions": hits, "branches": branches}
    lines = [{"file": one.file, "line": one.line, "text": one.text, "hits": one.hits} for one in found.lines()]
    return {"programs": programs, "lines": lines}
