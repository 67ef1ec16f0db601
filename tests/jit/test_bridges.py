"""Python helpers as generated code calls them: through bridges of native code, and through callbacks of ctypes."""

from __future__ import annotations

import functools
import gc
import operator
import sys
import threading
import traceback
import weakref
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from llvmbpf import EbpfVmRaw, assemble
from llvmbpf.errors import HelperError, Interrupted
from llvmbpf.jit import bridges, fastcall
from llvmbpf.vm import loaded
from tests.support.child import run_child

FIVE = "mov r1, 1\nmov r2, -1\nmov r3, 3\nlddw r4, 0x8000000000000000\nmov r5, 5\ncall 7\nexit"


@pytest.fixture(params=["bridges", "builtins and bridges", "ctypes"], autouse=True)
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """How code and Python call each other; the last is what an interpreter of unknown ABI gets."""
    if request.param != "builtins and bridges":
        monkeypatch.setattr(loaded, "is_supported", lambda: False)
    if request.param == "ctypes":
        monkeypatch.setattr(bridges, "is_supported", lambda: False)
    assert fastcall.is_supported()
    return str(request.param)


def machine(function: Callable[..., Any], text: str = FIVE, **options: Any) -> EbpfVmRaw:
    found = EbpfVmRaw(assemble(text))
    found.register_helper(7, function, **options)
    return found


def run(found: EbpfVmRaw) -> int:
    """The second run: where there is a builtin, it is that."""
    found.execute_program_jit(b"12345678")
    return found.execute_program_jit(b"12345678")


def test_the_way_is_the_one_that_was_asked_for(way: str) -> None:
    found = machine(lambda: 1)
    run(found)
    assert ("execute_program_jit" in found.__dict__) == (way == "builtins and bridges")
    assert (found.jit_compile()._bridges._engine is None) == (way == "ctypes")


@pytest.mark.parametrize("arity", range(6))
def test_a_helper_is_given_what_it_takes(arity: int) -> None:
    seen: list[tuple[int, ...]] = []
    names = ", ".join(f"a{number}" for number in range(arity))

    def keep(*arguments: int) -> int:
        seen.append(arguments)
        return 9

    assert run(machine(eval(f"lambda {names}: keep({names})", {"keep": keep}))) == 9
    assert seen == [(1, (1 << 64) - 1, 3, 1 << 63, 5)[:arity]] * 2


@pytest.mark.parametrize(
    ("result", "r0"),
    [
        (0, 0), (7, 7), (-1, 2**64 - 1), (2**64 - 1, 2**64 - 1), (2**64, 0), (2**64 + 5, 5), (-(2**70) - 3, 2**64 - 3),
        (True, 1), (np.uint8(200), 200), (np.int64(-2), 2**64 - 2), (np.uint64(2**64 - 1), 2**64 - 1),
    ],
)  # fmt: skip
def test_results_are_taken_modulo_2_64(result: Any, r0: int) -> None:
    assert run(machine(lambda: result)) == r0


@pytest.mark.parametrize("result", [None, "7", 7.0, b"7", [7]])
def test_a_result_that_is_no_integer_is_named(result: Any) -> None:
    found = machine(lambda: result, name="lookup")
    for _ in range(2):
        with pytest.raises(HelperError) as caught:
            found.execute_program_jit(b"")
    assert caught.value.pc == 6
    assert str(caught.value).startswith(f"pc 6: call 7: helper 7 (lookup) returned {type(result).__name__}, not an int")


class Index:
    """What becomes an integer, or does not."""

    def __init__(self, result: Any) -> None:
        self.result = result

    def __index__(self) -> int:
        if isinstance(self.result, BaseException):
            raise self.result
        return self.result


def test_what_has_an_index_is_an_integer() -> None:
    assert run(machine(lambda: Index(12))) == 12
    assert run(machine(lambda: Index(-1))) == 2**64 - 1
    error = ValueError("not now")
    with pytest.raises(ValueError, match="not now") as caught:
        run(machine(lambda: Index(error)))
    assert caught.value is error


@pytest.mark.parametrize(
    "error", [KeyError("x"), StopIteration(3), KeyboardInterrupt(), SystemExit(3), GeneratorExit(), OSError(2, "no")]
)
def test_an_exception_arrives_as_itself(error: BaseException) -> None:
    def raise_it() -> int:
        raise error

    found = machine(raise_it)
    for _ in range(2):
        with pytest.raises(type(error)) as caught:
            found.execute_program_jit(bytearray(9))
        assert caught.value is error
    names = [frame.name for frame in traceback.extract_tb(error.__traceback__)]
    assert "raise_it" in names


def test_an_exception_lets_go_of_the_buffer() -> None:
    packet = bytearray(9)

    def fail() -> int:
        raise LookupError

    found = machine(fail)
    for _ in range(2):
        with pytest.raises(LookupError) as caught:
            found.execute_program_jit(packet)
        del caught
        packet.append(1)  # which a buffer that is exported refuses


def test_every_kind_of_callable() -> None:
    class Callable:
        def __call__(self, a: int, b: int) -> int:
            return a + 10

        def method(self, a: int) -> int:
            return a + 20

    assert run(machine(Callable())) == 11
    assert run(machine(Callable().method)) == 21
    assert run(machine(functools.partial(operator.add, 30))) == 31
    assert run(machine(operator.add, "mov r1, 4\nmov r2, 5\ncall 7\nexit")) == 9
    assert run(machine(lambda a, b=9: a + b)) == 10


def test_a_helper_with_a_context_reads_the_packet(way: str) -> None:
    def read(context: Any, address: int) -> int:
        return int.from_bytes(context.read(address, 2), "little")

    found = machine(read, "call 7\nexit", context=True)
    assert run(found) == 0x3231
    assert "execute_program_jit" not in found.__dict__


def test_a_helper_may_stop_the_run() -> None:
    def stop(context: Any) -> int:
        context.stop()
        return 1

    with pytest.raises(Interrupted):
        run(machine(stop, context=True))


def test_a_helper_may_enter_the_machine_again() -> None:
    def again(count: int) -> int:
        return found.execute_program_jit(bytes([count - 1])) + 1 if count else 0

    found = machine(again, "ldxb r1, [r1]\ncall 7\nexit")
    assert found.execute_program_jit(b"\x0a") == 10
    assert found.execute_program_jit(b"\x28") == 40


def test_without_end_it_is_a_recursion_error() -> None:
    lines = run_child("""
        found = EbpfVmRaw(assemble("call 7\\nexit"))
        def again():
            return found.execute_program_jit(b"")
        found.register_helper(7, again)
        for _ in range(3):
            print(outcome(again))
    """)
    assert lines == ["RecursionError"] * 3


@pytest.mark.parametrize("threads", [1, 2])
def test_batches_take_the_gil_for_each_call(threads: int) -> None:
    seen: set[int] = set()

    def note(value: int) -> int:
        seen.add(threading.get_ident())
        return value * 3

    found = machine(note, "ldxb r1, [r1]\ncall 7\nexit")
    packets = np.arange(200, dtype=np.uint8).reshape(-1, 1)
    result = found.execute_batch(packets, threads=threads)
    assert result.r0.tolist() == [3 * number for number in range(200)]
    assert len(seen) <= threads

    def fail(value: int) -> int:
        if value == 50:
            raise LookupError("fifty")
        return value

    with pytest.raises(LookupError, match="fifty"):
        machine(fail, "ldxb r1, [r1]\ncall 7\nexit").execute_batch(packets, threads=threads)


def test_calls_leave_no_references_behind() -> None:
    class Token:
        pass

    token = Token()

    def helper(a: int, b: int) -> Any:
        token  # noqa: B018 - a cell that holds it
        if a == 3:
            raise LookupError
        return a + (1 << 70) if a != 4 else "no integer"

    found = machine(helper, "ldxb r1, [r1]\nmov r2, 1\nlsh r2, 40\ncall 7\nexit")

    def rounds(count: int) -> None:
        for _ in range(count):
            assert found.execute_program_jit(b"\x01") == 1
            for packet in (b"\x03", b"\x04"):
                with pytest.raises((LookupError, HelperError)):
                    found.execute_program_jit(packet)

    rounds(20)
    gc.collect()
    before, references = sys.getallocatedblocks(), sys.getrefcount(helper)
    rounds(200)
    gc.collect()
    assert sys.getrefcount(helper) == references
    assert sys.getallocatedblocks() - before < 100


def test_a_loop_without_the_gil_lets_helpers_run_elsewhere() -> None:
    """Two machines in two threads, each with a loop of helper calls: both come to their ends."""
    text = "mov r6, 2000\nnext:\nmov r1, r6\ncall 7\nsub r6, 1\njne r6, 0, next\nexit"
    counts = [0, 0]

    def count(index: int) -> Callable[[], int]:
        def helper() -> int:
            counts[index] += 1
            return index

        return helper

    machines = [machine(count(index), text) for index in range(2)]
    workers = [threading.Thread(target=run, args=(found,)) for found in machines]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(60)
    assert counts == [4000, 4000]


def test_a_helper_that_holds_its_machine_is_collected() -> None:
    def make() -> weakref.ref[EbpfVmRaw]:
        found = machine(lambda: int(found is not None), "call 7\nexit")
        assert run(found) == 1
        return weakref.ref(found)

    reference = make()
    gc.collect()
    assert reference() is None
