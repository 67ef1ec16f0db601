"""The helper that asks for a route."""

from __future__ import annotations

from llvmbpf.helpers.context import HelperContext

__all__ = ["fib_lookup"]


def fib_lookup(context: HelperContext, packet: int, parameters: int, size: int, flags: int) -> int:
    """Find the route of a packet."""
    raise NotImplementedError
