"""Every case of tests/data/strict: all findings with their pc, and what a kernel says of such programs."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from support.engines import HELPERS
from support.kernel import assemble_with_maps, text_object
from support.random_kernel import MAPS

from llvmbpf import EbpfVmRaw
from llvmbpf.errors import MissingHelperWarning
from llvmbpf.program import ProgramType
from llvmbpf.strict import FindingKind, StrictReport

DATA = Path(__file__).resolve().parent.parent / "data" / "strict"
TYPES = {"xdp": ProgramType.XDP, "tc": ProgramType.SCHED_CLS, "cgroup_skb": ProgramType.CGROUP_SKB}
MAPS_OF_CASES = tuple(spec for spec in MAPS if spec.name != "stages")  # which holds programs that cases have not got
SAYINGS = ("accepts", "refuses", "privileged")


@dataclass
class StrictCase:
    """One case: the lines of its sections."""

    name: str
    sections: dict[str, list[str]] = field(default_factory=dict)

    @property
    def expected(self) -> list[tuple[int, str]]:
        found = (re.fullmatch(r"pc (\d+): ([a-z-]+)", line) for line in self.sections["findings"])
        return [(int(match[1]), match[2]) for match in found if match is not None]

    @property
    def kernel(self) -> str:
        return self.sections["kernel"][0].split(":")[0]

    def report(self) -> StrictReport:
        options = dict(line.split(": ") for line in self.sections.get("option", []))
        text, depth = "\n".join(self.sections["asm"]), int(options.get("call depth", 8))
        if "type" in options:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", MissingHelperWarning)
                obj = text_object({"main": text}, MAPS_OF_CASES, TYPES[options["type"]], call_depth=depth)
            return obj.programs["main"].verify(level="strict")
        machine = EbpfVmRaw(callx=options.get("callx", "off"), call_depth=depth)
        for number, function in HELPERS.items():
            machine.register_helper(number, function)
        machine.set_program(assemble_with_maps(text))
        return machine.verify(level="strict")


def cases() -> Iterator[StrictCase]:
    for path in sorted(DATA.glob("*.strict")):
        section: list[str] = []
        case: StrictCase | None = None
        for line in path.read_text(encoding="utf-8").splitlines():
            bare = line.split("#")[0].strip()
            if bare.startswith("== "):
                if case is not None:
                    yield case
                case = StrictCase(f"{path.stem}/{bare[3:]}")
            elif bare.startswith("-- "):
                assert case is not None
                section = case.sections[bare[3:]] = []
            elif bare:
                section.append(bare)
        if case is not None:
            yield case


CASES = list(cases())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(case: StrictCase) -> None:
    report = case.report()
    assert [(finding.pc, str(finding.kind)) for finding in report] == case.expected, str(report)
    assert report.passes == (not case.expected)
    assert case.kernel in SAYINGS


def test_what_a_kernel_refuses_is_told() -> None:
    """What it refuses from everyone; and what all may load has no finding."""
    different = [
        case.name
        for case in CASES
        if (case.kernel == "refuses" and not case.expected) or (case.kernel == "accepts" and case.expected)
    ]
    # A loop over the packet ends; a row of calls is as deep as the option says; callx is an option here.
    assert different == [
        "calls/a function",
        "loops/a loop that the packet ends",
        "loops/functions in a row",
    ]


def test_every_kind_has_a_case() -> None:
    told = {kind for case in CASES for _, kind in case.expected}
    # A map that may be null needs maps of maps, and a program that is too large is too long for a case.
    assert {str(kind) for kind in FindingKind} - told == {"map", "too-large"}
