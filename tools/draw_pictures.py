"""Draw the pictures of the README: charts of the notebooks, as these draw them.

    python tools/draw_pictures.py [NAME ...]

writes docs/pictures/NAME.png. Charts of times are of the machine that this runs on; let nothing else run on it.
"""

from __future__ import annotations

import contextlib
import io
import json
import sys
from pathlib import Path
from typing import Any

import matplotlib as mpl

mpl.use("Agg")
from matplotlib import pyplot

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "pictures"
DOTS_PER_INCH = 72

# By the picture's name: the notebook whose first chart it is.
PICTURES = {"features": "05_features", "loops": "03_safe_mode_and_proofs"}


class Drawn(Exception):
    """The chart is there; the rest of the notebook need not run."""


def draw(name: str) -> None:
    """Run a notebook up to its first chart, and keep that."""

    def show() -> None:
        pyplot.gcf().savefig(FOLDER / f"{name}.png", dpi=DOTS_PER_INCH, metadata={"Software": None})
        raise Drawn

    pyplot.show = show
    notebook = json.loads((ROOT / "notebooks" / f"{PICTURES[name]}.ipynb").read_text(encoding="utf-8"))
    names: dict[str, Any] = {"__name__": "__main__"}
    with contextlib.suppress(Drawn), contextlib.redirect_stdout(io.StringIO()):
        for cell in notebook["cells"]:
            if cell["cell_type"] == "code":
                exec(compile("".join(cell["source"]), PICTURES[name], "exec"), names)
        raise SystemExit(f"{PICTURES[name]} draws nothing")
    pyplot.close("all")


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    FOLDER.mkdir(exist_ok=True)
    for wanted in sys.argv[1:] or PICTURES:
        draw(wanted)
        print(f"{wanted}.png: {(FOLDER / f'{wanted}.png').stat().st_size:,} bytes")
