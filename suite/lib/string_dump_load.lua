-- string.dump (function [, strip]) gives what load takes
local text = string.dump(function(a, ...) return a, select("#", ...) end)
print(type(text), text:sub(1, 4) == "\27Lua", load(text, "x", "t")) -- expect: string	true	nil	attempt to load a binary chunk (mode is 't')
print(load(text)(1, 2, 3)) -- expect: 1	2
print(load(text, "x", "b")("a")) -- expect: a	0
local stripped = string.dump(function() return "stripped" end, true)
print(load(stripped)()) -- expect: stripped
-- upvalues begin as nil
local up = 5
local f = load(string.dump(function() return up end))
print((debug.getupvalue(f, 1)), select("#", debug.getupvalue(f, 1))) -- expect: up	2
print(load(string.dump(load("local a = ... ; return a and a * 2")))(21)) -- expect: 42
