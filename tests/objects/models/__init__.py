"""What the C programs of tests/data/objects must do, said once more in Python with dpkt, struct and dicts.

A module is named after its C source and holds ``MODELS``: one `Model` for each program and setting that is checked.
Models are written from the C sources; nothing here asks the package what is right.
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from .base import Model

_SHARED = {"base", "packets"}

MODELS: list[Model] = [
    model
    for module in sorted(module.name for module in iter_modules(__path__))
    if module not in _SHARED
    for model in import_module(f"{__name__}.{module}").MODELS
]
