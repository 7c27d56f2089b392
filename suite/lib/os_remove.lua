local name = os.tmpname()
io.open(name, "w"):close()
print(os.remove(name)) -- expect: true
local ok, message, code = os.remove(name)
print(ok, message == name .. ": No such file or directory", code) -- expect: nil	true	2
print(os.remove("/no/such/file")) -- expect: nil	/no/such/file: No such file or directory	2
print(os.remove("")) -- expect: nil	: No such file or directory	2
os.execute("mkdir " .. name)
print(os.remove(name), (io.open(name))) -- expect: true	nil
print(pcall(os.remove)) -- expect: false	bad argument #1 to 'os.remove' (string expected, got no value)
print(pcall(os.remove, {})) -- expect: false	bad argument #1 to 'os.remove' (string expected, got table)
print(pcall(function() os.remove(nil) end)) -- expect: false	os_remove.lua:12: bad argument #1 to 'remove' (string expected, got nil)
