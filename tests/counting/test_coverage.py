"""Coverage as a value: what it says of runs, how it adds up, what sessions count and what they leave alone."""

from __future__ import annotations

import pickle
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from support.kernel import text_object

import llvmbpf
from llvmbpf.analysis import EntryState, RegionKind
from llvmbpf.counting import Coverage, CoverageRecorder, ProgramCoverage
from llvmbpf.errors import MissingHelperWarning
from llvmbpf.maps import MapSpec, MapType
from llvmbpf.memory import NO_BUFFER, StopFlag, borrow
from llvmbpf.objects import SourceLine
from llvmbpf.program import ProgramType
from llvmbpf.verifier import verify
from llvmbpf.vm.loaded import JitOptions, LoadedProgram

DATA = Path(llvmbpf.__file__).parent / "data"
FIREWALL = (DATA / "firewall.o").read_bytes()
ASKS = llvmbpf.assemble("""
    jlt r2, 2, short
    ldxb r0, [r1]
    ldxb r3, [r1+3]
    add r0, r3
    exit
short:
    mov r0, -1
    exit
""")


def counted(program: llvmbpf.Program, *packets: bytes, method: str = "execute_program_jit", **options: Any) -> Any:
    """What a program executes over some packets."""
    machine = llvmbpf.EbpfVmRaw(program, **options)
    with llvmbpf.coverage(machine) as session:
        for packet in packets:
            try:
                getattr(machine, method)(packet)
            except llvmbpf.ExecutionError:
                assert packet == b"abc", "only that one is too short for the second load"
    return session.result["program"]


@pytest.mark.parametrize("method", ["execute_program", "execute_program_jit"])
def test_a_fault_counts_up_to_its_instruction(method: str) -> None:
    found = counted(ASKS, b"abcd", b"abc", b"", method=method)
    assert found.hits.tolist() == [3, 2, 2, 1, 1, 1, 1]
    assert found.taken.tolist() == [1, 0, 0, 0, 0, 0, 0]
    (branch,) = found.branches
    assert (branch.pc, branch.taken, branch.not_taken, branch.outcomes) == (0, 1, 2, 2)
    assert found.hits.dtype == np.uint64
    assert found.hits_by_pc == {0: 3, 1: 2, 2: 2, 3: 1, 4: 1, 5: 1, 6: 1}
    with pytest.raises(ValueError, match="read-only"):
        found.hits[0] = 1


@pytest.mark.parametrize("method", ["execute_program", "execute_program_jit"])
def test_a_jump_without_fuel_counts_as_taken(method: str) -> None:
    """Whether its condition held is what a branch says; the fault is another matter."""
    machine = llvmbpf.EbpfVmRaw(llvmbpf.assemble("mov r0, 9\nagain: sub r0, 1\njne r0, 0, again\nexit"), fuel=3)
    with llvmbpf.coverage(machine) as session, pytest.raises(llvmbpf.FuelExhausted):
        getattr(machine, method)(b"")
    found = session.result["program"]
    assert found.hits.tolist() == [1, 4, 4, 0]
    assert found.taken.tolist() == [0, 0, 4, 0]


@pytest.mark.parametrize("method", ["execute_program", "execute_program_jit"])
def test_a_jump_to_what_follows_has_both_outcomes(method: str) -> None:
    found = counted(llvmbpf.assemble("mov r0, 0\njeq r2, 3, +0\nexit"), b"abc", b"", b"", method=method)
    assert found.taken.tolist() == [0, 1, 0]


@pytest.mark.parametrize("method", ["execute_program", "execute_program_jit"])
def test_what_a_callee_ends_is_not_counted_in_its_caller(method: str) -> None:
    program = llvmbpf.assemble("call f\nadd r0, 1\nexit\nf: ldxb r0, [r1+3]\nexit")
    found = counted(program, b"abc", b"abcd", method=method)
    assert found.hits.tolist() == [2, 1, 1, 2, 1]
    assert set(found.functions) == {0, 3}


def test_a_helper_that_raises_ends_the_count_at_its_call() -> None:
    machine = llvmbpf.EbpfVmRaw(llvmbpf.assemble("call 7\nmov r0, 1\nexit"))
    machine.register_helper(7, lambda: {}["missing"])
    with llvmbpf.coverage(machine) as session:
        for execute in (machine.execute_program, machine.execute_program_jit):
            with pytest.raises(KeyError):
                execute(b"")
    assert session.result["program"].hits.tolist() == [2, 0, 0]


@pytest.mark.parametrize("threads", [1, 3])
def test_batches_of_machines_count_all_threads(threads: int) -> None:
    packets = [b"abcd"] * 50 + [b"abc"] * 7 + [b""] * 20
    machine = llvmbpf.EbpfVmRaw(ASKS)
    with llvmbpf.coverage(machine) as session:
        machine.execute_batch(packets, threads=threads)
    assert session.result["program"].hits.tolist() == [77, 57, 57, 50, 50, 20, 20]


def test_runs_in_many_threads_are_all_counted() -> None:
    machine = llvmbpf.EbpfVmRaw(ASKS)
    with llvmbpf.coverage(machine) as session, ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda number: machine.execute_program_jit(b"abcd"), range(200)))
        list(pool.map(lambda number: machine.execute_program(b"abcd"), range(40)))
    assert session.result["program"].hits.tolist() == [240, 240, 240, 240, 240, 0, 0]


def test_traces_count_too() -> None:
    machine = llvmbpf.EbpfVmRaw(ASKS)
    with llvmbpf.coverage(machine) as session:
        assert len(machine.trace(b"abcd")) == 5
    assert session.result["program"].hits.tolist() == [1, 1, 1, 1, 1, 0, 0]


def test_nothing_is_counted_outside_of_the_block() -> None:
    machine = llvmbpf.EbpfVmRaw(ASKS)
    machine.execute_program_jit(b"abcd")
    before = machine.inspect_llvm()
    with llvmbpf.coverage(machine) as session:
        machine.execute_program_jit(b"abcd")
        assert "%counter" in machine.inspect_llvm()
    machine.execute_program_jit(b"abcd")
    assert session.result["program"].hits[0] == 1
    assert machine.inspect_llvm() == before
    assert "%counter" not in before


def test_sessions_overlap() -> None:
    machine = llvmbpf.EbpfVmRaw(ASKS)
    with llvmbpf.coverage(machine) as outer:
        machine.execute_program_jit(b"abcd")
        with llvmbpf.coverage(machine) as inner:
            machine.execute_program_jit(b"")
        machine.execute_program_jit(b"abcd")
    assert (outer.result["program"].hits[0], inner.result["program"].hits[0]) == (3, 1)


def test_a_machine_may_change_in_a_session() -> None:
    machine = llvmbpf.EbpfVmRaw(ASKS)
    with llvmbpf.coverage(machine) as session:
        machine.execute_program_jit(b"abcd")
        machine.set_options(opt_level=0, callx="function")
        machine.execute_program_jit(b"abcd")
        machine.set_program(llvmbpf.assemble("mov r0, 1\nexit"))
        machine.execute_program_jit(b"")
    assert session.result["program"].hits[0] == 2
    assert session.result["program (2)"].hits.tolist() == [1, 1]


def test_watching_has_an_end_and_takes_what_can_be_counted() -> None:
    session = llvmbpf.coverage()
    with pytest.raises(RuntimeError, match="not open"):
        session.watch(llvmbpf.EbpfVmRaw(ASKS))
    with session, pytest.raises(TypeError, match="not str"):
        session.watch("firewall.o")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="not int"), llvmbpf.coverage(7):  # type: ignore[arg-type]
        pass


class TestObjects:
    def test_objects_of_one_file_add_up(self) -> None:
        capture = llvmbpf.read_pcap(DATA / "capture.pcap")
        with llvmbpf.coverage() as session:
            for verdict in (1, 2):
                obj = llvmbpf.load(FIREWALL)
                session.watch(obj)
                obj.maps["rules"]["192.0.2.0/24"] = {"verdict": verdict}
                obj.globals["default_verdict"] = verdict  # which compiles anew
                obj.programs["firewall"].run(bytes(capture[0]))
                obj.programs["firewall"].run_batch(capture, threads=2)
        found = session.result
        assert list(found) == ["firewall", "careless"]
        assert found["firewall"].hits[0] == 2 * (len(capture) + 1)
        assert not found["careless"].hits.any(), "it is there, and never ran"

    def test_the_method_counts_one_program_and_no_other_run(self) -> None:
        obj = llvmbpf.load(FIREWALL)
        capture = llvmbpf.read_pcap(DATA / "capture.pcap")[:50]
        with llvmbpf.coverage(obj) as session:
            found = {
                (engine, threads): obj.programs["firewall"].coverage(capture, engine=engine, threads=threads)
                for engine, threads in [("jit", 1), ("jit", 2), ("interpreter", 1)]
            }
        first = found["jit", 1]
        assert all(one == first for one in found.values())
        assert list(first) == ["firewall"]
        assert first["firewall"].hits[0] == 50
        assert not session.result["firewall"].hits.any()

    def test_tail_calls_count_where_they_go(self) -> None:
        texts = {
            "main": "lddw r2, map stages\nmov r3, 1\ncall 12\nmov r0, 1\nexit",
            "second": "mov r0, 2\nexit",
            "third": "mov r0, 3\nexit",
        }
        stages = MapSpec("stages", MapType.PROG_ARRAY, key_size=4, value_size=4, max_entries=3, values={1: "second"})
        main = text_object(texts, (stages,), ProgramType.XDP).programs["main"]
        for engine in ("jit", "interpreter"):
            found = main.coverage([bytes(64)] * 3, engine=engine)
            assert {name: one.hits.tolist() for name, one in found.items()} == {
                "main": [3, 3, 3, 0, 0],
                "second": [3, 3],
            }

    def test_a_fault_that_is_looked_at_counts_once(self) -> None:
        """Its registers are found by another run."""
        obj = llvmbpf.load(FIREWALL)
        with llvmbpf.coverage(obj) as session:
            with pytest.raises(llvmbpf.MemoryAccessError) as caught:
                obj.programs["careless"].run(b"short")
            assert "r10" in (caught.value._repr_html_() or "")
        assert session.result["careless"].hits.tolist() == [1, 1, 0, 0, 0, 0]

    def test_a_change_of_helpers_compiles_counters_too(self) -> None:
        with pytest.warns(MissingHelperWarning):
            obj = text_object({"main": "call 900\nexit"}, (), ProgramType.XDP)
        with llvmbpf.coverage(obj) as session:
            for result in (1, 2):
                obj.register_helper(900, lambda result=result: result)
                assert obj.programs["main"].run(bytes(64)).retval == result
        assert session.result["main"].hits.tolist() == [2, 2]


def test_code_for_c_never_counts() -> None:
    """Its runs have no counters behind their records. (At O0: else LLVM drops what nobody reads.)"""
    machine = llvmbpf.EbpfVmRaw(ASKS, opt_level=0)
    obj = llvmbpf.load(FIREWALL, opt_level=0)
    plain = [machine.compile_ahead("asks").object, obj.programs["careless"].compile_ahead("careless").object]
    with llvmbpf.coverage(machine, obj):
        assert machine.compile_ahead("asks").object == plain[0]
        assert obj.programs["careless"].compile_ahead("careless").object == plain[1]


def test_code_that_counts_takes_no_run_without_counters() -> None:
    """It would count into memory of someone else."""
    loaded = LoadedProgram(verify(ASKS), JitOptions())
    counted = loaded.counted(CoverageRecorder())
    state = EntryState(RegionKind.PACKET)
    run = loaded.native_run(loaded.compiled(state), borrow(b"abcd"), NO_BUFFER, fuel=None, stop=StopFlag())
    with pytest.raises(llvmbpf.InternalError, match="other counters"):
        counted.compiled(state).run(run)


# -- values -----------------------------------------------------------------------------------------------------------


def made(hits: list[int], taken: list[int], lines: dict[int, int], text: str) -> ProgramCoverage:
    """Coverage of a program with lines of C by pc."""
    source = {pc: SourceLine("a.c", line, 1, f"line {line}") for pc, line in lines.items()}
    program = llvmbpf.assemble(text)
    return ProgramCoverage("p", program, np.array(hits, "u8"), np.array(taken, "u8"), {0: "p"}, source)


def test_sums() -> None:
    one, other = counted(ASKS, b"abcd"), counted(ASKS, b"")
    total = Coverage({"program": one}) + Coverage({"program": other, "more": other})
    assert total["program"].hits.tolist() == [2, 1, 1, 1, 1, 1, 1]
    assert total["more"] == other
    assert total["program"] != one
    with pytest.raises(ValueError, match="differ"):
        one + counted(llvmbpf.assemble("exit"), b"")
    assert pickle.loads(pickle.dumps(total)) == total


def test_what_is_computed_ahead_is_no_hit_of_its_line() -> None:
    """The address that line 3 stores to is computed before line 2 asks, as compilers do it."""
    found = made(
        [5, 5, 1, 5], [0, 4, 0, 0], {0: 3, 1: 2, 2: 3, 3: 4}, "mov r3, r10\njeq r1, 0, +1\nstxb [r3-1], r0\nexit"
    )
    assert [(one.line, one.hits) for one in found.lines()] == [(2, 5), (3, 1), (4, 5)]
    assert [one.line for one in found.lines() if one.branches] == [2]


def test_a_line_without_effects_counts_its_instructions() -> None:
    found = made([2, 7, 2], [0, 0, 0], {0: 1, 2: 2}, "mov r0, 1\nadd r0, 2\nexit")
    assert [(one.line, one.hits) for one in found.lines()] == [(1, 7), (2, 2)]


def test_texts() -> None:
    found = Coverage({"p": made([3, 3, 1], [0, 2, 0], {0: 7, 2: 9}, "mov r0, 1\njeq r0, 1, +0\nexit")})
    assert str(found).splitlines() == [
        "program  instructions  branches  lines",
        "p        3 of 3        2 of 2    2 of 2",
    ]
    assert found.source_listing().splitlines() == ["a.c:", "3  7: line 7", "1  9: line 9"]
    assert found["p"].listing().splitlines() == [
        "p:",
        "      # a.c:7: line 7",
        "   3     0: mov r0, 1",
        "   3     1: jeq r0, 1, +0                   # taken 2, not 1",
        "      # a.c:9: line 9",
        "   1     2: exit",
    ]
    assert repr(found) == "<Coverage of p>"
    assert repr(Coverage({})) == "<Coverage of no program>"


def test_lines_do_not_run_on_into_the_next_function() -> None:
    found = made([1, 1, 1, 1], [0] * 4, {0: 1}, "call f\nexit\nf: mov r0, 1\nexit")
    found = ProgramCoverage("p", found.program, found.hits, found.taken, {0: "p", 2: "f"}, found.source_lines)
    assert [one is not None for one in found.line_at] == [True, True, False, False]
