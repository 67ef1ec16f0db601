"""Views of what runs and batches give."""

from __future__ import annotations

from dataclasses import fields

import numpy as np

from llvmbpf.batch import BatchResult
from llvmbpf.contexts import CONTEXTS, SkBuff, XdpMd, verdict_name
from llvmbpf.program import ProgramType
from llvmbpf.views.faults import short_fault
from llvmbpf.views.packets import hexdump
from llvmbpf.views.report import Code, Fold, Note, Part, Report, ReportView, Table, plural
from llvmbpf.vm import KernelBatchResult, RunResult

__all__ = ["BatchView", "RunView"]

_SHOWN_VERDICTS = 20
_SHOWN_TRAPS = 5
_SHOWN_RECORDS = 5
_DUMPED_BYTES = 1024


class RunView(ReportView):
    """One run: what it returned, and the packet and context behind it."""

    value: RunResult

    def report(self) -> Report:
        """The result by name, the packet as a dump, the fields of the context that are not 0."""
        result = self.value
        context = result.ctx_out
        kind = ProgramType.XDP if isinstance(context, XdpMd) else None
        name = verdict_name(kind, result.retval) if kind is not None else None
        rows: list[tuple[str, object]] = [("retval", f"{result.retval}{f' ({name})' if name else ''}")]
        if result.r0 != result.retval:
            rows.append(("r0", f"{result.r0:#x}"))
        rows.append(("time", f"{result.duration_ns:,} ns"))
        if result.redirect is not None:
            where = result.redirect
            rows.append(("redirected to", f"{where.kind} {where.map or ''} {where.target}".replace("  ", " ")))
        if result.metadata:
            rows.append(("metadata", result.metadata.hex(" ")))
        if context is not None:
            rows.append((type(context).__name__, _context_text(context)))
        parts: list[Part] = [Table(["", ""], rows)]
        data = result.data_out
        if data:
            more = f"\n... {len(data) - _DUMPED_BYTES:,} more bytes" if len(data) > _DUMPED_BYTES else ""
            dump = "\n".join(hexdump(data[:_DUMPED_BYTES])) + more
            parts.append(Fold(f"packet: {plural(len(data), 'byte')}", [Code(dump, "text", "the packet's bytes")]))
        return Report("RunResult", parts)


def _context_text(context: XdpMd | SkBuff) -> str:
    values = ((one.name, getattr(context, one.name)) for one in fields(context))
    return ", ".join(f"{name} {value}" for name, value in values if value and value != (0,) * 5) or "all fields are 0"


class BatchView(ReportView):
    """A batch: how many packets got which verdict, and the first of those that trapped."""

    value: BatchResult

    def report(self) -> Report:
        """Verdicts with shares, traps with what went wrong, records."""
        result = self.value
        total, done = len(result), int(result.done.sum())
        parts: list[Part] = []
        head = f"{plural(done, 'packet')} in {result.duration_ns / 1e6:,.3f} ms"
        if done and result.duration_ns:
            head += f", {result.duration_ns / done:,.1f} ns each"
        if done < total:
            head += f"; {total - done:,} of {total:,} were not run"
        parts.append(Note(head))
        counts = list(result.summary().items())
        if counts:
            rows = [(name, f"{count:,}", f"{count / done:.1%}") for name, count in counts[:_SHOWN_VERDICTS]]
            missing = len(counts) - len(rows)
            is_named = isinstance(result, KernelBatchResult) and result.program_type in CONTEXTS
            parts.append(
                Table(
                    ["verdict" if is_named else "result", ">packets", ">share"],
                    rows,
                    more=f"... {missing:,} more" if missing else "",
                )
            )
        parts += _traps(result)
        if isinstance(result, KernelBatchResult) and result.records is not None and len(result.records):
            shown = [(index, str(row)) for index, row in enumerate(result.records[:_SHOWN_RECORDS])]
            parts.append(Table([">packet", "record"], shown))
        return Report(f"{type(result).__name__} of {plural(total, 'packet')}", parts)


def _traps(result: BatchResult) -> list[Part]:
    trapped = np.flatnonzero(result.trapped)
    if not len(trapped):
        return []
    rows = []
    for index in trapped[:_SHOWN_TRAPS].tolist():
        error = result.error(index)
        assert error is not None
        rows.append((index, error.pc, error.instruction, short_fault(error)))
    missing = len(trapped) - len(rows)
    table = Table([">packet", ">pc", "`instruction", "fault"], rows, more=f"... {missing:,} more" if missing else "")
    return [Fold(f"{plural(len(trapped), 'packet')} trapped", [table], is_open=True)]
