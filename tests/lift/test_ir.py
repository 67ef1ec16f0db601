"""FileCheck-like tests of the IR: the cases stand in ``tests/data/ir`` with a description of their form."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from llvmbpf import EbpfVmMbuff, EbpfVmRaw, assemble
from llvmbpf.vm import Machine

DATA = Path(__file__).parent.parent / "data" / "ir"


@dataclass
class Check:
    """One ``-- check`` section."""

    stage: str = "lifted"
    options: dict[str, Any] = field(default_factory=dict)
    function: str = ""
    lines: list[tuple[str, str]] = field(default_factory=list)


@dataclass
class Case:
    name: str
    assembly: str
    checks: list[Check]


def read_cases() -> list[Case]:
    cases = []
    for path in sorted(DATA.glob("*.ir")):
        for chunk in re.split(r"^== ", path.read_text(), flags=re.MULTILINE)[1:]:
            name, _, rest = chunk.partition("\n")
            assembly, *checks = re.split(r"^-- check\n", rest.removeprefix("-- asm\n"), flags=re.MULTILINE)
            cases.append(Case(name, assembly, [read_check(text) for text in checks]))
    return cases


def read_check(text: str) -> Check:
    check = Check()
    for line in filter(None, map(str.strip, text.splitlines())):
        key, _, value = line.partition(":")
        value = value.strip()
        if key in ("has", "not", "count"):
            check.lines.append((key, value))
        elif key == "options":
            check.options = {name: parse(word) for name, _, word in (pair.partition("=") for pair in value.split())}
        else:
            assert hasattr(check, key), line
            setattr(check, key, value)
    assert check.lines, "a check that checks nothing"
    return check


def parse(word: str) -> Any:
    return {"true": True, "false": False}.get(word, int(word) if word.isdigit() else word)


def machine(case: Case, options: dict[str, Any]) -> Machine:
    options = dict(options)
    program = assemble(case.assembly)
    if options.pop("machine", "raw") == "mbuff":
        return EbpfVmMbuff(program, data_offset=8, data_end_offset=24, **options)
    return EbpfVmRaw(program, **options)


def text_of(vm: Machine, check: Check) -> str:
    if check.stage == "assembly":
        return re.sub(r"[ \t]+", " ", vm.inspect_asm())
    text = vm.inspect_llvm(optimized=check.stage == "optimised")
    if check.function:
        names = {"run": r"@\"?llvmbpf\.run\"?", "find.region": r"@find\.region"}
        name = names.get(check.function, rf"@bpf\.{check.function}")
        found = re.search(rf"^define [^\n]*{name}\(.*?^}}", text, flags=re.MULTILINE | re.DOTALL)
        assert found, f"no function {check.function} in\n{text}"
        text = found.group()
    return re.sub(r"[ \t]+", " ", text)


def pattern(value: str) -> re.Pattern[str]:
    """Literal text in which ``{...}`` is a regular expression, but for LLVM's own ``{ i64, i1 }``."""
    parts = re.split(r"(\{[^ ][^}]*\}|\{\S+\})", value)
    return re.compile("".join(one[1:-1] if number % 2 else re.escape(one) for number, one in enumerate(parts)))


def verify_check(text: str, check: Check) -> None:
    position = 0
    forbidden: list[str] = []
    for key, value in check.lines:
        if key == "count":
            number, _, what = value.partition(" ")
            assert len(pattern(what).findall(text)) == int(number), f"count {value} in\n{text}"
        elif key == "not":
            forbidden.append(value)
        else:
            found = pattern(value).search(text, position)
            assert found, f"{value!r} is not in\n{text[position:]}"
            assert_absent(forbidden, text[position : found.start()])
            forbidden, position = [], found.end()
    assert_absent(forbidden, text[position:])


def assert_absent(forbidden: list[str], text: str) -> None:
    for value in forbidden:
        assert not pattern(value).search(text), f"{value!r} is in\n{text}"


CASES = read_cases()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_ir(case: Case) -> None:
    for check in case.checks:
        verify_check(text_of(machine(case, check.options), check), check)


def test_a_check_can_fail() -> None:
    text = "a\nb b\nc\n"
    verify_check(text, read_check("has: a\nnot: c\nhas: b\ncount: 2 b\nnot: a"))
    for bad in ("has: d", "has: c\nhas: a", "has: a\nnot: b\nhas: c", "count: 3 b", "has: b\nnot: c"):
        with pytest.raises(AssertionError):
            verify_check(text, read_check(bad))
