local function inner() coroutine.yield() return 1 end
local co = coroutine.create(function()
  local n = inner()
  error("in co")
end)
coroutine.resume(co)
print(debug.traceback(co))
-- expect: stack traceback:
-- expect: 	[C]: in function 'coroutine.yield'
-- expect: 	traceback_coroutine.lua:1: in upvalue 'inner'
-- expect: 	traceback_coroutine.lua:3: in function <traceback_coroutine.lua:2>
print(debug.traceback(co, "with message"))
-- expect: with message
-- expect: stack traceback:
-- expect: 	[C]: in function 'coroutine.yield'
-- expect: 	traceback_coroutine.lua:1: in upvalue 'inner'
-- expect: 	traceback_coroutine.lua:3: in function <traceback_coroutine.lua:2>
print(debug.traceback(co, nil, 1))
-- expect: stack traceback:
-- expect: 	traceback_coroutine.lua:1: in upvalue 'inner'
-- expect: 	traceback_coroutine.lua:3: in function <traceback_coroutine.lua:2>
print(debug.traceback(co, "level 2", 2))
-- expect: level 2
-- expect: stack traceback:
-- expect: 	traceback_coroutine.lua:3: in function <traceback_coroutine.lua:2>
print(coroutine.resume(co)) -- expect: false	traceback_coroutine.lua:4: in co
print(debug.traceback(co, "dead by error"))
-- expect: dead by error
-- expect: stack traceback:
-- expect: 	[C]: in function 'error'
-- expect: 	traceback_coroutine.lua:4: in function <traceback_coroutine.lua:2>
local fresh = coroutine.create(inner)
print(debug.traceback(fresh)) -- expect: stack traceback:
