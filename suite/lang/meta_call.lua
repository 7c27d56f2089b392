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
local sorted = { 3, 1, 2 }
table.sort(sorted, setmetatable({}, { __call = function(_, a, b) return a > b end })) -- expect error: bad argument #2 to 'sort' (function expected, got table)
print(sorted[1], sorted[2], sorted[3])
print(("abc"):gsub("%w", setmetatable({}, { __index = { a = "A" } })))
print(pcall(setmetatable({}, { __call = 5 })))
print(pcall(function() local x = setmetatable({}, { __call = {} }) return x() end))
local function recursive(self, n) if n == 0 then return "end" end return self(n - 1) end
print(setmetatable({}, { __call = recursive })(1000))
local late = setmetatable({}, {})
print(pcall(late))
getmetatable(late).__call = function() return "added later" end
print(late())
