"""Strict verification: what cannot be proved of a program, as a kernel's verifier asks. Runs never do."""

from __future__ import annotations

from llvmbpf.strict.check import check
from llvmbpf.strict.fuel import FuelBound
from llvmbpf.strict.report import Finding, FindingKind, StrictReport
from llvmbpf.strict.verification import verify

__all__ = ["Finding", "FindingKind", "FuelBound", "StrictReport", "check", "verify"]
