"""Read a capture of either format."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from llvmbpf.packets.array import PacketArray
from llvmbpf.packets.decoding import ALL_PACKETS, Decoder, packets_of, report
from llvmbpf.packets.pcap import PcapDecoder
from llvmbpf.packets.pcapng import PCAPNG_MAGIC, PcapngDecoder
from llvmbpf.packets.source import CaptureSource, content_of

# As many bytes of a file tell its format, its byte order and its version.
HEAD_SIZE = 24


def read_capture(source: CaptureSource, strict: bool = False) -> PacketArray:
    """The packets of a pcap or pcapng file; the bytes stay where they are, a file is mapped and not read.

    Of a pcapng file all sections are read, whatever their byte order, and enhanced, simple and obsolete packet blocks;
    other blocks and options are skipped. Each packet's interface is a row of ``interface_table``, in which the
    interfaces of all sections stand in order. A simple packet block has no time: its time stamp is 0.

    What can be read is returned, whatever is damaged: a packet block with impossible fields is left out, and a block
    or record whose end cannot be known ends the capture. A mapped file must not be truncated by others while the
    packets are in use.

    Args:
        source: a path, the content as any bytes-like object, or a file that is open for reading bytes (it is read from
            its position to its end).
        strict: raise on damage instead of warning about it.

    Raises:
        CaptureError: this is neither a pcap nor a pcapng file, its first header is cut, or, if `strict`, something is
            damaged. ``offset`` is where in the file.
        OSError: the file cannot be opened or read.

    Warns:
        CaptureWarning: something is damaged; the message begins with its offset in the file.

    Source: draft-ietf-opsawg-pcap, draft-ietf-opsawg-pcapng.

    >>> import io
    >>> file = io.BytesIO()
    >>> PacketArray.from_list([b"abc", b"defg"]).to_pcapng(file)
    >>> read_capture(file.getvalue())
    PacketArray(2 packets, 7 bytes, Ethernet)
    """
    content = content_of(source)
    decoder = decoder_for(content)
    taken = decoder.take(content, decoder.start, ALL_PACKETS, True)
    report(taken.damages, strict, 2)
    return packets_of(content, taken.columns, decoder.interface_table)


def decoder_for(head: NDArray[np.uint8]) -> Decoder:
    """The decoder for the format of a capture, told by its first `HEAD_SIZE` bytes. Raises CaptureError."""
    return PcapngDecoder(head) if head[:4].tobytes() == PCAPNG_MAGIC else PcapDecoder(head)
