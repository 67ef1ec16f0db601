"""The hash of a flow: what it depends on."""

from __future__ import annotations

import dpkt
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.record import Run, ethernet

addresses = st.binary(min_size=4, max_size=4)
ports = st.integers(0, 0xFFFF)


def frame(
    source: bytes, target: bytes, sport: int, dport: int, *, protocol: int = 17, options: bytes = b"", **header: int
) -> bytes:
    data = sport.to_bytes(2, "big") + dport.to_bytes(2, "big") + bytes(4)
    ip = dpkt.ip.IP(src=source, dst=target, p=protocol, opts=options, data=data, hl=5 + len(options) // 4, **header)
    return ethernet(0x0800, bytes(ip))


def flow_hash(packet: bytes, **fields: int) -> int:
    run = Run(packet, **fields)
    result = run.helper("get_hash_recalc")
    assert run.skb.hash == result
    assert 0 < result < 1 << 32
    assert run.packet == packet
    return result


@given(addresses, addresses, ports, ports)
def test_both_directions_are_one_flow(source: bytes, target: bytes, sport: int, dport: int) -> None:
    there = flow_hash(frame(source, target, sport, dport))
    assert there == flow_hash(frame(target, source, dport, sport))
    assert there == flow_hash(frame(source, target, sport, dport, ttl=3, options=bytes(8)))
    assert there != flow_hash(frame(source, target, sport, dport, protocol=6))
    if sport != dport or source != target:
        assert there != flow_hash(frame(source, target, sport ^ 1, dport))


def test_fragments_and_other_protocols_have_no_ports() -> None:
    a, b = b"\1\2\3\4", b"\5\6\7\x08"
    for given_fields in ({"mf": 1}, {"offset": 5}, {"protocol": 1}):
        assert flow_hash(frame(a, b, 1, 2, **given_fields)) == flow_hash(frame(a, b, 3, 4, **given_fields))
    assert flow_hash(frame(a, b, 1, 2)) != flow_hash(frame(a, b, 3, 4))


def test_ipv6() -> None:
    def packet(source: int, target: int, sport: int, dport: int) -> bytes:
        ip = dpkt.ip6.IP6(src=bytes([source] * 16), dst=bytes([target] * 16), nxt=17)
        return ethernet(0x86DD, bytes(ip)[:40] + sport.to_bytes(2, "big") + dport.to_bytes(2, "big") + bytes(4))

    assert flow_hash(packet(1, 2, 3, 4)) == flow_hash(packet(2, 1, 4, 3))
    assert len({flow_hash(packet(1, 2, 3, 4)), flow_hash(packet(1, 2, 4, 3)), flow_hash(packet(1, 3, 3, 4))}) == 3


@given(st.binary(max_size=60))
def test_any_bytes_have_a_hash(payload: bytes) -> None:
    for kind in (0x0800, 0x86DD, 0x1234):
        flow_hash(ethernet(kind, payload))
    flow_hash(payload[:13])


def test_a_hash_that_is_there_stays_until_it_is_invalid() -> None:
    packet = frame(b"\1\2\3\4", b"\5\6\7\x08", 1, 2)
    assert flow_hash(packet, hash=99) == 99
    run = Run(packet, hash=99)
    assert run.helper("set_hash_invalid") == 0
    assert run.skb.hash == 0
    assert run.helper("get_hash_recalc") == flow_hash(packet)
