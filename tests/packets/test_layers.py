"""Packets of every link type as programs expect them, built by hand."""

from __future__ import annotations

import numpy as np
import pytest
from vm.programs import CAPTURE, assembled

import llvmbpf
from llvmbpf import CaptureError, Interface, PacketArray, ProgramType
from llvmbpf.packets import from_link_layer, from_network_layer

IP4 = bytes([0x45, 0, 0, 20]) + bytes(16)
IP6 = bytes([0x60]) + bytes(39)
ARP = bytes([0, 1, 8, 0, 6, 4, 0, 1]) + bytes(20)
MAC = bytes.fromhex("020000000110")

COOKED = bytes.fromhex("0000 0001 0006") + MAC + bytes(2)
COOKED_2_TAIL = bytes.fromhex("0000 00000003 0001 00 06") + MAC + bytes(2)

CASES = [  # link type, packet, from the network layer on, Ethernet type, source
    (101, IP4, IP4, 0x0800, bytes(6)),
    (12, IP6, IP6, 0x86DD, bytes(6)),
    (228, IP4, IP4, 0x0800, bytes(6)),
    (229, IP6, IP6, 0x86DD, bytes(6)),
    (0, b"\2\0\0\0" + IP4, IP4, 0x0800, bytes(6)),
    (0, b"\0\0\0\x1e" + IP6, IP6, 0x86DD, bytes(6)),
    (108, b"\0\0\0\2" + IP4, IP4, 0x0800, bytes(6)),
    (113, COOKED + b"\x08\x00" + IP4, IP4, 0x0800, MAC),
    (113, COOKED + b"\x08\x06" + ARP, ARP, 0x0806, MAC),
    (113, bytes(14) + b"\x86\xdd" + IP6, IP6, 0x86DD, bytes(6)),
    (276, b"\x08\x00" + COOKED_2_TAIL + IP4, IP4, 0x0800, MAC),
    (101, b"", b"", 0, bytes(6)),
    (113, COOKED[:9], b"", 0, MAC[:3] + bytes(3)),
]


@pytest.mark.parametrize(("link", "packet", "network", "kind", "source"), CASES)
def test_headers_are_exchanged(link: int, packet: bytes, network: bytes, kind: int, source: bytes) -> None:
    given = PacketArray.from_list([packet], link_type=link, original_lengths=[len(packet) + 100], timestamps=[5])
    seen = from_link_layer(given)
    assert bytes(seen[0]) == bytes(6) + source + kind.to_bytes(2, "big") + network
    assert seen.link_type == 1
    assert seen.original_lengths.tolist() == [len(seen[0]) + 100]
    inner = from_network_layer(given)
    assert bytes(inner[0]) == network
    assert inner.link_type == 101
    assert inner.original_lengths.tolist() == [len(network) + 100]
    assert seen.timestamps.tolist() == inner.timestamps.tolist() == [5]


@pytest.mark.parametrize("tags", range(5))
def test_tags_of_frames_are_passed_over(tags: int) -> None:
    frame = bytes(12) + b"\x81\x00\x00\x05" * tags + b"\x08\x00" + IP4
    given = PacketArray.from_list([frame, frame[: 13 + 4 * tags]])
    assert from_link_layer(given) is given
    network = from_network_layer(given)
    assert bytes(network[0]) == IP4
    assert np.shares_memory(network.buffer, given.buffer)


def test_several_interfaces() -> None:
    packets = [packet for _, packet, *_ in CASES[:10]]
    table = [Interface(link, f"if{number}") for number, (link, *_) in enumerate(CASES[:10])]
    frame = bytes(12) + b"\x08\x00" + IP4
    given = PacketArray.from_list(
        [*packets, frame], interfaces=range(11), interface_table=[*table, Interface(1, "eth0")]
    )
    expected = [bytes(6) + source + kind.to_bytes(2, "big") + inner for _, _, inner, kind, source in CASES[:10]]
    seen = from_link_layer(given)
    assert [bytes(packet) for packet in seen] == [*expected, frame]
    assert [one.name for one in seen.interface_table] == [*(f"if{number}" for number in range(10)), "eth0"]
    assert [bytes(packet) for packet in from_network_layer(given)] == [*(case[2] for case in CASES[:10]), IP4]


TYPE_OF_FRAME = "ldxw r1, [r1+{data}]\nldxh r0, [r1+12]\nbe16 r0\nexit"


def test_programs_see_what_they_expect() -> None:
    tunnel = PacketArray.from_list([IP4, IP6], link_type=101)
    xdp = assembled(TYPE_OF_FRAME.format(data=0)).programs["main"]
    batch = xdp.run_batch(tunnel)
    assert batch.retval.tolist() == [0x0800, 0x86DD]
    tc = assembled(TYPE_OF_FRAME.format(data=76), program_type=ProgramType.SCHED_CLS).programs["main"]
    assert tc.run_batch(tunnel).retval.tolist() == [0x0800, 0x86DD]
    first_byte = "ldxw r1, [r1+76]\nldxb r0, [r1]\nexit"
    cgroup = assembled(first_byte, program_type=ProgramType.CGROUP_SKB).programs["main"]
    capture = llvmbpf.read_capture(CAPTURE)
    expected = [behind_tags(bytes(frame)) for frame in capture]
    assert cgroup.run_batch(capture).retval.tolist() == [inner[0] if inner else 0 for inner in expected]
    assert cgroup.run_batch(tunnel).retval.tolist() == [0x45, 0x60]
    raw = assembled("mov r0, r2\nexit", program_type=ProgramType.RAW).programs["main"]
    assert raw.run_batch(PacketArray.from_list([b"abc"], link_type=127)).r0.tolist() == [3]


def behind_tags(frame: bytes) -> bytes:
    at = 12
    while frame[at : at + 2] in (b"\x81\0", b"\x88\xa8") and len(frame) >= at + 6:
        at += 4
    return frame[at + 2 :]


def test_other_link_types_are_refused_by_name() -> None:
    radio = PacketArray.from_list([bytes(40)], link_type=127)
    program = assembled("mov r0, 2\nexit").programs["main"]
    with pytest.raises(CaptureError, match=r"begin with 802\.11 with radiotap header") as caught:
        program.run_batch(radio)
    assert caught.value.link_types == (127,)
    with pytest.raises(CaptureError, match="link type 147"):
        from_network_layer(PacketArray.from_list([bytes(40)], link_type=147))
    assert program.run_batch(list(radio)).retval.tolist() == [2]
    assert program.run_batch(radio[:0]).retval.tolist() == []
