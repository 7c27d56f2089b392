local obj = {}
function obj:echo(...) return ... end
print(obj:echo "string", obj:echo [[long]], obj:echo { 1 }[1]) -- expect: string	long	1
print((obj:echo(1, 2, 3))) -- expect: 1
print(obj:echo(1, 2, 3)) -- expect: 1	2	3
print(obj:echo()) -- expect:
local s = "text"
print(s:upper(), ("lit"):len(), #s:rep(2)) -- expect: TEXT	3	8
print(("a"):rep(3, ","):upper():lower()) -- expect: a,a,a
local f = string.format
print(f "no args", type { }, type "s") -- expect: no args	table	string
local count = 0
local function get() count = count + 1 return obj end
print(get():echo("once"), count) -- expect: once	1
local o2 = setmetatable({}, { __index = function(t, k) return function(self, x) return k, self == t, x end end })
print(o2:anything(1)) -- expect: anything	true	1
print(o2.other(o2, 2)) -- expect: other	true	2
print(pcall(function() return obj:missing() end)) -- expect: false	method_call_forms.lua:18: attempt to call a nil value (method 'missing')
print(pcall(function() return s:nope() end)) -- expect: false	method_call_forms.lua:19: attempt to call a nil value (method 'nope')
print(pcall(function() return (5):nope() end)) -- expect: false	method_call_forms.lua:20: attempt to index a number value
