"""The translation returns what the plain interpreter of classic BPF returns, in the interpreter and as native code."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from llvmbpf.filters import ClassicProgram, Filter, interpret_classic, translate
from llvmbpf.filters.translate import METADATA_SIZE
from llvmbpf.isa import Op
from llvmbpf.memory import borrow
from llvmbpf.vm import EbpfVmMbuff, EbpfVmRaw

from .programs import INTERESTING, classic_programs, packets

RETURN_A = (0x16, 0, 0, 0)
SLOW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(classic_programs(), st.lists(packets, min_size=1, max_size=8))
def test_interpreter(program: ClassicProgram, some: list[bytes]) -> None:
    machine = EbpfVmRaw(translate(program))
    for packet in some:
        assert machine.execute_program(packet) == interpret_classic(program, packet)


@SLOW
@given(classic_programs(), st.lists(packets, min_size=1, max_size=24), st.sampled_from([0, 2]))
def test_native_code(program: ClassicProgram, some: list[bytes], opt_level: int) -> None:
    expected = [interpret_classic(program, packet) for packet in some]
    for safe in (True, False):
        machine = EbpfVmRaw(translate(program), safe=safe, opt_level=opt_level)
        assert machine.execute_batch(some).r0.tolist() == expected
        assert [machine.execute_program_jit(packet) for packet in some] == expected


@SLOW
@given(classic_programs(), st.lists(st.tuples(packets, st.sampled_from(INTERESTING)), min_size=1, max_size=12))
def test_length_on_the_wire(program: ClassicProgram, some: list[tuple[bytes, int]]) -> None:
    machine = EbpfVmMbuff(translate(program, wire_length=True), data_offset=0, data_end_offset=8)
    for packet, wire in some:
        memory = borrow(packet)
        words = np.array([memory.address, memory.address + memory.length, wire], np.uint64)
        assert words.nbytes == METADATA_SIZE
        expected = interpret_classic(program, packet, wire)
        assert machine.execute_program(packet, words) == expected
        assert machine.execute_program_jit(packet, words) == expected


def test_every_edge_of_every_load() -> None:
    packet = bytes(range(1, 41))
    for code, size in ((0x20, 4), (0x28, 2), (0x30, 1), (0xB1, 1)):
        for k in (0, 1, 39 - size, 40 - size, 41 - size, 40, 41, 0x7FFF, 0x8000, 0x7FFF_FFFF):
            program = ClassicProgram([(code, 0, 0, k), *([(0x87, 0, 0, 0)] if code == 0xB1 else []), RETURN_A])
            both(program, packet)
    for code, size in ((0x40, 4), (0x48, 2), (0x50, 1)):
        for k in (0, 7, 0x7FFF_FFFD, 0x7FFF_FFFF):
            for x in (0, 33 - size, 34 - size, 40 - size, 41 - size, 0x8000_0000, 0xFFFF_FFFF - k, 0xFFFF_FFFF):
                both(ClassicProgram([(0x01, 0, 0, x & 0xFFFF_FFFF), (code, 0, 0, k), RETURN_A]), packet)


def both(program: ClassicProgram, packet: bytes) -> None:
    machine = EbpfVmRaw(translate(program))
    expected = interpret_classic(program, packet)
    assert machine.execute_program(packet) == expected
    assert machine.execute_program_jit(packet) == expected


@pytest.mark.parametrize("count", [3000, 5000])
def test_long_programs(count: int) -> None:
    """On either side of where jumps need 32 bits; each of the comparisons can leave for the end."""
    rows = [(0x30, 0, 0, 0)]
    for number in range(count // 3):
        rows += [(0x15, 0, 1, 7000 + number), (0x06, 0, 0, number), (0x04, 0, 0, 1)]
    program = ClassicProgram([*rows, (0x30, 0, 0, 1), RETURN_A])
    machine = EbpfVmRaw(translate(program))
    for packet in (b"\x05\x09", b"\xff", b""):
        assert machine.execute_program(packet) == interpret_classic(program, packet)


def test_far_jumps_to_the_end() -> None:
    padding = [(0x14, 0, 0, 1)] * 33000
    head = [(0x30, 0, 0, 0), (0x15, 1, 0, 1), (0x05, 0, 0, 1 + len(padding)), (0x30, 0, 0, 1)]
    program = ClassicProgram([*head, *padding, RETURN_A, RETURN_A])
    machine = EbpfVmRaw(translate(program))
    for packet in (b"\x01\x07", b"\x01", b"\x02", b""):
        assert machine.execute_program(packet) == interpret_classic(program, packet)


def test_what_cannot_be_reached_is_left_out() -> None:
    program = translate(ClassicProgram([(0x05, 0, 0, 2), (0x30, 0, 0, 9), (0x06, 0, 0, 1), (0x06, 0, 0, 2)]))
    assert len(program) == 2  # mov, exit: the jump goes to what comes next


def test_loops_end_by_fuel() -> None:
    looping = Filter(ClassicProgram([(0x05, 0, 0, -1), RETURN_A], loops=True))
    looping.machine.set_options(fuel=1000)
    with pytest.raises(Exception, match="1000") as caught:
        looping.mask([b"a", b"b"])
    assert type(caught.value).__name__ == "FuelExhausted"


def test_program_calls_nothing_and_stores_only_to_its_frame() -> None:
    for row in translate(ClassicProgram([(0x02, 0, 0, 3), (0x60, 0, 0, 3), (0x28, 0, 0, 2), RETURN_A])).specs:
        assert row is not None
        assert row.op not in (Op.CALL, Op.CALL_LOCAL, Op.LOAD_PACKET)
