"""Traces: a row for each step, what it accessed, and what memory held before it."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import llvmbpf
from llvmbpf import EbpfVmMbuff, EbpfVmRaw, assemble
from llvmbpf.interpreter import TRACE_DTYPE, Trace, TraceEvent
from tests.views.samples import DATA
from tests.vm.programs import assembled

CALLER = assemble("""
    mov r6, r1
    stb [r10-1], 7
    mov r3, r10
    add r3, -8
    call local callee
    stxh [r6+2], r0
    mov r3, r6
    call local callee
    exit
callee:
    stw [r10-8], 0x0605
    stxdw [r3], r3
    mov r0, 0x1234
    exit
""")


def trace_of(text: str, packet: Any = b"") -> Trace:
    return EbpfVmRaw(assemble(text)).trace(packet)


def test_array_has_a_row_for_each_step() -> None:
    trace = trace_of("mov r0, -1\nldxh r3, [r1+1]\nadd r0, r3\nexit", b"\x01\x02\x03")
    table = trace.to_numpy()
    assert table.dtype == TRACE_DTYPE
    assert table["pc"].tolist() == [0, 1, 2, 3]
    assert table["r0"].tolist() == [0, 2**64 - 1, 2**64 - 1, 0x0301]
    assert table["r3"].tolist() == [0, 0, 0x0302, 0x0302]
    assert table[1][["access", "region", "offset", "size", "value"]].item() == ("load", "packet", 1, 2, 0x0302)
    assert table["address"][1] == table["r1"][0] + 1
    assert table["access"].tolist() == ["", "load", "", ""]
    assert np.array_equal(np.asarray(trace), table)
    assert np.array_equal(trace["r3"], table["r3"])
    assert not table.flags.writeable
    assert repr(trace) == "<Trace of 4 steps, r0 = 0x301>"


def test_accesses_of_every_kind() -> None:
    trace = trace_of("mov r3, 5\nlock fetch add [r1+8], r3\nldabsh 2\nstxb [r10-3], r3\nldxb r4, [r10-3]\nexit",
                     bytearray(range(16)))  # fmt: skip
    rows = [row.item() for row in trace.to_numpy()[["access", "region", "offset", "size", "value"]]]
    word = int.from_bytes(range(8, 16), "little")
    assert rows[1:5] == [
        ("atomic", "packet", 8, 8, word + 5),
        ("load", "packet", 2, 2, 0x0203),
        ("store", "frame", -3, 1, 8),  # r3 holds what was there before the addition
        ("load", "frame", -3, 1, 8),
    ]


def test_depth_and_function_of_calls() -> None:
    trace = EbpfVmRaw(CALLER).trace(bytearray(8))
    assert trace["pc"].tolist() == [0, 1, 2, 3, 4, 9, 10, 11, 12, 5, 6, 7, 9, 10, 11, 12, 8]
    assert trace["depth"].tolist() == [0] * 5 + [1] * 4 + [0] * 3 + [1] * 4 + [0]
    assert trace["function"].tolist() == [0] * 5 + [9] * 4 + [0] * 3 + [9] * 4 + [0]


def test_memory_is_known_before_every_step() -> None:
    packet = bytearray(8)
    trace = EbpfVmRaw(CALLER).trace(packet)
    states = dict(trace.states())
    assert len(states) == len(trace) + 1
    assert states[1]["frame 0"].data == bytes(512)
    assert states[2]["frame 0"].data[-1] == 7
    assert set(states[5]) == {"packet", "frame 0", "frame 1"}
    assert states[6]["frame 1"].data[-8:] == b"\x05\x06" + bytes(6)
    r3 = trace.registers_at(6)[3]
    assert states[7]["frame 0"].data[-8:] == r3.to_bytes(8, "little")
    assert set(states[9]) == {"packet", "frame 0"}
    assert states[10]["packet"].data == b"\0\0\x34\x12\0\0\0\0"
    assert states[len(trace)]["packet"].data == packet
    assert states[12]["frame 1"].data == bytes(512), "a second call has a frame of zeros again"
    assert trace.memory(len(trace)) == states[len(trace)]
    with pytest.raises(IndexError, match="has none with number 18"):
        trace.memory(18)


def test_addresses_are_named() -> None:
    trace = EbpfVmRaw(CALLER).trace(bytearray(8))
    state = trace.memory(5)
    r3, r10 = trace["r3"][5].item(), trace["r10"][5].item()
    assert trace.place(r3, state, 1) == "caller's r10-8"
    assert trace.place(r10, state, 1) == "r10"
    assert trace.place(trace["r1"][0].item() + 8, state, 1) == "packet+8"
    assert trace.place(5, state, 1) is None


def test_a_fault_ends_the_trace_and_knows_its_registers() -> None:
    trace = trace_of("mov r3, 7\nldxb r0, [r1+9]\nexit", b"short")
    assert trace["pc"].tolist() == [0]
    assert trace.error is not None
    assert trace.error.scene.registers[3] == 7  # type: ignore[attr-defined]
    assert trace.registers[3] == 7
    assert "r3        7" in trace.error.explain()  # type: ignore[attr-defined]


def test_context_is_watched_too() -> None:
    mbuff = bytearray(16)
    trace = EbpfVmMbuff(assemble("stb [r1+3], 1\nmov r0, 0\nexit")).trace(b"packet", mbuff)
    assert trace.memory(0)["context"].data == bytes(16)
    assert trace.memory(1)["context"].data[3] == 1
    assert trace["region"][0] == "context"


def test_what_a_helper_writes_is_seen() -> None:
    import ctypes

    def write(address: int, *_: int) -> int:
        ctypes.memset(address, 0x55, 2)
        return 0

    machine = EbpfVmRaw(assemble("call 9\nexit"))
    machine.register_helper(9, write)
    trace = machine.trace(bytearray(4))
    assert trace.memory(1)["packet"].data == b"\x55\x55\0\0"
    assert [change.new for change in trace.changes] == [b"\x55\x55"]


def test_a_packet_that_moves_is_followed() -> None:
    loaded = assembled("mov r2, 14\ncall 44\nexit")  # xdp_adjust_head
    trace = loaded.programs["main"].trace(bytes(range(64)))
    before, after = trace.memory(0)["packet"], trace.memory(len(trace))["packet"]
    assert before.data == bytes(range(64))
    assert len(after.data) == 64 - 14
    assert after.address == before.address + 14


def test_program_of_an_object() -> None:
    loaded = llvmbpf.load(DATA / "firewall.o")
    packet = bytes(llvmbpf.read_pcap(DATA / "capture.pcap")[0])
    trace = loaded.programs["firewall"].trace(packet)
    assert trace.r0 == 2
    assert trace.hits[0] == 1
    assert sum(trace.hits.values()) == len(trace)
    names = {trace.place(value, trace.memory(24), 0) for value in trace.registers_at(24)}
    assert {"packet+14", "r10"} <= names
    assert any(name is not None and name.startswith("map totals+") for name in names)
    assert all(isinstance(event, TraceEvent) for event in trace.events)


def test_empty_trace() -> None:
    trace = EbpfVmRaw(assemble("ldxb r0, [r1]\nexit")).trace(b"")
    assert (len(trace), trace.to_numpy().shape, trace.hits) == (0, (0,), {})
    assert list(trace.memory(0)) == ["frame 0"]
