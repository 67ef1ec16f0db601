"""Code whose frames are large, or many, runs on a stack that holds them."""

from __future__ import annotations

import subprocess
import sys
import textwrap

import pytest

from llvmbpf import CompileError, EbpfVmNoData, assemble
from llvmbpf.helpers import IrFunction
from llvmbpf.jit.stack import DIRECT_STACK

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
        assert vm.jit_compile().lifted.native_stack > {DIRECT_STACK}
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
    assert vm.jit_compile().lifted.native_stack <= DIRECT_STACK
