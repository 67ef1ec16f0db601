"""What batches give besides numbers: tables, verdicts by name, masks that select packets, progress, partial results."""

from __future__ import annotations

import gc
import io
import weakref
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from support.child import run_child

import llvmbpf
from llvmbpf import EbpfVmFixedMbuff, EbpfVmRaw, PacketArray, ProgramType, assemble
from vm.programs import CAPTURE, ENGINES, assembled, compiled

each_engine = pytest.mark.parametrize("engine", ENGINES)

# The first byte decides: 0 to 4 is the verdict, 5 reads beyond the packet, all others fall into an endless loop.
BY_FIRST_BYTE = """
    ldxw r1, [r1]
    ldxb r0, [r1]
    jlt r0, 5, end
    jeq r0, 5, beyond
again:
    ja again
beyond:
    ldxb r0, [r1+100]
end:
    exit
"""
FIRST = [2, 1, 2, 5, 6, 2, 5]


@pytest.fixture(scope="module")
def packets() -> PacketArray:
    made = [bytes([first, *range(index)]) for index, first in enumerate(FIRST)]
    return PacketArray.from_list(made, timestamps=[index * 1000 for index in range(len(made))])


@pytest.fixture(scope="module")
def batch(packets: PacketArray) -> Any:
    return assembled(BY_FIRST_BYTE).programs["main"].run_batch(packets, fuel=100)


def test_a_summary_names_verdicts_and_errors(batch: Any) -> None:
    assert list(batch.summary().items()) == [
        ("XDP_PASS", 3),
        ("MemoryAccessError", 2),
        ("XDP_DROP", 1),
        ("FuelExhausted", 1),
    ]


@pytest.mark.parametrize(
    ("program_type", "value", "name"),
    [
        (ProgramType.SCHED_CLS, -1, "TC_ACT_UNSPEC"),
        (ProgramType.CGROUP_SKB, 1, "allow"),
        (ProgramType.SOCKET_FILTER, 64, "keep 64 bytes"),
        (ProgramType.XDP, 77, "77"),
        (ProgramType.RAW, (1 << 64) - 1, str((1 << 64) - 1)),
    ],
)
def test_what_verdicts_are_called(program_type: ProgramType, value: int, name: str) -> None:
    obj = assembled(f"lddw r0, {value & (1 << 64) - 1:#x}\nexit", program_type=program_type)
    assert obj.programs["main"].run_batch([b"ab"] * 3).summary() == {name: 3}


def test_a_table_has_a_row_for_each_packet(batch: Any, packets: PacketArray) -> None:
    table = batch.to_numpy()
    assert table["retval"].tolist() == [2, 1, 2, 0, 0, 2, 0]
    assert table["trap"].tolist() == [0, 0, 0, 1, 4, 0, 1]
    assert table["length"].tolist() == packets.lengths.tolist()
    assert table["timestamp"].tolist() == packets.timestamps.tolist()
    addresses = packets.offsets + np.uint64(packets.buffer.ctypes.data + 100)
    assert table["trap_address"][[3, 6]].tolist() == addresses[[3, 6]].tolist()
    assert set(table["trap_size"][[3, 6]].tolist()) == {1}
    assert batch.error(3).pc == table["trap_pc"][3]
    assert {"redirect", "redirect_map", "redirect_target", "redirect_flags"} < set(table.dtype.names)


def test_redirects_stand_in_the_table() -> None:
    capture = llvmbpf.read_capture(CAPTURE)[:100]
    batch = compiled("redirect.v3").programs["forward"].run_batch(capture)
    table = batch.to_numpy()
    for mine, column in (("redirect", "kind"), ("redirect_map", "map"), ("redirect_target", "target")):
        assert table[mine].tolist() == batch.redirects[column].tolist()


def test_pandas_and_arrow_have_the_same(batch: Any) -> None:
    pytest.importorskip("pandas")
    pytest.importorskip("pyarrow")
    table, frame, arrow = batch.to_numpy(), batch.to_pandas(), batch.to_arrow()
    names = ["verdict", *table.dtype.names]
    assert list(frame.columns) == arrow.column_names == names
    verdicts = ["XDP_PASS", "XDP_DROP", "XDP_PASS", "MemoryAccessError", "FuelExhausted", "XDP_PASS",
                "MemoryAccessError"]  # fmt: skip
    assert frame["verdict"].tolist() == arrow["verdict"].to_pylist() == verdicts
    for name in table.dtype.names:
        expected = table[name] if name != "timestamp" else table[name].view("datetime64[ns]")
        assert np.array_equal(frame[name].to_numpy(), expected)
        assert np.array_equal(arrow[name].to_numpy(), expected)
    assert frame.groupby("verdict", observed=True)["length"].sum()["XDP_PASS"] == 1 + 3 + 6


def test_tables_of_nothing() -> None:
    empty = assembled("mov r0, 2\nexit").programs["main"].run_batch([])
    assert empty.summary() == {}
    assert len(empty.to_numpy()) == 0
    if pytest.importorskip("pandas") and pytest.importorskip("pyarrow"):
        assert len(empty.to_pandas()) == empty.to_arrow().num_rows == 0


def test_a_verdict_selects_packets_to_be_written(batch: Any, packets: PacketArray, tmp_path: Path) -> None:
    chosen = batch.packets[batch.retval == 2]
    chosen.to_pcap(tmp_path / "passed.pcap")
    read = llvmbpf.read_capture(tmp_path / "passed.pcap")
    assert [bytes(one) for one in read] == [bytes(one) for one, first in zip(packets, FIRST, strict=True) if first == 2]
    assert read.timestamps.tolist() == [0, 2000, 5000]


def test_machines_give_the_same_kind_of_result(packets: PacketArray) -> None:
    program = assemble("ldxb r0, [r1]\njlt r0, 5, end\nldxb r0, [r1+100]\nend: exit")
    batch = EbpfVmRaw(program).execute_batch(packets)
    assert batch.summary() == {"MemoryAccessError": 3, "2": 3, "1": 1}
    assert batch.to_numpy().dtype.names[:2] == ("r0", "trap")
    assert batch.packets is packets
    assert [bytes(one) for one in batch.packets[batch.r0 == 1]] == [bytes(packets[1])]
    fixed = EbpfVmFixedMbuff(assemble("mov r0, 1\nexit"), 0, 8).execute_batch(np.ones((3, 4), np.uint8))
    assert fixed.packets.lengths.tolist() == [4] * 3
    file = io.BytesIO()
    fixed.packets.to_pcap(file)
    assert len(llvmbpf.read_capture(file.getvalue())) == 3


def test_rewritten_packets_of_a_machine_are_as_it_left_them() -> None:
    rows = np.zeros((3, 8), np.uint8)
    vm = EbpfVmRaw(assemble("stb [r1], 7\nmov r0, r2\nexit"))
    batch = vm.execute_batch(rows, lengths=np.array([1, 8, 3]))
    assert [bytes(one)[:1] for one in batch.packets] == [b"\7"] * 3
    assert batch.packets.lengths.tolist() == [1, 8, 3]


# -- progress ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["machine", "object"])
@pytest.mark.parametrize("threads", [1, 2])
def test_progress_is_told(kind: str, threads: int) -> None:
    slow = LOOP.replace("ldxb r0, [r6]", "mov r0, 7") + "\nexit"
    rows = np.zeros((6000, 4), np.uint8)
    run = assembled(slow).programs["main"].run_batch if kind == "object" else EbpfVmRaw(assemble(slow)).execute_batch
    told: list[tuple[int, int]] = []
    batch = run(rows, threads=threads, progress=lambda *numbers: told.append(numbers))
    assert set(batch.r0.tolist()) == {7}
    assert told[-1] == (6000, 6000)
    assert told == sorted(told)
    assert len(told) > 2


@each_engine
def test_what_progress_raises_ends_the_batch(engine: str) -> None:
    def stop(done: int, total: int) -> None:
        raise LookupError(f"{done} of {total}")

    program = assembled("mov r0, 2\nexit").programs["main"]
    with pytest.raises(LookupError) as caught:
        program.run_batch([b"abc"] * 20, progress=stop, engine=engine)
    partial = caught.value.batch_result
    assert 0 < partial.processed <= 20  # 20, unless the first packets took long
    assert partial.summary() == {"XDP_PASS": partial.processed}
    with pytest.raises(LookupError) as caught:
        EbpfVmRaw(assemble("mov r0, 2\nexit")).execute_batch([b"abc"] * 20, progress=stop)
    assert caught.value.batch_result.processed == 20


# -- Ctrl-C -----------------------------------------------------------------------------------------------------------

INTERRUPTED = """
    TEXT = {text!r}
    rows = np.zeros((200_000, 8), np.uint8)
    rows[:, 0] = np.arange(len(rows)) % 251
    run = {run}
    run(rows[:8])
    begun = []
    def interrupt():
        begun.append(time.perf_counter())
        os.kill(os.getpid(), signal.SIGINT)
    threading.Timer(0.4, interrupt).start()
    try:
        run(rows, threads={threads})
        print("no interrupt")
    except KeyboardInterrupt as error:
        took = time.perf_counter() - begun[0]
        partial = error.batch_result
        done = partial.done
        assert 0 < partial.processed < len(rows), partial.processed
        assert done[: partial.processed].all() and not done[partial.processed]
        assert (partial.r0[done] == rows[done, 0]).all()
        assert not partial.r0[~done].any(), partial.r0[~done]
        assert not partial.trapped[done].any(), partial.traps[done & partial.trapped]
        assert set(partial.traps['kind'][~done].tolist()) <= {{0, 7, 8}}  # half-way
        assert sum(partial.summary().values()) == done.sum()
        assert len(partial.spans) == {threads}
        if hasattr(partial, "redirects"):
            kept = partial.packets[done]
            assert (kept.lengths == 8).all() and [packet[0] for packet in kept] == rows[done, 0].tolist()
        print(took)
"""
# A loop that takes 30,000 multiplications, whose result nobody can foresee.
LOOP = """
    mov r0, 0
    mov r7, 1
again:
    mul r7, 31
    xor r7, r0
    add r0, 1
    jlt r0, 30000, again
    ldxb r0, [r6]
    jne r7, 12345, end
    mov r0, 300
end:
"""
SLOW = f"mov r6, r1\n{LOOP}\nexit"
SLOW_XDP = f"ldxw r6, [r1]\n{LOOP}\nstxb [r6+1], r0\nexit"


@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.parametrize("kind", ["machine", "object", "helper"])
def test_interrupt_leaves_what_was_done(kind: str, threads: int) -> None:
    runs = {
        "machine": (SLOW, "EbpfVmRaw(assemble(TEXT)).execute_batch"),
        "object": (SLOW_XDP, "text_object({'main': TEXT}).programs['main'].run_batch"),
        "helper": (SLOW.replace("mov r0, 0", "mov r1, 0\ncall 9\nmov r0, 0", 1), "with_helper(TEXT).execute_batch"),
    }
    text, run = runs[kind]
    prelude = """
    sys.path.insert(0, "tests")
    from support.kernel import text_object
    def with_helper(text):
        vm = EbpfVmRaw(assemble(text))
        vm.register_helper(9, lambda *numbers: 0)
        return vm
    """
    (line,) = run_child(prelude + INTERRUPTED.format(text=text, run=run, threads=threads), seconds=120)
    assert float(line) < 2  # 0.1 on a machine that has nothing else to do


# -- memory -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.parametrize("kind", ["machine", "object", "interpreter"])
def test_packets_do_not_wait_for_the_garbage_collector(kind: str, threads: int) -> None:
    """Few objects hold much memory, so that it would come late."""
    program = assembled("mov r0, 2\nexit", cpus=2).programs["main"]
    runs = {
        "machine": EbpfVmRaw(assemble("mov r0, 2\nexit")).execute_batch,
        "object": program.run_batch,
        "interpreter": partial(program.run_batch, engine="interpreter"),
    }
    packets = PacketArray.from_list([b"abc"] * 20)
    there = weakref.ref(packets)
    gc.disable()
    try:
        result = runs[kind](packets, threads=threads)
        assert len(result.packets) == 20
        del result, packets
        assert there() is None
    finally:
        gc.enable()
