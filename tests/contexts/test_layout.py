"""Which accesses to a context are legal, field by field, as the kernel's own tables have it."""

from __future__ import annotations

import itertools

import pytest

from llvmbpf.contexts import CONTEXTS, SkBuff, XdpMd
from llvmbpf.program import ProgramType

XDP, TC, SOCKET, CGROUP = (
    CONTEXTS[one] for one in (ProgramType.XDP, ProgramType.SCHED_CLS, ProgramType.SOCKET_FILTER, ProgramType.CGROUP_SKB)
)


@pytest.mark.parametrize(
    ("layout", "offset", "size", "writes", "name"),
    [
        (XDP, 0, 4, False, "data"),
        (XDP, 20, 4, False, "egress_ifindex"),
        (XDP, 12, 2, False, None),  # xdp_md has no narrow loads
        (XDP, 0, 8, False, None),
        (XDP, 12, 4, True, None),
        (XDP, 24, 4, False, None),
        (XDP, -4, 4, False, None),
        (TC, 8, 4, True, "mark"),
        (TC, 9, 1, False, "mark"),
        (TC, 10, 2, False, "mark"),
        (TC, 9, 2, False, None),
        (TC, 8, 2, True, None),
        (TC, 8, 8, False, None),
        (TC, 0, 4, True, None),
        (TC, 48, 8, True, "cb"),
        (TC, 56, 8, False, "cb"),
        (TC, 64, 8, False, None),
        (TC, 67, 1, True, "cb"),
        (TC, 72, 4, True, "tc_classid"),
        (SOCKET, 72, 4, False, None),
        (CGROUP, 72, 4, False, None),
        (TC, 76, 4, False, "data"),
        (TC, 76, 2, False, None),
        (SOCKET, 76, 4, False, None),
        (CGROUP, 80, 4, False, "data_end"),
        (CGROUP, 140, 4, False, None),
        (TC, 140, 4, False, "data_meta"),
        (TC, 88, 4, False, None),
        (CGROUP, 88, 4, False, "family"),
        (CGROUP, 104, 4, False, "remote_ip6"),
        (CGROUP, 104, 2, False, None),
        (TC, 144, 8, False, None),
        (TC, 152, 8, True, "tstamp"),
        (TC, 152, 4, False, None),
        (CGROUP, 152, 8, True, "tstamp"),
        (SOCKET, 152, 8, False, None),
        (SOCKET, 48, 2, True, "cb"),
        (SOCKET, 8, 4, True, None),
        (CGROUP, 8, 4, True, "mark"),
        (CGROUP, 44, 4, True, None),
        (TC, 44, 4, True, "tc_index"),
        (TC, 181, 1, False, None),
        (TC, 180, 1, False, "tstamp_type"),
        (TC, 184, 8, False, "hwtstamp"),
        (TC, 184, 8, True, None),
    ],
)
def test_find(layout, offset: int, size: int, writes: bool, name: str | None) -> None:
    found = layout.find(offset, size, writes)
    assert isinstance(found, str) if name is None else found.name == name


def test_a_refusal_names_what_is_wrong() -> None:
    assert TC.find(0, 4, True) == "field len of __sk_buff cannot be written"
    assert "not there for programs of type SOCKET_FILTER" in SOCKET.find(76, 4, False)
    assert "aligned, of 1, 2 or 4 bytes" in TC.find(8, 8, False)
    assert "of 4 bytes" in TC.find(8, 2, True)
    assert "which has 24 bytes" in XDP.find(24, 4, False)
    assert "no field is there" in TC.find(181, 1, False)
    assert "tc_classid" in TC.describe()
    assert "tc_classid" not in SOCKET.describe()


@pytest.mark.parametrize("layout", CONTEXTS.values())
def test_fields_lie_side_by_side(layout) -> None:
    fields = sorted(layout.fields.values(), key=lambda one: one.offset)
    assert all(one.end <= other.offset for one, other in itertools.pairwise(fields))
    assert fields[-1].end == layout.size


def test_values_come_back_from_their_bytes() -> None:
    buffer = SkBuff(mark=1 << 31, cb=(1, 2, 3, 4, 0xFFFFFFFF), tstamp=1 << 63, tstamp_type=3, remote_ip6=(9, 8, 7, 6))
    data = buffer.to_bytes()
    assert len(data) == 192
    assert int.from_bytes(data[8:12], "little") == 1 << 31
    assert int.from_bytes(data[152:160], "little") == 1 << 63
    assert SkBuff.from_bytes(data) == buffer
    assert XdpMd.from_bytes(XdpMd(1, 2, 3).to_bytes()) == XdpMd(1, 2, 3)


@pytest.mark.parametrize(
    "value", [XdpMd(-1), XdpMd(1 << 32), XdpMd("eth0"), SkBuff(cb=(1, 2)), SkBuff(tstamp_type=256), SkBuff(mark=1.5)]
)
def test_what_does_not_fit_is_named(value) -> None:
    with pytest.raises(ValueError, match=r"XdpMd\.|SkBuff\."):
        value.to_bytes()


def test_bytes_of_another_length_are_refused() -> None:
    with pytest.raises(ValueError, match="24 bytes, not 23"):
        XdpMd.from_bytes(bytes(23))
