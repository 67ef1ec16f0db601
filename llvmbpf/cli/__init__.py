"""The commands of ``llvmbpf``.

Exit statuses, the same for every command:

===  ===========================================================================================
  0  all went well
  1  the program failed: it faulted at run time, or ``verify`` found violations, or with ``--strict`` anything
  2  the command could not begin: wrong usage, an unreadable file, a program that is refused
  3  a fault of llvmbpf itself
130  Ctrl-C
===  ===========================================================================================

An error is one message on standard error. With ``--json`` it is also an object with the key ``error`` on standard
output, so that whoever reads the output always gets JSON.
"""

from __future__ import annotations

import click

from llvmbpf.cli.bench import bench_command
from llvmbpf.cli.cache import cache_command
from llvmbpf.cli.compile import compile_command
from llvmbpf.cli.coverage import coverage_command
from llvmbpf.cli.demo import demo_command
from llvmbpf.cli.explore import explore_command
from llvmbpf.cli.filter import filter_command
from llvmbpf.cli.group import CommandGroup, print_version
from llvmbpf.cli.ir import ir_command
from llvmbpf.cli.object import object_command
from llvmbpf.cli.run import run_command
from llvmbpf.cli.text import asm_command, disasm_command
from llvmbpf.cli.trace import trace_command
from llvmbpf.cli.verify import verify_command

__all__ = ["main"]


@click.group(cls=CommandGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option(
    "--version", is_flag=True, expose_value=False, is_eager=True, callback=print_version, help="Print the version."
)
def main() -> None:
    """Run, verify and look inside eBPF programs.

    PROGRAM is a file with bytecode, or with assembly text in either dialect, or with bytecode as hex; - is standard
    input. Exit status: 0 well, 1 the program failed, 2 wrong usage or bad input, 3 a fault of llvmbpf itself.
    """


for command in (
    run_command,
    trace_command,
    demo_command,
    asm_command,
    disasm_command,
    verify_command,
    ir_command,
    explore_command,
    bench_command,
    filter_command,
    object_command,
    compile_command,
    cache_command,
    coverage_command,
):
    main.add_command(command)
