"""Builtin functions made at run time: how native code becomes something that Python calls without ctypes.

A builtin holds its ``__self__``, which here is everything that the code needs: engine, method definition, settings and
the Python functions for the cases that are not plain. So whoever holds the builtin may call it, whatever else is gone.
"""

from __future__ import annotations

import ctypes
import sys
import sysconfig
import threading
from collections.abc import Callable
from typing import Any

from llvmbpf.jit.interrupt import MAIN_STOP_ADDRESS, watch
from llvmbpf.lift import CallSettings
from llvmbpf.memory import StopFlag

__all__ = ["KNOWN_PYTHONS", "is_supported", "make_builtin"]

# The generated entry relies on the layout of Py_buffer and PyMethodDef, which these have in common.
KNOWN_PYTHONS = ((3, 11), (3, 12), (3, 13), (3, 14))

_METH_FASTCALL_KEYWORDS = 0x0080 | 0x0002
_NEVER_STOP = StopFlag()


def is_supported() -> bool:
    """Whether this interpreter's ABI is one that generated entries know; ctypes is used elsewhere."""
    return (
        sys.implementation.name == "cpython"
        and sys.version_info[:2] in KNOWN_PYTHONS
        and not sysconfig.get_config_var("Py_GIL_DISABLED")
        and ctypes.sizeof(ctypes.c_void_p) == 8
    )


class _MethodDefinition(ctypes.Structure):
    _fields_ = (
        ("name", ctypes.c_char_p),
        ("function", ctypes.c_void_p),
        ("flags", ctypes.c_int),
        ("doc", ctypes.c_char_p),
    )


class _Holder:
    """What a builtin keeps alive."""

    def __init__(self, definition: _MethodDefinition, *owned: Any) -> None:
        self.definition = definition
        self.owned = owned


def make_settings(
    slow: Callable[..., int], fault: Callable[..., int], fuel: int, ranges: Any, range_count: int
) -> ctypes.Array[ctypes.c_uint64]:
    """The words that an entry reads; whoever keeps them must keep the functions and the ranges too."""
    settings = (ctypes.c_uint64 * len(CallSettings))()
    settings[CallSettings.SLOW] = id(slow)
    settings[CallSettings.FAULT] = id(fault)
    settings[CallSettings.FUEL] = fuel
    settings[CallSettings.ALLOWED] = ctypes.addressof(ranges)
    settings[CallSettings.ALLOWED_COUNT] = range_count
    settings[CallSettings.NEVER_STOP] = _NEVER_STOP.address
    settings[CallSettings.MAIN_STOP] = MAIN_STOP_ADDRESS
    settings[CallSettings.MAIN_THREAD] = threading.main_thread().ident or 0
    return settings


def make_builtin(address: int, name: str, doc: str, *owned: Any) -> Callable[..., int]:
    """A builtin function whose code is at ``address``; it keeps everything in ``owned`` alive."""
    watch()
    definition = _MethodDefinition(name.encode(), address, _METH_FASTCALL_KEYWORDS, doc.encode())
    create = ctypes.pythonapi.PyCFunction_NewEx
    create.restype = ctypes.py_object
    create.argtypes = (ctypes.c_void_p, ctypes.py_object, ctypes.c_void_p)
    builtin: Callable[..., int] = create(ctypes.addressof(definition), _Holder(definition, *owned), None)
    return builtin
