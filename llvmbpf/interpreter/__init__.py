"""The reference interpreter: slow on purpose, checked everywhere."""

from __future__ import annotations

from llvmbpf.interpreter.machine import Interpreter, InvokeHelper, TraceEvent

__all__ = ["Interpreter", "InvokeHelper", "TraceEvent"]
