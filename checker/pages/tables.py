"""The tables of a page: cells between drawn lines, and columns under a heading where no lines are drawn.

Cells are found as in Nurminen's thesis (2013) and pdfplumber: where lines across and down meet are corners, and a cell
is the smallest rectangle of corners whose sides are drawn, so that merged cells come out as one.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from checker.facts.geometry import Box

_MEET = 3.5
"""Points by which two drawn lines may miss each other and still meet."""
_SAME = 2.5
"""Points by which two pieces of one line may lie beside each other."""
_AS_WIDE = 0.6
"""Of the wider of two cells of one column: so much of both stands over each other."""
_LEAST_WIDE, _LEAST_HIGH = 12.0, 8.0
_MOST_LINES = 300
_MOST_CELLS = 1500


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: its place, and the row and column that it begins in (from 0)."""

    box: Box
    row: int
    column: int


@dataclass(frozen=True)
class Table:
    """Cells that hang together."""

    cells: tuple[Cell, ...]

    @cached_property
    def box(self) -> Box:
        """The whole of it."""
        boxes = [cell.box for cell in self.cells]
        return Box(
            min(box.left for box in boxes), min(box.top for box in boxes),
            max(box.right for box in boxes), max(box.bottom for box in boxes),
        )  # fmt: skip

    def at(self, box: Box) -> Cell | None:
        """The cell in which the middle of a box lies."""
        return next((cell for cell in self.cells if cell.box.holds(box, 0.0)), None)

    def beside(self, cell: Cell) -> list[Cell]:
        """The other cells of its row, from left to right."""
        return [one for one in self.cells if one is not cell and one.box.same_row(cell.box)]

    def left_of(self, cell: Cell) -> Cell | None:
        """Its neighbour on the left."""
        before = [one for one in self.beside(cell) if one.box.middle[0] < cell.box.left]
        return max(before, key=lambda one: one.box.left, default=None)

    def above(self, cell: Cell) -> list[Cell]:
        """The cells of its column above it, from the top."""
        return [
            one for one in self.cells
            if one.box.middle[1] < cell.box.top and one.box.across(cell.box) > 0.5 * min(one.box.width, cell.box.width)
        ]  # fmt: skip


    def under(self, cell: Cell, column: Cell) -> Cell | None:
        """The cell right under one that is about as wide as another of its column."""
        return self._nearest(self._by_top, cell.box.bottom, column)

    def over(self, cell: Cell, column: Cell) -> Cell | None:
        """The one right over it."""
        return self._nearest(self._by_bottom, cell.box.top, column)

    @cached_property
    def _by_top(self) -> Mapping[int, Sequence[Cell]]:
        return _by_edge((round(cell.box.top), cell) for cell in self.cells)

    @cached_property
    def _by_bottom(self) -> Mapping[int, Sequence[Cell]]:
        return _by_edge((round(cell.box.bottom), cell) for cell in self.cells)

    def _nearest(self, edges: Mapping[int, Sequence[Cell]], at: float, column: Cell) -> Cell | None:
        near = (cell for edge in range(round(at) - 2, round(at) + 3) for cell in edges.get(edge, ()))
        return next((cell for cell in near if cell is not column and _is_as_wide(cell.box, column.box)), None)


def _by_edge(edges: Iterable[tuple[int, Cell]]) -> Mapping[int, Sequence[Cell]]:
    found: dict[int, list[Cell]] = {}
    for edge, cell in edges:
        found.setdefault(edge, []).append(cell)
    return found


def _is_as_wide(one: Box, other: Box) -> bool:
    return one.across(other) >= _AS_WIDE * max(one.width, other.width)


def ruled_tables(rules: Iterable[Box], uprights: Iterable[Box], frames: Iterable[Box]) -> tuple[Table, ...]:
    """The tables that are drawn with lines or with a frame a cell; a single box is none."""
    boxes = list(frames)
    across = _joined([*rules, *(side for box in boxes for side in _flat_sides(box))])
    down = _joined([_turned(one) for one in (*uprights, *(side for box in boxes for side in _upright_sides(box)))])
    cells = list(_cells(across, [_turned(one) for one in down]))[:_MOST_CELLS]
    return tuple(_numbered(group) for group in _touching(cells) if len(group) > 1)


def _flat_sides(box: Box) -> tuple[Box, Box]:
    return Box(box.left, box.top, box.right, box.top), Box(box.left, box.bottom, box.right, box.bottom)


def _upright_sides(box: Box) -> tuple[Box, Box]:
    return Box(box.left, box.top, box.left, box.bottom), Box(box.right, box.top, box.right, box.bottom)


def _turned(box: Box) -> Box:
    return Box(box.top, box.left, box.bottom, box.right)


def _joined(pieces: Iterable[Box]) -> list[Box]:
    """Pieces of lines across that go on in each other, as one line each."""
    rows: list[list[Box]] = []
    for piece in sorted(pieces, key=lambda one: one.middle[1]):
        if rows and piece.middle[1] - rows[-1][-1].middle[1] <= _SAME:
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return [line for row in rows for line in _ends_joined(row)][:_MOST_LINES]


def _ends_joined(row: Sequence[Box]) -> Iterator[Box]:
    left, right = None, 0.0
    down = sum(one.middle[1] for one in row) / len(row)
    for piece in sorted(row):
        if left is not None and piece.left - right <= _MEET:
            right = max(right, piece.right)
            continue
        if left is not None:
            yield Box(left, down, right, down)
        left, right = piece.left, piece.right
    if left is not None:
        yield Box(left, down, right, down)


def _meet(across: Box, down: Box) -> bool:
    return (
        across.left - _MEET <= down.left <= across.right + _MEET
        and down.top - _MEET <= across.top <= down.bottom + _MEET
    )


def _cells(across: Sequence[Box], down: Sequence[Box]) -> Iterator[Box]:
    """The smallest rectangle that begins in each corner."""
    flat = sorted(across, key=lambda one: one.top)
    upright = sorted(down, key=lambda one: one.left)
    on_flat = {nth: [at for at, one in enumerate(upright) if _meet(line, one)] for nth, line in enumerate(flat)}
    on_upright = {at: [nth for nth, line in enumerate(flat) if at in on_flat[nth]] for at in range(len(upright))}
    for top, columns in on_flat.items():
        for left in columns:
            found = _cell_from(top, left, on_flat, on_upright, flat, upright)
            if found is not None:
                yield found


def _cell_from(
    top: int, left: int, on_flat: Mapping[int, list[int]], on_upright: Mapping[int, list[int]],
    flat: Sequence[Box], upright: Sequence[Box],
) -> Box | None:  # fmt: skip
    x, y = upright[left].left, flat[top].top
    below = [nth for nth in on_upright[left] if flat[nth].top - y >= _LEAST_HIGH]
    beside = [at for at in on_flat[top] if upright[at].left - x >= _LEAST_WIDE]
    for bottom in below:
        for right in beside:
            if right in on_flat[bottom] and bottom in on_upright[right]:
                return Box(x, y, upright[right].left, flat[bottom].top)
    return None


def _touching(cells: Sequence[Box]) -> list[list[Box]]:
    """Cells in groups that hang together by a corner."""
    group_at: dict[tuple[float, float], list[Box]] = {}
    for cell in cells:
        corners = [(x, y) for x in (cell.left, cell.right) for y in (cell.top, cell.bottom)]
        near = {id(group_at[corner]): group_at[corner] for corner in corners if corner in group_at}
        group = max(near.values(), key=len, default=[])
        for other in near.values():
            if other is not group:
                group += other
        group.append(cell)
        changed = [one for other in near.values() if other is not group for one in other] + [cell]
        group_at |= {(x, y): group for one in changed for x in (one.left, one.right) for y in (one.top, one.bottom)}
    return list({id(group): group for group in group_at.values()}.values())


def _numbered(boxes: Sequence[Box]) -> Table:
    tops, lefts = _steps(box.top for box in boxes), _steps(box.left for box in boxes)
    cells = [Cell(box, _nearest(tops, box.top), _nearest(lefts, box.left)) for box in boxes]
    return Table(tuple(sorted(cells, key=lambda cell: (cell.row, cell.column))))


def _steps(edges: Iterable[float]) -> list[float]:
    found: list[float] = []
    for edge in sorted(edges):
        if not found or edge - found[-1] > _MEET:
            found.append(edge)
    return found


def _nearest(steps: Sequence[float], edge: float) -> int:
    return min(range(len(steps)), key=lambda nth: abs(steps[nth] - edge))
