print(os.execute("true")) -- expect: true	exit	0
print(os.execute("false")) -- expect: nil	exit	1
print(os.execute("exit 7")) -- expect: nil	exit	7
print(os.execute("kill -9 $$"))
-- expect: nil	signal	9
-- expect: before from the shell
io.write("before ")
io.flush()
os.execute("echo from the shell")
print(os.execute("exit 300")) -- expect: nil	exit	44
print(type(os.execute()), os.execute(nil)) -- expect: boolean	true
print(pcall(os.execute, {})) -- expect: false	bad argument #1 to 'os.execute' (string expected, got table)
print(pcall(function() os.execute(print) end)) -- expect: false	os_execute.lua:13: bad argument #1 to 'execute' (string expected, got function)
