"""One packet: what goes in, what comes out, and how runs end."""

from __future__ import annotations

import pickle
import threading
import time

import pytest

import llvmbpf
from llvmbpf import ProgramType, Redirect, SkBuff, XdpMd
from llvmbpf.maps import MapFlag, MapSpec, MapType
from llvmbpf.objects import SourceLine
from vm.programs import (
    COUNTER,
    ENGINES,
    LOCKED,
    PER_CPU,
    PROGRAMS,
    RING,
    assembled,
    compiled,
    count,
)

PACKET = bytes(range(64))
TC, SOCKET, CGROUP, RAW = (
    ProgramType.SCHED_CLS,
    ProgramType.SOCKET_FILTER,
    ProgramType.CGROUP_SKB,
    ProgramType.RAW,
)

each_engine = pytest.mark.parametrize("engine", ENGINES)


# -- results --------------------------------------------------------------------------------------------------------


@each_engine
@pytest.mark.parametrize(("program_type", "retval"), [(ProgramType.XDP, -1), (TC, -1), (RAW, (1 << 64) - 1)])
def test_results_have_a_sign_where_the_kernel_reads_them_so(engine: str, program_type, retval: int) -> None:
    result = assembled("mov r0, -1\nexit", program_type=program_type).programs["main"].run(PACKET, engine=engine)
    assert (result.retval, result.r0) == (retval, (1 << 64) - 1)


@each_engine
def test_a_packet_that_is_only_read_is_read_in_place(engine: str) -> None:
    program = assembled("ldxw r1, [r1]\nldxb r0, [r1+9]\nexit").programs["main"]
    # no comparison with data_end: the check of safe mode takes its place
    result = program.run(PACKET, engine=engine)
    assert (result.retval, result.data_out) == (9, PACKET)


WRITES = "ldxw r1, [r1]\nstb [r1+3], 0x77\nmov r0, 2\nexit"


@each_engine
def test_a_kernel_program_never_changes_what_it_is_given(engine: str) -> None:
    given = bytearray(PACKET)
    result = assembled(WRITES).programs["main"].run(given, engine=engine)
    assert given == PACKET
    assert result.data_out == PACKET[:3] + b"\x77" + PACKET[4:]


@each_engine
def test_a_raw_program_works_in_place(engine: str) -> None:
    program = assembled("stb [r1+3], 0x77\nmov r0, r2\nexit", program_type=RAW).programs["main"]
    given = bytearray(PACKET)
    result = program.run(given, engine=engine)
    assert result.retval == 64
    assert result.data_out == bytes(given) == PACKET[:3] + b"\x77" + PACKET[4:]
    assert result.ctx_out is None
    with pytest.raises(TypeError, match="read-only"):
        program.run(PACKET, engine=engine)
    with pytest.raises(TypeError, match="no context"):
        program.run(given, XdpMd(), engine=engine)


@each_engine
def test_an_empty_packet(engine: str) -> None:
    text = "ldxw r2, [r1]\nldxw r3, [r1+4]\nmov r0, r3\nsub r0, r2\nexit"
    assert assembled(text).programs["main"].run(b"", engine=engine).retval == 0
    assert assembled("mov r0, r2\nexit", program_type=RAW).programs["main"].run(b"", engine=engine).retval == 0


# -- contexts -------------------------------------------------------------------------------------------------------


@each_engine
def test_fields_of_xdp_md(engine: str) -> None:
    text = "ldxw r0, [r1+12]\nlsh r0, 8\nldxw r2, [r1+16]\nor r0, r2\nlsh r0, 8\nldxw r2, [r1+20]\nor r0, r2\nexit"
    result = assembled(text).programs["main"].run(PACKET, XdpMd(1, 2, 3), engine=engine)
    assert result.retval == 0x010203
    assert result.ctx_out == XdpMd(1, 2, 3, data=0, data_end=64)


@each_engine
def test_fields_of_a_socket_buffer(engine: str) -> None:
    text = "ldxw r2, [r1+8]\nadd r2, 1\nstxw [r1+8], r2\nstdw [r1+56], 5\nldxw r0, [r1]\nldxh r2, [r1+16]\nlsh r2, 16\n"
    text += "or r0, r2\nexit"
    program = assembled(text, program_type=TC).programs["main"]
    packet = bytes(12) + b"\x86\xdd" + bytes(50)
    result = program.run(packet, SkBuff(mark=7, cb=(1, 2, 3, 4, 5), tstamp=9), engine=engine)
    assert result.r0 == 0xDD86_0040
    assert isinstance(result.ctx_out, SkBuff)
    assert (result.ctx_out.mark, result.ctx_out.cb, result.ctx_out.tstamp) == (8, (1, 2, 5, 0, 5), 9)
    assert (result.ctx_out.len, result.ctx_out.data_end, result.ctx_out.wire_len) == (64, 64, 64)
    again = program.run(packet, SkBuff(protocol=0x1234), engine=engine)
    assert again.r0 >> 16 & 0xFFFF == 0x1234


@each_engine
def test_a_cgroup_program_is_told_the_protocol_of_its_packet(engine: str) -> None:
    program = assembled("ldxw r0, [r1+16]\nexit", program_type=CGROUP).programs["main"]
    assert program.run(b"\x45" + bytes(19), engine=engine).retval == 0x0008
    assert program.run(b"\x60" + bytes(39), engine=engine).retval == 0xDD86
    assert program.run(b"", engine=engine).retval == 0


def test_the_context_must_be_of_the_programs_type() -> None:
    program = assembled("mov r0, 0\nexit").programs["main"]
    with pytest.raises(TypeError, match="is XdpMd, not SkBuff"):
        program.run(PACKET, SkBuff())
    with pytest.raises(ValueError, match=r"XdpMd\.ingress_ifindex"):
        program.run(PACKET, XdpMd(-1))


# -- packets that move ----------------------------------------------------------------------------------------------


@each_engine
def test_a_packet_grows_at_its_head(engine: str) -> None:
    result = compiled("vlan.v3").programs["vlan_push"].run(PACKET, engine=engine)
    assert result.retval == 2
    assert result.data_out == PACKET[:12] + bytes.fromhex("81000064") + PACKET[12:]
    back = compiled("vlan.v3").programs["vlan_pop"].run(result.data_out, engine=engine)
    assert back.data_out == PACKET


@each_engine
def test_metadata_lies_in_front_of_the_packet(engine: str) -> None:
    result = compiled("encapsulate.v3").programs["note"].run(PACKET, engine=engine)
    assert result.data_out == PACKET
    assert result.metadata == b"meta" + (64).to_bytes(4, "little")
    assert result.ctx_out == XdpMd(data=8, data_end=72)


@each_engine
@pytest.mark.parametrize("length", [64, 3500, 9000])
def test_a_packet_may_grow_at_its_end(engine: str, length: int) -> None:
    room = max(3776, 256 + length + 512) - 256 - length
    text = "mov r2, {}\ncall 65\nexit"
    packet = bytes([1]) * length
    result = assembled(text.format(room)).programs["main"].run(packet, engine=engine)
    assert (result.retval, result.data_out) == (0, packet + bytes(room))
    assert assembled(text.format(room + 1)).programs["main"].run(packet, engine=engine).retval == -22


@each_engine
def test_headroom_holds_zeros(engine: str) -> None:
    text = "mov r6, r1\nmov r2, -100\ncall 44\nldxw r1, [r6]\nldxdw r0, [r1+92]\nstdw [r1], -1\nexit"
    program = assembled(text).programs["main"]
    for _ in range(2):
        assert program.run(PACKET, engine=engine, repeat=3).r0 == 0


# -- redirects ------------------------------------------------------------------------------------------------------


@each_engine
def test_a_redirect_is_told_where_the_program_returns_it(engine: str) -> None:
    assert assembled("mov r1, 5\nmov r2, 0\ncall 23\nexit").programs["main"].run(
        PACKET, engine=engine
    ).redirect == Redirect("interface", 5)
    passed = assembled("mov r1, 5\nmov r2, 0\ncall 23\nmov r0, 2\nexit").programs["main"].run(PACKET, engine=engine)
    assert passed.redirect is None


@each_engine
def test_a_redirect_through_a_map(engine: str) -> None:
    obj = compiled("redirect.v3")
    for cpu in range(8):
        obj.maps["processors"][cpu] = 192
    packet = bytes(12) + b"\x08\x00\x45" + bytes(8) + b"\x06" + bytes(2) + bytes([1, 2, 3, 4, 1, 2, 3, 7]) + bytes(40)
    result = obj.programs["spread"].run(packet, engine=engine)
    assert result.retval == 4
    assert result.redirect is not None
    assert (result.redirect.kind, result.redirect.map) == ("map", "processors")


# -- CPUs, repeats, fuel, time --------------------------------------------------------------------------------------


@each_engine
def test_a_run_has_a_cpu(engine: str) -> None:
    obj = assembled(count("per_cpu") + "call 8\nexit", [PER_CPU], cpus=4)
    program = obj.programs["main"]
    assert program.run(PACKET, cpu=3, engine=engine).retval == 3
    assert list(obj.maps["per_cpu"][0]) == [0, 0, 0, 1]
    with pytest.raises(ValueError, match="0 to 3"):
        program.run(PACKET, cpu=4, engine=engine)


@each_engine
def test_repeats_begin_with_the_same_packet(engine: str) -> None:
    text = "mov r6, r1\nldxw r1, [r6]\nldxb r2, [r1]\nadd r2, 1\nstxb [r1], r2\n" + count() + "mov r0, 2\nexit"
    obj = assembled(text, [COUNTER])
    result = obj.programs["main"].run(PACKET, repeat=100, engine=engine)
    assert obj.maps["counter"][0] == 100
    assert result.data_out[0] == PACKET[0] + 1
    with pytest.raises(ValueError, match="repeat"):
        obj.programs["main"].run(PACKET, repeat=0, engine=engine)


def test_repeats_run_on_the_same_cpu() -> None:
    obj = assembled(count("per_cpu") + "call 8\nexit", [PER_CPU], cpus=4)
    assert obj.programs["main"].run(PACKET, cpu=2, repeat=10).retval == 2
    assert list(obj.maps["per_cpu"][0]) == [0, 0, 10, 0]


LOOP = "mov r0, 0\nagain:\nadd r0, 1\nja again"


@each_engine
def test_fuel_and_time_end_runs(engine: str) -> None:
    program = assembled(LOOP).programs["main"]
    with pytest.raises(llvmbpf.FuelExhausted):
        program.run(PACKET, fuel=100, engine=engine)
    begun = time.perf_counter()
    with pytest.raises(llvmbpf.Interrupted):
        program.run(PACKET, fuel=None, timeout=0.1, engine=engine)
    assert time.perf_counter() - begun < 5
    with pytest.raises(llvmbpf.FuelExhausted):
        program.run(PACKET, fuel=100, repeat=5, engine=engine)


# -- faults ---------------------------------------------------------------------------------------------------------

FAULT = "ldxw r1, [r1]\nldxb r0, [r1+64]\nexit"


@each_engine
@pytest.mark.parametrize("repeat", [1, 3])
def test_a_fault_names_the_line_of_c(engine: str, repeat: int) -> None:
    line = SourceLine("filter.c", 12, 3, "return data[64];")
    program = assembled(FAULT, lines={1: line}).programs["main"]
    with pytest.raises(llvmbpf.MemoryAccessError, match=r"filter\.c:12: return data") as caught:
        program.run(PACKET, engine=engine, repeat=repeat)
    assert caught.value.source_line == line
    assert (caught.value.pc, caught.value.size, caught.value.region) == (1, 1, "packet")
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


@each_engine
def test_what_a_helper_raises_arrives_as_itself(engine: str) -> None:
    with pytest.warns(llvmbpf.MissingHelperWarning):
        obj = assembled("mov r1, 3\ncall 300\nexit")

    def refuse(number: int) -> int:
        raise LookupError(number)

    obj.register_helper(300, refuse)
    with pytest.raises(LookupError, match="3"):
        obj.programs["main"].run(PACKET, engine=engine)


RESERVE = "lddw r1, map ring\nmov r2, 8\nmov r3, 0\ncall 131\njeq r0, 0, +2\nmov r0, 1\nja +1\nmov r0, 0\n"


@each_engine
@pytest.mark.parametrize("end", ["exit", "ldxdw r0, [r10]\nexit"])
def test_records_do_not_stay_reserved(engine: str, end: str) -> None:
    obj = assembled(RESERVE + end, [RING])
    for _ in range(1000):  # far more than the ring or a run's table of reservations could hold
        try:
            assert obj.programs["main"].run(PACKET, engine=engine).retval == 1
        except llvmbpf.MemoryAccessError:
            assert "r10" in end
        assert obj.maps["ring"].drain() == []


LOCK = """
    mov r6, r1
    stw [r10-4], 0
    lddw r1, map locked
    mov r2, r10
    add r2, -4
    call 1
    jne r0, 0, +1
    exit
    mov r7, r0
    mov r1, r0
    call 93
    ldxw r2, [r6]
    ldxb r3, [r2+60]
    ldxdw r4, [r7+8]
    add r4, 1
    stxdw [r7+8], r4
    mov r1, r7
    call 94
    mov r0, 2
    exit
"""


@each_engine
def test_a_lock_is_free_behind_a_fault(engine: str) -> None:
    obj = assembled(LOCK, [LOCKED])
    program = obj.programs["main"]
    for _ in range(3):
        with pytest.raises(llvmbpf.MemoryAccessError):
            program.run(bytes(20), engine=engine)
        assert program.run(PACKET, engine=engine, timeout=10).retval == 2
    values = obj.maps["locked"].areas["values"]
    assert values[8] == 3
    assert values[0] == 0


@each_engine
@pytest.mark.parametrize(("offset", "reason"), [(0, "read-only"), (1, "read-only"), (2, "bounds"), (-1, "bounds")])
def test_what_is_read_only_and_too_far_is_too_far(engine: str, offset: int, reason: str) -> None:
    fixed = MapSpec("fixed", MapType.ARRAY, key_size=4, value_size=5, max_entries=2, flags=MapFlag.RDONLY_PROG)
    text = "mov r1, 0\nstxw [r10-4], r1\nlddw r1, map fixed\nmov r2, r10\nadd r2, -4\ncall 1\njeq r0, 0, +1\n"
    obj = assembled(f"{text}stw [r0{offset:+d}], 7\nmov r0, 2\nexit", [fixed])
    with pytest.raises(llvmbpf.MemoryAccessError) as caught:
        obj.programs["main"].run(PACKET, engine=engine)
    assert caught.value.reason == reason


# -- tail calls -----------------------------------------------------------------------------------------------------

JUMP = "mov r6, r1\nlddw r2, map programs\nmov r3, {index}\ncall 12\nmov r0, 77\nexit"


@each_engine
def test_a_tail_call_goes_to_what_the_array_holds_now(engine: str) -> None:
    texts = {"main": JUMP.format(index=1), "one": "ldxw r0, [r1+12]\nexit", "two": "mov r0, 2\nexit"}
    obj = assembled(texts, [PROGRAMS])
    run = obj.programs["main"].run
    assert run(PACKET, engine=engine).retval == 77
    obj.maps["programs"][1] = obj.programs["one"]
    assert run(PACKET, XdpMd(9), engine=engine).retval == 9
    obj.maps["programs"][1] = obj.programs["two"]
    assert run(PACKET, engine=engine).retval == 2
    del obj.maps["programs"][1]
    assert run(PACKET, engine=engine).retval == 77


@each_engine
def test_at_most_33_tail_calls(engine: str) -> None:
    text = "mov r6, r1\n" + count() + JUMP.format(index=0).replace("mov r6, r1\n", "mov r1, r6\n")
    obj = assembled(text, [COUNTER, PROGRAMS])
    obj.maps["programs"][0] = obj.programs["main"]
    for turn in (1, 2):
        assert obj.programs["main"].run(PACKET, engine=engine).retval == 77
        assert obj.maps["counter"][0] == 34 * turn
    obj.programs["main"].run(PACKET, engine=engine, repeat=10)
    assert obj.maps["counter"][0] == 34 * 12


@each_engine
def test_a_packet_may_move_behind_a_tail_call(engine: str) -> None:
    callee = "mov r6, r1\nmov r2, -4\ncall 44\nldxw r1, [r6]\nstw [r1], 0x01010101\nmov r0, 2\nexit"
    obj = assembled({"main": JUMP.format(index=0), "push": callee}, [PROGRAMS])
    obj.maps["programs"][0] = obj.programs["push"]
    result = obj.programs["main"].run(PACKET, engine=engine)
    assert result.data_out == b"\1\1\1\1" + PACKET
    assert obj.programs["push"].run(PACKET, engine=engine).data_out == b"\1\1\1\1" + PACKET


@each_engine
def test_a_fault_behind_a_tail_call_is_that_programs(engine: str) -> None:
    obj = assembled({"main": JUMP.format(index=0), "bad": "mov r5, 0\n" + FAULT}, [PROGRAMS])
    obj.maps["programs"][0] = obj.programs["bad"]
    with pytest.raises(llvmbpf.MemoryAccessError) as caught:
        obj.programs["main"].run(PACKET, engine=engine)
    assert caught.value.pc == 2
    assert caught.value.instruction == "ldxb r0, [r1+64]"


@each_engine
def test_a_program_array_of_another_type_is_refused(engine: str) -> None:
    obj = assembled(JUMP.format(index=0), [PROGRAMS])
    with pytest.raises(llvmbpf.MapError, match="the number of no program"):
        obj.maps["programs"][0] = 5
    obj.maps["programs"].areas["values"].view("u8")[0] = 6  # as a state of another object could have it
    with pytest.raises(llvmbpf.LlvmBpfError, match="the number of no program"):
        obj.programs["main"].run(PACKET, engine=engine)


@each_engine
def test_a_program_array_with_a_program_that_cannot_run_is_refused_before_the_run(engine: str) -> None:
    obj = assembled({"main": JUMP.format(index=0), "bad": "ldxw r0, [r1+400]\nexit"}, [PROGRAMS])
    obj.maps["programs"][3] = obj.programs["bad"]  # which this run would not reach
    with pytest.raises(llvmbpf.VerifierError, match="outside xdp_md"):
        obj.programs["main"].run(PACKET, engine=engine)


@each_engine
def test_a_tail_call_needs_a_map_that_is_known(engine: str) -> None:
    text = "mov r6, r1\nmov r2, 0\nmov r3, 0\ncall 12\nmov r0, 77\nexit"
    with pytest.raises(llvmbpf.VerifierError, match="r2 must be a program array"):
        assembled(text, [PROGRAMS]).programs["main"].run(PACKET, engine=engine)


# -- the rest -------------------------------------------------------------------------------------------------------


def test_a_trace_shows_each_step() -> None:
    trace = assembled("mov r0, 1\nadd r0, 1\nexit").programs["main"].trace(PACKET)
    assert [event.pc for event in trace.events] == [0, 1, 2]
    assert (trace.r0, trace.error) == (2, None)
    failed = assembled(FAULT).programs["main"].trace(PACKET)
    assert isinstance(failed.error, llvmbpf.MemoryAccessError)


def test_subscribers_get_records_behind_each_run() -> None:
    obj = compiled("ring_events.v3", clock=7)
    seen: list[bytes] = []
    obj.maps["events"].subscribe(seen.append)
    header = bytes(12) + b"\x08\x00\x45" + bytes(8) + b"\x06" + bytes(2) + bytes([1, 2, 3, 4, 5, 6, 7, 8])
    packet = header + bytes([0, 80, 1, 0]) + bytes(8) + b"\x50\x02" + bytes(30)
    for engine in ENGINES:
        obj.programs["ring_events"].run(packet, engine=engine)
    assert len(seen) == 2
    assert seen[0] == seen[1]


def test_runs_may_be_inside_each_other_and_in_threads() -> None:
    with pytest.warns(llvmbpf.MissingHelperWarning):
        obj = assembled({"main": "call 300\nexit", "inner": count() + "mov r0, 6\nexit"}, [COUNTER])
    obj.register_helper(300, lambda: obj.programs["inner"].run(PACKET).retval)
    results: list[int] = []
    threads = [
        threading.Thread(target=lambda: results.append(obj.programs["main"].run(PACKET).retval)) for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [6] * 8


def test_an_unknown_engine_is_refused() -> None:
    program = assembled("mov r0, 0\nexit").programs["main"]
    with pytest.raises(ValueError, match="engine"):
        program.run(PACKET, engine="magic")
    with pytest.raises(TypeError, match="buffer protocol"):
        program.run([1, 2, 3])
