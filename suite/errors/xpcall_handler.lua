print(xpcall(function() error("msg", 0) end, function(m) return "handled: " .. m end)) -- expect: false	handled: msg
print(xpcall(function() return 1, 2 end, print)) -- expect: true	1	2
print(xpcall(function(...) return ... end, print, "a", "b")) -- expect: true	a	b
print(xpcall(function() error({ c = 1 }) end, function(e) return e.c end)) -- expect: false	1
print(xpcall(error, function(m) return m, "second" end, "m")) -- expect: false	m
print(xpcall(function() local x; x.y = 1 end, function(m) return m:upper() end)) -- expect: false	XPCALL_HANDLER.LUA:6: ATTEMPT TO INDEX A NIL VALUE (LOCAL 'X')
print(pcall(xpcall)) -- expect: false	bad argument #2 to 'xpcall' (function expected, got no value)
print(pcall(xpcall, print)) -- expect: false	bad argument #2 to 'xpcall' (function expected, got no value)
print(xpcall(nil, function(m) return "H " .. m end)) -- expect: false	H attempt to call a nil value
print(xpcall(error, function(m) return m end)) -- expect: false	nil
-- the handler sees the stack of the error
local function thrower() error("deep") end
local _, tb = xpcall(function() thrower() end, debug.traceback)
print(tb:match("^[^\n]*")) -- expect: xpcall_handler.lua:12: deep
print(tb:find("stack traceback:", 1, true) ~= nil, tb:find("thrower", 1, true) ~= nil) -- expect: true	true
-- nested
print(xpcall(function()
  return xpcall(error, function(m) return "inner " .. m end, "x")
end, function(m) return "outer" end))
-- expect: true	false	inner x
print(xpcall(function()
  xpcall(error, function(m) return "inner " .. m end, "x")
  error("second", 0)
end, function(m) return "outer " .. m end))
-- expect: false	outer second
-- an error in the handler
print(xpcall(error, function() return nil end, "x")) -- expect: false	nil
print((xpcall(error, function(m) error(m) end, "x"))) -- expect: false
print(pcall(xpcall, error, 5, "x")) -- expect: false	bad argument #2 to 'xpcall' (function expected, got number)
local calls = 0
print((xpcall(error, function(m) calls = calls + 1 if calls < 3 then error("again") end return "finally" end, "x")), calls > 1) -- expect: false	true
