"""``llvmbpf filter``: the packets of a capture that a tcpdump expression describes."""

from __future__ import annotations

import sys
import time
import warnings
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from llvmbpf.asm import disassemble
from llvmbpf.cli.inputs import json_option
from llvmbpf.cli.outputs import print_json, print_text
from llvmbpf.errors import CaptureError, CaptureWarning

if TYPE_CHECKING:
    from llvmbpf.filters import FilteredCapture

__all__ = ["filter_command"]

ETHERNET = 1


@click.command("filter", short_help="Filter a capture by a tcpdump expression.")
@click.argument("expression", metavar="EXPR")
@click.option("--pcap", type=str, metavar="FILE", help="The capture, pcap or pcapng; - is standard input.")
@click.option(
    "--write", "target", type=str, metavar="OUT", help="Write what matches to a pcap file; - is standard output."
)
@click.option("--count", is_flag=True, help="Print the number of matching packets and nothing else.")
@click.option("--strict", is_flag=True, help="Fail where the capture is damaged, instead of warning.")
@click.option("--disassemble", "shows_code", is_flag=True, help="Print the classic program and its translation.")
@click.option(
    "--link-type",
    type=click.IntRange(0, 0xFFFF),
    metavar="N",
    help="What packets begin with, for --disassemble without a capture.  [default: 1, Ethernet]",
)
@json_option
def filter_command(
    expression: str,
    pcap: str | None,
    target: str | None,
    count: bool,
    strict: bool,
    shows_code: bool,
    link_type: int | None,
    wants_json: bool,
) -> None:
    """Count the packets of a capture that EXPR describes, and write them to another.

    EXPR is one word for the shell: 'tcp port 80 and not host 10.0.0.1'. libpcap (the extra "filter") compiles it, for
    the link type of the capture. With --write - the packets go to standard output, and the count to standard error.
    """
    _check_usage(pcap, target, count, shows_code, link_type, wants_json)
    if shows_code:
        _show_code(expression, ETHERNET if link_type is None else link_type, wants_json)
        return
    assert pcap is not None
    begun = time.perf_counter_ns()
    done = _filter(expression, pcap, target, strict)
    if wants_json:
        print_json({"expression": expression, **asdict(done), "duration_ns": time.perf_counter_ns() - begun})
    else:
        click.echo(str(done.matched) if count else str(done), err=target == "-")


def _check_usage(
    pcap: str | None, target: str | None, count: bool, shows_code: bool, link_type: int | None, wants_json: bool
) -> None:
    """Raise UsageError for options that contradict each other."""
    if shows_code and (pcap or target or count):
        raise click.UsageError("--disassemble prints programs; --pcap, --write and --count have no meaning then")
    if not shows_code and pcap is None:
        raise click.UsageError("--pcap FILE is missing; --disassemble does without")
    if not shows_code and link_type is not None:
        raise click.UsageError("--link-type belongs to --disassemble: a capture tells its own")
    if wants_json and target == "-":
        raise click.UsageError("--write - and --json both want standard output")
    if wants_json and count:
        raise click.UsageError("--count and --json exclude each other: the count is in the JSON")


def _filter(expression: str, pcap: str, target: str | None, strict: bool) -> FilteredCapture:
    from llvmbpf.filters import filter_capture

    source: Any = sys.stdin.buffer if pcap == "-" else pcap
    sink: Any = sys.stdout.buffer if target == "-" else target
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", CaptureWarning)
        try:
            done = filter_capture(expression, source, sink, strict=strict, progress=sys.stderr.isatty())
        except ImportError as error:
            raise click.ClickException(str(error)) from None
        except CaptureError as error:
            error.add_note(f"in {pcap}")
            raise
    for warning in caught:
        click.echo(f"Warning: {pcap}: {warning.message}", err=True)
    return done


def _show_code(expression: str, link_type: int, wants_json: bool) -> None:
    from llvmbpf.filters import translate
    from llvmbpf.filters.expression import compile_expression

    try:
        classic = compile_expression(expression, link_type)
    except ImportError as error:
        raise click.ClickException(str(error)) from None
    program = translate(classic)
    if wants_json:
        print_json(
            {
                "expression": expression,
                "link_type": link_type,
                "classic": [list(instruction) for instruction in classic.instructions],
                "code": program.code.hex(),
            }
        )
        return
    print_text(f"# classic BPF\n{classic}\n\n# eBPF: r1 is the packet, r2 its length, r0 the bytes to keep")
    print_text(disassemble(program, labels=True))
