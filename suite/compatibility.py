"""Writes the tables of constructs and library functions in `docs/compatibility.md`: `python -m suite.compatibility`.

Every program of `suite/` belongs to one row, which its name begins with: `lib/string_find_plain` to `string.find`,
`lang/goto_continue` to the goto statement. A row's state is what became of its programs at each level; what is
known to differ is said by the programs of `differences/`, which show it, and by those that do not run on PyPy.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from luac2py_runtime.lib.iolib import METHODS
from luac2py_runtime.state import State
from luac2py_runtime.table import TableBase
from suite.programs import LEVELS, PROGRAMS, SUITE, exemption, expected, name_of, run
from suite.sections import with_section

DOCUMENT = SUITE.parent / "docs" / "compatibility.md"
SECTION = "suite programs"
"""The part of the document that this script writes."""

CONSTRUCTS = {
    "Chunks: first line, names of chunks": "lang/shebang lang/statements_empty",
    "Names and keywords (§3.1)": "lang/identifiers lang/python_keyword lang/python_builtin lang/python_attribute",
    "Numerals (§3.1)": "lang/numerals errors/syntax_malformed",
    "Literal strings (§3.1)": "lang/string_ lang/long_strings lang/bytes lang/python_string",
    "Syntax errors and their texts": "errors/syntax errors/load_syntax",
    "Values, types, truth (§2.1)": "lang/python_truth lang/python_methods lang/logical",
    "Global variables and `_ENV` (§2.2)": "lang/env",
    "Local variables and their scope (§3.5)": "lang/local",
    "Attribute `<const>` (§3.3.7)": "lang/const errors/load_const",
    "Attribute `<close>` (§3.3.8)": "lang/close",
    "Assignment (§3.3.3)": "lang/assign",
    "`while` and `break` (§3.3.4)": "lang/while",
    "`repeat` (§3.3.4)": "lang/repeat",
    "`if`, `and`, `or`, `not` (§3.3.4, §3.4.5)": "lang/short_circuit",
    "`goto` and labels (§3.3.4)": "lang/goto errors/load_goto",
    "Numeric `for` (§3.3.5)": "lang/for_ lang/numeric_loop",
    "Generic `for` (§3.3.5)": "lang/for_generic",
    "Arithmetic (§3.4.1)": "lang/arith lang/python_number lang/unary",
    "Bitwise operators (§3.4.2)": "lang/bitwise",
    "Comparison (§3.4.4)": "lang/compare",
    "Concatenation and length (§3.4.6, §3.4.7)": "lang/concat lang/table_border",
    "Precedence and order of evaluation (§3.4.8)": "lang/operator lang/operand",
    "Table constructors (§3.4.9)": "lang/table_constructors",
    "Tables: keys, holes, traversal (§2.1)": "lang/table lang/python_index",
    "Function calls and methods (§3.4.10)": "lang/method lang/tail_calls",
    "Closures and upvalues (§3.4.11, §3.5)": "lang/closures",
    "Several results, adjustment (§3.4.12)": "lang/results",
    "Vararg functions (§3.4.11)": "lang/varargs",
    "Metatables (§2.4)": "lang/meta lang/object",
    "Metamethods of arithmetic and bitwise operators (§2.4)": "lang/meta_arithmetic",
    "Metamethods of `..` and `#` (§2.4)": "lang/meta_concat",
    "Metamethods of comparison (§2.4)": "lang/meta_eq lang/meta_compare",
    "`__index` (§2.4)": "lang/meta_index",
    "`__newindex` (§2.4)": "lang/meta_newindex",
    "`__call` (§2.4)": "lang/meta_call",
    "`__tostring`, `__name`, `__pairs`, `__metatable`": "lang/meta_tostring lang/meta_pairs lang/meta_metatable",
    "Finalizers: `__gc` (§2.5.3)": "lang/meta_gc",
    "Weak tables: `__mode` (§2.5.4)": "lang/meta_weak lib/weak",
    "Error values, levels, positions (§2.3)": "errors/error errors/pcall errors/xpcall errors/assert",
    "Names of variables in error messages": "errors/names",
    "Argument errors": "errors/argument",
    "Tracebacks": "errors/traceback",
    "Errors that nobody catches": "errors/uncaught",
    "Limits: sizes, nesting, recursion": "limits/",
    "Lua 5.3 (`--std 5.3`): the language": "std53/lang_",
    "Lua 5.3 (`--std 5.3`): the libraries": "std53/lib_",
}
"""The constructs of the language, each with what the names of its programs begin with."""

LIBRARIES = {
    "Basic functions (§6.1)": ("base", "_G"),
    "Coroutines (§6.2)": ("coroutine", "coroutine"),
    "Modules (§6.3)": ("package", "package"),
    "Strings (§6.4)": ("string", "string"),
    "UTF-8 (§6.5)": ("utf8", "utf8"),
    "Tables (§6.6)": ("table", "table"),
    "Mathematics (§6.7)": ("math", "math"),
    "Input and output (§6.8)": ("io", "io"),
    "Operating system (§6.9)": ("os", "os"),
    "Debugging (§6.10)": ("debug", "debug"),
}
"""The libraries, each with what the names of its programs begin with and its table."""


class Row(NamedTuple):
    """A row of a table: its title, and what the names of its programs begin with."""

    section: str
    title: str
    prefixes: tuple[str, ...]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run all programs and write the document, or look whether it is as it would be written."""
    parser = argparse.ArgumentParser(prog="python -m suite.compatibility", description=str(__doc__).partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="write nothing; fail if the document is not current")
    options = parser.parse_args(arguments)
    problems = failures()
    for name, level in sorted(problems):
        print(f"fails at -O{level}: {name}", file=sys.stderr)
    old = DOCUMENT.read_text(encoding="utf-8")
    new = with_section(old, SECTION, tables(problems))
    if options.check:
        return 0 if old == new and not problems else 1
    DOCUMENT.write_text(new, encoding="utf-8")
    return 1 if problems else 0


def failures() -> set[tuple[str, int]]:
    """The programs that do not do what they say, and at which level."""
    found = set()
    for program in PROGRAMS:
        for level in LEVELS:
            try:
                passes = run(program, level) == expected(program)
            except AssertionError:
                passes = False
            if not passes:
                found.add((name_of(program), level))
    return found


def rows() -> Iterator[Row]:
    """All rows, in the order of the document."""
    for title, prefixes in CONSTRUCTS.items():
        yield Row("The language", title, tuple(prefixes.split()))
    state = State()
    for section, (prefix, name) in LIBRARIES.items():
        library = getattr(state.globals, name)
        for key, value in sorted(library.__dict__.items(), key=lambda item: item[0].strip("_").lower()):
            if "λ" not in key and (prefix != "base" or not isinstance(value, TableBase) or key == "_G"):
                title = key if prefix == "base" else f"{prefix}.{key}"
                yield Row(section, f"`{title}`", (f"lib/{prefix}_{key.strip('_')}",))
        if prefix == "io":
            for key in sorted(METHODS):
                yield Row(section, f"`file:{key}`", (f"lib/io_file_{key}",))
        yield Row(section, "several of them", (f"lib/{prefix}_",))


def assign(all_rows: Sequence[Row], names: Sequence[str]) -> dict[Row, list[str]]:
    """The programs of each row: those for which no other row has a longer beginning."""
    beginnings = [(prefix, row) for row in all_rows for prefix in row.prefixes]
    programs: dict[Row, list[str]] = {row: [] for row in all_rows}
    for name in names:
        fitting = [(prefix, row) for prefix, row in beginnings if begins(name, prefix)]
        if not fitting:
            raise ValueError(f"{name} belongs to no row of the compatibility page")
        programs[max(fitting, key=lambda pair: len(pair[0]))[1]].append(name)
    return programs


def begins(name: str, prefix: str) -> bool:
    """Whether the words of a name begin with a prefix: whole words after a library's function."""
    if prefix.startswith("lib/") and not prefix.endswith("_"):
        return name == prefix or name.startswith(prefix + "_")
    return name.startswith(prefix)


def differences(all_rows: Sequence[Row]) -> dict[Row, list[str]]:
    """What differs in each row, as the programs say that show it."""
    found: dict[Row, list[str]] = {row: [] for row in all_rows}
    for program in PROGRAMS:
        name, text = name_of(program), ""
        if name.startswith("differences/"):
            name = name.replace("differences/", "lib/")
            text = program.read_text(encoding="latin-1").partition("\n")[0].lstrip("- ")
        reason = exemption(program)
        for remark in [text, f"on PyPy: {reason}" if reason else ""]:
            if remark:
                row = next(row for row, names in assign(all_rows, [name]).items() if names)
                found[row].append(remark)
    return found


def tables(problems: set[tuple[str, int]]) -> str:
    """The tables in Markdown."""
    all_rows = list(rows())
    names = [name_of(program) for program in PROGRAMS if program.parent.name != "differences"]
    programs, remarks = assign(all_rows, names), differences(all_rows)
    lines = [f"{len(PROGRAMS)} programs, each at {' and '.join(f'`-O{level}`' for level in LEVELS)}."]
    section = ""
    for row in all_rows:
        if not programs[row] and row.title == "several of them":
            continue
        if row.section != section:
            section = row.section
            head = "construct" if section == "The language" else "function"
            lines += ["", f"### {section}", ""]
            lines += [f"| {head} | programs | state | known differences |", "|---|---|---|---|"]
        state = state_of(programs[row], problems)
        lines.append(f"| {row.title} | {len(programs[row])} | {state} | {'; '.join(remarks[row])} |")
    return "\n".join(lines)


def state_of(names: Sequence[str], problems: set[tuple[str, int]]) -> str:
    if not names:
        return "untested"
    failing = [f"{name} (`-O{level}`)" for name in names for level in LEVELS if (name, level) in problems]
    return "fails: " + ", ".join(failing) if failing else "passes"


if __name__ == "__main__":
    sys.exit(main())
