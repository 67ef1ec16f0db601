"""Counters of the interface's table and of the destination's, both reached through maps of maps."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

from llvmbpf.contexts import XdpMd

from .base import Expectation, Expected, Model, Table
from .packets import plain_ipv4, short_frames, udp, varied

DROP, PASS = 1, 2
BY_INTERFACE = {1: "wan", 2: "lan", 5: "spare"}
BY_TENANT = {198: "wan", 192: "spare", 255: "lan"}
PACKETS = [*varied(), *short_frames(), udp(1, 2, dest="255.1.2.3"), udp(1, 2, dest="0.0.0.0")]


def _run(interface: int, by_interface: dict[int, str], by_tenant: dict[int, str]) -> Callable[..., Expectation]:
    def run(packets: Sequence[bytes]) -> Expectation:
        counts: dict[str, Counter[int]] = {name: Counter() for name in ("wan", "lan", "spare")}
        runs = []
        for packet in packets:
            ip = plain_ipv4(packet)
            chosen = by_interface.get(interface)
            runs.append(Expected(DROP if ip and chosen is None else PASS))
            if not ip or chosen is None:
                continue
            counts[chosen][ip.p] += 1
            tenant = by_tenant.get(ip.dst[0])
            if tenant is not None:
                counts[tenant][ip.p] += 1
        tables = {
            name: Table("<I", "<Q", {protocol: found[protocol] for protocol in range(256)})
            for name, found in counts.items()
        }
        return Expectation(runs, tables)

    return run


def _fill_tenants(loaded: Any) -> None:
    for key, name in BY_TENANT.items():
        loaded.maps["by_tenant"][key] = loaded.maps[name]


def _change_interfaces(loaded: Any) -> None:
    loaded.maps["by_interface"][7] = loaded.maps["lan"]
    loaded.maps["by_interface"][1] = loaded.maps["spare"]
    del loaded.maps["by_interface"][2]


def _model(interface: int, by_interface: dict[int, str] = BY_INTERFACE, **settings: Any) -> Model:
    by_tenant = BY_TENANT if settings.get("prepare") is _fill_tenants else {}
    run = _run(interface, by_interface, by_tenant)
    return Model("map_in_map", "map_in_map", run, PACKETS, ctx=XdpMd(ingress_ifindex=interface), **settings)


CHANGED = {1: "spare", 5: "spare", 7: "lan"}
MODELS = [
    _model(1, name="initial values"),
    *(_model(n, name=f"tenants {n}", prepare=_fill_tenants) for n in (1, 5, 3, 8)),
    *(_model(n, CHANGED, name=f"changed {n}", prepare=_change_interfaces) for n in (1, 2, 7)),
]
