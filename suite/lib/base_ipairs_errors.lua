print(pcall(ipairs)) -- expect: false	bad argument #1 to 'ipairs' (value expected)
print(pcall(function() for _ in ipairs() do end end)) -- expect: false	base_ipairs_errors.lua:2: bad argument #1 to 'ipairs' (value expected)
print(pcall(function() for _ in ipairs(nil) do end end)) -- expect: false	attempt to index a nil value
print(pcall(function() for _ in ipairs(5) do end end)) -- expect: false	attempt to index a number value
print(pcall(function() for _ in ipairs(print) do end end)) -- expect: false	attempt to index a function value
