local function count(...) return select("#", ...) end
print(count(), count(nil), count(nil, nil), count(1, nil, 3, nil)) -- expect: 0	1	2	4
local function from(n, ...) return select(n, ...) end
print(from(2, "a", "b", "c")) -- expect: b	c
print(from(-1, "a", "b", "c")) -- expect: c
print(from(-3, "a", "b", "c")) -- expect: a	b	c
print(from(4, "a", "b", "c")) -- expect:
print((from(1, "a", "b", "c"))) -- expect: a
print(pcall(select, 0, 1)) -- expect: false	bad argument #1 to 'select' (index out of range)
print(pcall(select, -2, 1)) -- expect: false	bad argument #1 to 'select' (index out of range)
print(select("2", "a", "b")) -- expect: b
print(select(2.0, "a", "b")) -- expect: b
print(count(from(1, 1, 2, nil)), count((from(1, 1, 2, nil)))) -- expect: 3	1
print(count(table.unpack({ 1, 2, nil, 4 }, 1, 4))) -- expect: 4
