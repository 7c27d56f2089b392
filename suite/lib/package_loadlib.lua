-- C libraries cannot be loaded
local f, message, where = package.loadlib("/no/such/library.so", "*")
print(f, type(message), where == "open" or where == "absent") -- expect: nil	string	true
f, message, where = package.loadlib("/no/such/library.so", "luaopen_x")
print(f, type(message), where == "open" or where == "absent") -- expect: nil	string	true
print(pcall(package.loadlib)) -- expect: false	bad argument #1 to 'package.loadlib' (string expected, got no value)
print(pcall(package.loadlib, "x")) -- expect: false	bad argument #2 to 'package.loadlib' (string expected, got no value)
print(pcall(package.loadlib, {}, "x")) -- expect: false	bad argument #1 to 'package.loadlib' (string expected, got table)
