"""Compile the C sources of llvmbpf/native/src to LLVM IR, one file each, with the text of layout.h made anew.

    python tools/build_native.py [--check] [NAME ...]

Needs clang, by default `clang-19`; the environment variable CLANG names another. With `--check` nothing is written, and
the exit code tells whether the files are what the compiler makes of the sources (which depends on its version).

The IR is optimised once here, without inlining of what is exported or loops made into vectors; LLVM does the rest where
a program is compiled, when sizes and addresses are constants. Metadata and attributes are dropped, since those of one
version of LLVM may mean nothing to another; `alwaysinline` and `noinline` stay.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
from pathlib import Path

from llvmbpf.native.layout import header

ROOT = Path(__file__).resolve().parent.parent / "llvmbpf" / "native"
CLANG = os.environ.get("CLANG", "clang-19")
FLAGS = [
    "-S", "-emit-llvm", "-O1", "-o", "-", "-std=c11", "-Wall", "-Wextra", "-Werror", "-Wno-unused-parameter",
    "-ffreestanding", "-fno-ident", "-fno-strict-aliasing", "-fno-vectorize", "-fno-slp-vectorize",
    "-fno-discard-value-names", "-fno-stack-protector", "-fno-asynchronous-unwind-tables", "-march=x86-64",
]  # fmt: skip


# Attributes of values that say more than is needed.
_ATTRIBUTES = (
    "local_unnamed_addr|unnamed_addr|dso_local|hidden|noundef|nocapture|writeonly|readonly|readnone|nneg|samesign|signext|"
    r"zeroext|disjoint|mustprogress|captures\([^)]*\)|range\([^)]*\)|dereferenceable\(\d+\)"
)

_DROPPED = (
    "; ModuleID", "source_filename", "target ", "attributes ", "; Function Attrs", "!", "@llvm.used", "@llvm.comp",
)  # fmt: skip


def compile_source(source: Path) -> str:
    """The IR of one source file, with nothing in it but globals, declarations and functions."""
    done = subprocess.run([CLANG, *FLAGS, source.name], cwd=source.parent, capture_output=True, text=True)
    if done.returncode:
        sys.exit(done.stderr)
    return clean(done.stdout, source.name)


def clean(text: str, name: str) -> str:
    """Drop what belongs to one version of LLVM."""
    kept = [f"; {name}, compiled by tools/build_native.py"]
    inlining = dict(re.findall(r"^attributes (#\d+) = \{.*?\b(alwaysinline|noinline)\b", text, re.MULTILINE))
    for line in text.splitlines():
        if line.startswith(_DROPPED) or "@llvm.lifetime." in line:
            continue
        line = re.sub(r", !(?!srcloc)[\w.]+ ![\w]+", "", line)
        if line.startswith("define "):
            line = re.sub(r" (#\d+)", lambda match: f" {inlining[match[1]]}" if match[1] in inlining else "", line)
        line = re.sub(r" #\d+", "", line)
        line = re.sub(rf" (?:{_ATTRIBUTES})(?=[ ,)]|$)", "", line)
        line = re.sub(r"(call|define internal|declare|define) (?:(?:range\([^)]*\)|noundef|tail) )+", r"\1 ", line)
        line = re.sub(r"= tail call", "= call", re.sub(r"^  tail call", "  call", line))
        line = re.sub(r"trunc (nuw|nsw)( nsw)?", "trunc", line)
        line = re.sub(r"getelementptr inbounds nuw", "getelementptr inbounds", line)
        if line.startswith("define ") and not line.startswith("define internal"):
            line = line.replace("define ", "define internal ", 1)
        line = re.sub(r"^define internal (.*) \{$", r"define internal \1 {", line)
        kept.append(line)
    body = re.sub(r"\n{3,}", "\n\n", "\n".join(kept)).strip()
    return body + "\n"


def main() -> int:
    """Compile the sources that are named, or all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("names", nargs="*")
    options = parser.parse_args()
    outputs = {ROOT / "src" / "layout.h": header()}
    if not options.check:
        (ROOT / "src" / "layout.h").write_text(header(), encoding="utf-8")
    for source in sorted((ROOT / "src").glob("*.c")):
        if not options.names or source.stem in options.names:
            outputs[ROOT / f"{source.stem}.ll"] = compile_source(source)
    stale = [path for path, text in outputs.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    for path in stale:
        print(f"{path.relative_to(ROOT)} {'differs' if options.check else 'written'}")
        if not options.check:
            path.write_text(outputs[path], encoding="utf-8")
    return int(options.check and bool(stale))


if __name__ == "__main__":
    sys.exit(main())
