"""Checksums, against RFC 1071 by the book, the kernel's own arithmetic, and dpkt."""

from __future__ import annotations

import struct

import dpkt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from llvmbpf.program import ProgramType
from tests.helpers.record import Buffer, Run, ethernet

EFAULT, EINVAL, EACCES, ENOTSUPP = -14, -22, -13, -524
M32 = 0xFFFFFFFF


def rfc1071(data: bytes) -> int:
    """The checksum of bytes, as a number in network byte order."""
    total = 0
    for at in range(0, len(data), 2):
        total += int.from_bytes(data[at : at + 2].ljust(2, b"\0"), "big")
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF


def add(a: int, b: int) -> int:
    """csum_add of the kernel: one's complement, in 32 bits."""
    return (a + b & M32) + (a + b >> 32)


def fold(total: int) -> int:
    """csum_from32to16 of the kernel."""
    total = (total & 0xFFFF) + (total >> 16)
    return (total & 0xFFFF) + (total >> 16)


def partial(data: bytes, seed: int) -> int:
    """csum_partial: a sum of little-endian words in 32 bits."""
    for (word,) in struct.iter_unpack("<I", data):
        seed = add(seed, word)
    return seed


def field(run: Run, at: int) -> bytes:
    return run.packet[at : at + 2]


words = st.integers(0, 40).map(lambda n: n * 4)


@given(
    words.flatmap(lambda n: st.binary(min_size=n, max_size=n)),
    words.flatmap(lambda n: st.binary(min_size=n, max_size=n)),
    st.integers(0, M32),
)
def test_csum_diff(old: bytes, new: bytes, seed: int) -> None:
    a, b = Buffer(old), Buffer(new)
    result = Run(b"").call("helper_csum_diff", a.address, len(old), b.address, len(new), seed)
    if old and new:
        expected = fold(add(partial(new, seed), ~partial(old, 0) & M32))
    elif new:
        expected = fold(partial(new, seed))
    elif old:
        expected = fold(~partial(old, ~seed & M32) & M32)
    else:
        expected = fold(seed)
    assert result == expected
    nothing = Run(b"").call("helper_csum_diff", 0, 0, b.address, len(new), 0)
    assert struct.pack("<H", ~nothing & 0xFFFF) == struct.pack(">H", rfc1071(new))


def test_csum_diff_of_zeros_and_wrong_sizes() -> None:
    zeros, run = Buffer(bytes(8)), Run(b"")
    at = zeros.address
    assert run.call("helper_csum_diff", at, 8, at, 8, 0) == 0xFFFF
    assert run.call("helper_csum_diff", at, 8, 0, 0, 0) == 0
    assert run.call("helper_csum_diff", 0, 0, at, 8, 0) == 0
    assert run.call("helper_csum_diff", at, 6, 0, 0, 0) == EINVAL
    assert run.call("helper_csum_diff", 0, 0, at, 7, 0) == EINVAL
    assert run.call("helper_csum_diff", 0, 4, at, 4, 0) == EINVAL
    assert run.call("helper_csum_diff", at, 4, 0, 4, 0) == EINVAL


def test_a_large_csum_diff_does_not_overflow() -> None:
    data = Buffer(b"\xff" * 65536)
    assert Run(b"").call("helper_csum_diff", data.address, 65536, 0, 0, 0) == fold(~partial(data.contents, M32) & M32)
    assert Run(b"").call("helper_csum_diff", 0, 0, data.address, 65536, 5) == fold(partial(data.contents, 5))


@given(
    st.binary(min_size=16, max_size=40),
    st.one_of(st.integers(0, 42), st.sampled_from([0x10000, M32])),
    st.integers(0, (1 << 64) - 1) | st.sampled_from([0, 0xFFFF, M32]),
    st.integers(0, (1 << 64) - 1) | st.sampled_from([0, 0xFFFF, M32]),
    st.sampled_from([0, 2, 4, 4, 1, 3, 8, 0x100]),
    st.sampled_from([0, 0x10, 0x20, 0x40, 0x60, 0x30]),
    st.sampled_from([None, 0, 0xFFFF]),
)
def test_replace(packet: bytes, at: int, old: int, new: int, size: int, flags: int, checksum: int | None) -> None:
    if size == 0 and old % 3:
        old = 0
    if checksum is not None and at + 2 <= len(packet):
        packet = packet[:at] + checksum.to_bytes(2, "little") + packet[at + 2 :]
    for layer in ("l3", "l4"):
        given_flags = size | (flags if layer == "l4" else 0)
        run = Run(packet)
        result, expected, stored = run.helper(f"{layer}_csum_replace", at, old, new, given_flags), 0, None
        if size > 0xF:
            expected = EINVAL
        elif at > 0xFFFF or at % 2 or at + 2 > len(packet):
            expected = EFAULT
        else:
            expected, stored = _replaced(int.from_bytes(packet[at : at + 2], "little"), old, new, size, flags, layer)
        assert result == expected
        after = packet if stored is None else packet[:at] + stored.to_bytes(2, "little") + packet[at + 2 :]
        assert run.packet == after


def _replaced(checksum: int, old: int, new: int, size: int, flags: int, layer: str) -> tuple[int, int | None]:
    """The result and the checksum after it, by the kernel's own steps."""
    maybe_none = layer == "l4" and flags & 0x20
    if maybe_none and not flags & 0x40 and not checksum:
        return 0, None
    inverted = ~checksum & M32
    if size == 0:
        if old:
            return EINVAL, None
        total = add(inverted, new & M32)
    elif size == 2 and layer == "l3":
        total = (~checksum & 0xFFFF) + (~old & 0xFFFF)
        total = (total & 0xFFFF) + (total >> 16) + (new & 0xFFFF)
    elif size in (2, 4):
        mask = 0xFFFF if size == 2 else M32
        total = add(add(inverted, ~(old & mask) & M32), new & mask)
    else:
        return EINVAL, None
    result = ~fold(total) & 0xFFFF
    return 0, 0xFFFF if maybe_none and not result else result


@given(st.binary(min_size=20, max_size=20), st.integers(0, M32), st.integers(0, 255))
def test_a_header_stays_right(header: bytes, address: int, ttl: int) -> None:
    """Replace the source address and the TTL of an IPv4 header, and its checksum with them."""
    header = header[:10] + bytes(2) + header[12:]
    header = header[:10] + struct.pack(">H", rfc1071(header)) + header[12:]
    run = Run(ethernet(0x0800, header))
    old, new = int.from_bytes(header[12:16], "little"), Buffer(struct.pack("<I", address))
    assert run.helper("l3_csum_replace", 24, old, address, 4) == 0
    assert run.helper("skb_store_bytes", 26, new.address, 4, 0) == 0
    old, new = int.from_bytes(header[8:10], "little"), Buffer(bytes([ttl, header[9]]))
    assert run.helper("l3_csum_replace", 24, old, int.from_bytes(new.contents, "little"), 2) == 0
    assert run.helper("skb_store_bytes", 22, new.address, 2, 0) == 0
    after = run.packet[14:]
    assert after == header[:8] + bytes([ttl]) + header[9:10] + after[10:12] + struct.pack("<I", address) + header[16:]
    assert rfc1071(after) in (0, 0xFFFF)


@given(st.binary(max_size=50), st.integers(0, 0xFFFF), st.integers(0, M32))
def test_tcp_and_udp_as_dpkt_makes_them(data: bytes, port: int, address: int) -> None:
    for kind, flag, at in ((dpkt.tcp.TCP, 0, 16), (dpkt.udp.UDP, 0x20, 6)):
        before, after = (_segment(kind, data, *ends) for ends in ((1000, 0x0A000001), (port, address)))
        run = Run(ethernet(0x0800, before))
        checksum_at = 14 + 20 + at
        assert run.helper("l4_csum_replace", checksum_at, 0x0100000A, _swapped(address), 4 | 0x10 | flag) == 0
        old, new = (int.from_bytes(number.to_bytes(2, "big"), "little") for number in (1000, port))
        assert run.helper("l4_csum_replace", checksum_at, old, new, 2 | flag) == 0
        assert _equal_sums(field(run, checksum_at), after[20 + at : 22 + at])


def _segment(kind: type[dpkt.Packet], data: bytes, port: int, address: int) -> bytes:
    segment = kind(sport=port, dport=53, data=data)
    if kind is dpkt.udp.UDP:
        segment.ulen = len(segment)
    ip = dpkt.ip.IP(
        src=address.to_bytes(4, "big"), dst=b"\x0a\0\0\2", p=6 if kind is dpkt.tcp.TCP else 17, data=segment
    )
    ip.len = len(ip)
    return bytes(ip)


def _swapped(number: int) -> int:
    return int.from_bytes(number.to_bytes(4, "big"), "little")


def _equal_sums(left: bytes, right: bytes) -> bool:
    """0 and 0xffff are the same sum."""
    return left == right or {left, right} == {b"\0\0", b"\xff\xff"}


@pytest.mark.parametrize("ecn", range(4))
@pytest.mark.parametrize("is_cgroup", [False, True])
def test_congestion_of_ipv4(ecn: int, is_cgroup: bool) -> None:
    header = bytes(dpkt.ip.IP(tos=0xB8 | ecn, src=b"\1\2\3\4", dst=b"\5\6\7\x08", p=17))
    if is_cgroup:
        run, start = Run(header, ProgramType.CGROUP_SKB, protocol=0x0008), 0
    else:
        run, start = Run(ethernet(0x0800, header)), 14
    assert run.helper("skb_ecn_set_ce") == (ecn != 0)
    after = run.packet[start:]
    assert after[1] == (0xBB if ecn else 0xB8)
    assert rfc1071(after) == 0
    assert after[:1] + after[2:10] + after[12:] == header[:1] + header[2:10] + header[12:]


@pytest.mark.parametrize("ecn", range(4))
def test_congestion_of_ipv6(ecn: int) -> None:
    header = struct.pack(">I", 6 << 28 | ecn << 20 | 0xABCDE) + bytes(36)
    run = Run(ethernet(0x86DD, header))
    assert run.helper("skb_ecn_set_ce") == (ecn != 0)
    assert run.packet[14:] == struct.pack(">I", 6 << 28 | (3 << 20 if ecn else 0) | 0xABCDE) + bytes(36)


def test_congestion_of_what_is_no_whole_header() -> None:
    for frame in (
        ethernet(0x0800, b"\x45\x02" + bytes(17)),
        ethernet(0x86DD, b"\x60\x20" + bytes(37)),
        ethernet(0x0806, bytes(40)),
    ):
        run = Run(frame)
        assert run.helper("skb_ecn_set_ce") == 0
        assert run.packet == frame


def test_nothing_has_been_checked_by_a_device() -> None:
    run = Run(bytes(20))
    assert run.helper("csum_update", 5) == ENOTSUPP
    assert [run.helper("csum_level", level) for level in range(5)] == [EACCES, 0, 0, 0, EINVAL]
