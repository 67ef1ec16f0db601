"""Bytes of the packet through the context, against slices."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llvmbpf.native import RunRecord
from llvmbpf.program import ProgramType
from tests.helpers.record import Buffer, Run, ethernet

EFAULT, EINVAL, ENOMEM = -14, -22, -12
XDP, TC = ProgramType.XDP, ProgramType.SCHED_CLS

packets = st.binary(min_size=0, max_size=80)
offsets = st.one_of(st.integers(0, 90), st.sampled_from([0xFFFF, 0x10000, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 1 << 32]))
sizes = st.integers(0, 90)


@given(packets, offsets, sizes)
def test_load_bytes(packet: bytes, offset: int, size: int) -> None:
    offset &= 0xFFFFFFFF
    fits = offset + size <= len(packet)
    skb, target = Run(packet), Buffer(b"\x11" * size)
    assert skb.helper("skb_load_bytes", offset, target.address, size) == (0 if fits else EFAULT)
    assert target.contents == (packet[offset : offset + size] if fits else bytes(size))
    xdp, target = Run(packet, XDP), Buffer(b"\x11" * size)
    expected = EFAULT if offset > 0xFFFF else 0 if fits else EINVAL
    assert xdp.helper("xdp_load_bytes", offset, target.address, size) == expected
    assert target.contents == (packet[offset : offset + size] if expected == 0 else b"\x11" * size)
    assert xdp.helper("xdp_get_buff_len") == len(packet)


@given(packets, offsets, st.binary(max_size=90), st.integers(0, 4))
def test_store_bytes(packet: bytes, offset: int, data: bytes, flags: int) -> None:
    offset &= 0xFFFFFFFF
    fits = offset + len(data) <= len(packet)
    stored = packet[:offset] + data + packet[offset + len(data) :] if fits else packet
    skb, source = Run(packet, hash=7), Buffer(data)
    expected = EINVAL if flags > 3 else 0 if fits else EFAULT
    assert skb.helper("skb_store_bytes", offset, source.address, len(data), flags) == expected
    assert skb.packet == (packet if expected else stored)
    assert skb.skb.hash == (0 if expected == 0 and flags & 2 else 7)
    xdp = Run(packet, XDP)
    expected = EFAULT if offset > 0xFFFF else 0 if fits else EINVAL
    assert xdp.helper("xdp_store_bytes", offset, source.address, len(data)) == expected
    assert xdp.packet == (packet if expected else stored)


@given(st.binary(min_size=14, max_size=60), st.integers(0, 70), sizes, st.integers(0, 2), st.booleans())
def test_load_bytes_relative(packet: bytes, offset: int, size: int, header: int, is_cgroup: bool) -> None:
    run = Run(packet, ProgramType.CGROUP_SKB if is_cgroup else TC)
    start = {0: None if is_cgroup else 0, 1: 0 if is_cgroup else 14, 2: None}[header]
    fits = start is not None and start + offset + size <= len(packet)
    target = Buffer(b"\x11" * size)
    result = run.helper("skb_load_bytes_relative", offset, target.address, size, header)
    assert result == (0 if fits else EFAULT)
    assert target.contents == (packet[(start or 0) + offset :][:size] if fits else bytes(size))


def test_network_header_stands_behind_a_tag_that_the_context_tells_of() -> None:
    frame = ethernet(0x0800, b"network", (0x8100, 5))
    for present, expected in ((1, b"net"), (0, frame[14:17])):
        target = Buffer(bytes(3))
        assert Run(frame, vlan_present=present).helper("skb_load_bytes_relative", 0, target.address, 3, 1) == 0
        assert target.contents == expected


def test_stored_and_loaded_memory_may_lie_in_the_packet() -> None:
    run = Run(bytes(range(40)))
    start = run.get(RunRecord.PACKET) + run.get(RunRecord.DATA)
    assert run.helper("skb_store_bytes", 4, start, 30, 0) == 0
    assert run.packet == bytes(range(4)) + bytes(range(30)) + bytes(range(34, 40))
    assert run.helper("skb_load_bytes", 0, start + 1, 10) == 0
    assert run.packet[:11] == bytes([0, 0, 1, 2, 3, 0, 1, 2, 3, 4, 5])


@pytest.mark.parametrize(("size", "expected"), [(0, 0), (20, 0), (21, ENOMEM), (0xFFFFFFFF, ENOMEM)])
def test_pull_data(size: int, expected: int) -> None:
    run = Run(bytes(20))
    assert run.helper("skb_pull_data", size) == expected
    assert run.packet == bytes(20)


def test_change_type() -> None:
    run = Run(bytes(20))
    assert run.helper("skb_change_type", 3) == 0
    assert run.skb.pkt_type == 3
    assert run.helper("skb_change_type", 4) == EINVAL
    assert run.skb.pkt_type == 3
    assert Run(bytes(20), pkt_type=5).helper("skb_change_type", 0) == EINVAL
