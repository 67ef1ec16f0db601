"""The capture that the demo ships: what its README says of it is so."""

from __future__ import annotations

import struct
import subprocess
import sys
from pathlib import Path

import dpkt
import numpy as np
import pytest

from llvmbpf.packets import PacketArray, read_pcap

ROOT = Path(__file__).resolve().parents[2]
CAPTURE = ROOT / "llvmbpf" / "data" / "capture.pcap"


@pytest.fixture(scope="module")
def capture() -> PacketArray:
    return read_pcap(CAPTURE, strict=True)


def test_readme_has_the_counts() -> None:
    command = [sys.executable, str(ROOT / "tools" / "describe_capture.py")]
    counts = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    assert counts in CAPTURE.with_name("README.md").read_text()


def test_dpkt_reads_the_same(capture: PacketArray) -> None:
    with CAPTURE.open("rb") as file:
        reader = dpkt.pcap.Reader(file)
        expected = [(round(time * 1e6), data) for time, data in reader]
        assert reader.datalink() == capture.link_type
    times = (capture.timestamps // 1000).tolist()
    assert [(time, bytes(packet)) for time, packet in zip(times, capture, strict=True)] == expected


def test_order_of_time_and_sizes(capture: PacketArray) -> None:
    assert (np.diff(capture.timestamps) >= 0).all()
    # An MTU of 1500, an Ethernet header, two tags.
    assert capture.original_lengths.max() == 1500 + 14 + 8
    cut = capture[capture.lengths < capture.original_lengths]
    assert len(cut) > 100
    assert set(cut.lengths.tolist()) == {96}


def pseudo_header_sum(packet: dpkt.ip.IP | dpkt.ip6.IP6, payload: bytes) -> int:
    """The one's complement sum of addresses, length, protocol and payload: 0 if the checksum in it is right."""
    pseudo = packet.src + packet.dst + struct.pack("!II", len(payload), packet.p)
    return int(dpkt.in_cksum(pseudo + payload))


def test_checksums_are_those_of_a_wire(capture: PacketArray) -> None:
    """With offloads on, the kernel would hand over frames whose checksums are yet to be filled in."""
    checked = 0
    for packet in capture[capture.lengths == capture.original_lengths]:
        network = dpkt.ethernet.Ethernet(bytes(packet)).data
        if not isinstance(network, (dpkt.ip.IP, dpkt.ip6.IP6)):
            continue
        is_fragment = (
            44 in network.extension_hdrs if isinstance(network, dpkt.ip6.IP6) else network.mf or network.offset
        )
        if (
            isinstance(network.data, (dpkt.tcp.TCP, dpkt.udp.UDP))
            and not is_fragment
            and 43 not in getattr(network, "extension_hdrs", {})
        ):
            assert pseudo_header_sum(network, bytes(network.data)) == 0, bytes(packet).hex()
            checked += 1
    assert checked > 2000
