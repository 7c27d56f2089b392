"""Which functions run no code but their own and each other's, given what is known of their variables.

Nobody can replace a function of the library while such a function runs. A finalizer could, but when those run is
nobody's business; and so could a hook.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Callable

from luac2py.analysis import facts
from luac2py.analysis.fresh import fresh_variables
from luac2py.analysis.infer import COMPARISONS, elements_of, fact_of, is_bare, known_function
from luac2py.analysis.library import arguments_of, constant_name, is_of_table, library_name, takes
from luac2py.analysis.walk import walk_function
from luac2py.nodes import (
    Binary,
    Call,
    Concat,
    FunctionBody,
    GenericFor,
    Index,
    Local,
    MethodCall,
    Name,
    Node,
    Unary,
)

_NUMBERS = facts.NUMBER | facts.NIL  # an operation on nil is an error, which runs nothing
_TEXTS = facts.STRING | _NUMBERS
_WITH_METATABLES = facts.TABLE | facts.OTHER


def may_be_closed(body: FunctionBody, nodes: Iterable[Node]) -> bool:
    """Whether a function, which has these nodes, can be closed at all, whatever will be known of the library."""
    named: set[Node] = set()  # parts of the names of what is the library's
    for node in nodes:
        if isinstance(node, (Call, Index)) and (library_name(node) or constant_name(node)):
            function = node.function if isinstance(node, Call) else node
            named.update((function, function.object if isinstance(function, Index) else function))
    bare = {use.name for fresh in fresh_variables(body, library_name).values() for use in fresh.early_uses}
    for node in nodes:
        if isinstance(node, GenericFor) or node not in named and not _may_be_harmless(node, bare):
            return False
    return True


def _may_be_harmless(node: Node, bare: set[Name]) -> bool:
    if isinstance(node, Index):
        return node.object in bare or elements_of(node.object) is not None
    return not isinstance(node, Name) or node.variable is not None


def open_functions(bodies: Iterable[FunctionBody], is_tested: Callable[[Call], bool]) -> set[FunctionBody]:
    """Those of some functions, and of those that they call, that may run other code.

    `is_tested` says whether a call may come to a general version.
    """
    callees: dict[FunctionBody, set[FunctionBody]] = {}
    found: set[FunctionBody] = set()
    pending = list(bodies)
    while pending:
        body = pending.pop()
        if body not in callees:
            called = _callees(body, is_tested)
            callees[body] = called or set()
            if called is None:
                found.add(body)
            pending.extend(callees[body])
    changed = True
    while changed:
        spoilt = {body for body, called in callees.items() if body not in found and called & found}
        found |= spoilt
        changed = bool(spoilt)
    return found


def _callees(body: FunctionBody, is_tested: Callable[[Call], bool]) -> set[FunctionBody] | None:
    """The functions that a function calls; None if it may run other code than theirs."""
    found: set[FunctionBody] = set()
    passed: set[Node] = set()  # parts of the names of the library's functions
    for node in walk_function(body):
        if isinstance(node, (Call, MethodCall)):
            if node.library is not None:
                arguments = arguments_of(node)
                if not takes(node.library, [fact_of(a) for a in arguments]):
                    return None
                if is_of_table(node.library) and not is_bare(arguments[0]):
                    return None
                if isinstance(node, Call):
                    passed.add(node.function)
                    if isinstance(node.function, Index):
                        passed.add(node.function.object)
                continue
            called = known_function(node.function) if isinstance(node, Call) else None
            if called is None or isinstance(node, Call) and is_tested(node):
                return None
            found.add(called)
        elif isinstance(node, Index) and node.library is not None:
            passed.add(node.object)
        elif node not in passed and not _is_harmless(node):
            return None
    return found


def _is_harmless(node: Node) -> bool:
    """Whether an operation can run no code."""
    if isinstance(node, Index):
        return node.of_plain
    if isinstance(node, Name):
        return node.variable is not None
    if isinstance(node, Binary):
        left, right = fact_of(node.left).types, fact_of(node.right).types
        if node.operator in ("==", "~="):
            return not (left & _WITH_METATABLES and right & _WITH_METATABLES)
        both = left | right
        return not both & ~_NUMBERS or node.operator in COMPARISONS and not both & ~(facts.STRING | facts.NIL)
    if isinstance(node, Concat):
        return all(not fact_of(o).types & ~_TEXTS for o in node.operands)
    if isinstance(node, Unary):
        fact = fact_of(node.operand)
        if node.operator == "#":
            return not fact.types & _WITH_METATABLES or is_bare(node.operand)
        return node.operator == "not" or not fact.types & ~_NUMBERS
    if isinstance(node, Local):
        return not any(v.attrib == "close" for v in node.variables)
    return not isinstance(node, GenericFor)
