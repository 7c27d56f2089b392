"""Finalizers: the metamethod `__gc` (§2.5.3).

A table marked for finalization is in a reference cycle with its Finalizer. Python's collector finds the cycle when
nobody else refers to the table, and `__del__` brings it back to life for `__gc`.
"""

from __future__ import annotations

import gc
from _weakref import ref
from types import FunctionType as function

from . import state as states
from .frames import FINALIZERS
from .tablebase import PYPY, TableBase, extra_of, rawfield

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .state import State

_marked: dict[int, ref[Finalizer]] = {}  # the finalizers that have not been called, by order of marking
_found: list[Finalizer] = []  # those whose tables were found dead
_count = 0
_ended = False


class Finalizer:
    """What dies with a table that is marked for finalization."""

    __slots__ = ("order", "table", "state", "__weakref__")

    def __init__(self, order: int, table: TableBase, state: State) -> None:
        self.order = order
        self.table = table
        self.state = state

    def __del__(self) -> None:
        if _marked.pop(self.order, None) is not None:
            _found.append(self)
            if PYPY:
                # It has no event at the end of a collection, and calls this where `__gc` may be called as well.
                finalize_found()


def mark(t: TableBase) -> None:
    """Mark a table whose metatable with `__gc` is being set"""
    global _count
    extra = extra_of(t)
    state = states.current()
    if extra.finalizer is None and not _ended and not state.closed:
        if not _count:
            from atexit import register

            register(finalize_at_exit)
            if not PYPY:
                from .automatic import start

                gc.callbacks.append(after_collection)
                start()
        _count += 1
        extra.finalizer = finalizer = Finalizer(_count, t, state)
        _marked[_count] = ref(finalizer)


def after_collection(phase: str, info: dict[str, Any]) -> None:
    """Python's collector has begun or ended"""
    if not _found:
        return
    if phase == "stop":
        finalize_found()
    else:
        put_first()


def put_first() -> None:
    """Let what waits for its finalizer come before all that the next collection finds dead"""
    global _count
    for waiting in sorted(_found, key=lambda finalizer: finalizer.order):
        _count += 1
        waiting.order = _count


def hold() -> None:
    """Let what is found dead wait for `release`"""
    states.current().held += 1


def release() -> None:
    """Call the finalizers of all that was found dead"""
    states.current().held -= 1
    finalize_found()


def mark_again() -> None:
    """Let the next collection find dead what waits for its finalizer: weak tables lose what only that can reach"""
    put_first()
    for table in found_dead():
        waiting = extra_of(table).finalizer
        _found.remove(waiting)
        extra_of(table).finalizer = finalizer = Finalizer(waiting.order, table, waiting.state)
        _marked[waiting.order] = ref(finalizer)


def found_dead() -> list[TableBase]:
    """The tables of the current state that wait for their finalizer"""
    state = states.current()
    return [finalizer.table for finalizer in _found if finalizer.state is state]


def is_finalizing() -> bool:
    """Whether a finalizer is running, in which collectgarbage does nothing"""
    return states.current().finalizing > 0


def finalize_found() -> None:
    """Call the finalizers of the current state's tables that were found dead, the last one marked first

    Those of other states wait until these run: they may be running in another thread. Where the error of one ends the
    collection, the others wait for the next.
    """
    state = states.current()
    state.failure = None
    while not state.held and state.failure is None:
        found = [finalizer for finalizer in _found if finalizer.state is state]
        if not found:
            break
        last = max(found, key=lambda finalizer: finalizer.order)
        _found.remove(last)
        finalize(last)


def finalize_all() -> None:
    """Call all finalizers, when the program ends; one that ends it once more does not keep the others from it"""
    if _ended:
        return
    from .closing import ProgramExit

    give_up()
    living = [*_found, *[reference() for _, reference in sorted(_marked.items(), reverse=True)]]
    _marked.clear()
    _found.clear()
    end: SystemExit | None = None
    for finalizer in living:
        try:
            if finalizer is not None:
                finalize(finalizer)
        except ProgramExit:
            raise
        except SystemExit as exception:
            end = exception
    if end is not None:
        raise end


def finalize_at_exit() -> None:
    """Call all finalizers, when Python ends and its exit status is settled"""
    try:
        finalize_all()
    except SystemExit:
        pass


def finalize_state(state: State) -> None:
    """Call all finalizers of a state, when that ends"""
    for finalizer in take_marked(state):
        finalize(finalizer)


def take_marked(state: State) -> list[Finalizer]:
    """The finalizers of a state, which are forgotten, the last one marked first; it marks no more"""
    state.closed = True
    taken = [finalizer for finalizer in _found if finalizer.state is state]
    for finalizer in taken:
        _found.remove(finalizer)
    for order, reference in sorted(_marked.items(), reverse=True):
        living = reference()
        if living is not None and living.state is state:
            del _marked[order]
            taken.append(living)
    return taken


def give_up() -> None:
    """Call no finalizers at the end, and mark no table any more: `os.exit` without closing the state"""
    global _ended
    state = states.current()
    if states.is_default(state):
        _ended = True
    else:
        take_marked(state)


def finalize(finalizer: Finalizer) -> None:
    """Call the `__gc` of a table in its state; errors are warnings"""
    before = states.set_current(finalizer.state)
    try:
        finalize_table(finalizer.table)
    finally:
        states.set_current(before)


def finalize_table(t: TableBase) -> None:
    """Call the `__gc` of a table"""
    extra_of(t).finalizer = None
    handler = rawfield(t.λmeta, "__gc")
    state = states.current()
    if handler is None or (handler.__class__ is not function and not state.standard.warns):
        return
    from .calling import call_metamethod
    from .coroutine import Barrier, running

    coroutine = running()[0]
    allowed, coroutine.λallowhook = coroutine.λallowhook, False
    state.finalizing += 1
    try:
        with Barrier():
            # Here the reference gives the event's whole name: metamethod '__gc'.
            call_metamethod(handler, "____gc", t)
    except Exception as exception:
        warn(exception)
    finally:
        state.finalizing -= 1
        coroutine.λallowhook = allowed


FINALIZERS.add(finalize_table.__code__)


def warn(exception: Exception) -> None:
    """Report an error in a finalizer, or keep it for the collection to raise"""
    from .errors import LuaError, translate
    from .lib.warning import base_warn

    value = translate(exception).value
    state = states.current()
    if not state.standard.warns:
        text = value if value.__class__ is str else "no message"
        state.failure = LuaError(f"error in __gc metamethod ({text})")
        return
    message = value if value.__class__ is str else "error object is not a string"
    base_warn("error in ", "__gc", " (", message, ")")
