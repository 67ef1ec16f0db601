"""``llvmbpf run``: a program over one buffer, or over every packet of captures."""

from __future__ import annotations

import contextlib
import sys
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

import click

from llvmbpf.asm import format_instruction
from llvmbpf.cli.capture_stream import CaptureStream
from llvmbpf.cli.coverage import counting
from llvmbpf.cli.group import ExitStatus, error_facts
from llvmbpf.cli.inputs import (
    ELF_MAGIC,
    callx_option,
    capture_paths,
    fuel_option,
    helpers_option,
    json_option,
    memory,
    opt_level_option,
    packet_slots,
    program_argument,
    program_of,
    read_bytes,
    slot_options,
)
from llvmbpf.cli.isolation import IsolatedCommand, isolation_options
from llvmbpf.cli.object_options import OBJECT_OPTIONS, ObjectOptions, object_options
from llvmbpf.cli.outputs import hex_word, print_json, print_text, shown_bytes
from llvmbpf.cli.packets import Totals, run_over_captures, show_capture_run
from llvmbpf.cli.setup import Setup, make_machine, with_bounds

if TYPE_CHECKING:
    from llvmbpf.vm import Trace

__all__ = ["run_command"]

EXCLUSIVE = (
    ("mem", "mem_file"),
    ("mem", "pcap"),
    ("mem_file", "pcap"),
    ("trace", "pcap"),
    ("repeat", "pcap"),
    ("repeat", "trace"),
    ("dump_maps", "trace"),
)
NOT_FOR_OBJECTS = frozenset({"mbuff", "data_offset", "data_end_offset", "callx", "helpers"})
CAPTURE_FLAGS = {
    "write_passed": "--write",
    "threads": "--threads",
    "expression": "--filter",
    "stats": "--stats",
    "strict": "--strict",
}
TRACE_FUEL = 10_000  # keeps a trace that nobody bounded below some hundred megabytes
SHOWN_FRAME = 512


@click.command("run", cls=IsolatedCommand)
@program_argument
@click.option("--mem", type=memory, metavar="HEX|@FILE", help="The memory, or packet.")
@click.option("--mem-file", type=str, metavar="FILE", help="The same from a file; - is standard input.")
@click.option("--mbuff", type=memory, metavar="HEX|@FILE", help="A metadata buffer; r1 is then its address.")
@slot_options
@click.option(
    "--pcap",
    type=str,
    multiple=True,
    metavar="FILE",
    help="Run over every packet of a pcap or pcapng capture and count the results. Can be given several times, and as "
    "a pattern in quotes ('*.pcap'); - is standard input.",
)
@click.option(
    "--filter",
    "expression",
    metavar="EXPR",
    help="Run only over packets that a tcpdump expression describes (needs the extra filter).",
)
@click.option("--strict", is_flag=True, help="Fail where a capture is damaged, instead of warning.")
@click.option("--stats", is_flag=True, help="Tell how much was read, how fast, and with how much memory.")
@click.option(
    "--mode",
    type=click.Choice(["interp", "jit", "unsafe"]),
    default="jit",
    show_default=True,
    help="The interpreter, safe native code, or native code without checks.",
)
@opt_level_option
@fuel_option
@click.option("--timeout", type=click.FloatRange(0, min_open=True), metavar="SECONDS", help="End the run after this.")
@callx_option
@helpers_option
@object_options
@click.option(
    "--coverage",
    "tracefile",
    metavar="OUT",
    help="Count what is executed of an object with lines of C, and write a tracefile of lcov.",
)
@click.option("--trace", is_flag=True, help=f"Interpret and print each step (--fuel is {TRACE_FUEL} then).")
@isolation_options
@json_option
@click.pass_context
def run_command(
    context: click.Context,
    /,
    program: str,
    mem: bytearray | None,
    mem_file: str | None,
    mbuff: bytearray | None,
    data_offset: int | None,
    data_end_offset: int | None,
    pcap: tuple[str, ...],
    expression: str | None,
    strict: bool,
    stats: bool,
    mode: str,
    opt_level: int,
    fuel: int | None,
    timeout: float | None,
    callx: str,
    helpers: str | None,
    tracefile: str | None,
    trace: bool,
    wants_json: bool,
    **more: Any,
) -> int:
    """Run PROGRAM and print what it returns.

    PROGRAM may be an object file made by clang: then one of its programs is run as the kernel would, with its maps,
    variables and context. The options of objects say so; --mbuff, the offsets, --callx and --helpers are not for them.

    For all others, r1 is the address of --mbuff, else of the memory, else 0; r2 is its length. With the two offsets,
    the addresses of the memory's start and end are written into the metadata buffer there; without --mbuff it is made
    of zeros.
    """
    slots = packet_slots(data_offset, data_end_offset)
    _check_usage(context, slots)
    content = read_bytes(program)
    is_object = content.startswith(ELF_MAGIC)
    _check_belongs(context, is_object)
    if mem_file is not None:
        mem = memory(f"@{mem_file}")
    if is_object:
        # Not before it is needed: the machinery of objects takes longer to import than all commands together.
        from llvmbpf.cli.run_object import ObjectRun, load_for_run

        loaded = load_for_run(content, program, mode, opt_level, fuel, ObjectOptions(**more))
        object_run = ObjectRun(loaded, ObjectOptions(**more), mode, timeout, wants_json)
        with counting(loaded, tracefile, to_errors=wants_json or more["write_passed"] == "-"):
            if pcap:
                return object_run.on_captures(CaptureStream(capture_paths(pcap), expression, strict), stats)
            packet = bytearray() if mem is None else mem
            if trace:
                return _trace(Setup(object_run, (packet,), "ctx"), _trace_fuel(context, fuel), wants_json)
            return object_run.on_packet(packet)
    options: dict[str, Any] = {"safe": mode != "unsafe", "opt_level": opt_level, "fuel": fuel, "callx": callx}
    found = program_of(content, program)
    if pcap:
        machine = make_machine(found, mbuff, slots, helpers, options)
        return _run_on_captures(context, machine, CaptureStream(capture_paths(pcap), expression, strict), mbuff, slots)
    mem = bytearray() if mem is None else mem
    machine = make_machine(found, mbuff, slots, helpers, options)
    buffers = (mem,) if mbuff is None else (mem, with_bounds(mbuff, mem, slots))
    setup = Setup(machine, buffers, "mem" if mbuff is None and slots is None else "mbuff")
    if trace:
        return _trace(setup, _trace_fuel(context, fuel), wants_json)
    before = bytes(mem)
    execute = machine.execute_program if mode == "interp" else machine.execute_program_jit
    r0 = execute(*setup.buffers, timeout=timeout)
    if wants_json:
        print_json({"r0": r0, "r0_hex": hex_word(r0), "mode": mode, "mem": mem.hex(), "mem_changed": mem != before})
        return ExitStatus.WELL
    click.echo(f"r0 = {hex_word(r0)} ({r0})")
    if mem != before:
        click.echo(f"memory is now {shown_bytes(mem)}")
    return ExitStatus.WELL


def _run_on_captures(
    context: click.Context,
    machine: Any,
    stream: CaptureStream,
    mbuff: bytearray | None,
    slots: tuple[int, int] | None,
) -> int:
    """Run a program that is no object's over captures, and print what comes of it."""
    from llvmbpf.cli.passed import drive

    given = context.params
    mode, target, totals = given["mode"], given["write_passed"], Totals(given["timeout"])
    written = drive(run_over_captures(machine, stream, mbuff, slots, mode, given["threads"], totals), target)
    outcome = totals.finish()
    with contextlib.redirect_stdout(sys.stderr if target == "-" else sys.stdout):
        show_capture_run(outcome, mode, given["wants_json"], written, stream if given["stats"] else None)
    return ExitStatus.PROGRAM_FAILED if outcome.faults else ExitStatus.WELL


def _trace_fuel(context: click.Context, fuel: int | None) -> int | None:
    return fuel if "fuel" in _given(context) else TRACE_FUEL


def _given(context: click.Context) -> set[str]:
    """The names of the parameters that are on the command line."""
    default = click.core.ParameterSource.DEFAULT
    return {name for name in context.params if context.get_parameter_source(name) is not default}


def _check_belongs(context: click.Context, is_object: bool) -> None:
    """Raise UsageError for options that are for objects where there is none, or the other way round."""
    given = _given(context)
    foreign = given & (NOT_FOR_OBJECTS if is_object else OBJECT_OPTIONS | {"tracefile"})
    if foreign:
        flag = next(one.opts[0] for one in context.command.params if one.name in foreign)
        raise click.UsageError(f"{flag} is {'not ' if is_object else ''}for object files")
    for name, flag in CAPTURE_FLAGS.items():
        if name in given and "pcap" not in given:
            raise click.UsageError(f"{flag} needs --pcap")
    if not is_object and "threads" in given and context.params["mode"] == "interp":
        raise click.UsageError("--threads: the interpreter runs packet by packet")
    if is_object and context.params["clock"] == "packets" and "pcap" not in given:
        raise click.UsageError("--clock packets needs --pcap")
    if is_object and {"timeout"} <= given and context.params["mode"] == "unsafe":
        raise click.UsageError("--timeout: unsafe code does not look at the time")


def _check_usage(context: click.Context, slots: tuple[int, int] | None) -> None:
    """Raise UsageError for options that contradict each other."""
    given = _given(context)
    for one, other in (
        ("mem", "mem_file"),
        ("mem", "pcap"),
        ("mem_file", "pcap"),
        ("trace", "pcap"),
        ("repeat", "pcap"),
        ("repeat", "trace"),
    ):
        if {one, other} <= given:
            raise click.UsageError(f"{_option(one)} and {_option(other)} exclude each other")
    if context.params["program"] == context.params["mem_file"] == "-":
        raise click.UsageError("PROGRAM and --mem-file: only one of them can be standard input")
    if [context.params["program"], *context.params["pcap"]].count("-") > 1:
        raise click.UsageError("PROGRAM and --pcap: only one of them can be standard input")
    if "trace" in given and {"timeout", "opt_level"} & given:
        raise click.UsageError("--trace interprets, bounded by --fuel: --timeout and --opt-level have no meaning")
    if "trace" in given and "mode" in given and context.params["mode"] != "interp":
        raise click.UsageError("--trace interprets: --mode can only be interp")
    mbuff = context.params["mbuff"]
    if mbuff is not None and slots is not None and max(slots) + 8 > len(mbuff):
        raise click.UsageError(f"the 8 bytes at offset {max(slots)} lie beyond --mbuff, which has {len(mbuff)} bytes")


def _option(name: str) -> str:
    return "--" + name.replace("_", "-")


# -- tracing -----------------------------------------------------------------------------------------------------------


def _trace(setup: Setup, fuel: int | None, wants_json: bool) -> int:
    """Print each step; a fault is printed behind the last one, as any other error."""
    trace = setup.machine.trace(*setup.buffers, fuel=fuel)
    if wants_json:
        error = trace.error
        print_json(
            {
                "r0": trace.r0 if error is None else None,
                "steps": [_step_facts(event) for event in trace.events],
                "error": None if error is None else error_facts(error),
            }
        )
        return ExitStatus.WELL if error is None else ExitStatus.PROGRAM_FAILED
    print_text("\n".join(_step_lines(trace, setup)))
    if trace.error is not None:
        raise trace.error
    click.echo(f"r0 = {hex_word(trace.r0)} ({trace.r0})")
    return ExitStatus.WELL


def _step_facts(event: Any) -> dict[str, Any]:
    access = event.access and dict(zip(("kind", "address", "size"), event.access, strict=True))
    return {
        "pc": event.pc,
        "instruction": format_instruction(event.instruction),
        "registers": event.registers,
        "access": access,
    }


def _step_lines(trace: Trace, setup: Setup) -> list[str]:
    """A line a step: pc, instruction, and as a comment the registers that it changed and what it accessed.

    Where it is known, the line of C stands above the steps that it became.
    """
    from llvmbpf.memory import borrow

    if not trace.events:
        return []
    start = trace.events[0].registers
    mem = borrow(setup.buffers[0])
    places = [(setup.r1, start[1], start[2]), ("mem", mem.address, mem.length)]
    after = [event.registers for event in trace.events[1:]]
    lines = []
    source: str | None = None
    program = setup.machine.program
    for event, following in zip_longest(trace.events, after):
        notes = [
            f"r{register} = {hex_word(new)}"
            for register, (old, new) in enumerate(zip(event.registers, following or event.registers, strict=True))
            if new != old
        ]
        if event.access is not None:
            kind, address, size = event.access
            notes.append(f"{kind} {size} at {_place(address, event.registers[10], places)}")
        text = format_instruction(event.instruction, pc=event.pc, program=program)
        if (line := program.lines.get(event.pc, source)) != source:
            source = line
            lines.append(f"# {source}")
        lines.append(f"{event.pc:4d}: {text:<32} # {', '.join(notes)}".rstrip(" #"))
    return lines


def _place(address: int, frame_pointer: int, places: list[tuple[str, int, int]]) -> str:
    """An address as people think of it: in the frame, in a buffer, or as a number."""
    if 0 < frame_pointer - address <= SHOWN_FRAME:
        return f"r10-{frame_pointer - address}"
    for name, start, length in places:
        if 0 <= address - start < length:
            return f"{name}+{address - start}"
    return hex_word(address)
