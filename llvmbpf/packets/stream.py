"""Captures chunk by chunk: larger than memory, or still being written into a pipe."""

from __future__ import annotations

import contextlib
import os
import select
import time
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from llvmbpf.errors import CaptureError
from llvmbpf.packets.array import PacketArray
from llvmbpf.packets.capture import HEAD_SIZE, decoder_for
from llvmbpf.packets.columns import BytesLike, bytes_of
from llvmbpf.packets.decoding import packets_of, report
from llvmbpf.packets.source import CaptureSource, ReadableFile, is_file, read_into

DEFAULT_CHUNK_PACKETS = 1 << 18
DEFAULT_CHUNK_BYTES = 1 << 24

# How long packets of a pipe may wait for others to fill their chunk.
_PATIENCE_SECONDS = 0.5


def iter_captures(
    *sources: CaptureSource,
    chunk_packets: int = DEFAULT_CHUNK_PACKETS,
    chunk_bytes: int = DEFAULT_CHUNK_BYTES,
    strict: bool = False,
) -> Iterator[PacketArray]:
    """The packets of pcap and pcapng files, one after the other, in arrays of bounded size.

    Files are read, not mapped: each chunk is a writable copy in a buffer of its own, and memory is bounded by the
    chunks that the caller keeps. Of a pipe a chunk has what arrived within half a second of its first bytes, so that
    a live capture is seen while it runs. The packets are those that `read_capture` gives; the interface table of a
    chunk has the interfaces that the file has described so far. A chunk has at least one packet.

    Args:
        sources: paths (pipes too), contents as bytes-like objects (which are not copied, nor bounded in bytes), or
            files that are open for reading bytes, such as ``sys.stdin.buffer``. What is opened here is closed here.
        chunk_packets: the most packets of a chunk.
        chunk_bytes: the most bytes of the file in a chunk; only a single larger record exceeds it.
        strict: raise on damage instead of warning about it.

    Raises:
        CaptureError: as `read_capture`; the message begins with the path.
        OSError: a file cannot be opened or read.
        ValueError: `chunk_packets` or `chunk_bytes` is not positive.

    Warns:
        CaptureWarning: as `read_capture`; the message begins with the path.

    >>> import io
    >>> file = io.BytesIO()
    >>> PacketArray.from_list([b"abc", b"defg", b"hi"]).to_pcap(file)
    >>> file.seek(0)
    0
    >>> for packets in iter_captures(file, chunk_packets=2):
    ...     print(packets)
    PacketArray(2 packets, 7 bytes, Ethernet)
    PacketArray(1 packet, 2 bytes, Ethernet)
    """
    if chunk_packets < 1 or chunk_bytes < 1:
        raise ValueError(f"chunks of {chunk_packets} packets and {chunk_bytes} bytes: both must be positive")
    return _all_chunks(sources, chunk_packets, chunk_bytes, strict)


def _all_chunks(
    sources: tuple[CaptureSource, ...], chunk_packets: int, chunk_bytes: int, strict: bool
) -> Iterator[PacketArray]:
    # One generator, without another inside: a warning then points to the caller's loop.
    for source in sources:
        with ExitStack() as stack:
            name = os.fspath(source) if isinstance(source, (str, os.PathLike)) else ""
            reader = None
            if name:
                reader = _Reader(stack.enter_context(open(name, "rb", buffering=0)), chunk_bytes)
            elif is_file(source):
                reader = _Reader(cast(ReadableFile, source), chunk_bytes)
            content = bytes_of(cast(BytesLike, source)) if reader is None else reader.more(np.zeros(0, np.uint8))
            while reader is not None and len(content) < HEAD_SIZE and not reader.is_at_end:
                content = reader.more(content)
            try:
                decoder = decoder_for(content)
            except CaptureError as error:
                if not name:
                    raise
                raise CaptureError(f"{name}: {error.message}", **error.facts) from None
            position = decoder.start
            while True:
                is_final = reader is None or reader.is_at_end
                taken = decoder.take(content, position, chunk_packets, is_final)
                report(taken.damages, strict, 2, name)
                if len(taken.columns):
                    yield packets_of(content, taken.columns, decoder.interface_table)
                if taken.ended:
                    break
                if taken.position > position:
                    position = taken.position
                elif reader is None or reader.is_at_end:
                    break
                else:
                    content = reader.more(content[position:])
                    position = 0


class _Reader:
    """An open file, read into one new buffer after the other.

    Attributes:
        is_at_end: whether the last bytes have been given.
    """

    def __init__(self, file: ReadableFile, chunk_bytes: int) -> None:
        self._file = file
        self._chunk_bytes = chunk_bytes
        self.is_at_end = False
        self._poll: select.poll | None = None
        with contextlib.suppress(AttributeError, OSError, ValueError):
            number = cast(Any, file).fileno()
            self._poll = select.poll()
            self._poll.register(number, select.POLLIN)

    def more(self, rest: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """The rest of the last buffer and what comes behind it, at least a byte unless the file ends."""
        size = max(self._chunk_bytes, 2 * len(rest), HEAD_SIZE)
        buffer = bytearray(size)
        buffer[: len(rest)] = rest.data
        filled = len(rest)
        deadline = None
        while filled < size and (deadline is None or self._is_ready(deadline)):
            count = read_into(self._file, memoryview(buffer)[filled:])
            if count is None:  # a file that does not block
                self._is_ready(None)
                continue
            if count == 0:
                self.is_at_end = True
                break
            filled += count
            deadline = time.monotonic() + _PATIENCE_SECONDS if deadline is None else deadline
        return np.frombuffer(buffer, np.uint8)[:filled]

    def _is_ready(self, deadline: float | None) -> bool:
        """Wait until there is something to read, at most to the deadline. A plain file is always ready."""
        if self._poll is None:
            return True
        left = None if deadline is None else max(0.0, 1000 * (deadline - time.monotonic()))
        return bool(self._poll.poll(left))
