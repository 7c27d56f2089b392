local function count(...) return #{ ... }, select("#", ...) end
print(count(1, 2, 3)) -- expect: 3	3
local function first_then_all(...) return { "head", ... } end
local t = first_then_all("a", "b")
print(#t, t[1], t[2], t[3]) -- expect: 3	head	a	b
local function truncated(...) return { ..., "tail" } end
t = truncated("a", "b")
print(#t, t[1], t[2]) -- expect: 2	a	tail
local function parens(...) return { (...) } end
print(#parens(1, 2, 3)) -- expect: 1
local function keyed(...) return { [1] = "k", ..., n = select("#", ...) } end
t = keyed("x", "y")
print(t[1], t[2], t.n) -- expect: x	nil	2
local packed = table.pack(nil, nil)
print(packed.n, #packed) -- expect: 2	0
