"""What commands are given: programs in any form, memory, captures, and the options that several commands share."""

from __future__ import annotations

import glob
import re
import sys
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from llvmbpf.asm import assemble
from llvmbpf.errors import CaptureError, CaptureWarning, DecodeError, LlvmBpfError
from llvmbpf.program import Program

if TYPE_CHECKING:
    from llvmbpf.packets import PacketArray
    from llvmbpf.vm import EbpfVmFixedMbuff, EbpfVmRaw

__all__ = [
    "ELF_MAGIC",
    "callx_option",
    "capture_paths",
    "fuel_option",
    "helpers_option",
    "json_option",
    "machine_for",
    "memory",
    "memory_file",
    "opt_level_option",
    "packet_slots",
    "program_argument",
    "program_of",
    "read_bytes",
    "read_capture",
    "read_program",
    "register_helpers",
    "slot_options",
    "stream_captures",
]

F = TypeVar("F", bound=Callable[..., Any])

ELF_MAGIC = b"\x7fELF"

_HEX_PROGRAM = re.compile(r"[0-9a-fA-F\s]*")
_DEFAULT_FUEL = 1_000_000_000


def read_bytes(path: str) -> bytes:
    """The content of a file, or of standard input where the path is "-". Raises OSError."""
    return sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes()


def read_program(path: str) -> Program:
    """The program in a file, told by its content: bytecode, assembly text, or bytecode as hex text.

    Bytecode has zero bytes, and text has none. A file named ``*.bin`` is bytecode whatever it holds.

    Raises OSError, DecodeError, or AssemblyError with the file's name as a note.
    """
    return program_of(read_bytes(path), path)


def program_of(content: bytes, path: str) -> Program:
    """The program in the content of a file; see `read_program`."""
    try:
        if content.startswith(ELF_MAGIC):
            raise DecodeError(
                "this is an object file, which `llvmbpf object`, `verify` and `run` read; for its code alone: "
                "llvm-objcopy -O binary --only-section=.text OBJECT PROGRAM.bin"
            )
        text = None if path.endswith(".bin") else _text(content)
        if text is None:
            return Program(content)
        if text.strip() and _HEX_PROGRAM.fullmatch(text):
            return Program(_from_hex(text))
        return assemble(text)
    except LlvmBpfError as error:
        error.add_note(f"in {'standard input' if path == '-' else path}")
        raise


def _text(content: bytes) -> str | None:
    """The content as text, None where it is none."""
    if b"\0" in content:
        return None
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None


def _from_hex(text: str) -> bytes:
    try:
        return bytes.fromhex(text)
    except ValueError:
        raise DecodeError("the text looks like bytecode in hex, but a byte has one digit") from None


def memory(text: str) -> bytearray:
    """A writable copy of bytes in hex, or of a file's content: ``@FILE`` is always the latter."""
    if text.startswith("@"):
        return _file(text[1:])
    try:
        return bytearray.fromhex(text.removeprefix("0x"))
    except ValueError as error:
        if Path(text).is_file():
            return _file(text)
        raise click.BadParameter(f"{text[:60]!r} is neither hex bytes nor a file: {error}") from None


def memory_file(text: str) -> bytearray:
    """As `memory`, but where the text names a file it is that file, also where it could be hex."""
    return _file(text) if Path(text).is_file() else memory(text)


def _file(path: str) -> bytearray:
    try:
        return bytearray(read_bytes(path))
    except OSError as error:
        raise click.BadParameter(f"{path}: {error.strerror}") from None


def _fuel(text: str | int) -> int | None:
    """Units of fuel; None, for any number, where the text is "none"."""
    if text == "none":
        return None
    try:
        units = int(text)
    except ValueError:
        raise click.BadParameter(f"{text!r} is neither a number nor none") from None
    if not 0 <= units < (1 << 64) - 1:
        raise click.BadParameter(f"{units} is not within 0 to 2**64 - 2")
    return units


def read_capture(path: str) -> PacketArray:
    """The packets of a pcap or pcapng file, writable, with what is damaged told on standard error."""
    from llvmbpf import packets

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", CaptureWarning)
        try:
            # Programs may store to packets, so the file is read and not mapped.
            found = packets.read_capture(bytearray(read_bytes(path)))
        except CaptureError as error:
            error.add_note(f"in {path}")
            raise
    for warning in caught:
        click.echo(f"Warning: {path}: {warning.message}", err=True)
    return found


def capture_paths(patterns: tuple[str, ...]) -> list[str]:
    """The files that the patterns name, in order; a pattern that is a file's name, or matches none, is kept."""
    paths = []
    for pattern in patterns:
        is_name = pattern == "-" or Path(pattern).exists()
        paths += [pattern] if is_name else sorted(glob.glob(pattern)) or [pattern]
    return paths


def stream_captures(paths: list[str], strict: bool = False) -> Iterator[PacketArray]:
    """The packets of captures in writable chunks, with what is damaged told on standard error when it is found.

    The path "-" is standard input. Raises OSError, or CaptureError that names the file, also for damage if ``strict``.
    """
    from llvmbpf.packets import iter_captures

    for path in paths:
        chunks = iter_captures(sys.stdin.buffer if path == "-" else path, strict=strict)
        chunk: PacketArray | None
        while True:
            with warnings.catch_warnings(record=True) as caught:
                warnings.simplefilter("always", CaptureWarning)
                try:
                    chunk = next(chunks, None)
                except CaptureError as error:
                    if path == "-":
                        error.add_note("in standard input")
                    raise
            for warning in caught:
                click.echo(f"Warning: {'standard input: ' if path == '-' else ''}{warning.message}", err=True)
            if chunk is None:
                break
            yield chunk


# -- options ----------------------------------------------------------------------------------------------------------

program_argument = click.argument("program", type=str, metavar="PROGRAM")
json_option = click.option("--json", "wants_json", is_flag=True, help="Print JSON, errors too.")
opt_level_option = click.option(
    "--opt-level", type=click.IntRange(0, 3), default=2, show_default=True, help="LLVM's optimisation level."
)
callx_option = click.option(
    "--callx",
    type=click.Choice(["off", "function", "helper"]),
    default="off",
    show_default=True,
    help="Calls through registers: what the register holds.",
)
helpers_option = click.option(
    "--helpers", type=click.Choice(["ubpf"]), help="Register the helpers of uBPF's tests (numbers 0 to 5)."
)
fuel_option = click.option(
    "--fuel",
    type=_fuel,
    default=_DEFAULT_FUEL,
    metavar="N|none",
    help="Backward jumps and local calls permitted.  [default: 1000000000]",
)


def slot_options(function: F) -> F:
    """``--data-offset`` and ``--data-end-offset``."""
    for name, end in (("--data-end-offset", "end"), ("--data-offset", "start")):
        text = f"Where in the metadata buffer the address of the packet's {end} stands."
        function = click.option(name, type=click.IntRange(0), metavar="N", help=text)(function)
    return function


def packet_slots(data_offset: int | None, data_end_offset: int | None) -> tuple[int, int] | None:
    """Both offsets, or None where neither is given. Raises UsageError for one, or for slots that overlap."""
    if data_offset is None and data_end_offset is None:
        return None
    if data_offset is None or data_end_offset is None:
        raise click.UsageError("--data-offset and --data-end-offset belong together")
    if abs(data_offset - data_end_offset) < 8 or max(data_offset, data_end_offset) >= 1 << 20:
        raise click.UsageError(
            f"the 8-byte slots at {data_offset} and {data_end_offset} must not overlap, and begin below 2**20"
        )
    return data_offset, data_end_offset


def machine_for(
    program: Program, slots: tuple[int, int] | None, helpers: str | None, **options: Any
) -> EbpfVmRaw | EbpfVmFixedMbuff:
    """A machine whose r1 is the packet, or, with slots, a metadata buffer of its own making.

    Raises VerifierError.
    """
    from llvmbpf.vm import EbpfVmFixedMbuff, EbpfVmRaw

    machine = EbpfVmRaw(program, **options) if slots is None else EbpfVmFixedMbuff(program, *slots, **options)
    register_helpers(machine, helpers)
    return machine


def register_helpers(machine: Any, helpers: str | None) -> None:
    """Register the set of helpers that an option names."""
    from llvmbpf.helpers import UBPF_HELPERS

    if helpers == "ubpf":
        for number, function in UBPF_HELPERS.items():
            machine.register_helper(number, function)
        machine.register_helper(5, _first_argument)


def _first_argument(number: int) -> int:
    return number
