"""One command from a fresh checkout to a result; needs nothing but Python 3.11 or newer.

    python3 run.py demo  [OPTIONS]   install the package, run `llvmbpf demo OPTIONS`
    python3 run.py tests [OPTIONS]   install `.[test]`, run `pytest OPTIONS`
    python3 run.py browser           install `.[browser]`, run the tests that need Debian's chromium
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
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent
ENVIRONMENT = ROOT / ".venv-run"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

# command: what to install, then the modules to run in turn; the caller's options go to each
COMMANDS: dict[str, tuple[str, list[list[str]]]] = {
    "demo": (".", [["llvmbpf", "demo"]]),
    "tests": (".[test]", [["pytest", "-n", "3"]]),
    "browser": (".[browser]", [["pytest", "tests/browser"]]),
    "check": (".[dev]", [["ruff", "check"], ["mypy"]]),
    "setup": (".[dev]", [["pre_commit", "install"]]),
}


def say(text: str) -> None:
    """Print one line of progress at once, also where the output is a pipe."""
    print(f"run.py: {text}", flush=True)


def succeeds(*command: str | Path) -> bool:
    """Whether the command exists and ends with 0; its output is dropped."""
    return shutil.which(command[0]) is not None and subprocess.run(command, capture_output=True).returncode == 0


def pip_command() -> list[str | Path]:
    """The start of a pip command that installs into the environment, by the first way that this machine offers.

    Debian and Ubuntu split pip out of Python and refuse to install outside an environment. Any one part is enough:
    ensurepip puts pip inside; a pip outside can install into another environment; and apt can fetch pip's package,
    which needs no root and changes nothing on the machine where it is unpacked here and not installed.
    """
    inside: list[str | Path] = [PYTHON, "-m", "pip"]
    if succeeds(*inside, "--version") or succeeds(PYTHON, "-m", "ensurepip", "--default-pip"):
        return inside
    if succeeds(sys.executable, "-m", "pip", "--version"):
        return [sys.executable, "-m", "pip", "--python", PYTHON]
    say("this Python has neither ensurepip nor pip: taking pip from the package python3-pip-whl")
    with tempfile.TemporaryDirectory() as folder:
        for partial in ("lists/partial", "cache/archives/partial"):
            Path(folder, partial).mkdir(parents=True)
        places = {"Dir::State::lists": f"{folder}/lists", "Dir::Cache": f"{folder}/cache", "APT::Sandbox::User": "root"}
        apt = ["apt-get", "-qq", "-o", "Debug::NoLocking=1", *(f"-o{key}={value}" for key, value in places.items())]
        if succeeds(*apt, "update"):
            subprocess.run([*apt, "download", "python3-pip-whl"], cwd=folder, check=True)
        packages = [*Path(folder).glob("*.deb")]
        if packages and succeeds("dpkg-deb", "-x", packages[0], folder):
            (wheel,) = Path(folder, "usr/share/python-wheels").glob("pip-*.whl")
            if succeeds(PYTHON, wheel / "pip", "install", "--no-index", wheel):
                return inside
    sys.exit("run.py: no pip is to be had; install your distribution's python3-venv or python3-pip, then try again")


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
        status = 0
        for module in modules:  # each runs, whatever the one before found
            command = [str(PYTHON), "-m", *module, *arguments[1:]]
            say(" ".join(["python", *command[1:]]))
            status = subprocess.run(command, cwd=ROOT).returncode or status
    except subprocess.CalledProcessError as error:
        sys.exit(f"run.py: failed with status {error.returncode}: {' '.join(map(str, error.cmd))}")
    except KeyboardInterrupt:
        return 130
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
