"""Packets that models are run on: those of the project's own capture, and some that are made by hand."""

from __future__ import annotations

import random
from functools import cache
from pathlib import Path
from typing import Any

import dpkt

import llvmbpf

CAPTURE = Path(llvmbpf.__file__).parent / "data" / "capture.pcap"
DEST_MAC, SOURCE_MAC = bytes.fromhex("020000000002"), bytes.fromhex("020000000001")
IPV4, IPV6, ARP, VLAN, QINQ = 0x0800, 0x86DD, 0x0806, 0x8100, 0x88A8
ICMP, TCP, UDP = 1, 6, 17


@cache
def capture() -> tuple[bytes, ...]:
    """All packets of the capture, read by dpkt."""
    with CAPTURE.open("rb") as file:
        return tuple(data for _, data in dpkt.pcap.Reader(file))


@cache
def timestamps() -> tuple[int, ...]:
    """When they came, in nanoseconds."""
    with CAPTURE.open("rb") as file:
        return tuple(round(float(time) * 1_000_000) * 1000 for time, _ in dpkt.pcap.Reader(file))


def signature(packet: bytes) -> tuple[Any, ...]:
    """What kind of packet it is: types of all layers, what is in their headers that programs ask for."""
    kind: list[Any] = []
    at = 12
    while (ethernet_type := int.from_bytes(packet[at : at + 2], "big")) in (VLAN, QINQ):
        kind.append(ethernet_type)
        at += 4
    kind.append(ethernet_type)
    header = packet[at + 2 :]
    if ethernet_type == IPV4 and len(header) >= 20:
        transport = header[4 * (header[0] & 15) :]
        later = int.from_bytes(header[6:8], "big") & 0x1FFF != 0
        kind += [header[0], header[9], later, header[6] & 0x20]
        kind += _transport(header[9], transport) if not later else []
    elif ethernet_type == IPV6 and len(header) >= 40:
        kind += [header[6], *_transport(header[6], header[40:])]
    return tuple(kind)


def _transport(protocol: int, data: bytes) -> list[Any]:
    if protocol == ICMP or protocol == 58:
        return [*data[:2]]
    if protocol in (TCP, UDP) and len(data) >= 8:
        ports = [int.from_bytes(data[at : at + 2], "big") for at in (0, 2)]
        return [*(port if port < 1024 else 0 for port in ports), data[13] if protocol == TCP and len(data) > 13 else 0]
    return []


def varied(count: int = 300) -> list[bytes]:
    """Packets of the capture, as different from each other as can be, in the order in which they came."""
    return [capture()[index] for index in _varied(count)]


def varied_times(count: int = 300) -> list[int]:
    """When the packets of `varied` came."""
    return [timestamps()[index] for index in _varied(count)]


@cache
def _varied(count: int) -> tuple[int, ...]:
    groups: dict[tuple[Any, ...], list[int]] = {}
    for index, packet in enumerate(capture()):
        groups.setdefault(signature(packet), []).append(index)
    chosen: list[int] = []
    for rank in range(len(capture())):
        chosen += [group[rank] for group in groups.values() if len(group) > rank]
        if len(chosen) >= count:
            break
    return tuple(sorted(chosen[:count]))


def ipv4_frames(count: int = 300, protocol: int | None = None) -> list[bytes]:
    """Untagged frames of the capture with a plain IPv4 header, the first ones, of one protocol or all."""
    frames = [packet for packet in capture() if (ip := plain_ipv4(packet)) and protocol in (None, ip.p)]
    return frames[:count]


class Ipv4(dpkt.Packet):  # type: ignore[misc]
    """The 20 bytes of an IPv4 header without a look at what follows, which dpkt's own class wants to parse."""

    __hdr__ = (
        ("version_and_length", "B", 0x45),
        ("tos", "B", 0),
        ("len", "H", 20),
        ("id", "H", 0),
        ("off", "H", 0),
        ("ttl", "B", 64),
        ("p", "B", 0),
        ("sum", "H", 0),
        ("src", "4s", bytes(4)),
        ("dst", "4s", bytes(4)),
    )


def plain_ipv4(packet: bytes) -> Any:
    """What `find_ipv4` of bpf.h finds: the header, with ``data`` behind it, or None."""
    if len(packet) < 34 or packet[12:14] != IPV4.to_bytes(2, "big") or packet[14] != 0x45:
        return None
    return Ipv4(packet[14:])


def frame(payload: bytes, ethernet_type: int = IPV4, tags: tuple[tuple[int, int], ...] = ()) -> bytes:
    """An Ethernet frame; ``tags`` are pairs of type and TCI, the outer one first."""
    middle = b"".join(kind.to_bytes(2, "big") + tci.to_bytes(2, "big") for kind, tci in tags)
    return DEST_MAC + SOURCE_MAC + middle + ethernet_type.to_bytes(2, "big") + payload


def ipv4(payload: Any, protocol: int, source: str = "192.0.2.1", dest: str = "198.51.100.2", **fields: Any) -> bytes:
    """An IPv4 packet with right checksums; fields are those of dpkt's IP."""
    packet = dpkt.ip.IP(src=address(source), dst=address(dest), p=protocol, data=payload, **{"ttl": 64, **fields})
    packet.len = len(packet)
    return bytes(packet)


def udp(source_port: int, dest_port: int, payload: bytes = b"payload", **ip: Any) -> bytes:
    """A frame with a UDP datagram."""
    datagram = dpkt.udp.UDP(sport=source_port, dport=dest_port, data=payload, ulen=8 + len(payload))
    return frame(ipv4(datagram, UDP, **ip))


def tcp(source_port: int, dest_port: int, payload: bytes = b"", flags: int = dpkt.tcp.TH_ACK, **ip: Any) -> bytes:
    """A frame with a TCP segment."""
    segment = dpkt.tcp.TCP(sport=source_port, dport=dest_port, flags=flags, seq=1, ack=2, data=payload)
    return frame(ipv4(segment, TCP, **ip))


def echo(payload: bytes = b"ping" * 8, kind: int = 8, code: int = 0, **ip: Any) -> bytes:
    """A frame with an echo request, or with another kind of ICMP in its form."""
    message = dpkt.icmp.ICMP(type=kind, code=code, data=dpkt.icmp.ICMP.Echo(id=77, seq=5, data=payload))
    return frame(ipv4(message, ICMP, **ip))


def address(text: str) -> bytes:
    """The bytes of an IPv4 address."""
    return bytes(int(part) for part in text.split("."))


def loaded_u32(data: bytes) -> int:
    """The number that a program loads from four bytes, whatever their order means."""
    return int.from_bytes(data, "little")


def short_frames() -> list[bytes]:
    """A UDP frame that ends early, at every length from 0 to its own."""
    whole = udp(5353, 53, b"xy")
    return [whole[:length] for length in range(len(whole) + 1)]


def numbers(count: int, bits: int, seed: int = 1) -> list[int]:
    """Unsigned numbers of so many bits: the edges, small ones, and random ones of all magnitudes."""
    chosen = random.Random(seed)
    top = 1 << bits
    edges = [0, 1, 2, 3, top - 1, top - 2, top >> 1, (top >> 1) - 1, (top >> 1) + 1, 0x80, 0x7F, 0x8000, 0x7FFF, 0xFF00]
    return [number % top for number in edges] + [chosen.getrandbits(chosen.randint(1, bits)) for _ in range(count)]
