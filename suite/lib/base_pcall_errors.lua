print(pcall(pcall)) -- expect: false	bad argument #1 to 'pcall' (value expected)
print(pcall(nil)) -- expect: false	attempt to call a nil value
print(pcall({})) -- expect: false	attempt to call a table value
print(pcall("name")) -- expect: false	attempt to call a string value
print(pcall(function() pcall() end)) -- expect: false	base_pcall_errors.lua:5: bad argument #1 to 'pcall' (value expected)
