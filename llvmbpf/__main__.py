"""``python -m llvmbpf``: the same as the script ``llvmbpf``."""

from __future__ import annotations

from llvmbpf.cli import main

if __name__ == "__main__":
    main(prog_name="llvmbpf")
