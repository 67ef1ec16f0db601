"""The reference interpreter: slow on purpose, checked everywhere."""

from __future__ import annotations

from llvmbpf.interpreter.interface import InvokeHelper, TailTargets, TraceEvent
from llvmbpf.interpreter.machine import Interpreter
from llvmbpf.interpreter.start import KernelState, start

__all__ = ["Interpreter", "InvokeHelper", "KernelState", "TailTargets", "TraceEvent", "start"]
