"""What notebooks show of coverage."""

from __future__ import annotations

from pathlib import Path

import llvmbpf
from tests.views.support import parse, text_of

DATA = Path(llvmbpf.__file__).parent / "data"


def texts(html: str | None, kind: str) -> list[str]:
    """The texts of all elements of a class."""
    return [text_of(one) for one in parse(html).iter() if one.get("class") == kind]


def test_lines_and_instructions_that_were_not_executed_are_marked() -> None:
    obj = llvmbpf.load((DATA / "firewall.o").read_bytes())
    found = obj.programs["firewall"].coverage(llvmbpf.read_pcap(DATA / "capture.pcap")[:200])
    html = found._repr_html_()
    never = texts(html, "fault")
    assert never[0] == "never executed", "the legend"
    lines, instructions = found.lines(), found["firewall"].hits
    assert len(never) - 1 == sum(not one.hits for one in lines) + int((instructions == 0).sum())
    assert any("tell(ip, end, length, verdict);" in one for one in never)
    partly = texts(html, "changed")
    assert any("if (rule) {" in one or "if (total) {" in one for one in partly)
    assert texts(found["firewall"]._repr_html_(), "fault")


def test_a_program_without_lines_shows_instructions() -> None:
    machine = llvmbpf.EbpfVmRaw(llvmbpf.assemble("jeq r2, 0, +1\nmov r0, 1\nexit"))
    with llvmbpf.coverage(machine) as session:
        machine.execute_program(b"a")
    html = session.result._repr_html_()
    assert texts(html, "fault") == ["never executed"]
    assert len(texts(html, "changed")) == 2, "the legend, and the jump that went one way"
