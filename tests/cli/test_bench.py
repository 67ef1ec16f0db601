"""llvmbpf bench, and EbpfVmRaw.benchmark that it rests on."""

from __future__ import annotations

from pathlib import Path

import pytest

from llvmbpf.asm import assemble
from llvmbpf.errors import FuelExhausted, MemoryAccessError
from llvmbpf.vm import BenchmarkResult, EbpfVmRaw

from .command import run

MODES = ["interp", "jit", "unsafe"]
# Adds 1 to the first byte and returns it: shows how many runs one memory has seen.
COUNTER = "ldxb r0, [r1]\nadd r0, 1\nstxb [r1], r0\nexit"


@pytest.mark.parametrize("mode", MODES)
def test_json(mode: str, tmp_path: Path) -> None:
    program, memory = tmp_path / "program.bin", tmp_path / "memory"
    program.write_bytes(assemble(COUNTER).code)
    memory.write_bytes(b"\x07\x00")
    words = ["--mem", str(memory), "--mode", mode, "--repeat", "100", "--batches", "3", "--json"]
    done = run("bench", str(program), *words)
    found = done.json
    assert (done.status, found["result"], found["mode"]) == (0, 8, mode)
    assert (found["repeat"], found["batches"], len(found["batch_ns"])) == (100, 3, 3)
    assert (found["instructions"], found["memory_bytes"], found["opt_level"]) == (4, 2, 2)
    assert found["ns_per_run_best"] == min(found["batch_ns"]) / 100
    assert 0 < found["ns_per_run_best"] <= found["ns_per_run_mean"]
    assert (found["compile_ns"] > 0) == (mode != "interp")
    assert memory.read_bytes() == b"\x07\x00"


@pytest.mark.parametrize("mode", ["interp", "jit"])
def test_runs_may_begin_with_the_memory_as_given(mode: str) -> None:
    """A fault at the third step that a memory sees: only runs that begin anew come through."""
    three = "ldxb r3, [r1]\nadd r3, 1\nstxb [r1], r3\nmov r0, r3\njlt r3, 3, end\nldxb r4, [r2]\nend:\nexit"
    words = ["--mem", "00", "--mode", mode, "--repeat", "20", "--json"]
    assert run("bench", "-", *words, stdin=three).status == 1
    done = run("bench", "-", *words, "--restore", stdin=three)
    assert (done.status, done.json["result"]) == (0, 1)


def test_text() -> None:
    done = run("bench", "-", "--mem", "07", "--repeat", "10", stdin=COUNTER)
    assert done.output.startswith("result        0x8 (8)\nbest batch ")
    assert "compiled in" in done.output


def test_a_file_comes_before_hex(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("bench", "-", "--mem", "07", "--repeat", "1", "--json", stdin=COUNTER).json["result"] == 8
    (tmp_path / "07").write_bytes(b"\x20")
    assert run("bench", "-", "--mem", "07", "--repeat", "1", "--json", stdin=COUNTER).json["result"] == 0x21


def test_fault() -> None:
    done = run("bench", "-", "--repeat", "10", "--json", stdin=COUNTER)
    assert (done.status, done.json["error"]["kind"]) == (1, "MemoryAccessError")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ([], "give PROGRAM or --suite"),
        (["--suite", "-"], "has its own programs"),
        (["-", "--quick"], "belong to --suite"),
        (["-", "--output", "."], "belong to --suite"),
    ],
)
def test_suite_or_program(words: list[str], says: str) -> None:
    done = run("bench", *words, stdin=COUNTER)
    assert (done.status, says in done.errors) == (2, True)


def test_suite_needs_a_checkout(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("llvmbpf.cli.bench._CHECKOUT", tmp_path)
    done = run("bench", "--suite")
    assert done.status == 2
    assert "in a checkout" in done.errors


class TestMachine:
    @pytest.mark.parametrize("interpreter", [True, False])
    def test_all_runs_are_made(self, interpreter: bool) -> None:
        """A helper counts: one run for the result, then every batch."""
        calls = []
        machine = EbpfVmRaw(assemble("call 1\nexit"))
        machine.register_helper(1, lambda: calls.append(0) or 5)  # type: ignore[func-returns-value]
        result = machine.benchmark(b"", repeat=10, batches=4, interpreter=interpreter)
        assert (result.result, len(calls)) == (5, 41)

    @pytest.mark.parametrize("interpreter", [True, False])
    def test_each_batch_begins_with_the_given_memory(self, interpreter: bool) -> None:
        seen = []
        machine = EbpfVmRaw(assemble("ldxb r6, [r1]\nadd r6, 1\nstxb [r1], r6\nmov r1, r6\ncall 1\nmov r0, r6\nexit"))
        machine.register_helper(1, lambda count: seen.append(count) or 0)  # type: ignore[func-returns-value]
        memory = bytearray(b"\x10")
        assert machine.benchmark(memory, repeat=3, batches=2, interpreter=interpreter).result == 0x11
        assert seen == [0x11, *[0x11, 0x12, 0x13] * 2]
        assert memory == b"\x10"

    def test_fuel_is_each_run_s_own(self) -> None:
        machine = EbpfVmRaw(assemble("mov r0, 5\nagain: add r0, -1\njne r0, 0, again\nexit"), fuel=4)
        assert machine.benchmark(b"", repeat=100).result == 0
        with pytest.raises(FuelExhausted):
            machine.benchmark(b"", repeat=100, fuel=3)

    def test_first_fault_ends_it(self) -> None:
        machine = EbpfVmRaw(assemble("ldxb r2, [r1]\nadd r2, 1\nstxb [r1], r2\nadd r1, r2\nldxb r0, [r1]\nexit"))
        with pytest.raises(MemoryAccessError, match="pc 4"):  # in the second run of a batch
            machine.benchmark(b"\x00\x00", repeat=5)

    def test_code_that_is_there_is_compiled_again(self) -> None:
        machine = EbpfVmRaw(assemble("mov r0, 1\nexit"))
        machine.jit_compile()
        assert machine.benchmark(b"", repeat=1).compile_ns > 100_000

    @pytest.mark.parametrize("counts", [{"repeat": 0}, {"batches": 0}, {"repeat": -1}])
    def test_counts(self, counts: dict[str, int]) -> None:
        with pytest.raises(ValueError, match="at least 1"):
            EbpfVmRaw(assemble("exit")).benchmark(b"", **counts)

    def test_numbers(self) -> None:
        result = BenchmarkResult(1, "jit", 10, (300, 100, 200), 7)
        assert (result.ns_per_run_best, result.ns_per_run_mean) == (10.0, 20.0)
