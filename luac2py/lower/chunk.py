"""A whole chunk: the Python module around its main function.

\"\"\"game.lua, compiled by luac2py 0.1.0.\"\"\"
from luac2py_runtime.abi import Chunk, …
__lua__ = Chunk(globals(), "@game.lua", …)
G = __lua__.globals
def main(*varargs): …
if __name__ == "__main__": __lua__.run_script(main)
else: __lua__.run_module(main)
"""

from __future__ import annotations

import ast

from luac2py.analysis.solve import Known
from luac2py.lower import build
from luac2py.lower.context import ModuleContext
from luac2py.lower.functions import lower_prototype
from luac2py.lower.names import ENVIRONMENT, STRINGS
from luac2py.nodes import Chunk, Span
from luac2py.standard import DEFAULT, STANDARDS

_TOP: Span = (1, 0)


def lower_chunk(chunk: Chunk, optimize: int, known: Known) -> ast.Module:
    """Lowers a resolved and analysed chunk to a module that defines `main`."""
    module = ModuleContext(optimize, known, STANDARDS[chunk.standard])
    if chunk.env is not None:
        chunk.env.python_name = ENVIRONMENT
    main = lower_prototype(module, chunk.body, "main")
    module.imports.add("Chunk")
    head = [_imports(module), _chunk_object(module, chunk), *_state_names(module)]
    return ast.Module([*head, *map(build.artefact, module.definitions), main], [])


def _imports(module: ModuleContext) -> ast.stmt:
    names = [ast.alias(n, None) for n in sorted(module.imports)]
    for alias in names:
        build.place(alias, _TOP)
    return build.place(ast.ImportFrom("luac2py_runtime.abi", names, 0), _TOP)


def _chunk_object(module: ModuleContext, chunk: Chunk) -> ast.stmt:
    """__lua__ = Chunk(globals(), '@game.lua', names={…}, fields=(…))"""
    keywords: dict[str, ast.expr] = {}
    if module.names.renamed:
        pairs = sorted(module.names.renamed.items())
        keys: list[ast.expr] = [build.constant(k, _TOP) for k, _ in pairs]
        values = [build.constant(v, _TOP) for _, v in pairs]
        keywords["names"] = build.place(ast.Dict(keys, values), _TOP)  # type: ignore[arg-type]
    if module.fields:
        keywords["fields"] = build.tuple_([build.constant(f, _TOP) for f in sorted(module.fields)], _TOP)
    if chunk.standard != DEFAULT:
        keywords["standard"] = build.constant(chunk.standard, _TOP)
    made = build.call("Chunk", [build.call("globals", [], _TOP), build.constant(chunk.name, _TOP)], _TOP)
    made.keywords = [build.place(ast.keyword(name, value), _TOP) for name, value in keywords.items()]
    return build.assign(build.store_name("__lua__", _TOP), made, _TOP)


def _state_names(module: ModuleContext) -> list[ast.stmt]:
    """G = __lua__.globals, strings = __lua__.strings"""
    names = {ENVIRONMENT: "globals"}
    if module.uses_strings:
        names[STRINGS] = "strings"
    return [
        build.assign(build.store_name(n, _TOP), build.attribute(build.name("__lua__", _TOP), attribute, _TOP), _TOP)
        for n, attribute in names.items()
    ]
