"""What a socket filter keeps of TCP and UDP, and which destinations a cgroup may send to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from ipaddress import ip_address, ip_network

from .base import Expectation, Expected, Model
from .packets import TCP, UDP, capture, frame, ipv4, short_frames, tcp, udp, varied


def _keeps(packet: bytes, port: int) -> bool:
    """Loads outside the packet end the program with 0."""

    def number(at: int, size: int) -> int:
        if at + size > len(packet):
            raise IndexError
        return int.from_bytes(packet[at : at + size], "big")

    try:
        if number(12, 2) != 0x0800 or number(23, 1) not in (TCP, UDP) or number(20, 2) & 0x1FFF:
            return False
        at = 14 + 4 * (number(14, 1) & 15)
        return number(at, 2) == port or number(at + 2, 2) == port
    except IndexError:
        return False


def _keep_port(port: int) -> Callable[[Sequence[bytes]], Expectation]:
    return lambda packets: Expectation([Expected(len(one) if _keeps(one, port) else 0) for one in packets])


def _keep_private(packets: Sequence[bytes]) -> Expectation:
    private = [ip_network("10.0.0.0/8"), ip_network("192.168.0.0/16")]
    runs = []
    for packet in packets:
        dest = ip_address(packet[16:20]) if len(packet) >= 20 else None
        runs.append(Expected(int(dest is not None and any(dest in network for network in private))))
    return Expectation(runs)


def _with_options(packet: bytes, words: int) -> bytes:
    """An IPv4 header that says it has so many words, with 0s where options would be."""
    added = bytes(4 * max(words - 5, 0))
    return packet[:14] + bytes([0x40 | words]) + packet[15:34] + added + packet[34:]


_QUERY = udp(40000, 53)
_EDGES = [
    *short_frames(),
    _QUERY,
    udp(53, 40000),
    tcp(53, 53),
    tcp(54, 52, b"53"),
    *(_with_options(_QUERY, words) for words in range(16)),
    *(_with_options(_QUERY, 15)[:length] for length in range(70, 80)),
    *(_QUERY[:20] + flags + _QUERY[22:] for flags in (b"\x20\0", b"\x40\0", b"\0\1", b"\x1f\xff")),
    *(_QUERY[:23] + bytes([protocol]) + _QUERY[24:] for protocol in range(0, 256, 5)),
    frame(_QUERY[14:], ethernet_type=0x86DD),
]
_DESTINATIONS = ["10.0.0.0", "10.255.255.255", "9.255.255.255", "11.0.0.0", "192.168.1.2", "192.167.1.2", "192.169.0.0"]
_TO = [ipv4(b"payload", UDP, dest=dest) for dest in _DESTINATIONS]
MODELS = [
    Model("socket_filter", "keep_port", _keep_port(53), list(capture())[:2000], "capture"),
    Model("socket_filter", "keep_port", _keep_port(53), _EDGES, "edges"),
    *(
        Model("socket_filter", "keep_port", _keep_port(port), varied(), f"port {port}", {"port": port})
        for port in (443, 0, 65536 + 53)
    ),
    Model("socket_filter", "keep_private", _keep_private, [packet[14:] for packet in varied()], "capture"),
    Model("socket_filter", "keep_private", _keep_private, [*_TO, *(_TO[0][:n] for n in range(27))], "edges"),
]
