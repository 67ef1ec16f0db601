"""The demo's filter in every engine, one packet and batch, against the two parses of `reference_filter`.

The filter tells its verdict on a packet by what it counts: the map is compared before and after a single run. In
batches the verdicts are read from the actions, a bit at a time: the filter is set to drop those that have the bit.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import llvmbpf
from llvmbpf.packets import PacketArray, read_pcap

from .reference_filter import VLAN_TAGGED, XDP_DROP, Verdict, action, dissected_verdict, verdict

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "llvmbpf" / "data"
KIND_BITS = (VLAN_TAGGED - 1).bit_length()


class Filter:
    """The object as it is shipped, in one engine."""

    def __init__(self, engine: str) -> None:
        self.is_safe, self.engine = engine != "unsafe", "interpreter" if engine == "interpreter" else "jit"
        self.object, self.program = self._load()
        # Those that drop the verdicts with one bit, for each bit of a verdict's number without VLAN_TAGGED.
        self.by_bit = [
            self._load(drop=sum(1 << kind for kind in Verdict if kind >> bit & 1)) for bit in range(KIND_BITS)
        ]
        self.by_tag = self._load(drop=0, drop_tagged=True)

    def _load(self, **variables: Any) -> tuple[llvmbpf.BpfObject, llvmbpf.BpfProgram]:
        loaded = llvmbpf.load(DATA / "filter.o", safe=self.is_safe, cpus=1)
        for name, value in variables.items():
            loaded.globals[name] = value
        return loaded, loaded.programs["filter"]

    def counts(self) -> Any:
        """Packets and bytes by the number of the verdict."""
        return self.object.maps["verdicts"].to_numpy()[:, 0].copy()

    def verdict(self, packet: bytes) -> int:
        """The verdict on one packet: what is counted, once and with all bytes, which must fit what is returned."""
        before = self.counts()
        result = self.program.run(packet, engine=self.engine)
        after = self.counts()
        (changed,) = np.nonzero(after != before)[0]
        assert after["packets"][changed] - before["packets"][changed] == 1
        assert after["bytes"][changed] - before["bytes"][changed] == len(packet)
        assert result.retval == action(int(changed))
        assert result.data_out == packet
        return int(changed)

    def verdicts(self, packets: PacketArray | Sequence[bytes]) -> list[int]:
        """The verdicts on many packets, from batches."""
        found = np.zeros(len(packets), int)
        for bit, (_, program) in enumerate([*self.by_bit, self.by_tag]):
            result = program.run_batch(packets, engine=self.engine, keep_packets=False)
            assert not result.trapped.any()
            found += (result.retval == XDP_DROP) << bit
        return found.tolist()


ENGINES = ["interpreter", "safe", "unsafe"]


@pytest.fixture(scope="module")
def capture() -> PacketArray:
    return read_pcap(DATA / "capture.pcap", strict=True)


@pytest.fixture(scope="module")
def filters() -> dict[str, Filter]:
    return {engine: Filter(engine) for engine in ENGINES}


@pytest.fixture(scope="module", params=ENGINES)
def one(request: pytest.FixtureRequest, filters: dict[str, Filter]) -> Filter:
    return filters[request.param]


def ethernet(kind: int, payload: bytes = b"", tags: tuple[int, ...] = ()) -> bytes:
    types = b"".join(tag.to_bytes(2, "big") + b"\x00\x07" for tag in tags)
    return bytes(12) + types + kind.to_bytes(2, "big") + payload


def ipv4(protocol: int, payload: bytes, first: int = 0x45, fragment: int = 0) -> bytes:
    return bytes([first]) + bytes(5) + fragment.to_bytes(2, "big") + bytes([64, protocol]) + bytes(10) + payload


def ipv6(following: int, payload: bytes, first: int = 0x60) -> bytes:
    return bytes([first]) + bytes(5) + bytes([following, 64]) + bytes(32) + payload


def ports(source: int, destination: int) -> bytes:
    return source.to_bytes(2, "big") + destination.to_bytes(2, "big")


DNS_PORTS, PLAIN_PORTS = ports(40000, 53), ports(40000, 9000)
OPTIONS = bytes([60, 0]) + bytes(6)  # a destination options header before another one

# Each verdict is derived from the specification by hand.
CASES: list[tuple[bytes, int]] = [
    (b"", Verdict.MALFORMED),
    (bytes(13), Verdict.MALFORMED),
    (bytes(14), Verdict.OTHER),
    (ethernet(0x0806), Verdict.ARP),
    (ethernet(0x88CC), Verdict.OTHER),
    (ethernet(0x0806, tags=(0x8100,)), VLAN_TAGGED | Verdict.ARP),
    (ethernet(0x0806, tags=(0x88A8, 0x8100)), VLAN_TAGGED | Verdict.ARP),
    (ethernet(0x0806, tags=(0x8100, 0x8100, 0x8100)), VLAN_TAGGED | Verdict.OTHER),
    (ethernet(0x8100), VLAN_TAGGED | Verdict.MALFORMED),
    (ethernet(0x8100, bytes(3)), VLAN_TAGGED | Verdict.MALFORMED),
    (ethernet(0x0800), Verdict.MALFORMED),
    (ethernet(0x0800, ipv4(17, DNS_PORTS)), Verdict.DNS),
    (ethernet(0x0800, ipv4(17, ports(53, 40000))), Verdict.DNS),
    (ethernet(0x0800, ipv4(6, DNS_PORTS)), Verdict.DNS),
    (ethernet(0x0800, ipv4(6, ports(80, 53))), Verdict.DNS),
    (ethernet(0x0800, ipv4(6, ports(80, 40000))), Verdict.HTTP),
    (ethernet(0x0800, ipv4(6, ports(40000, 8080))), Verdict.HTTP),
    (ethernet(0x0800, ipv4(17, ports(40000, 80))), Verdict.UDP),
    (ethernet(0x0800, ipv4(6, PLAIN_PORTS)), Verdict.TCP),
    (ethernet(0x0800, ipv4(6, PLAIN_PORTS[:3])), Verdict.MALFORMED),
    (ethernet(0x0800, ipv4(1, bytes(4))), Verdict.ICMP),
    (ethernet(0x0800, ipv4(1, bytes(3))), Verdict.MALFORMED),
    (ethernet(0x0800, ipv4(58, bytes(4))), Verdict.OTHER),
    (ethernet(0x0800, ipv4(47, b"")), Verdict.OTHER),
    (ethernet(0x0800, ipv4(6, b"")[:19]), Verdict.MALFORMED),
    (ethernet(0x0800, ipv4(6, DNS_PORTS, first=0x65)), Verdict.MALFORMED),
    (ethernet(0x0800, ipv4(6, DNS_PORTS, first=0x44)), Verdict.MALFORMED),
    (ethernet(0x0800, ipv4(6, bytes(40) + DNS_PORTS, first=0x4F)), Verdict.DNS),
    (ethernet(0x0800, ipv4(47, bytes(39), first=0x4F)), Verdict.MALFORMED),
    (ethernet(0x0800, ipv4(17, DNS_PORTS, fragment=0x2000)), Verdict.DNS),
    (ethernet(0x0800, ipv4(17, DNS_PORTS, fragment=0x4000)), Verdict.DNS),
    (ethernet(0x0800, ipv4(17, b"", fragment=0x0001)), Verdict.FRAGMENT),
    (ethernet(0x0800, ipv4(47, b"", fragment=0x1000)), Verdict.FRAGMENT),
    (ethernet(0x86DD, ipv6(17, DNS_PORTS)), Verdict.DNS),
    (ethernet(0x86DD, ipv6(17, DNS_PORTS), tags=(0x8100,)), VLAN_TAGGED | Verdict.DNS),
    (ethernet(0x86DD, ipv6(58, bytes(4))), Verdict.ICMPV6),
    (ethernet(0x86DD, ipv6(1, bytes(4))), Verdict.OTHER),
    (ethernet(0x86DD, ipv6(59, b"")), Verdict.OTHER),
    (ethernet(0x86DD, ipv6(59, b"")[:39]), Verdict.MALFORMED),
    (ethernet(0x86DD, ipv6(17, DNS_PORTS, first=0x40)), Verdict.MALFORMED),
    (ethernet(0x86DD, ipv6(0, bytes([6, 0]) + bytes(6) + ports(80, 1))), Verdict.HTTP),
    (ethernet(0x86DD, ipv6(43, bytes([6, 2]) + bytes(22) + PLAIN_PORTS)), Verdict.TCP),
    (ethernet(0x86DD, ipv6(43, bytes([47, 2]) + bytes(21))), Verdict.MALFORMED),
    (ethernet(0x86DD, ipv6(60, bytes(7))), Verdict.MALFORMED),
    (ethernet(0x86DD, ipv6(44, bytes([17, 255, 0, 1, 0, 0, 0, 0]) + DNS_PORTS)), Verdict.DNS),
    (ethernet(0x86DD, ipv6(44, bytes([17, 0, 0, 8, 0, 0, 0, 0]))), Verdict.FRAGMENT),
    (ethernet(0x86DD, ipv6(44, bytes([17, 0, 0x80, 0, 0, 0, 0, 0]))), Verdict.FRAGMENT),
    (ethernet(0x86DD, ipv6(60, OPTIONS * 7 + bytes([17, 0]) + bytes(6) + DNS_PORTS)), Verdict.DNS),
    (ethernet(0x86DD, ipv6(60, OPTIONS * 8 + bytes([17, 0]) + bytes(6) + DNS_PORTS)), Verdict.MALFORMED),
]


def test_reference_on_cases_made_by_hand() -> None:
    assert [verdict(packet) for packet, _ in CASES] == [expected for _, expected in CASES]


def test_filter_on_cases_made_by_hand(one: Filter) -> None:
    expected = [number for _, number in CASES]
    assert [one.verdict(packet) for packet, _ in CASES] == expected
    assert one.verdicts([packet for packet, _ in CASES]) == expected


def test_both_references_agree_on_the_capture(capture: PacketArray) -> None:
    compared = [(dissected_verdict(bytes(packet)), verdict(bytes(packet))) for packet in capture]
    assert [pair for pair in compared if pair[0] is not None and pair[0] != pair[1]] == []
    # dpkt may be silent about frames that are malformed or that the capture has cut, and about few others.
    silent = Counter(mine % VLAN_TAGGED for theirs, mine in compared if theirs is None)
    assert silent[Verdict.MALFORMED] > 0
    assert sum(silent.values()) < len(capture) / 20


def test_filter_on_each_packet_of_the_capture(one: Filter, capture: PacketArray) -> None:
    packets = [bytes(packet) for packet in capture]
    expected = [verdict(packet) for packet in packets]
    assert [one.verdict(packet) for packet in packets[::4]] == expected[::4]
    assert one.verdicts(capture) == expected


@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.parametrize("engine", ENGINES)
def test_filter_counts_and_acts_in_a_batch(engine: str, threads: int, capture: PacketArray) -> None:
    loaded = llvmbpf.load(DATA / "filter.o", safe=engine != "unsafe")
    result = loaded.programs["filter"].run_batch(
        capture, threads=threads, engine="interpreter" if engine == "interpreter" else "jit"
    )
    packets = [bytes(packet) for packet in capture]
    assert result.retval.tolist() == [action(verdict(packet)) for packet in packets]
    assert [bytes(packet) for packet in result.packets] == packets
    counts = loaded.maps["verdicts"].to_numpy()
    seen, length = Counter(map(verdict, packets)), Counter[int]()
    for packet in packets:
        length[verdict(packet)] += len(packet)
    assert counts["packets"].sum(axis=1).tolist() == [seen[number] for number in range(len(counts))]
    assert counts["bytes"].sum(axis=1).tolist() == [length[number] for number in range(len(counts))]
    assert np.count_nonzero(counts["packets"].sum(axis=0)) == threads


def test_capture_has_every_verdict_with_and_without_tags(capture: PacketArray) -> None:
    found = {verdict(bytes(packet)) for packet in capture}
    assert found == {kind | flag for kind in Verdict for flag in (0, VLAN_TAGGED)}


def test_filter_on_damaged_packets_of_the_capture(one: Filter, capture: PacketArray) -> None:
    generator = random.Random(20)
    packets = []
    for _ in range(20_000 if one.engine == "jit" else 2_000):
        packet = bytearray(capture[generator.randrange(len(capture))])
        for _ in range(generator.randrange(4)):
            packet[generator.randrange(min(len(packet), 90))] = generator.choice((0, 1, 6, 17, 43, 44, 58, 60, 69, 255))
        packets.append(bytes(packet[: generator.randrange(len(packet) + 1)] if generator.random() < 0.5 else packet))
    wrong = [
        packet.hex() for packet, found in zip(packets, one.verdicts(packets), strict=True) if found != verdict(packet)
    ]
    assert wrong == []


@settings(max_examples=300, deadline=None)
@given(
    kind=st.sampled_from((0x0800, 0x86DD)),
    tags=st.lists(st.sampled_from((0x8100, 0x88A8)), max_size=3),
    payload=st.lists(st.sampled_from((0, 1, 2, 4, 6, 8, 17, 43, 44, 53, 58, 60, 69, 80, 96, 255)), max_size=130),
)
def test_filter_on_headers_of_likely_bytes(
    filters: dict[str, Filter], kind: int, tags: list[int], payload: list[int]
) -> None:
    packet = ethernet(kind, bytes(payload), tuple(tags))
    assert {name: one.verdict(packet) for name, one in filters.items()} == dict.fromkeys(filters, verdict(packet))


@pytest.mark.skipif(shutil.which("clang-19") is None, reason="clang-19 is not installed")
def test_shipped_object_is_what_clang_makes_of_the_source() -> None:
    command = [sys.executable, str(ROOT / "tools" / "build_data.py"), "--check", "filter"]
    subprocess.run(command, check=True, env=os.environ | {"CLANG": "clang-19", "LLVM_STRIP": "llvm-strip-19"})
