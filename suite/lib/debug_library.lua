local function f(a, b, ...) local info = debug.getinfo(1, "Slnu") return info end
local i = f(1, 2)
print(i.short_src, i.source, i.what, i.linedefined, i.lastlinedefined, i.currentline, i.name, i.namewhat) -- expect: debug_library.lua	@debug_library.lua	Lua	1	1	1	f	local
print(i.nparams, i.isvararg, i.nups) -- expect: 2	true	1
i = debug.getinfo(print)
print(i.what, i.short_src, i.source, i.currentline, i.linedefined) -- expect: C	[C]	=[C]	-1	-1
print(debug.getinfo(1, "l").currentline, debug.getinfo(1, "S").what) -- expect: 7	main
print(debug.getinfo(f, "S").linedefined, debug.getinfo(100)) -- expect: 1	nil
print(debug.getinfo(1, "f").func ~= nil, debug.getinfo(f, "f").func == f) -- expect: true	true
local t = setmetatable({}, { __metatable = "locked" })
print(debug.getmetatable(t).__metatable, debug.setmetatable(t, nil) == t, getmetatable(t)) -- expect: locked	true	nil
print(pcall(debug.getinfo)) -- expect: false	bad argument #1 to 'debug.getinfo' (number expected, got no value)
print(pcall(debug.getinfo, 1, "?")) -- expect: false	bad argument #2 to 'debug.getinfo' (invalid option)
print(debug.traceback("just a message", 50))
-- expect: just a message
-- expect: stack traceback:
local function named() return debug.getinfo(1, "n").name, debug.getinfo(2, "l").currentline end
local name, line = named()
print(name, line) -- expect: named	18
