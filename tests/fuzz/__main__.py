"""python -m tests.fuzz HARNESS… | all [--seconds 30] [--keep FOLDER]: each harness for so long.

Under atheris where it is installed (on Linux it is among the development dependencies), as many at once as there are
processors; elsewhere the seeds are spoilt at random, which finds less, and that is said. FOLDER keeps, for each harness,
what the fuzzer finds of interest and the bytes that broke something. The exit code is 1 if a harness broke.
"""

import argparse
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path

from checker.cli.options import cores
from tests.fuzz.harnesses import HARNESSES, must_be_right
from tests.fuzz.seeds import seeds, tokens


def under_atheris(names: Sequence[str], seconds: float, folder: Path) -> int:
    """Each in a process of its own, because the fuzzer ends its process when the time is over or something broke."""
    commands = [_command(name, seconds, folder / name) for name in names]
    with ThreadPoolExecutor(cores()) as at_once:
        return max(at_once.map(_ended, names, commands))


def _command(name: str, seconds: float, folder: Path) -> list[str]:
    (folder / "seeds").mkdir(parents=True, exist_ok=True)
    (folder / "found").mkdir(exist_ok=True)
    for data in seeds(name):
        (folder / "seeds" / sha256(data).hexdigest()[:16]).write_bytes(data)
    in_hex = ["".join(f"\\x{byte:02x}" for byte in one) for one in tokens(name)]
    (folder / "tokens").write_text("".join(f'"{one}"\n' for one in in_hex))
    words = [f"-max_total_time={seconds:.0f}", "-timeout=25", "-rss_limit_mb=3000", "-max_len=16000",
             f"-artifact_prefix={folder}/broke-", "-print_final_stats=1", "-verbosity=0"]  # fmt: skip
    words += [f"-dict={folder / 'tokens'}"] if in_hex else []
    return [sys.executable, "-m", "tests.fuzz.instrumented", name, *words, str(folder / "found"), str(folder / "seeds")]


def _ended(name: str, command: Sequence[str]) -> int:
    ended = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)
    runs = [line.split(":")[-1].strip() for line in ended.stderr.splitlines() if "number_of_executed_units" in line]
    told = [one for one in ended.stderr.splitlines() if ended.returncode and not one.startswith("INFO: ")]
    print("\n".join([f"{name}: {runs[-1] if runs else 'no'} runs", *told]))
    return int(ended.returncode != 0)


def at_random(name: str, seconds: float, folder: Path) -> int:
    """Seeds with bytes taken out, doubled, changed, and tokens put in."""
    chance, runs, until = random.Random(name), 0, time.monotonic() + seconds
    whole, words = seeds(name), tokens(name) or [b""]
    while time.monotonic() < until:
        data = bytearray(chance.choice(whole))
        for _ in range(chance.randint(0, 6)):
            at, length = chance.randint(0, len(data)), chance.choice((0, 1, 1, 4, 40))
            put = chance.choice((b"", chance.choice(words), chance.randbytes(length), bytes(data[at : at + length]) * 2))
            data[at : at + chance.choice((0, length))] = put
        runs += 1
        try:
            must_be_right(name, bytes(data))
        except Exception as fault:
            folder.mkdir(parents=True, exist_ok=True)
            (folder / f"broke-{sha256(data).hexdigest()[:16]}").write_bytes(data)
            print(f"{name}: broke after {runs} runs: {fault!r}")
            return 1
    print(f"{name}: {runs} runs in {seconds:.0f} s")
    return 0


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("harnesses", nargs="+", choices=[*HARNESSES, "all"])
    asked.add_argument("--seconds", type=float, default=30.0)
    asked.add_argument("--keep", type=Path)
    options = asked.parse_args()
    names = list(HARNESSES) if "all" in options.harnesses else options.harnesses
    with tempfile.TemporaryDirectory() as made:
        folder = options.keep or Path(made)
        if find_spec("atheris"):
            return under_atheris(names, options.seconds, folder)
        print("atheris is not installed here: the seeds are spoilt at random instead.")
        return max([at_random(name, options.seconds, folder / name) for name in names])


if __name__ == "__main__":
    sys.exit(main())
