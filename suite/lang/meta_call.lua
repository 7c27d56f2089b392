local t = setmetatable({ n = 5 }, { __call = function(self, ...) return self.n, ... end })
print(t(), t(1, 2)) -- expect: 5	5	1	2
print(t "string", t { 1 } == 5) -- expect: 5	true
print(pcall(t, "via pcall")) -- expect: true	5	via pcall
print(select("#", t(nil, nil))) -- expect: 3
-- a chain of callables: each puts itself first
local inner = setmetatable({ name = "inner" }, { __call = function(self, a, b) return self.name, a.name, b end })
local outer = setmetatable({ name = "outer" }, { __call = inner })
print(outer("arg")) -- expect: inner	outer	arg
local obj = { method = t }
print(obj.method(1)) -- expect: 5	1
print((obj:method(1))) -- expect: 5
print(table.unpack({ "a", "b" })) -- expect: a	b
print(pcall(table.sort, { 3, 1, 2 }, t)) -- expect: false	bad argument #2 to 'table.sort' (function expected, got table)
print(pcall(xpcall, error, setmetatable({}, { __call = function(_, m) return "handler " .. m end }), "m")) -- expect: false	bad argument #2 to 'xpcall' (function expected, got table)
for i in setmetatable({}, { __call = function(_, s, i) if i < s then return i + 1 end end }), 2, 0 do print("loop", i) end
-- expect: loop	1
-- expect: loop	2
print(("abc"):gsub("%w", setmetatable({}, { __index = { a = "A" } }))) -- expect: Abc	3
print(pcall(setmetatable({}, { __call = 5 }))) -- expect: false	attempt to call a number value
print(pcall(function() local x = setmetatable({}, { __call = {} }) return x() end)) -- expect: false	meta_call.lua:21: attempt to call a table value (local 'x')
local function recursive(self, n) if n == 0 then return "end" end return self(n - 1) end
print(setmetatable({}, { __call = recursive })(400)) -- expect: end
local late = setmetatable({}, {})
print(pcall(late)) -- expect: false	attempt to call a table value
getmetatable(late).__call = function() return "added later" end
print(late()) -- expect: added later
