local next_number = coroutine.wrap(function(a) for i = a, a + 2 do print("sent", (coroutine.yield(i))) end return "end" end)
print(type(next_number), next_number(5)) -- expect: function	5
print(next_number("x"))
-- expect: sent	x
-- expect: 6
print(next_number("y"))
-- expect: sent	y
-- expect: 7
print(next_number("z"))
-- expect: sent	z
-- expect: end
print(pcall(next_number)) -- expect: false	cannot resume dead coroutine
for word in coroutine.wrap(function() for w in ("one two"):gmatch("%a+") do coroutine.yield(w) end end) do print(word) end
-- expect: one
-- expect: two
-- errors pass through, with the position added once more where they are strings
local failing = coroutine.wrap(function() error("inside") end)
print(pcall(failing)) -- expect: false	coroutine_wrap.lua:17: inside
print(pcall(coroutine.wrap(function() error({}) end)) == false) -- expect: true
print(select(2, pcall(coroutine.wrap(function() error({ 7 }) end)))[1]) -- expect: 7
print(pcall(function() coroutine.wrap(function() error("plain", 0) end)() end)) -- expect: false	coroutine_wrap.lua:21: plain
