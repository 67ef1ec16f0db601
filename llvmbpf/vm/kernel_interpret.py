"""Batches in the interpreter: slow, and what the native loop must agree with."""

from __future__ import annotations

import ctypes
import time

import numpy as np

from llvmbpf.batch import PacketTable, address_of
from llvmbpf.errors import ExecutionError
from llvmbpf.interpreter import TailTargets
from llvmbpf.lift import RunRecord
from llvmbpf.memory import NO_BUFFER, BorrowedBuffer, TrapKind, memory_at
from llvmbpf.vm.kernel_batch import KernelBatch, Part
from llvmbpf.vm.kernel_result import is_redirect, signed_result
from llvmbpf.vm.loaded import UNLIMITED_FUEL

__all__ = ["interpret_batch"]

_ENDS = (TrapKind.HELPER_RAISED, TrapKind.INTERRUPTED)


def interpret_batch(batch: KernelBatch, threads: int) -> list[Part]:
    """What `KernelBatch.execute` does, one packet after the other; what would be thread i runs as CPU i."""
    targets = batch.programs.tail_targets(batch.number)
    count = len(batch.given.table)
    parts = max(1, min(threads, count))
    edges = [count * part // parts for part in range(parts + 1)]
    batch.parts = made = [Part(batch, cpu, edges[cpu], edges[cpu + 1]) for cpu in range(parts)]
    for part in made:
        _interpret_part(part, targets)
        if part.reached < part.end:
            break
    return made


def _packet(table: PacketTable, index: int) -> BorrowedBuffer:
    address, length = int(table.starts[index]), int(table.lengths[index])
    data = np.frombuffer(memory_at(address, length), np.uint8)
    return BorrowedBuffer(data, address, length, table.writable)


def _interpret_part(part: Part, targets: TailTargets) -> None:
    batch, run = part.batch, part.run
    record, given = run.record, batch.given
    loaded, state = batch.loaded, batch.programs.entry_state(batch.number)
    total, used = batch.total_fuel, 0
    pieces: list[bytes] = []
    begun = time.perf_counter_ns()
    for index in range(part.begin, part.end):
        packet = _packet(given.table, index)
        record[RunRecord.TRAP_KIND] = 0
        if run.shape.is_kernel:
            rows = given.contexts
            assert rows is not None
            row = (rows[index : index + 1] if len(rows) > 1 else rows).copy()
            if given.wire_lengths is not None and "wire_len" in (row.dtype.names or ()) and not row["wire_len"][0]:
                row["wire_len"] = given.wire_lengths[index]
            run.load_packet(packet, row)
        else:
            run.packet = packet
        if given.times is not None:
            record[RunRecord.TIME] = int(given.times[index])
        units = None if min(batch.fuel, total) == UNLIMITED_FUEL else min(batch.fuel, total)
        interpreter = loaded.interpret(
            state,
            run.packet,
            NO_BUFFER,
            fuel=units,
            stop=batch.stop,
            kernel=run.kernel_state,
            programs=targets,
        )
        record_at = given.record.on(part.cpu) if given.record is not None else 0
        try:
            if record_at:
                ctypes.memset(record_at, 0, _record_size(batch))
            interpreter.poll()
            batch.output.r0[index] = interpreter.run()
            if batch.output.records is not None:
                target = address_of(batch.output.records) + index * _record_size(batch)
                ctypes.memmove(target, record_at, _record_size(batch))
        except ExecutionError as error:
            kind = getattr(error, "trap", TrapKind.HELPER_RAISED)
            if kind is TrapKind.HELPER_RAISED:
                run.exception = error
            _note_trap(part, index, error, kind)
        except BaseException as error:
            run.exception = error
            record[RunRecord.TRAP_KIND] = TrapKind.HELPER_RAISED
        finally:
            run.finish()
        if units is not None and interpreter.fuel is not None:
            total -= units - interpreter.fuel
        if record[RunRecord.TRAP_KIND] in _ENDS:
            break
        part.reached = index + 1
        part.pace.advance(1)
        used += _keep(part, index, pieces, used)
        record[RunRecord.WANTS_HOST] = 0
        batch.environment.deliver()
    part.elapsed = time.perf_counter_ns() - begun
    part.take_output(b"".join(pieces))


def _record_size(batch: KernelBatch) -> int:
    assert batch.given.record is not None
    return batch.given.record.dtype.itemsize


def _note_trap(part: Part, index: int, error: ExecutionError, kind: TrapKind) -> None:
    record, out = part.run.record, part.batch.output
    record[RunRecord.TRAP_KIND] = kind
    record[RunRecord.TRAP_PC] = error.pc
    row = out.traps[index]
    row["kind"], row["pc"] = kind, error.pc
    row["address"], row["size"] = getattr(error, "address", getattr(error, "helper", 0)), getattr(error, "size", 0)
    row["function"] = -1
    out.programs[index] = record[RunRecord.PROGRAM]


def _keep(part: Part, index: int, pieces: list[bytes], used: int) -> int:
    """Fill in what a packet gives besides r0; returns how many bytes of the output it takes."""
    run, out, shape = part.run, part.batch.output, part.run.shape
    record = run.record
    if not shape.is_kernel:
        return 0
    if record[RunRecord.REDIRECT_KIND] and is_redirect(
        signed_result(int(out.r0[index]), shape.program_type), shape.program_type
    ):
        words = (RunRecord.REDIRECT_KIND, RunRecord.REDIRECT_MAP, RunRecord.REDIRECT_TARGET, RunRecord.REDIRECT_FLAGS)
        out.redirects[index] = tuple(record[word] for word in words)
    if out.contexts is not None:
        out.contexts[index : index + 1] = run.context_value().to_record()
    if not (shape.copies and part.batch.keeps):
        return 0
    metadata, packet = run.metadata_bytes(), run.packet_bytes()
    pieces.append(metadata + packet)
    out.offsets[index], out.lengths[index], out.metadata[index] = used + len(metadata), len(packet), len(metadata)
    return len(metadata) + len(packet)
