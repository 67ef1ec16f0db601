"""The routes that ``fib_lookup`` looks into."""

from __future__ import annotations

__all__ = ["RouteTable"]


class RouteTable:
    """Routes by prefix."""
