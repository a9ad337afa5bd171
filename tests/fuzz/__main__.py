"""python -m tests.fuzz HARNESS [FOLDER] [-max_total_time=120]: runs one harness under atheris (pip install atheris).

The folder is given the project's own samples as seeds, and keeps what the fuzzer finds of interest.
"""

import sys
from hashlib import sha256
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["checker"]):
    from tests.fuzz.harnesses import HARNESSES, seeds

    for one in HARNESSES.values():  # readers are imported late: now is when their branches are made visible
        one(b"{}")
    HARNESSES["file"](seeds("file")[0])


def main() -> None:
    name = sys.argv[1] if len(sys.argv) > 1 else ""
    if name not in HARNESSES:
        sys.exit(f"Name a harness: {', '.join(HARNESSES)}.")
    folders = [one for one in sys.argv[2:] if not one.startswith("-")]
    for folder in folders[:1]:
        Path(folder).mkdir(parents=True, exist_ok=True)
        for data in seeds(name):
            (Path(folder) / sha256(data).hexdigest()[:16]).write_bytes(data)
    atheris.Setup([sys.argv[0], *sys.argv[2:]], HARNESSES[name])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
