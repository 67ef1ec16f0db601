"""llvmbpf demo: its counts are those of the independent parse, and it says so when engines disagree."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from packets.reference_filter import VLAN_TAGGED, XDP_ABORTED, XDP_DROP, XDP_PASS, Verdict, action, verdict

import llvmbpf
from llvmbpf.cli.demo import VERDICTS, ir_of_line, listing_from, run_demo
from llvmbpf.packets import PacketArray, read_pcap, write_pcap

from .command import CAPTURE, DATA, run

PACKETS = [packet.tobytes() for packet in read_pcap(CAPTURE)]


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """One pass shows as much as a thousand, but for the rate."""
    monkeypatch.setattr("llvmbpf.cli.demo.MEASURED_SECONDS", 0.0)


def independent_counts() -> dict[str, dict[str, int]]:
    found = {one.name: {"packets": 0, "bytes": 0, "vlan_tagged": 0} for one in Verdict}
    for packet in PACKETS:
        number = verdict(packet)
        row = found[Verdict(number % VLAN_TAGGED).name]
        row["packets"] += 1
        row["bytes"] += len(packet)
        row["vlan_tagged"] += number >= VLAN_TAGGED
    return {name: row for name, row in found.items() if row["packets"]}


def independent_actions() -> dict[str, int]:
    names = {XDP_ABORTED: "XDP_ABORTED", XDP_DROP: "XDP_DROP", XDP_PASS: "XDP_PASS"}
    return Counter(names[action(verdict(packet))] for packet in PACKETS)


def test_counts_equal_the_independent_parse() -> None:
    found = run("demo", "--json").json
    assert found["verdicts"] == independent_counts()
    assert found["actions"] == independent_actions()
    assert found["packets"] == len(PACKETS)
    assert (found["disagreements"], found["maps_agree"]) == (0, True)
    assert found["variables"] == {"drop": 1 << Verdict.FRAGMENT, "drop_tagged": 0}
    engines = found["engines"]
    assert list(engines) == ["safe", "unsafe", "interpreter"]
    assert all(one["packets"] == found["packets"] and one["ns_per_packet"] > 0 for one in engines.values())
    assert engines["safe"]["compile_ns"] > 0


def test_text() -> None:
    done = run("demo")
    assert (done.status, done.errors) == (0, "")
    rows = re.findall(r"^ +([A-Z0-9]+) +([\d,]+) +\S+% +([\d,]+) +([\d,]+)", done.output, re.MULTILINE)
    assert {name: [int(number.replace(",", "")) for number in numbers] for name, *numbers in rows} == {
        name: [*row.values()] for name, row in independent_counts().items()
    }
    for name, count in independent_actions().items():
        assert f" {name} {count:,}" in done.output
    assert "variables: drop = 1 << FRAGMENT, drop_tagged = False" in done.output
    assert "All three agree on every packet, and their maps on every count." in done.output
    assert re.search(
        r"^# filter.c:\d+: count->packets\+\+;\n +\d+: r1 = \*\(u64 \*\)\(r0 \+ 0\)$", done.output, re.MULTILINE
    )
    assert re.search(r"^  ; \d+: ldxdw r1, \[r0\]$", done.output, re.MULTILINE)


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
        "ARP": {"packets": 2, "bytes": 28, "vlan_tagged": 0},
        "MALFORMED": {"packets": 1, "bytes": 5, "vlan_tagged": 0},
    }


def test_empty_capture(tmp_path: Path) -> None:
    path = tmp_path / "none.pcap"
    write_pcap(path, [])
    found = run("demo", "--pcap", str(path), "--json").json
    assert (found["verdicts"], found["actions"]) == ({}, {})
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
    assert (report.disagreements, report.maps_agree) == (0, True)

    def told(**wrong: np.ndarray) -> str:
        engines = [*report.engines]
        engines[engine] = replace(engines[engine], **wrong)
        monkeypatch.setattr("llvmbpf.cli.demo.run_demo", lambda packets: replace(report, engines=tuple(engines)))
        done = run("demo")
        assert done.status == 1
        assert "All three agree" not in done.output
        return done.output

    actions, counts = report.engines[engine].actions.copy(), report.engines[engine].counts.copy()
    actions[7] += 1
    counts["bytes"][3] += 1
    assert "DISAGREE on 1 packets" in told(actions=actions)
    assert "The maps of the engines DISAGREE" in told(counts=counts)


def test_parts_of_listings() -> None:
    listing = "# a.c:1: one\n 0: r0 = 1\n# a.c:2: two\n 1: call 1  # mark\n 2: exit\n# a.c:3: three\n# a.c:4: four\n"
    assert listing_from(listing, "# mark", 2) == "# a.c:2: two\n 1: call 1  # mark\n 2: exit\n# a.c:3: three"
    program = llvmbpf.load(DATA / "filter.o").programs["filter"]
    (begin,) = (pc for pc, line in program.source_lines.items() if line.text == "count->packets++;")
    assert [int(pc) for pc in re.findall(r"; (\d+): ", ir_of_line(program, "count->packets"))] == [
        begin, begin + 1, begin + 2,
    ]  # fmt: skip
