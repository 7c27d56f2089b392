-- assert (v [, message]) gives all its arguments back
print(assert(1, 2, nil, 4)) -- expect: 1	2	nil	4
print(select("#", assert(true, nil, nil)), assert("x"), assert(0)) -- expect: 3	x	0
print(pcall(assert, false)) -- expect: false	assertion failed!
print(pcall(assert, nil, nil)) -- expect: false	nil
print(pcall(assert, false, "a message")) -- expect: false	a message
print(pcall(assert, nil, 42)) -- expect: false	42
local object = {}
print(select(2, pcall(assert, false, object)) == object) -- expect: true
-- no position is added to the message
print(pcall(function() assert(false, "plain") end)) -- expect: false	base_assert.lua:11: plain
print(pcall(function() assert(nil) end)) -- expect: false	base_assert.lua:12: assertion failed!
