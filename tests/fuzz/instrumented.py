"""python -m tests.fuzz.instrumented HARNESS [LIBFUZZER OPTION…] [FOLDER…]: one harness under atheris, for tests.fuzz."""

import sys

import atheris

with atheris.instrument_imports(include=["checker"]):
    from tests.fuzz.harnesses import HARNESSES
    from tests.fuzz.seeds import seeds

    HARNESSES[sys.argv[1]](seeds(sys.argv[1])[0])  # readers are imported late: now their branches are made visible

if __name__ == "__main__":
    atheris.Setup([sys.argv[0], *sys.argv[2:]], HARNESSES[sys.argv[1]])
    atheris.Fuzz()
