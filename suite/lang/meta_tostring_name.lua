local t = setmetatable({}, { __tostring = function(self) return "I am t" end })
print(t, tostring(t), #tostring(t), ("%s|%10s"):format(t, t)) -- expect: I am t	I am t	6	I am t|    I am t
print(pcall(tostring, setmetatable({}, { __tostring = function() return 5 end }))) -- expect: true	5
print(pcall(tostring, setmetatable({}, { __tostring = function() return {} end }))) -- expect: false	'__tostring' must return a string
print(pcall(print, setmetatable({}, { __tostring = function() end }))) -- expect: false	'__tostring' must return a string
local named = setmetatable({}, { __name = "My.Type" })
print((tostring(named):gsub("0x%x+", "ADDR")), type(named)) -- expect: My.Type: ADDR	table
print(pcall(function() return named + 1 end)) -- expect: false	meta_tostring_name.lua:8: attempt to perform arithmetic on a My.Type value (upvalue 'named')
print(pcall(function() return #5 < named end)) -- expect: false	meta_tostring_name.lua:9: attempt to get length of a number value
print(pcall(function() return named < named end)) -- expect: false	meta_tostring_name.lua:10: attempt to compare two My.Type values
print(pcall(function() return named() end)) -- expect: false	meta_tostring_name.lua:11: attempt to call a My.Type value (upvalue 'named')
print(pcall(string.rep, named)) -- expect: false	bad argument #1 to 'string.rep' (string expected, got My.Type)
print(pcall(ipairs)) -- expect: false	bad argument #1 to 'ipairs' (value expected)
print(pcall(math.floor, named)) -- expect: false	bad argument #1 to 'math.floor' (number expected, got My.Type)
print((tostring(setmetatable({}, { __name = 5 })):gsub("0x%x+", "ADDR"))) -- expect: table: ADDR
print(tostring(1), tostring(1.0), tostring("s"), tostring(nil), tostring(-0.0)) -- expect: 1	1.0	s	nil	-0.0
print((tostring(print):gsub("0x%x+", "ADDR")), (tostring({}):gsub("0x%x+", "ADDR"))) -- expect: function: ADDR	table: ADDR
print(tostring(t) == tostring(t), tostring(t) == tostring(named)) -- expect: true	false
print((tostring(coroutine.create(print)):gsub("0x%x+", "ADDR"))) -- expect: thread: ADDR
print((tostring(io.stdout):gsub("0x%x+", "ADDR"))) -- expect: file (ADDR)
print("" .. tostring(t) .. "!") -- expect: I am t!
