"""Contexts as values: what users give to runs and get back."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Self

import numpy as np

from llvmbpf.contexts.layout import CONTEXTS, DOUBLE, WORD, ContextLayout
from llvmbpf.program import ProgramType

__all__ = ["CONTEXT_CLASSES", "ContextValue", "SkBuff", "XdpMd"]

_FORMATS = {1: "<u1", WORD: "<u4", DOUBLE: "<u8"}


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
        values = {name: record[name].tolist() for name in cls.dtype().names or ()}
        return cls(**{name: tuple(value) if isinstance(value, list) else value for name, value in values.items()})

    @classmethod
    def from_bytes(cls, data: bytes | bytearray | memoryview) -> Self:
        """The value that the structure's bytes hold. Raises ValueError for another number of bytes."""
        if len(data) != cls.dtype().itemsize:
            raise ValueError(f"{cls.__name__} has {cls.dtype().itemsize} bytes, not {len(data)}")
        return cls.from_record(np.frombuffer(data, cls.dtype())[0])

    def to_record(self) -> np.ndarray[Any, np.dtype[np.void]]:
        """An array with this one record. Raises ValueError, with the field's name, for what does not fit."""
        record = np.zeros(1, self.dtype())
        for name in self.dtype().names or ():
            value = getattr(self, name)
            try:
                given = np.asarray(value)
                if given.dtype.kind not in "iu" and given.size:
                    raise TypeError("it is no integer")
                if given.shape != record[name].shape[1:]:
                    raise TypeError(f"its shape is {given.shape}, not {record[name].shape[1:]}")
                if given.size and (int(given.min()) < 0 or int(given.max()) > np.iinfo(record[name].dtype).max):
                    raise ValueError(f"the field holds 0 to {np.iinfo(record[name].dtype).max}")
                record[name][0] = given
            except (TypeError, ValueError, OverflowError) as error:
                raise ValueError(f"{type(self).__name__}.{name} cannot be {value!r}: {error}") from None
        return record

    def to_bytes(self) -> bytes:
        """The structure's bytes."""
        return self.to_record().tobytes()


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


def _names(cls: type[Any]) -> tuple[str, ...]:
    return tuple(one.name for one in dataclasses.fields(cls))


_DTYPES: dict[type[ContextValue], np.dtype[Any]] = {
    XdpMd: _dtype(CONTEXTS[ProgramType.XDP], _names(XdpMd)),
    SkBuff: _dtype(CONTEXTS[ProgramType.SCHED_CLS], _names(SkBuff)),
}

CONTEXT_CLASSES: Mapping[ProgramType, type[XdpMd] | type[SkBuff]] = MappingProxyType(
    {program_type: XdpMd if program_type is ProgramType.XDP else SkBuff for program_type in CONTEXTS}
)
"""The class of the values that runs of a type take and give."""
