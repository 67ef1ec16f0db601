"""``hardened=True``: LLVM hardens each load against speculation past the branches that lead to it."""

from __future__ import annotations

import platform
import re

import pytest

from llvmbpf import EbpfVmRaw, assemble
from tests.support.cases import load_all
from tests.support.engines import make_machine, run_case

# The second load's address depends on what the first has loaded, past two checks.
GADGET = """
    jlt r2, 8, out
    ldxw r3, [r1]
    and r3, 63
    add r1, r3
    ldxb r0, [r1]
    exit
out:
    mov r0, 0
    exit
"""
CALLS = "mov r6, r1\ncall local f\nexit\nf:\nldxb r0, [r6]\ncall local g\nexit\ng:\nldxb r0, [r6+1]\nexit"


def test_each_function_is_hardened_where_it_is_asked_for() -> None:
    for text in (GADGET, CALLS):
        for hardened in (False, True):
            definitions = re.findall(r"^define .*", EbpfVmRaw(assemble(text), hardened=hardened).inspect_llvm(), re.M)
            assert len(definitions) >= 2
            assert {"speculative_load_hardening" in one for one in definitions} == {hardened}


@pytest.mark.skipif(platform.machine() != "x86_64", reason="the assembly is x86-64's")
def test_loads_are_masked_behind_branches() -> None:
    plain, hardened = (
        EbpfVmRaw(assemble(GADGET), hardened=one).inspect_asm().split("llvmbpf.run:")[1].split(".Lfunc_end")[0]
        for one in (False, True)
    )
    branches = len(re.findall(r"^\tj(?!mp)\w+", hardened, re.M))
    assert branches == len(re.findall(r"^\tj(?!mp)\w+", plain, re.M)) == 2
    # Both ways from each branch note in a register what it was when the condition is not what the jump has foretold.
    assert len(re.findall(r"^\tcmov\w+", hardened, re.M)) == 2 * branches
    assert not re.findall(r"^\tcmov\w+", plain, re.M)
    # The first load's value, which is the second one's address, and the second one's value are masked with it.
    (mask,) = set(re.findall(r"^\tcmov\w+\s+%\w+, (%\w+)", hardened, re.M))
    assert len(re.findall(rf"^\torq\s+{mask}, %(?!rsp)\w+", hardened, re.M)) == 2
    assert re.search(rf"^\torq\s+{mask}, %rsp", hardened, re.M)  # the caller learns of it too


def test_results_and_faults_are_the_same() -> None:
    for case in load_all():
        if case.error is None and case.name.startswith(("faults", "calls")):
            outcome = run_case(case, make_machine(case, hardened=True).execute_program_jit)
            assert outcome.r0 == case.result, case.name
            assert outcome.memory == case.expected_memory, case.name
            if case.fault is not None and outcome.fault is not None:
                assert (outcome.fault.kind, outcome.fault.pc) == (case.fault.kind, case.fault.pc)
