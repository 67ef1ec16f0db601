"""Objects whose results do not depend on the order of packets give the same on several threads as their models say."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

import llvmbpf

from .models import MODELS, encapsulate, map_in_map, nat, ring_events, socket_filter, spin_lock, tail_calls, xdp_bytes
from .models.base import ENGINES, OBJECTS, Engine, Model, check
from .models.packets import capture

THREADS = 2
TIMES = 8  # a packet comes so often, so that threads meet
RECORD_AND_HEADER = 40

# Models whose programs lose nothing to each other, so that all that they leave is what one thread leaves.
IN_ANY_ORDER = (
    "counters-counters-known types",
    "dns-dns-known types",
    "firewall-firewall-full",
    "legacy-count_sizes",
    "load_balancer-load_balancer-frames",
    "router-route-capture",
)


@pytest.mark.parametrize("name", IN_ANY_ORDER)
@pytest.mark.parametrize("engine", ENGINES[1:], ids=lambda engine: engine.name)
def test_everything(name: str, engine: Engine) -> None:
    model = next(model for model in MODELS if str(model) == name)
    packets = model.packets * (20_000 // len(model.packets) + 1)
    check(replace(model, packets=packets), "v4", engine, batch=True, threads=4)


def _load(model: Model, **settings: Any) -> Any:
    loaded = llvmbpf.load(OBJECTS / f"{model.source}.v3.o", cpus=THREADS, clock=model.clock, **settings)
    for name, value in model.globals.items():
        loaded.globals[name] = value
    for name, table in model.maps.items():
        for key, row in table.packed().items():
            loaded.maps[name][key] = row
    if model.prepare is not None:
        model.prepare(loaded)
    return loaded


def _run(model: Model, loaded: Any, packets: list[bytes]) -> None:
    """A batch on threads, whose rows are compared."""
    result = loaded.programs[model.program].run_batch(packets, model.ctx, threads=THREADS)
    assert not result.trapped.any()
    for index, expected in enumerate(model.run(packets).runs):
        assert result.retval[index] == expected.retval
        assert bytes(result.packets[index]) == (packets[index] if expected.packet is None else expected.packet)


@pytest.mark.parametrize("model", [nat.MODELS[0], *socket_filter.MODELS[:1], encapsulate.MODELS[3]], ids=str)
def test_rows(model: Model) -> None:
    _run(model, _load(model), model.packets * TIMES)


@pytest.mark.parametrize("safe", [True, False])
def test_locks(safe: bool) -> None:
    model = spin_lock.MODELS[0]
    packets = list(capture()) * 3
    loaded = _load(model, safe=safe)
    _run(model, loaded, packets)
    for key, (count, total, largest) in model.run(packets).maps["accounts"].entries.items():
        account = loaded.maps["accounts"][key]
        assert (account["packets"], account["bytes"], account["largest"]) == (count, total, largest)


@pytest.mark.parametrize("model", [map_in_map.MODELS[1], tail_calls.MODELS[0]], ids=str)
def test_atomics(model: Model) -> None:
    packets = model.packets * TIMES
    loaded = _load(model)
    _run(model, loaded, packets)
    for name, table in model.run(packets).maps.items():
        if not name.startswith("offsets"):
            for key, count in table.entries.items():
                assert int(loaded.maps[name][key]) == count


def test_cpus_count_for_themselves() -> None:
    model = xdp_bytes.MODELS[0]
    packets = model.packets * TIMES
    loaded = _load(model)
    _run(model, loaded, packets)
    expected = model.run(packets).maps
    for key, (count, _) in expected["bytes"].entries.items():
        assert int(np.sum(loaded.maps["bytes"][key])) == count
    # A source that two threads meet at once is counted once only by the one that came second.
    assert len(loaded.maps["sources"]) == len(expected["sources"].entries)


def test_ring_buffers() -> None:
    """Every record is there once; what found no room was counted."""
    model = ring_events.MODELS[0]
    wanted: Counter[bytes] = Counter()
    noted = []
    for packet in model.packets:
        if found := model.run([packet]).records["events"]:
            noted.append(packet)
            wanted.update(found)
    loaded = _load(model)
    _run(model, loaded, noted * TIMES * 5)
    records = Counter(bytes(record) for record in loaded.maps["events"].drain())
    lost = loaded.globals["lost"]
    assert sum(records.values()) == ring_events.RING // RECORD_AND_HEADER
    assert sum(records.values()) + lost == TIMES * 5 * sum(wanted.values())
    assert all(records[record] <= TIMES * 5 * count for record, count in wanted.items())
    assert set(records) <= set(wanted)
