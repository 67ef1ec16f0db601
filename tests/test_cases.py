"""Every text case of tests/data in every engine: result, memory and fault."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from support.cases import DATA, Case, CaseError, Fault, load_all, parse
from support.engines import ENGINES, Engine, aligned_buffer, make_machine

from llvmbpf.errors import VerifierError
from llvmbpf.isa import INSTRUCTION_SET, find_spec
from llvmbpf.verifier import verify

ROOT = DATA.parent.parent
RUNNABLE = [case for case in load_all() if case.error is None]
REFUSED = [case for case in load_all() if case.error is not None]
PAIRS = [
    pytest.param(case, engine, id=f"{case.name}-{engine.name}")
    for engine in ENGINES.values()
    for case in RUNNABLE
    if engine.accepts(case)
]


@pytest.mark.parametrize(("case", "engine"), PAIRS)
def test_case(case: Case, engine: Engine) -> None:
    outcome = engine.run(case)
    assert (outcome.r0, _shown(case, outcome.fault)) == (case.result, case.fault)
    assert outcome.memory.hex() == case.expected_memory.hex()


def _shown(case: Case, fault: Fault | None) -> Fault | None:
    """The fault without the numbers that the case leaves out because they depend on where memory lies."""
    if fault is None or case.fault is None:
        return fault
    known = {name: getattr(fault, name) for name in ("offset", "address") if getattr(case.fault, name) is not None}
    return Fault(fault.kind, fault.pc, fault.size, fault.region, **known)


@pytest.mark.parametrize("case", REFUSED, ids=str)
def test_refused_case(case: Case) -> None:
    with pytest.raises(VerifierError) as caught:
        verify(case.program, callx=case.callx)
    assert tuple((found.pc, found.rule) for found in caught.value.violations) == case.error


def test_there_are_enough_cases() -> None:
    assert len(load_all()) >= 300
    assert len({case.name for case in load_all()}) == len(load_all())
    assert all(case.error != () for case in REFUSED), "our own cases name the rule"


def test_every_supported_row_is_executed() -> None:
    executed: set[str] = set()
    for case in RUNNABLE:
        for event in make_machine(case).trace(aligned_buffer(case.memory or b"", case.writable)).events:
            spec = find_spec(event.instruction)
            assert spec is not None
            executed.add(spec.mnemonic)
    supported = {spec.mnemonic for spec in INSTRUCTION_SET if not spec.unsupported}
    # What names a map runs only as part of an object file; the cases hold its refusal.
    maps = {spec.mnemonic for spec in INSTRUCTION_SET if spec.mnemonic.startswith("lddw map")}
    assert supported - executed == maps


def test_every_unsupported_row_is_refused_by_a_case() -> None:
    refused = {
        spec.mnemonic
        for case in REFUSED
        for pc, rule in case.error or ()
        if rule in ("unsupported", "map") and (spec := case.program.specs[case.program.index_at[pc]]) is not None
    }
    unsupported = {spec.mnemonic for spec in INSTRUCTION_SET if spec.unsupported}
    maps = {spec.mnemonic for spec in INSTRUCTION_SET if spec.mnemonic.startswith("lddw map")}
    assert refused == unsupported | maps


@pytest.mark.skipif(shutil.which("gcc") is None, reason="needs gcc")
def test_generated_cases_are_what_the_tool_writes() -> None:
    tool = Path(ROOT, "tools", "make_cases.py")
    done = subprocess.run([sys.executable, tool, "--check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


class TestForm:
    """The loader of the text-case form."""

    def test_form_of_the_public_suite(self) -> None:
        (case,) = parse(
            "# Copyright\n-- asm\nldxb %r0, [%r1+1] # second\nexit\n-- no register offset\n"
            "-- mem\naa bb # two bytes\n-- result\n0xbb\n"
        )
        assert (case.memory, case.result, len(case.program)) == (b"\xaa\xbb", 0xBB, 2)

    def test_raw_words_and_message(self) -> None:
        (case,) = parse("-- raw\n0xb7 149\n-- error\nFailed to load code: unknown opcode\n")
        assert case.program.code.hex() == "b7000000000000009500000000000000"
        assert case.error == ()

    def test_several_cases(self) -> None:
        cases = list(parse("== a\n-- asm\nexit\n-- result\n-1\n== b\n-- asm\nexit\n-- mem\n\n-- result\n1", "file"))
        assert [(case.name, case.result) for case in cases] == [("file/a", (1 << 64) - 1), ("file/b", 1)]
        assert cases[1].memory is None

    def test_additions(self) -> None:
        (case,) = parse(
            "-- asm\nexit\n-- mem\n01*3 ff\n-- fault\nkind: bounds\npc: 1\nsize: 8\nregion: any\noffset: -1\n"
            "-- mem after\n00\n-- option\nfuel: 3\ncall depth: 2\ncallx: helper\nmemory: read-only"
        )
        assert case.memory == b"\1\1\1\xff"
        assert case.fault == Fault("bounds", 1, 8, "any", -1)
        assert (case.fuel, case.call_depth, case.callx, case.writable) == (3, 2, "helper", False)
        assert case.expected_memory == b"\0"

    @pytest.mark.parametrize(
        ("text", "complaint"),
        [
            ("-- asm\nexit\n", "one of result"),
            ("-- result\n0", "either asm or raw"),
            ("-- asm\nexit\n-- asm\nexit\n-- result\n0", ":3: a second section"),
            ("-- asm\nexit\n-- results\n0", ":3: unknown section"),
            ("mov r0, 0\n-- asm\nexit", ":1: text before"),
            ("-- asm\nexit\n-- mem\n0g\n-- result\n0", ":4: '0g' is not hex"),
            ("-- asm\nexit\n-- result\n0\n-- option\nspeed: 3", "unknown option speed"),
            ("-- asm\nexit\n-- fault\nkind: fire\npc: 0", "no kind of fault"),
            ("-- asm\nexit\n-- fault\nkind: fuel\npc: 0\nsize: 3", "a fault of kind fuel has pc"),
            ("-- asm\nexit\n-- fault\nkind: bounds\npc: 0", "has a region and a size"),
            ("-- asm\nexit\n-- fault\nkind bounds", "expected `name: value`"),
        ],
    )
    def test_broken_form(self, text: str, complaint: str) -> None:
        with pytest.raises(CaseError, match=complaint):
            list(parse(text))
