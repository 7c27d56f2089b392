"""Input and output against the reference (§6.8): each program gets a file name of its own in `NAME`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lualib import library, our_outcome, same, same_program
from oracle import oracle

HELPERS = """
local function put(text) local f = assert(io.open(NAME, "wb")) f:write(text) f:close() end
local function show(f, ...)
    local values = table.pack(f:read(...))
    for i = 1, values.n do
        values[i] = math.type(values[i]) and string.format("%q", values[i]) or tostring(values[i])
    end
    return table.concat(values, "|", 1, values.n)
end
"""


def program(source: str, path: Path, levels: list = None) -> None:
    if levels is None:
        levels = [0, 1]
    same_program(f"local NAME = {str(path)!r} {HELPERS} {source}", levels)


PROGRAMS = {
    "write gives the file": (
        "local f = io.open(NAME, 'w') return f:write('a', 1, 2.5) == f, f:close(), io.open(NAME):read('a')"
    ),
    "numbers as C writes them": (
        "local f = io.open(NAME, 'w') f:write(1.0, ' ', 2^53, ' ', -0.0, ' ', 1/0, ' ', 1e15, ' ', 7) f:close() "
        "return io.open(NAME):read('a')"
    ),
    "lines and line ends": (
        "put('one\\ntwo\\n\\nlast') local f = io.open(NAME) "
        "return show(f), show(f, 'L'), show(f, 'l'), show(f, 'L'), show(f), show(f, 'L')"
    ),
    "counts": "put('hello') local f = io.open(NAME) return show(f, 0), show(f, 2), show(f, 0, 2, 9, 1), show(f, 0)",
    "all": "put('text') local f = io.open(NAME) return show(f, 'a'), show(f, 'a'), show(f, 'l'), show(f, '*a')",
    "several formats": "put('12 rest\\nnext\\n') local f = io.open(NAME) return show(f, 'n', 'l', 'L', 'a', 'l', 'n')",
    "stops at a failure": "put('x') local f = io.open(NAME) return show(f, 'n', 'l', 'l')",
    "wrong formats": (
        "put('x') local f = io.open(NAME) "
        "return pcall(f.read, f, 'x'), pcall(f.read, f, {}), pcall(f.read, f, 1.5), pcall(f.read, f, '')"
    ),
    "lines": (
        "put('a\\nb\\n\\nc') local t = {} for l in io.lines(NAME) do t[#t + 1] = l end return table.concat(t, '|')"
    ),
    "lines with formats": (
        "put('12ab\\n3c\\n') local t = {} for n, l in io.lines(NAME, 'n', 'L') do t[#t + 1] = n .. l end "
        "return table.concat(t, '|')"
    ),
    "lines close the file": """put('a\\nb\\n') local next, _, _, f = io.lines(NAME)
        local log = {} repeat local l = next() log[#log + 1] = tostring(l) .. io.type(f) until not l
        return table.concat(log, ' '), pcall(next)""",
    "break closes the file": (
        "put('a\\nb\\n') local _, _, _, f = io.lines(NAME) for l in _, nil, nil, f do break end return io.type(f)"
    ),
    "lines of a file": (
        "put('a\\nb\\n') local f = io.open(NAME) local t = {} for l in f:lines('L') do t[#t + 1] = l end "
        "return table.concat(t), io.type(f), f:read()"
    ),
    "lines give nothing at the end": (
        "put('1\\nb\\n') local next, f = io.lines(NAME), io.open(NAME) local numbers = f:lines('n', 'l') "
        "return next(), next(), select('#', next()), select('#', numbers()), numbers(), select('#', numbers())"
    ),
    "lines of nothing": "return pcall(io.lines, NAME .. '/none')",
    "lines of a closed file": "put('x') local f = io.open(NAME) local next = f:lines() f:close() return pcall(next)",
    "closed files": """put('x') local f = io.open(NAME) f:close()
        return tostring(f), io.type(f), pcall(f.read, f), pcall(function() f:write('x') end),
            pcall(f.close, f), pcall(f.lines, f)""",
    "no such file": "local f, message, code = io.open(NAME .. '/none') return f, (message:gsub('^.*:', '')), code",
    "modes": (
        "local t = {} for _, m in ipairs{'r', 'rb', 'w+b', 'a', 'r+', 'rw', 'x', '', 'r+bx', 'br'} do "
        "t[#t + 1] = tostring(pcall(io.open, NAME, m)) end return table.concat(t, ' ')"
    ),
    "append": (
        "put('ab') local f = io.open(NAME, 'a') f:write('cd') f:close() f = io.open(NAME, 'a+') "
        "local s = f:read('a') f:write('ef') f:seek('set') return s, f:read('a')"
    ),
    "update": (
        "put('abcdef') local f = io.open(NAME, 'r+') local s = f:read(2) f:seek('cur', 0) f:write('XY') f:seek('set') "
        "return s, f:read('a')"
    ),
    "truncate": "put('abcdef') local f = io.open(NAME, 'w+') f:write('new') f:seek('set') return f:read('a')",
    "seek": (
        "put('0123456789') local f = io.open(NAME) return f:seek(), f:seek('set', 3), f:read(1), f:seek('cur', 2), "
        "f:read(1), f:seek('end', -1), f:read(1), f:seek('end'), f:read(1), f:seek('set', -1)"
    ),
    "wrong direction": (
        "put('x') local f = io.open(NAME) local g = io.open(NAME, 'a') "
        "return select('#', f:write('y')), f:write('y'), g:read()"
    ),
    "setvbuf": (
        "local f = io.open(NAME, 'w') "
        "return f:setvbuf('no'), f:setvbuf('full', 100), f:setvbuf('line'), pcall(f.setvbuf, f, 'x')"
    ),
    "unbuffered": (
        "local f = io.open(NAME, 'w') f:setvbuf('no') f:write('seen') local a = io.open(NAME):read('a') f:close() "
        "return a"
    ),
    "line buffered": (
        "local f = io.open(NAME, 'w') f:setvbuf('line') f:write('a') "
        "local a = io.open(NAME):read('a') f:write('b\\nc') local b = io.open(NAME):read('a') return a, b:sub(1, 3)"
    ),
    "flush": (
        "local f = io.open(NAME, 'w') f:write('x') local a = io.open(NAME):read('a') f:flush() "
        "return a, io.open(NAME):read('a'), f:flush()"
    ),
    "default files": """put('line 1\\nline 2\\n')
        io.input(NAME) local a, b = io.read('l', 'L') local c = io.read()
        local closed = io.close(io.input()) local d, e = pcall(io.read)
        io.input(io.stdin)
        io.output(NAME) io.write('x', 1) io.close() local f, g = pcall(io.write, 'x') io.output(io.stdout)
        return a, b, c, closed, d, e, f, g, io.open(NAME):read('a')""",
    "default files that fail": (
        "return (select(2, pcall(io.input, NAME .. '/x')):gsub('%S*/x', '')), pcall(io.output, {})"
    ),
    "types": (
        "return io.type(io.stdin), io.type(5), pcall(io.type), getmetatable(io.stdout).__name, "
        "tostring(io.stderr):match('^file %(0x') ~= nil"
    ),
    "fields of files": "return io.stdout.nothing, pcall(function() local f = io.stdout; f.x = 1 end)",
    "not a file": (
        "return pcall(io.stdout.write, 1), pcall(io.close, {}), pcall(function() local f = io.stdout; return f + 1 end)"
    ),
    "arguments of write": (
        "local f = io.open(NAME, 'w') return pcall(f.write, f, 'a', {}), pcall(function() f:write('a', nil) end)"
    ),
    "close": "local f <close> = io.open(NAME, 'w') do local g <close> = f end return io.type(f)",
    "standard files stay open": "return io.close(io.stderr), io.stderr:close(), io.type(io.stderr)",
    "directories": "local f = io.open('/') return f and io.type(f), f:read(1), f:read(0), (f:close())",
    "temporary": "local f = io.tmpfile() f:write('x') f:seek('set') return f:read('a'), f:close()",
    "bytes": (
        "local s = '' for i = 0, 255 do s = s .. string.char(i) end put(s) return io.open(NAME, 'rb'):read('a') == s"
    ),
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_programs(name: str, tmp_path: Path) -> None:
    program(PROGRAMS[name], tmp_path / "file")


numerals = st.lists(
    st.sampled_from(
        ["0x", "0X", "1", "23", "f", "e", "E", "p", "P", "+", "-", ".", " ", "\n", "0", "9", "nan", "inf", "_"]
    ),
    max_size=10,
).map("".join)


@settings(max_examples=300)
@given(numerals)
@example("1" * 200)
@example("1" * 201)
@example("0x" + "f" * 198 + "g")
@example("  -0x1p-4 .5e+1e")
def test_reading_numbers(tmp_path_factory: Any, text: str) -> None:
    path = tmp_path_factory.getbasetemp() / "numbers"
    path.write_text(text, encoding="latin-1")
    lua = oracle()
    read = (
        "function(name) local f = io.open(name) "
        "local n = f:read('n') local rest = f:read('a') f:close() return n, rest end"
    )
    expected = lua.eval(read)(str(path))
    file = library("io")["open"](str(path))
    assert our_outcome(lambda: (file.read(file, "n"), file.read(file, "a"))) == our_outcome(lambda: expected)
    file.close(file)


@pytest.mark.parametrize("name", ["open", "popen", "close", "type", "input", "output", "lines"])
def test_wrong_arguments(name: str) -> None:
    for arguments in ([[]], [True], [None, 5]):
        if not (arguments[0] is None and name in ("input", "output", "lines", "close")):
            if name != "popen":
                same("io." + name, *arguments)


def run(source: str, **options: Any) -> subprocess.CompletedProcess:
    import os

    command = [sys.executable, "-m", "luac2py", "run", "-e", source]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)}
    return subprocess.run(command, capture_output=True, env=environment, check=False, **options)


def test_popen() -> None:
    source = """
    local f = io.popen("echo one; exit 3")
    print(f:read("a"), f:close())
    print(io.popen("kill -9 $$"):close())
    local f = io.popen("cat", "w")
    print(f:write("two\\n") == f, f:close())
    print(pcall(io.popen, "true", "x"))
    print(io.popen("true"):close())
    """
    expected = "one\n\tnil\texit\t3\nnil\tsignal\t9\ntwo\ntrue\ttrue\texit\t0\n"
    expected += "false\tbad argument #2 to 'io.popen' (invalid mode)\ntrue\texit\t0\n"
    assert run(source).stdout.decode() == expected


def test_standard_streams() -> None:
    source = r"""
    io.write("a", 1, "\n") print("b", nil) io.stdout:write("\255\n") io.stderr:write("e\n")
    for l in io.lines() do io.write("[", l, "]") end
    print(io.read(), io.read("a"))
    """
    result = run(source, input=b"x\ny\xe9\n")
    assert result.stdout == b"a1\nb\tnil\n\xff\n[x][y\xe9]nil\t\n"
    assert result.stderr == b"e\n"


def test_output_is_written_at_exit(tmp_path: Path) -> None:
    path = tmp_path / "out"
    result = run(f"KEEP = io.open({str(path)!r}, 'w') KEEP:write('kept') io.write('no newline') os.exit(7)")
    assert (result.stdout, result.returncode, path.read_text()) == (b"no newline", 7, "kept")


def test_a_dropped_file_is_closed(tmp_path: Path) -> None:
    path = tmp_path / "out"
    run(f"io.open({str(path)!r}, 'w'):write('x') collectgarbage() print(io.open({str(path)!r}):read('a'))")
    assert path.read_text() == "x"


def test_python_output_keeps_its_order(capfdbinary: Any) -> None:
    lua_print = library("_G")["print"]
    print("python 1")
    lua_print("lua\xe9")
    print("python 2")
    sys.stdout.flush()
    assert capfdbinary.readouterr().out == b"python 1\nlua\xe9\npython 2\n"
