"""Registers of native faults: found by a run in the interpreter, where that is sure to go the same way."""

from __future__ import annotations

import gc
import pickle
import time
import weakref
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import llvmbpf
from llvmbpf import EbpfVmFixedMbuff, EbpfVmRaw, FuelExhausted, assemble
from llvmbpf.errors import ExecutionError
from tests.views.samples import DATA

READ = "ldxb r3, [r1]\nmov r4, r1\nadd r4, r3\nldxb r0, [r4]\nexit"


def fault_of(machine: Any, *arguments: Any, **options: Any) -> ExecutionError:
    return raised_by(lambda: machine.execute_program_jit(*arguments, **options))


def raised_by(run: Callable[[], object]) -> ExecutionError:
    """The error without its traceback, whose frames hold the buffers."""
    try:
        run()
    except ExecutionError as error:
        return error.with_traceback(None)
    raise AssertionError("there was no fault")


@pytest.mark.parametrize("calls", [1, 2], ids=["through ctypes", "through the builtin"])
def test_registers_are_those_of_the_interpreter(calls: int) -> None:
    machine = EbpfVmRaw(assemble(READ))
    for _ in range(calls):
        error = fault_of(machine, b"\x09abc")
    interpreted = raised_by(lambda: machine.execute_program(b"\x09abc"))
    ours, wanted = error.scene.with_registers(), interpreted.scene
    places = [[scene.place(value) or value for value in scene.registers] for scene in (ours, wanted)]
    assert places[0] == places[1]
    assert error.scene.registers is None
    assert ours.registers[3] == 9
    assert "r3        9" in error.explain()


def test_the_packet_is_copied_when_the_fault_is_told() -> None:
    packet = bytearray(b"\x09abc")
    error = fault_of(EbpfVmRaw(assemble(READ)), packet)
    packet[0] = 1
    packet.clear()  # which a view of the buffer would forbid
    assert "r3        9" in error.explain()


def test_each_packet_of_a_batch() -> None:
    result = EbpfVmRaw(assemble(READ)).execute_batch([b"\x00", b"\x07ab", b"\x08ab"])
    assert [result.error(index).scene.with_registers().registers[3] for index in (1, 2)] == [7, 8]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "text",
    ["stb [r1], 9\n" + READ, "ldxdw r3, [r1]\nstb [r3], 1\n" + READ, "call 7\n" + READ],
    ids=["stores to the packet", "stores anywhere", "calls a helper"],
)
def test_a_run_that_may_go_another_way_is_not_replayed(text: str) -> None:
    machine = EbpfVmRaw(assemble(text))
    machine.register_helper(7, lambda *_: 0)
    error = fault_of(machine, bytearray(b"\x09" + bytes(7)))
    assert error.scene.replay is None
    assert "register" not in error.explain()


def test_pointers_in_a_metadata_buffer_are_not_replayed() -> None:
    error = fault_of(EbpfVmFixedMbuff(assemble("ldxdw r1, [r1]\n" + READ), 0, 8), b"\x09abc")
    assert error.scene.replay is None


def test_a_large_packet_is_not_copied() -> None:
    packet = np.zeros((1 << 16) + 1, np.uint8)
    assert fault_of(EbpfVmRaw(assemble("ldxb r0, [r1-1]\nexit")), packet).scene.replay is None


def test_a_long_run_is_given_up() -> None:
    error = fault_of(EbpfVmRaw(assemble("a: add r3, 1\nja a")), b"", fuel=50_000_000)
    assert isinstance(error, FuelExhausted)
    begun = time.monotonic()
    assert "register" not in error.explain()
    assert time.monotonic() - begun < 20


def test_programs_of_objects() -> None:
    program = llvmbpf.load(DATA / "firewall.o").programs["careless"]
    packet = bytearray(b"short")
    error = raised_by(lambda: program.run(packet))
    packet.clear()  # which a view of the buffer would forbid
    assert "r1        packet+0" in error.explain()


def test_errors_with_replays_are_pickled_without() -> None:
    error = fault_of(EbpfVmRaw(assemble(READ)), b"\x09abc")
    twin = pickle.loads(pickle.dumps(error))
    assert (twin.scene.program, twin.scene.replay) == (error.scene.program, None)
    assert str(twin) == str(error)
    assert "->    3: ldxb r0, [r4]" in twin.explain()


def test_an_error_keeps_no_buffer() -> None:
    packet = np.frombuffer(b"\x09abc", np.uint8).copy()
    gone = weakref.ref(packet)
    error = fault_of(EbpfVmRaw(assemble(READ)), packet)
    error.__context__ = None
    del packet
    gc.collect()
    assert gone() is None
    assert "r3        9" in error.explain()
