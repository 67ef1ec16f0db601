"""Many packets: the same as one by one, in both engines, and what a batch has besides."""

from __future__ import annotations

import itertools
import threading

import numpy as np
import pytest

import llvmbpf
from llvmbpf import PacketArray, ProgramType, SkBuff, XdpMd
from vm.programs import (
    CAPTURE,
    COUNTER,
    ENGINES,
    PER_CPU,
    PROGRAMS,
    RING,
    assembled,
    compiled,
    count,
)

TC, RAW = ProgramType.SCHED_CLS, ProgramType.RAW
PACKETS = [bytes([number]) * (20 + number) for number in range(50)]

each_engine = pytest.mark.parametrize("engine", ENGINES)


@pytest.fixture(scope="module")
def capture() -> PacketArray:
    return llvmbpf.read_capture(CAPTURE)[:400]


# -- the same as one by one -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "program"),
    [
        ("counters.v3", "counters"),
        ("icmp_echo.v3", "icmp_echo"),
        ("vlan.v3", "vlan_push"),
        ("encapsulate.v3", "note"),
        ("encapsulate.v3", "fit"),
        ("encapsulate.v3", "stamp"),
        ("classifier.v3", "classify"),
        ("socket_filter.v3", "keep_port"),
        ("tail_calls.v3", "parse"),
        ("redirect.v3", "forward"),
    ],
)
@pytest.mark.parametrize(("engine", "safe"), [("interpreter", True), ("jit", True), ("jit", False)])
def test_a_batch_gives_what_runs_give(capture: PacketArray, name: str, program: str, engine: str, safe: bool) -> None:
    packets = capture[:60]
    one, many = (compiled(name, clock=5, seed=1, safe=safe).programs[program] for _ in range(2))
    results = [one.run(packet, engine=engine) for packet in packets]
    batch = many.run_batch(packets, engine=engine)
    assert batch.processed == len(batch) == len(packets)
    assert batch.retval.tolist() == [result.retval for result in results]
    assert batch.r0.tolist() == [result.r0 for result in results]
    assert [bytes(packet) for packet in batch.packets] == [result.data_out for result in results]
    for index, result in enumerate(results):
        redirect = batch.redirects[index]
        assert (result.redirect is None) == (redirect["kind"] == 0)
        if result.redirect is not None:
            assert result.redirect.target == redirect["target"]
    if batch.ctx_out is not None and isinstance(results[0].ctx_out, SkBuff):
        found = [SkBuff.from_record(row) for row in batch.ctx_out]
        lengths = zip(capture.original_lengths.tolist(), found, results, strict=False)
        for wire, row, result in lengths:
            assert row.wire_len == wire
            assert row.mark == result.ctx_out.mark
            assert (row.len, row.data_end, row.protocol) == (
                result.ctx_out.len,
                result.ctx_out.data_end,
                result.ctx_out.protocol,
            )


@each_engine
def test_packets_of_every_kind(engine: str) -> None:
    text = "ldxw r2, [r1]\nldxw r3, [r1+4]\nmov r0, r3\nsub r0, r2\nexit"
    program = assembled(text).programs["main"]
    rows = np.arange(600, dtype=np.uint8).reshape(30, 20)
    for packets, lengths in (
        (PACKETS, [len(packet) for packet in PACKETS]),
        (PacketArray.from_list(PACKETS), [len(packet) for packet in PACKETS]),
        (rows, [20] * 30),
        (rows[::3], [20] * 10),
        ([], []),
        ([b"", b"x"], [0, 1]),
    ):
        batch = program.run_batch(packets, engine=engine)
        assert batch.retval.tolist() == lengths
        assert [bytes(one) for one in batch.packets] == [bytes(one) for one in packets]
    with pytest.raises(TypeError, match="one bytes"):
        program.run_batch(b"abc", engine=engine)


@each_engine
def test_a_raw_program_changes_packets_in_place(engine: str) -> None:
    program = assembled("stb [r1], 9\nmov r0, r2\nexit", program_type=RAW).programs["main"]
    packets = [bytearray(packet) for packet in PACKETS]
    batch = program.run_batch(packets, engine=engine)
    assert batch.retval.tolist() == [len(packet) for packet in PACKETS]
    assert all(packet[0] == 9 for packet in packets)
    assert [bytes(one) for one in batch.packets] == packets
    assert batch.ctx_out is None
    with pytest.raises(TypeError, match="read-only"):
        program.run_batch(PACKETS, engine=engine)
    empty = assembled("mov r0, r1\nexit", program_type=RAW).programs["main"].run_batch([b""], engine=engine)
    assert empty.r0.tolist() == [0]


def test_packets_that_grow_need_more_room_than_they_took() -> None:
    program = assembled("mov r2, 1000\ncall 65\nexit").programs["main"]
    packets = [bytes([index & 255]) * 30 for index in range(3000)]
    batch = program.run_batch(packets)
    assert set(batch.packets.lengths.tolist()) == {1030}
    assert [bytes(one) for one in batch.packets] == [packet + bytes(1000) for packet in packets]


def test_packets_need_not_be_kept() -> None:
    batch = compiled("vlan.v3").programs["vlan_push"].run_batch(PACKETS, keep_packets=False)
    assert set(batch.retval.tolist()) == {2}
    with pytest.raises(ValueError, match="not kept"):
        _ = batch.packets


def test_packets_keep_what_the_capture_says_of_them(capture: PacketArray) -> None:
    out = compiled("vlan.v3").programs["vlan_push"].run_batch(capture).packets
    assert out.timestamps.tolist() == capture.timestamps.tolist()
    assert (out.original_lengths == capture.original_lengths + 4).all()
    assert out.interface_table == capture.interface_table


def test_metadata_lies_in_front_of_packets() -> None:
    batch = compiled("encapsulate.v3").programs["note"].run_batch(PACKETS)
    assert set(batch.metadata_lengths.tolist()) == {8}
    buffer, offsets = batch.packets.buffer, batch.packets.offsets
    for offset, packet in zip(offsets.tolist(), PACKETS, strict=True):
        assert bytes(buffer[offset - 8 : offset]) == b"meta" + len(packet).to_bytes(4, "little")


# -- contexts and time ----------------------------------------------------------------------------------------------


@each_engine
def test_each_packet_may_have_its_context(engine: str) -> None:
    contexts = np.zeros(len(PACKETS), XdpMd.dtype())
    contexts["ingress_ifindex"] = np.arange(len(PACKETS)) + 100
    program = assembled("ldxw r0, [r1+12]\nexit").programs["main"]
    batch = program.run_batch(PACKETS, contexts, engine=engine)
    assert batch.retval.tolist() == list(range(100, 150))
    assert batch.ctx_out["ingress_ifindex"].tolist() == list(range(100, 150))
    assert batch.ctx_out["data_end"].tolist() == [len(packet) for packet in PACKETS]
    assert program.run_batch(PACKETS, XdpMd(7), engine=engine).retval.tolist() == [7] * 50
    assert program.run_batch(PACKETS, engine=engine).ctx_out is None
    for bad in (contexts[:3], contexts.view(np.uint8)):
        with pytest.raises(ValueError, match="contexts are an array of 50 records"):
            program.run_batch(PACKETS, bad, engine=engine)


@each_engine
def test_a_context_begins_anew_for_each_packet(engine: str) -> None:
    text = "ldxw r0, [r1+8]\nadd r0, 1\nstxw [r1+8], r0\nexit"
    program = assembled(text, program_type=TC).programs["main"]
    contexts = np.zeros(len(PACKETS), SkBuff.dtype())
    contexts["mark"] = np.arange(len(PACKETS))
    batch = program.run_batch(PACKETS, contexts, engine=engine)
    assert batch.ctx_out["mark"].tolist() == list(range(1, 51))
    assert contexts["mark"].tolist() == list(range(50))
    assert batch.ctx_out["len"].tolist() == [len(packet) for packet in PACKETS]
    assert set(program.run_batch(PACKETS, SkBuff(mark=4), engine=engine).ctx_out["mark"].tolist()) == {5}


@each_engine
def test_the_clock_may_be_the_packets(engine: str, capture: PacketArray) -> None:
    program = assembled("call 5\nexit", clock="packets").programs["main"]
    assert program.run_batch(capture, engine=engine).r0.tolist() == capture.timestamps.tolist()
    with pytest.raises(TypeError, match="PacketArray"):
        program.run_batch(PACKETS, engine=engine)


# -- threads --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("engine", ENGINES)
def test_each_thread_is_a_cpu_and_results_stay_in_order(engine: str) -> None:
    text = "mov r6, r1\n" + count("per_cpu") + "mov r1, r6\nmov r2, -4\ncall 44\ncall 8\nexit"
    obj = assembled(text, [PER_CPU], cpus=4)
    batch = obj.programs["main"].run_batch(PACKETS, threads=3, engine=engine)
    assert batch.retval.tolist() == [0] * 16 + [1] * 17 + [2] * 17
    assert [bytes(packet)[4:] for packet in batch.packets] == PACKETS
    assert list(obj.maps["per_cpu"][0]) == [16, 17, 17, 0]
    with pytest.raises(ValueError, match="threads is 1 to 4"):
        obj.programs["main"].run_batch(PACKETS, threads=5)
    with pytest.raises(ValueError, match="total_fuel"):
        obj.programs["main"].run_batch(PACKETS, threads=2, total_fuel=5)
    assert len(obj.programs["main"].run_batch([], threads=4)) == 0


def test_threads_and_batches_at_the_same_time() -> None:
    obj = assembled(count("per_cpu") + "mov r0, 2\nexit", [PER_CPU], cpus=2)
    packets = np.zeros((20000, 60), np.uint8)
    batch = obj.programs["main"].run_batch(packets, threads=2)
    assert set(batch.retval.tolist()) == {2}
    assert list(obj.maps["per_cpu"][0]) == [10000, 10000]


# -- faults, fuel, ends ---------------------------------------------------------------------------------------------

FAULTY = count() + "mov r0, 5\nldxb r1, [r6+40]\nexit"


@each_engine
def test_a_batch_goes_on_behind_a_fault(engine: str) -> None:
    obj = assembled("ldxw r6, [r1]\n" + FAULTY, [COUNTER])
    batch = obj.programs["main"].run_batch(PACKETS, engine=engine)
    expected = [len(packet) > 40 for packet in PACKETS]
    assert (~batch.trapped).tolist() == expected
    assert batch.retval.tolist() == [5 if fine else 0 for fine in expected]
    assert obj.maps["counter"][0] == 50
    error = batch.error(3)
    assert isinstance(error, llvmbpf.MemoryAccessError)
    assert (error.size, error.region, error.instruction) == (1, "packet", "ldxb r1, [r6+40]")
    assert batch.error(49) is None
    assert len(batch.packets) == 50


@each_engine
def test_a_fault_behind_a_tail_call(engine: str) -> None:
    texts = {"main": "lddw r2, map programs\nmov r3, 0\ncall 12\nexit", "bad": "mov r5, 0\nldxw r6, [r1]\n" + FAULTY}
    obj = assembled(texts, [PROGRAMS, COUNTER])
    obj.maps["programs"][0] = obj.programs["bad"]
    batch = obj.programs["main"].run_batch(PACKETS, engine=engine)
    assert batch.trapped.sum() == 21
    assert batch.error(0).instruction == "ldxb r1, [r6+40]"


@each_engine
def test_each_packet_has_its_own_fuel_and_all_have_a_total(engine: str) -> None:
    text = "ldxw r1, [r1]\nldxb r2, [r1]\nmov r0, 0\nagain:\nadd r0, 1\njlt r0, r2, again\nexit"
    program = assembled(text).programs["main"]
    batch = program.run_batch(PACKETS, fuel=30, engine=engine)
    assert batch.trapped.tolist() == [number > 31 for number in range(50)]
    assert isinstance(batch.error(40), llvmbpf.FuelExhausted)
    total = program.run_batch(PACKETS, total_fuel=sum(range(10)), engine=engine)
    spent = list(itertools.accumulate(max(number - 1, 0) for number in range(50)))
    assert total.trapped.tolist() == [one > 45 and number > 1 for number, one in enumerate(spent)]


@each_engine
def test_what_a_helper_raises_ends_the_batch(engine: str) -> None:
    with pytest.warns(llvmbpf.MissingHelperWarning):
        obj = assembled("ldxw r1, [r1]\nldxb r1, [r1]\ncall 300\nexit")

    def refuse(number: int) -> int:
        if number == 7:
            raise LookupError("seven")
        return number

    obj.register_helper(300, refuse)
    with pytest.raises(LookupError, match="seven") as caught:
        obj.programs["main"].run_batch(PACKETS, engine=engine)
    partial = caught.value.batch_result
    assert partial.processed == 7
    assert partial.retval.tolist()[:8] == [0, 1, 2, 3, 4, 5, 6, 0]


@each_engine
def test_time_ends_a_batch(engine: str) -> None:
    program = assembled("mov r0, 0\nagain:\nadd r0, 1\nja again").programs["main"]
    with pytest.raises(llvmbpf.Interrupted) as caught:
        program.run_batch(PACKETS, fuel=None, timeout=0.1, engine=engine)
    assert caught.value.batch_result.processed == 0


@each_engine
def test_records_that_stay_reserved_are_discarded(engine: str) -> None:
    text = "lddw r1, map ring\nmov r2, 8\nmov r3, 0\ncall 131\njeq r0, 0, +1\nmov r0, 1\nexit"
    obj = assembled(text, [RING])
    seen: list[bytes] = []
    obj.maps["ring"].subscribe(seen.append)
    assert set(obj.programs["main"].run_batch(PACKETS, engine=engine).retval.tolist()) == {1}
    assert seen == []


@pytest.mark.parametrize("threads", [1, 2])
def test_a_batch_stops_for_those_who_subscribed(threads: int) -> None:
    text = """
        ldxw r6, [r1]
        lddw r1, map ring
        mov r2, 8
        mov r3, 0
        call 131
        jne r0, 0, +1
        exit
        ldxb r2, [r6]
        stxdw [r0], r2
        mov r1, r0
        mov r2, 0
        call 132
        mov r0, 1
        exit
    """
    obj = assembled(text, [RING], cpus=threads)
    seen: list[int] = []
    lock = threading.Lock()

    def note(record: bytes) -> None:
        with lock:
            seen.append(record[0])

    obj.maps["ring"].subscribe(note)
    packets = [bytes([index & 255]) * 20 for index in range(20000)]  # 16 bytes each, in a ring of 4096
    batch = obj.programs["main"].run_batch(packets, threads=threads)
    assert batch.processed == 20000
    assert obj.maps["ring"].lost == 0 or threads > 1
    assert len(seen) == int(batch.retval.sum()) == 20000 - obj.maps["ring"].lost
    if threads == 1:
        assert seen == [index & 255 for index in range(20000)]


@each_engine
def test_random_numbers_go_on_from_packet_to_packet(engine: str) -> None:
    text = "call 7\nexit"
    first = assembled(text, seed=3).programs["main"].run_batch(PACKETS, engine=engine)
    second = assembled(text, seed=3).programs["main"]
    assert [second.run(packet, engine=engine).r0 for packet in PACKETS] == first.r0.tolist()


def test_bad_arguments_are_refused() -> None:
    program = assembled("mov r0, 0\nexit").programs["main"]
    for options, error in (
        ({"threads": 0}, ValueError),
        ({"threads": "two"}, TypeError),
        ({"engine": "magic"}, ValueError),
        ({"total_fuel": -1}, ValueError),
        ({"fuel": "much"}, TypeError),
        ({"timeout": -1}, ValueError),
        ({"ctx": SkBuff()}, TypeError),
    ):
        with pytest.raises(error):
            program.run_batch(PACKETS, **options)


def test_no_packets_in_an_array_are_no_packets() -> None:
    batch = assembled("mov r0, 2\nexit").programs["main"].run_batch(np.zeros((0, 60), np.uint8))
    assert len(batch) == 0
