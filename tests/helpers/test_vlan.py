"""VLAN tags, against a model of what a kernel keeps outside of the packet."""

from __future__ import annotations

import struct

from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.record import Run, ethernet

TAG_TYPES = (0x8100, 0x88A8)

tags = st.tuples(st.sampled_from(TAG_TYPES), st.integers(0, 0xFFFF))
pushes = st.one_of(st.none(), st.tuples(st.sampled_from([*TAG_TYPES, 0x0800, 0]), st.integers(0, 0xFFFF)))


class Kernel:
    """A socket buffer of the kernel: the outermost tag beside the bytes, once a helper has put one there."""

    def __init__(self, frame: bytes) -> None:
        self.frame = frame
        self.tag: tuple[int, int] | None = None
        self.protocol = self.kind

    @property
    def kind(self) -> int:
        return int.from_bytes(self.frame[12:14], "big")

    @property
    def whole(self) -> bytes:
        return self._with(self.tag)

    def _with(self, tag: tuple[int, int] | None) -> bytes:
        return self.frame if tag is None else self.frame[:12] + struct.pack(">HH", *tag) + self.frame[12:]

    def push(self, kind: int, value: int) -> None:
        if self.tag is not None:
            self.frame = self._with(self.tag)
            self.protocol = self.tag[0]
        self.tag = (kind if kind in TAG_TYPES else 0x8100, value)

    def pop(self) -> None:
        if self.tag is not None:
            self.tag = None
        elif self.protocol in TAG_TYPES:
            self._take()
        else:
            return
        if self.protocol in TAG_TYPES:
            kind = self.protocol
            self.tag = (kind, self._take())

    def _take(self) -> int:
        value = int.from_bytes(self.frame[14:16], "big")
        self.frame = self.frame[:12] + self.frame[16:]
        self.protocol = self.kind
        return value


@given(st.lists(tags, max_size=3), st.lists(pushes, max_size=8), st.binary(min_size=4, max_size=40))
def test_push_and_pop(start: list[tuple[int, int]], steps: list[tuple[int, int] | None], payload: bytes) -> None:
    frame = ethernet(0x0800, payload, *start)
    run, model = Run(frame), Kernel(frame)
    for step in steps:
        if step is None:
            assert run.helper("skb_vlan_pop") == 0
            model.pop()
        else:
            kind, value = step
            assert run.helper("skb_vlan_push", struct.unpack("<H", struct.pack(">H", kind))[0], value) == 0
            model.push(kind, value)
        assert run.packet == model.whole
        skb = run.skb
        assert skb.len == len(run.packet)
        assert skb.protocol.to_bytes(2, "little") == model.protocol.to_bytes(2, "big")
        assert bool(skb.vlan_present) is (model.tag is not None)
        assert (skb.vlan_proto, skb.vlan_tci) == (
            (int.from_bytes(model.tag[0].to_bytes(2, "big"), "little"), model.tag[1]) if model.tag else (0, 0)
        )


def test_a_tag_that_only_the_context_tells_of_goes_from_there() -> None:
    frame = ethernet(0x0800, bytes(20))
    run = Run(frame, vlan_present=1, vlan_tci=5, vlan_proto=0x0081)
    assert run.helper("skb_vlan_pop") == 0
    assert run.packet == frame
    assert (run.skb.vlan_present, run.skb.vlan_tci, run.skb.vlan_proto, run.skb.protocol) == (0, 0, 0, 8)


def test_short_packets_and_full_slots() -> None:
    assert Run(bytes(13)).helper("skb_vlan_push", 0x81, 1) == -22
    assert Run(bytes(13)).helper("skb_vlan_pop") == 0
    full = Run(ethernet(0x0800, bytes(20)), headroom=3, tailroom=0)
    assert full.helper("skb_vlan_push", 0x81, 1) == -12
    assert full.packet == ethernet(0x0800, bytes(20))
