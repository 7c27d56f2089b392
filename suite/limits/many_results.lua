local t = {}
for i = 1, 10000 do t[i] = i end
print(select("#", table.unpack(t)), (select(10000, table.unpack(t)))) -- expect: 10000	10000
print(math.max(table.unpack(t)), #{ table.unpack(t) }) -- expect: 10000	10000
local function count(...) return select("#", ...) end
print(count(table.unpack(t)), count(table.unpack(t, 1, 5000))) -- expect: 10000	5000
print(#string.char(table.unpack((function() local b = {} for i = 1, 5000 do b[i] = i % 256 end return b end)()))) -- expect: 5000
local function pass(...) return ... end
print(count(pass(pass(table.unpack(t))))) -- expect: 10000
print(pcall(table.unpack, {}, 1, 10000000)) -- expect: false	too many results to unpack
print(count(("x"):rep(5000):byte(1, -1))) -- expect: 5000
print(#table.pack(table.unpack(t)), select("#", coroutine.wrap(function(...) return ... end)(table.unpack(t)))) -- expect: 10000	10000
local s = "return " .. ("nil,"):rep(200) .. "1"
print(select("#", load(s)())) -- expect: 201

-- a table of more items than the stack has room for
local many = {}
for i = 1, 1000000 do many[i] = i end
print(pcall(table.unpack, many)) -- expect: false	too many results to unpack
print(pcall(table.unpack, many, 1)) -- expect: false	too many results to unpack
