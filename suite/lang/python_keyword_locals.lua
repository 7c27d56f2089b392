local class, def, None, True, False = 1, 2, 3, 4, 5
print(class, def, None, True, False, nil, true, false) -- expect: 1	2	3	4	5	nil	true	false
local lambda, is, pass, import, from, global, del, raise = "a", "b", "c", "d", "e", "f", "g", "h"
print(lambda, is, pass, import, from, global, del, raise) -- expect: a	b	c	d	e	f	g	h
local function yield(async, await) return async, await end
print(yield(1, 2)) -- expect: 1	2
local function with(self, try, ...) local except, finally = ... return self, try, except, finally end
print(with(1, 2, 3, 4)) -- expect: 1	2	3	4
for class = 1, 2 do io.write(" ", class) end print() -- expect:  1 2
for assert, nonlocal in ipairs({ "x" }) do print(assert, nonlocal) end -- expect: 1	x
class = class + 10
print(class) -- expect: 11
local function f() class = class + 1 return class end
print(f(), class) -- expect: 12	12
local class_ = "with underscore"
print(class, class_) -- expect: 12	with underscore
goto pass
::pass::
print(pass) -- expect: c
