"""Native code for what is done packet after packet: compiled once there are enough packets to be worth it."""

from __future__ import annotations

import sys
from typing import Any

__all__ = ["NativeCode"]

# Compiling takes as long as Python does for about so many packets; where LLVM is not loaded yet, for so many.
WORTH_COMPILING, WORTH_LOADING = 1 << 14, 1 << 16


class NativeCode:
    """Functions of five 64-bit integers, one of which is returned.

    Arguments:
        ir: LLVM IR that defines them.
    """

    def __init__(self, ir: str) -> None:
        self._ir = ir
        self._functions: dict[str, Any] = {}
        self._packets = 0  # that Python has dealt with

    def packets_before(self, symbol: str) -> int:
        """How many packets Python deals with first: none where the function is compiled already."""
        return 0 if symbol in self._functions else _price()

    def is_worth_it(self, symbol: str, packets: int) -> bool:
        """Whether so many more packets are for the native function; those that Python has dealt with count too."""
        if symbol in self._functions:
            return True
        self._packets += packets
        return self._packets >= _price()

    def call(self, symbol: str, *arguments: int) -> int:
        """Call a function without the GIL; it is compiled at the first call."""
        function = self._functions.get(symbol)
        if function is None:
            # LLVM is needed for large captures only.
            from llvmbpf.jit import compile_ir_helper

            function = self._functions[symbol] = compile_ir_helper(self._ir, symbol, None)
        return int(function.invoke(None, 0, None, arguments))


def _price() -> int:
    """How many packets are worth compiling for."""
    return WORTH_COMPILING if "llvmbpf.jit" in sys.modules else WORTH_LOADING
