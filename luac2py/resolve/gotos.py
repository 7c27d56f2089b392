"""Labels, goto and break (manual §3.3.4).

A goto sees every label of its function in the blocks around it, but may not jump into the scope of a
local variable; the void statements at a block's end are outside that scope. A break is
a goto to an invisible label at the end of its loop. In Lua 5.3 a label hides one of that name in a block around it, so
a goto that has passed a label may yet have another one for its target.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Callable, Optional

from ..nodes import Block, Break, Goto, Label, Span

if TYPE_CHECKING:
    from .scopes import BlockScope, FunctionScope

SemanticError = Callable[[str, Span], Exception]
LabelKey = tuple[Optional[Block], str]
"""What labels are found by: their names, where labels hide others with their blocks."""


class PendingGoto:
    """A goto or break that has no target yet, with the number of variables in scope where it is.

    That number falls when the goto's block ends.
    """

    def __init__(self, statement: Goto | Break, line: int, active: int) -> None:
        self.statement = statement
        self.name = statement.name if isinstance(statement, Goto) else None
        self.line = line
        self.active = active


def add_goto(function: FunctionScope, goto: Goto, line: int) -> None:
    """goto name: a label in sight is one to jump back to; any other is yet to come."""
    target = function.labels.get(_key(function, goto.name))
    if target is None:
        function.gotos.append(PendingGoto(goto, line, len(function.active)))
    else:
        _link_back(goto, target)


def add_break(function: FunctionScope, statement: Break) -> None:
    """break: leaves the innermost loop, which the end of a block will tell."""
    function.gotos.append(PendingGoto(statement, statement.span[0], len(function.active)))


def declare_label(function: FunctionScope, label: Label, error: SemanticError) -> None:
    """::name::, the only one of its name in sight, or in Lua 5.3 in its block."""
    key = _key(function, label.name)
    earlier = function.labels.get(key)
    if earlier:
        raise error(f"label '{label.name}' already defined on line {earlier.span[0]}", label.span)
    scope = function.block
    assert scope
    label.block = scope.block
    function.labels[key] = label


def find_jumps(function: FunctionScope, label: Label, error: SemanticError) -> None:
    """The jumps ahead to a label, of which it is known by now whether its block ends there."""
    scope = function.block
    assert scope
    active = scope.first_active if label.at_end else len(function.active)
    waiting = function.gotos[scope.first_goto :]
    del function.gotos[scope.first_goto :]
    for goto in waiting:
        if goto.name != label.name:
            function.gotos.append(goto)
            continue
        if goto.active < active:
            raise _enters_scope(function, goto, error)
        assert isinstance(goto.statement, Goto)
        _link(goto.statement, label)


def leave_block(function: FunctionScope, scope: BlockScope, error: SemanticError) -> None:
    """A block has ended: its labels are out of sight, its pending gotos are the outer block's."""
    while len(function.labels) > scope.first_label:
        function.labels.popitem()
    if len(function.gotos) == scope.first_goto:
        return
    if scope.is_loop:
        function.gotos[scope.first_goto :] = [goto for goto in function.gotos[scope.first_goto :] if goto.name]
    if scope.outer is None and function.gotos:
        raise _no_target(function, function.gotos[0], error)
    left = function.gotos[scope.first_goto :]
    del function.gotos[scope.first_goto :]
    for goto in left:
        goto.active = min(goto.active, scope.first_active)
        target = function.labels.get(_key(function, goto.name)) if goto.name else None
        if target is None:
            function.gotos.append(goto)
        else:
            assert isinstance(goto.statement, Goto)
            _link_back(goto.statement, target)


def _key(function: FunctionScope, name: str) -> LabelKey:
    """What a label of the innermost block is found by."""
    assert function.block
    return None if function.standard.wide_labels else function.block.block, name


def _link_back(goto: Goto, label: Label) -> None:
    label.jumped_back = True
    _link(goto, label)


def _link(goto: Goto, label: Label) -> None:
    goto.target = label
    label.gotos.append(goto)


def _enters_scope(function: FunctionScope, goto: PendingGoto, error: SemanticError) -> Exception:
    variable = function.active[goto.active]
    message = f"<goto {goto.name}> at line {goto.line} jumps into the scope of local '{variable.name}'"
    return error(message, goto.statement.span)


def _no_target(function: FunctionScope, goto: PendingGoto, error: SemanticError) -> Exception:
    if goto.name is None:
        return error(function.standard.break_error.format(goto.line), goto.statement.span)
    return error(f"no visible label '{goto.name}' for <goto> at line {goto.line}", goto.statement.span)
