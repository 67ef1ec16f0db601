"""A run over many chunks as a dask graph, and what comes of it."""

from __future__ import annotations

import os
import sys
import warnings
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, cast

from llvmbpf.batch import Following, Progress, following
from llvmbpf.distributed.chunks import Capture, Chunk, ChunkOptions, ChunkResult, chunks_of, run_chunk
from llvmbpf.distributed.contents import MergedMap, Rule, merge
from llvmbpf.distributed.recipe import Recipe, Setup, ready
from llvmbpf.errors import CaptureWarning
from llvmbpf.maps import MapSpec
from llvmbpf.program import Program, ProgramType

if TYPE_CHECKING:
    import dask.array

__all__ = ["ChunkFailure", "DistributedResult", "DistributedRun", "run"]


def _dask() -> Any:
    try:
        import dask
        import dask.array
    except ImportError as error:
        raise ImportError("llvmbpf.distributed needs dask: pip install 'llvmbpf[dask]'") from error
    return dask


@dataclass(frozen=True)
class ChunkFailure:
    """A chunk that could not be run, and why."""

    chunk: Chunk
    error: BaseException


@dataclass(frozen=True)
class DistributedResult:
    """What came of all chunks that could be run.

    Attributes:
        packets: how many there were.
        summary: how many got which verdict, the most frequent first.
        maps: what the maps hold, each merged by its rule.
        variables: the same of global variables that programs may write to.
        records: by map, what was left in ring buffers, perf arrays, queues and stacks, in the order of chunks.
        lost: by map, how many records found no room.
        table: a row a packet in the order of chunks, as a dask array: what a cluster holds comes when it is asked for.
            None where it was not wanted.
        chunks: what came of each, without the tables.
        failures: the chunks that could not be run.
    """

    packets: int
    summary: dict[str, int]
    maps: Mapping[str, MergedMap]
    variables: Mapping[str, Any]
    records: Mapping[str, list[Any]]
    lost: Mapping[str, int]
    table: dask.array.Array | None
    chunks: tuple[ChunkResult, ...]
    failures: tuple[ChunkFailure, ...] = ()

    def __repr__(self) -> str:
        failed = f", {len(self.failures)} chunks failed" if self.failures else ""
        return f"<DistributedResult of {self.packets} packets in {len(self.chunks)} chunks{failed}>"


class DistributedRun:
    """A run that has not begun.

    Attributes:
        chunks: what there is to do.
        tasks: a dask delayed for each chunk, which gives a `ChunkResult`: for graphs of your own.
    """

    def __init__(self, recipe: Recipe, chunks: list[Chunk], options: ChunkOptions, merge: Mapping[str, Rule]) -> None:
        self.recipe, self.chunks, self.options, self._merge = recipe, chunks, options, dict(merge)
        here, _ = ready(recipe)  # what is wrong with the program is said now
        self._program, self._initial = here.program, here.initial
        self._specs: dict[str, MapSpec] = {name: one.spec for name, one in here.object.maps.items()}
        unknown = [name for name in self._merge if name not in self._initial]
        if unknown:
            there = ", ".join(self._initial) or "none"
            raise ValueError(f"merge= names {unknown[0]!r}; maps with elements to be merged: {there}")
        for name, rule in self._merge.items():
            if not callable(rule):
                self._merged(name, [], rule)
        dask = _dask()
        shared = dask.delayed(recipe, traverse=False)
        one = dask.delayed(run_chunk, pure=False)
        self.tasks = [one(shared, dask.delayed(chunk, traverse=False), options) for chunk in chunks]

    def __repr__(self) -> str:
        return f"<DistributedRun of {self._program.name!r} over {len(self.chunks)} chunks>"

    def compute(
        self,
        client: Any = None,
        *,
        scheduler: str | None = None,
        retries: int = 2,
        progress: Following = None,
        errors: str = "raise",
    ) -> DistributedResult:
        """Run all chunks, and wait.

        Arguments:
            client: a ``dask.distributed.Client``; by default the one that there is. Without any, dask's local
                schedulers do the work.
            scheduler: a local one: "threads" (where the chunks of one process wait for each other), "processes" or
                "synchronous".
            retries: how often a cluster tries a chunk again that raised. A chunk whose worker died is tried again by
                dask anyway.
            progress: called with how many chunks are done and how many there are; True for a bar.
            errors: "raise" an ExceptionGroup of all failures, with the result of the others as ``result``; or "keep"
                them in ``failures``.

        Damage in captures is a `CaptureWarning`.
        """
        if errors not in ("raise", "keep"):
            raise ValueError(f'errors is "raise" or "keep", not {errors!r}')
        client = _default_client() if client is None and scheduler is None else client
        with following(progress, "chunks") as told:
            if client is not None:
                outcomes, tables = _compute_on(client, self.tasks, retries, told)
            else:
                outcomes, tables = self._compute_here(scheduler or "threads", told)
        result = self._result(outcomes, tables)
        for one in result.chunks:
            for message in one.warnings:
                warnings.warn(message, CaptureWarning, stacklevel=2)
        if result.failures and errors == "raise":
            raised = [failure.error for failure in result.failures]
            group = BaseExceptionGroup(f"{len(raised)} of {len(self.chunks)} chunks failed", raised)
            group.result = result  # type: ignore[attr-defined]
            raise group
        return result

    def _compute_here(self, scheduler: str, progress: Progress | None) -> tuple[list[Any], list[Any]]:
        dask = _dask()
        guarded = [dask.delayed(_guarded, pure=False)(self.recipe, chunk, self.options) for chunk in self.chunks]
        if progress is None:
            outcomes = list(dask.compute(*guarded, scheduler=scheduler))
        else:
            with _local_progress([one.key for one in guarded], progress):
                outcomes = list(dask.compute(*guarded, scheduler=scheduler, optimize_graph=False))
        tables = [
            dask.array.from_array(one.table, chunks=max(len(one.table), 1))
            for one in outcomes
            if isinstance(one, ChunkResult) and one.table is not None
        ]
        return [replace(one, table=None) if isinstance(one, ChunkResult) else one for one in outcomes], tables

    def _result(self, outcomes: list[Any], tables: list[Any]) -> DistributedResult:
        done = tuple(one for one in outcomes if isinstance(one, ChunkResult))
        summary: Counter[str] = Counter()
        records: dict[str, list[Any]] = {}
        lost: Counter[str] = Counter()
        for one in done:
            summary.update(one.summary)
            lost.update(one.lost)
            for name, found in one.records.items():
                records.setdefault(name, []).extend(found)
        merged = {
            name: self._merged(name, [one.elements[name] for one in done], self._merge.get(name, "sum"))
            for name in self._initial
        }
        variables = {
            name: merged[section][0][name]
            for section, spec in self._specs.items()
            if spec.is_global and section in merged
            for name in spec.variables
        }
        return DistributedResult(
            sum(one.packets for one in done),
            dict(summary.most_common()),
            {name: one for name, one in merged.items() if not self._specs[name].is_global},
            variables,
            records,
            dict(lost),
            _dask().array.concatenate(tables) if tables else None,
            done,
            tuple(
                ChunkFailure(chunk, one)
                for chunk, one in zip(self.chunks, outcomes, strict=True)
                if not isinstance(one, ChunkResult)
            ),
        )

    def _merged(self, name: str, parts: list[Any], rule: Rule) -> MergedMap:
        return merge(self._specs[name], self._initial[name], parts, rule)


def _guarded(recipe: Recipe, chunk: Chunk, options: ChunkOptions) -> ChunkResult | Exception:
    """Local schedulers of dask give all up when a task raises."""
    try:
        return run_chunk(recipe, chunk, options)
    except Exception as error:
        return error.with_traceback(None)


def _local_progress(keys: list[str], progress: Progress) -> Any:
    from dask.callbacks import Callback

    waiting, total = set(keys), len(keys)

    def told(key: str, *details: Any) -> None:
        if key in waiting:
            waiting.discard(key)
            progress(total - len(waiting), total)

    make: Any = Callback
    return make(posttask=told)


def _default_client() -> Any:
    """The client that this process has, None without one."""
    if "distributed" not in sys.modules:
        return None
    import distributed

    try:
        find: Any = distributed.default_client
        return find()
    except ValueError:
        return None


def _without_table(result: ChunkResult) -> tuple[ChunkResult, int, Any]:
    """What goes to the client at once, and what the table that stays on the cluster looks like."""
    table = result.table
    return replace(result, table=None), 0 if table is None else len(table), None if table is None else table.dtype


def _table(result: ChunkResult) -> Any:
    return result.table


def _compute_on(client: Any, tasks: list[Any], retries: int, progress: Progress | None) -> tuple[list[Any], list[Any]]:
    """Run on a cluster; tables stay there."""
    import distributed

    dask, as_completed = _dask(), cast(Any, distributed.as_completed)
    futures = client.compute(tasks, retries=retries)
    light = [client.submit(_without_table, future, pure=False, retries=retries) for future in futures]
    try:
        for count, _ in enumerate(as_completed(light, raise_errors=False), start=1):
            if progress is not None:
                progress(count, len(light))
    except BaseException:
        client.cancel([*light, *futures])
        raise
    outcomes: list[Any] = []
    tables = []
    for future, one in zip(futures, light, strict=True):
        try:
            result, count, dtype = one.result()  # waits where a worker has died with it, and it is made again
        except Exception as error:
            outcomes.append(error)
            continue
        outcomes.append(result)
        if dtype is not None:
            tables.append(dask.array.from_delayed(dask.delayed(_table)(future), (count,), dtype))
    return outcomes, tables


def run(
    source: str | os.PathLike[str] | bytes | Program,
    captures: Capture | Iterable[Capture],
    *,
    program: str | None = None,
    maps: Iterable[MapSpec] = (),
    program_type: ProgramType = ProgramType.RAW,
    options: Mapping[str, Any] | None = None,
    setup: Setup | None = None,
    ctx: Any = None,
    threads: int = 1,
    record: str | None = None,
    chunk_packets: int | None = None,
    strict: bool = False,
    merge: Mapping[str, Rule] | None = None,
    table: bool = True,
) -> DistributedRun:
    """Make ready to run a program over captures, a chunk a task. Nothing runs before ``compute``.

    Each chunk begins with maps and variables as they were loaded and set up; what it leaves is merged by a rule for
    each map: "sum", the default, adds up by how much each number has changed, which is right for counters and leaves
    configuration as it is; "max", "min" and "last" are others. A function is called with the key and a list of the
    values that the chunks left which changed it. Values of per-CPU maps are added up over CPUs first. What is no
    number is the last chunk's. Maps of maps, programs, devices and bloom filters are not merged.

    Arguments:
        source: an object's path or bytes, or a `Program`.
        captures: paths that all processes can read, or `PacketArray`; one or several.
        program: which one of the object.
        maps, program_type: for a `Program`: the maps that its instructions name, and what it is run on.
        options: those of `llvmbpf.load`.
        setup: called in each process with the object, once: it fills maps, sets variables, registers helpers.
        ctx, threads, record: as for `llvmbpf.BpfProgram.run_batch`. A process runs one chunk at a time.
        chunk_packets: how many packets a task has at most; by default a whole capture.
        strict: let damaged captures be failures.
        merge: rules by map, for variables by section (".bss").
        table: whether the results of single packets are wanted.

    Raises: what `llvmbpf.load` raises, ValueError for arguments that contradict, ImportError without dask.
    """
    if not isinstance(source, bytes | Program):
        with open(source, "rb") as file:
            source = file.read()
    chosen = {"cpus": max(2, threads)} | dict(options or {})
    from_parts = (source.code if isinstance(source, Program) else source, program, tuple(maps), program_type, chosen)
    token = _dask().base.tokenize(*from_parts, setup, getattr(source, "references", None))
    recipe = Recipe(source, program, tuple(maps), program_type, chosen, setup, token)
    chunks = chunks_of(captures, chunk_packets)
    return DistributedRun(recipe, chunks, ChunkOptions(ctx, threads, record, strict, table), merge or {})
