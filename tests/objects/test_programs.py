"""Every object that clang made does what its independent model says, in every engine, packet by packet and in batch.

Of the models of one program, the first is checked with all objects of its source, each further one with one of them in
turn. `check` can do any other combination.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

import pytest

from .models import MODELS
from .models.base import ENGINES, OBJECTS, Engine, Expectation, Model, Table, check

QUICK = {("interpreter", False), ("jit", True)}  # with objects of the newest version, before each commit


def combinations() -> Iterator[Any]:
    """Models with versions of their objects and ways to run them."""
    seen: dict[tuple[str, str], int] = {}
    for model in MODELS:
        rank = seen[model.source, model.program] = seen.get((model.source, model.program), -1) + 1
        versions = model.versions
        for version in versions if rank == 0 else [versions[-1 - rank % len(versions)]]:
            for engine in ENGINES:
                for batch in (False, True):
                    is_quick = rank == 0 and version == "v4" and (engine.name, batch) in QUICK
                    marks = () if is_quick else pytest.mark.slow
                    name = f"{model}-{version}-{engine.name}-{'batch' if batch else 'one'}"
                    yield pytest.param(model, version, engine, batch, id=name, marks=marks)


@pytest.mark.parametrize(("model", "version", "engine", "batch"), list(combinations()))
def test_program(model: Model, version: str, engine: Engine, batch: bool) -> None:
    check(model, version, engine, batch)


def test_every_source_has_a_model() -> None:
    sources = {path.stem for path in OBJECTS.glob("*.c")}
    assert sources == {model.source for model in MODELS}


def _lie_about_a_verdict(told: Expectation) -> None:
    told.runs[7].retval += 1


def _lie_about_a_packet(told: Expectation) -> None:
    run = next(run for run in told.runs if run.packet is not None)
    run.packet = bytes(run.packet or b"")[:-1] + b"\xa5"


def _lie_about_an_element(told: Expectation) -> None:
    told.maps = {name: Table(one.key, one.value, dict(one.entries)) for name, one in told.maps.items()}
    table = next(iter(told.maps.values()))
    table.entries[next(iter(table.entries))] = None


def _forget_an_element(told: Expectation) -> None:
    table = next(iter(told.maps.values()))
    told.maps = {"translations": Table(table.key, table.value, dict(list(table.entries.items())[1:]))}


def _lie_about_a_variable(told: Expectation) -> None:
    told.globals["translated"] += 1


@pytest.mark.parametrize("batch", [False, True], ids=["one", "batch"])
@pytest.mark.parametrize(
    "lie",
    [_lie_about_a_verdict, _lie_about_a_packet, _lie_about_an_element, _forget_an_element, _lie_about_a_variable],
)
def test_a_model_that_lies_is_found_out(lie: Callable[[Expectation], None], batch: bool) -> None:
    model = next(model for model in MODELS if model.source == "nat")

    def run(packets: Sequence[bytes]) -> Expectation:
        told = model.run(packets)
        lie(told)
        return told

    with pytest.raises(AssertionError):
        check(replace(model, run=run), "v4", ENGINES[1], batch)
