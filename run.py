"""One command from a fresh checkout to a result; needs nothing but Python 3.11 or newer.

    python3 run.py demo  [OPTIONS]   install the package, run `llvmbpf demo OPTIONS`
    python3 run.py tests [OPTIONS]   install `.[test]`, run `pytest OPTIONS`
    python3 run.py check             install `.[dev]`, run ruff and mypy
    python3 run.py setup             install `.[dev]` and the pre-commit hook

Everything is installed into `.venv-run` beside this file and used again by the next call, until pyproject.toml or the
Python that runs this file changes. The package is installed in editable form: edits need no new installation.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
ENVIRONMENT = ROOT / ".venv-run"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

# command: what to install, then the modules to run in turn; the caller's options go to each
COMMANDS: dict[str, tuple[str, list[list[str]]]] = {
    "demo": (".", [["llvmbpf", "demo"]]),
    "tests": (".[test]", [["pytest", "-n", "2"]]),
    "check": (".[dev]", [["ruff", "check"], ["mypy"]]),
    "setup": (".[dev]", [["pre_commit", "install"]]),
}


def say(text: str) -> None:
    """Print one line of progress at once, also where the output is a pipe."""
    print(f"run.py: {text}", flush=True)


def succeeds(*command: str | Path) -> bool:
    """Whether the command exists and ends with 0; its output is dropped."""
    return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0


def pip_command() -> list[str | Path]:
    """The start of a pip command that installs into the environment, by whichever way this Python offers.

    Debian and Ubuntu split pip out of Python and refuse to install outside an environment. Either part that they may
    lack is enough: ensurepip puts pip inside; a pip outside can install into another environment.
    """
    inside: list[str | Path] = [PYTHON, "-m", "pip"]
    if succeeds(*inside, "--version") or succeeds(PYTHON, "-m", "ensurepip"):
        return inside
    if succeeds(sys.executable, "-m", "pip", "--version"):
        return [sys.executable, "-m", "pip", "--python", PYTHON]
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    if shutil.which("apt-get") and os.geteuid() == 0:
        say(f"this Python has neither ensurepip nor pip: installing Debian's {package}")
        environ = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for arguments in (["update"], ["install", "-y", "--no-install-recommends", package]):
            subprocess.run(["apt-get", "-qq", *arguments], check=True, env=environ, stdin=subprocess.DEVNULL)
        if succeeds(PYTHON, "-m", "ensurepip"):
            return inside
    sys.exit(f"run.py: this Python has neither ensurepip nor pip; try: sudo apt-get install {package}")


def prepare(requirement: str) -> None:
    """Leave an environment that has the requirement, made anew only where something it depends on has changed."""
    facts = [(ROOT / "pyproject.toml").read_text(encoding="utf-8"), sys.version, sys.base_prefix, str(ROOT)]
    key = hashlib.sha256("\0".join(facts).encode()).hexdigest()
    stamp = ENVIRONMENT / "installed.txt"  # the key, then what is installed; written after each success only
    installed = stamp.read_text(encoding="utf-8").split() if stamp.exists() else []
    if installed[:1] != [key]:
        say(f"creating {ENVIRONMENT.name} with Python {sys.version.split()[0]}")
        venv.EnvBuilder(clear=True, symlinks=os.name != "nt", with_pip=False).create(ENVIRONMENT)
        installed = [key]
    if requirement not in installed:
        say(f"installing {requirement} (once; this takes a minute or so)")
        quiet = ["--quiet", "--disable-pip-version-check", "--no-input"]
        subprocess.run([*pip_command(), "install", *quiet, "--editable", requirement], check=True, cwd=ROOT)
        stamp.write_text("\n".join([*installed, requirement]), encoding="utf-8")


def main(arguments: list[str]) -> int:
    """Run the command that the arguments name and return its exit status."""
    if not arguments or arguments[0] not in COMMANDS:
        print(__doc__)
        return 0 if arguments[:1] in (["-h"], ["--help"]) else 2
    if sys.version_info < (3, 11):
        sys.exit(f"run.py: Python 3.11 or newer is needed, and this is {sys.version.split()[0]}")
    requirement, modules = COMMANDS[arguments[0]]
    try:
        prepare(requirement)
        for module in modules:
            command = [str(PYTHON), "-m", *module, *arguments[1:]]
            say(" ".join(["python", *command[1:]]))
            if status := subprocess.run(command, cwd=ROOT).returncode:
                return status
    except subprocess.CalledProcessError as error:
        sys.exit(f"run.py: failed with status {error.returncode}: {' '.join(map(str, error.cmd))}")
    except KeyboardInterrupt:
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
