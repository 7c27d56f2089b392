print(pcall(assert)) -- expect: false	bad argument #1 to 'assert' (value expected)
print(pcall(function() assert() end)) -- expect: false	base_assert_errors.lua:2: bad argument #1 to 'assert' (value expected)
local check = assert
print(pcall(function() check() end)) -- expect: false	base_assert_errors.lua:4: bad argument #1 to 'check' (value expected)
