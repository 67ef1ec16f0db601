"""Packets: many of them in one buffer, and the capture files they come from.

The order of the bytes' travel: ``pcap_format`` and ``pcapng_format`` know the fields of the files, ``array`` holds
packets and can write them, ``pcap`` and ``pcapng`` decode content into arrays without copying a packet, ``capture``
tells the two apart, and ``stream`` reads what is larger than memory, or not yet there, chunk by chunk.
"""

from __future__ import annotations

from llvmbpf.packets.array import PacketArray
from llvmbpf.packets.arrow import from_arrow
from llvmbpf.packets.capture import read_capture
from llvmbpf.packets.interfaces import Interface, link_type_name
from llvmbpf.packets.joining import concatenate
from llvmbpf.packets.layers import from_link_layer, from_network_layer
from llvmbpf.packets.pcap import read_pcap, write_pcap
from llvmbpf.packets.pcapng import write_pcapng
from llvmbpf.packets.stream import iter_captures
from llvmbpf.packets.writing import write_captures

__all__ = [
    "Interface",
    "PacketArray",
    "concatenate",
    "from_arrow",
    "from_link_layer",
    "from_network_layer",
    "iter_captures",
    "link_type_name",
    "read_capture",
    "read_pcap",
    "write_captures",
    "write_pcap",
    "write_pcapng",
]
