"""Packets: many of them in one buffer, and the capture files they come from.

The order of the bytes' travel: ``pcap_format`` knows the file format's fields, ``array`` holds packets and can write
them, ``pcap`` reads a file into an array without copying a packet.
"""

from __future__ import annotations

from llvmbpf.packets.array import PacketArray
from llvmbpf.packets.pcap import read_pcap, write_pcap

__all__ = ["PacketArray", "read_pcap", "write_pcap"]
