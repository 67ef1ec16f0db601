"""Sections of code: types of programs, told or guessed, and functions that share a place."""

from __future__ import annotations

import struct
import warnings
from itertools import pairwise
from typing import Any

import pytest

import llvmbpf
from llvmbpf import MissingHelperWarning, ProgramType, ProgramTypeWarning
from llvmbpf.objects import parse_program_type, read_elf
from llvmbpf.objects.sections import find_functions

from .mutants import Table, with_field
from .samples import ALL, path_of

# The section of this object is called as by somebody who mistypes its name.
MISTYPED = path_of("counters.v3").read_bytes().replace(b"xdp\0", b"xpd\0")


def test_a_program_whose_section_says_nothing_is_warned_of() -> None:
    with pytest.warns(ProgramTypeWarning, match=r"'counters' takes a struct xdp_md.*section 'xpd'") as caught:
        loaded = llvmbpf.load(MISTYPED)
    assert loaded.programs["counters"].type is ProgramType.RAW
    assert caught[0].filename == __file__


@pytest.mark.parametrize("given", ["xdp", "xdp/devmap", "XDP", ProgramType.XDP])
def test_its_type_can_be_told(given: Any) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        loaded = llvmbpf.load(MISTYPED, types={"counters": given})
    program, usual = loaded.programs["counters"], llvmbpf.load(path_of("counters.v3")).programs["counters"]
    assert program.type is ProgramType.XDP
    packet = bytes(12) + b"\x08\x00\x45" + bytes(40)
    assert program.run(packet).retval == usual.run(packet).retval == 2


@pytest.mark.parametrize(
    ("types", "message"),
    [
        ({"other": "xdp"}, "there is no program 'other'; programs: counters"),
        ({"counters": "xpd"}, "'xpd' is no type of programs; types: xdp, tc, .*raw"),
        ({"counters": 77}, "77 is not a valid ProgramType"),
    ],
)
def test_unknown_programs_and_types_are_refused(types: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        llvmbpf.load(MISTYPED, types=types)


@pytest.mark.parametrize("name", ALL)
def test_no_other_object_is_warned_of(name: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        warnings.simplefilter("ignore", MissingHelperWarning)
        llvmbpf.load(path_of(name))


def test_types_print_as_names() -> None:
    assert str(ProgramType.XDP) == f"{ProgramType.XDP}" == "XDP"
    assert f"{ProgramType.XDP:>5}" == "  XDP"
    assert [parse_program_type(str(one)) for one in ProgramType] == list(ProgramType)


def test_an_empty_function_hides_none() -> None:
    content = path_of("tail_calls.v3").read_bytes()
    image = read_elf(content)
    functions = [one for one in image.symbols if one.kind == "STT_FUNC"]
    table = next(one for one in image.sections if one.name == ".symtab")
    (symbols,) = struct.unpack_from("<Q", content, Table.of(content).start + 64 * table.index + 24)
    for empty, other in pairwise(functions):
        fields = symbols + 24 * empty.index + 8
        changed = with_field(with_field(content, fields, 8, other.value), fields + 8, 8, 0)
        found = {one.name: (one.start, one.end) for one in find_functions(read_elf(changed))}
        assert found[other.name] == (other.value, other.value + other.size)
        assert empty.name not in found
