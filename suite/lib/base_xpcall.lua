-- xpcall (f, msgh [, arg1, ···])
print(xpcall(function(...) return select("#", ...), ... end, print, 1, nil)) -- expect: true	2	1	nil
print(xpcall(error, function(m) return "handled " .. tostring(m), "dropped" end, "x")) -- expect: false	handled x
print(xpcall(error, function(m) return m end)) -- expect: false	nil
print(xpcall(function() local x = nil; return x.field end, function(m) return m:upper() end)) -- expect: false	BASE_XPCALL.LUA:5: ATTEMPT TO INDEX A NIL VALUE (LOCAL 'X')
print(xpcall(error, type, {})) -- expect: false	table
print(xpcall(nil, function(m) return "handled: " .. m end)) -- expect: false	handled: attempt to call a nil value
-- the handler runs where the error is
local level
xpcall(function() error("x") end, function() level = debug.getinfo(2, "S").what end)
print(level) -- expect: C
print(xpcall(function() error("first", 0) end, function(m) if m == "first" then error("second", 0) end return m end)) -- expect: false	second
