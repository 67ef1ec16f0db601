"""Every object that clang made does what its independent model says, in every engine, packet by packet and in batch."""

from __future__ import annotations

import pytest

from .models import MODELS
from .models.base import ENGINES, Engine, Model, check

OBJECTS = [(model, version) for model in MODELS for version in model.versions]


@pytest.mark.parametrize("batch", [False, True], ids=["one", "batch"])
@pytest.mark.parametrize("engine", ENGINES, ids=lambda engine: engine.name)
@pytest.mark.parametrize(("model", "version"), OBJECTS, ids=lambda part: str(part))
def test_program(model: Model, version: str, engine: Engine, batch: bool) -> None:
    check(model, version, engine, batch)
