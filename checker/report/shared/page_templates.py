"""Pages drawn from a template: nothing unescaped, nothing undefined, and the same ways to write a day or a number."""

from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from checker.report.shared.escape import visible
from checker.report.shared.phrases import count, day


def page(name: str, **values: Any) -> bytes:
    """The template `name` of `checker/report/templates` filled with `values`, as UTF-8."""
    return _environment().get_template(name).render(values).encode("utf-8")


@cache
def _environment() -> Environment:
    # PackageLoader finds the templates in a wheel, a checkout and a zip alike
    environment = Environment(
        loader=PackageLoader("checker.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"seen": visible, "day": day}
    environment.globals["count"] = count
    return environment
