"""What generated code calls for a program's Python helpers: bridges of native code, or callbacks of ctypes."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import llvmlite.binding as llvm

from llvmbpf.helpers.registry import PythonHelper
from llvmbpf.jit.engine import address_of, link, make_code
from llvmbpf.jit.fastcall import is_supported
from llvmbpf.jit.optimiser import Pipeline
from llvmbpf.jit.run import call_helper, keep_exception, python_helper_callback
from llvmbpf.lift import BRIDGE_WORDS, python_bridge, takes_record

__all__ = ["Bridges"]


class Bridges:
    """The native functions for Python helpers, made when they are first asked for; whoever calls them holds this.

    Arguments:
        helpers: by the symbols that generated code has for them.
        uses_cache: whether their code may come from disk.
    """

    def __init__(self, helpers: Mapping[str, PythonHelper], *, uses_cache: bool) -> None:
        self._helpers = helpers
        self._uses_cache = uses_cache
        self._engine: llvm.ExecutionEngine | None = None
        self._owned: list[Any] = []
        self._addresses: dict[str, int | None] | None = None

    def addresses(self) -> Mapping[str, int | None]:
        """Where they are, by symbol. The caller holds the lock around compilation."""
        if self._addresses is None:
            self._addresses = self._build() if self._helpers and is_supported() else self._callbacks()
        return self._addresses

    def _callbacks(self) -> dict[str, int | None]:
        """The way that works everywhere."""
        callbacks = {symbol: python_helper_callback(helper) for symbol, helper in self._helpers.items()}
        self._owned.append(callbacks)
        return {symbol: address_of(callback) for symbol, callback in callbacks.items()}

    def _build(self) -> dict[str, int | None]:
        words: dict[str, int | None] = {}
        for symbol, helper in self._helpers.items():
            function = partial(call_helper, helper) if takes_record(helper) else helper.function
            targets: tuple[Callable[..., Any], ...] = (function, helper.checked, keep_exception)
            for name, target in zip(BRIDGE_WORDS, targets, strict=True):
                word = ctypes.py_object(target)  # one word, which holds the function
                words[f"{symbol}.{name}"] = ctypes.addressof(word)
                self._owned.append(word)
        code = make_code(python_bridge(self._helpers), Pipeline.of(1), cached=self._uses_cache)
        self._engine = engine = link(code, words)
        return {symbol: int(engine.get_function_address(symbol)) for symbol in self._helpers}
