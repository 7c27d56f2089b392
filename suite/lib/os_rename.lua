local name = os.tmpname()
local f = io.open(name, "w") f:write("content") f:close()
print(os.rename(name, name .. "_new")) -- expect: true
print(io.open(name), io.open(name .. "_new"):read("a")) -- expect: nil	content
print(os.rename("/no/such/file", "/no/such/other")) -- expect: nil	No such file or directory	2
print((os.rename(name .. "_new", "/no/such/dir/file"))) -- expect: nil
os.remove(name .. "_new")
print(pcall(os.rename)) -- expect: false	bad argument #1 to 'os.rename' (string expected, got no value)
print(pcall(os.rename, "x")) -- expect: false	bad argument #2 to 'os.rename' (string expected, got no value)
print(pcall(os.rename, {}, "x")) -- expect: false	bad argument #1 to 'os.rename' (string expected, got table)
print(pcall(os.rename, "x", {})) -- expect: false	bad argument #2 to 'os.rename' (string expected, got table)
print(pcall(function() os.rename("x", nil) end)) -- expect: false	os_rename.lua:12: bad argument #2 to 'rename' (string expected, got nil)
