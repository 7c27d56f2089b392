print(os.difftime(10, 5), os.difftime(5, 10), os.difftime(5.0, "3")) -- expect: 5.0	-5.0	2.0
print(pcall(os.difftime)) -- expect: false	bad argument #1 to 'os.difftime' (number expected, got no value)
print(pcall(os.difftime, 1)) -- expect: false	bad argument #2 to 'os.difftime' (number expected, got no value)
print(pcall(os.difftime, "x", 1)) -- expect: false	bad argument #1 to 'os.difftime' (number expected, got string)
print(pcall(os.difftime, 1, 1.5)) -- expect: false	bad argument #2 to 'os.difftime' (number has no integer representation)
print(pcall(function() os.difftime(1, {}) end)) -- expect: false	os_difftime.lua:6: bad argument #2 to 'difftime' (number expected, got table)
