"""Metamethods of operators: which is called, with what, and what becomes of its results."""

from __future__ import annotations

import pytest
from luasnippets import ours, theirs

PRELUDE = """
local log = {}
local function name(v)
  if type(v) == "table" then return rawget(v, "n") or "table" end
  return type(v) == "function" and "function" or tostring(v)
end
local function logged(event, ...)
  local results = table.pack(...)
  return function(...)
    local names = {}
    for i = 1, select("#", ...) do names[i] = name((select(i, ...))) end
    log[#log + 1] = event .. "(" .. table.concat(names, ", ") .. ")"
    return table.unpack(results, 1, results.n)
  end
end
local function object(n, events) return setmetatable({n = n}, events) end
local function said(...) return table.concat(log, " "), ... end
"""

BINARY = (
    "add + · sub - · mul * · div / · mod % · pow ^ · "
    "idiv // · band & · bor | · bxor ~ · shl << · shr >> · concat .. · lt < · le <="
)
CASES = [
    f"local a, b = object('a', {{__{event} = logged('A'{results})}}), object('b', {{__{event} = logged('B')}}) "
    f"return said({expression})"
    for event, operator in (pair.split() for pair in BINARY.split(" · "))
    for results, expression in [
        (", 1, 2", f"a {operator} b, b {operator} a"),
        ("", f"a {operator} 1, 1 {operator} a"),
        (", nil, 2", f"a {operator} 1.5, 1.5 {operator} a"),
        (", false", f"a {operator} 'x', 'x' {operator} a"),
        (", 'r'", f"a {operator} nil, nil {operator} a, a {operator} {{}}, a {operator} print"),
    ]
]
CASES += """
local a = object('a', {__unm = logged('unm', 1, 2), __bnot = logged('bnot', 3, 4), __len = logged('len', 5, 6)}) return said(-a, ~a, #a)
local a = object('a', {__unm = logged('unm'), __bnot = logged('bnot'), __len = logged('len')}) return said(-a, ~a, #a)
local a = object('a', {__lt = logged('lt', 1), __le = logged('le')}) return said(a > 1, 1 > a, a >= 1, 1 >= a, a < 'x', 'x' > a)
local a = object('a', {__eq = logged('eq', 1)}) local b = object('b') return said(a == b, b == a, a ~= b, b ~= a)
local a = object('a', {__eq = logged('eq')}) local b = object('b', {__eq = logged('eq2', true)}) return said(a == b, b == a, a == a)
local a = object('a', {__eq = logged('eq', 1)}) return said(a == 1, 1 == a, a == 'x', a == nil, a == print, a ~= true)
local a = object('a', {__concat = logged('cat', 'r')}) return said(1 .. a .. 2 .. 'x', 'x' .. 'y' .. a, a .. 1 .. 2)
local a = object('a', {__concat = logged('cat', object('b', {__concat = logged('cat2', 's')}))}) return said(1 .. 'x' .. a .. 2)
local a = object('a', {__index = logged('index', 1, 2)}) return said(a.x, a[1], a[nil], a[0/0], a[a], a.n)
local a = object('a', {__index = logged('index')}) return said(a.x, a[1], a[true], a[2.0], a['n'])
local a = object('a', {__index = {x = 1, [1] = 2, [true] = 3}}) return said(a.x, a[1], a[true], a[1.0], a[2])
local a = object('a', {__index = object('b', {__index = logged('index', 1)})}) return said(a.x, a[1], a.n)
local a = object('a', {__index = 'abc'}) return said(a.len == string.len, a[1])
local a = object('a', {__newindex = logged('newindex', 1)}) a.x = 1 a[1] = 2 a[nil] = 3 a[0/0] = 4 a.n = 'A' a.y = nil return said(a.x, a[1], a.n)
local b = {} local a = object('a', {__newindex = b}) a.x = 1 a[1] = 2 a.n = 'A' return said(rawget(a, 'x'), b.x, b[1], a.n)
local b = object('b', {__newindex = logged('newindex')}) local a = object('a', {__newindex = b}) a.x = 1 a[2] = 3 return said(a.x, b.x)
local a = object('a', {__call = logged('call', 1, 2)}) return said(a(), a(nil), a(1, 2, nil), (a(3)))
local a = object('a', {__call = logged('call')}) return said((a()), a())
local a = object('a', {__call = object('b', {__call = object('c', {__call = logged('call', 1)})})}) return said(a(1, 2))
local a = object('a', {__call = logged('call', 1)}) local t = {m = a} return said(t.m(1), t:m(2))
local a = object('a', {__add = object('b', {__call = logged('call', 1)})}) return said(a + 1, 1 + a)
local a = object('a', {__index = object('b', {__call = logged('call', 1)})}) return said(a.x)
getmetatable('').__add = logged('add', 1) return said('1' + 1, 1 + '1', 'x' + {}, {} + 'x')
getmetatable('').__band = logged('band', 1) return said('1' & 1, 1 & '1', '1' & 1.5)
getmetatable('').__index = {y = 1, len = 2} local s = 'x' return said(s.y, s[1], (s).len)
getmetatable('').__newindex = logged('newindex', 1) local s = 'x' s[1] = 2 return said()
getmetatable('').__call = logged('call', 1) return said(('x')(1, 2))
local m = getmetatable('') m.__len = logged('len', 1) m.__eq = logged('eq', 1) m.__lt = logged('lt', 1) m.__concat = logged('cat', 1) return said(#'a', 'a' == 'b', 'b' < 'a', 'a' .. 1, 'a' .. {})
return '10' + 1, '0x10' + 1, '1e1' + 1, '10' // '3', -'2', -'2.0', ' 3 ' * '4', '2' ^ 2, '7' % -4, 10 - '1'
""".strip().splitlines()  # noqa: E501


@pytest.mark.parametrize("optimize", [0, 1])
@pytest.mark.parametrize("source", CASES)
def test_metamethods(source, optimize):
    expected = theirs(PRELUDE + source)
    assert expected[0] == "returns"
    assert ours(PRELUDE + source, optimize) == expected


def test_index_function_of_strings_gets_the_string():
    # At -O1 `strings`, which stands for all of them, is asked for fields, and the function gets an empty string.
    source = PRELUDE + "getmetatable('').__index = logged('index', 1) local s = 'x' return said(s.y, s[1], (s).len)"
    assert ours(source, 0) == theirs(source)
