"""Packets that grow and shrink, against surgery on bytes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llvmbpf.native import RunRecord
from llvmbpf.program import ProgramType
from tests.helpers.record import HEADROOM, TAILROOM, Run, ethernet

EFAULT, EINVAL, ENOMEM, EACCES, ENOTSUPP = -14, -22, -12, -13, -524
XDP = ProgramType.XDP
FRAME = 40  # sizeof(struct xdp_frame)
IPV4, IPV6 = 0x0008, 0xDD86  # as the context has them

packets = st.binary(min_size=0, max_size=100)
steps = st.lists(
    st.tuples(
        st.sampled_from(["head", "tail", "meta"]),
        st.one_of(
            st.integers(-300, 330), st.integers(-12, 3).map(lambda n: 4 * n), st.sampled_from([1 << 31, -(1 << 31)])
        ),
    ),
    max_size=8,
)


@given(packets, steps)
def test_xdp(packet: bytes, changes: list[tuple[str, int]]) -> None:
    """The model keeps the packet, the metadata and how much room there is before the metadata."""
    run = Run(packet, XDP)
    content: bytearray = bytearray(packet)  # what is behind the start; None stands for nothing
    front = bytearray(run.slot[:HEADROOM].tobytes())
    metadata, tail = 0, TAILROOM
    for what, amount in changes:
        amount = (amount + (1 << 31)) % (1 << 32) - (1 << 31)
        expected = 0
        if what == "head":
            room = len(front) - metadata - FRAME
            if -amount > room or len(content) - amount < 14:
                expected = EINVAL
            else:
                kept = bytes(front[len(front) - metadata :])
                whole = front + content
                start = len(front) + amount
                whole[start - metadata : start] = kept
                front, content = whole[:start], whole[start:]
        elif what == "tail":
            if amount > tail or len(content) + amount < 14:
                expected = EINVAL
            else:
                content = content + bytes(amount) if amount >= 0 else content[:amount]
                tail -= amount
        else:
            wanted = metadata - amount
            if wanted < 0 or wanted > len(front) - FRAME:
                expected = EINVAL
            elif wanted % 4 or wanted > 255:
                expected = EACCES
            else:
                metadata = wanted
        assert run.helper(f"xdp_adjust_{what}", amount) == expected
        assert run.packet == content
        assert run.metadata == bytes(front[len(front) - metadata :])
        if what == "head" and amount < 0 and not expected:  # what is new at the front is what lay there
            front = bytearray(run.slot[: run.get(RunRecord.DATA)].tobytes())


def test_xdp_keeps_the_room_of_its_frame() -> None:
    run = Run(bytes(20), XDP)
    assert run.helper("xdp_adjust_head", -(HEADROOM - FRAME) - 1) == EINVAL
    assert run.helper("xdp_adjust_head", -(HEADROOM - FRAME)) == 0
    assert run.helper("xdp_adjust_meta", -4) == EINVAL
    large = Run(bytes(20), XDP, headroom=512)
    assert large.helper("xdp_adjust_meta", -252) == 0
    assert large.helper("xdp_adjust_meta", -4) == EACCES


@given(packets, st.one_of(st.integers(0, 500), st.just(0xFFFFFFFF)), st.sampled_from([0, 0, 0, 1]))
def test_change_tail(packet: bytes, length: int, flags: int) -> None:
    run = Run(packet)
    fits = 14 <= length <= len(packet) + TAILROOM and not flags
    assert run.helper("skb_change_tail", length, flags) == (0 if fits else EINVAL)
    assert run.packet == (packet[:length].ljust(length, b"\0") if fits else packet)
    assert run.skb.len == len(run.packet)


@given(packets, st.one_of(st.integers(0, 700), st.just(0xFFFFFFFF)), st.sampled_from([0, 0, 0, 1]))
def test_change_head(packet: bytes, room: int, flags: int) -> None:
    run = Run(packet)
    expected = EINVAL if flags or room >> 31 else 0 if room <= HEADROOM + TAILROOM else ENOMEM
    assert run.helper("skb_change_head", room, flags) == expected
    assert run.packet == (packet if expected else bytes(room) + packet)
    assert run.skb.len == len(run.packet)


@given(
    st.binary(min_size=0, max_size=100),
    st.sampled_from([0x0800, 0x86DD, 0x0806]),
    st.one_of(st.integers(-110, 110), st.sampled_from([0xFFF, 0x1000, -0xFFF, -0x1000, -(1 << 31)])),
    st.integers(0, 2),
    st.one_of(st.sampled_from([0, 0, 0, 1, 2, 4, 6, 128, 256, 384, 512, 1 << 56]), st.integers(0, 511)),
    st.booleans(),
)
def test_adjust_room(payload: bytes, kind: int, difference: int, mode: int, flags: int, is_tagged: bool) -> None:
    frame = ethernet(kind, payload, *([(0x8100, 3)] if is_tagged else []))
    protocol = {0x0800: IPV4, 0x86DD: IPV6}.get(kind, 0x0608)
    run = Run(frame, vlan_present=int(is_tagged), protocol=protocol)
    tagged = 4 if is_tagged and len(frame) >= 18 else 0
    packet, expected, after = _adjust_room(frame, protocol, 14 + tagged, difference, mode, flags)
    assert run.helper("skb_adjust_room", difference, mode, flags) == expected
    assert run.packet == packet
    assert run.skb.protocol == after
    assert run.skb.len == len(packet)


def _adjust_room(
    frame: bytes, protocol: int, network: int, difference: int, mode: int, flags: int
) -> tuple[bytes, int, int]:
    """The frame, the result and the protocol, by the rules of the kernel's bpf_skb_adjust_room."""
    base = {IPV4: 20, IPV6: 40}.get(protocol, 0)
    at = network + (base if mode == 0 else 0)
    decap, encap = flags & 0x180, flags & 6
    shrinks = difference < 0

    def refuse(error: int) -> tuple[bytes, int, int]:
        return frame, error, protocol

    if flags & ~(0x1FF | 0xFF << 56):
        return refuse(EINVAL)
    if abs(difference) > 0xFFF:
        return refuse(EFAULT)
    if not base or mode > 1:
        return refuse(ENOTSUPP)
    if decap and (not shrinks or decap == 0x180):
        return refuse(EINVAL)
    smallest = {0x80: 20, 0x100: 40}.get(decap, base)
    if len(frame) < at:
        return refuse(ENOTSUPP)
    if shrinks:
        if len(frame) - network + difference < max(smallest, 1):
            return refuse(ENOTSUPP)
        if flags & ~(1 | 32 | 0x180):
            return refuse(EINVAL)
        if at - difference > len(frame):
            return refuse(ENOMEM)
        return frame[:at] + frame[at - difference :], 0, {0x80: IPV4, 0x100: IPV6}.get(decap, protocol)
    if encap == 6 or (encap and flags & 24 == 24) or (encap and flags & 64 and flags >> 56 < 14):
        return refuse(EINVAL)
    if difference > HEADROOM + TAILROOM:
        return refuse(ENOMEM)
    return frame[:at] + bytes(difference) + frame[at:], 0, {2: IPV4, 4: IPV6}.get(encap, protocol)


@given(
    st.binary(max_size=60),
    st.sampled_from([0x0800, 0x86DD, 0x0806]),
    st.sampled_from([IPV4, IPV6, 0]),
    st.integers(0, 1),
)
def test_change_proto(payload: bytes, kind: int, to: int, flags: int) -> None:
    frame = ethernet(kind, payload)
    run = Run(frame)
    protocol = run.skb.protocol
    packet, expected = frame, 0
    if flags:
        expected = EINVAL
    elif (protocol, to) == (IPV4, IPV6):
        packet = frame[:14] + bytes(20) + frame[14:]
    elif (protocol, to) == (IPV6, IPV4):
        expected = 0 if len(payload) >= 20 else ENOMEM
        packet = frame if expected else frame[:14] + frame[34:]
    else:
        expected = ENOTSUPP
    assert run.helper("skb_change_proto", to, flags) == expected
    assert run.packet == packet
    assert run.skb.protocol == (protocol if expected else to)


def test_a_full_head_moves_the_packet_back() -> None:
    run = Run(bytes(range(20)), headroom=3, tailroom=10)
    assert run.helper("skb_change_head", 13, 0) == 0
    assert run.packet == bytes(13) + bytes(range(20))
    assert run.helper("skb_change_head", 1, 0) == ENOMEM


@pytest.mark.parametrize("name", ["skb_change_head", "skb_vlan_push", "skb_adjust_room"])
def test_metadata_ends_where_the_start_moves(name: str) -> None:
    run = Run(ethernet(0x0800, bytes(40)))
    run.set(RunRecord.DATA_META, run.get(RunRecord.DATA) - 8)
    assert run.helper(name, 4, 0, 0) == 0
    assert run.metadata == b""


def test_metadata_needs_its_room_before_the_start() -> None:
    run = Run(bytes(20), XDP)
    assert run.helper("xdp_adjust_meta", -8) == 0
    assert run.helper("xdp_adjust_head", -(HEADROOM - FRAME - 8) - 1) == EINVAL
    assert run.helper("xdp_adjust_head", -(HEADROOM - FRAME - 8)) == 0
    assert run.get(RunRecord.DATA_META) == FRAME


def test_room_is_taken_out_of_what_is_there() -> None:
    """With the smaller of both headers left, there may be less behind the larger than is to go."""
    frame = ethernet(0x86DD, bytes(50))
    run = Run(frame)
    assert run.helper("skb_adjust_room", -30, 0, 0x80) == ENOMEM
    assert run.packet == frame
    assert run.helper("skb_adjust_room", -30, 1, 0x80) == 0
    assert run.packet == frame[:14] + frame[44:]
    assert run.skb.protocol == IPV4
