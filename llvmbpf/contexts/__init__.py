"""Contexts: what r1 of a kernel program points to, as tables of fields and as values that users give and get."""

from __future__ import annotations

from llvmbpf.contexts.layout import CONTEXTS, ContextLayout, Field
from llvmbpf.contexts.values import CONTEXT_CLASSES, SkBuff, XdpMd
from llvmbpf.contexts.verdicts import passes, verdict_name

__all__ = ["CONTEXTS", "CONTEXT_CLASSES", "ContextLayout", "Field", "SkBuff", "XdpMd", "passes", "verdict_name"]
