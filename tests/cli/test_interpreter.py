"""`luac2py run` against the stand-alone interpreter: command lines, what they write, how they end."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys

import pytest
from test_processes import PATH

VERSION = re.compile(rb"^(Lua (5\.\d)\.\d+  Copyright|luac2py [\d.]+, Lua (5\.\d) on) .*PUC-Rio$", re.MULTILINE)

FILES = {
    "empty.lua": "",
    "args.lua": "print(#arg, ...) for i = -9, 9 do if arg[i] and (i >= 0 or arg[i - 1]) then print(i, arg[i]) end end",
    "fail.lua": "print('before')\nlocal function f(t)\n  return t.x.y\nend\nprint(f{})",
    "object.lua": "error(setmetatable({}, {__tostring = function(e) return 'an object' end}))",
    "failing_object.lua": "error(setmetatable({}, {__tostring = function(e) error('in it') end}))",
    "line.lua": (
        "local m = setmetatable({}, {__tostring = function()\n"
        "  return tostring(debug.getinfo(4, 'l').currentline)\n"
        "end})\n\nerror(m)"
    ),
    "bad.lua": "x = = 1",
    "part.lua": "print('part', ...) return {name = 'the part'}",
    "nothing.lua": "PART = 1",
    "broken.lua": "error('broken', 0)",
    "init.lua": "X = 'of init'",
    "hash.lua": "#!/usr/bin/lua\nprint('hash')",
    "talk.txt": (
        "a = 1\n=a\na, a + 1\nfor i = 1, 2 do\nprint(i)\nend\n\nlocal x = 5\nx\nreturn 1,\n2\n=\n"
        "error('no')\nerror{}\nprint(\n'open'\n)\nx x\ngoto nowhere\ns = [[b\nc]]\ns\nprint = nil\n1\nx\n= 5"
    ),
    "prompts.txt": "_PROMPT = 'one '\n_PROMPT2 = 'two '\na = [[\n]]\n#a\n",
    "counter.txt": "C = 0\n_PROMPT = setmetatable({}, {__tostring = function() C = C + 1 return C .. ':' end})\nC\nC",
    "exit.txt": "do io.write('x') end\nos.exit(3)\nprint('not')",
    "script.txt": "print('from stdin', arg and arg[0] ~= nil, ...)\n",
    "fail.txt": "print(1)\nerror('no')",
}

COMMANDS = """
lua empty.lua
lua args.lua
lua args.lua a -b -- 'c d' ''
lua -W -E args.lua -e
lua -- args.lua a
lua - x y < args.lua
lua -e 'x = 1' - x < args.lua
lua -e 'print(#arg, arg[1], arg[2] ~= nil)'
lua -e 'print(collectgarbage("incremental"))'
lua -e 'print(#arg, arg[0], arg[-1], arg[-2])' empty.lua a
lua '-e ' -- args.lua a b c
lua < script.txt
lua -W < script.txt
lua - < script.txt
lua - a < fail.txt
lua < fail.txt
lua < bad.lua
lua - < bad.lua
lua hash.lua
lua bad.lua
lua missing.lua
lua ''
lua .
lua -- -x
lua -- - < script.txt
lua fail.lua
lua object.lua
lua failing_object.lua
lua line.lua
lua -e 'error()'
lua -e 'error(42)'
lua -e 'error{}'
lua -e 'error("a\\0b", 0)'
lua -e 'error("bytes \\xff", 0)'
lua -e 'os.exit(7)'
lua -e 'os.exit(true)' -e 'print(1)'
lua -e 'os.exit(false, true)'
lua -e 'setmetatable({}, {__gc = function() print("end") end}) error("no", 0)'
lua -e 'setmetatable({}, {__gc = function() print("end") end}) os.exit(true, true)'
lua -e 'setmetatable({}, {__gc = function() os.exit(4, true) end})'
lua -e 'local x <close> = setmetatable({}, {__close = function() print("closed") end}) os.exit(5, true)'
lua -eprint(1) -ea=3 -e 'print(a)'
lua -e 'x ='
lua -e 'x = ' -e 'print(1)'
lua -e 'error("first")' -e 'print(2)'
lua -e '' empty.lua
lua -e 'arg = nil' empty.lua
lua -e 'arg = 1' -
lua -e 'arg[1] = 100 arg[2] = 200' args.lua a
lua -e 'arg = setmetatable({}, {__len = function() return 2.5 end})' args.lua
lua -e 'arg = setmetatable({1, 2, 3}, {__len = function() return 2 end})' args.lua
lua -l part -e 'print(part.name)'
lua -lpart -l other=part -e 'print(part == other)'
lua -l str=string -e 'print(str == string)'
lua -l=string -e 'print(_G[""] == string)'
lua -l nothing -e 'print(nothing, PART)'
lua -l absent -e 'print(1)'
lua -l broken
lua -l bad
lua -e 'require = print' -l part -e 'print(part)'
lua -e 'require = nil' -l part
lua -e 'setmetatable(_G, {__newindex = function(t, k, v) print(k) rawset(t, k, v) end})' -l part
lua -e 'setmetatable(_G, {__newindex = function() error("closed", 0) end})' -l part
lua -v
lua -v -e 'print(1)'
lua -v empty.lua
lua -W -e 'warn("a", "b")'
lua -e 'warn("@on") warn("c")' -e 'warn("@off") warn("d")'
lua -W -e 'setmetatable({}, {__gc = function() error("in gc", 0) end})'
lua -x
lua ---
lua -vv
lua -iv
lua -Ex
lua -W1
lua -e
lua -e -x
lua -l
lua -e 'print(1)' -q
LUA_INIT='X = 1' lua -e 'print(X)'
LUA_INIT='X = arg[1]' lua empty.lua a
LUA_INIT_5_4='print(54)' LUA_INIT='print(5)' lua empty.lua
LUA_INIT_5_4= LUA_INIT='print(5)' lua empty.lua
LUA_INIT=@init.lua lua -e 'print(X)'
LUA_INIT=@missing.lua lua -e 'print(X)'
LUA_INIT=@fail.lua lua -e 'print(X)'
LUA_INIT='error("init")' lua -v
LUA_INIT='x =' lua empty.lua
LUA_INIT='error("init")' lua -E -e 'print(1)'
LUA_PATH='x;?.lua' lua -e 'print(package.path)' -l part
LUA_PATH_5_4=y LUA_PATH=x LUA_CPATH_5_4= LUA_CPATH=z lua -e 'print(package.path, package.cpath)'
LUA_PATH=x lua -E -e 'print(package.path:find("x", 1, true))'
lua -i < talk.txt
lua -i -e 'print(1)' part.lua a < talk.txt
lua -i fail.lua < talk.txt
lua -i < prompts.txt
lua -i < counter.txt
lua -i < exit.txt
lua -i < empty.lua
lua -e '_PROMPT = "+"' -i < talk.txt
lua -e 'print = function(...) io.write(select("#", ...), "\\n") end' -i < talk.txt
lua -e 'io.write("no newline")'
lua -e 'print(io.read())' < script.txt
lua -e 'print(debug.traceback("here", 0))'
lua -e 'file = io.open("new.txt", "w") file:write("written")' -e 'print(io.popen("cat new.txt"):read())'
lua -e 'io.output("new.txt") io.write("written")' -e 'print(io.popen("cat new.txt"):read("a"))'
lua -e 'p = io.popen("sleep 0.3; cat; echo end", "w") p:write("late ")'
lua -e 'p = io.popen("sleep 0.3; cat; echo end", "w") p:write("late ") os.exit(true, true)'
lua <&-
lua - <&-
lua -i <&-
lua -e 'print(pcall(string.rep))' -e 'string.rep()'
lua -e 'coroutine.wrap(function() error("in it") end)()'
""".strip().split("\n")


@pytest.fixture
def folder(tmp_path):
    for name, text in FILES.items():
        (tmp_path / name).write_text(text)
    return tmp_path


def outcome(command, program, folder):
    """What a command line writes and how it ends, with `lua` for the program."""
    *assignments, rest = re.split(r"(?<=\S) (?=LUA_|lua)", command)
    words = shlex.split(rest)
    stdin = b""
    if words[-1] == "<&-":
        program = ["sh", "-c", 'exec "$0" "$@" <&-', *program]
        words.pop()
    if "<" in words:
        stdin = (folder / words.pop()).read_bytes()
        words.pop()
    variables = dict(shlex.split(assignment)[0].split("=", 1) for assignment in assignments)
    plain = {name: value for name, value in os.environ.items() if not name.startswith("LUA_")}
    environment = {**plain, "PYTHONPATH": PATH, "LUA_PATH": "./?.lua", "LUA_CPATH": "./?.so", **variables}
    process = subprocess.run(
        [*program, *words[1:]], cwd=folder, env=environment, input=stdin, capture_output=True, timeout=60
    )
    return process.returncode, VERSION.sub(rb"VERSION \2\3", process.stdout), process.stderr


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("lua, words", [("lua5.4", ["run"]), ("lua5.3", ["run", "--std", "5.3"])], ids=["5.4", "5.3"])
def test_as_the_reference(folder, lua, words, command):
    if shutil.which(lua) is None:
        pytest.skip(f"there is no {lua}")
    status, output, errors = outcome(command, [lua], folder)
    errors = re.sub(rb"^%s: " % lua.encode(), b"luac2py: ", errors, flags=re.MULTILINE)
    errors = errors.replace(b"usage: %s " % lua.encode(), b"usage: luac2py run [-O 0|1] [--std V] ")
    output = re.sub(rb"\b%s\b" % lua.encode(), f"{sys.executable} -m luac2py {' '.join(words)}".encode(), output)
    assert outcome(command, [sys.executable, "-m", "luac2py", *words], folder) == (status, output, errors)
