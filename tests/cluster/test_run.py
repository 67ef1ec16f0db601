"""Runs over many chunks: as one run over all packets, with every scheduler, and where things go wrong."""

from __future__ import annotations

import functools
import os
import signal
from collections import Counter
from collections.abc import Iterator
from importlib.resources import files
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from support.kernel import assemble_with_maps
from vm.programs import COUNTER, DATA, RING, count

import llvmbpf
from llvmbpf import BpfObject, CaptureError, PacketArray, ProgramType
from llvmbpf.distributed.run import DistributedRun

pytest.importorskip("dask", reason="needs the extra dask")

from llvmbpf import distributed

SHIPPED = files("llvmbpf") / "data"
HERE = "synchronous"


@pytest.fixture(scope="module")
def packets() -> PacketArray:
    return llvmbpf.read_pcap(SHIPPED / "capture.pcap")


@pytest.fixture(scope="module")
def captures(packets: PacketArray, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The shipped capture in parts of both formats."""
    folder = tmp_path_factory.mktemp("captures")
    edges = [0, 1000, 1001, 2500, len(packets)]
    found = []
    for number, (begin, end) in enumerate(pairwise(edges)):
        path = folder / f"{number}.{'pcapng' if number % 2 else 'pcap'}"
        (packets[begin:end].to_pcapng if number % 2 else packets[begin:end].to_pcap)(path)
        found.append(path)
    return found


def block_documentation(obj: BpfObject) -> None:
    obj.maps["rules"]["192.0.2.0/24"] = {"verdict": 1}
    obj.globals["count_verdicts"] = True


def firewall(captures: Any, **options: Any) -> DistributedRun:
    return distributed.run(DATA / "firewall.v3.o", captures, program="firewall", setup=block_documentation, **options)


def expected_firewall(packets: PacketArray) -> Any:
    obj = llvmbpf.load(DATA / "firewall.v3.o")
    block_documentation(obj)
    return obj, obj.programs["firewall"].run_batch(packets)


@pytest.mark.parametrize("chunk_packets", [None, 700, 1])
@pytest.mark.parametrize("scheduler", ["synchronous", "threads"])
def test_chunks_give_what_one_run_gives(
    captures: list[Path], packets: PacketArray, scheduler: str, chunk_packets: int | None
) -> None:
    some = captures if chunk_packets != 1 else captures[1:2]
    given = packets if chunk_packets != 1 else packets[1000:1001]
    obj, batch = expected_firewall(given)
    told: list[tuple[int, int]] = []
    run = firewall(some, chunk_packets=chunk_packets)
    result = run.compute(scheduler=scheduler, progress=lambda *numbers: told.append(numbers))
    assert result.packets == len(given)
    assert result.summary == batch.summary()
    assert result.table is not None
    table = result.table.compute()
    assert table["retval"].tolist() == batch.retval.tolist()
    assert dict(result.maps["verdicts"]) == dict(obj.maps["verdicts"])
    rules, network = result.maps["rules"], next(iter(obj.maps["rules"]))
    assert len(rules) == 1
    assert rules[network].tolist() == obj.maps["rules"][network].tolist()
    assert told == [(number, len(run.chunks)) for number in range(1, len(run.chunks) + 1)]
    assert sum(one.loaded for one in result.chunks) == 0  # this process had it


def test_processes_load_once_each(captures: list[Path], packets: PacketArray) -> None:
    result = firewall(captures, chunk_packets=500).compute(scheduler="processes")
    loads = Counter(one.process for one in result.chunks if one.loaded)
    assert os.getpid() not in loads
    assert set(loads.values()) == {1}
    assert set(loads) == {one.process for one in result.chunks}
    assert result.summary == expected_firewall(packets)[1].summary()


def test_bytecode_with_maps_travels(captures: list[Path], packets: PacketArray) -> None:
    text = (
        count()
        + """
        lddw r1, map ring
        mov r2, 8
        mov r3, 0
        call 131
        jeq r0, 0, +4
        stdw [r0], 7
        mov r1, r0
        mov r2, 0
        call 132
        mov r0, 2
        exit
    """
    )
    run = distributed.run(
        assemble_with_maps(text), captures, maps=[COUNTER, RING], program_type=ProgramType.XDP, table=False
    )
    result = run.compute(scheduler=HERE)
    assert result.table is None
    assert result.maps["counter"][0] == len(packets)
    assert result.records["ring"] == [bytes([7, *[0] * 7])] * len(packets)
    assert result.lost == {"ring": 0}


def test_records_come_as_one_table(captures: list[Path], packets: PacketArray) -> None:
    run = distributed.run(SHIPPED / "features.o", captures, program="note", record="noted")
    result = run.compute(scheduler=HERE)
    assert result.table is not None
    program = llvmbpf.load((SHIPPED / "features.o").read_bytes()).programs["note"]
    assert np.array_equal(result.table["record"].compute(), program.extract(packets, "noted"))
    assert result.variables["noted"].dtype.names == program.extract(packets[:1], "noted").dtype.names


def test_a_function_merges_what_it_is_told(captures: list[Path]) -> None:
    result = firewall(captures, merge={"verdicts": lambda key, values: max(values)}).compute(scheduler=HERE)
    parts = [firewall([one]).compute(scheduler=HERE).maps["verdicts"] for one in captures]
    assert dict(result.maps["verdicts"]) == {key: max(one[key] for one in parts) for key in parts[0]}
    with pytest.raises(ValueError, match="merge= names 'nothing'"):
        firewall(captures, merge={"nothing": "sum"})
    with pytest.raises(ValueError, match="the rule is one of"):
        firewall(captures, merge={"verdicts": "median"})


def test_what_fails_is_told_and_the_rest_is_there(captures: list[Path], tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.pcap"
    damaged.write_bytes(captures[0].read_bytes()[:-7])
    nothing = tmp_path / "nothing.pcap"
    nothing.write_bytes(b"not a capture at all, and long enough")
    run = firewall([captures[0], nothing, damaged])
    with pytest.warns(llvmbpf.errors.CaptureWarning, match=r"damaged.pcap"), pytest.raises(ExceptionGroup) as caught:
        run.compute(scheduler=HERE)
    (error,) = caught.value.exceptions
    assert isinstance(error, CaptureError)
    assert error.__notes__ == [f"in chunk {nothing}"]
    assert caught.value.result.packets == 1999
    with pytest.warns(llvmbpf.errors.CaptureWarning):
        kept = run.compute(scheduler=HERE, errors="keep")
    assert [failure.chunk for failure in kept.failures] == [run.chunks[1]]
    assert repr(kept) == "<DistributedResult of 1999 packets in 2 chunks, 1 chunks failed>"
    strict = firewall([captures[0], damaged], strict=True).compute(scheduler=HERE, errors="keep")
    assert [failure.chunk.source for failure in strict.failures] == [str(damaged)]


def test_wrong_arguments(captures: list[Path]) -> None:
    with pytest.raises(ValueError, match="program= is one of"):
        distributed.run(DATA / "firewall.v3.o", captures, program="nothing")
    with pytest.raises(ValueError, match="at least one packet"):
        firewall(captures, chunk_packets=0)
    with pytest.raises(TypeError, match="a path or a PacketArray, not int"):
        firewall([3])
    with pytest.raises(ValueError, match="errors is"):
        firewall(captures).compute(errors="ignore")
    assert firewall([]).compute(scheduler=HERE).packets == 0


# -- a cluster --------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def client() -> Iterator[Any]:
    of_dask = pytest.importorskip("distributed", reason="needs the extra dask")
    with (
        of_dask.LocalCluster(
            n_workers=2, threads_per_worker=1, processes=True, dashboard_address=":0", memory_limit=None
        ) as cluster,
        of_dask.Client(cluster) as made,
    ):
        yield made


def kill_once(marker: str, client: int, obj: BpfObject) -> None:
    """Kill the worker that is the first to load the object, but not the test."""
    block_documentation(obj)
    if os.getpid() == client:
        return
    try:
        os.close(os.open(marker, os.O_CREAT | os.O_EXCL))
    except FileExistsError:
        return
    os.kill(os.getpid(), signal.SIGKILL)


@pytest.mark.slow
def test_a_cluster_gives_what_one_run_gives(client: Any, captures: list[Path], packets: PacketArray) -> None:
    obj, batch = expected_firewall(packets)
    told: list[tuple[int, int]] = []
    run = firewall(captures, chunk_packets=300)
    result = run.compute(client, progress=lambda *numbers: told.append(numbers))
    assert result.summary == batch.summary()
    assert dict(result.maps["verdicts"]) == dict(obj.maps["verdicts"])
    assert result.table is not None
    assert result.table["retval"].compute().tolist() == batch.retval.tolist()
    loads = Counter(one.process for one in result.chunks if one.loaded)
    assert set(loads.values()) == {1}
    assert os.getpid() not in loads
    assert len({one.process for one in result.chunks}) == 2
    assert told[-1] == (len(run.chunks), len(run.chunks))


@pytest.mark.slow
def test_a_killed_worker_costs_nothing_but_time(
    client: Any, captures: list[Path], packets: PacketArray, tmp_path: Path
) -> None:
    obj, batch = expected_firewall(packets)
    before = {one["pid"] for one in client.run(_facts).values()}
    marker = tmp_path / "killed"
    run = distributed.run(
        DATA / "firewall.v3.o",
        captures,
        program="firewall",
        setup=functools.partial(kill_once, str(marker), os.getpid()),
        chunk_packets=100,
    )
    result = run.compute(client)
    assert marker.exists()
    assert result.summary == batch.summary()
    assert result.failures == ()
    assert dict(result.maps["verdicts"]) == dict(obj.maps["verdicts"])
    assert result.table is not None
    assert result.table["retval"].compute().tolist() == batch.retval.tolist()
    after = {one["pid"] for one in client.run(_facts).values()}
    assert len(before - after) == 1, "one worker is another process now"


@pytest.mark.slow
def test_a_worker_killed_from_outside_loses_its_table_and_gives_it_again(
    client: Any, captures: list[Path], packets: PacketArray
) -> None:
    """The worker dies when some chunks are done, and others are not."""
    _, batch = expected_firewall(packets)
    run = firewall(captures, chunk_packets=50)
    killed: list[int] = []

    def kill(done: int, total: int) -> None:
        if done >= 5 and not killed:
            victim = next(iter(client.run(_facts).values()))["pid"]
            os.kill(victim, signal.SIGKILL)
            killed.append(victim)

    result = run.compute(client, progress=kill)
    assert len(killed) == 1
    assert result.summary == batch.summary()
    assert result.table is not None
    assert result.table["retval"].compute().tolist() == batch.retval.tolist()


@pytest.mark.slow
def test_a_cluster_tries_again_and_then_reports(client: Any, captures: list[Path], tmp_path: Path) -> None:
    nothing = tmp_path / "nothing.pcap"
    nothing.write_bytes(b"not a capture at all, and long enough")
    result = firewall([captures[0], nothing]).compute(client, errors="keep", retries=1)
    assert result.packets == 1000
    (failure,) = result.failures
    assert isinstance(failure.error, CaptureError)
    flaky = distributed.run(
        DATA / "firewall.v3.o",
        captures[0],
        program="firewall",
        setup=functools.partial(fail_once, str(tmp_path / "f"), os.getpid()),
    )
    assert flaky.compute(client, retries=2).packets == 1000
    assert (tmp_path / "f").exists()


def fail_once(marker: str, client: int, obj: BpfObject) -> None:
    """Raise in the first worker that loads the object."""
    if os.getpid() == client:
        return
    try:
        os.close(os.open(marker, os.O_CREAT | os.O_EXCL))
    except FileExistsError:
        return
    raise OSError("no luck")


def _facts() -> dict[str, int]:
    return {"pid": os.getpid()}
