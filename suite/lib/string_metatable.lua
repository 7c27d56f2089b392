print(("x").len == string.len, getmetatable("").__index == string) -- expect: true	true
local s = "method"
print(s:upper(), s.upper(s), s["upper"](s), #s) -- expect: METHOD	METHOD	METHOD	6
function string.exclaim(str, n) return str .. ("!"):rep(n or 1) end
print(("hey"):exclaim(), ("hey"):exclaim(3), s:exclaim():upper()) -- expect: hey!	hey!!!	METHOD!
string.exclaim = nil
print(pcall(function() return s:exclaim() end)) -- expect: false	string_metatable.lua:7: attempt to call a nil value (method 'exclaim')
print(pcall(function() s.x = 1 end)) -- expect: false	string_metatable.lua:8: attempt to index a string value (upvalue 's')
print(pcall(function() s[1] = 1 end)) -- expect: false	string_metatable.lua:9: attempt to index a string value (upvalue 's')
print(s[1], s.x, s[true], s[1.5]) -- expect: nil	nil	nil	nil
print("10" + 1, "3" * "4", -"2", 10 .. "") -- expect: 11	12	-2	10
print(getmetatable("").__add ~= nil, getmetatable("").__name, getmetatable("").__concat) -- expect: true	nil	nil
print(pcall(getmetatable("").__add, "1", "2"), pcall(getmetatable("").__unm, "5")) -- expect: true	true	-5
local old = getmetatable("").__add
getmetatable("").__add = function(a, b) return a .. "+" .. b end
print("a" + "b", "1" + 2) -- expect: a+b	1+2
getmetatable("").__add = old
print("1" + 2, pcall(function() return "a" + "b" end)) -- expect: 3	false	string_metatable.lua:18: attempt to add a 'string' with a 'string'
