local function f(...) return ... end
while f() do error("never") end
repeat until f(true, false)
print(f(false, true) and "yes" or "no") -- expect: no
print(f(nil) == f(), f() == nil, f(1, 2) == f(1, 3)) -- expect: true	true	true
print(f(1, 2) < f(2, 1), f("a", 1) .. f("b", 2)) -- expect: true	ab
local t = { [f("k", "z")] = f("v", "w") }
print(t.k, t.z) -- expect: v	nil
print(t[f("k", 1)]) -- expect: v
for i = f(1, 9), f(2, 9), f(1, 9) do io.write(" ", i) end
print() -- expect:  1 2
print(#f("abc", "d"), -f(4, 5), ~f(0, 1)) -- expect: 3	-4	-1
print(f({ 10, 20 }, 5)[f(2, 1)]) -- expect: 20
print(f("x", "y"):rep(3)) -- expect: xxx
local a <const> = f(7, 8)
print(a) -- expect: 7
