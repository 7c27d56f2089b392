print(pcall(os.exit, {})) -- expect: false	bad argument #1 to 'os.exit' (number expected, got table)
print(pcall(os.exit, "x")) -- expect: false	bad argument #1 to 'os.exit' (number expected, got string)
print(pcall(os.exit, 1.5)) -- expect: false	bad argument #1 to 'os.exit' (number has no integer representation)
print(pcall(function() os.exit(print) end)) -- expect: false	os_exit_errors.lua:4: bad argument #1 to 'exit' (number expected, got function)
