print(pcall(os.date, {})) -- expect: false	bad argument #1 to 'os.date' (string expected, got table)
print(pcall(os.date, "%Y", {})) -- expect: false	bad argument #2 to 'os.date' (number expected, got table)
print(pcall(os.date, "%Y", "x")) -- expect: false	bad argument #2 to 'os.date' (number expected, got string)
print(pcall(os.date, "%Y", 1.5)) -- expect: false	bad argument #2 to 'os.date' (number has no integer representation)
print(pcall(os.date, "%")) -- expect: false	bad argument #1 to 'os.date' (invalid conversion specifier '%')
print(pcall(os.date, "%Q", 0)) -- expect: false	bad argument #1 to 'os.date' (invalid conversion specifier '%Q')
print(pcall(os.date, "%E", 0)) -- expect: false	bad argument #1 to 'os.date' (invalid conversion specifier '%E')
print(pcall(os.date, "%Oy %Ox", 0)) -- expect: false	bad argument #1 to 'os.date' (invalid conversion specifier '%Ox')
print(pcall(os.date, "*t", 1 << 60)) -- expect: false	date result cannot be represented in this installation
print(pcall(os.date, "%Y", 1 << 60)) -- expect: false	date result cannot be represented in this installation
print(pcall(function() os.date("%k") end)) -- expect: false	os_date_errors.lua:11: bad argument #1 to 'date' (invalid conversion specifier '%k')
