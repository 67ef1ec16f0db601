"""A bridge that learns, over a device map; and packets spread over CPUs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from llvmbpf.contexts import XdpMd

from .base import Expectation, Expected, Model, Redirected, Table
from .packets import plain_ipv4, short_frames, varied

DROP, PASS, REDIRECT = 1, 2, 4
PACKETS = [*varied(), *short_frames()]
DEVICES = {3: 103, 7: 107, 63: 1}
PROCESSORS = {0: 192, 3: 192, 6: 2048}


def _fill(loaded: Any) -> None:
    for name, slots in (("devices", DEVICES), ("processors", PROCESSORS)):
        for key, value in slots.items():
            loaded.maps[name][key] = value


def _forward(interface: int, known: dict[bytes, int]) -> Model:
    def run(packets: Sequence[bytes]) -> Expectation:
        ports: dict[Any, Any] = dict(known)
        runs = []
        for packet in packets:
            if len(packet) < 14:
                runs.append(Expected(DROP))
                continue
            ports[packet[6:12]] = interface
            port = ports.get(packet[:6])
            if port in DEVICES:
                runs.append(Expected(REDIRECT, redirect=Redirected(port, PASS, "devices")))
            else:
                runs.append(Expected(PASS))
        return Expectation(runs, {"ports": Table("<6s", "<I", ports)})

    return Model(
        "redirect",
        "forward",
        run,
        PACKETS,
        f"interface {interface}",
        maps={"ports": Table("<6s", "<I", dict(known))},
        prepare=_fill,
        ctx=XdpMd(ingress_ifindex=interface),
    )


def _spread(packets: Sequence[bytes]) -> Expectation:
    runs = []
    for packet in packets:
        ip = plain_ipv4(packet)
        chosen = None if ip is None else (ip.src[0] ^ ip.dst[0]) & 7  # the number's low byte is the first one
        if chosen is None:
            runs.append(Expected(PASS))
        elif chosen in PROCESSORS:
            runs.append(Expected(REDIRECT, redirect=Redirected(chosen, DROP, "processors")))
        else:
            runs.append(Expected(DROP))
    return Expectation(runs)


_DESTINATIONS = sorted({packet[:6] for packet in PACKETS if len(packet) >= 14})
_KNOWN = {mac: (3, 7, 63, 64, 0, 0xFFFFFFFF)[index % 6] for index, mac in enumerate(_DESTINATIONS)}
MODELS = [
    _forward(3, {}),
    _forward(9, {}),
    _forward(63, _KNOWN),
    Model("redirect", "spread", _spread, PACKETS, "some processors", prepare=_fill),
]
