"""Names that hostile objects, programs and packets bring along stay text, whatever they hold."""

from __future__ import annotations

import pytest

import llvmbpf
from llvmbpf import PacketArray, Program, assemble, verify
from llvmbpf.display import text_of
from llvmbpf.errors import MemoryAccessError, VerifierError, Violation
from llvmbpf.flow import flow_of_program
from llvmbpf.program import MapReference
from llvmbpf.views.html import fragment
from tests.views.samples import DATA
from tests.views.support import parse
from tests.views.support import text_of as text_in

EVIL = "<script>alert(1)</script>\x1b[2J\x00&\"'"


def hostile_object() -> llvmbpf.BpfObject:
    content = (DATA / "firewall.o").read_bytes()  # names of the same length, so that nothing in the file moves
    for old, new in (
        (b"careless\0", b"<script>\0"),
        (b"rules\0", b"<hr/>\0"),
        (b"firewall.c\0", b"<img src=>\0"),
        (b"xdp\0", b"<b>\0"),
    ):
        assert len(old) == len(new)
        assert old in content, old
        content = content.replace(old, new)
    with pytest.warns(llvmbpf.ProgramTypeWarning):
        return llvmbpf.load(content)


def test_names_of_an_object() -> None:
    loaded = hostile_object()
    assert "<script>" in loaded.programs
    values = [loaded, *loaded.programs.values(), *loaded.maps.values()]
    for value in values:
        root = parse(value._repr_html_())
        assert {one.tag for one in root.iter()} <= {
            "div", "style", "table", "thead", "tbody", "tr", "th", "td", "pre", "span", "details", "summary",
        }  # fmt: skip
    assert "<script>" in text_in(parse(loaded._repr_html_()))
    assert "<hr/>" in text_in(parse(loaded._repr_html_()))


def test_symbols_lines_and_maps_of_a_program() -> None:
    plain = assemble("lddw r1, 0\nmov r0, 0\nexit")
    program = Program(plain.code, {0: EVIL, 2: EVIL}, {0: EVIL, 3: EVIL}, {0: MapReference(EVIL)})
    for shown in (program._repr_html_(), flow_of_program(program, verify(plain).cfg)._repr_svg_()):
        assert parse(shown) is not None
    root = parse(program._repr_html_())
    assert "<script>alert(1)</script>" in text_in(root)
    assert "\x1b" not in text_of(program)


def test_errors() -> None:
    error = MemoryAccessError(EVIL, pc=1, instruction=EVIL, region=EVIL, access=EVIL)
    refused = VerifierError(EVIL, violations=[Violation(0, EVIL, EVIL, EVIL)])
    for one in (error, refused):
        parse(one._repr_html_())
        assert "\x1b" not in text_of(one)
        assert "\x00" not in text_of(one)


def test_bytes_of_packets() -> None:
    packets = PacketArray.from_list([b"</pre><script>alert(1)</script>", bytes(range(256)), b""])
    assert parse(packets._repr_html_()) is not None


def test_styles_cannot_be_left() -> None:
    assert parse(fragment("</style><script>")).find(".//script") is None
