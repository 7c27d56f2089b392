-- Values are evaluated left to right; prefix and key expressions before any assignment.
local function trace(name, value)
  io.write(" ", name)
  return value
end
local t = {}
trace("t", t)[trace("k1", 1)], trace("u", t)[trace("k2", 2)] = trace("v1", "a"), trace("v2", "b")
print(t[1], t[2]) -- expect:  t k1 u k2 v1 v2a	b
-- the classical trap of the manual: i in a[i] is read before i is assigned
local i, a = 3, {}
i, a[i] = i + 1, 20
print(i, a[3], a[4]) -- expect: 4	20	nil
-- the table and the key are those from before the assignment
local b, k = { name = "old" }, "x"
local old = b
b, k, b[k] = { name = "new" }, "y", 5
print(old.x, b.x, old.y) -- expect: 5	nil	nil
