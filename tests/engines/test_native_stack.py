"""Code whose frames are large, or many, runs on a stack that holds them."""

from __future__ import annotations

import subprocess
import sys
import textwrap

import pytest

from llvmbpf import CompileError, EbpfVmNoData, assemble
from llvmbpf.helpers import IrFunction
from llvmbpf.jit.stack import SMALL_STACK

# Each result stays alive up to the sum at the end, so a frame of f takes as many words as there are calls.
ONE = IrFunction("define i64 @one(i64 %a, i64 %b, i64 %c, i64 %d, i64 %e) noinline { ret i64 1 }", "one")


def wide_recursion(calls: int, depth: int, opt_level: int) -> EbpfVmNoData:
    body = "\n".join(["call 1", "add r7, r0"] * calls)
    text = f"""
        mov r1, {depth}
        call local f
        exit
    f:  jne r1, 0, go
        mov r0, 0
        exit
    go: mov r7, 0
        sub r1, 1
        mov r8, r1
        {body}
        mov r1, r8
        call local f
        add r0, r7
        exit
    """
    vm = EbpfVmNoData(assemble(text), call_depth=1024, opt_level=opt_level)
    vm.register_helper(1, ONE)
    return vm


@pytest.mark.parametrize("opt_level", [0, 2])
def test_a_deep_recursion_of_large_frames_runs(opt_level: int) -> None:
    script = f"""
        from tests_native_stack import wide_recursion
        vm = wide_recursion(1500, 1000, {opt_level})
        assert vm.jit_compile().lifted.native_stack > {SMALL_STACK}
        print(vm.execute_program_jit())
    """
    prelude = f"import sys, importlib.util as u; s = u.spec_from_file_location('tests_native_stack', {__file__!r})\n"
    prelude += "m = u.module_from_spec(s); sys.modules['tests_native_stack'] = m; s.loader.exec_module(m)\n"
    done = subprocess.run(
        [sys.executable, "-c", prelude + textwrap.dedent(script)], capture_output=True, text=True, timeout=300
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["1500000"]


def test_more_than_any_stack_is_refused() -> None:
    vm = wide_recursion(60_000, 1, 0)
    with pytest.raises(CompileError, match="stack"):
        vm.jit_compile()


def test_small_programs_run_where_they_are_called() -> None:
    vm = EbpfVmNoData(assemble("f: mov r1, 1\ncall local f\nexit"))
    assert vm.jit_compile().lifted.native_stack <= SMALL_STACK


def in_a_child(body: str) -> None:
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(body)], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr


def test_a_small_thread_is_not_asked_for_a_large_frame() -> None:
    in_a_child("""
        import threading
        from llvmbpf import EbpfVmFixedMbuff, EbpfVmNoData, assemble
        text = "mov r1, r10; sub r1, 1000000; xor r1, r2; stb [r1], 1; ldxb r0, [r1]; exit"
        large = EbpfVmNoData(assemble(text.replace(";", chr(10))))
        large.set_options(call_depth=0)
        large.set_stack_usage_calculator(lambda program, pc, data: 1 << 20)
        fixed = EbpfVmFixedMbuff(assemble("ldxdw r0, [r1+8]\\nexit"), 0, (1 << 20) - 8)
        results = []
        threading.stack_size(512 << 10)
        def work():
            results.extend([large.execute_program_jit(), large.execute_program_jit(), fixed.execute_program_jit(b"a")])
            results.append(fixed.execute_program_jit(b"a"))
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
        assert results == [1, 1, 0, 0], results
    """)


def test_runs_inside_each_other_share_one_stack() -> None:
    in_a_child("""
        from llvmbpf import EbpfVmRaw, assemble
        vm = EbpfVmRaw(assemble("mov r3, r10\\nxor r3, r4\\nstb [r3-8], 1\\nmov r1, r2\\ncall 1\\nexit"), call_depth=0)
        vm.set_stack_usage_calculator(lambda program, pc, data: 1000000)
        vm.register_helper(1, lambda length: vm.execute_program_jit(bytes(length - 1)) + 1 if length else 0)
        assert vm.execute_program_jit(bytes(40)) == 40
    """)


def test_a_run_outlives_the_exceptions_of_who_waits_for_it() -> None:
    in_a_child("""
        import signal, time
        from llvmbpf import EbpfVmNoData, assemble
        vm = EbpfVmNoData(assemble("f: call 1\\njeq r0, 5, exit\\ncall local f\\nexit"), call_depth=1000, fuel=None)
        vm.set_stack_usage_calculator(lambda program, pc, data: 1024)
        vm.register_helper(1, lambda: time.sleep(0.4) or 0)
        def raise_it(number, frame):
            raise LookupError
        assert vm.jit_compile().lifted.native_stack > 1 << 20
        signal.signal(signal.SIGALRM, raise_it)
        signal.setitimer(signal.ITIMER_REAL, 0.1, 0.1)
        for _ in range(3):
            try:
                vm.execute_program_jit()
            except LookupError:
                pass
        signal.setitimer(signal.ITIMER_REAL, 0)
    """)
