"""What ``%load_ext llvmbpf`` adds to IPython: ``%%bpfasm``, ``%%bpf`` and ``%bpf_run``."""

from __future__ import annotations

import argparse
import re
import shlex
from collections.abc import Sequence
from contextlib import suppress
from typing import Any, NoReturn

from llvmbpf.asm import assemble
from llvmbpf.counting import coverage
from llvmbpf.display import Listing
from llvmbpf.errors import ExecutionError, LlvmBpfError
from llvmbpf.explore.annotate import Annotated, annotate
from llvmbpf.explore.clang import compile_c
from llvmbpf.explore.links import explore
from llvmbpf.packets import PacketArray
from llvmbpf.vm import (
    BpfObject,
    BpfProgram,
    EbpfVmFixedMbuff,
    EbpfVmMbuff,
    EbpfVmNoData,
    EbpfVmRaw,
    load,
)
from llvmbpf.vm.machine import Machine

__all__ = ["BpfMagics", "load_extension"]

_MACHINES = {"raw": EbpfVmRaw, "mbuff": EbpfVmMbuff, "nodata": EbpfVmNoData}
_DEFAULT_NAME = "bpf"


# An expression has quotes and blanks of its own, so it is the rest of the line.
_PACKET = re.compile(r"(?:^|\s)(?:-p|--packet)\s+(.*)$")
_OPTIONS_IN_FRONT = re.compile(r"(?:\s*--?[a-z]+\s+\S+)*\s*")


class _Parser(argparse.ArgumentParser):
    """Options of a magic: wrong ones are an error of the cell, not of the process."""

    def error(self, message: str) -> NoReturn:
        raise _usage(f"{message}\n{self.format_usage()}".strip())

    def exit(self, status: int = 0, message: str | None = None) -> NoReturn:
        raise _usage(message or "")


def _usage(message: str) -> Exception:
    """An error that IPython shows without a traceback."""
    from IPython.core.error import UsageError

    error: Exception = UsageError(message)
    return error


def _parser(name: str) -> _Parser:
    parser = _Parser(prog=name, add_help=False)
    parser.add_argument("-n", "--name", default=_DEFAULT_NAME, help="the variable that keeps it, bpf by default")
    parser.add_argument("-a", "--annotate", action="store_true", help="show each line with its machine code and hits")
    parser.add_argument("-O", "--opt-level", type=int, default=2, choices=range(4), help="of the native code")
    parser.add_argument("--unsafe", action="store_true", help="without checks of memory and fuel")
    return parser


def _parse(parser: _Parser, line: str) -> argparse.Namespace:
    """The options of a cell's magic, with what follows ``-p`` as ``packet``, None without it."""
    found = _PACKET.search(line)
    options = parser.parse_args(shlex.split(line[: found.start()] if found else line))
    options.packet = found[1] if found else None
    return options


class BpfMagics:
    """The magics of one shell."""

    def __init__(self, shell: Any) -> None:
        self.shell = shell

    def register(self) -> None:
        """Add them to the shell."""
        self.shell.register_magic_function(self.bpfasm, magic_kind="cell", magic_name="bpfasm")
        self.shell.register_magic_function(self.bpf, magic_kind="cell", magic_name="bpf")
        self.shell.register_magic_function(self.bpf_run, magic_kind="line", magic_name="bpf_run")

    # -- cells ----------------------------------------------------------------------------------------------------

    def bpfasm(self, line: str, cell: str) -> Any:
        """Assemble the cell and keep a machine that runs it.

        %%bpfasm [-n NAME] [-m raw|mbuff|fixed|nodata] [-O LEVEL] [--unsafe] [-a] [-p PACKET]

        Both dialects are read. NAME (bpf) is the machine. Without -p the listing is shown; with it, what the run gives.
        PACKET is an expression and the rest of the line.
        -a shows each line with the machine code that came of it and, with -p, how often it was executed.
        """
        parser = _parser("%%bpfasm")
        parser.add_argument("-m", "--machine", default="raw", choices=[*_MACHINES, "fixed"])
        options = _parse(parser, line)
        settings = {"opt_level": options.opt_level, "safe": not options.unsafe}
        try:
            program = assemble(cell)
            if options.machine == "fixed":
                machine: Machine = EbpfVmFixedMbuff(program, 0, 8, **settings)
            else:
                machine = _MACHINES[options.machine](program, **settings)
        except LlvmBpfError as error:
            raise _usage(str(error)) from None
        self.shell.user_ns[options.name] = machine
        return self._shown(machine, options, Listing(machine.inspect_bytecode("pseudo"), "ebpf"))

    def bpf(self, line: str, cell: str) -> Any:
        """Compile the cell's C with clang and keep the object.

        %%bpf [-n NAME] [--program NAME] [-O LEVEL] [--unsafe] [--cpu v3] [--flags "..."] [-a] [-p PACKET]

        #include "llvmbpf.h" gives types, maps, contexts and helpers. NAME (bpf) is the object; its programs and maps
        are NAME.programs and NAME.maps. With -p the only program, or the one that --program names, is run.
        -a shows each line of C with the machine code that came of it and, with -p, how often it was executed.
        """
        parser = _parser("%%bpf")
        parser.add_argument("--program", help="which program, where there are several")
        parser.add_argument("--cpu", default="v3", choices=["v1", "v2", "v3", "v4"])
        parser.add_argument("--flags", default="", help="further arguments of clang")
        options = _parse(parser, line)
        try:
            content = compile_c(cell, cpu=options.cpu, flags=shlex.split(options.flags))
            found = load(content, safe=not options.unsafe, opt_level=options.opt_level)
            self.shell.user_ns[options.name] = found
            if not options.annotate and options.packet is None:
                return found
            return self._shown(self._program(found, options.program), options, None, cell)
        except LlvmBpfError as error:
            raise _usage(str(error)) from None

    def _shown(self, program: Machine | BpfProgram, options: Any, listing: Any, source: str | None = None) -> Any:
        if options.annotate:
            return self._annotated(program, options.packet, source)
        if options.packet is not None:
            return self._run(program, options.packet)
        return listing

    # -- runs -----------------------------------------------------------------------------------------------------

    def bpf_run(self, line: str) -> Any:
        """Run a program that %%bpf or %%bpfasm has kept.

        %bpf_run [-n NAME] [--program NAME] [--ctx EXPRESSION] [--engine jit|interpreter] PACKET

        PACKET is an expression: bytes, or many packets (a PacketArray, a list, a 2-D array), which are run as a batch;
        for a machine that takes a metadata buffer, both as a tuple.
        """
        parser = _Parser(prog="%bpf_run", add_help=False)
        parser.add_argument("-n", "--name", default=_DEFAULT_NAME)
        parser.add_argument("--program")
        parser.add_argument("--ctx")
        parser.add_argument("--engine", default="jit", choices=["jit", "interpreter"])
        front = _OPTIONS_IN_FRONT.match(line)
        assert front is not None  # it matches nothing, too
        options = parser.parse_args(shlex.split(front[0]))
        expression = line[front.end() :]
        found = self.shell.user_ns.get(options.name)
        if found is None:
            raise _usage(f"there is no {options.name!r}: %%bpf or %%bpfasm makes one")
        program = self._program(found, options.program) if isinstance(found, BpfObject) else found
        if not isinstance(program, Machine | BpfProgram):
            raise _usage(f"{options.name!r} is {type(found).__name__}, neither an object nor a machine")
        return self._run(program, expression, options.ctx, options.engine)

    def _program(self, found: BpfObject, name: str | None) -> BpfProgram:
        names = ", ".join(found.programs)
        if name is None and len(found.programs) == 1:
            return next(iter(found.programs.values()))
        if name is None:
            raise _usage(f"which program? --program is one of: {names}")
        if name not in found.programs:
            raise _usage(f"there is no program {name!r}; programs: {names}")
        return found.programs[name]

    def _run(self, program: Any, expression: str, ctx: str | None = None, engine: str = "jit") -> Any:
        packet = self.shell.ev(expression) if expression.strip() else None
        many = _is_many(packet)
        if isinstance(program, BpfProgram):
            given = {"ctx": self.shell.ev(ctx)} if ctx is not None else {}
            packet = b"" if packet is None else packet
            return (program.run_batch if many else program.run)(packet, engine=engine, **given)
        if many:
            return program.execute_batch(packet)
        buffers = packet if isinstance(packet, tuple) else () if packet is None else (packet,)
        if engine == "interpreter":
            return program.execute_program(*buffers)
        return program.execute_program_jit(*buffers)

    def _annotated(self, program: Any, expression: str | None, source: str | None) -> Annotated:
        found = explore(program, source=source)
        if expression is None:
            return annotate(found)
        return annotate(found, _hits(program, self.shell.ev(expression)))


def _hits(program: Machine | BpfProgram, packet: Any) -> Sequence[int]:
    """How often each instruction was executed on packets, up to the faults of those that fault."""
    if isinstance(program, BpfProgram):
        return list(program.coverage(packet if _is_many(packet) else [packet])[program.name].hits)
    run: Any = program  # each machine takes other buffers
    with coverage(program) as session:
        if _is_many(packet):
            run.execute_batch(packet)
        else:
            with suppress(ExecutionError):
                run.execute_program_jit(*(packet if isinstance(packet, tuple) else (packet,)))
    (counted,) = session.result.values()
    return list(counted.hits)


def _is_many(packet: Any) -> bool:
    return isinstance(packet, PacketArray | list) or getattr(packet, "ndim", 1) == 2


def load_extension(shell: Any) -> None:
    """Add the magics to an IPython shell, and let faults that a cell raises show themselves below its traceback."""
    BpfMagics(shell).register()
    shell.set_custom_exc((ExecutionError,), _show_fault)


def _show_fault(
    shell: Any, kind: type[ExecutionError], fault: ExecutionError, traceback: Any, tb_offset: int | None = None
) -> None:
    shell.showtraceback((kind, fault, traceback), tb_offset=tb_offset)
    shell.display_pub.publish({"text/plain": fault.explain(), "text/html": fault._repr_html_()})
