print(pcall(pairs)) -- expect: false	bad argument #1 to 'pairs' (value expected)
print(select("#", pcall(pairs, nil))) -- expect: 4
print((pcall(pairs, 5))) -- expect: true
print(pcall(function() for _ in pairs("abc") do end end)) -- expect: false	base_pairs_errors.lua:4: bad argument #1 to 'for iterator' (table expected, got string)
print(pcall(function() for _ in pairs(setmetatable({}, { __pairs = 5 })) do end end)) -- expect: false	attempt to call a number value
print(pcall(function() for _ in pairs(setmetatable({}, { __pairs = function() error("own", 0) end })) do end end)) -- expect: false	own
