"""``llvmbpf run`` with an object file: one of its programs on one packet, or on all packets of captures."""

from __future__ import annotations

import contextlib
import dataclasses
import sys
import warnings
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import Any

import click
import numpy as np

from llvmbpf.cli.capture_stream import CaptureStream
from llvmbpf.cli.group import ExitStatus, error_facts
from llvmbpf.cli.map_text import dump_facts, fit, parse, set_map, set_variable, show_maps
from llvmbpf.cli.object_options import ObjectOptions
from llvmbpf.cli.outputs import hex_word, print_json, print_table, rate, shown_bytes
from llvmbpf.cli.packets import SHOWN_ROWS, CaptureRun, Totals, count_values, gather_traps, share, show_faults
from llvmbpf.cli.passed import drive
from llvmbpf.contexts import CONTEXT_CLASSES, CONTEXTS, passes, verdict_name
from llvmbpf.errors import LlvmBpfError, MissingHelperWarning, ProgramTypeWarning
from llvmbpf.objects import load_object, parse_program_type
from llvmbpf.packets import PacketArray
from llvmbpf.program import Program, ProgramType
from llvmbpf.vm import BpfObject, BpfProgram, KernelBatchResult, RunResult, Trace, load

__all__ = ["ObjectRun", "choose_program", "load_for_run"]

_FILLED_IN = frozenset({"len", "protocol", "wire_len", "data", "data_end", "data_meta"})


@dataclass
class Redirects:
    """Where packets were sent: how many to each place."""

    names: list[str]  # of the object's maps, by number
    counts: Counter[tuple[str | None, int]] = field(default_factory=Counter)

    def add(self, rows: Any) -> None:
        """Count the rows of a batch."""
        if rows is None:
            return
        found, counts = np.unique(rows[rows["kind"] != 0][["kind", "map", "target"]], return_counts=True)
        for row, count in zip(found, counts.tolist(), strict=True):
            name = self.names[int(row["map"])] if row["kind"] != 1 else None
            self.counts[name, int(row["target"])] += count

    def facts(self) -> list[dict[str, Any]]:
        """The places for machines; the map is None where packets go to an interface by its number."""
        return [
            {"map": name, "target": target, "packets": count} for (name, target), count in self.counts.most_common()
        ]


def load_for_run(
    content: bytes, path: str, mode: str, opt_level: int, fuel: int | None, more: ObjectOptions
) -> BpfObject:
    """The object, with variables and maps set as the options say. What is missing is told on standard error."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", MissingHelperWarning)
        warnings.simplefilter("always", ProgramTypeWarning)
        try:
            loaded = load(
                content,
                types=_types(content, more),
                cpus=max(2, more.threads),
                safe=mode != "unsafe",
                opt_level=opt_level,
                fuel=fuel,
                clock=more.clock,
                seed=more.seed,
                trace=sys.stderr,
            )
        except LlvmBpfError as error:
            error.add_note(f"in {'standard input' if path == '-' else path}")
            raise
    for warning in caught:
        click.echo(f"Warning: {warning.message}", err=True)
    for text in more.set_variable:
        set_variable(loaded, text)
    for text in more.set_map:
        set_map(loaded, text)
    return loaded


def _types(content: bytes, options: ObjectOptions) -> dict[str, ProgramType]:
    """The type that the options give to the program that they choose."""
    if options.program_type is None:
        return {}
    try:
        program_type = parse_program_type(options.program_type)
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="'--type'") from None
    return {choose_program(load_object(content).programs, options.program_name): program_type}


def choose_program(there: Collection[str], name: str | None) -> str:
    """The name of the program that is asked for, or of the only one."""
    if name is None:
        if len(there) == 1:
            return next(iter(there))
        raise click.UsageError(f"which program? --program is one of: {', '.join(there) or 'none'}")
    if name not in there:
        names = ", ".join(there) or "none"
        raise click.BadParameter(f"there is no program {name!r}; programs: {names}", param_hint="'--program'")
    return name


@dataclass
class ObjectRun:
    """A program of a loaded object, and how it is to be run."""

    loaded: BpfObject
    options: ObjectOptions
    mode: str
    timeout: float | None
    wants_json: bool

    def __post_init__(self) -> None:
        programs = self.loaded.programs
        self.chosen: BpfProgram = programs[choose_program(programs, self.options.program_name)]
        self.context = self._context()
        self.engine = "interpreter" if self.mode == "interp" else "jit"

    @property
    def program(self) -> Program:
        """The bytecode of the program that is run."""
        return self.chosen.program

    def trace(self, packet: bytearray, fuel: int | None) -> Trace:
        """Interpret the program on one packet and keep each step."""
        return self.chosen.trace(packet, self.context, fuel=fuel)

    def _context(self) -> Any:
        kind = CONTEXT_CLASSES.get(self.chosen.type)
        if kind is None:
            if self.options.ctx:
                raise click.UsageError(f"--ctx: programs of type {self.chosen.type.name} have no context")
            return None
        dtype = kind.dtype()
        values: dict[str, Any] = {}
        settable = {one.name: one for one in dataclasses.fields(kind)}
        for text in self.options.ctx:
            name, equals, value = text.partition("=")
            if not equals or name not in settable:
                raise click.BadParameter(f"{text!r} is not FIELD=VALUE; fields: {', '.join(settable)}")
            part = dtype[name]
            fitted = fit(parse(value), part, part.itemsize)
            values[name] = tuple(fitted) if isinstance(fitted, list) else fitted
        made = kind(**values)
        try:
            made.to_record()
        except ValueError as error:
            raise click.BadParameter(str(error), param_hint="'--ctx'") from None
        return made

    # -- one packet ----------------------------------------------------------------------------------------------------

    def on_packet(self, packet: bytearray) -> int:
        """Run on one packet and print what came of it."""
        given = bytes(packet)
        result = self.chosen.run(
            packet, self.context, repeat=self.options.repeat, engine=self.engine, timeout=self.timeout
        )
        if self.wants_json:
            print_json(self._packet_facts(result, given))
            return ExitStatus.WELL
        name = verdict_name(self.chosen.type, result.retval)
        if self.chosen.type is ProgramType.RAW:
            click.echo(f"r0 = {hex_word(result.r0)} ({result.r0})")
        else:
            click.echo(f"retval = {result.retval}" + (f" ({name})" if name else ""))
        if result.data_out != given:
            click.echo(f"packet is now {len(result.data_out)} bytes: {shown_bytes(result.data_out)}")
        for field_name, value in self._context_changes(result).items():
            click.echo(f"{field_name} is now {value}")
        if result.redirect is not None:
            place = result.redirect.map or "interface"
            click.echo(f"redirected to {place} {result.redirect.target}")
        if self.options.repeat > 1:
            click.echo(f"{self.options.repeat:,} runs ({self.mode}), {result.duration_ns:,} ns each")
        if self.options.dump_maps:
            click.echo()
            show_maps(self.loaded)
        return ExitStatus.WELL

    def _packet_facts(self, result: RunResult, given: bytes) -> dict[str, Any]:
        return {
            **self._program_facts(),
            "retval": result.retval,
            "verdict": verdict_name(self.chosen.type, result.retval),
            "r0": result.r0,
            "r0_hex": hex_word(result.r0),
            "packet": result.data_out.hex(),
            "packet_changed": result.data_out != given,
            "context": None if result.ctx_out is None else dataclasses.asdict(result.ctx_out),
            "metadata": result.metadata.hex(),
            "redirect": result.redirect,
            "repeat": self.options.repeat,
            "duration_ns": result.duration_ns,
            **self._map_facts(),
        }

    def _context_changes(self, result: RunResult) -> dict[str, Any]:
        if result.ctx_out is None:
            return {}
        before, after = dataclasses.asdict(self.context), dataclasses.asdict(result.ctx_out)
        return {name: value for name, value in after.items() if name not in _FILLED_IN and value != before[name]}

    def _program_facts(self) -> dict[str, Any]:
        return {"program": self.chosen.name, "type": self.chosen.type.name, "mode": self.mode}

    def _map_facts(self) -> dict[str, Any]:
        return dump_facts(self.loaded) if self.options.dump_maps else {}

    # -- captures ------------------------------------------------------------------------------------------------------

    def on_captures(self, stream: CaptureStream, shows_stats: bool) -> int:
        """Run on all packets and print how many got which verdict."""
        totals = Totals(self.timeout)
        redirects = Redirects(list(self.loaded.maps))
        target = self.options.write_passed
        written = drive(self._run_on(stream, totals, redirects), target)
        run = totals.finish()
        with contextlib.redirect_stdout(sys.stderr if target == "-" else sys.stdout):
            if self.wants_json:
                stats = {"stats": stream.facts()} if shows_stats else {}
                facts = self._capture_facts(run, redirects)
                print_json({**facts, "written": written, **stats, **self._map_facts()})
            else:
                self._show_captures(run, redirects, written)
                if shows_stats:
                    click.echo("\n".join(stream.lines()))
        return ExitStatus.PROGRAM_FAILED if run.faults else ExitStatus.WELL

    def _run_on(self, stream: CaptureStream, totals: Totals, redirects: Redirects) -> Iterator[PacketArray]:
        """Run on each chunk, and give what passes where it is to be written."""
        for chunk in stream:
            result = self.chosen.run_batch(
                chunk,
                self.context,
                threads=self.options.threads,
                engine=self.engine,
                timeout=totals.time_left(),
                keep_packets=self.options.write_passed is not None,
            )
            fine = ~result.trapped
            verdicts = count_values(result.retval[fine])
            totals.add(CaptureRun(len(chunk), result.duration_ns, verdicts, tuple(gather_traps(result))))
            redirects.add(result.redirects)
            if self.options.write_passed is not None:
                yield self._passed(result, fine)

    def _passed(self, result: KernelBatchResult, fine: Any) -> PacketArray:
        chosen = fine & passes(self.chosen.type, result.retval)
        packets: PacketArray = result.packets[chosen]
        if self.chosen.type is not ProgramType.SOCKET_FILTER:
            return packets
        kept = np.minimum(packets.lengths, result.r0[chosen] & np.uint64(0xFFFFFFFF)).astype(np.uint32)
        return PacketArray(
            packets.buffer,
            packets.offsets,
            kept,
            packets.original_lengths,
            packets.timestamps,
            interfaces=packets.interfaces,
            interface_table=packets.interface_table,
        )

    def _capture_facts(self, run: CaptureRun, redirects: Redirects) -> dict[str, Any]:
        return {
            **self._program_facts(),
            "packets": run.packets,
            "threads": self.options.threads,
            "duration_ns": run.duration_ns,
            "results": [
                {"retval": retval, "verdict": verdict_name(self.chosen.type, retval), "packets": count}
                for retval, count in run.results
            ],
            "redirects": redirects.facts(),
            "faults": [
                {**error_facts(fault.error), "packets": fault.packets, "first_packet": fault.first}
                for fault in run.faults
            ],
        }

    def _show_captures(self, run: CaptureRun, redirects: Redirects, written: int | None) -> None:
        title = f"{self.chosen.name} ({self.chosen.type.name})"
        named = self.chosen.type in CONTEXTS
        rows = [
            (verdict_name(self.chosen.type, retval) if named else hex_word(retval), str(retval), count)
            for retval, count in run.results
        ]
        rest = sum(count for _, _, count in rows[SHOWN_ROWS:])
        if rest:
            rows[SHOWN_ROWS:] = [(f"{len(rows) - SHOWN_ROWS} others", "", rest)]
        columns = ["verdict", ">retval", ">packets", ">share"] if named else [">hex", ">r0", ">packets", ">share"]
        print_table(title, columns, [(*row[:2], f"{row[2]:,}", share(row[2], run.packets)) for row in rows])
        if redirects.counts:
            places = [
                (one["map"] or "interface", str(one["target"]), f"{one['packets']:,}") for one in redirects.facts()
            ]
            print_table("Redirected to", ["map", ">target", ">packets"], places)
        show_faults(run)
        if written is not None:
            click.echo(f"{written:,} packets written to {self.options.write_passed}")
        click.echo(
            f"{run.packets:,} packets in {run.duration_ns / 1e6:.3f} ms ({self.mode}): "
            f"{rate(run.packets, run.duration_ns)}"
        )
        if self.options.dump_maps:
            click.echo()
            show_maps(self.loaded)
