"""llvmbpf demo: its counts are those of the independent parse, and it says so when engines disagree."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from packets.reference_filter import VLAN_TAGGED, Verdict, verdict

from llvmbpf.cli.demo import VERDICTS, first_guarded_load, run_demo
from llvmbpf.packets import PacketArray, read_pcap, write_pcap

from .command import CAPTURE, DATA, run

INDEPENDENT = Counter(verdict(packet.tobytes()) for packet in read_pcap(CAPTURE))


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """One pass shows as much as a thousand, but for the rate."""
    monkeypatch.setattr("llvmbpf.cli.demo.MEASURED_SECONDS", 0.0)


def independent_counts() -> dict[str, dict[str, int]]:
    found = {one.name: {"packets": 0, "vlan_tagged": 0} for one in Verdict}
    for number, count in INDEPENDENT.items():
        row = found[Verdict(number & ~VLAN_TAGGED).name]
        row["packets"] += count
        row["vlan_tagged"] += count if number & VLAN_TAGGED else 0
    return {name: row for name, row in found.items() if row["packets"]}


def test_verdicts_equal_the_independent_parse() -> None:
    found = run("demo", "--json").json
    assert found["verdicts"] == independent_counts()
    assert found["packets"] == sum(INDEPENDENT.values())
    assert found["disagreements"] == 0
    engines = found["engines"]
    assert list(engines) == ["safe", "unsafe", "interpreter"]
    assert all(one["packets"] == found["packets"] and one["ns_per_packet"] > 0 for one in engines.values())
    assert engines["safe"]["compile_ns"] > 0


def test_text() -> None:
    done = run("demo")
    assert (done.status, done.errors) == (0, "")
    rows = {
        name: tuple(numbers)
        for name, *numbers in re.findall(r"^ +([A-Z0-9]+) +([\d,]+) +\S+% +([\d,]+)", done.output, re.M)
    }
    assert {name: tuple(int(n.replace(",", "")) for n in row) for name, row in rows.items()} == {
        name: (row["packets"], row["vlan_tagged"]) for name, row in independent_counts().items()
    }
    assert "All three agree on every packet." in done.output
    assert "br i1 %inside" in done.output
    assert "; 2: ldxh r5, [r1+12]" in done.output


def test_names_are_those_of_the_source() -> None:
    source = (DATA / "filter.c").read_text(encoding="utf-8")
    (body,) = re.findall(r"enum verdict \{(.*?)\};", source, re.DOTALL)
    numbers = {name: int(value, 0) for name, value in re.findall(r"^\s*(\w+) = (\w+),", body, re.MULTILINE)}
    assert numbers.pop("VLAN_TAGGED") == VLAN_TAGGED
    assert numbers == {name: number for number, name in enumerate(VERDICTS)}


def test_own_capture(tmp_path: Path) -> None:
    path = tmp_path / "own.pcap"
    arp = bytes(12) + b"\x08\x06"
    write_pcap(path, [arp, arp, b"short"])
    found = run("demo", "--pcap", str(path), "--json").json
    assert found["verdicts"] == {
        "ARP": {"packets": 2, "vlan_tagged": 0},
        "MALFORMED": {"packets": 1, "vlan_tagged": 0},
    }


def test_empty_capture(tmp_path: Path) -> None:
    path = tmp_path / "none.pcap"
    write_pcap(path, [])
    assert run("demo", "--pcap", str(path), "--json").json["verdicts"] == {}
    assert run("demo", "--pcap", str(path)).status == 0


def test_capture_without_ethernet_is_a_warning(tmp_path: Path) -> None:
    path = tmp_path / "raw.pcap"
    PacketArray.from_list([b"abc"], link_type=101).to_pcap(path)
    assert "expects Ethernet" in run("demo", "--pcap", str(path), "--json").errors


def test_sample_is_even_and_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    packets = read_pcap(CAPTURE)
    assert run_demo(packets).sample.tolist() == list(range(len(packets)))
    monkeypatch.setattr("llvmbpf.cli.demo.MOST_INTERPRETED", 100)
    sample = run_demo(packets).sample
    assert len(np.unique(sample)) == 100
    assert (sample[0], sample[-1] < len(packets)) == (0, True)
    assert set(np.diff(sample)) <= {37, 38}
    assert "an even sample of 100 packets" in run("demo").output


@pytest.mark.parametrize("engine", range(3))
def test_disagreement_is_told(engine: int, monkeypatch: pytest.MonkeyPatch) -> None:
    report = run_demo(read_pcap(CAPTURE))
    wrong = report.engines[engine].verdicts.copy()
    wrong[7] += 1
    engines = [*report.engines]
    engines[engine] = replace(engines[engine], verdicts=wrong)
    false_report = replace(report, engines=tuple(engines))
    assert (report.disagreements, false_report.disagreements) == (0, 1)
    monkeypatch.setattr("llvmbpf.cli.demo.run_demo", lambda packets: false_report)
    done = run("demo")
    assert done.status == 1
    assert "DISAGREE on 1 packets" in done.output


class TestFirstGuardedLoad:
    def test_the_first_behind_a_branch(self) -> None:
        text = (
            "define i64 @f() {\nentry:\n  ; 0: ldxb r0, [r1]\n  %m = load i8, ptr %p\nbb.1:\n  ; 1: mov r0, 1\n"
            "  ; 2: ldxb r0, [r2]\n  br i1 %inside, label %ok, label %trap\nok:\n  %n = load i8, ptr %q\n"
            "  %r0.2 = zext i8 %n to i64\n  ; 3: exit\n  ret i64 0\n}"
        )
        assert first_guarded_load(text).splitlines() == text.splitlines()[4:11]

    def test_without_a_guard_the_first(self) -> None:
        text = "entry:\n  ; 0: ldxb r0, [r1]\n  %m = load i8, ptr %p\n  ret i64 0\n}"
        assert first_guarded_load(text).splitlines() == text.splitlines()[:4]

    def test_no_load(self) -> None:
        assert first_guarded_load("define i64 @f() {\nentry:\n  ret i64 0\n}") == ""
