"""What packets begin with: link types and their names, and the interfaces that packets were captured on."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = [
    "ETHERNET",
    "LINUX_COOKED",
    "LINUX_COOKED_2",
    "LOOPBACK",
    "OPENBSD_LOOPBACK",
    "RAW_IP",
    "Interface",
    "link_type_name",
]

LOOPBACK = 0  # 4 bytes of address family in the byte order of the capturing machine, then the IP header
ETHERNET = 1
RAW_IP = 101  # the IP header itself; its version is in the first four bits
OPENBSD_LOOPBACK = 108  # as LOOPBACK, in network byte order
LINUX_COOKED = 113  # a 16-byte header instead of the link's own
LINUX_COOKED_2 = 276  # a 20-byte header with the interface's number

_NAMES = {
    LOOPBACK: "BSD loopback", ETHERNET: "Ethernet", 6: "token ring", 7: "ARCNET", 8: "SLIP", 9: "PPP", 10: "FDDI",
    # What some systems write for raw IP: their own numbers, which the registry leaves to nobody else.
    12: "raw IP", 14: "raw IP",
    50: "PPP in HDLC framing", 51: "PPPoE", RAW_IP: "raw IP", 104: "Cisco HDLC", 105: "802.11", 107: "frame relay",
    OPENBSD_LOOPBACK: "OpenBSD loopback", LINUX_COOKED: "Linux cooked", 117: "OpenBSD pflog",
    119: "802.11 with Prism header", 127: "802.11 with radiotap header", 143: "DOCSIS",
    163: "802.11 with AVS header", 187: "Bluetooth HCI", 189: "Linux USB", 192: "PPI", 195: "802.15.4 with FCS",
    201: "Bluetooth HCI with direction", 220: "Linux USB, padded", 227: "CAN", 228: "raw IPv4", 229: "raw IPv6",
    230: "802.15.4 without FCS", 239: "Linux netfilter log", 249: "Windows USB", 251: "Bluetooth LE",
    252: "Wireshark's upper layers", 253: "Linux netlink", 256: "Bluetooth LE with radio header",
    LINUX_COOKED_2: "Linux cooked v2",
}  # fmt: skip


def link_type_name(link_type: int) -> str:
    """What a link type is called, or its number where it has no name here.

    Source: the registry of link types of draft-ietf-opsawg-pcaplinktype.

    >>> link_type_name(113), link_type_name(9999)
    ('Linux cooked', 'link type 9999')
    """
    return _NAMES.get(link_type, f"link type {link_type}")


@dataclass(frozen=True)
class Interface:
    """Where packets were captured: what they begin with, and the interface's name if the file tells it.

    Args:
        link_type: a number of the pcap registry, 0 to 65535.
        name: such as ``eth0``.

    Raises:
        ValueError: `link_type` is not within 0 to 65535.

    >>> Interface(1, "eth0")
    Interface(link_type=1, name='eth0')
    """

    link_type: int
    name: str = ""

    def __post_init__(self) -> None:
        if not 0 <= self.link_type <= 0xFFFF:
            raise ValueError(f"link_type is {self.link_type}, not within 0 to 65535")

    def __str__(self) -> str:
        kind = link_type_name(self.link_type)
        return f"{self.name} ({kind})" if self.name else kind
