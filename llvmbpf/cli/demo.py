"""``llvmbpf demo``: an XDP program over real traffic, safe, unsafe and interpreted."""

from __future__ import annotations

import re
import time
from collections import Counter
from dataclasses import dataclass
from importlib import resources
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import click

from llvmbpf.cli.group import ExitStatus
from llvmbpf.cli.inputs import json_option, read_capture
from llvmbpf.cli.outputs import print_json, print_table, print_text, rate

if TYPE_CHECKING:
    from llvmbpf.packets import PacketArray
    from llvmbpf.vm import BpfObject, BpfProgram

__all__ = ["VERDICTS", "VLAN_TAGGED", "demo_command"]

# `enum verdict` of llvmbpf/data/filter.c.
VERDICTS = ("OTHER", "ARP", "DNS", "HTTP", "TCP", "UDP", "ICMP", "ICMPV6", "FRAGMENT", "MALFORMED")
VLAN_TAGGED = 16
ETHERNET = 1

MOST_INTERPRETED = 5_000  # packets: a second or two of them
MEASURED_SECONDS = 0.25
MOST_PASSES = 1_000
COUNTING_LINE = "count->packets++;"  # of the source


@dataclass(frozen=True)
class EngineRun:
    """What one engine did to the packets in one pass, and the nanoseconds of its best pass over them.

    ``counts`` is what it counted in that pass: an array of packets and bytes, by the number of the verdict.
    """

    name: str
    actions: Any  # int32, shape (packets,)
    counts: Any
    trapped: int
    best_ns: int
    passes: int
    compile_ns: int

    @property
    def ns_per_packet(self) -> float:
        """Nanoseconds a packet in the best pass."""
        return self.best_ns / max(1, len(self.actions))


@dataclass(frozen=True)
class DemoReport:
    """All that the demo shows.

    Attributes:
        loaded: the object, after safe code has run on the sample.
        engines: safe, unsafe and interpreter.
        sample: the indexes of the packets that were interpreted.
        sample_counts: what safe code counts on these.
        listing, ir: parts of the program's bytecode with lines of C, and of its LLVM IR.
    """

    packets: PacketArray
    loaded: BpfObject
    engines: tuple[EngineRun, EngineRun, EngineRun]
    sample: Any
    sample_counts: Any
    listing: str
    ir: str

    @property
    def program(self) -> BpfProgram:
        """The program that was run."""
        return self.loaded.programs["filter"]

    @property
    def disagreements(self) -> int:
        """Packets to which not all engines that looked at them did the same."""
        import numpy as np

        safe, unsafe, interpreter = (engine.actions for engine in self.engines)
        differs = safe != unsafe
        differs[self.sample] |= safe[self.sample] != interpreter
        return int(np.count_nonzero(differs))

    @property
    def maps_agree(self) -> bool:
        """Whether all engines counted the same."""
        safe, unsafe, interpreter = (engine.counts for engine in self.engines)
        return bool((safe == unsafe).all() and (interpreter == self.sample_counts).all())

    @property
    def agree(self) -> bool:
        """Whether all engines did the same and counted the same."""
        return not self.disagreements and self.maps_agree

    def verdicts(self) -> dict[str, dict[str, int]]:
        """What the map counted under each verdict that occurs: packets, their bytes, and how many had a VLAN tag."""
        plain, tagged = self.engines[0].counts[:VLAN_TAGGED], self.engines[0].counts[VLAN_TAGGED:]
        packets, size = plain["packets"] + tagged["packets"], plain["bytes"] + tagged["bytes"]
        found = {
            name: {
                "packets": int(packets[number]),
                "bytes": int(size[number]),
                "vlan_tagged": int(tagged["packets"][number]),
            }
            for number, name in enumerate(VERDICTS)
        }
        occurring = [row for row in found.items() if row[1]["packets"]]
        return dict(sorted(occurring, key=lambda row: -row[1]["packets"]))

    def actions(self) -> dict[str, int]:
        """How many packets were passed, dropped and so on, under the names of the kernel's headers."""
        from llvmbpf.contexts import verdict_name

        counts = Counter(verdict_name(self.program.type, action) for action in self.engines[0].actions.tolist())
        return dict(counts.most_common())


@click.command("demo")
@click.option("--pcap", type=str, metavar="FILE", help="Another capture (pcap or pcapng, Ethernet).")
@json_option
def demo_command(pcap: str | None, wants_json: bool) -> int:
    """Run an XDP program over a capture of real traffic.

    The program, which clang has made of data/filter.c in the package, parses Ethernet, VLAN tags, IPv4, IPv6 with its
    extension headers, TCP and UDP. It counts each packet in a map, and passes or drops it. It runs as safe native code,
    as unsafe native code and in the interpreter, which must agree.
    """
    packets = _packaged_capture() if pcap is None else read_capture(pcap)
    if packets.link_types != (ETHERNET,):
        from llvmbpf.packets import link_type_name

        held = ", ".join(map(link_type_name, packets.link_types))
        click.echo(f"Warning: the filter expects Ethernet frames; this capture holds: {held}", err=True)
    report = run_demo(packets)
    if wants_json:
        print_json(_facts(report))
    else:
        _show(report, "the package's capture" if pcap is None else pcap)
    return ExitStatus.WELL if report.agree else ExitStatus.PROGRAM_FAILED


def _packaged_capture() -> PacketArray:
    from llvmbpf.packets import read_pcap

    return read_pcap(_data("capture.pcap"), strict=True)


def _data(name: str) -> bytes:
    return resources.files("llvmbpf").joinpath("data", name).read_bytes()


def _load(*, safe: bool = True, opt_level: int = 2) -> tuple[BpfObject, BpfProgram]:
    from llvmbpf.vm import load

    # Without the cache: how long compiling takes is part of what is shown.
    loaded = load(_data("filter.o"), cpus=1, safe=safe, opt_level=opt_level, cache=False)
    return loaded, loaded.programs["filter"]


def _counts(loaded: BpfObject) -> Any:
    """What the map holds, by the number of the verdict, for the only CPU."""
    return loaded.maps["verdicts"].to_numpy()[:, 0].copy()


def run_demo(packets: PacketArray) -> DemoReport:
    """Run the three engines over the packets; the interpreter over a sample where there are many."""
    import numpy as np

    # The first compilation of a process starts LLVM too, which is not the program's time to compile.
    _load(opt_level=0)[1].jit_compile()
    count = min(len(packets), MOST_INTERPRETED)
    sample = np.arange(count) * len(packets) // max(1, count)
    engines = (
        _run_native("safe", packets),
        _run_native("unsafe", packets),
        _run_interpreter(packets[sample]),
    )
    loaded, program = _load()
    program.run_batch(packets[sample], keep_packets=False)
    listing = listing_from(program.inspect_bytecode("pseudo"), "# map_lookup_elem", lines=4)
    return DemoReport(packets, loaded, engines, sample, _counts(loaded), listing, ir_of_line(program, COUNTING_LINE))


def _run_native(name: str, packets: PacketArray) -> EngineRun:
    """The first pass counts; the best of many is measured, since the first ones find a cold cache."""
    loaded, program = _load(safe=name == "safe")
    begun = time.perf_counter_ns()
    program.run_batch(packets[:0], keep_packets=False)  # compiles
    compile_ns = time.perf_counter_ns() - begun
    result = program.run_batch(packets, keep_packets=False)
    counts = _counts(loaded)
    best, passes = result.duration_ns, 1
    until = time.perf_counter() + MEASURED_SECONDS
    while time.perf_counter() < until and passes < MOST_PASSES:
        best = min(best, program.run_batch(packets, keep_packets=False).duration_ns)
        passes += 1
    return EngineRun(name, result.retval, counts, int(result.trapped.sum()), best, passes, compile_ns)


def _run_interpreter(packets: PacketArray) -> EngineRun:
    loaded, program = _load()
    result = program.run_batch(packets, engine="interpreter", keep_packets=False)
    trapped = int(result.trapped.sum())
    return EngineRun("interpreter", result.retval, _counts(loaded), trapped, result.duration_ns, 1, 0)


# -- showing -----------------------------------------------------------------------------------------------------------


def listing_from(listing: str, mark: str, lines: int) -> str:
    """As many lines of C with their bytecode, the first of which is the first whose bytecode holds ``mark``."""
    parts = re.split(r"^(?=# )", listing, flags=re.MULTILINE)
    first = next(at for at, part in enumerate(parts) if mark in part)
    return "".join(parts[first : first + lines]).rstrip("\n")


def ir_of_line(program: BpfProgram, text: str) -> str:
    """The IR, as lifted, of the instructions that were made from the line of C that begins with ``text``."""
    lines = sorted(program.source_lines.items())
    begin, end = next((pc, end) for (pc, line), (end, _) in pairwise(lines) if line.text.startswith(text))
    ir = program.inspect_llvm()
    return ir[ir.index(f"  ; {begin}: ") : ir.index(f"  ; {end}: ")].rstrip("\n")


def _settings(report: DemoReport) -> str:
    """The object's variables, with names for the bits of ``drop``."""
    values = dict(report.loaded.globals)
    dropped = [f"1 << {name}" for number, name in enumerate(VERDICTS) if int(values["drop"]) >> number & 1]
    return ", ".join(f"{name} = {value}" for name, value in (values | {"drop": " | ".join(dropped)}).items())


def _show(report: DemoReport, source: str) -> None:
    safe, unsafe, interpreter = report.engines
    program, total = report.program, max(1, len(report.packets))
    click.echo(f"capture:   {report.packets!r} from {source}")
    click.echo("object:    data/filter.o, compiled by clang from data/filter.c")
    click.echo(f"program:   {program.name} in section {program.section}, {len(program.program)} instructions")
    click.echo(f"variables: {_settings(report)}")
    click.echo()
    print_table(
        "Verdicts, from the object's map",
        ["verdict", ">packets", ">share", ">bytes", ">VLAN-tagged"],
        [
            (
                name,
                f"{row['packets']:,}",
                f"{row['packets'] / total:.1%}",
                f"{row['bytes']:,}",
                f"{row['vlan_tagged']:,}",
            )
            for name, row in report.verdicts().items()
        ],
    )
    click.echo(f"Actions: {', '.join(f'{name} {count:,}' for name, count in report.actions().items())}.\n")
    rows = [
        (
            engine.name,
            f"{engine.compile_ns / 1e6:.1f} ms" if engine.compile_ns else "-",
            f"{len(engine.actions):,}",
            f"{engine.ns_per_packet:,.1f}",
            rate(len(engine.actions), engine.best_ns),
        )
        for engine in report.engines
    ]
    print_table("Engines, one thread", ["engine", ">compiled in", ">packets", ">ns a packet", ">packets"], rows)
    if safe.best_ns and unsafe.best_ns:
        accesses = program.plan.shares()
        click.echo(
            f"Best of {safe.passes} passes over the capture (unsafe: {unsafe.passes}). "
            f"{accesses['proved']} of {accesses.total()} accesses to memory are proved to be right and\n"
            f"have no check. Safe code takes {safe.ns_per_packet / unsafe.ns_per_packet:.2f} times as long as unsafe "
            f"code, the interpreter {interpreter.ns_per_packet / safe.ns_per_packet:,.0f} times."
        )
    if len(report.sample) < len(report.packets):
        click.echo(f"The interpreter saw an even sample of {len(report.sample):,} packets.")
    if report.disagreements:
        click.echo(f"The engines DISAGREE on {report.disagreements:,} packets.")
    if not report.maps_agree:
        click.echo("The maps of the engines DISAGREE.")
    if report.agree:
        click.echo("All three agree on every packet, and their maps on every count.")
    if safe.trapped:
        click.echo(f"{safe.trapped:,} packets ended in a trap.")
    click.echo("\nHow a packet is counted: lines of C, and what clang made of them:\n")
    print_text(report.listing)
    click.echo(f"\nLLVM IR of `{COUNTING_LINE}`, each instruction's bytecode above it:\n")
    print_text(report.ir)


def _facts(report: DemoReport) -> dict[str, Any]:
    return {
        "packets": len(report.packets),
        "bytes": report.packets.total_bytes,
        "instructions": len(report.program.program),
        "variables": {name: int(value) for name, value in report.loaded.globals.items()},
        "accesses": report.program.plan.shares(),
        "verdicts": report.verdicts(),
        "actions": report.actions(),
        "engines": {
            engine.name: {
                "packets": len(engine.actions),
                "trapped": engine.trapped,
                "ns_per_packet": engine.ns_per_packet,
                "packets_per_second": 1e9 / engine.ns_per_packet if engine.best_ns else None,
                "passes": engine.passes,
                "compile_ns": engine.compile_ns,
            }
            for engine in report.engines
        },
        "disagreements": report.disagreements,
        "maps_agree": report.maps_agree,
        "listing": report.listing,
        "ir": report.ir,
    }
