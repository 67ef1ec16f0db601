"""Native code from the cache: it is the same code, and nothing that matters is left out of its key."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

import llvmbpf
from llvmbpf import EbpfVmFixedMbuff, EbpfVmMbuff, EbpfVmRaw, assemble
from llvmbpf.errors import CompileError, LlvmBpfError, MemoryAccessError
from llvmbpf.helpers import IrFunction
from llvmbpf.jit import engine, optimiser
from llvmbpf.jit.cache import cache_info
from llvmbpf.jit.engine import code_key, make_code
from llvmbpf.jit.optimiser import Pipeline
from llvmbpf.lift import BATCH_SYMBOL, REPEAT_SYMBOL, RUN_SYMBOL
from tests.support.child import ROOT, run_child

COUNT = """
    mov r0, 0
next:
    jge r3, r2, done
    mov r4, r1
    add r4, r3
    ldxb r4, [r4]
    add r0, r4
    add r3, 1
    ja next
done:
    exit
"""
MODULE = "define i64 @f() {\n  ret i64 7\n}\n"
DATA = ROOT / "llvmbpf" / "data"
OBJECTS = ROOT / "tests" / "data" / "objects"


@pytest.fixture(autouse=True)
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("LLVMBPF_CACHE_DIR", str(tmp_path))
    return tmp_path / "code"


def twice(compiled: Callable[[], Any]) -> tuple[Any, Any]:
    """What is compiled, and what is found of it then."""
    return compiled(), compiled()


@pytest.mark.parametrize("symbol", [RUN_SYMBOL, REPEAT_SYMBOL, BATCH_SYMBOL])
@pytest.mark.parametrize("safe", [True, False])
def test_each_entry_is_found_again(symbol: str, safe: bool) -> None:
    def compiled() -> Any:
        found = EbpfVmRaw(assemble(COUNT), safe=safe)._require_program().compiled(EbpfVmRaw._convention.entry_state)
        found.prepare(symbol)
        return found

    first, second = twice(compiled)
    assert (first.cached_entries, second.cached_entries) == (0, 1)


def test_a_builtin_is_found_again() -> None:
    def run() -> tuple[int, int]:
        machine = EbpfVmRaw(assemble(COUNT))
        compiled = machine.jit_compile()
        assert isinstance(machine.__dict__["execute_program_jit"], type(len))
        with pytest.raises(TypeError):
            machine.execute_program_jit(7)
        return machine.execute_program_jit(b"\1\2\3"), compiled.cached_entries

    assert twice(run) == ((6, 0), (6, 1))


def test_traps_are_told_from_cached_code_as_from_fresh_code() -> None:
    def message() -> str:
        with pytest.raises(MemoryAccessError) as caught:
            EbpfVmRaw(assemble("ldxdw r0, [r1+1]\nexit")).execute_program_jit(bytes(8))
        return f"{caught.value.pc} {caught.value.region} {caught.value.reason}"

    assert twice(message) == ("0 packet bounds", "0 packet bounds")


def test_helpers_of_every_kind_are_found_at_their_new_addresses() -> None:
    def run(number: int) -> int:
        machine = EbpfVmRaw(assemble("mov r1, 5\ncall 1\nmov r6, r0\nmov r1, 6\ncall 2\nadd r0, r6\nexit"))
        native = ctypes.CFUNCTYPE(ctypes.c_uint64, *[ctypes.c_uint64] * 5)(lambda a, *rest: a + number)
        machine.register_helper(1, native)
        machine.register_helper(2, lambda one: one * number)
        r0 = machine.execute_program_jit(b"")
        assert machine.jit_compile().cached_entries == 2 * (number > 10)
        return r0

    assert [run(10), run(100), run(1000)] == [75, 705, 7005]


def test_an_object_with_maps_is_found_again() -> None:
    """Each load has maps of its own, at addresses of their own."""
    capture = llvmbpf.read_pcap(DATA / "capture.pcap")

    def counts() -> tuple[Any, Any]:
        loaded = llvmbpf.load(DATA / "filter.o", cpus=1)
        result = loaded.programs["filter"].run_batch(capture, keep_packets=False)
        return result.retval, loaded.maps["verdicts"].to_numpy().copy()

    first, second = twice(counts)
    entries = cache_info().entries
    assert entries
    assert np.array_equal(first[0], second[0])
    assert first[1].tobytes() == second[1].tobytes()
    assert sum(second[1]["packets"].ravel()) == len(capture)
    counts()
    assert cache_info().entries == entries


def test_tail_calls_and_the_native_library_are_found_again() -> None:
    lines = run_child(_RUN_OBJECTS)
    again = run_child(_RUN_OBJECTS)
    assert lines[:-1] == again[:-1]
    assert int(lines[-1]) > 10  # modules that were compiled
    assert int(again[-1]) == 0


_RUN_OBJECTS = f"""
    import zlib, llvmbpf
    from llvmbpf.jit import engine
    compiled = []
    build = engine.build
    engine.build = lambda module, compiler: compiled.append(module) or build(module, compiler)
    capture = llvmbpf.read_pcap({str(DATA)!r} + "/capture.pcap")[:200].compact()
    for name in ("tail_calls", "flows", "nat", "ring_events"):
        loaded = llvmbpf.load({str(OBJECTS)!r} + "/" + name + ".v3.o", cpus=1, clock=7, seed=1)
        for one, program in loaded.programs.items():
            result = program.run(bytes(capture[7]))
            print(one, result.retval, result.data_out.hex(), program.run_batch(capture).retval.tolist())
        for map_name, held in loaded.maps.items():
            print(map_name, outcome(lambda: zlib.crc32(held.to_numpy().tobytes())))
    print(len(compiled))
"""


def test_another_process_finds_everything(place: Path) -> None:
    """IR holds no address of a process, and nothing in it depends on the order in which a process hashes."""
    code = """
        import llvmbpf
        machine = EbpfVmRaw(assemble("mov r1, 1\\ncall 7\\ncall 9\\ncall 8\\nexit"))
        for number in (9, 8, 7):
            machine.register_helper(number, lambda one: one + 1)
        machine.execute_program_jit(b"")
        for name in ("filter.o", "firewall.o"):
            loaded = llvmbpf.load("llvmbpf/data/" + name)
            for program in loaded.programs.values():
                outcome(program.run, bytes(100))
                program.run_batch([bytes(100)])
        print(hash("a string"))
    """
    hashes = [run_child(code)]
    first = {path.name: path.read_bytes() for path in place.iterdir()}
    hashes.append(run_child(code))
    second = {path.name: path.read_bytes() for path in place.iterdir()}
    assert hashes[0] != hashes[1]
    assert len(first) >= 6
    assert first == second


def test_a_child_that_was_forked_uses_it() -> None:
    lines = run_child(f"""
        text = {COUNT!r}
        EbpfVmRaw(assemble(text)).execute_program_jit(bytes(9))
        child = os.fork()
        if not child:
            found = EbpfVmRaw(assemble(text))
            os._exit(found.execute_program_jit(bytes([3])) + 10 * found.jit_compile().cached_entries)
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
    """)
    assert lines == ["23"]  # the run itself, and the builtin that takes its place


def test_what_is_damaged_is_compiled_anew(place: Path) -> None:
    code = make_code(MODULE, Pipeline.of(2))
    (path,) = place.iterdir()
    path.write_bytes(path.read_bytes()[:-9] + bytes(9))
    again = make_code(MODULE, Pipeline.of(2))
    assert not again.is_cached
    assert again == code
    assert make_code(MODULE, Pipeline.of(2)).is_cached


def test_without_a_cache_nothing_is_read_or_written(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(2):
        machine = EbpfVmRaw(assemble(COUNT), cache=False)
        assert machine.execute_program_jit(b"\1\2") == 3
        assert machine.jit_compile().cached_entries == 0
    llvmbpf.load(DATA / "filter.o", cache=False).programs["filter"].jit_compile()
    monkeypatch.setenv("LLVMBPF_CACHE", "off")
    EbpfVmRaw(assemble(COUNT)).jit_compile()
    assert not place.exists()


def test_what_llvm_refuses_is_refused_again() -> None:
    for _ in range(2):
        with pytest.raises(CompileError, match="LLVM refuses the IR"):
            make_code("define i64 @f() { ret i32 7 }", Pipeline.of(2))
    assert cache_info().entries == 0


def test_a_helper_is_not_taken_for_another(place: Path) -> None:
    """The same text, of which another function is wanted: its type was never looked at."""
    five = ", ".join(["i64"] * 5)
    text = f"define i64 @good({five}) {{ ret i64 1 }}\ndefine i64 @bad() {{ ret i64 2 }}\n"
    machine = EbpfVmRaw(assemble("call 1\nexit"))
    machine.register_helper(1, IrFunction(text, "good"))
    assert machine.execute_program_jit(b"") == machine.execute_program(b"") == 1
    machine.register_helper(1, IrFunction(text, "bad"))
    for run in (machine.execute_program_jit, machine.execute_program):
        with pytest.raises(CompileError, match="@bad must be a definition of i64"):
            run(b"")


# -- the key ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def forget_host() -> Any:
    yield engine._host.cache_clear
    engine._host.cache_clear()


def test_the_key_is_of_all_that_goes_into_llvm() -> None:
    keys = [
        code_key(MODULE, Pipeline.of(2)),
        code_key(MODULE.replace("7", "8"), Pipeline.of(2)),
        *(code_key(MODULE, Pipeline.of(level)) for level in (0, 1, 3)),
        code_key(MODULE, Pipeline.codegen_only(2)),
        code_key(MODULE, Pipeline(2, 2, False, True)),
        code_key(MODULE, Pipeline(2, 2, True, False)),
        code_key(MODULE, Pipeline.of(2), ("f",)),
        code_key(MODULE, Pipeline.of(2), ("f", "g")),
    ]
    assert len(set(keys)) == len(keys)
    assert keys[0] == code_key(MODULE, Pipeline.of(2))


@pytest.mark.parametrize(
    ("where", "name", "other"),
    [
        (engine, "FORMAT", -1),
        (engine, "CODE_MODEL", "small"),
        (engine, "host_cpu", lambda: ("other", "")),
        (engine, "host_cpu", lambda: (optimiser.host_cpu()[0], "-avx2")),
        (engine, "host_triple", lambda: "aarch64-unknown-linux-gnu"),
        (engine.llvmlite, "__version__", "0.1"),
        (engine.llvm, "llvm_version_info", (1, 2, 3)),
        (engine, "os", SimpleNamespace(stat=lambda path: SimpleNamespace(st_size=1, st_mtime_ns=2))),
    ],
)
def test_the_key_is_of_the_host(
    where: Any, name: str, other: Any, monkeypatch: pytest.MonkeyPatch, forget_host: Callable[[], None]
) -> None:
    before = code_key(MODULE, Pipeline.of(2))
    forget_host()
    monkeypatch.setattr(where, name, other)
    assert code_key(MODULE, Pipeline.of(2)) != before


LOOP = "mov r0, 0\nnext:\nadd r0, 1\njlt r0, r2, next\nldxb r3, [r1]\nexit"
INDEX = "stxw [r10-4], r0\nmov r2, r10\nadd r2, -4\n"

CHANGES: dict[str, tuple[Callable[[], Any], Callable[[], Any]]] = {
    "program": (lambda: EbpfVmRaw(assemble(LOOP)), lambda: EbpfVmRaw(assemble(LOOP.replace("r0, 1", "r0, 2")))),
    "safe": (lambda: EbpfVmRaw(assemble(LOOP)), lambda: EbpfVmRaw(assemble(LOOP), safe=False)),
    "level": (lambda: EbpfVmRaw(assemble(LOOP)), lambda: EbpfVmRaw(assemble(LOOP), opt_level=1)),
    "machine": (lambda: EbpfVmRaw(assemble(LOOP)), lambda: EbpfVmFixedMbuff(assemble(LOOP), 0, 8)),
    "proofs": (
        lambda: EbpfVmRaw(assemble("jeq r2, 0, no\nldxb r0, [r1]\nno:\nexit")),
        lambda: EbpfVmRaw(assemble("jeq r2, 0, no\nldxb r0, [r1]\nno:\nexit"), proofs=False),
    ),
    "hardened": (
        lambda: EbpfVmRaw(assemble("jeq r2, 0, no\nldxb r0, [r1]\nno:\nexit")),
        lambda: EbpfVmRaw(assemble("jeq r2, 0, no\nldxb r0, [r1]\nno:\nexit"), hardened=True),
    ),
    "slots": (
        lambda: EbpfVmMbuff(assemble("ldxdw r3, [r1]\nldxb r0, [r3]\nexit"), data_offset=0, data_end_offset=8),
        lambda: EbpfVmMbuff(assemble("ldxdw r3, [r1]\nldxb r0, [r3]\nexit"), data_offset=8, data_end_offset=0),
    ),
    "size of the metadata buffer": (
        lambda: EbpfVmFixedMbuff(assemble("ldxdw r3, [r1]\nldxb r0, [r3]\nexit"), 0, 8),
        lambda: EbpfVmFixedMbuff(assemble("ldxdw r3, [r1]\nldxb r0, [r3]\nexit"), 0, 16),
    ),
    "call depth": (
        lambda: EbpfVmRaw(assemble("call local down\nexit\ndown:\ncall local down\nexit")),
        lambda: EbpfVmRaw(assemble("call local down\nexit\ndown:\ncall local down\nexit"), call_depth=3),
    ),
}


def _with_frames(size: int) -> EbpfVmRaw:
    machine = EbpfVmRaw(assemble("mov r1, r10\nadd r1, r2\nldxb r0, [r1-8]\nexit"))
    machine.set_stack_usage_calculator(lambda *arguments: size)
    return machine


def _with_helper(*arguments: Any, **options: Any) -> EbpfVmRaw:
    machine = EbpfVmRaw(assemble("call 1\nexit"))
    machine.register_helper(1, *arguments, **options)
    return machine


_FIVE = ", ".join(f"i64 %{letter}" for letter in "abcde")

CHANGES |= {
    "frames": (partial(_with_frames, 512), partial(_with_frames, 256)),
    "whether there is a helper": (lambda: EbpfVmRaw(assemble("call 1\nexit")), lambda: _with_helper(lambda: 1)),
    "kind of helper": (
        lambda: _with_helper(lambda: 1),
        lambda: _with_helper(IrFunction(f"define i64 @h({_FIVE}) {{ ret i64 1 }}", "h")),
    ),
    "text of a helper": (
        lambda: _with_helper(IrFunction(f"define i64 @h({_FIVE}) {{ ret i64 1 }}", "h")),
        lambda: _with_helper(IrFunction(f"define i64 @h({_FIVE}) {{ ret i64 2 }}", "h")),
    ),
    "signature of a helper": (
        lambda: _with_helper(lambda a, b: 1),
        lambda: _with_helper(
            lambda a, b: 1, signature=llvmbpf.helpers.Signature(llvmbpf.helpers.memory(size_argument=2))
        ),
    ),
}


@pytest.mark.parametrize("what", CHANGES)
def test_what_matters_changes_the_key(what: str, place: Path) -> None:
    one, other = CHANGES[what]
    first = _outcome(one())
    entries = len(list(place.iterdir()))
    second = _outcome(other())
    more = len(list(place.iterdir()))
    assert more > entries
    assert [_outcome(one()), _outcome(other())] == [first, second]  # and each finds its own
    assert len(list(place.iterdir())) == more


def _outcome(machine: Any) -> Any:
    """What a run gives."""
    compiled = machine.jit_compile()
    memory = [bytes(range(1, 20))] + ([bytes(16)] if isinstance(machine, EbpfVmMbuff) else [])
    try:
        return machine.execute_program_jit(*memory)
    except LlvmBpfError as error:
        return type(error), compiled.opt_level


def test_the_layout_of_a_map_and_constants_change_the_key() -> None:
    """More CPUs put a per-CPU map's values elsewhere; a `const volatile` is folded into the code."""

    def result(cpus: int, verdict: int) -> Any:
        loaded = llvmbpf.load(DATA / "firewall.o", cpus=cpus)
        loaded.globals["default_verdict"] = verdict
        return loaded.programs["firewall"].run(bytes(12) + b"\x08\x00\x45" + bytes(60)).retval

    settings = [(1, 1), (2, 1), (2, 2)]
    results = [result(*one) for one in settings]
    assert results == [1, 1, 2]
    entries = cache_info().entries
    assert entries >= 3
    assert [result(*one) for one in settings] == results
    assert cache_info().entries == entries
