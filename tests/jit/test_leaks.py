"""Code that is dropped gives its memory back."""

from __future__ import annotations

import pytest

from tests.support.child import run_child


@pytest.mark.parametrize(("cache", "cycles"), [(False, 200), (True, 600)])
def test_compiling_and_dropping_programs_takes_no_memory(cache: bool, cycles: int) -> None:
    """10 MB in 10,000 cycles are 1,000 bytes each; LLVM's pass builders alone would take as much."""
    lines = run_child(f"""
        code = assemble("mov r0, 0\\njlt r2, 4, end\\nldxb r0, [r1+3]\\nend:\\nexit")

        def resident():
            with open("/proc/self/status") as status:
                return next(1024 * int(line.split()[1]) for line in status if line.startswith("VmRSS"))

        def cycle():
            machine = EbpfVmRaw(code, cache={cache})
            machine.jit_compile()
            assert machine.execute_program_jit(b"1234") == 52

        for _ in range(60):
            cycle()
        gc.collect()
        before = resident()
        for _ in range({cycles}):
            cycle()
        gc.collect()
        print(resident() - before)
    """)
    assert int(lines[0]) <= 1000 * cycles
