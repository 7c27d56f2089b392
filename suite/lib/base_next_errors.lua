print(pcall(next)) -- expect: false	bad argument #1 to 'next' (table expected, got no value)
print(pcall(next, nil)) -- expect: false	bad argument #1 to 'next' (table expected, got nil)
print(pcall(next, "abc")) -- expect: false	bad argument #1 to 'next' (table expected, got string)
print(pcall(next, {}, 1)) -- expect: false	invalid key to 'next'
print(pcall(next, { 1 }, {})) -- expect: false	invalid key to 'next'
print(pcall(next, { 1 }, 1.0)) -- expect: false	invalid key to 'next'
print(pcall(function() next(5) end)) -- expect: false	base_next_errors.lua:7: bad argument #1 to 'next' (table expected, got number)
