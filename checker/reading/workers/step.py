"""A step of the work done in a worker: within its limits, whatever the folder holds that the step looks at."""

from collections.abc import Callable
from concurrent.futures import Executor
from typing import Any, TypeVar

from checker.errors import CheckerError, MatterError

T = TypeVar("T")


def apart(executor: Executor | None, step: Callable[..., T | CheckerError], *args: Any) -> T:
    """What `step` answers, in a worker if there are any.

    `step` is a module-level function that declares what it returns, an error of ours among that (`answered`). Raises
    the error; and MatterError where the step takes more than a worker may: then that matter alone is not judged.
    """
    answer = step(*args) if executor is None else _of_worker(executor, step, args)
    if isinstance(answer, CheckerError):
        raise answer
    return answer


def answered(function: Callable[..., T], *args: Any) -> T | CheckerError:
    """What the function returns, or what it raises of ours: only what is returned has a way back from a worker."""
    try:
        return function(*args)
    except CheckerError as error:
        return error


def _of_worker(executor: Executor, step: Callable[..., T | CheckerError], args: tuple[Any, ...]) -> T | CheckerError:
    from checker.reading.workers.pool import WorkerLostError

    try:
        return executor.submit(step, *args).result()
    except WorkerLostError as lost:
        return MatterError(
            f"It could not be judged: {lost}. Look for what is unusual in matter.json, in the packs that it names, or "
            "in how many files there are."
        )
