"""The reference interpreter: slow on purpose, checked everywhere."""

from __future__ import annotations

from llvmbpf.interpreter.interface import InvokeHelper, TailTargets, TraceEvent
from llvmbpf.interpreter.machine import Interpreter
from llvmbpf.interpreter.start import KernelState, start
from llvmbpf.interpreter.trace import TRACE_DTYPE, Memory, Recorder, Trace, frame_name

__all__ = [
    "TRACE_DTYPE",
    "Interpreter",
    "InvokeHelper",
    "KernelState",
    "Memory",
    "Recorder",
    "TailTargets",
    "Trace",
    "TraceEvent",
    "frame_name",
    "start",
]
