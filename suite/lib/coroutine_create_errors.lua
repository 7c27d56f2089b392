print(pcall(coroutine.create)) -- expect: false	bad argument #1 to 'coroutine.create' (function expected, got no value)
print(pcall(coroutine.create, nil)) -- expect: false	bad argument #1 to 'coroutine.create' (function expected, got nil)
print(pcall(coroutine.create, setmetatable({}, { __call = print }))) -- expect: false	bad argument #1 to 'coroutine.create' (function expected, got table)
print(pcall(function() coroutine.create("x") end)) -- expect: false	coroutine_create_errors.lua:4: bad argument #1 to 'create' (function expected, got string)
