"""python -m tests.fuzz.instrumented HARNESS [LIBFUZZER OPTION…] [FOLDER…]: one harness under atheris, for tests.fuzz."""

import sys
from functools import partial

import atheris

with atheris.instrument_imports(include=["checker"]):
    from tests.fuzz.harnesses import must_be_right
    from tests.fuzz.seeds import seeds

    must_be_right(sys.argv[1], seeds(sys.argv[1])[0])  # readers are imported late: now their branches are made visible

if __name__ == "__main__":
    atheris.Setup([sys.argv[0], *sys.argv[2:]], partial(must_be_right, sys.argv[1]))
    atheris.Fuzz()
