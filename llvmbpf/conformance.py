"""``llvmbpf-conformance``: the plugin that conformance runners start, once for each case.

The protocol: the first argument is the program's memory as hex bytes, absent where there is none; options follow.
Standard input holds the program as one line of hex bytes: bare bytecode, or with ``--elf`` a whole object whose section
``.text`` holds the function ``main``. r0 goes to standard output in hex, and nothing else does; the
exit status is then 0. Whatever goes wrong gives a message on standard error and exit status 1.

A runner starts a process for every case, so what an engine does not need is not imported: no command line framework
ever, and LLVM only to compile.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from typing import IO, Any, NoReturn

from llvmbpf.errors import ElfError, LlvmBpfError
from llvmbpf.program import Program

__all__ = ["main"]


class _Parser(argparse.ArgumentParser):
    """A parser that raises: the caller decides where messages go."""

    def error(self, message: str) -> NoReturn:
        raise LlvmBpfError(f"{message} (see {self.prog} --help)")


def _number_up_to(limit: int) -> Callable[[str], int]:
    """A reader of numbers from 0 to ``limit``."""

    def read(text: str) -> int:
        number = int(text)
        if not 0 <= number <= limit:
            raise argparse.ArgumentTypeError(f"{number} is not within 0 to {limit}")
        return number

    read.__name__ = "number"  # what argparse calls it in messages
    return read


def _parser() -> _Parser:
    parser = _Parser(
        "llvmbpf-conformance", description="Run the eBPF program that standard input holds as hex bytes; print r0."
    )
    parser.add_argument("memory", nargs="?", default="", help="the program's memory as hex bytes: r1 is its address")
    parser.add_argument("--engine", choices=["interp", "jit", "unsafe"], default="jit", help="default: jit (safe)")
    parser.add_argument("--opt-level", type=int, choices=range(4), default=2, help="default: 2")
    parser.add_argument("--callx", choices=["off", "function", "helper"], default="helper", help="default: helper")
    parser.add_argument("--fuel", type=_number_up_to(1 << 63), default=1_000_000_000, help="default: 1000000000")
    parser.add_argument("--call-depth", type=_number_up_to(1024), default=8, help="default: 8")
    parser.add_argument("--elf", action="store_true", help="standard input holds an object file with main in .text")
    return parser


def main(
    arguments: Sequence[str] | None = None,
    stdin: IO[str] | None = None,
    stdout: IO[str] | None = None,
    stderr: IO[str] | None = None,
) -> int:
    """Run one case and return the exit status, 0 or 1.

    Arguments:
        arguments: without the program's name; those of the process by default.
        stdin, stdout, stderr: text streams; those of the process by default.

    >>> import io
    >>> main(["0a 0b"], io.StringIO("71 10 01 00 00 00 00 00 95 00 00 00 00 00 00 00"))  # r0 = the byte at r1 + 1
    b
    0
    """
    try:
        options = _parser().parse_args(arguments)
        r0 = _run(options, (stdin or sys.stdin).read())
    except (LlvmBpfError, OSError, TypeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}", file=stderr or sys.stderr)
        return 1
    print(f"{r0:x}", file=stdout or sys.stdout, flush=True)
    return 0


def _run(options: argparse.Namespace, text: str) -> int:
    code = _bytes(text, "the program")
    program = _main_of(code) if options.elf else Program(code)
    memory = _bytes(options.memory, "the memory")
    if options.engine == "interp":
        return _interpret(options, program, memory)
    return _execute(options, program, memory)


def _bytes(text: str, what: str) -> bytes:
    try:
        return bytes.fromhex(text)
    except ValueError as error:
        raise LlvmBpfError(f"{what} must be hex bytes: {error}") from None


def _main_of(content: bytes) -> Program:
    """The program that begins with ``main`` in the section ``.text`` of an object.

    The suite puts bare bytecode into one section with this one symbol. Functions that it calls have none, so a section
    that needs no relocation is taken as it is.
    """
    from llvmbpf.objects import load_object, read_elf

    image = read_elf(content)
    text = image.section(".text")
    mains = [one for one in image.symbols_of(text) if one.name == "main"] if text is not None else []
    if text is None or not mains:
        raise ElfError("there is no function main in the section .text")
    if mains[0].value == 0 and not image.relocations.get(text.index):
        return Program(text.data)
    found = load_object(content).programs.get("main")
    if found is None or found.section != text.name:
        raise ElfError("main is no global function", section=text.name, symbol="main")
    if found.program.references:
        names = ", ".join(sorted({reference.name for reference in found.program.references.values()}))
        raise ElfError(f"cases with maps or variables are not run: {names}", section=text.name)
    return found.program


def _execute(options: argparse.Namespace, program: Program, memory: bytes) -> int:
    from llvmbpf.vm import EbpfVmRaw

    machine = EbpfVmRaw(
        program,
        safe=options.engine == "jit",
        opt_level=options.opt_level,
        fuel=options.fuel,
        call_depth=options.call_depth,
        callx=options.callx,
    )
    for number, function in _helpers().items():
        machine.register_helper(number, function)
    return machine.execute_program_jit(_aligned(memory))


def _interpret(options: argparse.Namespace, program: Program, memory: bytes) -> int:
    """What a machine's ``execute_program`` does, without importing LLVM: a third of the time that a case takes."""
    from llvmbpf.analysis import EntryState, infer_regions
    from llvmbpf.helpers import PythonHelper, make_helper
    from llvmbpf.interpreter import start
    from llvmbpf.memory import NO_BUFFER, borrow
    from llvmbpf.verifier import verify

    made = (make_helper(number, function) for number, function in _helpers().items())
    helpers = {helper.number: helper for helper in made if isinstance(helper, PythonHelper)}
    signatures = {number: helper.signature for number, helper in helpers.items()}
    plan = infer_regions(verify(program, callx=options.callx), EntryState(), signatures=signatures)
    packet = borrow(_aligned(memory))
    return start(plan, packet, NO_BUFFER, helpers, fuel=options.fuel, call_depth=options.call_depth).run()


def _aligned(contents: bytes) -> Any:
    """A writable copy at an aligned address, so that only a case's offsets decide whether an atomic is aligned."""
    import numpy as np

    from llvmbpf.memory import aligned_zeros

    aligned = aligned_zeros(len(contents))
    aligned[:] = np.frombuffer(contents, np.uint8)
    return aligned


def _helpers() -> dict[int, Any]:
    """The helpers of uBPF's tests; the suite itself asks for 5 only."""
    from llvmbpf.helpers import gather_bytes, memfrob, sqrti, strcmp

    return {
        0: gather_bytes,
        1: memfrob,
        2: lambda: 0,  # changes r1 to r5 there; any call does here
        3: sqrti,
        4: strcmp,
        5: lambda number: number,
    }


if __name__ == "__main__":
    sys.exit(main())
