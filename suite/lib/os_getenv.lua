print(os.getenv("NO_SUCH_VARIABLE_ANYWHERE"), type(os.getenv("PATH")), os.getenv("")) -- expect: nil	string	nil
print(os.getenv(12)) -- expect: nil
print(pcall(os.getenv)) -- expect: false	bad argument #1 to 'os.getenv' (string expected, got no value)
print(pcall(os.getenv, nil)) -- expect: false	bad argument #1 to 'os.getenv' (string expected, got nil)
print(pcall(function() os.getenv({}) end)) -- expect: false	os_getenv.lua:5: bad argument #1 to 'getenv' (string expected, got table)
