-- string.dump and load: the function comes back with new upvalues, of which the first is _ENV's value.
local factor <const> = 1.5
local label <const> = "a\0\n"
local x, y = 1, 2

local t = {}
function t:set (a, ...) x = a; y = ...; return label, #label, factor, self end
local set = assert(load(string.dump(t.set), "set", "b"))
print(debug.getupvalue(set, 1) == "x", debug.getupvalue(set, 2) == "y", debug.getupvalue(set, 3))
-- expect: true	true
print(select(2, set("self", 5, 6)))
-- expect: 3	1.5	self
print(debug.getupvalue(set, 1), x)
-- expect: x	1
print(select(2, debug.getupvalue(set, 1)), select(2, debug.getupvalue(set, 2)), x, y)
-- expect: 5	6	1	2

-- the order of upvalues is that of their first use: x, then _ENV
local function global () local was = x; return was and print end
local loaded = load(string.dump(global))
print(debug.getupvalue(loaded, 2) == "_ENV", select(2, debug.getupvalue(loaded, 1)) == _G)
-- expect: true	true
print(pcall(loaded))
-- expect: false	string_dump.lua:19: attempt to index a nil value (upvalue '_ENV')
debug.setupvalue(loaded, 2, {print = 7})
print(loaded())
-- expect: 7

-- a function that uses itself, and functions in it
local function sum (n) local add = function (m) return m + n end; return n == 0 and 0 or add(sum(n - 1)) end
loaded = load(string.dump(sum))
debug.setupvalue(loaded, 1, loaded)
print(loaded(4))
-- expect: 10

-- a main function; an environment of its own
local main = string.dump(load("a = ...; return a", "=main"))
local env = {}
print(load(main, nil, "b", env)(3), env.a, debug.getinfo(load(main)).short_src)
-- expect: 3	3	main

-- lines are kept, unless stripped
print(pcall(load(string.dump(function () local e; e() end))))
-- expect: false	string_dump.lua:43: attempt to call a nil value (local 'e')
print(pcall(load(string.dump(function () local e = {}; e.x.y = 1 end, true))))
-- expect: false	?:-1: attempt to index a nil value (field 'x')

-- what is no dump
print(load(main:sub(1, 40), "=cut"))
-- expect: nil	cut: bad binary format (truncated chunk)
print(load("\27Lua", "=cut"))
-- expect: nil	cut: bad binary format (truncated chunk)
print(load("\27LuaX" .. main:sub(6), "=changed"))
-- expect: nil	changed: bad binary format (version mismatch)
print(load(main, "=text", "t"))
-- expect: nil	attempt to load a binary chunk (mode is 't')
print(pcall(string.dump, print))
-- expect: false	unable to dump given function
