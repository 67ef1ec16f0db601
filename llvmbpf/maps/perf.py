"""PERF_EVENT_ARRAY: records that programs leave for the host, with the CPU that each was meant for."""

from __future__ import annotations

import errno
from dataclasses import replace
from typing import ClassVar, NamedTuple

from llvmbpf.maps.ring import LARGEST_RING, Consumer
from llvmbpf.maps.spec import MapSpec, MapType
from llvmbpf.maps.storage import Host, Natives, register

__all__ = ["PerfMap", "PerfRecord"]


class PerfRecord(NamedTuple):
    """What a program has put out: its data with, behind it, the bytes of the packet that it asked for."""

    cpu: int
    data: bytes


@register(MapType.PERF_EVENT_ARRAY)
class PerfMap(Consumer[PerfRecord]):
    """A perf event array: here one ring for all CPUs, of ``default_size`` bytes at the time when it is made.

    Records come in the order in which they were put out, over all CPUs. Where the object does not say how many entries
    there are, there is one for each CPU. The kernel wants a program to name the CPU that it runs on; here any will do.
    """

    default_size: ClassVar[int] = 1 << 20
    allowed_flags: ClassVar[int] = 1 << 2 | 3 << 3 | 1 << 10 | 1 << 11
    record_head = 8
    needs_exact_size = False  # the packet's bytes may follow

    def __init__(self, spec: MapSpec, cpus: int, natives: Natives, number: int = 0, host: Host | None = None) -> None:
        if not spec.max_entries:
            spec = replace(spec, max_entries=cpus)
        super().__init__(spec, cpus, natives, number, host)

    def check_spec(self) -> None:
        """Keys and values of 4 bytes; objects may leave both out."""
        spec = self.spec
        for name in ("key_size", "value_size"):
            if getattr(spec, name) not in (0, 4):
                raise self.error(f"{name} is {getattr(spec, name)}, not 4", errno.EINVAL)
        if not 0 < spec.max_entries < 1 << 32:
            raise self.error(f"max_entries is {spec.max_entries}", errno.EINVAL)
        if int(spec.flags) & ~self.allowed_flags:
            raise self.error(f"flags {int(spec.flags):#x} are not for this type", errno.EINVAL)
        size = self.default_size
        if not 64 <= size <= LARGEST_RING or size & (size - 1):
            raise self.error(f"a ring of {size} bytes, which is no power of two", errno.EINVAL)
        self.ring_size = size

    def read_record(self, data: bytes) -> PerfRecord:
        """A record from its data."""
        return PerfRecord(int.from_bytes(data[:8], "little"), data[8:])

    def data_of(self, record: PerfRecord) -> bytes:
        """What the program has written."""
        return record.data
