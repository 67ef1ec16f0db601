"""``execute_program_jit`` as generated native code, and the way through ctypes that stands behind it."""

from __future__ import annotations

import gc
import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
import weakref
from typing import Any

import numpy as np
import pytest

from llvmbpf import (
    EbpfVmFixedMbuff,
    EbpfVmMbuff,
    EbpfVmNoData,
    EbpfVmRaw,
    FuelExhausted,
    MemoryAccessError,
    assemble,
)
from llvmbpf.jit import fastcall

LOAD = "ldxb r0, [r1+1]\nexit"
STORE = "stb [r1+1], 7\nmov r0, 1\nexit"
BUILTIN = type(len)

needs_known_abi = pytest.mark.skipif(not fastcall.is_supported(), reason="this interpreter's ABI is not known")


def machine(text: str, **options: Any) -> EbpfVmRaw:
    vm = EbpfVmRaw(assemble(text), **options)
    vm.jit_compile()
    return vm


@needs_known_abi
class TestWhatItIs:
    def test_the_method_is_a_builtin_once_compiled(self) -> None:
        vm = EbpfVmRaw(assemble(LOAD))
        assert not isinstance(vm.execute_program_jit, BUILTIN)
        assert vm.execute_program_jit(b"ab") == ord("b")
        assert isinstance(vm.execute_program_jit, BUILTIN)
        assert "fuel" in (vm.execute_program_jit.__doc__ or "")

    @pytest.mark.parametrize(
        "change",
        [
            lambda vm: vm.set_program(assemble("mov r0, 9\nexit")),
            lambda vm: vm.register_helper(1, lambda: 0),
            lambda vm: vm.set_options(fuel=3),
            lambda vm: vm.register_allowed_memory(bytearray(1)),
            lambda vm: vm.set_stack_usage_calculator(lambda program, pc, data: 64),
        ],
        ids=["program", "helper", "options", "memory", "stack"],
    )
    def test_every_change_replaces_it(self, change: Any) -> None:
        vm = machine(LOAD)
        before = vm.execute_program_jit
        change(vm)
        assert not isinstance(vm.execute_program_jit, BUILTIN)
        vm.execute_program_jit(b"ab")
        assert vm.execute_program_jit is not before

    @pytest.mark.parametrize(
        ("vm", "calls"),
        [
            (EbpfVmNoData(assemble("mov r0, 3\nexit")), [((), 3)]),
            (EbpfVmRaw(assemble("mov r0, r2\nexit")), [((b"abc",), 3), ((b"",), 0), ((np.zeros(2, ">u4"),), 8)]),
            (EbpfVmFixedMbuff(assemble("ldxdw r1, [r1+8]\nldxb r0, [r1]\nexit"), 8, 24), [((b"\x05",), 5)]),
            (EbpfVmMbuff(assemble("ldxb r0, [r1]\nexit")), [((b"a", b"\x06"), 6), ((b"\x07", b""), 7)]),
        ],
        ids=["no data", "raw", "fixed", "mbuff"],
    )
    def test_all_machines(self, vm: Any, calls: list[tuple[tuple[Any, ...], int]]) -> None:
        vm.jit_compile()
        assert isinstance(vm.execute_program_jit, BUILTIN)
        for arguments, expected in calls:
            assert vm.execute_program_jit(*arguments) == expected

    def test_declared_slots_are_tested_at_each_call(self) -> None:
        vm = EbpfVmMbuff(assemble("ldxdw r1, [r1+8]\nldxb r0, [r1]\nexit"), data_offset=8, data_end_offset=24)
        vm.jit_compile()
        packet = np.arange(10, 14, dtype=np.uint8)
        mbuff = np.zeros(4, np.uint64)
        mbuff[1], mbuff[3] = packet.ctypes.data, packet.ctypes.data + 4
        assert vm.execute_program_jit(packet, mbuff) == 10
        mbuff[1] += np.uint64(2)
        assert vm.execute_program_jit(packet, mbuff) == 12
        assert vm.execute_program_jit(packet, mbuff.view(np.uint8)[:16]) == 12
        mbuff[1] = 1
        with pytest.raises(MemoryAccessError):
            vm.execute_program_jit(packet, mbuff)


class TestCalls:
    def test_what_is_not_plain_goes_the_slow_way(self) -> None:
        vm = machine("a: add r0, 1\njlt r0, 10, a\nexit")
        assert vm.execute_program_jit(b"") == 10
        assert vm.execute_program_jit(mem=b"") == 10
        with pytest.raises(FuelExhausted):
            vm.execute_program_jit(b"", fuel=8)
        for arguments in [(), (b"", b""), ("text",), (np.zeros(3),), (np.zeros(4, np.uint8)[::2],), (None.__class__,)]:
            with pytest.raises(TypeError):
                vm.execute_program_jit(*arguments)

    def test_read_only_memory_and_stores(self) -> None:
        vm = machine(STORE)
        buffer = bytearray(4)
        assert vm.execute_program_jit(buffer) == 1
        assert buffer[1] == 7
        with pytest.raises(TypeError, match="read-only"):
            vm.execute_program_jit(b"abcd")

    def test_faults_have_their_numbers(self) -> None:
        vm = machine(LOAD)
        packet = np.zeros(1, np.uint8)
        with pytest.raises(MemoryAccessError) as caught:
            vm.execute_program_jit(packet)
        error = caught.value
        assert (error.pc, error.address, error.size, error.region) == (0, packet.ctypes.data + 1, 1, "packet")

    def test_nothing_is_left_exported_or_referenced(self) -> None:
        vm = machine(LOAD)
        good, bad = bytearray(b"ab"), bytearray(b"a")
        counts = [sys.getrefcount(one) for one in (good, bad, vm)]
        for _ in range(2000):
            vm.execute_program_jit(good)
            with pytest.raises(MemoryAccessError):
                vm.execute_program_jit(bad)
            with pytest.raises(TypeError):
                vm.execute_program_jit(good, bad)
        assert [sys.getrefcount(one) for one in (good, bad, vm)] == counts
        good.clear()
        bad.clear()

    def test_whoever_holds_it_may_call_it(self) -> None:
        vm = machine(LOAD)
        alive = weakref.ref(vm)
        call = vm.execute_program_jit
        del vm
        gc.collect()
        if isinstance(call, BUILTIN):
            assert alive() is None
        assert call(b"ab") == ord("b")
        with pytest.raises(MemoryAccessError):
            call(b"a")
        with pytest.raises(TypeError):
            call("a")

    def test_threads_call_one_machine(self) -> None:
        vm = machine("mov r3, r1\nmov r4, 0\na: ldxb r5, [r3]\nadd r0, r5\nadd r3, 1\nadd r4, 1\njlt r4, r2, a\nexit")
        wrong: list[int] = []

        def work(value: int) -> None:
            packet = bytes([value]) * 4096
            wrong.extend(r0 for r0 in (vm.execute_program_jit(packet) for _ in range(300)) if r0 != value * 4096)

        threads = [threading.Thread(target=work, args=(value,)) for value in range(1, 5)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert wrong == []

    def test_a_loop_leaves_the_interpreter_to_others(self) -> None:
        vm = machine("a: add r0, 1\nja a", fuel=100_000_000)
        ticks = 0

        def count() -> None:
            nonlocal ticks
            while worker.is_alive():
                ticks += 1
                time.sleep(0.001)

        def run() -> None:
            with pytest.raises(FuelExhausted):
                vm.execute_program_jit(b"")

        worker = threading.Thread(target=run)
        worker.start()
        count()
        assert ticks > 3


def test_the_way_through_ctypes_does_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("llvmbpf.vm.loaded.is_supported", lambda: False)
    tests = TestCalls()
    tests.test_what_is_not_plain_goes_the_slow_way()
    tests.test_read_only_memory_and_stores()
    tests.test_faults_have_their_numbers()
    tests.test_whoever_holds_it_may_call_it()
    tests.test_threads_call_one_machine()
    vm = machine(LOAD)
    assert not isinstance(vm.execute_program_jit, BUILTIN)
    assert vm.execute_program_jit(b"ab") == ord("b")


@pytest.mark.parametrize("version", [(3, 10), (3, 15)])
def test_an_unknown_python_takes_ctypes(monkeypatch: pytest.MonkeyPatch, version: tuple[int, int]) -> None:
    monkeypatch.setattr(fastcall.sys, "version_info", (*version, 0, "final", 0))
    assert not fastcall.is_supported()


@needs_known_abi
def test_ctrl_c_ends_a_loop_in_a_builtin() -> None:
    script = textwrap.dedent("""
        import time
        from llvmbpf import EbpfVmRaw, assemble
        vm = EbpfVmRaw(assemble("jeq r2, 1, +1\\na: ja a\\nmov r0, 1\\nexit"), fuel=None)
        vm.execute_program_jit(b"a")
        assert "built-in" in repr(vm.execute_program_jit)
        for _ in range(3):
            print("running", flush=True)
            try:
                vm.execute_program_jit(b"ab")
            except KeyboardInterrupt:
                print("interrupted", flush=True)
            assert vm.execute_program_jit(b"a") == 1
    """)
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        for _ in range(3):
            assert child.stdout.readline() == "running\n"
            time.sleep(0.1)
            os.kill(child.pid, signal.SIGINT)
            assert child.stdout.readline() == "interrupted\n"
        assert child.wait(30) == 0


def test_a_child_that_is_forked_while_another_thread_compiles_can_compile() -> None:
    script = textwrap.dedent("""
        import faulthandler, os, threading, time
        from llvmbpf import EbpfVmNoData, assemble
        large = assemble("\\n".join(["add r0, 3", "mul r0, r0", "xor r0, 77"] * 1000) + "\\nexit")
        small = assemble("mov r0, 5\\nexit")
        worker = threading.Thread(target=lambda: EbpfVmNoData(large).jit_compile())
        worker.start()
        time.sleep(0.05)
        child = os.fork()
        faulthandler.dump_traceback_later(60, exit=True)  # whoever hangs says where
        if child == 0:
            os._exit(EbpfVmNoData(small).execute_program_jit())
        worker.join()
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 5
    """)
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
