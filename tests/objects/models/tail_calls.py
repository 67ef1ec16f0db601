"""A parser in stages, with the kernel's bound of 33 tail calls and with stages that are missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from .base import Expectation, Expected, Model, Table
from .packets import ARP, IPV4, QINQ, TCP, UDP, VLAN, echo, frame, ipv4, short_frames, tcp, udp, varied

ABORTED, DROP, PASS = 0, 1, 2
MOST_CALLS, FARTHEST = 33, 256
STAGES = {"parse_vlan": 0, "parse_ipv4": 1, "parse_ports": 2}


class _Parser:
    """What the four programs share: the map of offsets and the counters."""

    def __init__(self, missing: Sequence[str]) -> None:
        self.missing = missing
        self.kept = self.failed = 0
        self.ports: Counter[int] = Counter()

    def run(self, packet: bytes) -> int:
        """What the program `parse` returns."""
        self.calls = 0
        self.packet = packet
        if len(packet) < 14:
            return DROP
        return self._next(12, 14)

    def _call(self, name: str) -> int:
        if name in self.missing or self.calls == MOST_CALLS:
            self.failed += 1
            return ABORTED
        self.calls += 1
        return int(getattr(self, f"_{name}")())

    def _next(self, type_at: int, offset: int) -> int:
        self.kept = offset
        ethernet_type = int.from_bytes(self.packet[type_at : type_at + 2], "big")
        if ethernet_type in (VLAN, QINQ):
            return self._call("parse_vlan")
        return self._call("parse_ipv4") if ethernet_type == IPV4 else PASS

    def _has(self, size: int) -> bool:
        return self.kept <= FARTHEST and self.kept + size <= len(self.packet)

    def _parse_vlan(self) -> int:
        return self._next(self.kept + 2, self.kept + 4) if self._has(4) else DROP

    def _parse_ipv4(self) -> int:
        if not self._has(20):
            return DROP
        if self.packet[self.kept + 9] not in (TCP, UDP):
            return PASS
        self.kept += 4 * (self.packet[self.kept] & 15)
        return self._call("parse_ports")

    def _parse_ports(self) -> int:
        if not self._has(4):
            return DROP
        self.ports[int.from_bytes(self.packet[self.kept + 2 : self.kept + 4], "big")] += 1
        return PASS


def _model(name: str, packets: list[bytes], missing: Sequence[str] = ()) -> Model:
    def run(packets: Sequence[bytes]) -> Expectation:
        parser = _Parser(missing)
        runs = [Expected(parser.run(packet)) for packet in packets]
        counted = {**{port: 0 for port in (0, 1, 52, 65535)}, **parser.ports}
        maps = {
            "by_port": Table("<I", "<Q", dict(counted)),
            "offsets": Table("<I", "<I", {0: [parser.kept, 0]}),
        }
        return Expectation(runs, maps, {"failed_calls": parser.failed})

    def prepare(loaded: Any) -> None:
        for stage in missing:
            del loaded.maps["stages"][STAGES[stage]]

    return Model("tail_calls", "parse", run, packets, name, prepare=prepare if missing else None)


def _replaced(packets: Sequence[bytes]) -> Expectation:
    """The first stage of IPv4 is `parse_vlan` here, which finds its type in the second half of the first word."""
    runs = []
    for packet in packets:
        ip_length = int.from_bytes(packet[16:18], "big") if len(packet) >= 18 else None
        is_ipv4 = packet[12:14] == IPV4.to_bytes(2, "big")
        assert ip_length not in (VLAN, QINQ, IPV4)
        runs.append(Expected(DROP if len(packet) < 14 or (is_ipv4 and ip_length is None) else PASS))
    return Expectation(runs, globals={"failed_calls": 0})


def _replace(loaded: Any) -> None:
    loaded.maps["stages"][STAGES["parse_ipv4"]] = loaded.programs["parse_vlan"]


def _tagged(tags: int, payload: bytes = udp(1000, 53)[14:], ethernet_type: int = IPV4) -> bytes:
    return frame(payload, ethernet_type, tuple(((VLAN, QINQ)[n % 2], n) for n in range(tags)))


_CUT = [_tagged(2)[:length] for length in range(len(_tagged(2)))]
_OPTIONS = [b for words in range(16) for b in [frame(bytes([0x40 | words]) + ipv4(bytes(60), UDP)[1:])]]
_PACKETS = [*varied(), *short_frames(), *_CUT, *_OPTIONS, tcp(1, 65535), udp(1, 0), echo(), frame(bytes(40), ARP)]
MODELS = [
    _model("capture and edges", _PACKETS),
    _model("many tags", [_tagged(tags) for tags in (*range(4), *range(28, 40), 62, 69)]),
    _model("nothing behind tags", [_tagged(tags, b"") for tags in (*range(4), *range(28, 40), 62, 69)]),
    _model("tags and ARP", [_tagged(tags, bytes(28), ARP) for tags in range(36)]),
    *(_model(f"without {stage}", _PACKETS[::3], [stage]) for stage in STAGES),
    Model(
        "tail_calls",
        "parse",
        _replaced,
        [*short_frames(), udp(1, 2), frame(bytes(40), ARP)],
        "replaced",
        prepare=_replace,
    ),
]
