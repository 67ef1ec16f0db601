"""The report as a value, and how it is asked for."""

from __future__ import annotations

import json
import pickle
from dataclasses import FrozenInstanceError
from importlib import import_module
from pathlib import Path

import pytest

import llvmbpf
from llvmbpf import EbpfVmFixedMbuff, EbpfVmRaw, Program, StrictReport, VerifierError, assemble, verify
from llvmbpf.helpers import SCALAR, Signature, memory
from llvmbpf.strict import FindingKind
from llvmbpf.verifier import VerifiedProgram

ROOT = Path(__file__).resolve().parent.parent.parent
DATA = ROOT / "llvmbpf" / "data"
OBJECTS = ROOT / "tests" / "data" / "objects"

CARELESS = assemble("ldxb r0, [r1+9]\nldxb r3, [r10-1]\nexit")


class TestValue:
    """Immutable, printable, true where nothing was found."""

    def test_it_iterates_in_the_order_of_pcs(self) -> None:
        report = verify(CARELESS, level="strict")
        assert isinstance(report, StrictReport)
        assert [finding.pc for finding in report] == [0, 1]
        assert len(report) == 2
        assert not report
        assert not report.passes
        assert report.counts == {"out-of-bounds": 1, "uninitialised-stack": 1}
        assert report.at(1) == (report.findings[1],)
        assert report.at(2) == ()

    def test_it_cannot_be_changed(self) -> None:
        report = verify(CARELESS, level="strict")
        with pytest.raises(FrozenInstanceError):
            report.findings = ()  # type: ignore[misc]
        with pytest.raises(FrozenInstanceError):
            report.findings[0].pc = 3  # type: ignore[misc]

    def test_nothing_found_is_true(self) -> None:
        report = verify(assemble("mov r0, 1\nexit"), level="strict")
        assert report
        assert list(report) == []
        assert str(report) == "nothing found in 2 instructions; fuel: at most 0"

    def test_it_survives_pickling(self) -> None:
        report = verify(CARELESS, level="strict")
        assert pickle.loads(pickle.dumps(report)) == report

    def test_json(self) -> None:
        facts = json.loads(verify(CARELESS, level="strict").to_json())
        assert facts["passes"] is False
        assert facts["findings"][0] == {
            "pc": 0,
            "kind": "out-of-bounds",
            "detail": "load of 1 bytes at packet+9, of which at least 0 bytes are there",
            "instruction": "ldxb r0, [r1+9]",
            "function": "main",
            "state": {"r1": "packet+0"},
            "source_line": None,
            "program": "",
        }

    def test_the_state_is_told(self) -> None:
        text = """
            jlt r2, 20, out
            ldxb r3, [r1]
            and r3, 60
            add r1, r3
            ldxb r0, [r1+20]
            stxdw [r10-8], r3
            exit
        out:
            mov r0, 0
            exit
        """
        (finding,) = verify(assemble(text), level="strict")
        assert dict(finding.state) == {
            "packet": "[0..20)",
            "r1": "packet+[0..60]",
            "r3": "0..60 & 0x3c",
        }

    def test_each_function_is_named(self) -> None:
        report = verify(assemble("call local f\nexit\nf:\nldxb r0, [r1]\nexit"), level="strict")
        assert [(finding.pc, finding.function) for finding in report] == [(2, "f")]


class TestFuel:
    """How much fuel a run takes at most."""

    def test_two_loops(self) -> None:
        text = """
            mov r3, 0
        first:
            add r3, 1
            jlt r3, 5, first
        second:
            add r3, 3
            jlt r3, 50, second
            mov r0, 0
            exit
        """
        report = verify(assemble(text), level="strict")
        assert report
        machine = EbpfVmRaw(assemble(text), fuel=report.fuel.units())
        assert machine.execute_program(b"") == 0

    def test_a_loop_over_the_packet(self) -> None:
        text = "mov r3, 0\njge r3, r2, +2\nadd r3, 2\nja -3\nmov r0, r3\nexit"
        report = verify(assemble(text), level="strict")
        assert report.fuel.units(packet=100) in range(50, 53)
        assert EbpfVmRaw(assemble(text), fuel=report.fuel.units(packet=100)).execute_program(bytes(100)) == 100

    def test_more_than_is_permitted(self) -> None:
        text = assemble("mov r0, 0\nadd r0, 1\njlt r0, 1000, -2\nexit")
        assert EbpfVmRaw(text).verify(level="strict")
        (finding,) = EbpfVmRaw(text, fuel=10).verify(level="strict")
        assert finding.kind is FindingKind.LOOP
        assert "10 are permitted" in finding.detail


class TestAsking:
    """Programs alone, machines, objects."""

    def test_the_structure_is_the_default(self) -> None:
        assert isinstance(verify(CARELESS), VerifiedProgram)
        assert isinstance(verify(CARELESS.code), VerifiedProgram)
        assert isinstance(EbpfVmRaw(CARELESS).verify(), VerifiedProgram)

    def test_another_level(self) -> None:
        for ask in (lambda level: verify(CARELESS, level=level), EbpfVmRaw(CARELESS).verify):
            with pytest.raises(ValueError, match="level is 'structure' or 'strict', not 'loose'"):
                ask("loose")

    def test_what_breaks_the_structure_is_an_error(self) -> None:
        with pytest.raises(VerifierError):
            verify(Program(bytes(8)), level="strict")

    def test_runs_are_not_refused(self) -> None:
        machine = EbpfVmRaw(CARELESS)
        assert not machine.verify(level="strict")
        assert machine.execute_program(bytes(9) + b"\x07") == machine.execute_program_jit(bytes(9) + b"\x07") == 7

    def test_helpers(self) -> None:
        program = assemble("mov r2, 4\ncall 7\nexit")
        assert [str(one.kind) for one in verify(program, level="strict")] == ["helper"]
        signature = Signature(memory(size_argument=2), SCALAR)
        assert [str(one.kind) for one in verify(program, level="strict", helpers={7: signature})] == ["out-of-bounds"]
        machine = EbpfVmRaw(program)
        machine.register_helper(7, lambda address, size: 1)
        assert machine.verify(level="strict")

    def test_a_helper_without_a_signature_reads_what_it_takes(self) -> None:
        machine = EbpfVmRaw(assemble("call 7\nexit"))
        machine.register_helper(7, lambda a, b, c: 1)
        assert [finding.detail[:2] for finding in machine.verify(level="strict")] == ["r3"]

    def test_slots_of_a_metadata_buffer(self) -> None:
        text = "ldxdw r2, [r1+8]\nldxdw r3, [r1]\nmov r4, r3\nadd r4, 4\nmov r0, 0\njgt r4, r2, +1\nldxw r0, [r3]\nexit"
        assert EbpfVmFixedMbuff(assemble(text), 0, 8).verify(level="strict")
        assert not EbpfVmRaw(assemble(text)).verify(level="strict")

    def test_lines_of_c(self) -> None:
        obj = llvmbpf.load(DATA / "firewall.o")
        (finding,) = obj.programs["careless"].verify(level="strict")
        assert finding.program == "careless"
        assert "firewall.c:182" in str(finding)
        assert {name: bool(report) for name, report in obj.verify(level="strict").items()} == {
            "firewall": True,
            "careless": False,
        }
        assert obj.verify() is None

    def test_a_program_that_is_too_large(self) -> None:
        report = verify(assemble("\n".join(["mov r0, 1"] * 50_001 + ["exit"])), level="strict")
        assert [str(finding.kind) for finding in report] == ["too-large"]

    def test_where_the_steps_do_not_suffice_everything_is_told(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(import_module("llvmbpf.strict.check"), "STEPS_AT_MOST", 1)
        program = assemble("jlt r2, 1, +2\nldxb r0, [r1]\njne r0, 0, -2\nmov r0, 0\nexit")
        kinds = [(finding.pc, str(finding.kind)) for finding in verify(program, level="strict")]
        assert kinds == [(0, "too-large"), (1, "out-of-bounds"), (2, "loop")]


# Programs of kernel types in the objects of the tests of which something is told: what, and why.
TOLD = {
    ("callbacks", "callbacks"): {
        "out-of-bounds",  # a pointer into the packet, or null: the paths are not told apart
        "uninitialised-stack",  # padding of a structure that is put into a map
    },
    ("encapsulate", "note"): {"out-of-bounds"},  # metadata in front of a packet that moves
    ("flows", "flow_table"): {"uninitialised-stack"},  # padding
    ("loop_checksum", "loop_checksum"): {"pointer-leak", "unknown-pointer"},  # addresses that a callback reads back
    ("subprograms", "subprograms"): {"call-depth", "loop", "out-of-bounds"},  # recursion, which kernels refuse too
}
TOLD_AT_O0 = {"out-of-bounds", "call-depth", "loop"}
"""Without optimisation pointers or null go through the frame as well."""


def test_what_kernels_accept_has_few_findings() -> None:
    programs = told = 0
    for path in [*DATA.glob("*.o"), *OBJECTS.glob("*.v[34]*.o")]:
        name, is_plain = path.name.split(".")[0], ".O0." in path.name
        if name == "refused":
            continue
        for one in llvmbpf.load(path).programs.values():
            if not one.plan.entry_state.is_kernel or one.name == "careless":
                continue
            programs += 1
            kinds = set(one.verify(level="strict").counts)
            told += bool(kinds)
            expected = TOLD.get((name, one.name), set()) | (TOLD_AT_O0 if is_plain else set())
            assert kinds <= expected, f"{path.name}, {one.name}: {one.verify(level='strict')}"
    print(f"{told} of {programs} programs have findings")
    assert programs >= 60
    assert told <= 20
