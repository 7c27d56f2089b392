local function show(t, n) local r = {} for i = 1, n or #t do r[i] = tostring(t[i]) end return table.concat(r, " ") end
print(show(table.move({ 1, 2, 3 }, 1, 3, 2))) -- expect: 1 1 2 3
print(show(table.move({ 1, 2, 3 }, 2, 3, 1))) -- expect: 2 3 3
print(show(table.move({ 1, 2, 3 }, 1, 3, 1, {}))) -- expect: 1 2 3
print(show(table.move({ 1, 2, 3 }, 1, 3, 3))) -- expect: 1 2 1 2 3
print(show(table.move({ 1, 2, 3 }, 2, 1, 5), 3)) -- expect: 1 2 3
print(show(table.move({ 1, 2, 3 }, 1, 0, 1, { 9 }))) -- expect: 9
local dest = { "a" }
print(table.move({ 1, 2 }, 1, 2, 2, dest) == dest, show(dest)) -- expect: true	a 1 2
print(show(table.move({ nil, 2, nil, 4 }, 1, 4, 1, {}), 4)) -- expect: nil 2 nil 4
print(pcall(table.move, { 1 }, 1, math.maxinteger, 2)) -- expect: false	bad argument #4 to 'table.move' (destination wrap around)
print(pcall(table.move, { 1 }, -1, math.maxinteger, 2)) -- expect: false	bad argument #3 to 'table.move' (too many elements to move)
print(pcall(table.move, {}, 1, 2)) -- expect: false	bad argument #4 to 'table.move' (number expected, got no value)
print(pcall(table.move, 1, 1, 2, 3)) -- expect: false	bad argument #1 to 'table.move' (table expected, got number)
local log = {}
local src = setmetatable({}, { __index = function(_, k) log[#log + 1] = "get" .. k return k * 10 end })
local dst = setmetatable({}, { __newindex = function(t, k, v) log[#log + 1] = "set" .. k rawset(t, k, v) end })
table.move(src, 1, 2, 3, dst)
print(table.concat(log, " "), dst[3], dst[4]) -- expect: get1 set3 get2 set4	10	20
