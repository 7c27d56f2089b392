print(tostring(nil), tostring(true), tostring(12), tostring(1.5), tostring("s")) -- expect: nil	true	12	1.5	s
print(tostring(1e15), tostring(1e16), tostring(123456789012345678), tostring(0.1), tostring(1/3), tostring(-1e-7)) -- expect: 1e+15	1e+16	123456789012345678	0.1	0.33333333333333	-1e-07
print(tostring({}):match("^table: 0x%x+$") ~= nil, tostring(print):match("^%a+"), tostring(function() end):match("^function: 0x%x+$") ~= nil) -- expect: true	function	true
print(tostring(setmetatable({}, { __tostring = function(o) return "object" end }))) -- expect: object
print((tostring(setmetatable({}, { __name = "Type" })):gsub("0x%x+", "ADDRESS"))) -- expect: Type: ADDRESS
print((tostring(coroutine.create(print)):gsub("0x%x+", "ADDRESS")), (tostring(io.stdout):gsub("0x%x+", "ADDRESS"))) -- expect: thread: ADDRESS	file (ADDRESS)
local t = {}
print(tostring(t) == tostring(t), tostring(t) == tostring({})) -- expect: true	false
