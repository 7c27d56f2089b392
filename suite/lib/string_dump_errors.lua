print(pcall(string.dump)) -- expect: false	bad argument #1 to 'string.dump' (function expected, got no value)
print(pcall(string.dump, string.len)) -- expect: false	unable to dump given function
print(pcall(string.dump, "x")) -- expect: false	bad argument #1 to 'string.dump' (function expected, got string)
print(pcall(string.dump, {})) -- expect: false	bad argument #1 to 'string.dump' (function expected, got table)
print(pcall(string.dump, coroutine.wrap(print))) -- expect: false	unable to dump given function
print(pcall(function() string.dump(5) end)) -- expect: false	string_dump_errors.lua:6: bad argument #1 to 'dump' (function expected, got number)
