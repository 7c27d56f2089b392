"""Functions that rely on functions of the library: their fast versions take them for the library's own.

    local function checksum(s)                     def checksum(s):
      local h = 0                                      h = 0
      for i = 1, #s do                         ⇒       for i in range(1, len(s) + 1):
        h = (h * 31 + s:byte(i)) % 1000003                 h = (h * 31 + ord(s[i - 1])) % 1000003
      end                                              return h
      return h
    end                                            … checksum(s) if byte_is_own() else checksum_λany(s)

Such a function runs no code but its own and that of others of its kind, so calls from elsewhere need test only once
whether the library's functions are its own (`Call.own`). A test that failed once fails for ever: then the general
versions may do as they like, and nothing that they do counts for the facts that the fast ones go by. Those that may
also be called because of a wrong argument do count.

So there are two sets of facts. Those of the functions that rely on the library hold as long as all tests succeed; the
others hold always. What a chunk's own variables get from `math.pi` and the like when it begins is tested as well.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from luac2py.analysis.closed import may_be_closed, open_functions
from luac2py.analysis.infer import fact_of, known_function
from luac2py.analysis.library import constant_name, library_name
from luac2py.analysis.solve import Known, forget, solve
from luac2py.analysis.walk import LOOPS, walk, walk_function
from luac2py.nodes import (
    Assign,
    Block,
    Call,
    Chunk,
    Expr,
    Function,
    FunctionBody,
    FunctionStat,
    Index,
    Local,
    LocalFunction,
    MethodCall,
    Name,
    Node,
    Variable,
)


def untested(node: Call) -> list[int]:
    """The arguments of a call that have yet to be tested: the others are known to be what is assumed of them."""
    return [n for n, fact in node.assumed.items() if not fact_of(node.arguments[n]).only(fact.types)]


# Which functions


def find_relying(known: Known, most_nodes: int) -> dict[Variable, FunctionBody]:
    """The functions that loop over calls of the library, and those that such calls are made by or passed on to.

    As far as their text says, they run no other code; and they have no more nodes than that.
    """
    possible: dict[Variable, list[Node]] = {}
    for variable, body in known.functions.items():
        nodes = list(walk_function(body))
        calls = [n for n in nodes if isinstance(n, (Call, MethodCall))]
        if len(nodes) <= most_nodes and all(library_name(c) or _is_known(c) for c in calls):
            if may_be_closed(body, nodes):
                possible[variable] = nodes
    callers: dict[Variable, set[Variable]] = {}
    callees: dict[Variable, set[Variable]] = {}
    for variable, nodes in possible.items():
        callees[variable] = {c for n in nodes if isinstance(n, Call) and (c := _variable(n.function)) in possible}
        for called in callees[variable]:
            callers.setdefault(called, set()).add(variable)
    using = _reached([v for v, nodes in possible.items() if any(map(library_name, nodes))], callers)
    looping = [v for v in using if any(isinstance(n, LOOPS) for n in possible[v]) or v in callees[v]]
    found = _reached(looping, callees) & using
    return {v: body for v, body in known.functions.items() if v in found}


def _is_known(node: Call | MethodCall) -> bool:
    return isinstance(node, Call) and known_function(node.function) is not None


def _variable(node: Expr | None) -> Variable | None:
    return node.variable if isinstance(node, Name) else None


def _reached(starts: Iterable[Any], following: dict[Any, set[Any]]) -> set[Any]:
    """The starts, and all that follows from them."""
    found = set(starts)
    pending = list(found)
    while pending:
        for item in following.get(pending.pop(), ()):
            if item not in found:
                found.add(item)
                pending.append(item)
    return found


# Letting them


def rely(known: Known, relying: Iterable[FunctionBody]) -> None:
    """Lets just these functions rely on the library, and calls of them from others test it."""
    trusted = set(relying)
    calls: list[tuple[FunctionBody, Call]] = []
    for body in _bodies(known):
        names: set[str] = set()
        for node in walk_function(body):
            if isinstance(node, (Call, MethodCall)):
                node.library = library_name(node) if body in trusted else None
                if node.library is None and isinstance(node, Call):
                    calls.append((body, node))
            elif isinstance(node, Index):
                node.library = constant_name(node) if body in trusted else None
            else:
                continue
            names.update([] if node.library is None else [node.library])
        body.relies = frozenset(names)
    _rely_on_callees(trusted, calls)
    for body, node in calls:
        called = known_function(node.function)
        node.own = called.relies - body.relies if called is not None else frozenset()


def general_version(node: Node) -> tuple[Variable, FunctionBody] | None:
    """The variable and the function of a statement that makes a general version"""
    if isinstance(node, LocalFunction):
        return (node.variable, node.body) if node.body.is_general else None
    if isinstance(node, Assign) and isinstance(node.values[0], Function) and node.values[0].body.is_general:
        variable = _variable(node.targets[0])
        return (variable, node.values[0].body) if variable is not None and variable.suffix else None
    return None


def _bodies(known: Known) -> list[FunctionBody]:
    return known.nodes[FunctionBody]


def _rely_on_callees(trusted: set[FunctionBody], calls: list[tuple[FunctionBody, Call]]) -> None:
    """What a function relies on it has tested for those that it calls, too."""
    changed = True
    while changed:
        changed = False
        for body, node in calls:
            called = known_function(node.function)
            if body in trusted and called is not None and not called.relies <= body.relies:
                body.relies |= called.relies
                changed = True


# Finding the facts


def solve_versions(chunk: Chunk, known: Known) -> Known:
    """Finds the facts of a chunk anew that has got second versions."""
    relying = [body for body in _bodies(known) if body.relies]
    while relying:
        constants = _first_constants(chunk)
        failed, unused = _discounted(chunk)
        forget(known)
        for node, name in constants:
            node.library = name
        known = solve(chunk, failed | unused)
        found = open_functions(relying, lambda call: call.general is not None and bool(untested(call) or call.own))
        if not found.intersection(relying):
            if not constants and not _changes_shared(failed):
                return known  # both sets of facts are the same
            kept = [_Kept(body) for body in relying]
            for node, name in constants:
                node.library, node.checked = None, name
            forget(known)
            known = solve(chunk, unused)
            for one in kept:
                one.restore()
            return known
        relying = [body for body in relying if body not in found]
        rely(known, relying)
    unused = _discounted(chunk)[1]
    forget(known)
    return solve(chunk, unused)


def _first_constants(chunk: Chunk) -> list[tuple[Index, str]]:
    """The constants of the library that the chunk's own variables get when it begins."""
    locals_ = [s for s in chunk.body.body.statements if isinstance(s, Local)]
    nodes = [node for statement in locals_ for node in _walk_values(statement) if isinstance(node, Index)]
    return [(node, name) for node in nodes if (name := constant_name(node)) is not None]


def _walk_values(statement: Local) -> Iterable[Node]:
    """The nodes of a declaration's values, without the functions in them."""
    body = FunctionBody([], False, Block([statement], statement.span), "", statement.span)
    return walk_function(body)


def _discounted(chunk: Chunk) -> tuple[set[Node], set[Node]]:
    """The nodes of general versions: those called only where a test of the library failed, and those never called."""
    nodes = list(walk(chunk.body))
    general = dict(found for node in nodes if (found := general_version(node)) is not None)
    choices = [n for n in nodes if isinstance(n, Call) and n.general is not None]
    direct = {_variable(n.function) for n in _outside(nodes, general.values()) if isinstance(n, Call)}
    called: dict[Variable | None, set[Variable | None]] = {
        variable: {_variable(n.function) for n in walk(body) if isinstance(n, Call)}
        for variable, body in general.items()
    }
    counted = _reached(
        {v for v in direct if v in general} | {_variable(n.general) for n in choices if n.assumed}, called
    )
    tested = _reached({_variable(n.general) for n in choices if n.own}, called) - counted
    failed: set[Node] = set()
    unused: set[Node] = set()
    for variable, body in general.items():
        if variable not in counted:
            (failed if variable in tested else unused).update(walk(body))
    return failed, unused


def _changes_shared(nodes: set[Node]) -> bool:
    """Whether functions store into anything but variables of their own."""
    for node in nodes:
        targets = node.targets if isinstance(node, Assign) else [node.target] if isinstance(node, FunctionStat) else []
        for target in targets:
            if not isinstance(target, Name) or target.variable is None or target.variable.function not in nodes:
                return True
    return False


def _outside(nodes: list[Node], bodies: Iterable[FunctionBody]) -> list[Node]:
    """The nodes that are in none of some functions."""
    inside = {node for body in bodies for node in walk(body)}
    return [node for node in nodes if node not in inside]


class _Kept:
    """What was found of a function, to be kept while the facts of the others are found anew."""

    def __init__(self, body: FunctionBody) -> None:
        self.values: list[tuple[Any, str, Any]] = []
        for node in walk_function(body):
            if isinstance(node, Expr):
                fact_of(node)
                self._keep(node, "fact")
                if isinstance(node, Index):
                    self._keep(node, "of_plain")
                elif isinstance(node, Name):
                    self._keep(node, "value")
        for variable in body.variables:
            self._keep(variable, "fact", "elements", "plain", "loose")

    def _keep(self, owner: Any, *names: str) -> None:
        self.values += [(owner, name, getattr(owner, name)) for name in names]

    def restore(self) -> None:
        """Put it back."""
        for owner, name, value in self.values:
            setattr(owner, name, value)
