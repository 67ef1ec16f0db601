"""The committed objects, by source, version and variant."""

from __future__ import annotations

import json
import shutil
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from llvmbpf.objects import ObjectSpec, load_object

OBJECTS = Path(__file__).resolve().parent.parent / "data" / "objects"
ALL = sorted(path.name.removesuffix(".o") for path in OBJECTS.glob("*.o"))
SOURCES = sorted(path.stem for path in OBJECTS.glob("*.c"))
READELF = shutil.which("llvm-readelf-19") or shutil.which("llvm-readelf")
OBJDUMP = shutil.which("llvm-objdump-19") or shutil.which("llvm-objdump")

needs_readelf = pytest.mark.skipif(READELF is None, reason="llvm-readelf is not installed")
needs_objdump = pytest.mark.skipif(OBJDUMP is None, reason="llvm-objdump is not installed")


def path_of(name: str) -> Path:
    return OBJECTS / f"{name}.o"


def builds_of(source: str) -> list[str]:
    """The names of all objects that were made of one source."""
    return [name for name in ALL if name.split(".")[0] == source]


@cache
def load(name: str) -> ObjectSpec:
    """An object that tests only look at."""
    return load_object(path_of(name))


@cache
def readelf(name: str) -> dict[str, Any]:
    """What LLVM says of an object."""
    assert READELF is not None
    command = [READELF, "-S", "-s", "-r", "--elf-output-style=JSON", path_of(name)]
    (found,) = json.loads(subprocess.run(command, capture_output=True, check=True, text=True).stdout)
    return dict(found)
