"""Batches on several threads: what clang's programs count with atomics, locks and per-CPU maps adds up."""

from __future__ import annotations

from dataclasses import replace

import pytest

from .models import MODELS
from .models.base import ENGINES, Engine, check

# Models whose programs come to the same in every order of packets, and lose nothing to each other.
IN_ANY_ORDER = (
    "counters-counters-known types",
    "dns-dns-known types",
    "firewall-firewall-full",
    "legacy-count_sizes",
    "load_balancer-load_balancer-frames",
    "nat-nat-capture",
    "router-route-capture",
    "spin_lock-book-capture",
    "vlan-vlan_push-capture",
)
LEAST_PACKETS = 20_000


@pytest.mark.parametrize("name", IN_ANY_ORDER)
@pytest.mark.parametrize("engine", ENGINES[1:], ids=lambda engine: engine.name)
def test_counts_add_up(name: str, engine: Engine) -> None:
    model = next(model for model in MODELS if str(model) == name)
    packets = model.packets * (LEAST_PACKETS // len(model.packets) + 1)
    check(replace(model, packets=packets), "v4", engine, batch=True, threads=4)
