"""The demo's filter, compiled for this machine, against the two parses of `reference_filter`."""

from __future__ import annotations

import ctypes
import random
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llvmbpf.packets import PacketArray, read_pcap

from .reference_filter import VLAN_TAGGED, Verdict, dissected_verdict, verdict

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "llvmbpf" / "data"
BUILD_SCRIPT = ROOT / "tools" / "build_demo_filter.py"

Filter = Callable[[bytes], int]


@pytest.fixture(scope="module")
def capture() -> PacketArray:
    return read_pcap(DATA / "capture.pcap", strict=True)


@pytest.fixture(scope="module")
def native(tmp_path_factory: pytest.TempPathFactory) -> Filter:
    """The C source as the host's compiler understands it."""
    if shutil.which("gcc") is None:
        pytest.skip("needs gcc")
    library = tmp_path_factory.mktemp("filter") / "filter.so"
    flags = ("-O2", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC")
    subprocess.run(["gcc", *flags, "-o", str(library), str(DATA / "filter.c")], check=True)
    function = ctypes.CDLL(str(library)).filter
    function.argtypes = (ctypes.c_char_p, ctypes.c_ulong)
    function.restype = ctypes.c_ulong
    return lambda packet: int(function(packet or None, len(packet)))


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


def test_native_filter_on_cases_made_by_hand(native: Filter) -> None:
    assert [native(packet) for packet, _ in CASES] == [expected for _, expected in CASES]


def test_both_references_agree_on_the_capture(capture: PacketArray) -> None:
    compared = [(dissected_verdict(bytes(packet)), verdict(bytes(packet))) for packet in capture]
    assert [pair for pair in compared if pair[0] is not None and pair[0] != pair[1]] == []
    # dpkt may be silent about frames that are malformed or that the capture has cut, and about few others.
    silent = Counter(mine & ~VLAN_TAGGED for theirs, mine in compared if theirs is None)
    assert silent[Verdict.MALFORMED] > 0
    assert sum(silent.values()) < len(capture) / 20


def test_native_filter_on_the_capture(native: Filter, capture: PacketArray) -> None:
    packets = [bytes(packet) for packet in capture]
    assert [native(packet) for packet in packets] == [verdict(packet) for packet in packets]


def test_capture_has_every_verdict_with_and_without_tags(capture: PacketArray) -> None:
    found = {verdict(bytes(packet)) for packet in capture}
    assert found == {kind | flag for kind in Verdict for flag in (0, VLAN_TAGGED)}


def test_native_filter_on_damaged_packets_of_the_capture(native: Filter, capture: PacketArray) -> None:
    generator = random.Random(20)
    for _ in range(20_000):
        packet = bytearray(capture[generator.randrange(len(capture))])
        for _ in range(generator.randrange(4)):
            packet[generator.randrange(min(len(packet), 90))] = generator.choice((0, 1, 6, 17, 43, 44, 58, 60, 69, 255))
        cut = bytes(packet[: generator.randrange(len(packet) + 1)] if generator.random() < 0.5 else packet)
        assert native(cut) == verdict(cut), cut.hex()


@settings(max_examples=300, deadline=None)
@given(
    kind=st.sampled_from((0x0800, 0x86DD)),
    tags=st.lists(st.sampled_from((0x8100, 0x88A8)), max_size=3),
    payload=st.lists(st.sampled_from((0, 1, 2, 4, 6, 8, 17, 43, 44, 53, 58, 60, 69, 80, 96, 255)), max_size=130),
)
def test_native_filter_on_headers_of_likely_bytes(
    native: Filter, kind: int, tags: list[int], payload: list[int]
) -> None:
    packet = ethernet(kind, bytes(payload), tuple(tags))
    assert native(packet) == verdict(packet)


def test_shipped_bytecode_is_what_clang_makes_of_the_source() -> None:
    if not (shutil.which("clang-19") and shutil.which("llvm-objcopy-19")):
        pytest.skip("needs clang-19 and llvm-objcopy-19")
    subprocess.run([sys.executable, str(BUILD_SCRIPT), "--check"], check=True)
