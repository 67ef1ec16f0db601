"""A program over every packet of captures, for ``llvmbpf run --pcap``."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import click

from llvmbpf.cli.group import error_facts
from llvmbpf.cli.outputs import hex_word, print_json, print_table, rate
from llvmbpf.errors import ExecutionError, Interrupted

if TYPE_CHECKING:
    from llvmbpf.batch import BatchResult
    from llvmbpf.packets import PacketArray

__all__ = [
    "SHOWN_ROWS",
    "CaptureRun",
    "Fault",
    "Totals",
    "count_values",
    "gather_traps",
    "run_over_captures",
    "share",
    "show_capture_run",
    "show_faults",
]

SHOWN_ROWS = 20


@dataclass(frozen=True)
class Fault:
    """What happened alike in ``packets`` packets, of which ``first`` is the first."""

    error: ExecutionError
    packets: int
    first: int


@dataclass(frozen=True)
class CaptureRun:
    """What came of a run over captures: how many packets gave each r0, most frequent first, and the faults."""

    packets: int
    duration_ns: int
    results: tuple[tuple[int, int], ...]
    faults: tuple[Fault, ...]


class Totals:
    """What came of all chunks so far.

    Arguments:
        timeout: how many seconds the whole may take, waiting for packets included where some come at all.
    """

    def __init__(self, timeout: float | None) -> None:
        self.timeout = timeout
        self.packets = self.duration_ns = 0
        self._begun = time.monotonic()
        self._results: Counter[int] = Counter()
        self._faults: dict[tuple[str, int], Fault] = {}

    def time_left(self) -> float | None:
        """The seconds that are left, None for any number. Raises Interrupted where there are none."""
        if self.timeout is None:
            return None
        left = self.timeout - (time.monotonic() - self._begun)
        if left <= 0:
            raise Interrupted(f"the time of {self.timeout} seconds is over after {self.packets} packets")
        return left

    def add(self, run: CaptureRun) -> None:
        """Count what came of another chunk."""
        self._results.update(dict(run.results))
        for fault in run.faults:
            place = type(fault.error).__name__, fault.error.pc
            known = self._faults.get(place, replace(fault, packets=0, first=self.packets + fault.first))
            self._faults[place] = replace(known, packets=known.packets + fault.packets)
        self.packets += run.packets
        self.duration_ns += run.duration_ns

    def finish(self) -> CaptureRun:
        """All of it, the most frequent first."""
        ordered = sorted(self._faults.values(), key=lambda fault: -fault.packets)
        return CaptureRun(self.packets, self.duration_ns, tuple(self._results.most_common()), tuple(ordered))


def run_over_captures(
    machine: Any,
    chunks: Iterable[PacketArray],
    mbuff: bytearray | None,
    slots: tuple[int, int] | None,
    mode: str,
    threads: int,
    totals: Totals,
) -> Iterator[PacketArray]:
    """Run natively in one batch a chunk, or packet by packet in the interpreter; what comes of it goes to ``totals``.

    Gives the packets for which the program has returned anything but 0, as it left them.
    """
    for chunk in chunks:
        run, passed = _run_over_chunk(machine, chunk, mbuff, slots, mode, threads, totals.time_left())
        totals.add(run)
        yield chunk[passed]


def _run_over_chunk(
    machine: Any,
    packets: PacketArray,
    mbuff: bytearray | None,
    slots: tuple[int, int] | None,
    mode: str,
    threads: int,
    timeout: float | None,
) -> tuple[CaptureRun, Any]:
    import numpy as np

    rows = None if mbuff is None else _rows(packets, mbuff, slots)
    if mode == "interp":
        r0, errors, duration_ns = _interpret(machine, packets, rows, timeout)
        fine = np.ones(len(packets), bool)
        fine[list(errors)] = False
        faults = tuple(_gather(errors))
    else:
        buffers = [packets] if rows is None else [packets, rows]
        result = machine.execute_batch(*buffers, threads=threads, timeout=timeout)
        r0, fine, duration_ns = result.r0, ~result.trapped, result.duration_ns
        faults = tuple(gather_traps(result))
    return CaptureRun(len(packets), duration_ns, count_values(r0[fine]), faults), fine & (r0 != 0)


def count_values(values: Any) -> tuple[tuple[int, int], ...]:
    """The numbers that an array holds, each with how often, most frequent first."""
    import numpy as np

    found, counts = np.unique(values, return_counts=True)
    order = np.argsort(-counts, kind="stable")
    return tuple(zip(found[order].tolist(), counts[order].tolist(), strict=True))


def _rows(packets: PacketArray, mbuff: bytearray, slots: tuple[int, int] | None) -> Any:
    """A metadata buffer for each packet, with its bounds in the slots."""
    import numpy as np

    from llvmbpf.batch import packet_table

    rows = np.tile(np.frombuffer(mbuff, np.uint8), (len(packets), 1))
    if slots is not None:
        table = packet_table(packets)
        for slot, addresses in zip(slots, (table.starts, table.starts + table.lengths), strict=True):
            rows[:, slot : slot + 8] = np.ascontiguousarray(addresses, "<u8").view(np.uint8).reshape(-1, 8)
    return rows


def _interpret(
    machine: Any, packets: PacketArray, rows: Any, timeout: float | None
) -> tuple[Any, dict[int, ExecutionError], int]:
    import numpy as np

    r0 = np.zeros(len(packets), np.uint64)
    errors: dict[int, ExecutionError] = {}
    begun = time.monotonic_ns()
    for index, packet in enumerate(packets):
        left = None if timeout is None else timeout - (time.monotonic_ns() - begun) / 1e9
        if left is not None and left <= 0:
            raise Interrupted(f"the time of {timeout} seconds is over after {index} of {len(packets)} packets")
        try:
            r0[index] = machine.execute_program(*([packet] if rows is None else [packet, rows[index]]), timeout=left)
        except Interrupted:
            raise
        except ExecutionError as error:
            errors[index] = error
    return r0, errors, time.monotonic_ns() - begun


def _gather(errors: dict[int, ExecutionError]) -> Iterator[Fault]:
    """Faults of one kind at one pc become one, most frequent first."""
    groups: dict[tuple[str, int], list[int]] = {}
    for index in sorted(errors):
        error = errors[index]
        groups.setdefault((type(error).__name__, error.pc), []).append(index)
    for indexes in sorted(groups.values(), key=len, reverse=True):
        yield Fault(errors[indexes[0]], len(indexes), indexes[0])


def gather_traps(result: BatchResult) -> Iterator[Fault]:
    """The faults of a batch, by kind and pc; only one packet of each kind and pc is explained."""
    import numpy as np

    trapped = np.flatnonzero(result.trapped)
    places = result.traps[["kind", "pc"]][trapped]
    _, firsts, counts = np.unique(places, return_index=True, return_counts=True)
    for group in np.argsort(-counts, kind="stable"):
        first = int(trapped[firsts[group]])
        error = result.error(first)
        assert error is not None
        yield Fault(error, int(counts[group]), first)


def show_capture_run(run: CaptureRun, mode: str, wants_json: bool, written: int | None, stats: Any = None) -> None:
    """Print the counts of results and faults, how many packets were written, and what a stream says of itself."""
    if wants_json:
        print_json(
            {
                "packets": run.packets,
                "mode": mode,
                "duration_ns": run.duration_ns,
                "results": [{"r0": r0, "r0_hex": hex_word(r0), "packets": count} for r0, count in run.results],
                "faults": [
                    {**error_facts(fault.error), "packets": fault.packets, "first_packet": fault.first}
                    for fault in run.faults
                ],
                **({} if written is None else {"written": written}),
                **({} if stats is None else {"stats": stats.facts()}),
            }
        )
        return
    rows = [(str(r0), hex_word(r0), f"{count:,}", share(count, run.packets)) for r0, count in run.results]
    rest = sum(count for _, count in run.results[SHOWN_ROWS:])
    if rest:
        rows[SHOWN_ROWS:] = [(f"{len(run.results) - SHOWN_ROWS} others", "", f"{rest:,}", share(rest, run.packets))]
    print_table("Results", [">r0", ">hex", ">packets", ">share"], rows)
    show_faults(run)
    click.echo(
        f"{run.packets:,} packets in {run.duration_ns / 1e6:.3f} ms ({mode}): {rate(run.packets, run.duration_ns)}"
    )
    if written is not None:
        click.echo(f"{written:,} packets written")
    if stats is not None:
        click.echo("\n".join(stats.lines()))


def show_faults(run: CaptureRun) -> None:
    """Print a line for each kind of fault and place, with how many packets met it."""
    for fault in run.faults[:SHOWN_ROWS]:
        who = f"packet {fault.first}" + (f" and {fault.packets - 1:,} more" if fault.packets > 1 else "")
        click.echo(f"{who}: {type(fault.error).__name__}: {fault.error}")
    if len(run.faults) > SHOWN_ROWS:
        click.echo(f"... and {len(run.faults) - SHOWN_ROWS} more kinds of faults")


def share(count: int, total: int) -> str:
    """A part of packets as percents."""
    return f"{count / total:.1%}"
