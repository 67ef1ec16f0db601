"""Helpers that print."""

from __future__ import annotations

from llvmbpf.helpers.context import HelperContext

__all__ = ["snprintf", "trace_printk"]


def trace_printk(context: HelperContext, text: int, size: int, first: int, second: int, third: int) -> int:
    """Print a line."""
    raise NotImplementedError


def snprintf(context: HelperContext, target: int, size: int, text: int, values: int, length: int) -> int:
    """Print to memory."""
    raise NotImplementedError
