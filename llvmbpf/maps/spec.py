"""Definitions of maps as pure data: what an object asks for before any storage exists."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum, IntFlag
from typing import Any

import numpy as np

from llvmbpf.program import MapReference

__all__ = ["LARGEST_KEY", "MAPS_OF_MAPS", "MapFlag", "MapSpec", "MapType", "VariableSpec"]


class MapType(IntEnum):
    """The kinds of maps under the numbers of the Linux UAPI, whether or not they can be had here."""

    HASH = 1
    ARRAY = 2
    PROG_ARRAY = 3
    PERF_EVENT_ARRAY = 4
    PERCPU_HASH = 5
    PERCPU_ARRAY = 6
    STACK_TRACE = 7
    CGROUP_ARRAY = 8
    LRU_HASH = 9
    LRU_PERCPU_HASH = 10
    LPM_TRIE = 11
    ARRAY_OF_MAPS = 12
    HASH_OF_MAPS = 13
    DEVMAP = 14
    SOCKMAP = 15
    CPUMAP = 16
    XSKMAP = 17
    SOCKHASH = 18
    CGROUP_STORAGE = 19
    REUSEPORT_SOCKARRAY = 20
    PERCPU_CGROUP_STORAGE = 21
    QUEUE = 22
    STACK = 23
    SK_STORAGE = 24
    DEVMAP_HASH = 25
    STRUCT_OPS = 26
    RINGBUF = 27
    INODE_STORAGE = 28
    TASK_STORAGE = 29
    BLOOM_FILTER = 30
    USER_RINGBUF = 31
    CGRP_STORAGE = 32
    ARENA = 33


LARGEST_KEY = 512  # bytes of a key of any map

MAPS_OF_MAPS = frozenset({MapType.ARRAY_OF_MAPS, MapType.HASH_OF_MAPS})


class MapFlag(IntFlag):
    """The flags of a map's creation that mean something outside a kernel."""

    NONE = 0
    NO_PREALLOC = 1 << 0
    NO_COMMON_LRU = 1 << 1
    RDONLY_PROG = 1 << 7  # programs may not write to values
    WRONLY_PROG = 1 << 8


@dataclass(frozen=True)
class VariableSpec:
    """A global variable: ``size`` bytes at ``offset`` of the map ``map_name``.

    ``dtype`` is None and ``type_name`` empty where the object has no types.
    """

    name: str
    map_name: str
    offset: int
    size: int
    dtype: np.dtype[Any] | None = None
    type_name: str = ""


@dataclass(frozen=True)
class MapSpec:
    """What a map is to be.

    Attributes:
        name: what programs and users call it; a section's name where it holds global variables.
        map_type: the kind.
        key_size, value_size: in bytes.
        max_entries: the capacity; 0 where it is left to the loader (perf event arrays).
        flags: `MapFlag` and, as plain bits, the kernel's others.
        extra: ``map_extra``: the number of hash functions of a bloom filter.
        key_dtype, value_dtype: how to read keys and values, where types are known.
        lock_offset: where in the value a ``struct bpf_spin_lock`` lies, None without one.
        inner: what the maps in a map of maps look like.
        values: by index or key, the names of the programs or maps that it holds at first.
        contents: the first value's initial bytes, for sections of global variables; None for all others.
        variables: the variables in ``contents``, by name.
        pointers: by offset in ``contents``, where an 8-byte address is to be put before a program runs.
        notes: what the definition asks for that is not done here, such as pinning.

    >>> MapSpec("hits", MapType.ARRAY, key_size=4, value_size=8, max_entries=16).is_global
    False
    """

    name: str
    map_type: MapType
    key_size: int
    value_size: int
    max_entries: int
    flags: MapFlag = MapFlag.NONE
    extra: int = 0
    key_dtype: np.dtype[Any] | None = None
    value_dtype: np.dtype[Any] | None = None
    lock_offset: int | None = None
    inner: MapSpec | None = None
    values: Mapping[int, str] = field(default_factory=dict)
    contents: bytes | None = field(default=None, repr=False)
    variables: Mapping[str, VariableSpec] = field(default_factory=dict)
    pointers: Mapping[int, MapReference] = field(default_factory=dict)
    notes: tuple[str, ...] = ()

    @property
    def is_global(self) -> bool:
        """Whether it holds a section of global variables."""
        return self.contents is not None

    @property
    def is_read_only(self) -> bool:
        """Whether programs may not write to its values."""
        return MapFlag.RDONLY_PROG in self.flags
