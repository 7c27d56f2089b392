local x <const> = 5
local y <const> = x * 2
local s <const>, t <const> = "str", { 1 }
print(x, y, s, t[1]) -- expect: 5	10	str	1
t[1] = 2
print(t[1], x + y, -x, s .. x) -- expect: 2	15	-5	str5
local function f() return x, s end
print(f()) -- expect: 5	str
local n <const>, b <const> = nil, false
print(n, b, n == nil, not b) -- expect: nil	false	true	true
do local x <const> = "inner" print(x) end -- expect: inner
print(x) -- expect: 5
for i = x, x + 1 do local c <const> = i * i io.write(" ", c) end print() -- expect:  25 36
print(load("local x <const> = 1; x = 2")) -- expect: nil	[string "local x <const> = 1; x = 2"]:1: attempt to assign to const variable 'x'
print(load("local x <const> = 1; local function f() x = 2 end")) -- expect: nil	[string "local x <const> = 1; local function f() x = 2..."]:1: attempt to assign to const variable 'x'
print(load("local x <const> = 1; function x() end")) -- expect: nil	[string "local x <const> = 1; function x() end"]:1: attempt to assign to const variable 'x'
print(load("local x <const> = 1; local y; y, x = 1, 2")) -- expect: nil	[string "local x <const> = 1; local y; y, x = 1, 2"]:1: attempt to assign to const variable 'x'
print(load("local x <const> = 1; for i = 1, 2 do x = i end")) -- expect: nil	[string "local x <const> = 1; for i = 1, 2 do x = i en..."]:1: attempt to assign to const variable 'x'
print(load("local x <close> = nil; x = 2")) -- expect: nil	[string "local x <close> = nil; x = 2"]:1: attempt to assign to const variable 'x'
print(load("local x <foo> = 1")) -- expect: nil	[string "local x <foo> = 1"]:1: unknown attribute 'foo'
print(load("local x <const> = 1; do local x = 2; x = 3 end return x")()) -- expect: 1
