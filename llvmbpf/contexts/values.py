"""Contexts as values: what users give to runs and get back."""

from __future__ import annotations

import dataclasses
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice
from types import MappingProxyType
from typing import Any, Self

import numpy as np

from llvmbpf.contexts.layout import CONTEXTS, DOUBLE, WORD, ContextLayout
from llvmbpf.program import ProgramType

__all__ = ["CONTEXT_CLASSES", "ContextValue", "SkBuff", "XdpMd"]

_FORMATS = {1: "<u1", WORD: "<u4", DOUBLE: "<u8"}
_LETTERS = {1: "B", WORD: "I", DOUBLE: "Q"}  # of struct


def _dtype(layout: ContextLayout, names: tuple[str, ...]) -> np.dtype[Any]:
    """Fields at their own offsets in records of the structure's size."""
    fields = [layout.fields[name] for name in names]
    formats: list[Any] = [(_FORMATS[one.unit], (one.size // one.unit,)) for one in fields]
    plain = [form if form[1] != (1,) else form[0] for form in formats]
    return np.dtype(
        {
            "names": list(names),
            "formats": plain,
            "offsets": [one.offset for one in fields],
            "itemsize": layout.size,
        }
    )


class ContextValue:
    """What contexts as values have in common; the fields are those of the dataclasses below."""

    @classmethod
    def dtype(cls) -> np.dtype[Any]:
        """Records of many contexts, laid out as programs see them."""
        return _DTYPES[cls]

    @classmethod
    def from_record(cls, record: Any) -> Self:
        """The value of one record of `dtype`."""
        return cls.from_bytes(record.tobytes())

    @classmethod
    def from_bytes(cls, data: bytes | bytearray | memoryview) -> Self:
        """The value that the structure's bytes hold. Raises ValueError for another number of bytes."""
        packing = _PACKINGS[cls]
        if len(data) != packing.layout.size:
            raise ValueError(f"{cls.__name__} has {packing.layout.size} bytes, not {len(data)}")
        words = iter(packing.layout.unpack(data))
        return cls(**{name: next(words) if n == 1 else tuple(islice(words, n)) for name, n in packing.counts.items()})

    def to_bytes(self) -> bytes:
        """The structure's bytes. Raises ValueError, with the field's name, for what does not fit."""
        packing = _PACKINGS[type(self)]
        words: list[Any] = []
        for name, count in packing.counts.items():
            value = getattr(self, name)
            if count == 1:
                words.append(value)
            elif isinstance(value, tuple | list) and len(value) == count:
                words.extend(value)
            else:
                raise ValueError(f"{type(self).__name__}.{name} cannot be {value!r}: it is {count} numbers")
        try:
            return packing.layout.pack(*words)
        except struct.error:
            raise ValueError(self._complaint(packing)) from None

    def to_record(self) -> np.ndarray[Any, np.dtype[np.void]]:
        """An array with this one record. Raises ValueError as `to_bytes` does."""
        return np.frombuffer(self.to_bytes(), self.dtype())

    def _complaint(self, packing: _Packing) -> str:
        """Which field does not fit."""
        for name, count in packing.counts.items():
            value = getattr(self, name)
            for one in value if count > 1 else (value,):
                largest = (1 << 8 * packing.sizes[name]) - 1
                if not isinstance(one, int | np.integer) or not 0 <= one <= largest:
                    return f"{type(self).__name__}.{name} cannot be {value!r}: the field holds 0 to {largest}"
        return f"{self!r} does not fit into the structure"


@dataclass(frozen=True)
class XdpMd(ContextValue):
    """The context of an XDP program.

    ``data``, ``data_end`` and ``data_meta`` are given back only, counted from the start of the metadata as
    BPF_PROG_TEST_RUN does: ``data`` is then the length of the metadata in bytes.

    >>> XdpMd(ingress_ifindex=7).to_bytes().hex(" ", 4)
    '00000000 00000000 00000000 07000000 00000000 00000000'
    """

    ingress_ifindex: int = 1
    rx_queue_index: int = 0
    egress_ifindex: int = 0
    data: int = 0
    data_end: int = 0
    data_meta: int = 0


@dataclass(frozen=True)
class SkBuff(ContextValue):
    """The context of a TC program, a socket filter or a cgroup_skb program.

    Where they are 0, ``len`` and ``wire_len`` are the packet's length, and ``protocol`` is what the packet says: the
    type in its Ethernet header (for cgroup_skb programs: that of its IP version), in network byte order. ``len`` is
    that of the packet in any case. Addresses and ports are in network byte order but for ``local_port``. ``data``,
    ``data_end`` and ``data_meta`` are given back only, as in `XdpMd`.

    >>> SkBuff.from_bytes(SkBuff(mark=5, cb=(1, 2, 3, 4, 5)).to_bytes()).cb
    (1, 2, 3, 4, 5)
    """

    len: int = 0
    pkt_type: int = 0
    mark: int = 0
    queue_mapping: int = 0
    protocol: int = 0
    vlan_present: int = 0
    vlan_tci: int = 0
    vlan_proto: int = 0
    priority: int = 0
    ingress_ifindex: int = 1
    ifindex: int = 1
    tc_index: int = 0
    cb: tuple[int, ...] = (0,) * 5
    hash: int = 0
    tc_classid: int = 0
    napi_id: int = 0
    family: int = 0
    remote_ip4: int = 0
    local_ip4: int = 0
    remote_ip6: tuple[int, ...] = (0,) * 4
    local_ip6: tuple[int, ...] = (0,) * 4
    remote_port: int = 0
    local_port: int = 0
    tstamp: int = 0
    wire_len: int = 0
    gso_segs: int = 0
    gso_size: int = 0
    tstamp_type: int = 0
    hwtstamp: int = 0
    data: int = 0
    data_end: int = 0
    data_meta: int = 0


@dataclass(frozen=True)
class _Packing:
    """How a class lies in memory: all fields by rising offset, with how many numbers each has and of which size."""

    layout: struct.Struct
    counts: Mapping[str, int]
    sizes: Mapping[str, int]


def _packing(cls: type[Any], layout: ContextLayout) -> _Packing:
    names = {one.name for one in dataclasses.fields(cls)}
    fields = sorted((one for one in layout.fields.values() if one.name in names), key=lambda one: one.offset)
    text, end = "<", 0
    for one in fields:
        text += f"{one.offset - end}x{one.size // one.unit}{_LETTERS[one.unit]}"
        end = one.end
    return _Packing(
        struct.Struct(f"{text}{layout.size - end}x"),
        {one.name: one.size // one.unit for one in fields},
        {one.name: one.unit for one in fields},
    )


_LAYOUTS: dict[type[ContextValue], ContextLayout] = {
    XdpMd: CONTEXTS[ProgramType.XDP],
    SkBuff: CONTEXTS[ProgramType.SCHED_CLS],
}
_PACKINGS = {cls: _packing(cls, layout) for cls, layout in _LAYOUTS.items()}
_DTYPES = {cls: _dtype(layout, tuple(_PACKINGS[cls].counts)) for cls, layout in _LAYOUTS.items()}

CONTEXT_CLASSES: Mapping[ProgramType, type[XdpMd] | type[SkBuff]] = MappingProxyType(
    {program_type: XdpMd if program_type is ProgramType.XDP else SkBuff for program_type in CONTEXTS}
)
"""The class of the values that runs of a type take and give."""
