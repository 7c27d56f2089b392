local t = { 1, 2, 3; x = "x", ["y z"] = "yz", [10] = 10, 4, }
print(#t, t[4], t.x, t["y z"], t[10]) -- expect: 4	4	x	yz	10
print(#{}, #{ nil }, #{ {} }, next({})) -- expect: 0	0	1	nil
local a = { [1] = "keyed", "positional" }
print(a[1]) -- expect: positional
local b = { "positional", [1] = "keyed" }
print(b[1]) -- expect: positional
local n = { [1.0] = "float key", [2^53] = "big" }
print(n[1], n[2^53 | 0]) -- expect: float key	big
local k = { x = 1, x = 2, ["x"] = 3 }
print(k.x) -- expect: 3
local f = { f = function(self) return self.v end, v = 5 }
print(f:f(), f.f(f)) -- expect: 5	5
local nest = { { { "deep" } }, { a = { b = { c = "abc" } } } }
print(nest[1][1][1], nest[2].a.b.c) -- expect: deep	abc
local order = {}
local function o(v) order[#order + 1] = v return v end
local _ = { o(1), [o("k")] = o("v"), o(2), z = o("z") }
print(table.concat(order, " ")) -- expect: 1 k v 2 z
local nils = { nil, nil, 3 }
print(nils[1], nils[2], nils[3]) -- expect: nil	nil	3
local trailing = { n = 0, 1, 2, nil }
print(trailing[1], trailing[2], trailing[3]) -- expect: 1	2	nil
print(pcall(load("return { [nil] = 1 }"))) -- expect: false	[string "return { [nil] = 1 }"]:1: table index is nil
print(pcall(load("return { [0/0] = 1 }"))) -- expect: false	[string "return { [0/0] = 1 }"]:1: table index is NaN
