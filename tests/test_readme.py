"""What the documents show is true: Python blocks run, shell lines name commands that exist, links lead somewhere.

The rule is the fence's info string. `python` blocks of one document run in order and share their names; what one prints
is the `text` block that stands right behind it, where `...` means anything. Each line of an `sh` block, and each inline
`python3 run.py ...`, is checked but not run; any other `text` is for the eye. A link to a test must name what is there:
its text is a case of the `.data` file, or a test of the `.py` file.
"""

from __future__ import annotations

import contextlib
import doctest
import importlib.util
import io
import re
import runpy
import shlex
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = [
    "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md",
    *sorted(f"docs/{path.name}" for path in (ROOT / "docs").glob("*.md")),
]  # fmt: skip
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
RUN = runpy.run_path(str(ROOT / "run.py"), run_name="run")
FENCE = re.compile(r"^```(\S*)[^\n]*\n(.*?)^```$", re.MULTILINE | re.DOTALL)
OUTPUT = re.compile(r"\n```\n+```text\n(.*?)^```$", re.MULTILINE | re.DOTALL)  # right behind a block's last line
LINK = re.compile(r"\[([^]]*)\]\(([^)#:]+)(?:#[^)]*)?\)")


def read(document: str) -> str:
    return (ROOT / document).read_text(encoding="utf-8")


def blocks(text: str, language: str) -> list[tuple[int, str]]:
    """The first line's number and the text of every fenced block of one language."""
    return [(text.count("\n", 0, m.start(2)) + 1, m[2]) for m in FENCE.finditer(text) if m[1] == language]


def examples(text: str) -> list[tuple[int, str, str | None]]:
    """Each Python block's first line and code, and the output that the document shows for it."""
    found = []
    for match in FENCE.finditer(text):
        if match[1] == "python":
            shown = OUTPUT.match(text, match.end(2) - 1)
            found.append((text.count("\n", 0, match.start(2)) + 1, match[2], shown[1] if shown else None))
    return found


def links(document: str) -> list[tuple[str, Path]]:
    """Text and target of every link to a file."""
    prose = FENCE.sub("", read(document))
    return [(label, (ROOT / document).parent / target) for label, target in LINK.findall(prose)]


def complaint(line: str) -> str | None:
    """Why a shell line cannot work in a checkout, or None."""
    match shlex.split(line, comments=True):
        case []:
            return None
        case ["python3", "run.py", command, *_]:
            return None if command in RUN["COMMANDS"] else f"run.py has no command {command!r}"
        case ["python" | "python3", "-m", "pytest", script, *_] | ["python" | "python3", script, *_] if script.endswith(
            ".py"
        ):
            return None if (ROOT / script).is_file() else f"no such file: {script}"
        case ["python" | "python3", "-m", module, *_] if module.startswith("tests."):
            return None if importlib.util.find_spec(module) is not None else f"no such module: {module}"
        case ["llvmbpf", command, *_]:
            if importlib.util.find_spec("llvmbpf.cli") is None:
                return "llvmbpf.cli does not exist"
            from llvmbpf.cli import main

            return None if command in main.commands else f"llvmbpf has no command {command!r}"
        case [script, *_] if script in PROJECT["scripts"]:
            return None
        case ["pip", "install", *words] | ["python3", "-m", "pip", "install", *words]:
            extras = {extra for word in words for part in re.findall(r"\[(.*?)\]", word) for extra in part.split(",")}
            unknown = extras - set(PROJECT["optional-dependencies"])
            return f"no such extra: {sorted(unknown)}" if unknown else None
        case ["conda", "env", "create", "-f", file]:
            return None if (ROOT / file).is_file() else f"no such file: {file}"
        case [word, *_]:
            return f"not a command of this project: {word}"


@pytest.mark.parametrize("document", DOCUMENTS)
def test_fences_have_a_known_language(document: str) -> None:
    assert {m[1] for m in FENCE.finditer(read(document))} <= {"python", "sh", "text"}


@pytest.mark.parametrize("document", DOCUMENTS)
def test_python_blocks_run(document: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = examples(read(document))
    if found and importlib.util.find_spec("llvmbpf.vm") is None:
        pytest.skip("the examples need llvmbpf.vm")
    monkeypatch.chdir(tmp_path)  # an example that writes a file leaves the checkout clean
    names: dict[str, Any] = {"__name__": document}
    for first_line, code, shown in found:
        # blank lines in front: a traceback then shows the document's own line numbers
        compiled = compile("\n" * (first_line - 1) + code, str(ROOT / document), "exec", dont_inherit=True)
        with contextlib.redirect_stdout(io.StringIO()) as printed:
            exec(compiled, names)
        if shown is not None:
            flags = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
            where = f"{document}:{first_line}: the output is\n{printed.getvalue()}"
            assert doctest.OutputChecker().check_output(shown, printed.getvalue(), flags), where


@pytest.mark.parametrize("document", DOCUMENTS)
def test_shell_commands_exist(document: str) -> None:
    text = read(document)
    lines = [line for _, block in blocks(text, "sh") for line in block.splitlines()]
    lines += re.findall(r"`(python3 run\.py [^`]+)`", FENCE.sub("", text))
    assert [problem for line in lines if (problem := complaint(line))] == []


@pytest.mark.parametrize("document", DOCUMENTS)
def test_links_lead_to_files(document: str) -> None:
    assert [str(target) for _, target in links(document) if not target.exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS)
def test_links_to_tests_name_what_is_there(document: str) -> None:
    wrong = []
    for label, target in links(document):
        if target.suffix == ".data" and f"== {label}" not in target.read_text(encoding="utf-8").splitlines():
            wrong.append(f"{target.name} has no case {label!r}")
        if label.startswith("test_") and f"def {label}(" not in target.read_text(encoding="utf-8"):
            wrong.append(f"{target.name} has no {label}")
    assert wrong == []


def test_readme_opens_with_the_two_commands() -> None:
    first_line, block = blocks(read("README.md"), "sh")[0]
    assert block == "python3 run.py demo\npython3 run.py tests\n"
    assert first_line < 30, "both commands stand on the first screen"


def test_readme_shows_python() -> None:
    assert blocks(read("README.md"), "python")


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("python3 run.py dance", "no command 'dance'"),
        ("pip install '.[tests]'", "no such extra: ['tests']"),
        ("conda env create -f environment.yaml", "no such file"),
        ("python tools/dance.py", "no such file"),
        ("make", "not a command of this project"),
    ],
)
def test_false_shell_line_is_found(line: str, reason: str) -> None:
    assert reason in (complaint(line) or "")
