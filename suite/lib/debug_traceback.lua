local function lines(text) for line in text:gmatch("[^\n]+") do if line:find("debug_traceback", 1, true) or not line:find("\t", 1, true) then print((line:gsub("\t", ""))) end end end
local function inner() lines(debug.traceback("message")) return 1 end
function outer() local r = inner() return r end
outer()
-- expect: message
-- expect: stack traceback:
-- expect: debug_traceback.lua:2: in upvalue 'inner'
-- expect: debug_traceback.lua:3: in function 'outer'
-- expect: debug_traceback.lua:4: in main chunk
lines(debug.traceback("from level 2", 2))
-- expect: from level 2
-- expect: stack traceback:
print(debug.traceback(5, 50), debug.traceback({}) ~= nil, type(debug.traceback(print)), debug.traceback(nil, 50), debug.traceback("x", 50))
-- expect: 5
-- expect: stack traceback:	true	function	stack traceback:	x
-- expect: stack traceback:
local co = coroutine.create(function() local function deep() coroutine.yield() end deep() end)
print(debug.traceback(co)) -- expect: stack traceback:
coroutine.resume(co)
print(debug.traceback(co))
-- expect: stack traceback:
-- expect: 	[C]: in function 'coroutine.yield'
-- expect: 	debug_traceback.lua:17: in local 'deep'
-- expect: 	debug_traceback.lua:17: in function <debug_traceback.lua:17>
print(debug.traceback(co, "of a thread", 1))
-- expect: of a thread
-- expect: stack traceback:
-- expect: 	debug_traceback.lua:17: in local 'deep'
-- expect: 	debug_traceback.lua:17: in function <debug_traceback.lua:17>
print(debug.traceback(co, nil, 5), debug.traceback(co, {}) ~= nil) -- expect: stack traceback:	true
