"""``llvmbpf cache``: native code that is kept on disk."""

from __future__ import annotations

import click

from llvmbpf.cli.inputs import json_option
from llvmbpf.cli.outputs import print_json

__all__ = ["cache_command"]


@click.group("cache", short_help="Show or clear the native code that is kept on disk.")
def cache_command() -> None:
    """Look after the cache of native code.

    LLVMBPF_CACHE=off switches it off, LLVMBPF_CACHE_DIR puts it into another directory, and LLVMBPF_CACHE_SIZE says how
    many MiB it may take.
    """


@cache_command.command("info", short_help="Show where it is, and what it holds.")
@json_option
def info_command(wants_json: bool) -> None:
    """Show where the cache is, how much it holds, and why it is not used, where that is so."""
    from llvmbpf.jit.cache import cache_info

    info = cache_info()
    if wants_json:
        print_json(info)
        return
    click.echo(f"directory {info.directory or '-'}")
    click.echo(f"entries   {info.entries}")
    click.echo(f"size      {info.size / (1 << 20):.1f} MiB of at most {info.limit >> 20}")
    if info.problem:
        click.echo(f"not used: {info.problem}")


@cache_command.command("clear", short_help="Remove all of it.")
@json_option
def clear_command(wants_json: bool) -> None:
    """Remove everything that is kept; programs are compiled again when they are next used."""
    from llvmbpf.jit.cache import clear_cache

    removed = clear_cache()
    if wants_json:
        print_json({"removed": removed})
    else:
        click.echo(f"{removed} removed")
