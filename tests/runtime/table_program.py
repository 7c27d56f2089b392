"""Random programs of table operations, run here and as Lua source: for the differential test of tables.

A program is a list of operations, each a tuple: name, then operands. Operands that are values are written
`T3` (a table), `F2` (a function), or are plain values. Each operation yields a line of text.
"""

from __future__ import annotations

import random
import re

from luac2py_runtime import state
from luac2py_runtime.errors import LuaError
from luac2py_runtime.indexing import index, setindex
from luac2py_runtime.iterate import iterate1, iterate2, set_next
from luac2py_runtime.metatable import getmetatable_raw, instance_class, setmetatable
from luac2py_runtime.table import LuaTable, TableBase, declare_fields, next_entry, rawget, rawlen, rawset, table

TABLES = 6
NAMES = ["x", "y", "name", "items", "upper", "area", "touch", "__foo__", "__class__", "class"]
NATIVE = ["x", "y", "name", "items", "upper", "area", "touch"]
EVENTS = ["__index", "__newindex", "__call", "__eq"]
OTHER_KEYS = [1, 2, 3, 4, 5, 8, 0, -1, 2.0, 3.0, 0.5, True, False, 2**53, float(2**53), 1e300, "T1", "T2", "F1"]
SCALARS = [1, 2, 0, 1.5, True, False, "s", "", "value"]

PRELUDE = """
local T, F, names, out = {}, {}, {}, {}
debug.setmetatable("", nil)
local function show(v)
  if type(v) == "table" or type(v) == "function" then return names[v] or "?" end
  if math.type(v) == "float" then return string.format("f%.14g", v) end
  if type(v) == "string" then return "'" .. v .. "'" end
  return tostring(v)
end
local function all(...)
  local list = {}
  for i = 1, select("#", ...) do list[i] = show((select(i, ...))) end
  return table.concat(list, ",")
end
local function emit(f, ...)
  local results = table.pack(pcall(f, ...))
  if results[1] then
    out[#out + 1] = all(table.unpack(results, 2, results.n))
  else
    local message = string.gsub(tostring(results[2]), "^[^:]*:%d+: ", "")
    out[#out + 1] = "error " .. string.gsub(message, " %(.-%)$", "")
  end
end
for i = 1, TABLES do T[i] = {} names[T[i]] = "T" .. i end
F[1] = function(t, k) if type(k) == "string" then return k .. "!" end return nil end
F[2] = function(t, k, v) rawset(t, k, v) end
F[3] = function(t, k) return rawget(T[1], k), 7 end
F[4] = function(...) return select("#", ...) end
F[5] = function(t, k, v) if v == nil then return rawget(T[2], k) end rawset(T[2], k, v) end
F[6] = function() return end
for i = 1, 6 do names[F[i]] = "F" .. i end
local op = {}
function op.get(t, k) return t[k] end
function op.set(t, k, v) t[k] = v end
op.rawget, op.rawset = rawget, function(t, k, v) rawset(t, k, v) end
function op.setmetatable(t, mt) setmetatable(t, mt) end
function op.getmetatable(t) return getmetatable(t) end
function op.call(t, ...) return t(...) end
function op.eq(a, b) return a == b end
function op.make(n, mt, x)
  local t = setmetatable({x = x}, mt)
  names[T[n]] = nil T[n] = t names[t] = "T" .. n
  return t.x
end
function op.fresh(n) names[T[n]] = nil T[n] = {} names[T[n]] = "T" .. n end
function op.constructor(n, a, b, k, v) names[T[n]] = nil T[n] = {[k] = v, a, b} names[T[n]] = "T" .. n end
function op.pairs(t)
  local list = {}
  for k, v in next, t do list[#list + 1] = show(k) .. "=" .. show(v) end
  table.sort(list) out[#out + 1] = table.concat(list, " ")
end
function op.next(t)
  local list = {}
  local k, v = next(t)
  while k ~= nil do list[#list + 1] = show(k) .. "=" .. show(v) k, v = next(t, k) end
  table.sort(list) out[#out + 1] = table.concat(list, " ")
end
function op.clear(t, some)
  local count = 0
  for k in next, t do
    if not some or type(k) == some then t[k] = nil end
    count = count + 1
  end
  return count
end
function op.nextclear(t, some)
  local count = 0
  local k = next(t)
  while k ~= nil do
    if not some or type(k) == some then rawset(t, k, nil) end
    count = count + 1
    k = next(t, k)
  end
  return count
end
function op.length(t)
  local n, max = 0, 0
  for k in next, t do if math.type(k) == "integer" and k > 0 then n = n + 1 if k > max then max = k end end end
  return n == max and rawlen(t) or nil
end
"""


def random_value(rng: random.Random) -> object:
    kind = rng.random()
    if kind < 0.35:
        return f"T{rng.randint(1, TABLES)}"
    if kind < 0.55:
        return f"F{rng.randint(1, 6)}"
    if kind < 0.75:
        return None
    return ("s", rng.choice(SCALARS))


def random_key(rng: random.Random) -> object:
    kind = rng.random()
    if kind < 0.6:
        return ("s", rng.choice(NAMES))
    if kind < 0.7:
        return ("s", rng.choice(EVENTS))
    key = rng.choice(OTHER_KEYS)
    return key if isinstance(key, str) else ("s", key)


def random_program(seed: int, length: int) -> list[tuple]:
    """A program of about `length` operations"""
    rng = random.Random(seed)
    program: list[tuple] = []

    def any_table() -> str:
        return f"T{rng.randint(1, TABLES)}"

    for _ in range(length):
        kind = rng.random()
        if kind < 0.3:
            program.append(("set", any_table(), random_key(rng), random_value(rng)))
        elif kind < 0.5:
            program.append(("get", any_table(), random_key(rng)))
        elif kind < 0.6:
            event = rng.choice(EVENTS[:3]) if rng.random() < 0.4 else "__index"
            value = random_value(rng) if rng.random() < 0.3 else any_table()
            program.append((rng.choice(["set", "rawset"]), any_table(), ("s", event), value))
        elif kind < 0.7:
            program.append(("setmetatable", any_table(), any_table() if rng.random() < 0.9 else None))
        elif kind < 0.76:
            program.append(("make", rng.randint(1, TABLES), any_table(), random_value(rng)))
        elif kind < 0.8:
            program.append((rng.choice(["rawget", "getmetatable"]), any_table(), random_key(rng)))
        elif kind < 0.84:
            program.append((rng.choice(["call", "eq"]), any_table(), random_value(rng)))
        elif kind < 0.9:
            program.append((rng.choice(["pairs", "next", "length"]), any_table()))
        elif kind < 0.94:
            some = rng.choice([None, ("s", "string"), ("s", "number")])
            program.append((rng.choice(["clear", "nextclear"]), any_table(), some))
        elif kind < 0.97:
            program.append(("rawset", any_table(), random_key(rng), random_value(rng)))
        elif kind < 0.99:
            key = ("s", rng.choice([1, 2, 2.0, 3, "x", True]))
            values = [random_value(rng) for _ in range(3)]
            program.append(("constructor", rng.randint(1, TABLES), values[0], values[1], key, values[2]))
        else:
            program.append(("fresh", rng.randint(1, TABLES)))
    return [operation for operation in program if not calls_in_circles(operation)]


def calls_in_circles(operation: tuple) -> bool:
    """Whether a table might become its own `__call`: the reference takes hours to fill its stack"""
    return ("s", "__call") in operation and str(operation[-1]).startswith("T")


# As Lua source


def lua_operand(operand: object) -> str:
    if operand is None:
        return "nil"
    if isinstance(operand, str):
        return f"{operand[0]}[{operand[1:]}]"
    if isinstance(operand, tuple):
        operand = operand[1]
    if isinstance(operand, bool):
        return str(operand).lower()
    if isinstance(operand, str):
        return f'"{operand}"'
    if operand == 1e300:
        return "1e300"
    return repr(operand)


def as_lua(program: list[tuple]) -> str:
    """The program as Lua source that returns its lines"""
    lines = [PRELUDE.replace("TABLES", str(TABLES))]
    for name, *operands in program:
        lines.append(f"emit(op.{name}, {', '.join(lua_operand(operand) for operand in operands)})")
    return "\n".join(lines) + '\nreturn table.concat(out, "\\n")'


# Here


def _first(result: object) -> object:
    if result.__class__ is tuple:
        return result[0] if result else None
    return result


class Machine:
    """Runs programs on the runtime's tables"""

    def __init__(self) -> None:
        declare_fields(NATIVE)
        set_next(next_entry)
        self.tables: list = [None] + [LuaTable() for _ in range(TABLES)]
        self.functions = [None, self.f1, self.f2, self.f3, self.f4, self.f5, self.f6]
        # Functions of Lua are Python functions, not methods.
        for number in range(1, 7):
            self.functions[number] = self.unbound(self.functions[number])
        self.out: list[str] = []

    @staticmethod
    def unbound(method: object) -> object:
        return lambda *args: method(*args)  # type: ignore[operator]

    def f1(self, t: object = None, k: object = None, *_: object) -> object:
        return k + "!" if isinstance(k, str) else None

    def f2(self, t: object = None, k: object = None, v: object = None, *_: object) -> object:
        if not isinstance(t, TableBase):
            raise LuaError("bad argument #1 to 'rawset'")
        rawset(t, k, v)
        return ()

    def f3(self, t: object = None, k: object = None, *_: object) -> object:
        return rawget(self.tables[1], k), 7

    def f4(self, *args: object) -> object:
        return len(args)

    def f5(self, t: object = None, k: object = None, v: object = None, *_: object) -> object:
        if v is None:
            return rawget(self.tables[2], k)
        rawset(self.tables[2], k, v)
        return ()

    def f6(self, *args: object) -> object:
        return ()

    def run(self, program: list[tuple]) -> str:
        """The lines of a program, in a state where no basic type has a metatable"""
        bare = state.State()
        bare.type_metatables.clear()
        before = state.set_current(bare)
        try:
            return self.run_all(program)
        finally:
            state.set_current(before)

    def run_all(self, program: list[tuple]) -> str:
        for name, *operands in program:
            try:
                result = getattr(self, "op_" + name)(*[self.value(operand) for operand in operands])
                values = result if result.__class__ is tuple else (result,)
                self.out.append(",".join(self.show(v) for v in values))
            except LuaError as error:
                self.out.append("error " + re.sub(r" \(.*?\)$", "", re.sub(r"^[^:]*:\d+: ", "", str(error.value))))
        return "\n".join(self.out)

    def value(self, operand: object) -> object:
        if isinstance(operand, tuple):
            return operand[1]
        if isinstance(operand, str):
            return (self.tables if operand[0] == "T" else self.functions)[int(operand[1:])]
        return operand

    def show(self, v: object) -> str:
        for letter, values in (("T", self.tables), ("F", self.functions)):
            for number, known in enumerate(values):
                if known is not None and known is v:
                    return letter + str(number)
        if v is None or v is True or v is False:
            return {None: "nil", True: "true", False: "false"}[v]
        if v.__class__ is float:
            return f"f{v:.14g}"
        if v.__class__ is str:
            return "'" + v + "'"  # type: ignore[operator]
        return str(v) if v.__class__ is int else "?"

    # Operations: each returns its result as a function of Lua would

    def op_get(self, t: TableBase, k: object) -> object:
        if k in NATIVE and k.__class__ is str:
            native = getattr(t, k)  # type: ignore[call-overload]
            assert index(t, k) is native or index(t, k) == native
            return native
        return index(t, k)

    def op_set(self, t: TableBase, k: object, v: object) -> object:
        if k.__class__ is str and k in NATIVE and v is not None:
            setattr(t, k, v)  # type: ignore[call-overload]
        else:
            setindex(t, k, v)
        return ()

    def op_rawget(self, t: TableBase, k: object) -> object:
        return rawget(t, k)

    def op_rawset(self, t: TableBase, k: object, v: object) -> object:
        rawset(t, k, v)
        return ()

    def op_setmetatable(self, t: TableBase, metatable: TableBase) -> object:
        setmetatable(t, metatable)
        return ()

    def op_getmetatable(self, t: TableBase, _: object) -> object:
        return getmetatable_raw(t)

    def op_call(self, t: object, *args: object) -> object:
        from luac2py_runtime.calling import call

        return call(t, *args)

    def op_eq(self, a: object, b: object) -> object:
        return a == b if isinstance(b, TableBase) else False

    def op_make(self, n: int, metatable: TableBase, x: object) -> object:
        cls = instance_class(metatable)
        if cls is None:
            t = setmetatable(table([None], [("x", x)]), metatable)
        else:
            t = cls()
            if x is not None:
                t.x = x
        self.tables[n] = t
        return t.x  # type: ignore[attr-defined]

    def op_fresh(self, n: int) -> object:
        self.tables[n] = LuaTable()
        return ()

    def op_constructor(self, n: int, a: object, b: object, k: object, v: object) -> object:
        self.tables[n] = table([None, a, b], [(k, v)])
        return ()

    def entries(self, pairs: object) -> object:
        shown = [self.show(k) + "=" + self.show(v) for k, v in pairs]  # type: ignore[attr-defined]
        self.out.append(" ".join(sorted(shown)))
        return ()

    def op_pairs(self, t: TableBase) -> object:
        return self.entries(iterate2((next_entry, t, None)))

    def op_next(self, t: TableBase) -> object:
        def run() -> object:
            entry = next_entry(t, None)
            while entry is not None:
                yield entry
                entry = next_entry(t, entry[0])

        return self.entries(run())

    def op_clear(self, t: TableBase, some: str) -> object:
        count = 0
        for k in iterate1((next_entry, t, None)):
            if some is None or self.is_a(k, some):
                setindex(t, k, None)
            count += 1
        return count

    def op_nextclear(self, t: TableBase, some: str) -> object:
        count = 0
        entry = next_entry(t, None)
        while entry is not None:
            if some is None or self.is_a(entry[0], some):
                rawset(t, entry[0], None)
            count += 1
            entry = next_entry(t, entry[0])
        return count

    def is_a(self, k: object, kind: str) -> bool:
        return k.__class__ is str if kind == "string" else k.__class__ in (int, float)

    def op_length(self, t: TableBase) -> object:
        entry = next_entry(t, None)
        keys = []
        while entry is not None:
            if entry[0].__class__ is int and entry[0] > 0:
                keys.append(entry[0])
            entry = next_entry(t, entry[0])
        return rawlen(t) if not keys or len(keys) == max(keys) else None


# As Lua source with an expression or statement of its own for each operation


def native_source(program: list[tuple]) -> str:
    """The program as Lua source in which tables are variables, and operations what the compiler has to translate"""
    names = ", ".join(f"T{number}" for number in range(1, TABLES + 1))
    tables = ", ".join("{}" for _ in range(TABLES))
    prelude = PRELUDE.replace(
        'for i = 1, TABLES do T[i] = {} names[T[i]] = "T" .. i end',
        f'local {names} = {tables} for i, t in ipairs{{{names}}} do names[t] = "T" .. i end',
    )
    lines = [re.sub(r"\bT\[([12])\]", r"T\1", prelude)]
    for start in range(0, len(program), 40):
        # Functions, for the limits of locals and upvalues.
        lines += ["(function()", *map(native_operation, program[start : start + 40]), "end)();"]
    return "\n".join(lines) + '\nreturn table.concat(out, "\\n")'


def native_operand(operand: object) -> str:
    if isinstance(operand, str) and operand[0] == "T":
        return operand
    return lua_operand(operand)


def native_index(key: object) -> str:
    if isinstance(key, tuple) and isinstance(key[1], str) and key[1].isidentifier():
        return "." + key[1]
    return f"[{native_operand(key)}]"


def native_operation(operation: tuple) -> str:
    name, *operands = operation
    shown = [native_operand(operand) for operand in operands]
    if name == "get":
        return f"emit(function() return {shown[0]}{native_index(operands[1])} end)"
    if name == "set":
        return f"emit(function() {shown[0]}{native_index(operands[1])} = {shown[2]} end)"
    if name == "call":
        return f"emit(function() return {shown[0]}({shown[1]}) end)"
    if name == "eq":
        return f"emit(function() return {shown[0]} == {shown[1]} end)"
    if name in ("make", "fresh", "constructor"):
        t = "T" + shown[0]
        renamed = f"names[{t}] = nil {t} = %s names[{t}] = '{t}'"
        if name == "make":
            made = renamed % "t"
            return f"emit(function() local t = setmetatable({{x = {shown[2]}}}, {shown[1]}) {made} return t.x end)"
        fields = "" if name == "fresh" else f"[{shown[3]}] = {shown[4]}, {shown[1]}, {shown[2]}"
        return renamed % f"{{{fields}}}"
    return f"emit(op.{name}, {', '.join(shown)})"
