-- A named field takes one value of what a call or ... gives; a last positional one takes all of it.
local function none() end
local function one(x) return x end
local function several(x) return x, tostring(x) .. "!" end

local Point = {}
Point.__index = Point
Point.__tostring = function(p) return "(" .. tostring(p.x) .. ", " .. tostring(p.y) .. ", " .. tostring(p.z) .. ")" end
local function point(f, ...) return setmetatable({x = f("x"), y = ..., z = f(...)}, Point) end
print(point(one), point(several), point(none))
print(point(one, 1, 2), point(several, 1, 2), point(none, 1, 2))
print(rawget(point(none), "x"), next(point(none)))

local function record(f) return {first = f(1), tuple = f(2), type = f(3), t = f(4)} end
for _, f in ipairs({one, several, none}) do
  local r = record(f)
  print(r.first, r.tuple, r.type, r.t)
end

local function list(f, ...) return {f(1), f(2), n = f(3), f(4), ...} end
for _, f in ipairs({one, several, none}) do
  local l = list(f, "a", "b")
  print(l[1], l[2], l.n, l[3], l[4], l[5])
end
print(#{several(1), several(2)}, #{several(1), (several(2))}, #{none()}, #{(none())})

local order = {}
local function note(...) order[#order + 1] = ... return ... end
local noted = {b = note("b", 0), a = note("a"), [note("key", 1)] = note(note("v1"), note("v2", 2)), note("item")}
print(table.concat(order, " "), noted.key, noted[1])
print(pcall(function() return {a = one(1), b = none().field} end))

local loaded = load("local f, g = ... return {x = f(1), y = g(2), z = f(g(3))}")
for _, f in ipairs({one, several, none}) do
  local t = loaded(f, several)
  print(t.x, t.y, t.z)
end
-- expect: (x, nil, nil)	(x, nil, nil)	(nil, nil, nil)
-- expect: (x, 1, 1)	(x, 1, 1)	(nil, 1, nil)
-- expect: nil	nil
-- expect: 1	2	3	4
-- expect: 1	2	3	4
-- expect: nil	nil	nil	nil
-- expect: 1	2	3	4	a	b
-- expect: 1	2	3	4	a	b
-- expect: nil	nil	nil	nil	a	b
-- expect: 3	2	0	0
-- expect: b a key v1 v2 v1 item	v1	item
-- expect: false	table_of_results.lua:31: attempt to index a nil value
-- expect: 1	2	3
-- expect: 1	2	3
-- expect: nil	2	nil
