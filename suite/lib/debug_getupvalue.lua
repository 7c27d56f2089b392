local a, b = 1, "two"
local function f() return b, a, print end
print(debug.getupvalue(f, 1)) -- expect: b	two
print(debug.getupvalue(f, 2)) -- expect: a	1
print((debug.getupvalue(f, 3)), debug.getupvalue(f, 4), debug.getupvalue(f, 0), debug.getupvalue(f, -1)) -- expect: _ENV	nil	nil
b = "changed"
print(debug.getupvalue(f, 1)) -- expect: b	changed
print((debug.getupvalue(load("return x"), 1)), select("#", debug.getupvalue(print, 1))) -- expect: _ENV	0
print(debug.getupvalue(string.gmatch("x", "y"), 100)) -- expect:
