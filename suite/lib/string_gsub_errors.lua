print(pcall(string.gsub)) -- expect: false	bad argument #1 to 'string.gsub' (string expected, got no value)
print(pcall(string.gsub, "x")) -- expect: false	bad argument #2 to 'string.gsub' (string expected, got no value)
print(pcall(string.gsub, "x", "x")) -- expect: false	bad argument #3 to 'string.gsub' (string/function/table expected, got no value)
print(pcall(string.gsub, "x", "x", nil)) -- expect: false	bad argument #3 to 'string.gsub' (string/function/table expected, got nil)
print(pcall(string.gsub, "x", "x", "y", {})) -- expect: false	bad argument #4 to 'string.gsub' (number expected, got table)
print(pcall(string.gsub, {}, "x", "y")) -- expect: false	bad argument #1 to 'string.gsub' (string expected, got table)
print(pcall(string.gsub, "x", "x", "%2")) -- expect: false	invalid capture index %2
print(pcall(string.gsub, "x", "x", "%a")) -- expect: false	invalid use of '%' in replacement string
print(pcall(string.gsub, "x", "x", "%")) -- expect: false	invalid use of '%' in replacement string
print(pcall(string.gsub, "x", "x", function() return {} end)) -- expect: false	invalid replacement value (a table)
print(pcall(string.gsub, "x", "x", { x = true })) -- expect: false	invalid replacement value (a boolean)
print(pcall(string.gsub, "x", "(x", "y")) -- expect: true	y	1
print(pcall(string.gsub, "x", "x", function() error("own", 0) end)) -- expect: false	own
print(pcall(function() ("x"):gsub("x", true) end)) -- expect: false	string_gsub_errors.lua:14: bad argument #2 to 'gsub' (string/function/table expected, got boolean)
print(pcall(function() ("x"):gsub("%", "") end)) -- expect: false	string_gsub_errors.lua:15: malformed pattern (ends with '%')
