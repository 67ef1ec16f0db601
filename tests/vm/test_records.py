"""Records: what a program finds out about each packet, as an array with a row a packet."""

from __future__ import annotations

import struct
from importlib.resources import files
from typing import Any

import numpy as np
import pytest

import llvmbpf
from llvmbpf import PacketArray, ProgramType
from llvmbpf.maps import MapFlag, MapSpec, MapType
from vm.programs import COUNTER, ENGINES, PER_CPU, PROGRAMS, RING, assembled

DATA = files("llvmbpf") / "data"
each_engine = pytest.mark.parametrize("engine", ENGINES)

# Puts the packet's length into element 0 of a map, unless its first byte is 9.
NOTE = """
    mov r6, r1
    ldxw r7, [r6]
    ldxw r8, [r6+4]
    sub r8, r7
    ldxb r7, [r7]
    stw [r10-4], 0
    lddw r1, map {map}
    mov r2, r10
    add r2, -4
    call 1
    jeq r0, 0, +3
    mov r1, 9
    jeq r7, r1, +1
    stxdw [r0], r8
    mov r0, 2
    exit
"""


@pytest.fixture(scope="module")
def capture() -> PacketArray:
    return llvmbpf.read_pcap(DATA / "capture.pcap")


def features_of(frame: bytes) -> tuple[int, ...]:
    """What features.c finds out, written by reading its comments and not its code."""
    kind = tci = source = dest = window = protocol = ttl = flags = tags = 0
    payload = b""
    if len(frame) >= 14:
        kind, at = int.from_bytes(frame[12:14], "big"), 14
        while kind in (0x8100, 0x88A8) and tags < 2 and len(frame) >= at + 4:
            tci, kind = struct.unpack(">HH", frame[at : at + 4])
            at, tags = at + 4, tags + 1
        segment = None
        if kind == 0x0800 and len(frame) >= at + 20:
            protocol, ttl = frame[at + 9], frame[at + 8]
            if struct.unpack(">H", frame[at + 6 : at + 8])[0] & 0x1FFF == 0:
                segment = frame[at + 4 * (frame[at] & 15) :]
        elif kind == 0x86DD and len(frame) >= at + 40:
            protocol, ttl, segment = frame[at + 6], frame[at + 7], frame[at + 40 :]
        if segment is not None and protocol == 6 and len(segment) >= 20:
            source, dest = struct.unpack(">HH", segment[:4])
            flags, window = segment[13], int.from_bytes(segment[14:16], "big")
            payload = segment[4 * (segment[12] >> 4) :][:64]
        elif segment is not None and protocol == 17 and len(segment) >= 8:
            source, dest = struct.unpack(">HH", segment[:4])
            payload = segment[8:72]
    printable = sum(0x20 <= byte <= 0x7E for byte in payload)
    return (len(frame), kind, tci, source, dest, window, protocol, ttl, flags, tags, payload.count(0), printable)


@pytest.mark.parametrize(("program", "record", "threads"), [("measure", "features", 1), ("measure", "features", 2),
                                                            ("note", "noted", 1)])  # fmt: skip
def test_features_are_what_python_finds(capture: PacketArray, program: str, record: str, threads: int) -> None:
    obj = llvmbpf.load((DATA / "features.o").read_bytes(), cpus=2)
    found = obj.programs[program].extract(capture, record, threads=threads)
    assert found.dtype.names == ("length", "type", "tci", "source", "dest", "window", "protocol", "ttl", "tcp_flags",
                                 "tags", "zeros", "printable")  # fmt: skip
    assert found.tolist() == [features_of(bytes(packet)) for packet in capture]
    assert found["source"].any()
    assert found["printable"].max() == 64


def test_engines_give_the_same(capture: PacketArray) -> None:
    obj = llvmbpf.load((DATA / "features.o").read_bytes(), cpus=2)
    some = capture[::9]
    for program, record, threads in (("note", "noted", 1), ("measure", "features", 2)):
        one, other = (
            obj.programs[program].run_batch(some, record=record, engine=engine, threads=threads) for engine in ENGINES
        )
        assert np.array_equal(one.records, other.records)


@each_engine
@pytest.mark.parametrize("name", ["counter", "per_cpu"])
def test_a_record_is_cleared_before_each_packet(engine: str, name: str) -> None:
    obj = assembled(NOTE.format(map=name), [COUNTER, PER_CPU])
    obj.maps[name][0] = 77
    packets = [b"\1" * 5, b"\x09" * 6, b"\2" * 7]
    batch = obj.programs["main"].run_batch(packets, record=name, engine=engine)
    assert batch.records.dtype == np.uint64
    assert batch.records.tolist() == [5, 0, 7]
    assert np.ravel(obj.maps[name][0])[0] == 7


@each_engine
def test_what_traps_has_an_empty_record(engine: str) -> None:
    program = assembled(NOTE.format(map="counter"), [COUNTER]).programs["main"]
    packets = [b"\1" * 5, b"", b"\2" * 7, b""]
    assert program.run_batch(packets, record="counter", engine=engine).records.tolist() == [5, 0, 7, 0]


def test_extract_says_what_trapped() -> None:
    program = assembled(NOTE.format(map="counter"), [COUNTER]).programs["main"]
    with pytest.raises(llvmbpf.MemoryAccessError) as caught:
        program.extract([b"\1" * 5, b"", b"\2" * 7, b""], "counter")
    assert caught.value.__notes__[-1] == "in packet 1 of 4; 2 packets trapped"
    assert caught.value.batch_result.records.tolist() == [5, 0, 7, 0]


def test_a_record_can_be_read_in_another_way() -> None:
    program = assembled(NOTE.format(map="counter"), [COUNTER]).programs["main"]
    found = program.extract([b"\1" * 300] * 2, "counter", [("low", "u1"), ("high", "u1")])
    assert found.tolist() == [(300 & 255, 1)] * 2
    assert program.extract([b"\1" * 3], "counter", ("<u2", (4,))).tolist() == [[3, 0, 0, 0]]
    assert program.extract([], "counter").tolist() == []


def test_raw_programs_leave_records_too() -> None:
    text = """
        mov r6, r2
        stw [r10-4], 0
        lddw r1, map counter
        mov r2, r10
        add r2, -4
        call 1
        jeq r0, 0, +1
        stxdw [r0], r6
        mov r0, 0
        exit
    """
    program = assembled(text, [COUNTER], ProgramType.RAW).programs["main"]
    assert program.extract([b"ab", b"", b"c"], "counter").tolist() == [2, 0, 1]


@pytest.mark.parametrize(
    ("record", "dtype", "threads", "error", "message"),
    [
        ("nothing", None, 1, KeyError, "no map or variable 'nothing'; there are: counter"),
        ("ring", None, 1, ValueError, "RINGBUF"),
        ("programs", None, 1, ValueError, "PROG_ARRAY"),
        ("locked", None, 1, ValueError, "spin lock"),
        ("frozen", None, 1, ValueError, "cannot write"),
        ("counter", None, 2, ValueError, "2 threads would share"),
        ("counter", "V9", 1, ValueError, "has 8 bytes"),
        ("counter", object, 1, ValueError, "has 8 bytes"),
    ],
)
def test_what_cannot_be_a_record(record: str, dtype: Any, threads: int, error: type[Exception], message: str) -> None:
    frozen = MapSpec("frozen", MapType.ARRAY, 4, 8, 1, flags=MapFlag.RDONLY_PROG)
    locked = MapSpec("locked", MapType.ARRAY, 4, 16, 1, lock_offset=0)
    obj = assembled("mov r0, 2\nexit", [COUNTER, RING, PROGRAMS, frozen, locked])
    with pytest.raises(error, match=message):
        obj.programs["main"].run_batch([b"a"], record=record, record_dtype=dtype, threads=threads)
