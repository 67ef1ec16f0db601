"""A run of a kernel program made by hand: a run record, a packet in a slot of memory, and a context."""

from __future__ import annotations

import ctypes
import struct

import numpy as np

from llvmbpf.contexts import SkBuff
from llvmbpf.jit.natives import native_function
from llvmbpf.native import RunRecord
from llvmbpf.program import ProgramType

GUARD = 64
HEADROOM = 256
TAILROOM = 320
PATTERN = 0xA5
CONTEXT_SIZE = 192


def signed(word: int) -> int:
    """A result as the kernel's helpers mean it."""
    return word - (1 << 64) if word >> 63 else word


class Run:
    """What a helper sees. ``slot`` is guarded on both sides; `check_guards` tells whether anything wrote there."""

    def __init__(
        self,
        packet: bytes,
        program_type: ProgramType = ProgramType.SCHED_CLS,
        *,
        headroom: int = HEADROOM,
        tailroom: int = TAILROOM,
        **fields: int,
    ) -> None:
        capacity = headroom + len(packet) + tailroom
        self.memory = np.full(capacity + 2 * GUARD, PATTERN, np.uint8)
        self.slot = self.memory[GUARD : GUARD + capacity]
        self.slot[headroom : headroom + len(packet)] = np.frombuffer(packet, np.uint8)
        self.context = np.full(CONTEXT_SIZE + 2 * GUARD, PATTERN, np.uint8)
        if "protocol" not in fields and len(packet) >= 14 and program_type is not ProgramType.CGROUP_SKB:
            fields["protocol"] = int.from_bytes(packet[12:14], "little")
        given = SkBuff(**{"len": len(packet), **fields}).to_bytes()
        self.context[GUARD : GUARD + CONTEXT_SIZE] = np.frombuffer(given, np.uint8)
        self.stop = np.zeros(1, np.uint8)
        self.record = np.zeros(len(RunRecord), np.uint64)
        self.set(RunRecord.STOP, self.stop.ctypes.data)
        self.set(RunRecord.PACKET, self.slot.ctypes.data)
        self.set(RunRecord.CAPACITY, capacity)
        self.set(RunRecord.DATA, headroom)
        self.set(RunRecord.DATA_META, headroom)
        self.set(RunRecord.DATA_END, headroom + len(packet))
        self.set(RunRecord.CONTEXT, self.context.ctypes.data + GUARD)
        self.set(RunRecord.CONTEXT_LENGTH, CONTEXT_SIZE)
        self.set(RunRecord.PACKET_WRITABLE, 1)
        self.set(RunRecord.PROGRAM_TYPE, program_type)

    def set(self, word: RunRecord, value: int) -> None:
        self.record[word] = value

    def get(self, word: RunRecord) -> int:
        return int(self.record[word])

    def call(self, symbol: str, *arguments: int) -> int:
        """The result of a native function as a signed number."""
        words = [one & (1 << 64) - 1 for one in arguments]
        result = native_function(symbol)(self.record.ctypes.data, *words, *[0] * (5 - len(words)))
        self.check_guards()
        return signed(result)

    def helper(self, name: str, *arguments: int) -> int:
        """Call a helper that takes the context first."""
        return self.call(f"helper_{name}", self.get(RunRecord.CONTEXT), *arguments)

    def check_guards(self) -> None:
        for area in (self.memory, self.context):
            assert (area[:GUARD] == PATTERN).all()
            assert (area[-GUARD:] == PATTERN).all()
        meta, data, end = (self.get(word) for word in (RunRecord.DATA_META, RunRecord.DATA, RunRecord.DATA_END))
        assert 0 <= meta <= data <= end <= self.get(RunRecord.CAPACITY)
        assert len(self.memory) == self.get(RunRecord.CAPACITY) + 2 * GUARD

    @property
    def packet(self) -> bytes:
        return self.slot[self.get(RunRecord.DATA) : self.get(RunRecord.DATA_END)].tobytes()

    @property
    def metadata(self) -> bytes:
        return self.slot[self.get(RunRecord.DATA_META) : self.get(RunRecord.DATA)].tobytes()

    @property
    def skb(self) -> SkBuff:
        return SkBuff.from_bytes(self.context[GUARD : GUARD + CONTEXT_SIZE].tobytes())


class Buffer:
    """Memory for an argument, guarded on both sides."""

    def __init__(self, contents: bytes) -> None:
        self.size = len(contents)
        self.block = ctypes.create_string_buffer(
            bytes([PATTERN]) * GUARD + contents + bytes([PATTERN]) * GUARD, self.size + 2 * GUARD
        )
        self.address = ctypes.addressof(self.block) + GUARD

    @property
    def contents(self) -> bytes:
        whole = self.block.raw
        assert whole[:GUARD] == whole[-GUARD:] == bytes([PATTERN]) * GUARD
        return whole[GUARD : GUARD + self.size]


def ethernet(kind: int, payload: bytes = b"", *tags: tuple[int, int]) -> bytes:
    """A frame with the given type, VLAN tags (type, value) and payload."""
    words = b"".join(struct.pack(">HH", *tag) for tag in tags)
    return bytes(range(1, 13)) + words + struct.pack(">H", kind) + payload
