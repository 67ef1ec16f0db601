"""RINGBUF: records that programs leave for the host, in the order in which they took the space for them."""

from __future__ import annotations

import errno
from collections import deque
from collections.abc import Callable, Iterator
from enum import IntEnum
from typing import Any, ClassVar, Generic, TypeVar

import numpy as np
import numpy.typing as npt

from llvmbpf.forks import new_lock
from llvmbpf.maps.spec import MapType
from llvmbpf.maps.storage import Layout, Map, MapState, register

__all__ = ["LARGEST_RING", "Consumer", "RingMap", "RingState"]

R = TypeVar("R")  # a record as the host sees it

PAGE = 4096
LARGEST_RING = 1 << 30
_HEAD = 8  # bytes in front of each record


class RingState(IntEnum):
    """The words of a ring's state by index: see ``native/src/ring.h``."""

    LOCK = 0
    CONSUMER = 1  # position of the first byte that is not read yet
    PRODUCER = 2  # position behind what is taken
    LOST = 3
    HAS_CONSUMER = 4


class Consumer(Map, Generic[R]):
    """The host's side of a map of records, which it reads once each.

    A record that a program holds, not yet submitted, stops the reader: records arrive in the order of their space.
    """

    ring_size: int  # bytes of the ring, a power of two

    def plan_layout(self) -> Layout:
        """An area of twice the ring's size, so that no record is cut in two."""
        return Layout(8, 0, state=8 * len(RingState), aux=(self.ring_size,), values=2 * self.ring_size)

    def initialise(self) -> None:
        """An empty ring that nobody waits for."""
        self._words = self.areas["state"].view(np.uint64)
        self._reader = new_lock()
        self._pending: deque[R] = deque()  # read, and not handed out yet
        self._callbacks: list[Callable[[R], object]] = []

    # -- reading ---------------------------------------------------------------------------------------------------

    def drain(self) -> list[R]:
        """All records that are complete, which are then gone; those who subscribed get them too.

        When a subscriber raises, its record is gone and those behind it wait for the next call.
        """
        self._read()
        drained = []
        while self._pending:
            drained.append(self._hand_out())
        return drained

    def __iter__(self) -> Iterator[R]:
        """Record by record; each is gone when it has been given. Ends where no complete record waits."""
        while self._read():
            while self._pending:
                yield self._hand_out()

    def to_numpy(self, dtype: npt.DTypeLike) -> npt.NDArray[Any]:
        """All records that are complete as one array, which are then gone; each is one element.

        Arguments:
            dtype: what a record holds.

        Raises:
            ValueError: a record has another size; all records stay.
        """
        kind = np.dtype(dtype)
        if self._callbacks or self._pending:
            self._read()
            datas = [self.data_of(record) for record in self._pending]
            self._check_sizes(np.array([len(data) for data in datas], np.uint32), kind)
            return np.frombuffer(b"".join(self.data_of(one)[: kind.itemsize] for one in self.drain()), kind).copy()
        with self._reader:
            data, sizes = self._consume()
        try:
            self._check_sizes(sizes - self.record_head, kind)
        except ValueError:
            self._pending.extend(self._split(data, sizes))
            raise
        if not len(sizes):
            return np.empty(0, kind)
        if (sizes == sizes[0]).all():
            rows = data.reshape(len(sizes), -1)[:, self.record_head : self.record_head + kind.itemsize]
        else:
            starts = np.cumsum(sizes, dtype=np.int64) - sizes + self.record_head
            rows = data[starts[:, np.newaxis] + np.arange(kind.itemsize)]
        return np.ascontiguousarray(rows).view(kind).reshape(len(sizes))

    @property
    def lost(self) -> int:
        """How many records found no room, since the map was made."""
        return int(self._words[RingState.LOST])

    @property
    def waiting(self) -> int:
        """Bytes that records, complete or not, take in the ring."""
        consumer = int(self._words[RingState.CONSUMER])  # first: it never passes a producer that is read later
        return int(self._words[RingState.PRODUCER]) - consumer

    # -- being told ------------------------------------------------------------------------------------------------

    def subscribe(self, callback: Callable[[R], object]) -> Callable[[R], object]:
        """Call ``callback`` with each record, in order, whenever the host drains: after each run, and in a batch also
        when half of the ring is taken. Returns it, so that this can be a decorator."""
        self._callbacks.append(callback)
        self._words[RingState.HAS_CONSUMER] = 1
        return callback

    def unsubscribe(self, callback: Callable[[R], object]) -> None:
        """Call it no more. Raises ValueError where it did not subscribe."""
        self._callbacks.remove(callback)
        self._words[RingState.HAS_CONSUMER] = bool(self._callbacks)

    def deliver(self) -> None:
        """Drain where somebody subscribed; the host calls this behind its runs."""
        if self._callbacks:
            self.drain()

    # -- what a kind of map says -----------------------------------------------------------------------------------

    record_head = 0  # bytes of a record's data that are not the program's
    needs_exact_size = True  # whether `to_numpy` refuses records that are longer

    def read_record(self, data: bytes) -> R:
        """A record from its data."""
        raise NotImplementedError

    def data_of(self, record: R) -> bytes:
        """What the program has written."""
        raise NotImplementedError

    # -- the rest --------------------------------------------------------------------------------------------------

    def restore(self, state: MapState) -> None:
        """See `Map.restore`. Who subscribed stays so; what was read and not handed out is forgotten."""
        super().restore(state)
        self._pending.clear()
        self._words[RingState.HAS_CONSUMER] = bool(self._callbacks)

    def release_locks(self) -> None:
        """Free the producers' lock."""
        self._words[RingState.LOCK] = 0

    def _read(self) -> bool:
        """Move complete records to those that are pending; returns whether there are any."""
        with self._reader:
            if self.waiting:
                self._pending.extend(self._split(*self._consume()))
        return bool(self._pending)

    def _hand_out(self) -> R:
        record = self._pending.popleft()
        for callback in tuple(self._callbacks):
            callback(record)
        return record

    def _consume(self) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.uint32]]:
        """The data of all complete records, one behind the other, and their sizes."""
        room = self.waiting
        data = np.empty(room, np.uint8)
        sizes = np.empty(room // _HEAD, np.uint32)
        function = self._natives("ring_consume")
        address = self.host.record_address()
        count = function(address, self.descriptor_address, data.ctypes.data, room, sizes.ctypes.data, len(sizes))
        sizes = sizes[:count]
        return data[: int(sizes.sum(dtype=np.int64))], sizes

    def _split(self, data: npt.NDArray[np.uint8], sizes: npt.NDArray[np.uint32]) -> list[R]:
        whole, ends = data.tobytes(), np.cumsum(sizes, dtype=np.int64).tolist()
        return [self.read_record(whole[start:end]) for start, end in zip([0, *ends], ends, strict=False)]

    def _check_sizes(self, sizes: npt.NDArray[np.uint32], kind: np.dtype[Any]) -> None:
        wrong = sizes != kind.itemsize if self.needs_exact_size else sizes < kind.itemsize
        if wrong.any():
            index = int(wrong.argmax())
            raise ValueError(f"record {index} has {sizes[index]} bytes, {kind} has {kind.itemsize}")


@register(MapType.RINGBUF)
class RingMap(Consumer[bytes]):
    """A ring buffer. Records are bytes."""

    allowed_flags: ClassVar[int] = 1 << 2

    def check_spec(self) -> None:
        """A power of two of whole pages, and neither keys nor values."""
        spec = self.spec
        if spec.key_size or spec.value_size:
            raise self.error(f"a ring buffer has no keys or values, of {spec.key_size} or {spec.value_size} bytes",
                             errno.EINVAL)  # fmt: skip
        if int(spec.flags) & ~self.allowed_flags:
            raise self.error(f"flags {int(spec.flags):#x} are not for this type", errno.EINVAL)
        size = spec.max_entries
        if size < PAGE or size & (size - 1):
            raise self.error(f"max_entries is {size}, not a power of two of at least {PAGE}", errno.EINVAL)
        if size > LARGEST_RING:
            raise self.error(f"max_entries is {size}, more than {LARGEST_RING}", errno.E2BIG)
        self.ring_size = size

    def read_record(self, data: bytes) -> bytes:
        """A record from its data."""
        return data

    def data_of(self, record: bytes) -> bytes:
        """What the program has written."""
        return record
