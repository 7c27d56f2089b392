-- only the lines of the traceback that are this program's
local function show(...)
  for line in debug.traceback(...):gmatch("[^\n]+") do
    if line:find("traceback_text", 1, true) or not line:find("^\t") then print((line:gsub("\t", ""))) end
  end
end
local function f()
  show("msg", 2)
end
local function g()
  f()
  return 1
end
g()
-- expect: msg
-- expect: stack traceback:
-- expect: traceback_text.lua:8: in upvalue 'f'
-- expect: traceback_text.lua:11: in local 'g'
-- expect: traceback_text.lua:14: in main chunk
show("m", 2)
-- expect: m
-- expect: stack traceback:
-- expect: traceback_text.lua:20: in main chunk
show("only message", 100)
-- expect: only message
-- expect: stack traceback:
print(debug.traceback(5):match("^[^\n]*"), debug.traceback(nil):match("^[^\n]*"), type(debug.traceback({}))) -- expect: 5	stack traceback:	table
local t = {}
function t.field() show("in field", 2) return 1 end
t.field()
-- expect: in field
-- expect: stack traceback:
-- expect: traceback_text.lua:29: in field 'field'
-- expect: traceback_text.lua:30: in main chunk
function t:method() show("in method", 2) return 1 end
t:method()
-- expect: in method
-- expect: stack traceback:
-- expect: traceback_text.lua:35: in method 'method'
-- expect: traceback_text.lua:36: in main chunk
function globalfunction() show("in global", 2) return 1 end
globalfunction()
-- expect: in global
-- expect: stack traceback:
-- expect: traceback_text.lua:41: in function 'globalfunction'
-- expect: traceback_text.lua:42: in main chunk
pcall(function() show("in pcall", 2) return 1 end)
-- expect: in pcall
-- expect: stack traceback:
-- expect: traceback_text.lua:47: in function <traceback_text.lua:47>
-- expect: traceback_text.lua:47: in main chunk
local function tail() show("after a tail call", 2) return 1 end
local function calls_tail() return tail() end
calls_tail()
-- expect: after a tail call
-- expect: stack traceback:
-- expect: traceback_text.lua:52: in function <traceback_text.lua:52>
-- expect: traceback_text.lua:54: in main chunk
xpcall(function() local x; x.y = 1 end, function(m) show(m, 3) end)
-- expect: traceback_text.lua:59: attempt to index a nil value (local 'x')
-- expect: stack traceback:
-- expect: traceback_text.lua:59: in function <traceback_text.lua:59>
-- expect: traceback_text.lua:59: in main chunk
