print(type(nil), type(true), type(1), type(1.5), type("s"), type({}), type(print), type(function() end), type(coroutine.create(print)), type(io.stdout)) -- expect: nil	boolean	number	number	string	table	function	function	thread	userdata
local t = setmetatable({ 1, 2 }, { __index = function() return "mt" end, __newindex = function() error("no") end, __len = function() return 99 end, __eq = function() return true end })
print(rawget(t, "x"), t.x, rawlen(t), #t, rawequal(t, {}), rawequal(t, t)) -- expect: nil	mt	2	99	false	true
print(rawset(t, "x", 5) == t, rawget(t, "x")) -- expect: true	5
print(rawequal("a", "a"), rawequal(1, 1.0), rawequal(nil, nil), rawequal(nil, false), rawequal(0 / 0, 0 / 0)) -- expect: true	true	true	false	false
print(rawlen("hello"), rawlen({}), rawlen({ nil, 2 }) == 2 or rawlen({ nil, 2 }) == 0) -- expect: 5	0	true
print(next({}), next({ 5 }), next({ x = 1 })) -- expect: nil	1	x	1
print(next({ 10, 20 }, 1)) -- expect: 2	20
print(next({ 10, 20 }, 2)) -- expect: nil
print(_VERSION, type(_G), _G._G == _G) -- expect: Lua 5.4	table	true
print(select("#"), select("#", nil), select(2, "a", "b", "c")) -- expect: 0	1	b	c
print(type(os.clock()), type(collectgarbage("count")), collectgarbage()) -- expect: number	number	0
print(rawget({ [2^53] = "x" }, 2^53), rawget({ 7 }, 1.0), rawset({}, 1.0, "a")[1]) -- expect: x	7	a
