-- closing a pipe gives how the command ended
print(io.popen("exit 0"):close()) -- expect: true	exit	0
print(io.popen("exit 3"):close()) -- expect: nil	exit	3
print(io.popen("kill -15 $$"):close()) -- expect: nil	signal	15
local f = io.popen("cat >/dev/null", "w")
f:write("x")
print(io.close(f)) -- expect: true	exit	0
